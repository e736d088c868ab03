"""A teacher answers in one tap: thanks for an absence, or will call."""

from bot.conversation import Conversation, Next, taps
from bot.screen import Button, screen
from bot.taps import AnswerMessage, PromiseCall, ThankForAbsence
from bot.turn import Turn
from bot.words import Text, lines, text
from handlers.messages.answer_message import thread_with
from handlers.messages.message_standing import is_answered
from handlers.messages.opened_head import call_said
from handlers.messages.quiet_family import tells_family
from storage.models import Role
from storage.opener_models import Opened
from storage.shelf import NotThere
from storage.thread_models import Message

WITHOUT_A_MESSAGE = 0  # in place of the number of the teacher's own message, where there is none


def answering_openers() -> Conversation:
    return Conversation(
        "one-tap",
        role=Role.TEACHER,
        entry_points=[taps(ThankForAbsence, thanks), taps(PromiseCall, promises_call)],
    )


async def thanks(turn: Turn, tap: ThankForAbsence) -> Next:
    message, opened = await read(turn, tap.message)
    if opened.opener != "absence":
        raise NotThere
    ill = opened.reason == "ill"
    await answers(turn, message, text("absence-thanked-ill" if ill else "absence-thanked"))
    return None


async def promises_call(turn: Turn, tap: PromiseCall) -> Next:
    message, opened = await read(turn, tap.message)
    if opened.call_on is None:
        raise NotThere
    when = await call_said(turn, opened.opener, opened.call_on)
    await answers(turn, message, text("call-promised", when=when))
    return None


async def read(turn: Turn, number: int) -> tuple[Message, Opened]:
    """A message that this teacher reads, and with what it was opened. Raises `NotThere`."""
    message = await turn.records.messages.of_anyone(number)
    opened = await turn.records.openers.of(message)
    if opened is None or message.author_role != Role.PARENT:
        raise NotThere
    await thread_with(turn, message)
    return message, opened


async def answers(turn: Turn, message: Message, said: Text) -> None:
    """In the parent's language and in the thread; once, however often it is tapped."""
    thread, author = await thread_with(turn, message)
    assert thread.parent_account_id is not None, "a thread is opened by who has joined"
    turn.answer(text("opener-answered", parent=thread.parent))
    key = f"one-tap:{message.id}:{author.id}"
    if await turn.records.outbox.said_as(key) is not None:
        return
    messages = turn.records.messages
    answer = await messages.begin(turn.account, turn.now, author=author, thread=thread)
    await messages.add_part(answer, WITHOUT_A_MESSAGE, "text", None)
    await messages.send(answer, turn.now)
    if await turn.records.message_pauses.holding(answer) is not None:
        turn.answer(text("pause-toast", parent=thread.parent))
    head = text("message-from-teacher", child=thread.child, teacher=author.name)
    button = Button(text("message-answer"), AnswerMessage(answer.id))
    about = f"message:{answer.id}"
    shown = screen(lines(head, said), button)
    row = await tells_family(turn, thread.parent_account_id, shown, key=key, subject=about)
    (part,) = await messages.parts(answer)
    if row is not None:
        await messages.copied(part, row)
    await is_answered(turn, thread, message, author)
    await turn.note("sent-message", about)
