"""Sheets of tables, drawn as a picture or for printing: a teacher's day, the times of a round.

Typst sets any script and both directions right. What people wrote goes in as data, never as
markup, and only Homeroom's own fonts are used (Noto, under the Open Font License): a sheet looks
the same on every machine.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from typst import Fonts

Form = Literal["png", "pdf"]
Look = Literal["plain", "free", "taken", "alert", "quiet"]

TEMPLATES = Path(__file__).parent / "drawn"
FONTS = ("manimgx_fonts", "manimgx_fonts_cjk")
MEDIA_TYPES: dict[Form, str] = {"png": "image/png", "pdf": "application/pdf"}
SHARPNESS = 144  # pixels an inch: words of a phone's size stay legible when it is enlarged
ROWS = 60  # that are drawn at full sharpness


@dataclass(frozen=True, slots=True)
class Cell:
    text: str
    look: Look = "plain"
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """`widths` are shares of the sheet's width; 0 is as wide as the words are."""

    heads: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """`below` stands below the title, `foot` at the end; a wide one grows with its columns."""

    title: str
    below: str
    foot: str
    language: str
    tables: tuple[Table, ...]
    wide: bool = False


def drawn_sheet(sheet: Sheet, form: Form) -> bytes:
    """The sheet as a picture (all of it on one), or as pages to print."""
    return typeset("sheet.typ", {**asdict(sheet), "form": form}, form, _sharpness(sheet))


def typeset(template: str, facts: Mapping[str, Any], form: Form, sharpness: float) -> bytes:
    """What a template of `drawn/` makes of facts, at so many pixels an inch."""
    import typst  # noqa: PLC0415 - tens of megabytes, and only for who wants a picture

    drawn = typst.compile(
        (TEMPLATES / template).read_bytes(),
        font_paths=_fonts(),
        sys_inputs={"facts": json.dumps(facts, ensure_ascii=False)},
        format=form,
        ppi=sharpness,
    )
    assert isinstance(drawn, bytes), "a picture is one page"
    return drawn


def _sharpness(sheet: Sheet) -> float:
    """Less for a long one: Telegram takes no photo of more than 10,000 pixels around a corner."""
    rows = sum(len(table.rows) for table in sheet.tables)
    return SHARPNESS * min(1.0, ROWS / max(rows, 1))


@cache
def _fonts() -> "Fonts":
    """The fonts that everything is drawn with, whatever the machine has of its own."""
    from typst import Fonts  # noqa: PLC0415 - as above

    found = [find_spec(name) for name in FONTS]
    folders = [folder for spec in found if spec for folder in spec.submodule_search_locations or ()]
    return Fonts(include_system_fonts=False, font_paths=[Path(folder) for folder in folders])
