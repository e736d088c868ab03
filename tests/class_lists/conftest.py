"""Lists as an office might save them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.class_list_files import ListProblems
from bot.class_lists import read_families, read_teachers

FAMILIES = "class,child_id,child_first_name,child_last_name,parent_name,relation,language"
TEACHERS = "class,teacher_id,teacher_name,subject,language"

Save = Callable[[str | bytes], Path]


@pytest.fixture
def save(tmp_path: Path) -> Save:
    """Save words or bytes as families.csv."""

    def save(words: str | bytes) -> Path:
        path = tmp_path / "families.csv"
        path.write_bytes(words if isinstance(words, bytes) else words.encode())
        return path

    return save


def problems(path: Path) -> list[str]:
    with pytest.raises(ListProblems) as found:
        read_families(path)
    return [str(problem) for problem in found.value.problems]


def teachers_problems(path: Path) -> list[str]:
    with pytest.raises(ListProblems) as found:
        read_teachers(path)
    return [str(problem) for problem in found.value.problems]
