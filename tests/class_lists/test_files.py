"""A list is understood however a spreadsheet program saved it, or its problem is named."""

from pathlib import Path

import pytest

from bot.class_list_files import ListProblem, ListProblems
from bot.class_lists import read_families
from tests.class_lists.conftest import FAMILIES, Save, problems

EWA = "3B,17,Ada,Kowalska,Ewa Kowalska,mother,en"
PENA = "3B,18,Ada,Peña,Ewa Peña,mother,en"
QUOTED = ",".join(f'"{column}"' for column in FAMILIES.split(","))
COLUMNS = f"The columns are {FAMILIES},parent_id."
SAVE_AGAIN = "Save the list from the spreadsheet program again, as “CSV UTF-8”."


@pytest.mark.parametrize(
    "saved",
    [
        f"{FAMILIES}\n{PENA}\n".encode(),
        f"{FAMILIES}\n{PENA}\n".encode("utf-8-sig"),
        f"{FAMILIES}\r\n{PENA}\r\n".encode(),
        f"{FAMILIES}\r{PENA}\r".encode(),
        f"{FAMILIES}\n{PENA}".encode(),
        f"{FAMILIES}\n{PENA}\n".replace(",", ";").encode(),
        f"{FAMILIES}\n{PENA}\n".replace(",", "\t").encode(),
        f"{FAMILIES},,\n{PENA},,\n,,,,,,,,\n".encode(),
        f"{FAMILIES},parent_id\n{PENA},\n".encode(),
        f"{QUOTED}\n{PENA}\n".encode(),
        f"{FAMILIES.replace('_', ' ').title()}\n{PENA}\n".encode(),
        f"{FAMILIES.replace(',', ' , ').replace('_', '-')}\n{PENA}\n".encode(),
    ],
    ids=[
        "as we would",
        "byte order mark",
        "Windows lines",
        "old Macintosh lines",
        "no last newline",
        "semicolons",
        "tabs",
        "emptied columns and lines",
        "optional column left empty",
        "quoted header",
        "header as a title",
        "header with spaces and hyphens",
    ],
)
def test_what_is_harmless_is_understood(save: Save, saved: bytes) -> None:
    (row,) = read_families(save(saved))

    assert (row.line, row.child_last_name, row.language) == (2, "Peña", "en")


def test_the_columns_may_stand_in_any_order(save: Save) -> None:
    columns, cells = FAMILIES.split(","), EWA.split(",")
    path = save(f"{','.join(reversed(columns))}\n{','.join(reversed(cells))}\n")

    (row,) = read_families(path)

    assert (row.class_name, row.parent_name, row.language) == ("3B", "Ewa Kowalska", "en")


def test_lines_are_counted_as_an_editor_counts_them(save: Save) -> None:
    words = f'\n \n{FAMILIES}\n\n"3B\n",17,Ada,Kowalska,Ewa,mother,en\n,,,\n{PENA}\n'
    path = save(words.replace(",", ";"))

    assert [row.line for row in read_families(path)] == [5, 8]


