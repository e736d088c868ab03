"""Before they meet, each side says in a tap or two what they would like to talk about.

(Ewa has booked Ms Lee at 17:20)
Ewa:     taps What would you like to talk about?
Bot:     Thursday 19 March, 17:20 · Ms Lee · Ada K.
         What would you like to talk about? Up to three, until the meeting begins. Read by Ms Lee.
         [How they are]  [Friends and class]
         [Reading and writing]  [Maths]
         [Homework]  [Being together]
         [What goes well]  [What helps at home]
         [In your own words]
         [Done]
Ewa:     taps Homework
Ewa:     How loud it is at lunch
Bot:     Thursday 19 March, 17:20 · Ms Lee · Ada K.
         What would you like to talk about? Up to three, until the meeting begins. Read by Ms Lee.
         [How they are]  [Friends and class]
         [Reading and writing]  [Maths]
         [✓ Homework]  [Being together]
         [What goes well]  [What helps at home]
         [✓ How loud it is at lunch]
         [In your own words]
         [Done]
Ewa:     taps Done
Bot:     Booked:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Room: 12
         You would like to talk about:
         – Homework
         – How loud it is at lunch
         [Add to calendar]  [Move]  [Cancel]
         [Undo]  [Meetings]
         [What would you like to talk about?]
Ms Lee reads: Booked:
         Thursday 19 March, 17:20 · Ewa Kowalska · Ada K.
         Room: 12
         Ewa would like to talk about:
         – Homework
         – How loud it is at lunch
         [Add to calendar]  [Cancel]
         [Add what you would like to talk about]
Ms Lee:  taps Add what you would like to talk about
Ms Lee:  taps In your own words
Bot:     What would you like to talk about? Write it in a few words.
         [Back]
Ms Lee:  How well she reads to others
Ms Lee:  taps Done
Ewa reads: Booked:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Room: 12
         You would like to talk about:
         – Homework
         – How loud it is at lunch
         Ms Lee would like to talk about:
         – How well she reads to others
         [Add to calendar]  [Move]  [Cancel]
         [Undo]  [Meetings]
         [What would you like to talk about?]
"""

# A little longer than other files, as its transcript shows both sides and both ways to write.

from enum import StrEnum

from bot import taps as carried
from bot.conversation import (
    END,
    At,
    Conversation,
    Next,
    not_replying,
    sends,
    taps,
    while_last_shown,
    writes,
)
from bot.screen import screen
from bot.turn import Turn
from bot.words import Text, text
from handlers.meetings.cards_follow import cards_follow
from handlers.meetings.meeting_card import as_reader, shows_meeting
from handlers.messages.message_parts import ANY_KIND
from handlers.talks.agenda_card import AT_MOST, agenda_card, back_to, own_topics
from handlers.talks.agenda_lines import TOPICS
from storage.meeting_models import Booking
from storage.shelf import NotThere

LONGEST = 80  # characters of own words: a card has six topics at most


class Step(StrEnum):
    CHOOSING = "choosing"
    WRITING_TOPIC = "writing-topic"


def planning_agendas() -> Conversation:
    return Conversation(
        "agenda",
        entry_points=[
            taps(carried.AskAgenda, asks_what_about),
            taps(carried.TickTopic, ticks),
            taps(carried.DropTopic, drops),
            taps(carried.WriteTopic, asks_for_words),
            taps(carried.CloseAgenda, is_done),
        ],
        states={
            # The card may have been left without a tap: later words are for somebody else.
            Step.CHOOSING: [while_last_shown(not_replying(writes(writes_topic)))],
            Step.WRITING_TOPIC: [
                not_replying(writes(writes_topic)),
                not_replying(sends(wants_words, *ANY_KIND)),
            ],
        },
    )


async def asks_what_about(turn: Turn, tap: carried.AskAgenda) -> Next:
    booking = await turn.records.meetings.of(turn.hats, tap.meeting)
    return await shows_agenda(turn, booking) if await is_still_to_come(turn, booking) else END


