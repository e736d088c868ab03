"""A class list as the school saved it: its columns, its lines, and what is wrong with either.

Spreadsheet programs save the same list in a dozen ways. What is harmless is understood (a byte
order mark, semicolons, columns in another order, empty lines); what could be guessed wrong in
silence, above all the encoding, is a problem with a line number and a way out of it.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

LARGEST_FILE = 5_000_000  # bytes: some fifty thousand families
SHOWN_PROBLEMS = 50
SAVE_AGAIN = "Save the list from the spreadsheet program again, as “CSV UTF-8”."


@dataclass(frozen=True, slots=True)
class ListProblem:
    """Something to put right; line 0 means the whole file, an empty column the whole line."""

    file: str
    line: int
    column: str
    what: str
    fix: str

    def __str__(self) -> str:
        line = f", line {self.line}" if self.line else ""
        column = f", column {self.column}" if self.column else ""
        return f"{self.file}{line}{column}: {self.what}. {self.fix}"


class ListProblems(Exception):
    """Everything that is wrong with a list, in the order of its lines."""

    def __init__(self, problems: tuple[ListProblem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        lines = [str(problem) for problem in self.problems[:SHOWN_PROBLEMS]]
        if more := len(self.problems) - len(lines):
            lines.append(f"and {more} more")
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Shape:
    """Which columns a list has, and what each of its lines stands for."""

    required: tuple[str, ...]
    optional: tuple[str, ...]
    a_line_is: str

    @property
    def advice(self) -> str:
        return f"The columns are {','.join((*self.required, *self.optional))}."


@dataclass(frozen=True, slots=True)
class Line:
    """A line's cells by their column, trimmed and in Unicode's composed form (NFC).

    Its number is that of its first line in the file: a quoted cell may go over several.
    """

    number: int
    cells: dict[str, str]


class ClassListFile:
    """One list on its way in; it collects the problems, so that the school learns all at once."""

    def __init__(self, path: Path, shape: Shape) -> None:
        self._path = path
        self._shape = shape
        self._problems: list[ListProblem] = []

    def problem(self, line: int, column: str, what: str, fix: str) -> None:
        self._problems.append(ListProblem(self._path.name, line, column, what, fix))

    def raise_problems(self) -> None:
        if self._problems:
            raise ListProblems(tuple(sorted(self._problems, key=lambda problem: problem.line)))

    def lines(self) -> list[Line]:
        """Read every line that has a cell for each column.

        Raises ListProblems where nothing can be read at all.
        """
        records = list(self._records(self._text()))
        if not records or (self._problems and self._problems[0].line < records[0][0]):
            self.raise_problems()  # the line with the columns cannot be split into cells
            self._give_up(0, "there is no list in it", self._shape.advice)
        (number, header), *written = records
        columns = self._columns(number, header)
        if not written:
            what = "nothing is written below the line with the columns"
            self.problem(number, "", what, f"Write a line for each {self._shape.a_line_is}.")
        lines = [self._line(number, cells, columns) for number, cells in written]
        return [line for line in lines if line]

    def _give_up(self, line: int, what: str, fix: str) -> NoReturn:
        self.problem(line, "", what, fix)
        raise ListProblems(tuple(self._problems)) from None

    def _text(self) -> str:
        raw = self._bytes()
        if raw.startswith(b"PK\x03\x04"):
            self._give_up(0, "this is a spreadsheet, not a CSV file", SAVE_AGAIN)
        if (nul := raw.find(0)) >= 0:
            self._give_up(_line_at(raw, nul), "there is a NUL, so this is not UTF-8", SAVE_AGAIN)
        try:
            return raw.decode("utf-8-sig")
        except UnicodeDecodeError as found:
            self._give_up(_line_at(raw, found.start), "this is not UTF-8 text", SAVE_AGAIN)

    def _bytes(self) -> bytes:
        try:
            with self._path.open("rb") as file:
                raw = file.read(LARGEST_FILE + 1)
        except OSError as why:
            self._give_up(0, f"it cannot be read: {why.strerror}", "Is this the right name?")
        if len(raw) > LARGEST_FILE:
            self._give_up(0, "this is larger than any class list", "Is this the right file?")
        return raw

    def _records(self, text: str) -> Iterator[tuple[int, list[str]]]:
        """Split the text into lines of cells, each with its number, without the empty ones."""
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
        while True:
            number = reader.line_num + 1
            try:
                cells = [unicodedata.normalize("NFC", cell.strip()) for cell in next(reader)]
            except StopIteration:
                return
            except csv.Error:
                what = "a quotation mark is not closed, or stands in the middle of a cell"
                self.problem(number, "", what, 'Quote the whole cell, and write “""” for a “"”.')
                continue
            if any(cells):
                yield number, cells

    def _columns(self, number: int, header: list[str]) -> list[str]:
        columns = [re.sub(r"[\s_-]+", "_", name.casefold()) for name in header]
        while not columns[-1]:  # spreadsheets add commas for columns that were emptied
            columns.pop()
        known = (*self._shape.required, *self._shape.optional)
        for place, name in enumerate(columns):
            if name not in known:
                label = repr(header[place]) if name else str(place + 1)
                fix = f"Take it out. {self._shape.advice}"
                self.problem(number, label, "this is no column of the list", fix)
            elif name in columns[:place]:
                self.problem(number, name, "it is there twice", "Keep one of them.")
        for name in self._shape.required:
            if name not in columns:
                self.problem(number, name, "it is missing", f"Add it. {self._shape.advice}")
        return columns

    def _line(self, number: int, cells: list[str], columns: list[str]) -> Line | None:
        if len(cells) < len(columns) or any(cells[len(columns) :]):
            what = f"there are {len(columns)} columns, but {len(cells)} of them here"
            self.problem(number, "", what, "A cell with a comma in it needs quotation marks.")
            return None
        return Line(number, dict(zip(columns, cells, strict=False)))


def _line_at(raw: bytes, place: int) -> int:
    return len(re.split(rb"\r\n?|\n", raw[:place]))


def _delimiter(text: str) -> str:
    """Find what the first line that is not empty is separated with: , or ; or a tab."""
    header = next(iter(text.lstrip().splitlines()), "")
    return max(",;\t", key=header.count)
