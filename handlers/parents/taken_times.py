"""A time that is gone: what of one's own is then, or just that it is taken, and what is left."""

from bot.bookings import Taken
from bot.turn import Turn
from bot.words import Lines, lines, text
from handlers.meetings.meeting_card import as_reader
from handlers.meetings.meeting_lines import meeting_line
from handlers.meetings.offered_times import said_time
from storage.round_models import Slot
from storage.shelf import NotThere


def taken_words(slot: Slot, own: Lines | None, *, any_left: bool) -> Lines:
    """What of one's own is at that time, or just that it is gone; and what is left."""
    return lines(
        own or text("meet-taken", time=said_time(slot)),
        text("meet-nearest" if any_left else "meet-none-free", teacher=slot.teacher_name),
    )


async def own_clash(turn: Turn, taken: Taken) -> Lines | None:
    """The meeting of one's own at that time; of anybody else's not a word."""
    for clash in taken.clashes:
        try:
            booking = await turn.records.meetings.of(turn.hats, clash.meeting_id)
        except NotThere:
            continue
        return lines(text("meet-clash"), meeting_line(booking, as_reader(booking, turn)))
    return None
