"""The list of teachers says who teaches which class."""

import pytest

from bot.class_lists import TeacherRow, read_teachers
from tests.class_lists.conftest import TEACHERS, Save, teachers_problems

LEE = "3B,t1,Ms Lee,Class teacher,en"


def test_a_line_is_one_teacher_of_one_class(save: Save) -> None:
    path = save(f"{TEACHERS}\n{LEE}\n1A,t2,Mr Stone,Maths,es\n")

    assert read_teachers(path) == (
        TeacherRow(2, "3B", "t1", "Ms Lee", "Class teacher", "en"),
        TeacherRow(3, "1A", "t2", "Mr Stone", "Maths", "es"),
    )


def test_one_teacher_can_teach_several_classes_and_several_teachers_one_class(save: Save) -> None:
    path = save(f"{TEACHERS}\n{LEE}\n1A,t1,Ms Lee,Maths,en\n3B,t3,Mr Okafor,Sport,en\n")

    assert [row.teacher_id for row in read_teachers(path)] == ["t1", "t1", "t3"]


@pytest.mark.parametrize(
    ("second", "answer"),
    [
        (
            "1A,t1,Ms Li,Maths,en",
            (
                "column teacher_name: 'Ms Li' here, but 'Ms Lee' in line 2, "
                "for the same teacher_id. Write the same in both lines."
            ),
        ),
        (
            "1A,t1,Ms Lee,Maths,es",
            (
                "column language: 'es' here, but 'en' in line 2, for the same teacher_id. "
                "Write the same in both lines."
            ),
        ),
        (
            "3B,t1,Ms Lee,Maths,en",
            (
                "column teacher_id: this teacher of this class is already in line 2. "
                "Write both subjects in one line."
            ),
        ),
        (
            "3b ,t2,Mr Stone,Maths,en",
            (
                "column class: '3b' here, but '3B' in line 2, for what seems the same class. "
                "Write the same in both lines."
            ),
        ),
        ("1A,t2,Mr Stone,,en", "column subject: it is empty. Fill it in."),
        (
            "1A,t2,Mr Stone,Maths,fr",
            "column language: 'fr' is not one of en, es, ar, uk. Write one of these.",
        ),
    ],
    ids=["name", "language", "twice in a class", "spelling of the class", "empty", "no language"],
)
def test_what_is_wrong_is_said_with_its_line(save: Save, second: str, answer: str) -> None:
    path = save(f"{TEACHERS}\n{LEE}\n{second}\n")

    assert teachers_problems(path) == [f"families.csv, line 3, {answer}"]


def test_teachers_without_an_id_are_not_taken_for_one(save: Save) -> None:
    path = save(f"{TEACHERS}\n3B,,Ms Lee,Maths,en\n3B,,Mr Stone,Sport,en\n")

    assert teachers_problems(path) == [
        "families.csv, line 2, column teacher_id: it is empty. Fill it in.",
        "families.csv, line 3, column teacher_id: it is empty. Fill it in.",
    ]


def test_a_list_without_teachers_says_what_a_line_is(save: Save) -> None:
    path = save(TEACHERS)

    assert teachers_problems(path) == [
        (
            "families.csv, line 1: nothing is written below the line with the columns. "
            "Write a line for each teacher of a class."
        )
    ]
