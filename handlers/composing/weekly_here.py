"""The child whose message a teacher has before them, in the version that the card showed.

Two teachers of a class compose at the same time: whoever is slower sees what the colleague wrote,
and nothing of either is overwritten without a look at it.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from bot.conversation import At, Entry, Next, taps
from bot.taps.of_weekly import OfWeekly
from bot.turn import Turn
from bot.words import text
from handlers.celebrations.week_card import shows_what_became
from storage.week_models import Week, Weekly

T = TypeVar("T", bound=OfWeekly)
VERSIONS = 10**6  # room for a version beside the number of what somebody stands at


class Step(StrEnum):
    """What the teacher's next words are: what went well, more about that, or the next step."""

    WELL = "well"
    DETAIL = "detail"
    NEXT = "step"


@dataclass(frozen=True, slots=True)
class Here:
    week: Week
    weekly: Weekly


async def here_at(turn: Turn, weekly_id: int) -> Here:
    """Of a class that this teacher teaches, a child that is in it. Raises `NotThere`."""
    weekly = await turn.records.composing.weekly_for(turn.teacher, weekly_id)
    return Here(await turn.records.weeks.of(weekly.week_id), weekly)


async def anew(turn: Turn, here: Here) -> Here:
    """The same after a change."""
    return Here(here.week, await turn.records.weeklies.of(here.weekly.id))


def stands_at(step: Step, weekly: Weekly) -> At:
    return At(step, weekly.id * VERSIONS + weekly.version % VERSIONS)


def stood_at(turn: Turn) -> tuple[int, int]:
    """Which child's message the words are for, and in which version it was shown."""
    assert turn.place is not None, "only who stands at a step writes into a message"
    return divmod(turn.place.subject_id or 0, VERSIONS)


def has_well(weekly: Weekly) -> bool:
    """Whether it says what went well, in words or aloud."""
    return bool(weekly.well or weekly.strength or weekly.voice_file_id)


def is_as_shown(turn: Turn, here: Here) -> bool:
    """Whether nobody changed it since the teacher was asked."""
    return stood_at(turn) == (here.weekly.id, here.weekly.version % VERSIONS)


Composing = Callable[[Turn, Here, T], Awaitable[Next]]
MeetsAnother = Callable[[Turn, Here, OfWeekly], Awaitable[Next]]


def composes(kind: type[T], then: Composing[T], otherwise: MeetsAnother) -> Entry:
    """A tap that changes something: only what it was made for, else `otherwise` shows it fresh."""

    async def looks_first(turn: Turn, tap: T) -> Next:
        here = await here_at(turn, tap.weekly)
        if here.week.state != "planned":
            return await shows_what_became(turn, here.week)
        if here.weekly.version != tap.version:
            await says_who_changed_it(turn, here.weekly)
            return await otherwise(turn, here, tap)
        return await then(turn, here, tap)

    return taps(kind, looks_first)


async def says_who_changed_it(turn: Turn, weekly: Weekly) -> None:
    if weekly.written_by in {None, turn.teacher.id}:
        return  # their own second tap, or an older card of their own
    turn.answer(text("compose-changed", teacher=await name_of(turn, weekly) or ""))


async def name_of(turn: Turn, weekly: Weekly) -> str | None:
    """Who wrote it, if that was a colleague."""
    if weekly.written_by in {None, turn.teacher.id}:
        return None
    teachers = await turn.records.families.teachers_in(weekly.class_id)
    named = [teacher.name for teacher in teachers if teacher.id == weekly.written_by]
    if named:
        return named[0]
    left = await turn.records.people.of(weekly.written_by or 0)
    return left.name if left else None
