"""What those who meet would like to talk about, as it reads on their cards and on a teacher's list.

Each side's topics are seen by those who meet, and by nobody else.
"""

from bot import taps
from bot.screen import Button, Rows
from bot.voice import Voice
from bot.words import Lines, Text, lines, text
from handlers.names import first_name
from storage.agenda_models import AgendaTopic
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Role
from storage.records import Records

TOPICS = (
    "well",
    "friends",
    "reading",
    "maths",
    "homework",
    "together",
    "strengths",
    "home",
)
"""What is offered on buttons, in words that blame nobody."""


async def agenda_lines(voice: Voice, booking: Booking, reader: MeetingPerson) -> Lines | None:
    """For one who meets: who would like to talk about what, own topics first."""
    found = await voice.records.agendas.of(booking)
    people = sorted(booking.people, key=lambda each: each.person_id != reader.person_id)
    said = [
        line
        for person in people
        for line in _of_one(person, reader, [t for t in found if t.person_id == person.person_id])
    ]
    return lines(*said) if said else None


def _of_one(person: MeetingPerson, reader: MeetingPerson, topics: list[AgendaTopic]) -> list[Text]:
    if not topics:
        return []
    parent = person.role is Role.PARENT
    who = first_name(person.name) if parent else person.name
    own = person.person_id == reader.person_id
    head = text("agenda-yours") if own else text("agenda-of", who=who)
    return [head, *[text("agenda-line", topic=said(topic)) for topic in topics]]


def said(topic: AgendaTopic) -> Text:
    if topic.topic is None:
        return text("agenda-words", words=topic.words or "")
    return text(f"agenda-topic-{topic.topic}")


async def topics_of(
    records: Records, booking: Booking, role: Role = Role.PARENT
) -> tuple[Text, ...]:
    """What this side would like to talk about, for the list of who meets them."""
    side = {person.person_id for person in booking.people if person.role is role}
    return tuple(said(each) for each in await records.agendas.of(booking) if each.person_id in side)


def ways_to_agenda(voice: Voice, booking: Booking, reader: MeetingPerson) -> Rows:
    """The button below a meeting's card, until it begins."""
    if booking.meeting.state != "booked" or voice.now >= booking.starts_at:
        return ()
    label = text(f"agenda-ask-{reader.role}")
    return ((Button(label, taps.AskAgenda(booking.meeting.id)),),)


async def nudges_to_agenda(voice: Voice, booking: Booking, reader: MeetingPerson) -> Rows:
    """The same for a reminder, but only for a parent who has not said yet what about."""
    if reader.role is not Role.PARENT:
        return ()
    found = await voice.records.agendas.of(booking)
    if any(topic.person_id == reader.person_id for topic in found):
        return ()
    return ways_to_agenda(voice, booking, reader)
