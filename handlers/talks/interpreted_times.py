"""Interpreters in the planning of meetings: who needs one, how much longer, and which times suit.

Whatever is booked or moved takes the offered time first, as without an interpreter; then, in the
same turn, it lasts as long as it needs, where the same teacher's following time is free too: one
place (`with_interpreter`), whoever books and whichever way. An interpreter who is at school already
can go on to the next meeting: such times are marked, so that nobody has to come twice.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.bookings import Taken, last_until
from bot.turn import Turn
from bot.voice import Voice
from bot.words import Text, text
from storage.agenda_models import Interpreted
from storage.meeting_models import Booking
from storage.round_models import Round, Slot

WALK = timedelta(minutes=10)  # between two meetings of one interpreter, at most
BESIDE = "◆"


async def interpreter_for(turn: Turn) -> str | None:
    """The language that the parent who speaks would like to be interpreted; None for none."""
    choice = await turn.records.interpreting.choice_of(turn.parents)
    return choice.language if choice else None


async def with_interpreter(voice: Voice, booking: Booking) -> Booking:
    """What was just booked or moved, by whomever: with the interpreter that a parent needs."""
    if booking.meeting.state != "booked":
        return booking
    found = await voice.records.interpreting.put_into_new(booking.meeting.id)
    if not found and booking.meeting.language is None:
        return booking
    return await lasts_as_needed(voice, booking.meeting.id)


async def lasts_as_needed(voice: Voice, number: int) -> Booking:
    """What was booked before an interpreter was asked for, or refused: now as long as it needs."""
    booking = await voice.records.meetings.of_anyone(number)
    meeting = booking.meeting
    if meeting.slot_id is None or meeting.round_id is None:
        return booking
    slot = await voice.records.rounds.slot(meeting.slot_id)
    if meeting.language is not None and booking.ends_at > slot.ends_at:
        return booking  # longer already: only the language is another
    found = await voice.records.rounds.of_anyone(meeting.round_id)
    with_ = booking.parents[0].person_id, booking.children[0].id
    ends = await _ends(voice, found, slot, with_, meeting.language)
    try:
        return booking if ends == booking.ends_at else await last_until(voice, booking, ends)
    except Taken:  # of several parents or children another is elsewhere: then it stays as it is
        return booking


async def lasts_until(voice: Voice, slot: Slot, parent_id: int, child_id: int) -> datetime:
    """When a meeting of this parent would be over that is booked at an offered time now."""
    parent = await voice.records.people.of(parent_id)
    choice = await voice.records.interpreting.choice_of([parent] if parent else [])
    found = await voice.records.rounds.of_anyone(slot.round_id)
    language = choice.language if choice else None
    return await _ends(voice, found, slot, (parent_id, child_id), language)


async def _ends(
    voice: Voice, found: Round, slot: Slot, with_: tuple[int, int], language: str | None
) -> datetime:
    longer = slot.ends_at + timedelta(minutes=found.interpreter_minutes)
    if language is None or longer == slot.ends_at:
        return slot.ends_at
    free = await voice.records.interpreting.is_free_after(found, slot, longer, with_)
    return longer if free else slot.ends_at


async def times_beside(voice: Voice, slots: Sequence[Slot], language: str | None) -> frozenset[int]:
    """Those of the free times (by number) that suit an interpreter who is there already."""
    if language is None:
        return frozenset()
    booked = await voice.records.interpreting.coming(voice.now)
    of_language = [meeting for meeting in booked if meeting.language == language]
    return frozenset(slot.id for slot in slots if is_beside(slot, of_language))


def is_beside(slot: Slot, booked: Sequence[Interpreted]) -> bool:
    """Just before or after one of them; but nobody interprets in two meetings at one time."""
    return any(
        timedelta() <= gap <= WALK
        for meeting in booked
        for gap in (slot.starts_at - meeting.ends_at, meeting.starts_at - slot.ends_at)
    ) and not any(
        slot.starts_at < meeting.ends_at and slot.ends_at > meeting.starts_at for meeting in booked
    )


def sign_line(beside: frozenset[int]) -> Text | None:
    """What the sign before a time means, if one has it."""
    return text("interpreter-beside", sign=BESIDE) if beside else None
