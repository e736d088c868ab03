"""The standing school on both databases: for orders and rights, which the two keep differently."""

import pytest

from tests.school import TheSchool


@pytest.fixture
def school(school_on_both: TheSchool) -> TheSchool:
    return school_on_both
