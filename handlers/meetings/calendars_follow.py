"""Who has a meeting in their own calendar is given what becomes of it, in a file without a sound.

Parents get their first file by itself when a meeting is booked, below its card; teachers, who have
many in one evening, when they ask for it. Several meetings booked, moved or cancelled at one moment
come in one file.
"""

from collections.abc import Sequence

from bot.voice import Voice
from bot.words import text
from handlers.meetings.calendar_entry import calendar_screen
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Role


async def calendars_follow(voice: Voice, booking: Booking, happened: str) -> None:
    """Everyone in whose calendar it stands, or is to stand, is given how it is now."""
    for reader in booking.people:
        if reader.account_id is not None and await is_to_know(voice, booking, reader, happened):
            await gives(voice, booking, reader, happened)


async def is_to_know(voice: Voice, booking: Booking, reader: MeetingPerson, happened: str) -> bool:
    if happened == "booked" and reader.role is Role.PARENT:
        return True
    return await voice.records.meeting_days.was_given(booking.meeting.id, reader.person_id)


async def gives(voice: Voice, booking: Booking, reader: MeetingPerson, happened: str) -> None:
    assert reader.account_id is not None, "who has not joined has no chat"
    meeting, outbox = booking.meeting, voice.records.outbox
    at = meeting.booked_at if meeting.state == "booked" else meeting.ended_at
    if at is None:
        return
    await voice.records.meeting_days.gave(booking, reader.person_id, voice.now)
    key = f"calendar-{happened}:{reader.account_id}:{at.isoformat()}"
    gathering = await outbox.said_as(key)
    if gathering is not None:
        if await outbox.is_unsent(gathering):
            return  # it will be in that file
        key = f"{key}:{meeting.id}:{meeting.sequence}"
    said = {"booked": text("entry-file"), "moved": text("entry-file-moved")}
    await voice.tell(
        reader.account_id,
        calendar_screen(said.get(happened, text("entry-file-cancelled")), at=at.isoformat()),
        key=key,
        subject=f"meeting:{meeting.id}",
    )


async def leaves_calendars(voice: Voice, ended: Sequence[Booking]) -> None:
    """What was called off finds no other time: whoever has it in a calendar takes it out.

    Said by its number, as others that were called off at the same moment may find one still.
    """
    theirs: dict[int, list[Booking]] = {}
    for booking in ended:
        for reader in booking.people:
            if reader.account_id is not None and await is_to_know(
                voice, booking, reader, "cancelled"
            ):
                await voice.records.meeting_days.gave(booking, reader.person_id, voice.now)
                theirs.setdefault(reader.account_id, []).append(booking)
    for account_id, bookings in theirs.items():
        numbers = [booking.meeting.id for booking in bookings]
        versions = "-".join(f"{each.meeting.id}.{each.meeting.sequence}" for each in bookings)
        await voice.tell(
            account_id,
            calendar_screen(text("entry-file-cancelled"), meetings=numbers),
            key=f"calendar-left:{account_id}:{versions}",
            subject=f"meeting:{numbers[0]}",
        )
