"""The card on which somebody ticks what they would like to talk about at a meeting."""

from bot import taps as carried
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import Text, lines, names, text
from handlers.agreements.words_to_promise import on_a_button
from handlers.meetings.meeting_card import as_reader
from handlers.meetings.meeting_lines import meeting_line, others
from handlers.names import first_name
from handlers.talks.agenda_lines import TOPICS
from storage.agenda_models import AgendaTopic
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Role

AT_MOST = 3


async def own_topics(turn: Turn, booking: Booking) -> list[AgendaTopic]:
    person = as_reader(booking, turn).person_id
    found = await turn.records.agendas.of(booking)
    return [topic for topic in found if topic.person_id == person]


async def agenda_card(turn: Turn, booking: Booking, told: Text | None = None) -> Screen:
    reader, number = as_reader(booking, turn), booking.meeting.id
    own = await own_topics(turn, booking)
    ticked = {topic.topic for topic in own}
    written = [
        Button(
            text("agenda-ticked", topic=on_a_button(topic.words or "")),
            carried.DropTopic(number, topic.id),
        )
        for topic in own
        if topic.topic is None
    ]
    asked = text("agenda-what", who=names(readers(booking, reader)))
    return screen(
        lines(told, meeting_line(booking, reader), asked),
        *in_rows_of(2, [topic_button(number, name, ticked=name in ticked) for name in TOPICS]),
        *written,
        Button(text("agenda-own-words"), carried.WriteTopic(number))
        if len(own) < AT_MOST
        else None,
        Button(text("agenda-done"), carried.CloseAgenda(number)),
    )


def topic_button(number: int, name: str, *, ticked: bool) -> Button:
    topic = text(f"agenda-topic-{name}")
    label = text("agenda-ticked", topic=topic) if ticked else topic
    return Button(label, carried.TickTopic(number, name, 0 if ticked else 1))


def readers(booking: Booking, reader: MeetingPerson) -> list[str]:
    """Who reads it: a parent by first name."""
    return [
        first_name(other.name) if other.role is Role.PARENT else other.name
        for other in others(booking, reader)
    ]


def back_to(booking: Booking) -> Button:
    return Button(text("button-back"), carried.AskAgenda(booking.meeting.id))
