"""The card of one booked meeting, on each phone its own: how it stands, and what can be done."""

from bot.screen import Button, Rows, Screen, screen
from bot.turn import Turn
from bot.voice import CardAt, Voice
from bot.words import lines, text
from handlers.meetings.calendar_entry import to_calendar
from handlers.meetings.meeting_lines import meeting_lines
from handlers.meetings.own_ways import own_ways
from handlers.proposals.single_meeting_ways import ways_on_single
from handlers.reminders.answer_lines import answer_row
from handlers.talks.agenda_lines import agenda_lines, ways_to_agenda
from storage.meeting_models import Booking, MeetingPerson


async def meeting_card(voice: Voice, booking: Booking, reader: MeetingPerson) -> Screen:
    """How the meeting stands for one who takes part in it."""
    states = {
        "booked": text("meeting-booked"),
        "cancelled": text("meeting-cancelled"),
        "declined": text("meeting-declined"),
        "proposed": text("meeting-proposed"),
    }
    return screen(
        lines(
            states[booking.meeting.state],
            meeting_lines(booking, reader),
            await agenda_lines(voice, booking, reader),
        ),
        *await ways_on(voice, booking, reader),
    )


async def ways_on(voice: Voice, booking: Booking, reader: MeetingPerson) -> Rows:
    """What the reader can do about it now, row by row."""
    rows = (
        answer_row(voice, booking, reader),
        *(
            (ahead_in_calendar(voice, booking), *ways_on_single(voice, booking, reader))
            if booking.meeting.round_id is None
            else await own_ways(voice, booking, reader)
        ),
        *ways_to_agenda(voice, booking, reader),
    )
    return tuple(row for row in rows if row)


def ahead_in_calendar(voice: Voice, booking: Booking) -> tuple[Button, ...]:
    """What has begun is too late to write down."""
    starts_at = booking.meeting.starts_at
    return to_calendar(booking) if starts_at and starts_at > voice.now else ()


def as_reader(booking: Booking, turn: Turn) -> MeetingPerson:
    """Whoever speaks, as somebody who takes part in this meeting."""
    hats = {hat.id for hat in turn.hats}
    return next(person for person in booking.people if person.person_id in hats)


async def shows_meeting(turn: Turn, booking: Booking) -> None:
    """Show it to whoever speaks; later changes edit this card."""
    reader = as_reader(booking, turn)
    at = await turn.show(await meeting_card(turn, booking, reader))
    await stands_on(turn, booking, reader, at)


async def changes_card(
    voice: Voice, reader: MeetingPerson, shown: Screen, why: str, version: int | str
) -> None:
    """In place, the card on which the meeting stands for them so far, where there is one."""
    if reader.account_id is not None and reader.card_id is not None:
        at = CardAt(reader.account_id, reader.card_id)
        await voice.change_card(at, shown, key=f"{why}:{reader.card_id}:{version}")


async def stands_on(voice: Voice, booking: Booking, reader: MeetingPerson, at: CardAt) -> None:
    if at.row_id is not None:
        await voice.records.meetings.show_on(booking.meeting.id, reader.person_id, at.row_id)
