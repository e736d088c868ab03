"""The words of what was agreed: asked for, written or said, and short enough to be agreed.

What was agreed last stands above the question, so that nobody writes it twice.
"""

from enum import StrEnum

from bot.conversation import END, At, Callback, Entry, Next, not_replying, sends, writes
from bot.plain_words import plain
from bot.screen import Button, screen
from bot.taps import GoHome
from bot.turn import Turn
from bot.words import lines, names, text
from handlers.agreements.recap_card import LONGEST, last_agreed
from handlers.messages.message_parts import BARE, CAPTIONED, brought_by, keeps_part, tells_no_way
from storage.models import Person, Role
from storage.thread_models import Message, Thread, ThreadReader

OTHER_KINDS = tuple(kind for kind in (*CAPTIONED, *BARE) if kind != "voice")
CANCEL = Button(text("button-cancel"), GoHome())


class Step(StrEnum):
    WRITING = "writing"


def in_words_or_voice(then: Callback) -> list[Entry]:
    """What was agreed is written or said; who replies to a message meanwhile answers that one."""
    found = (writes(then), sends(then, "voice"), sends(asks_for_words, *OTHER_KINDS))
    return [not_replying(entry) for entry in found]


async def asks_for_words(turn: Turn) -> Next:
    await turn.show(screen(text("recap-only-words"), CANCEL))
    return None


async def asks_what(
    turn: Turn, thread: Thread, author: Person, only_to: int | None = None, *, new: bool = False
) -> Next:
    """What was agreed last stands above the question."""
    line, button = last_agreed(await turn.records.recaps.agreed_in(thread, author))
    others = [thread.parent]
    if author.role is Role.PARENT:
        teachers = await turn.records.threads.readers(thread)
        others = [teacher.name for teacher in teachers if teacher.account_id]
    if not others:
        await turn.show(screen(text("message-nobody-joined")))
        return END
    asked = text("recap-what", who=names(others), child=thread.child)
    card = screen(lines(line, asked), button, CANCEL)
    await (turn.show_new(card) if new else turn.show(card))
    draft = await begins(turn, thread, author, only_to)
    return At(Step.WRITING, draft.id)


async def begins(turn: Turn, thread: Thread, author: Person, only_to: int | None) -> Message:
    messages = turn.records.messages
    draft = await messages.begin(turn.account, turn.now, author=author, thread=thread, kind="recap")
    if only_to is not None:  # what is for one alone stays between these two
        await messages.address(draft, author, thread, ThreadReader(only_to, "", None))
    return await messages.mine(turn.account, draft.id)


async def is_kept(turn: Turn, draft: Message) -> bool:
    """Whether their words became those of the draft; if not, they read why."""
    brought = brought_by(turn)
    if brought is None:
        await tells_no_way(turn)
        return False
    if len(plain(brought.words)) > LONGEST:
        await turn.show(screen(text("recap-too-long", most=LONGEST), CANCEL))
        return False
    await keeps_part(turn, draft, brought)
    return True