@pytest.mark.parametrize(
    ("saved", "answer"),
    [
        (b"", f"families.csv: there is no list in it. {COLUMNS}"),
        (b"\xef\xbb\xbf \r\n,,\n", f"families.csv: there is no list in it. {COLUMNS}"),
        (
            f"\n{FAMILIES}\n\n".encode(),
            (
                "families.csv, line 2: nothing is written below the line with the columns. "
                "Write a line for each parent of a child."
            ),
        ),
        (
            f"{FAMILIES}\n{EWA}\n{PENA}\n".encode("latin-1"),
            f"families.csv, line 3: this is not UTF-8 text. {SAVE_AGAIN}",
        ),
        (
            f"{FAMILIES}\n".encode("utf-16"),
            f"families.csv, line 1: there is a NUL, so this is not UTF-8. {SAVE_AGAIN}",
        ),
        (
            f"{FAMILIES}\r\n{EWA}\r\n3B,\0".encode(),
            f"families.csv, line 3: there is a NUL, so this is not UTF-8. {SAVE_AGAIN}",
        ),
        (
            b"PK\x03\x04\x14\x00",
            f"families.csv: this is a spreadsheet, not a CSV file. {SAVE_AGAIN}",
        ),
        (
            b"x" * 5_000_001,
            "families.csv: this is larger than any class list. Is this the right file?",
        ),
        (
            f"{FAMILIES},phone\n{EWA},1\n".encode(),
            (
                "families.csv, line 1, column 'phone': this is no column of the list. "
                f"Take it out. {COLUMNS}"
            ),
        ),
        (
            f"{FAMILIES},,parent_id\n{EWA},,\n".encode(),
            (
                "families.csv, line 1, column 8: this is no column of the list. "
                f"Take it out. {COLUMNS}"
            ),
        ),
        (
            f"{FAMILIES},class\n{EWA},3B\n".encode(),
            "families.csv, line 1, column class: it is there twice. Keep one of them.",
        ),
        (
            f"{FAMILIES.removesuffix(',language')}\n{EWA.removesuffix(',en')}\n".encode(),
            f"families.csv, line 1, column language: it is missing. Add it. {COLUMNS}",
        ),
        (
            f"{FAMILIES}\n{EWA},more\n".encode(),
            (
                "families.csv, line 2: there are 7 columns, but 8 of them here. "
                "A cell with a comma in it needs quotation marks."
            ),
        ),
        (
            f"{FAMILIES}\n{EWA.replace(',', ';')}\n".encode(),
            (
                "families.csv, line 2: there are 7 columns, but 1 of them here. "
                "A cell with a comma in it needs quotation marks."
            ),
        ),
        (
            f'{FAMILIES}\n{EWA}\n"3B,17,Ada\n{EWA}\n'.encode(),
            (
                "families.csv, line 3: a quotation mark is not closed, or stands in the middle of "
                'a cell. Quote the whole cell, and write “""” for a “"”.'
            ),
        ),
        (
            f'{FAMILIES}\n{EWA}\n3B,18,"Ada" K,Peña,Ewa,mother,en\n'.encode(),
            (
                "families.csv, line 3: a quotation mark is not closed, or stands in the middle of "
                'a cell. Quote the whole cell, and write “""” for a “"”.'
            ),
        ),
    ],
    ids=lambda value: "" if isinstance(value, bytes) else value[:60],
)
def test_what_could_be_misread_is_a_problem(save: Save, saved: bytes, answer: str) -> None:
    assert problems(save(saved)) == [answer]


def test_a_broken_line_of_columns_is_the_only_thing_told(save: Save) -> None:
    path = save(f'class,"child"_id\n{EWA}\n{PENA}\n')

    assert len(problems(path)) == 1


def test_a_missing_file_is_a_problem_like_any_other(tmp_path: Path) -> None:
    assert problems(tmp_path / "families.csv") == [
        "families.csv: it cannot be read: No such file or directory. Is this the right name?"
    ]


def test_lines_before_and_after_a_broken_one_are_still_looked_at(save: Save) -> None:
    broken = '3B,18,"Ada" K,Peña,Ewa,mother,en'
    wrong = EWA.replace(",en", ",fr")
    path = save(f"{FAMILIES}\n{wrong}\n{broken}\n{wrong.replace('17', '19')}\n")

    assert [problem.split(":")[0] for problem in problems(path)] == [
        "families.csv, line 2, column language",
        "families.csv, line 3",
        "families.csv, line 4, column language",
    ]


def test_no_more_than_fifty_problems_are_shown_and_the_rest_counted(save: Save) -> None:
    path = save(f"{FAMILIES}\n" + "3B\n" * 53)

    with pytest.raises(ListProblems) as found:
        read_families(path)

    shown = str(found.value).split("\n")
    assert len(shown) == 51
    assert shown[49].startswith("families.csv, line 51: ")
    assert shown[50] == "and 3 more"


def test_up_to_fifty_problems_are_shown_without_a_count() -> None:
    problem = ListProblem("families.csv", 2, "class", "it is empty", "Fill it in.")

    shown = str(ListProblems((problem,) * 50)).split("\n")

    assert shown == ["families.csv, line 2, column class: it is empty. Fill it in."] * 50
