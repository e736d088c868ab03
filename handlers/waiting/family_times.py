"""The free times of a teacher as buttons, a day at a time, for who books for a family."""

from collections.abc import Callable

from bot.bookings import Taken
from bot.screen import Button, in_rows_of, screen
from bot.taps import Tap
from bot.turn import Turn
from bot.words import Lines, Moment, Said, Text, lines, text
from storage.round_models import Slot
from storage.shelf import NotThere

MOST_TIMES = 90  # of a day; Telegram takes a hundred buttons


async def shows_times(
    turn: Turn,
    said: Text | Lines,
    slots: tuple[Slot, ...],
    page: int,
    takes: Callable[[Slot], Tap],
    turns_to: Callable[[int], Tap],
    back: Button,
) -> None:
    """The times of one day, and the ways to the days before and after it."""
    days = by_day(turn, slots)
    if page and page >= len(days):
        raise NotThere
    if not days:
        await turn.show(screen(lines(said, text("family-no-times")), back))
        return
    times = days[page]
    buttons = [
        Button(text("family-time", time=Moment(slot.starts_at, Said.TIME)), takes(slot))
        for slot in times[:MOST_TIMES]
    ]
    other_days = tuple(
        Button(text("family-other-day", day=Moment(days[n][0].starts_at, Said.DAY)), turns_to(n))
        for n in (page - 1, page + 1)
        if 0 <= n < len(days)
    )
    day = text("family-day", day=Moment(times[0].starts_at, Said.DAY))
    await turn.show(screen(lines(said, day), *in_rows_of(3, buttons), other_days or None, back))


def by_day(turn: Turn, slots: tuple[Slot, ...]) -> list[list[Slot]]:
    found: dict[int, list[Slot]] = {}
    for slot in slots:
        found.setdefault(day_of(turn, slot), []).append(slot)
    return list(found.values())


def day_of(turn: Turn, slot: Slot) -> int:
    """Its day at school, as an ordinal."""
    return turn.school.time.local(slot.starts_at).toordinal()


def page_of(turn: Turn, slots: tuple[Slot, ...], wanted: Slot) -> int:
    """The day of a time that is gone, or the first day where nothing of it is left."""
    days = [day_of(turn, times[0]) for times in by_day(turn, slots)]
    day = day_of(turn, wanted)
    return days.index(day) if day in days else 0


def why_not(slot: Slot, taken: Taken) -> Text:
    """Why a time cannot be had: the family is busy then, or somebody else has it."""
    time = Moment(slot.starts_at, Said.TIME)
    for clash in taken.clashes:
        if clash.kind == "child" or (clash.kind == "person" and clash.about_id != slot.teacher_id):
            return text("family-is-busy", time=time)
    return text("family-time-taken", time=time)
