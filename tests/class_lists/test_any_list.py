"""Whatever is handed in as a list is read in full or refused in words; nothing else happens."""

import csv
import tempfile
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.class_list_cells import RELATIONS
from bot.class_list_files import ListProblems
from bot.class_lists import (
    FamilyRow,
    TeacherRow,
    read_families,
    read_teachers,
)
from bot.setting_values import LANGUAGES
from tests.class_lists.conftest import FAMILIES, TEACHERS

Reader = Callable[[Path], tuple[FamilyRow | TeacherRow, ...]]
both_readers = pytest.mark.parametrize("read", [read_families, read_teachers])

names = (
    st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z", "M")), min_size=1)
    .map(lambda name: unicodedata.normalize("NFC", name)[:100].lstrip("=+-@"))
    .filter(bool)
)
ids = st.text("abcdefghij0123456789-_ß", min_size=1, max_size=20).filter(lambda i: i[0] != "-")
classes = st.sampled_from(["1A", "3B", "Füchse, klein", 'die "Großen"', "الصف ٣"])
families = st.lists(
    st.tuples(classes, ids, names, names, names, st.sampled_from(RELATIONS)),
    min_size=1,
    unique_by=lambda cells: cells[1],
)
cells_like = st.sampled_from(
    [*FAMILIES.split(","), *TEACHERS.split(","), *RELATIONS, *LANGUAGES, "3B", '"', "=", "\0", "\n"]
)


def rows_or_problems(read: Reader, raw: bytes) -> tuple[object, ...]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        path.write_bytes(raw)
        try:
            return read(path)
        except ListProblems as refused:
            return refused.problems


@both_readers
@given(raw=st.binary())
def test_any_bytes_are_read_or_refused(read: Reader, raw: bytes) -> None:
    assert rows_or_problems(read, raw)


@both_readers
@given(raw=st.binary(), columns=st.sampled_from([FAMILIES, TEACHERS, FAMILIES + ",parent_id"]))
def test_any_bytes_below_a_header_are_read_or_refused(
    read: Reader, columns: str, raw: bytes
) -> None:
    assert rows_or_problems(read, columns.encode() + b"\n" + raw)


@both_readers
@given(lines=st.lists(st.lists(cells_like, max_size=9), max_size=9))
def test_any_table_is_read_or_refused(read: Reader, lines: list[list[str]]) -> None:
    assert rows_or_problems(read, "\n".join(",".join(line) for line in lines).encode())


@given(
    written=families,
    delimiter=st.sampled_from(",;\t"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig"]),
)
def test_a_sound_list_is_read_as_it_was_written(
    written: list[tuple[str, ...]], delimiter: str, encoding: str
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        with path.open("w", encoding=encoding, newline="") as file:
            sheet = csv.writer(file, delimiter=delimiter)
            sheet.writerow(FAMILIES.split(","))
            sheet.writerows([*cells, "uk"] for cells in written)

        rows = read_families(path)

    assert [
        (r.class_name, r.child_id, r.child_first_name, r.child_last_name, r.parent_name, r.relation)
        for r in rows
    ] == written
    assert [row.line for row in rows] == list(range(2, len(written) + 2))
