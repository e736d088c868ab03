"""The card on which a teacher sees a day of meetings: shown once, and true while it stands.

Whatever changes a meeting shows the card anew, so a teacher can leave it open all evening. Only the
newest card is kept true: of an older one the buttons still work.
"""

from datetime import date, timedelta

from bot.turn import Turn
from bot.voice import CardAt, Voice
from handlers.teachers.teaching_day import day_card, day_of
from storage.meeting_models import Booking
from storage.shelf import NotThere

AS_FAR_AS = 1000  # days; meetings are kept for two years


async def shows(turn: Turn, day: date) -> None:
    """From now on this card follows what happens to the day's meetings."""
    found = await day_of(turn, turn.teacher, day)
    at = await turn.show(day_card(turn, found))
    if at.row_id is not None:
        await turn.records.meeting_days.show_on(found.teacher.id, day, at.row_id)


async def looks_elsewhere(turn: Turn) -> None:
    """What is opened from the day takes its place on the card: no change of the day covers it."""
    message = turn.press.message if turn.press else None
    if message is None:
        return
    row_id = await turn.records.outbox.sent_as(message.chat.id, message.message_id)
    if row_id is not None:
        await turn.records.meeting_days.show_no_more(row_id)


def a_day(turn: Turn, ordinal: int) -> date:
    """The day a button carries. Raises `NotThere` for one that no card can be about."""
    today = turn.school.time.local(turn.now).date().toordinal()
    if abs(ordinal - today) > AS_FAR_AS:
        raise NotThere
    return date.fromordinal(ordinal)


# Kept true


async def days_follow(voice: Voice, booking: Booking) -> None:
    """Every teacher of a meeting sees on their card what has become of it."""
    for teacher in booking.teachers:
        await day_follows(voice, teacher.person_id)


async def day_follows(voice: Voice, teacher_id: int) -> None:
    """The card of this teacher's day shows how it is now, if they have one."""
    card = await voice.records.meeting_days.card_of(teacher_id)
    teacher = await voice.records.people.of(teacher_id)
    if card is None or not card.card_id or card.account_id is None or teacher is None:
        return
    if card.day < voice.school.time.local(voice.now).date() - timedelta(days=1):
        return  # nobody looks at what is over
    version = await voice.records.meeting_days.card_changes(card)
    await voice.change_card(
        CardAt(card.account_id, card.card_id),
        day_card(voice, await day_of(voice, teacher, card.day)),
        key=f"teaching-day:{card.card_id}:{version}",
    )
