"""What one cell of a class list may hold: what a person can see, say and safely open elsewhere.

Names are written in every script, so any letter is welcome, look-alikes included. Refused is what
nobody sees (control characters, bidi overrides that turn a line around) and what a spreadsheet,
opening an export of ours, would run as a formula.
"""

import unicodedata

from bot.setting_values import LANGUAGES

RELATIONS = ("mother", "father", "guardian", "grandparent", "carer")
CHOICES = {"relation": RELATIONS, "language": LANGUAGES, "team": ("yes", "no")}
LONGEST_CELL = 100
LONGEST_SHOWN = 40
FORMULA_SIGNS = ("=", "+", "-", "@")
# Invisible, yet needed to write Arabic, Persian and Indic names rightly.
JOINERS_AND_MARKS = "\u200c\u200d\u200e\u200f\u061c"


def meant(column: str, written: str) -> str:
    """Read what a cell means: Mother is mother, but a name stays as it is written."""
    return written.casefold() if column in CHOICES else written


def wrong_with(column: str, cell: str) -> tuple[str, str] | None:
    """Say what is wrong with a cell that is not empty, and what to do; None when it is sound."""
    if len(cell) > LONGEST_CELL:
        return f"{shown(cell)} has {len(cell)} characters", f"Use {LONGEST_CELL} at most."
    if hidden := [character for character in cell if _is_hidden(character)]:
        name = f"U+{ord(hidden[0]):04X}"
        return f"{shown(cell)} holds {name}, which nobody can see", "Type the cell again."
    if cell.startswith(FORMULA_SIGNS):
        return f"{shown(cell)} begins like a formula", f"Take the {cell[0]} away."
    if column in CHOICES and cell not in CHOICES[column]:
        return f"{shown(cell)} is not one of {', '.join(CHOICES[column])}", "Write one of these."
    return None


def shown(cell: str) -> str:
    """Repeat a cell in quotes, shortened, with invisible characters spelled out."""
    return repr(cell if len(cell) <= LONGEST_SHOWN else cell[:LONGEST_SHOWN] + "…")


def _is_hidden(character: str) -> bool:
    kind = unicodedata.category(character)
    return kind in {"Cc", "Cf", "Zl", "Zp"} and character not in JOINERS_AND_MARKS
