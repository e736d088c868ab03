"""Whatever is said in whatever order, each text stands only on phones that may have it."""

import pytest

from tests.conversations.acts import in_the_files
from tests.conversations.walks import walks
from tests.school import TheSchool

STEPS = 50


@pytest.fixture
async def school_of_two_hats(school: TheSchool) -> TheSchool:
    """Mr Okafor is a father in his own class, too."""
    await in_the_files(
        school,
        "update people set account_id = (select account_id from people where external_id = 't2')"
        " where name = 'Olena Kovalenko'",
    )
    return school


@pytest.mark.parametrize("seed", range(8))
async def test_every_text_stands_only_where_it_may(
    school_of_two_hats: TheSchool, seed: int
) -> None:
    walk = await walks(school_of_two_hats, seed, STEPS)

    read = [walk.seen_by(person) for person in walk.school.people.values()]
    assert len(set().union(*read)) > STEPS // 5, "they talked"
    assert walk.strays() == []
