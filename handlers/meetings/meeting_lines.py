"""How a meeting reads: when, with whom, about whom and where, for whoever takes part in it."""

import re

from bot.words import Language, Lines, Moment, Text, lines, names, text
from handlers.meetings.why_cancelled import reason_line
from handlers.reminders.answer_lines import answers_to
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Role

A_CODE = re.compile(r"[a-z]{2,3}")  # ISO 639


def meeting_line(booking: Booking, reader: MeetingPerson) -> Text:
    """Thursday, 12 March, 17:00 · Ms Lee · Ada K., as one line."""
    return text(
        "meeting-line",
        moment=Moment(booking.starts_at),
        with_=names([other.name for other in others(booking, reader)]),
        children=names([child.short_name for child in booking.children]),
    )


def meeting_lines(booking: Booking, reader: MeetingPerson) -> Lines:
    """The same, with where they meet and how much later it begins than planned."""
    late = booking.meeting.late_minutes
    return lines(
        meeting_line(booking, reader),
        place_line(booking),
        text("meeting-begins-later", minutes=late) if late else None,
        language_line(booking),
        short_line(booking),
        reason_line(booking),
        *answers_to(booking, reader),
    )


def language_line(booking: Booking) -> Text | None:
    language = booking.meeting.language
    return text("meeting-language", language=spoken(language)) if language else None


def short_line(booking: Booking) -> Text | None:
    """For everyone who meets: whoever would rather have the longer time can move it."""
    return text("meeting-is-short") if booking.meeting.is_short else None


def spoken(language: str) -> Language | str:
    """A language by its code; or, where people wrote of one without, in their words."""
    return Language(language) if A_CODE.fullmatch(language) else language


def place_line(booking: Booking) -> Text | None:
    """Where they meet; the address of a video meeting is only for who meets."""
    meeting = booking.meeting
    match meeting.held:
        case "phone":
            return text("meeting-by-phone")
        case "link" if meeting.link:
            return text("meeting-link", link=meeting.link)
        case "link":
            return text("meeting-link-follows")
        case _:
            return text("meeting-room", room=meeting.room) if meeting.room else None


def others(booking: Booking, reader: MeetingPerson) -> tuple[MeetingPerson, ...]:
    """Whom the reader meets: a family its teachers, a teacher everyone else."""
    if reader.role is Role.PARENT:
        return booking.teachers
    return tuple(each for each in booking.people if each.person_id != reader.person_id)
