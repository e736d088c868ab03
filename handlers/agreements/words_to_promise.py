"""From which message a promise is made: its thread, and how it begins, offered as the words."""

from bot.turn import Turn
from bot.words import Text, text
from handlers.agreements.promise_cards import OwnPromise
from handlers.messages.answer_message import thread_with
from handlers.messages.change_sent_message import own_thread
from handlers.teachers.update_preview import beginning_of
from storage.models import Person, Role
from storage.promise_models import Promise
from storage.shelf import NotThere
from storage.thread_models import Message, Thread

LONGEST = 200  # characters: a promise is one sentence
ON_A_BUTTON = 40


async def replied_to(turn: Turn) -> Message | None:
    """The message this replies to: a reader's copy, or the author's own words or their card."""
    if turn.answers is not None:
        return turn.answers
    replied = turn.message.reply_to_message if turn.message else None
    if replied is None:
        return None
    written = await turn.records.messages.written_in(turn.account, replied.message_id)
    if written is not None:
        return written
    row_id = await turn.records.outbox.sent_as(turn.account.id, replied.message_id)
    number = row_id and await turn.records.promises.written_on(turn.account, row_id)
    return await turn.records.messages.of_anyone(number) if number else None


async def thread_to_promise_in(turn: Turn, about: Message) -> tuple[Thread, Person]:
    """The thread of a message they read or wrote, and in which role. Raises `NotThere`."""
    if about.state != "sent" or about.is_note or about.thread_id is None:
        raise NotThere
    if about.account_id != turn.account.id:
        return await thread_with(turn, about)
    person = next((hat for hat in turn.hats if hat.id == about.author_id), None)
    if person is None:
        raise NotThere
    return await own_thread(turn, about), person


def other_side(own: OwnPromise) -> Text:
    if own.person.role is Role.TEACHER:
        return text("promise-to-one", name=own.thread.parent)
    return text("promise-the-teachers")


async def beginning_of_own(turn: Turn, draft: Promise) -> str:
    """How the message begins that it is made from, if whoever promises wrote that."""
    if draft.about_id is None:
        return ""
    about = await turn.records.messages.of_anyone(draft.about_id)
    if about.account_id != turn.account.id:
        return ""
    parts = await turn.records.messages.parts(about)
    return beginning_of("\n".join(part.words for part in parts if part.words))


def on_a_button(words: str) -> str:
    return words if len(words) <= ON_A_BUTTON else f"{words[:ON_A_BUTTON].rstrip()}…"
