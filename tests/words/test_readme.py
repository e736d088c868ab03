"""What the README says of the house is true: its rooms and the tests that hold its promises."""

import re
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent.parent
README = (HOUSE / "README.md").read_text(encoding="utf-8")
ROOMS = sorted(room.name for room in (HOUSE / "handlers").glob("*/") if room.name[0] != "_")


def files_named_in(row: str) -> list[Path]:
    """A name without a folder stands in the folder named before it."""
    found, folder = [], HOUSE
    for name in re.findall(r"`([\w./]+(?:\.py|/))`", row):
        found.append((HOUSE if "/" in name else folder) / name)
        folder = found[-1] if name.endswith("/") else found[-1].parent
    return found


def test_every_file_that_a_table_names_is_there() -> None:
    rows = re.findall(r"^\|.*\|$", README, re.MULTILINE)

    assert [file for row in rows for file in files_named_in(row) if not file.exists()] == []


@pytest.mark.parametrize("room", ROOMS)
def test_every_folder_of_conversations_is_named(room: str) -> None:
    assert f"`{room}`" in README
