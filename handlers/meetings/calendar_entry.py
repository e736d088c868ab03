"""A meeting as an entry of somebody's own calendar, drawn when it leaves, for one who takes part.

The words are in the reader's language, and of children only their own are named: a calendar is
seen by a whole family, or shown at work.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from bot import taps
from bot.calendar_entries import MEDIA_TYPE, CalendarEntry, calendar_file
from bot.drawings import Drawing, Easel
from bot.screen import Button, Drawn, Screen
from bot.telegram_api import File
from bot.words import Text, lines, names, text
from handlers.meetings.meeting_lines import others, place_line, spoken
from storage.meeting_models import Booking, MeetingChild
from storage.models import Person, Role
from storage.shelf import NotThere

NAME = "meeting.ics"


def to_calendar(booking: Booking) -> tuple[Button, ...]:
    """What a booked meeting's card offers everyone who meets."""
    if booking.meeting.state != "booked":
        return ()
    return (Button(text("meeting-to-calendar"), taps.AddToCalendar(booking.meeting.id)),)


def calendar_screen(said: Text, **about: Any) -> Screen:
    return Screen(said, media=Drawn("document", "calendar", about), silent=True)


async def draws_calendar(easel: Easel, about: Mapping[str, Any]) -> Drawing:
    """The file with one meeting, with those of one moment, or with a teacher's day."""
    account = await easel.records.accounts.of(easel.account_id)
    hats = await easel.records.people.hats_of(account) if account else ()
    found = await wanted(easel, hats, about)
    # What was booked and cancelled at one moment is still booked for who is given it first.
    booked = [each for each in found if each.meeting.state == "booked"]
    entries = [await entry(easel, hats, each) for each in booked or found]
    if not entries:
        raise NotThere

    def draws() -> File:
        content = calendar_file(
            entries,
            school=easel.school.name,
            zone=easel.school.time.zone,
            now=easel.now,
            language=easel.language,
            cancelled=not booked,
        )
        return NAME, content, MEDIA_TYPE

    return draws


async def wanted(
    easel: Easel, hats: Iterable[Person], about: Mapping[str, Any]
) -> tuple[Booking, ...]:
    """What the row asks for, as far as the reader takes part in it."""
    hats = tuple(hats)
    match about:
        case {"meeting": number}:
            return (await easel.records.meetings.of(hats, number),)
        case {"meetings": numbers}:
            return tuple([await easel.records.meetings.of(hats, number) for number in numbers])
        case {"day": ordinal}:
            teacher = next((hat for hat in hats if hat.role is Role.TEACHER), None)
            if teacher is None:
                raise NotThere
            span = easel.school.time.span_of(date.fromordinal(ordinal))
            return await easel.records.meeting_days.booked(teacher.id, span)
        case _:
            at = datetime.fromisoformat(about["at"])
            ids = [hat.id for hat in hats]
            numbers = await easel.records.meeting_days.changed_at(ids, at)
            return tuple([await easel.records.meetings.of(hats, number) for number in numbers])


async def entry(easel: Easel, hats: Iterable[Person], booking: Booking) -> CalendarEntry:
    """The meeting for one who takes part in it. Raises `NotThere` for who does not."""
    mine = {hat.id: hat for hat in hats}
    reader = next((each for each in booking.people if each.person_id in mine), None)
    meeting = booking.meeting
    if reader is None or meeting.starts_at is None or meeting.ends_at is None:
        raise NotThere
    children = await own_children(easel, mine[reader.person_id], booking)
    facts = {
        "with_": names([other.name for other in others(booking, reader)]),
        "children": names([child.short_name for child in children]),
    }
    return CalendarEntry(
        uid=meeting.uid,
        sequence=meeting.sequence,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        changed_at=meeting.ended_at or meeting.booked_at or meeting.made_at,
        title=easel.say(text("entry-title", **facts)),
        place=place(easel, booking),
        words=easel.say(in_full(easel, booking)),
        link=meeting.link if meeting.held == "link" else None,
    )


async def own_children(easel: Easel, reader: Person, booking: Booking) -> tuple[MeetingChild, ...]:
    """About whom they meet: in a parent's calendar only children they act for are named."""
    if reader.role is not Role.PARENT:
        return booking.children
    own = {child.id for child in await easel.records.families.children_of(reader)}
    found = tuple(child for child in booking.children if child.id in own)
    if not found:
        raise NotThere
    return found


def place(easel: Easel, booking: Booking) -> str:
    meeting, school = booking.meeting, easel.school.name
    match meeting.held:
        case "phone":
            return easel.say(text("meeting-by-phone"))
        case "link":
            return easel.say(text("entry-by-video"))
        case _ if meeting.room:
            return easel.say(text("entry-room", room=meeting.room, school=school))
        case _:
            return school


def in_full(easel: Easel, booking: Booking) -> Any:
    language = booking.meeting.language
    return lines(
        place_line(booking),
        text("meeting-language", language=spoken(language)) if language else None,
        text("entry-in-chat", school=easel.school.name),
    )
