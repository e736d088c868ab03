"""A teacher writes in a child's topic; when several parents could be meant, the teacher says who.

(the bot has topics)
Ms Lee:  /settings
Ms Lee:  taps One topic per child: off
Ewa:     Ada has a cough.
Ewa:     taps Send
Piotr:   Ada forgot her coat at school.
Piotr:   taps Send
Ms Lee reads: Ada K. · 3B · from Piotr, father
         Ada forgot her coat at school.
         [Answer]  [Later]
         [Pass on]  [Note]  [Close]
(Ms Lee opens the topic Ada K. · 3B)
Ms Lee:  It is in room 12.
Bot:     “It is in room 12.”
         To whom is this, about Ada K.? I have not sent it yet.
         [To Ewa, mother]
         [To Piotr, father]
         [Cancel]
Ms Lee:  taps To Piotr, father
Bot:     Sent to Piotr, about Ada K.
         “It is in room 12.”
         [Take back]  [Promise …]
Piotr reads: Ada K. · Ms Lee
         It is in room 12.
         [Answer]
"""

from bot import taps as carried
from bot.conversation import Conversation, Next, edits, sends, taps, when, writes
from bot.turn import Turn
from bot.voice import CardAt
from handlers.answer_anything import writes_freely
from handlers.messages.answer_message import answers, answers_with, thread_with
from handlers.messages.message_parts import ANY_KIND, brought_by, keeps_part, tells_no_way
from handlers.teachers.topic_question import asks_to_whom, shows_what_became, topic_of_draft
from storage.models import Role
from storage.shelf import NotThere
from storage.topic_models import Topic

OF_TOPICS = ("created", "edited", "closed", "reopened")


def writing_in_topics() -> Conversation:
    return Conversation(
        "in-topics",
        entry_points=[
            taps(carried.AnswerFromTopic, says_to_whom),
            taps(carried.DropFromTopic, gives_up),
            when(is_new_in_childs_topic, writes(writes_there)),
            when(is_new_in_childs_topic, sends(writes_there, *ANY_KIND)),
            when(is_draft, edits(changes_draft)),
            sends(stays_silent, *(f"forum_topic_{what}" for what in OF_TOPICS)),
        ],
    )


def is_new_in_childs_topic(turn: Turn) -> bool:
    """Not what is a reply, more of an album, or asked for by a button pressed in this topic."""
    if turn.topic is None or turn.topic.child_id is None or Role.TEACHER not in turn.roles:
        return False
    asked_here = turn.place is not None and turn.place.topic_id == turn.topic.id
    known = turn.answers is not None or (turn.written is not None and not is_draft(turn))
    return not asked_here and not known


def is_draft(turn: Turn) -> bool:
    """Of teachers only what was written in a topic is a draft, or what was agreed at a meeting."""
    written = turn.written
    if written is None or written.state != "draft" or written.kind == "recap":
        return False
    return written.author_role == Role.TEACHER and not written.is_note


async def stays_silent(_: Turn) -> Next:
    """Telegram tells that the person began or renamed a topic: nobody is written to."""
    return None


async def writes_there(turn: Turn) -> Next:
    """It answers the one parent who can be meant; else it waits until the teacher says who is."""
    assert turn.topic is not None, "the entry looked"
    meant = await turn.records.topics.could_be_meant(turn.teacher, turn.topic)
    if not meant:
        return await writes_freely(turn)
    waiting = await turn.records.topics.draft_in(turn.topic)
    if len(meant) == 1 and waiting is None:
        await answers(turn, await turn.records.messages.of_anyone(meant[0].message_id))
    else:
        await waits_for_reader(turn, turn.topic, waiting)
    return None  # what was begun elsewhere in the chat goes on there


async def waits_for_reader(turn: Turn, topic: Topic, waiting: int | None) -> None:
    """Everything in a row becomes one message, as long as it is not said to whom."""
    messages = turn.records.messages
    brought = brought_by(turn)
    if brought is None:
        await tells_no_way(turn)
        return
    if waiting is None:
        draft = await messages.begin(turn.account, turn.now, author=turn.teacher)
        await turn.records.topics.keep_in(draft, topic)
    else:
        draft = await messages.mine(turn.account, waiting)
    await keeps_part(turn, draft, brought)
    asked = await asks_to_whom(turn, topic, draft)
    if draft.card_id is not None and brought.media_group is not None:
        card = CardAt(turn.account.id, draft.card_id)
        await turn.change_card(card, asked, key=f"to-whom:{turn.received.id}")
        return
    at = await turn.show_new(asked)
    if at.row_id is not None:
        await messages.show_on(draft, at.row_id)


async def changes_draft(turn: Turn) -> Next:
    """Edited while it waits, it says so."""
    assert turn.written is not None, "the entry looked"
    brought = brought_by(turn)
    if brought is None:
        await tells_no_way(turn)
        return None
    await keeps_part(turn, turn.written, brought)
    asked = await asks_to_whom(turn, await topic_of_draft(turn, turn.written), turn.written)
    if turn.written.card_id is not None:
        card = CardAt(turn.account.id, turn.written.card_id)
        await turn.change_card(card, asked, key=f"to-whom:{turn.received.id}")
    return None


async def says_to_whom(turn: Turn, tap: carried.AnswerFromTopic) -> Next:
    draft = await turn.records.messages.mine(turn.account, tap.draft)
    topic = await topic_of_draft(turn, draft)
    message = await turn.records.messages.of_anyone(tap.message)
    thread, author = await thread_with(turn, message)
    if thread.child_id != topic.child_id or author != turn.teacher:
        raise NotThere
    if draft.state == "draft":
        await turn.records.messages.address(draft, author, thread)
        draft = await turn.records.messages.mine(turn.account, draft.id)
        await answers_with(turn, message, draft)
    else:
        await shows_what_became(turn, draft)
    return None


async def gives_up(turn: Turn, tap: carried.DropFromTopic) -> Next:
    draft = await turn.records.messages.mine(turn.account, tap.draft)
    await topic_of_draft(turn, draft)
    await turn.records.messages.drop_draft(draft)
    await shows_what_became(turn, await turn.records.messages.mine(turn.account, draft.id))
    return None
