"""The safeguarding contact and the parent answer each other; nobody else finds their words.

Dana:    /calendar
Dana:    taps Numbers
Dana:    taps Safeguarding contact
Dana:    Ms Brown
Ewa:     /write
Ewa:     taps Worry
Bot:     If someone is in danger, call the emergency services.
         If you worry about a child’s safety: Ms Brown.
         To whom would you like to write?
         [To the teachers]
         [To the safeguarding contact instead]
         [Cancel]
Ewa:     taps To the safeguarding contact instead
Bot:     What worries you about Ada K.? Write it now.
         The school’s safeguarding contact reads it, no teacher of the class does.
         [Cancel]
Ewa:     Something happened on the way home.
Bot:     To the school’s safeguarding contact, not to the teachers, about Ada K.:
         “Something happened on the way home.”
         [Send]
         [Cancel]
Ewa:     taps Send
Dana reads: Worry, for the safeguarding contact only · Ada K. · 3B · from Ewa, mother
         Something happened on the way home.
         [Answer]
Dana:    taps Answer
Bot:     Write your answer about Ada K.; no teacher reads it.
         [Cancel]
Dana:    Thank you. I will call you today.
Bot:     Sent · Ada K. · No teacher reads it.
         “Thank you. I will call you today.”
         [Take back]
         [Home]
Ewa reads: Ada K. · the school’s safeguarding contact
         Thank you. I will call you today.
         [Answer]
"""

from enum import StrEnum

from bot.conversation import END, At, Conversation, Next, sends, taps, when, writes
from bot.taps import AnswerConcern
from bot.turn import Turn
from bot.words import text
from handlers.messages.concern_relay import relays_concern, shows_concern_sent
from handlers.messages.message_parts import ANY_KIND, brought_by, keeps_part, tells_no_way
from handlers.messages.question_asked import asks_about, closes_questions
from storage.models import Person, Role
from storage.opener_models import Concern
from storage.shelf import NotThere
from storage.thread_models import Message


class Step(StrEnum):
    ANSWERING = "answering-concern"


def answering_concerns() -> Conversation:
    return Conversation(
        "concern-answers",
        entry_points=[
            taps(AnswerConcern, asks_what_to_answer),
            when(replies_to_concern, writes(by_replying)),
            when(replies_to_concern, sends(by_replying, *ANY_KIND)),
        ],
        states={Step.ANSWERING: [writes(answers_asked), sends(answers_asked, *ANY_KIND)]},
    )


def replies_to_concern(turn: Turn) -> bool:
    """A reply to a message of no thread: of those only concerns have been sent."""
    return turn.answers is not None and turn.answers.thread_id is None


async def asks_what_to_answer(turn: Turn, tap: AnswerConcern) -> Next:
    message = await turn.records.messages.of_anyone(tap.message)
    concern, _ = await concern_with(turn, message)
    await asks_about(turn, message, text("worry-what-to-answer", child=concern.child))
    return At(Step.ANSWERING, message.id)


async def answers_asked(turn: Turn) -> Next:
    assert turn.place is not None, "only who was asked stands here"
    answered = await turn.records.messages.of_anyone(turn.place.subject_id or 0)
    return await answers_concern(turn, answered)


async def by_replying(turn: Turn) -> Next:
    assert turn.answers is not None, "the entry looked"
    return await answers_concern(turn, turn.answers)


async def answers_concern(turn: Turn, answered: Message) -> Next:
    concern, author = await concern_with(turn, answered)
    brought = brought_by(turn)
    if brought is None:
        await tells_no_way(turn)
        return None
    messages = turn.records.messages
    answer = await messages.begin(turn.account, turn.now, author=author)
    await turn.records.concerns.put_in(concern, answer)
    await keeps_part(turn, answer, brought)
    await messages.send(answer, turn.now)
    await relays_concern(turn, concern, answer)
    await closes_questions(turn, answered)
    await turn.note("sent-concern", f"message:{answer.id}")
    await shows_concern_sent(turn, concern, answer)
    return END


async def concern_with(turn: Turn, message: Message) -> tuple[Concern, Person]:
    """The concern of a message that this person reads, and in which role. Raises `NotThere`."""
    if message.state != "sent":
        raise NotThere
    if message.author_role == Role.OFFICE:
        concern = await turn.records.concerns.of_parent(turn.parents, message)
        return concern, next(hat for hat in turn.parents if hat.id == concern.parent_id)
    offices = turn.hats_as(Role.OFFICE)
    concern = await turn.records.concerns.read_by(offices, message)
    return concern, offices[0]
