"""What follows when a meeting is booked, moved or cancelled: everyone who meets is told, once.

Whoever did it sees it on the card in front of them; the others get a message of their own, and the
card they had shows how it stands. All of it is kept in the turn that changed the meeting.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.bookings import cancel
from bot.screen import Screen
from bot.voice import CardAt, Voice
from bot.words import lines, text
from handlers.meetings.calendars_follow import calendars_follow
from handlers.meetings.in_their_hours import in_their_hours
from handlers.meetings.meeting_card import meeting_card
from handlers.meetings.meeting_lines import meeting_lines
from handlers.reminders.plan_reminders import plans
from handlers.talks.ask_what_became import asks_no_more
from handlers.talks.interpreted_times import with_interpreter
from handlers.talks.interpreter_question import asks_once_for_interpreter
from handlers.teachers.day_on_card import days_follow
from handlers.waiting.freed_times import gives_on, has_a_time
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Person, Role

Told = str
"""What has happened: booked, moved or cancelled."""


async def follows(voice: Voice, booking: Booking, happened: Told, by: int | None) -> Booking:
    """Everyone who meets, but whoever did it (an account), is told what has happened.

    Answers the meeting as it stands then: with its interpreter, and as long as it needs. The order
    matters in three places, each held by a test in `test_what_follows.py`: how long it
    lasts with an interpreter comes before all that shows or counts it; who meets is told before
    calendars follow, so that the file stands below its card; and who has a time leaves the line
    before times are given on, as what was held for them is among those.
    """
    booking = await with_interpreter(voice, booking)
    await tells_others(voice, booking, happened, by)
    await calendars_follow(voice, booking, happened)
    if happened == "booked" or by in {parent.account_id for parent in booking.parents}:
        await has_a_time(voice, booking)
    await all_else_follows(voice, booking)
    if happened == "booked":
        await asks_once_for_interpreter(voice, booking, by)
    return booking


async def is_called_off(voice: Voice, booking: Booking) -> None:
    """It was cancelled, and its families are asked for another time: whoever asks tells them.

    Calendars keep it until they answer: another time changes the entry that is there, and only
    what really ends is taken out (`leaves_calendars`).
    """
    await all_else_follows(voice, booking)


async def all_else_follows(voice: Voice, booking: Booking) -> None:
    """What is asked, reminded of, offered and listed is about the meeting as it stands now."""
    await asks_no_more(voice, booking)
    await plans(voice, booking)
    await gives_on(voice)
    await days_follow(voice, booking)


async def tells_others(voice: Voice, booking: Booking, happened: Told, by: int | None) -> None:
    for reader in booking.people:
        if reader.account_id is not None and reader.account_id != by:
            await tells(voice, booking, reader, happened)


async def tells(voice: Voice, booking: Booking, reader: MeetingPerson, happened: Told) -> None:
    """Tell one of them, in their hours; what they have not read of it yet is told anew as it is."""
    assert reader.account_id is not None, "who has not joined cannot be told"
    number, version, outbox = booking.meeting.id, booking.meeting.sequence, voice.records.outbox
    subject = f"meeting-for:{number}:{reader.person_id}"
    unread = await outbox.cancel(subject, voice.now, "something newer is told")
    if unread and not await outbox.said_about(subject, "meeting-"):
        if happened == "cancelled":
            return  # they never heard of it
        happened = "booked"
    card = await meeting_card(voice, booking, reader)
    told = lines(text(f"meeting-was-{happened}"), meeting_lines(booking, reader))
    row_id = await voice.tell(
        reader.account_id,
        replace(card, words=told, silent=is_news_for_later(voice, booking, reader, happened)),
        key=f"meeting-{happened}:{number}:{reader.person_id}:{version}",
        subject=subject,
        not_before=await told_at(voice, booking, reader),
    )
    await old_card_follows(voice, reader, card, version)
    if row_id is not None:
        await voice.records.meetings.show_on(number, reader.person_id, row_id)


def is_news_for_later(
    voice: Voice, booking: Booking, reader: MeetingPerson, happened: Told
) -> bool:
    """A teacher whose evening fills need not hear of each booking; their day's list has it."""
    if reader.role is not Role.TEACHER or happened != "booked":
        return False
    return booking.starts_at - voice.now > timedelta(days=1)


async def told_at(voice: Voice, booking: Booking, reader: MeetingPerson) -> datetime | None:
    """In their hours, unless the meeting would have begun by then."""
    at, starts = await in_their_hours(voice, reader), booking.meeting.starts_at
    return None if at is None or (starts is not None and at >= starts) else at


async def old_card_follows(
    voice: Voice, reader: MeetingPerson, shown: Screen, version: int
) -> None:
    """The card that stood for the meeting so far shows how it stands, without ways on."""
    if reader.card_id is None or reader.account_id is None:
        return
    if await voice.records.outbox.is_taken_back(reader.card_id):
        return
    await voice.change_card(
        CardAt(reader.account_id, reader.card_id),
        Screen(shown.words),
        key=f"meeting-card:{reader.card_id}:{version}",
    )


async def cancels(
    voice: Voice, booking: Booking, by: Person, reason: str | None = None
) -> Booking | None:
    """Cancel it and tell everyone else; None when it was cancelled before."""
    ended = await cancel(voice, booking, by, reason)
    return await follows(voice, ended, "cancelled", by.account_id) if ended else None