async def ticks(turn: Turn, tap: carried.TickTopic) -> Next:
    """On or off, as the button says: a second tap does no more than the first."""
    booking = await turn.records.meetings.of(turn.hats, tap.meeting)
    if tap.topic not in TOPICS or tap.on not in {0, 1}:
        raise NotThere
    if not await is_still_to_come(turn, booking):
        return END
    reader, agendas = as_reader(booking, turn), turn.records.agendas
    if not tap.on:
        await agendas.untick(booking, reader.person_id, tap.topic)
    elif tap.topic not in {topic.topic for topic in await own_topics(turn, booking)}:
        if not await has_room(turn, booking):
            return await shows_agenda(turn, booking)
        await agendas.tick(booking, reader.person_id, tap.topic, turn.now)
    return await shows_change(turn, booking)


async def drops(turn: Turn, tap: carried.DropTopic) -> Next:
    booking = await turn.records.meetings.of(turn.hats, tap.meeting)
    if not await is_still_to_come(turn, booking):
        return END
    await turn.records.agendas.drop(booking, as_reader(booking, turn).person_id, tap.own)
    return await shows_change(turn, booking)


async def asks_for_words(turn: Turn, tap: carried.WriteTopic) -> Next:
    booking = await turn.records.meetings.of(turn.hats, tap.meeting)
    if not await is_still_to_come(turn, booking):
        return END
    if not await has_room(turn, booking):
        return await shows_agenda(turn, booking)
    await turn.show(screen(text("agenda-write"), back_to(booking)))
    return At(Step.WRITING_TOPIC, booking.meeting.id)


async def writes_topic(turn: Turn) -> Next:
    booking = await here(turn)
    words = " ".join(turn.words.split())
    if len(words) > LONGEST:
        await turn.show(screen(text("agenda-too-long", most=LONGEST), back_to(booking)))
        return None
    if not await is_still_to_come(turn, booking):
        return END
    own = await own_topics(turn, booking)
    if words not in {topic.words for topic in own}:
        if len(own) >= AT_MOST:
            return await shows_agenda(turn, booking, text("agenda-full"))
        person = as_reader(booking, turn).person_id
        await turn.records.agendas.write(booking, person, words, turn.now)
    return await shows_change(turn, booking)


async def wants_words(turn: Turn) -> Next:
    """A voice message or a photo: topics are read in one glance, so they are written."""
    booking = await here(turn)
    await turn.show(screen(text("agenda-in-words"), back_to(booking)))
    return None


async def here(turn: Turn) -> Booking:
    assert turn.place is not None, "only who was asked stands here"
    return await turn.records.meetings.of(turn.hats, turn.place.subject_id or 0)


async def is_done(turn: Turn, tap: carried.CloseAgenda) -> Next:
    await shows_meeting(turn, await turn.records.meetings.of(turn.hats, tap.meeting))
    return END


# What is looked at and shown


async def is_still_to_come(turn: Turn, booking: Booking) -> bool:
    """Whether the agenda can still be changed; if not, the meeting's card says how it stands."""
    if booking.meeting.state == "booked" and turn.now < booking.starts_at:
        return True
    if turn.press is None:
        await turn.show(screen(text("agenda-closed")))
    turn.answer(text("agenda-closed"))
    await shows_meeting(turn, booking)
    return False


async def has_room(turn: Turn, booking: Booking) -> bool:
    if len(await own_topics(turn, booking)) < AT_MOST:
        return True
    turn.answer(text("agenda-full"))
    return False


async def shows_change(turn: Turn, booking: Booking) -> Next:
    """On their own card at once, and in place on the cards of whom they meet."""
    await cards_follow(turn, booking)
    return await shows_agenda(turn, booking)


async def shows_agenda(turn: Turn, booking: Booking, told: Text | None = None) -> Next:
    await turn.show(await agenda_card(turn, booking, told))
    return At(Step.CHOOSING, booking.meeting.id)
