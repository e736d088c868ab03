"""A teacher changes their mind about Later or Pass on: as long as nobody answered, it is undone.

Ewa:     Could we talk about reading?
Ewa:     taps Send
Ms Lee:  taps Pass on
Ms Lee:  taps Mr Okafor
Bot:     Mr Okafor has it now, and reads what Ewa writes about Ada K. from this message on.
         [Undo]  [Add a note]
         [Home]
Ms Lee:  taps Undo
Bot:     Undone: Mr Okafor does not have this message any more, and it waits for you.
         [Inbox]
"""

from bot import taps as carried
from bot.conversation import Conversation, Next, taps
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import Text, text
from handlers.messages.message_standing import Opened, opens, shows_how_it_stands, waits_still
from handlers.teachers.pass_on_message import with_colleague
from storage.models import Role
from storage.outbox_models import OutboxEnd
from storage.thread_models import ThreadReader


def undoing_hand_over() -> Conversation:
    return Conversation(
        "undoing-hand-over",
        role=Role.TEACHER,
        entry_points=[
            taps(carried.UndoRemind, need_not_see_again),
            taps(carried.UndoPass, takes_it_again),
        ],
    )


async def need_not_see_again(turn: Turn, tap: carried.UndoRemind) -> Next:
    opened = await opens(turn, turn.teacher, tap.message)
    await turn.records.unanswered.forget_reminder(opened.incoming, turn.teacher)
    await shows(turn, text("relay-not-later"))
    return None


async def takes_it_again(turn: Turn, tap: carried.UndoPass) -> Next:
    opened, colleague = await with_colleague(turn, tap.message, tap.teacher)
    if not await waits_still(turn, opened):
        return None
    has_it = await turn.records.unanswered.holder(tap.message)
    if has_it and (has_it.teacher_id, has_it.passed_by) == (colleague.id, turn.teacher.id):
        await turn.records.unanswered.take_pass_back(opened.incoming, colleague, turn.teacher)
        await takes_from_phone(turn, opened, colleague)
        await turn.note("undid-pass", f"message:{tap.message}:{colleague.id}")
        await shows_how_it_stands(turn, opened)
    await shows(turn, text("relay-pass-undone", teacher=colleague.name))
    return None


async def takes_from_phone(turn: Turn, opened: Opened, colleague: ThreadReader) -> None:
    """What waits is not sent, what was sent is removed; the team's own copies stay."""
    subject = f"message:{opened.message.id}"
    beginning = f"passed-on:{opened.message.id}:{colleague.id}:"
    outbox = turn.records.outbox
    copies = {copy.outbox_id: copy for copy in await turn.records.messages.copies(opened.message)}
    for number in await outbox.said_about(subject, beginning):
        copy = copies.get(number)
        if copy is None:
            continue
        if copy.state in {"planned", "waiting"}:
            await outbox.end(OutboxEnd(number, "cancelled", turn.now, reason="passed on no more"))
        else:
            await turn.delete(copy.chat_id, number, key=f"pass-undone:{number}")
            for part in await turn.records.messages.parts(opened.message):
                # What is removed is not painted anew: Telegram would refuse it.
                await turn.records.messages.uncopied(part, number)


async def shows(turn: Turn, words: Text) -> None:
    await turn.show(screen(words, Button(text("later-inbox"), carried.ShowInbox(0))))
