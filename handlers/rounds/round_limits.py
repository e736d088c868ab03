"""What a round can be: how short and long its meetings, how many for each child.

Each takes what a button carried, and raises `NotThere` for what no button ever had.
"""

from dataclasses import replace

from storage.round_models import Round
from storage.shelf import NotThere

SHORTEST, LONGEST, LONGEST_PAUSE = 5, 60, 60  # minutes
LONGER_BY, AT_MOST = (0, 5, 10, 15), (0, 1, 2, 3)  # 0 meetings stands for any number


def minutes_of(found: Round, value: int) -> Round:
    must_be(SHORTEST <= value <= LONGEST)
    return replace(found, slot_minutes=value)


def pause_of(found: Round, value: int) -> Round:
    must_be(value <= LONGEST_PAUSE)
    return replace(found, pause_minutes=value)


def homes_of(found: Round, value: int) -> Round:
    return replace(found, two_homes=bool(value))


def most_of(found: Round, value: int) -> Round:
    must_be(value in AT_MOST)
    return replace(found, most_each=value or None)


def interpreter_of(found: Round, value: int) -> Round:
    must_be(value in LONGER_BY)
    return replace(found, interpreter_minutes=value)


def must_be(fits: bool) -> None:  # noqa: FBT001 - reads as a sentence
    if not fits:
        raise NotThere
