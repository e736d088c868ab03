"""A cell holds what people can see, say, and safely open in a spreadsheet."""

import pytest

from bot.class_lists import read_families
from tests.class_lists.conftest import FAMILIES, Save, problems


def family(parent_name: str, language: str = "en") -> str:
    return f"{FAMILIES}\n3B,17,Ada,Kowalska,{parent_name},mother,{language}\n"


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("=1+1", "'=1+1' begins like a formula. Take the = away."),
        ("+49 30 1234", "'+49 30 1234' begins like a formula. Take the + away."),
        ("-Ewa", "'-Ewa' begins like a formula. Take the - away."),
        ("@SUM(A1)", "'@SUM(A1)' begins like a formula. Take the @ away."),
        ("\t =cmd", "'=cmd' begins like a formula. Take the = away."),
        ("Ewa\u202eaweI", "'Ewa\\u202eaweI' holds U+202E, which nobody can see."),
        ("Ewa\u2066K", "'Ewa\\u2066K' holds U+2066, which nobody can see."),
        ("Ewa\u200bK", "'Ewa\\u200bK' holds U+200B, which nobody can see."),
        ("Ewa\ufeffK", "'Ewa\\ufeffK' holds U+FEFF, which nobody can see."),
        ("Ewa\x07K", "'Ewa\\x07K' holds U+0007, which nobody can see."),
        ("Ewa\u2028K", "'Ewa\\u2028K' holds U+2028, which nobody can see."),
        ('"Ewa\nK"', "'Ewa\\nK' holds U+000A, which nobody can see."),
        ("Ewa\x85K", "'Ewa\\x85K' holds U+0085, which nobody can see."),
        ("", "it is empty. Fill it in."),
        (" \u00a0\t", "it is empty. Fill it in."),
        ("E" * 101, f"'{'E' * 40}…' has 101 characters. Use 100 at most."),
    ],
)
def test_a_name_that_is_not_one_is_a_problem(save: Save, name: str, answer: str) -> None:
    (found,) = problems(save(family(name)))

    assert found.startswith(f"families.csv, line 2, column parent_name: {answer}")


@pytest.mark.parametrize(
    "name",
    [
        "ليلى حداد",
        "Олена Ковальчук",
        "María-José O’Neill",
        "Анна Kowalska",  # a Cyrillic А: look-alikes are people's names too
        "علی‌رضا",  # with the zero-width non-joiner that Persian spelling asks for
        "Ewa (Mama) <b>&",
        "E" * 100,
        "李 👩🏽‍🏫",
    ],
)
def test_names_are_welcome_in_every_script(save: Save, name: str) -> None:
    (row,) = read_families(save(family(name)))

    assert row.parent_name == name


def test_the_space_around_a_cell_is_taken_away(save: Save) -> None:
    (row,) = read_families(save(family(" \u00a0Ewa Kowalska\t ")))

    assert row.parent_name == "Ewa Kowalska"


def test_an_accent_is_the_same_however_it_was_typed(save: Save) -> None:
    (row,) = read_families(save(family("Jose\u0301")))

    assert row.parent_name == "Jos\u00e9"


def test_a_language_that_the_interface_does_not_speak_is_a_problem(save: Save) -> None:
    assert problems(save(family("Ewa", language="fr"))) == [
        (
            "families.csv, line 2, column language: 'fr' is not one of en, es, ar, uk. "
            "Write one of these."
        )
    ]


@pytest.mark.parametrize("column", range(6))
def test_a_formula_is_a_problem_in_every_column(save: Save, column: int) -> None:
    cells = ["3B", "17", "Ada", "Kowalska", "Ewa", "mother", "en"]
    cells[column] = "=" + cells[column]

    assert len(problems(save(f"{FAMILIES}\n{','.join(cells)}\n"))) == 1


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("3B,17,=Ada,Kowalska,Ewa,mother,en", "3B,17,Ada,Kowalska,Piotr,father,en", 1),
        ("3B,,Ada,Kowalska,Ewa,mother,en", "3B,,Eda,Kowalska,Ewa,mother,en", 2),
        ("3B,17,Ada,Kowalska,,mother,en", "3B,17,Ada,Kowalska,,father,en", 2),
    ],
    ids=["first name", "child_id", "parent_name"],
)
def test_a_cell_that_is_wrong_is_one_problem_and_contradicts_nothing(
    save: Save, one: str, other: str, count: int
) -> None:
    path = save(f"{FAMILIES}\n{one}\n{other}\n")

    assert len(problems(path)) == count
