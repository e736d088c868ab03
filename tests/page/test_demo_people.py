"""The people of the demo's school come from its lists, and their sheets are remembered."""

from pathlib import Path
from typing import Any

from bot.class_lists import read_families, read_teachers
from bot.sandbox.demo_people import FIRST_PHONES, NOT_JOINED_YET, keep, people_of, remembered
from bot.sandbox.demo_school import LISTS


def invitation(role: str, name: str, child: str | None, number: int) -> dict[str, Any]:
    return {
        "role": role,
        "name": name,
        "child": child,
        "class": "3B",
        "language": "en",
        "link": f"https://t.me/homeroom_sandbox_bot?start=sheet-{number}",
        "joined": False,
    }


def test_the_lists_are_ones_a_school_could_bring() -> None:
    families = read_families(LISTS / "families.csv")
    classes = [row.class_name for row in families]

    assert len({row.child_id for row in families if row.class_name == "3B"}) == 30
    assert set(classes) == {row.class_name for row in read_teachers(LISTS / "teachers.csv")}


def test_everybody_with_a_part_of_their_own_is_on_the_lists() -> None:
    families = {row.parent_name for row in read_families(LISTS / "families.csv")}
    teachers = {row.teacher_name for row in read_teachers(LISTS / "teachers.csv")}

    assert set(FIRST_PHONES) | NOT_JOINED_YET <= families | teachers


def test_the_first_phones_are_read_in_four_languages() -> None:
    rows = read_families(LISTS / "families.csv")
    languages = {row.language for row in rows if row.parent_name in FIRST_PHONES}

    assert languages == {"en", "es", "ar", "uk"}


def test_a_parent_of_two_has_one_phone_and_two_sheets() -> None:
    invitations = [
        invitation("parent", "Ewa Kowalska", "Ada Kowalska", 1),
        invitation("parent", "Ewa Kowalska", "Ben Kowalski", 2),
    ]
    (ewa,) = people_of(invitations)

    assert [sheet.payload for sheet in ewa.sheets] == ["sheet-1", "sheet-2"]
    assert ewa.shown().children == ("Ada", "Ben")


def test_a_teacher_who_is_a_parent_has_one_phone() -> None:
    invitations = [
        invitation("teacher", "Mr Stone", None, 1),
        invitation("parent", "Daniel Stone", "Ruby Stone", 2),
    ]
    (stone,) = people_of(invitations)

    assert stone.shown().roles == ("teacher", "parent")


def test_those_whose_phones_are_shown_first_come_first() -> None:
    invitations = [
        invitation("office", "Dana Weber", None, 1),
        invitation("parent", "Lucía Fernández", "Mateo Fernández", 2),
        invitation("parent", "Ewa Kowalska", "Ada Kowalska", 3),
        invitation("teacher", "Ms Lee", None, 4),
    ]

    names = [person.name for person in people_of(invitations)]
    assert names == ["Ms Lee", "Ewa Kowalska", "Lucía Fernández", "Dana Weber"]


def test_the_next_unused_sheet_is_offered() -> None:
    invitations = [
        invitation("parent", "Ewa Kowalska", "Ada Kowalska", 1) | {"joined": True},
        invitation("parent", "Ewa Kowalska", "Ben Kowalski", 2),
    ]
    (ewa,) = people_of(invitations)

    assert ewa.shown().payload == "sheet-2"


def test_a_late_family_does_not_join_by_itself() -> None:
    (grace,) = people_of([invitation("parent", "Grace Williams", "Noah Williams", 1)])

    assert not grace.waits


def test_sheets_are_remembered(tmp_path: Path) -> None:
    people = people_of([invitation("parent", "Олена Коваленко", "Софія Коваленко", 1)])
    keep(people, tmp_path / "people.json")

    assert remembered(tmp_path / "people.json") == people


def test_a_new_folder_remembers_nobody(tmp_path: Path) -> None:
    assert remembered(tmp_path / "people.json") == []
