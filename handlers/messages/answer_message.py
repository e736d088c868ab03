"""Whoever reads a message about a child answers it: by replying to it, or by its button.

Ewa:     Ada has a cough, she will stay home today.
Bot:     To Ms Lee and Mr Okafor, about Ada K.:
         “Ada has a cough, she will stay home today.”
         [Send]
         [Send as absence, today]
         [Add to it]  [Someone else]
         [Cancel]
Ewa:     taps Send
Bot:     Sent to Ms Lee and Mr Okafor, about Ada K.
         “Ada has a cough, she will stay home today.”
         [Take back]  [Promise …]
Ms Lee reads: Ada K. · 3B · from Ewa, mother
         Ada has a cough, she will stay home today.
         [Answer]  [Later]
         [Pass on]  [Note]  [Close]
Ms Lee:  taps Answer
Bot:     What would you like to tell Ewa about Ada K.? Your next message goes there.
         [Cancel]
Ms Lee:  Get well soon, Ada!
Bot:     Sent to Ewa, about Ada K.
         “Get well soon, Ada!”
         [Take back]  [Promise …]
Ewa reads: Ada K. · Ms Lee
         Get well soon, Ada!
         [Answer]
"""

from enum import StrEnum

from bot.conversation import END, At, Conversation, Next, sends, taps, when, writes
from bot.taps import AnswerMessage
from bot.turn import Turn
from bot.words import Lines, Text, lines, names, text
from handlers.agreements.recap_relay import reader_of
from handlers.messages.manners_said import before_writing
from handlers.messages.message_parts import ANY_KIND, brought_by, keeps_part, tells_no_way
from handlers.messages.message_standing import is_answered
from handlers.messages.question_asked import asks_about, closes_questions
from handlers.messages.quiet_family import evening_line
from handlers.messages.relay_message import (
    readers_on_phones,
    relays,
    relays_to_parent,
    relays_to_teachers,
)
from handlers.messages.sent_message import sent_card
from handlers.messages.shared_heads import member_of, members, named
from storage.models import Person, Role
from storage.shelf import NotThere
from storage.thread_models import Message, Thread, ThreadReader


class Step(StrEnum):
    ANSWERING = "answering"


def answering_messages() -> Conversation:
    by_replying = (writes(answers_by_replying), sends(answers_by_replying, *ANY_KIND))
    return Conversation(
        "answers",
        entry_points=[
            taps(AnswerMessage, asks_what_to_answer),
            *(when(is_reply, entry) for entry in by_replying),
        ],
        states={
            Step.ANSWERING: [writes(answers_asked), sends(answers_asked, *ANY_KIND)],
        },
    )


def is_reply(turn: Turn) -> bool:
    return turn.answers is not None


async def asks_what_to_answer(turn: Turn, tap: AnswerMessage) -> Next:
    message = await turn.records.messages.of_anyone(tap.message)
    thread, _ = await thread_with(turn, message)
    await asks_about(turn, message, await what_to_answer(turn, thread, message))
    return At(Step.ANSWERING, message.id)


async def what_to_answer(turn: Turn, thread: Thread, message: Message) -> Lines:
    if thread.shared:
        who = names(named(await members(turn, thread), but=turn.account.id))
        return lines(text("shared-what", who=who, child=thread.child))
    to = await others_in(turn, thread, message)
    asked = text("message-what-to-answer", to=to, child=thread.child)
    if message.author_role == "teacher":
        return lines(asked)
    return lines(asked, before_writing(turn, thread), await evening_line(turn, thread))


async def answers_asked(turn: Turn) -> Next:
    assert turn.place is not None, "only who was asked stands here"
    message = await turn.records.messages.of_anyone(turn.place.subject_id or 0)
    return await answers(turn, message)


async def answers_by_replying(turn: Turn) -> Next:
    assert turn.answers is not None, "the entry looked"
    return await answers(turn, turn.answers)


async def answers(turn: Turn, message: Message) -> Next:
    """What they write goes to the other side of the thread at once."""
    thread, author = await thread_with(turn, message)
    brought = brought_by(turn)
    if brought is None:
        await tells_no_way(turn)
        return None
    answer = await turn.records.messages.begin(turn.account, turn.now, author=author, thread=thread)
    await keeps_part(turn, answer, brought)
    return await answers_with(turn, message, answer)


async def answers_with(turn: Turn, message: Message, answer: Message) -> Next:
    """What was kept as a draft is sent as the answer to a message."""
    thread, author = await thread_with(turn, message)
    messages = turn.records.messages
    if message.only_to is not None:
        # What is for one alone is answered between these two.
        await messages.address(answer, author, thread, ThreadReader(message.only_to, "", None))
    await messages.send(answer, turn.now)
    if thread.shared:
        if author.role is Role.TEACHER:
            await is_answered(turn, thread, message, author)
        for reader in await readers_on_phones(turn, thread, answer, ()):
            await relays(turn, answer, reader, gathers=True)
    elif author.id == thread.parent_id:
        readers = await turn.records.threads.readers(thread)
        await relays_to_teachers(turn, thread, answer, readers, gathers=True)
    else:
        await is_answered(turn, thread, message, author)
        await relays_to_parent(turn, thread, answer, gathers=True)
    await closes_questions(turn, message)
    await turn.note("sent-message", f"message:{answer.id}")
    at = await turn.show(await sent_card(turn, thread, answer))
    if at.row_id is not None:
        await messages.show_on(answer, at.row_id)
    return END


async def thread_with(turn: Turn, message: Message) -> tuple[Thread, Person]:
    """The thread of a message that this person reads, and in which role. Raises `NotThere`."""
    if message.state != "sent" or message.is_note:
        raise NotThere
    if message.shared:
        return await member_of(turn, message.thread_id)
    if message.kind == "recap":
        return await reader_of(turn, message)
    if message.author_role == "teacher":
        if await turn.records.late_answers.waiting(message):
            raise NotThere  # the parent has not seen it yet
        thread = await turn.records.threads.of_parent(turn.parents, message.thread_id)
        return thread, next(hat for hat in turn.parents if hat.id == thread.parent_id)
    if message.is_promise:
        readers = await turn.records.unanswered.note_readers(message, message.sent_at or turn.now)
        if turn.teacher.id not in {reader.id for reader in readers}:
            raise NotThere
    else:
        await turn.records.unanswered.of(turn.teacher, message.id)
    return await turn.records.threads.read_by(turn.teacher, message.thread_id), turn.teacher


async def others_in(turn: Turn, thread: Thread, message: Message) -> Text:
    """Who reads the answer: the parent, or the teachers."""
    if message.author_role == "teacher":
        readers = await turn.records.threads.readers(thread)
        return text("message-readers", readers=names([reader.name for reader in readers]))
    return text("message-readers", readers=names([thread.parent]))
