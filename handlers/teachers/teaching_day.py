"""A teacher's day of meetings, as it reads: who comes when, and what is free between.

Everything is looked up when it is shown or drawn, so that both tell the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot import taps
from bot.drawings import Easel
from bot.screen import Button, Screen, screen
from bot.voice import Voice
from bot.words import Lines, Moment, Said, Text, lines, names, text
from handlers.meetings.meeting_lines import place_line, spoken
from handlers.reminders.answer_lines import their_answer
from handlers.rounds.own_rounds import NEW_EVENING
from handlers.talks.agenda_lines import topics_of
from storage.meeting_models import Booking
from storage.models import Person
from storage.round_models import Slot

MOST_LINES = 50  # what one message of Telegram surely holds, with the longest names
Here = Voice | Easel
"""Whoever looks: a turn or duty, or who draws."""
Entry = Booking | tuple[Slot, ...]
"""What follows in a day: a meeting, or free times one after the other."""


@dataclass(frozen=True, slots=True)
class TeachingDay:
    """A day at school, with the days before and after it on which there is something.

    `details` are what is to be known of each meeting, by its number.
    """

    teacher: Person
    day: date
    bookings: tuple[Booking, ...]
    free: tuple[Slot, ...]
    details: Mapping[int, tuple[Text, ...]]
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
    span = here.school.time.span_of(day)
    bookings = await shelf.booked(teacher.id, span)
    return TeachingDay(
        teacher,
        day,
        bookings,
        await shelf.free(teacher.id, span, here.now),
        {each.meeting.id: tuple(await details_of(here, each)) for each in bookings},
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
        to_run_late(here, found),
        (
            Button(text("day-picture"), taps.DrawTeachingDay(number, "png")),
            Button(text("day-pdf"), taps.DrawTeachingDay(number, "pdf")),
        ),
        tuple(
            Button(
                text("day-go", day=here.school.said_day(day)), taps.ShowTeachingDay(day.toordinal())
            )
            for day in (found.before, found.after)
            if day is not None
        ),
        NEW_EVENING,
    )


def to_run_late(here: Here, found: TeachingDay) -> Button | None:
    """On the day itself, as long as somebody is still to come: there is no time to look for it."""
    today = here.school.time.local(here.now).date()
    if found.day != today or all(each.starts_at <= here.now for each in found.bookings):
        return None
    return Button(text("remind-late-button"), taps.AskToRunLate(today.toordinal()))


def day_lines(here: Here, found: TeachingDay) -> Lines:
    head = day_head(here, found)
    together = found.place
    told: list[Text | Lines] = []
    length = 0
    for number, each in enumerate(found.entries):
        if isinstance(each, tuple):
            line: Text | Lines = free_line(each)
        else:
            line = meeting_entry(found, each, alone=together is None)
        length += len(line.lines) if isinstance(line, Lines) else 1
        if length > MOST_LINES:
            told.append(text("day-rest", entries=len(found.entries) - number))
            break
        told.append(line)
    return lines(head, together, *told)


def day_head(here: Here, found: TeachingDay) -> Text:
    """Without a round on that day there are no times of which none could be free."""
    facts = {"day": here.school.said_day(found.day), "meetings": len(found.bookings)}
    of_a_round = [each for each in found.bookings if each.meeting.round_id is not None]
    if found.bookings and not of_a_round and not found.free:
        return text("day-head-booked", **facts)
    return text("day-head", **facts, free=len(found.free))


def free_line(times: tuple[Slot, ...]) -> Text:
    return text(
        "day-free",
        from_=Moment(times[0].starts_at, Said.TIME),
        until=Moment(times[-1].ends_at, Said.TIME),
        times=len(times),
    )


def meeting_entry(found: TeachingDay, booking: Booking, *, alone: bool) -> Lines:
    """When, about whom, with whom; below it what is to be known besides."""
    line = text(
        "day-line",
        time=Moment(booking.starts_at, Said.TIME),
        children=names([child.short_name for child in booking.children]),
        parents=names([person.name for person in booking.parents]),
    )
    more = [*found.details[booking.meeting.id], *([place_line(booking)] if alone else [])]
    return lines(line, *(text("day-detail", words=each) for each in more if each is not None))


async def details_of(here: Here, booking: Booking) -> list[Text]:
    """What was said of the meeting: who comes and when, who interprets, what to talk about."""
    late, language = booking.meeting.late_minutes, booking.meeting.language
    found = [their_answer(person) for person in booking.parents if person.answer]
    found += [text("meeting-language", language=spoken(language))] if language else []
    found += [text("meeting-begins-later", minutes=late)] if late else []
    return [*found, *await topics_of(here.records, booking)]
