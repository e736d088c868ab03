"""What follows when a meeting is booked, moved or cancelled: everyone who meets is told, once.

Whoever did it sees it on the card in front of them; the others get a message of their own, and the
card they had shows how it stands. All of it is kept in the turn that changed the meeting.
"""

from dataclasses import replace

from bot.bookings import cancel
from bot.screen import Screen
from bot.voice import CardAt, Voice
from bot.words import lines, text
from handlers.meetings.ask_what_became import asks_no_more
from handlers.meetings.interpreted_times import with_interpreter
from handlers.meetings.meeting_card import meeting_card
from handlers.meetings.meeting_lines import meeting_lines
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Person

Told = str
"""What has happened: booked, moved or cancelled."""


async def follows(voice: Voice, booking: Booking, happened: Told, by: int | None) -> None:
    """Everyone who meets, but whoever did it (an account), is told what has happened."""
    await asks_no_more(voice, booking)
    booking = await with_interpreter(voice, booking)
    for reader in booking.people:
        if reader.account_id is not None and reader.account_id != by:
            await tells(voice, booking, reader, happened)


async def tells(voice: Voice, booking: Booking, reader: MeetingPerson, happened: Told) -> None:
    assert reader.account_id is not None, "who has not joined cannot be told"
    number, version = booking.meeting.id, booking.meeting.sequence
    said = replace(
        await meeting_card(voice, booking, reader),
        words=lines(text(f"meeting-was-{happened}"), meeting_lines(booking, reader)),
    )
    card = await voice.tell(
        reader.account_id,
        said,
        key=f"meeting-{happened}:{number}:{reader.person_id}:{version}",
        subject=f"meeting:{number}",
    )
    await old_card_follows(voice, reader, await meeting_card(voice, booking, reader), version)
    if card is not None:
        await voice.records.meetings.show_on(number, reader.person_id, card)


async def old_card_follows(
    voice: Voice, reader: MeetingPerson, shown: Screen, version: int
) -> None:
    """The card that stood for the meeting so far shows how it stands, without ways on."""
    if reader.card_id is None or reader.account_id is None:
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
    if ended is not None:
        await follows(voice, ended, "cancelled", by.account_id)
    return ended
