"""A teacher's day of meetings: who comes when, and what is free between; one card, kept true.

Everything on it is looked up when it is shown. Whatever changes a meeting shows the card anew, so a
teacher can leave it open all evening.
"""

from dataclasses import dataclass
from datetime import date, time, timedelta

from bot import taps
from bot.drawings import Easel
from bot.screen import Button, Screen, screen
from bot.voice import CardAt, Voice
from bot.words import Lines, Moment, Said, Text, lines, names, text
from handlers.meetings.calendar_entry import span_of
from handlers.meetings.meeting_lines import place_line
from storage.meeting_models import Booking, MeetingPerson, Slot
from storage.models import Person

MOST_LINES = 50  # what one message of Telegram surely holds, with the longest names
Here = Voice | Easel
"""Whoever looks: a turn or duty, or who draws."""
Entry = Booking | tuple[Slot, ...]
"""What follows in a day: a meeting, or free times one after the other."""


@dataclass(frozen=True, slots=True)
class TeachingDay:
    """A day at school, with the days before and after it on which there is something."""

    teacher: Person
    day: date
    bookings: tuple[Booking, ...]
    free: tuple[Slot, ...]
    before: date | None = None
    after: date | None = None

    @property
    def entries(self) -> list[Entry]:
        """Meetings and what is free between them, in their order."""
        found: list[Entry] = []
        both: list[Booking | Slot] = [*self.bookings, *self.free]
        for each in sorted(both, key=lambda one: (one.starts_at, isinstance(one, Slot))):
            if isinstance(each, Booking):
                found.append(each)
            elif found and isinstance(found[-1], tuple):
                found[-1] = (*found[-1], each)
            else:
                found.append((each,))
        return found

    @property
    def place(self) -> Text | None:
        """Where all of them are, if it is one place."""
        places = {repr(place_line(each)): place_line(each) for each in self.bookings}
        return next(iter(places.values())) if len(places) == 1 else None


async def next_day(here: Here, teacher: Person) -> date | None:
    """The next day on which this teacher has a meeting, or a time that can be booked."""
    days = await _days(here, teacher)
    return days[0] if days else None


async def day_of(here: Here, teacher: Person, day: date) -> TeachingDay:
    shelf, days = here.records.meeting_days, await _days(here, teacher)
    span = span_of(here.school.time, day)
    return TeachingDay(
        teacher,
        day,
        await shelf.booked(teacher.id, span),
        await shelf.free(teacher.id, span, here.now),
        before=max((each for each in days if each < day), default=None),
        after=min((each for each in days if each > day), default=None),
    )


async def _days(here: Here, teacher: Person) -> list[date]:
    begins = await here.records.meeting_days.coming(teacher.id, here.now)
    return sorted({here.school.time.local(at).date() for at in begins})


# How it reads


def day_card(here: Here, found: TeachingDay) -> Screen:
    """The list by time, and what can be done with it."""
    number = found.day.toordinal()
    to_open = [Button(text("day-open"), taps.AskWhichMeeting(number))] if found.bookings else []
    return screen(
        day_lines(here, found),
        (*to_open, Button(text("day-more"), taps.ShowMoreOfDay(number))),
        (
            Button(text("day-picture"), taps.DrawTeachingDay(number, "png")),
            Button(text("day-pdf"), taps.DrawTeachingDay(number, "pdf")),
        ),
        tuple(
            Button(text("day-go", day=said_day(here, day)), taps.ShowTeachingDay(day.toordinal()))
            for day in (found.before, found.after)
            if day is not None
        ),
    )


def said_day(here: Here, day: date) -> Moment:
    noon = here.school.time.moment(day, time(12))
    return Moment(noon, Said.DAY)


def day_lines(here: Here, found: TeachingDay) -> Lines:
    head = text(
        "day-head",
        day=said_day(here, found.day),
        meetings=len(found.bookings),
        free=len(found.free),
    )
    together = found.place
    told: list[Text | Lines] = []
    length = 0
    for number, each in enumerate(found.entries):
        if isinstance(each, tuple):
            line: Text | Lines = free_line(each)
        else:
            line = meeting_entry(each, alone=together is None)
        length += len(line.lines) if isinstance(line, Lines) else 1
        if length > MOST_LINES:
            told.append(text("day-rest", entries=len(found.entries) - number))
            break
        told.append(line)
    return lines(head, together, *told)


def free_line(times: tuple[Slot, ...]) -> Text:
    return text(
        "day-free",
        from_=Moment(times[0].starts_at, Said.TIME),
        until=Moment(times[-1].ends_at, Said.TIME),
        times=len(times),
    )


def meeting_entry(booking: Booking, *, alone: bool) -> Lines:
    """When, about whom, with whom; below it what is to be known besides."""
    line = text(
        "day-line",
        time=Moment(booking.starts_at, Said.TIME),
        children=names([child.short_name for child in booking.children]),
        parents=names([person.name for person in booking.parents]),
    )
    more = [*details_of(booking), *([place_line(booking)] if alone else [])]
    return lines(line, *(text("day-detail", words=each) for each in more if each is not None))


def details_of(booking: Booking) -> list[Text]:
    """What was said of the meeting: who comes and when, and who interprets."""
    late, language = booking.meeting.late_minutes, booking.meeting.language
    found = [answer_line(person) for person in booking.parents]
    found += [text("meeting-language", language=language)] if language else []
    found += [text("meeting-begins-later", minutes=late)] if late else []
    return [each for each in found if each is not None]


def answer_line(person: MeetingPerson) -> Text | None:
    match person.answer:
        case "coming":
            return text("day-coming", parent=person.name)
        case "late":
            return text("day-late", parent=person.name, minutes=person.late_minutes or 0)
        case "cannot":
            return text("day-cannot", parent=person.name)
        case _:
            return None


# Kept true


async def days_follow(voice: Voice, booking: Booking) -> None:
    """Every teacher of a meeting sees on their card what has become of it."""
    for teacher in booking.teachers:
        await day_follows(voice, teacher.person_id)


async def day_follows(voice: Voice, teacher_id: int) -> None:
    """The card of this teacher's day shows how it is now, if they have one."""
    card = await voice.records.meeting_days.card_of(teacher_id)
    teacher = await voice.records.people.of(teacher_id)
    if card is None or card.account_id is None or teacher is None:
        return
    if card.day < voice.school.time.local(voice.now).date() - timedelta(days=1):
        return  # nobody looks at what is over
    version = await voice.records.meeting_days.card_changes(card)
    await voice.change_card(
        CardAt(card.account_id, card.card_id),
        day_card(voice, await day_of(voice, teacher, card.day)),
        key=f"teaching-day:{card.card_id}:{version}",
    )
