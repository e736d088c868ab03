"""How a reminder reads: what is coming, when and where, and what can be said in one tap."""

from bot import taps
from bot.screen import Button, Screen, screen
from bot.voice import Voice
from bot.words import Lines, Moment, Said, Text, lines, names, text
from handlers.meetings.meeting_lines import meeting_lines, others, place_line
from handlers.reminders.answer_lines import answers_on
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Role

AT_MOST = 12  # lines; a longer evening is read in the teacher's own list
ForOne = tuple[Booking, MeetingPerson]
Named = tuple[ForOne, ...]
"""The meetings that a reminder names in their order, each with whom it is for."""


def reminder_card(voice: Voice, named: Named, *, soon: bool) -> Screen:
    return screen(
        lines(head(voice, named, soon=soon), *said_of(named)),
        *rows_on(voice, named),
    )


def head(voice: Voice, named: Named, *, soon: bool) -> Text:
    count, local = len(named), voice.school.time.local
    first = local(named[0][0].starts_at).date()
    ahead = (first - local(voice.now).date()).days
    if soon and not ahead:
        return text("remind-soon", count=count)
    if ahead > 1:
        return text("remind-coming", count=count)
    return text("remind-tomorrow", count=count) if ahead else text("remind-today", count=count)


def said_of(named: Named) -> tuple[Text | Lines, ...]:
    if len(named) == 1:
        return (meeting_lines(*named[0]),)
    day = text("remind-day", day=Moment(named[0][0].starts_at, Said.DAY))
    left_out = len(named) - AT_MOST
    more = text("remind-more", count=left_out) if left_out > 0 else None
    return (lines(day, *(line_of(*each) for each in named[:AT_MOST]), more),)


def line_of(booking: Booking, reader: MeetingPerson) -> Lines:
    """The time, with whom and about whom; for a family where that is."""
    late = booking.meeting.late_minutes
    return lines(
        short_line(booking, reader),
        place_line(booking) if reader.role is Role.PARENT else None,
        text("meeting-begins-later", minutes=late) if late else None,
    )


def short_line(booking: Booking, reader: MeetingPerson) -> Text:
    """17:20 · Ms Lee · Ada K."""
    return text(
        "remind-line",
        moment=Moment(booking.starts_at, Said.TIME),
        with_=names([other.name for other in others(booking, reader)]),
        children=names([child.short_name for child in booking.children]),
    )


def rows_on(voice: Voice, named: Named) -> tuple[tuple[Button, ...], ...]:
    family = [met for met in named if met[1].role is Role.PARENT]
    teaching = [met for met in named if met[1].role is not Role.PARENT]
    rows = [answers_to(family)] if family else []
    return (*rows, ways_of_teacher(voice, *teaching[0])) if teaching else tuple(rows)


def answers_to(family: list[ForOne]) -> tuple[Button, ...]:
    """Of several meetings to all at once; who comes late does so to the first."""
    if len(family) == 1:
        return answers_on(*family[0])
    first = family[0][0].meeting.id
    return (
        Button(text("remind-coming-button"), taps.SayComingToAll(first)),
        Button(text("remind-late-button"), taps.AskHowLate(first)),
        Button(text("remind-cannot-button"), taps.AskWhichNot(first)),
    )


def ways_of_teacher(voice: Voice, booking: Booking, reader: MeetingPerson) -> tuple[Button, ...]:
    day = voice.school.time.local(booking.starts_at).toordinal()
    return (
        Button(text("remind-late-button"), taps.AskToRunLate(day)),
        Button(text("ill-button"), taps.AskIll(reader.person_id, day)),
    )
