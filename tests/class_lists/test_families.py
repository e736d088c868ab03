"""The list of families says which parents belong to which child."""

import pytest

from bot.class_lists import FamilyRow, read_families
from tests.class_lists.conftest import FAMILIES, Save, problems

ADA = "3B,17,Ada,Kowalska"
EWA = f"{ADA},Ewa Kowalska,mother,en"


def test_a_line_is_one_parent_of_one_child(save: Save) -> None:
    path = save(f"{FAMILIES},parent_id\n{EWA},p1\n")

    assert read_families(path) == (
        FamilyRow(
            line=2,
            class_name="3B",
            child_id="17",
            child_first_name="Ada",
            child_last_name="Kowalska",
            parent_id="p1",
            parent_name="Ewa Kowalska",
            relation="mother",
            language="en",
        ),
    )


def test_one_child_can_have_several_parents(save: Save) -> None:
    path = save(f"{FAMILIES}\n{EWA}\n{ADA},Piotr Kowalski,father,uk\n")

    ewa, piotr = read_families(path)

    assert ewa.child_id == piotr.child_id
    assert ewa.parent_id != piotr.parent_id


def test_a_parent_id_makes_one_parent_of_two_children(save: Save) -> None:
    path = save(f"{FAMILIES},parent_id\n{EWA},p1\n1A,18,Ben,Kowalski,Ewa Kowalska,mother,en,p1\n")

    ada, ben = read_families(path)

    assert ada.parent_id == ben.parent_id == "p1"


def test_without_a_parent_id_the_same_name_at_another_child_is_another_parent(save: Save) -> None:
    path = save(f"{FAMILIES}\n{EWA}\n1A,18,Ben,Kowalski,Ewa Kowalska,mother,en\n")

    ada, ben = read_families(path)

    assert ada.parent_id != ben.parent_id


@pytest.mark.parametrize("name", ["EWA KOWALSKA", "Ewa  Kowalska", "Ewa\u00a0Kowalska"])
def test_without_a_parent_id_a_parent_is_known_again_in_the_next_list(
    save: Save, name: str
) -> None:
    (before,) = read_families(save(f"{FAMILIES}\n{EWA}\n"))

    (after,) = read_families(save(f"{FAMILIES}\n3A,17,Ada,K.,{name},guardian,es\n"))

    assert after.parent_id == before.parent_id


def test_a_key_that_was_made_without_a_parent_id_never_changes(save: Save) -> None:
    # Families in a school's database are known by these keys: another derivation loses them all.
    (ewa,) = read_families(save(f"{FAMILIES}\n{EWA}\n"))

    assert ewa.parent_id == "parent-8f769a7f7f49ccdde3a6"


@pytest.mark.parametrize(
    ("second", "answer"),
    [
        (
            "3B,17,Eda,Kowalska,Piotr,father,en",
            "column child_first_name: 'Eda' here, but 'Ada' in line 2, for the same child_id",
        ),
        (
            "3B,17,Ada,Kowalski,Piotr,father,en",
            (
                "column child_last_name: 'Kowalski' here, but 'Kowalska' in line 2, "
                "for the same child_id"
            ),
        ),
        (
            "3A,17,Ada,Kowalska,Piotr,father,en",
            "column class: '3A' here, but '3B' in line 2, for the same child_id",
        ),
        (
            "3b,18,Omar,Haddad,Layla,mother,ar",
            "column class: '3b' here, but '3B' in line 2, for what seems the same class",
        ),
    ],
    ids=["first name", "last name", "class", "spelling of the class"],
)
def test_lines_that_contradict_each_other_are_named_both(
    save: Save, second: str, answer: str
) -> None:
    path = save(f"{FAMILIES}\n{EWA}\n{second}\n")

    assert problems(path) == [f"families.csv, line 3, {answer}. Write the same in both lines."]


@pytest.mark.parametrize(
    ("name", "language", "answer"),
    [
        ("Eva Kowalska", "en", "parent_name: 'Eva Kowalska' here, but 'Ewa Kowalska' in line 2"),
        ("Ewa Kowalska", "es", "language: 'es' here, but 'en' in line 2"),
    ],
)
def test_one_parent_id_has_one_name_and_one_language(
    save: Save, name: str, language: str, answer: str
) -> None:
    second = f"1A,18,Ben,Kowalski,{name},mother,{language},p1"
    path = save(f"{FAMILIES},parent_id\n{EWA},p1\n{second}\n")

    assert problems(path) == [
        (
            f"families.csv, line 3, column {answer}, for the same parent_id. "
            "Write the same in both lines."
        )
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"{EWA},", f"{EWA},"),
        (f"{EWA},", f"{ADA},ewa  KOWALSKA,guardian,es,"),
        (f"{EWA},p1", f"{EWA},p1"),
        (f"{EWA},p1", f"{EWA},"),
        (f"{EWA},", f"{EWA},p1"),
    ],
)
def test_the_same_parent_twice_for_one_child_is_a_problem(save: Save, one: str, other: str) -> None:
    path = save(f"{FAMILIES},parent_id\n{one}\n{other}\n")

    assert problems(path) == [
        (
            "families.csv, line 3, column parent_name: "
            "this parent of this child is already in line 2. "
            "Keep one line, or give each a parent_id."
        )
    ]


def test_two_people_of_one_name_are_told_apart_by_their_parent_ids(save: Save) -> None:
    jose = "3B,17,Ada,García,José García"
    path = save(f"{FAMILIES},parent_id\n{jose},father,es,p1\n{jose},grandparent,es,p2\n")

    assert [row.parent_id for row in read_families(path)] == ["p1", "p2"]


@pytest.mark.parametrize("relation", ["mother", "father", "guardian", "grandparent", "carer"])
def test_whoever_cares_for_a_child_has_a_word(save: Save, relation: str) -> None:
    path = save(f"{FAMILIES}\n{ADA},Sam Doe,{relation.upper()},EN\n")

    (row,) = read_families(path)

    assert (row.relation, row.language) == (relation, "en")


def test_all_problems_are_told_at_once_in_the_order_of_the_lines(save: Save) -> None:
    path = save(
        f"{FAMILIES},phone\n"
        f"{EWA},1\n"
        "3A,17,Eda,Kowalska,Piotr,aunt,fr,2\n"
        ",18,Omar,Haddad,=Layla,mother,ar,3\n"
        "3B,19\n"
        f'{ADA},"Bad"x,mother,en,4\n'
        f"{EWA},5\n"
    )

    assert [
        problem.split(": ")[0].removeprefix("families.csv, ") for problem in problems(path)
    ] == [
        "line 1, column 'phone'",
        "line 3, column relation",
        "line 3, column language",
        "line 3, column child_first_name",
        "line 3, column class",
        "line 4, column class",
        "line 4, column parent_name",
        "line 5",
        "line 6",
        "line 7, column parent_name",
    ]
