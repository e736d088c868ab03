"""The lists the office brings in: which parents belong to which child, which teachers teach whom.

A list is taken whole or not at all, and everything wrong with it is told at once, each problem
with its line and a way to put it right: whoever corrects the list has it open in a spreadsheet.
"""

import hashlib
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from bot.class_list_cells import meant, shown, wrong_with
from bot.class_list_files import ClassListFile, Line, Shape

FAMILIES = Shape(
    required=(
        "class",
        "child_id",
        "child_first_name",
        "child_last_name",
        "parent_name",
        "relation",
        "language",
    ),
    optional=("parent_id",),
    a_line_is="parent of a child",
)
TEACHERS = Shape(
    required=("class", "teacher_id", "teacher_name", "subject", "language"),
    optional=("team",),
    a_line_is="teacher of a class",
)


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """One parent of one child; the same `parent_id` in several rows is one person."""

    line: int
    class_name: str
    child_id: str
    child_first_name: str
    child_last_name: str
    parent_id: str
    parent_name: str
    relation: str
    language: str


@dataclass(frozen=True, slots=True)
class TeacherRow:
    """One teacher of one class; the same `teacher_id` in several rows is one person.

    `team` is yes or no: whether families' messages come to them. Empty leaves it as it is.
    """

    line: int
    class_name: str
    teacher_id: str
    teacher_name: str
    subject: str
    language: str
    team: str = ""


def read_families(path: Path) -> tuple[FamilyRow, ...]:
    """Read the list of families; raises ListProblems with everything that is wrong with it."""
    file = ClassListFile(path, FAMILIES)
    lines = _checked_lines(file, FAMILIES)
    _same_for_each(file, lines, "child_id", "child_first_name", "child_last_name", "class")
    _same_for_each(file, lines, "parent_id", "parent_name", "language")
    _no_parent_twice_for_a_child(file, lines)
    file.raise_problems()
    return tuple(_family(line) for line in lines)


def read_teachers(path: Path) -> tuple[TeacherRow, ...]:
    """Read the list of teachers; raises ListProblems with everything that is wrong with it."""
    file = ClassListFile(path, TEACHERS)
    lines = _checked_lines(file, TEACHERS)
    _same_for_each(file, lines, "teacher_id", "teacher_name", "language")
    _no_teacher_twice_in_a_class(file, lines)
    file.raise_problems()
    return tuple(_teacher(line) for line in lines)


def _checked_lines(file: ClassListFile, shape: Shape) -> list[Line]:
    """Check every cell; a wrong or missing one is empty from here on, and rules pass it over."""
    lines = []
    for line in file.lines():
        cells = dict.fromkeys((*shape.required, *shape.optional), "")
        for column, written in line.cells.items():
            cell = meant(column, written)
            if column not in cells or (not cell and column in shape.optional):
                continue
            if not cell:
                file.problem(line.number, column, "it is empty", "Fill it in.")
            elif wrong := wrong_with(column, cell):
                file.problem(line.number, column, *wrong)
            else:
                cells[column] = cell
        lines.append(Line(line.number, cells))
    _one_spelling_for_each_class(file, lines)
    return lines


def _one_spelling_for_each_class(file: ClassListFile, lines: list[Line]) -> None:
    first: dict[str, Line] = {}
    for line in lines:
        name = line.cells["class"]
        earlier = first.setdefault(_folded(name), line)
        if earlier.cells["class"] != name:
            _differs(file, line, earlier, "class", "what seems the same class")


def _same_for_each(file: ClassListFile, lines: list[Line], who: str, *columns: str) -> None:
    first: dict[tuple[str, str], Line] = {}
    for line in lines:
        for column in columns:
            if line.cells[who] and line.cells[column]:
                earlier = first.setdefault((line.cells[who], column), line)
                if earlier.cells[column] != line.cells[column]:
                    _differs(file, line, earlier, column, f"the same {who}")


def _differs(file: ClassListFile, line: Line, earlier: Line, column: str, of_what: str) -> None:
    here, there = shown(line.cells[column]), shown(earlier.cells[column])
    what = f"{here} here, but {there} in line {earlier.number}, for {of_what}"
    file.problem(line.number, column, what, "Write the same in both lines.")


def _no_parent_twice_for_a_child(file: ClassListFile, lines: list[Line]) -> None:
    """Two lines are one parent by their ids, or by their names where either has no id."""
    by_id: dict[str, int] = {}
    by_name: dict[str, int] = {}
    for line in lines:
        child, name = line.cells["child_id"], line.cells["parent_name"]
        if not child or not name:
            continue
        named, known = parent_key(child, name), line.cells["parent_id"]
        earlier = by_id.get(f"{child}\n{known}") if known else by_name.get(named)
        if earlier := earlier or by_id.get(named):
            what = f"this parent of this child is already in line {earlier}"
            file.problem(
                line.number, "parent_name", what, "Keep one line, or give each a parent_id."
            )
        by_name.setdefault(named, line.number)
        by_id.setdefault(f"{child}\n{known}" if known else named, line.number)


def _no_teacher_twice_in_a_class(file: ClassListFile, lines: list[Line]) -> None:
    first: dict[tuple[str, str], int] = {}
    for line in lines:
        place = (line.cells["class"], line.cells["teacher_id"])
        if all(place) and (earlier := first.setdefault(place, line.number)) != line.number:
            what = f"this teacher of this class is already in line {earlier}"
            file.problem(line.number, "teacher_id", what, "Write both subjects in one line.")


def parent_key(child_id: str, parent_name: str) -> str:
    """Name a parent that the school gave no id: the same in every later list of that child."""
    words = f"{child_id}\n{_folded(parent_name)}"
    return f"parent-{hashlib.sha256(words.encode()).hexdigest()[:20]}"


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _family(line: Line) -> FamilyRow:
    cells = line.cells
    known = cells["parent_id"] or parent_key(cells["child_id"], cells["parent_name"])
    return FamilyRow(line.number, **_by_field(cells | {"parent_id": known}))


def _teacher(line: Line) -> TeacherRow:
    return TeacherRow(line.number, **_by_field(line.cells))


def _by_field(cells: dict[str, str]) -> dict[str, str]:
    """Name them as a row does: only `class` is a word that Python has taken."""
    return {"class_name" if column == "class" else column: cells[column] for column in cells}
