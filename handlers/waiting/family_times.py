"""The free times of a teacher for who books for a family that phones, and why one is not free."""

from collections.abc import Callable, Sequence

from bot.bookings import Taken
from bot.screen import Button, screen
from bot.taps import Tap
from bot.turn import Turn
from bot.words import Lines, Moment, Said, Text, lines, text
from handlers.meetings.offered_times import times_page
from storage.round_models import Slot


async def shows_times(
    turn: Turn,
    said: Text | Lines,
    slots: Sequence[Slot],
    page: int,
    takes: Callable[[Slot], Tap],
    opens: Callable[[int], Tap],
    back: Button,
) -> None:
    if not slots:
        await turn.show(screen(lines(said, text("family-no-times")), back))
        return
    shown = times_page(turn, slots, page, takes, opens)
    day = text("family-day", day=shown.day)
    await turn.show(screen(lines(said, day), *shown.rows, back))


def why_not(slot: Slot, taken: Taken) -> Text:
    """Why a time cannot be had: the family is busy then, or somebody else has it."""
    time = Moment(slot.starts_at, Said.TIME)
    for clash in taken.clashes:
        if clash.kind == "child" or (clash.kind == "person" and clash.about_id != slot.teacher_id):
            return text("family-is-busy", time=time)
    return text("family-time-taken", time=time)
