"""The card of what a parent is about to send: to whom, about whom, and what can be done with it."""

from datetime import timedelta
from enum import StrEnum

from bot import taps
from bot.plain_words import plain
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Refused, Turn
from bot.voice import CardAt, Voice
from bot.words import Lines, Text, lines, names, text
from handlers.messages.message_pieces import without_accounts
from handlers.messages.opened_head import opener_said, school_goes_on
from handlers.parents.many_parts import long_lines
from handlers.teachers.update_preview import beginning_of
from storage.models import Child
from storage.opener_models import Opened
from storage.shelf import NotThere
from storage.thread_models import Message, MessagePart, Thread, ThreadReader


class Step(StrEnum):
    CHECKING = "checking"


# Telegram lets a bot remove its messages for 48 hours (Bot API, deleteMessage).
REMOVABLE = timedelta(hours=47)
IN_FULL = 300  # characters of a message that its card repeats in full
WITHOUT_A_MESSAGE = 0  # in place of the number of the parent's own message, where there is none


async def thread_of(turn: Turn, message: Message) -> Thread:
    """The parent's thread that their message belongs to. Raises `NotThere`."""
    return await turn.records.threads.of_parent(turn.parents, message.thread_id)


async def readers_of(voice: Voice, thread: Thread, message: Message) -> tuple[ThreadReader, ...]:
    """The teachers a message is for: the whole team, or the one who was chosen."""
    if message.only_to is None:
        return await voice.records.threads.readers(thread)
    teachers = await voice.records.threads.teachers(thread)
    chosen = tuple(teacher for teacher in teachers if teacher.id == message.only_to)
    if not chosen:
        raise NotThere
    return chosen


async def draft_card(turn: Turn, draft: Message) -> Screen:
    """How a draft stands: about whom is asked first when there is more than one child."""
    parts = await turn.records.messages.parts(draft)
    if draft.thread_id is None:
        children = await turn.records.families.children_of(*turn.parents)
        return about_whom(draft, parts, children)
    thread = await thread_of(turn, draft)
    readers = await readers_of(turn, thread, draft)
    to = names([reader.name for reader in readers])
    opened = await turn.records.openers.of(draft)
    return screen(
        lines(
            opened_line(opened),
            text("message-to", teachers=to, child=thread.child),
            *shown(parts),
            long_lines(parts),
        ),
        Button(text("message-send"), taps.SendMessage(draft.id)),
        None if opened else await as_absence(turn, draft),
        (
            Button(text("message-add"), taps.AddToMessage(draft.id)),
            Button(text("message-someone-else"), taps.AskSomeoneElse(draft.id)),
        ),
        Button(text("button-cancel"), taps.CancelMessage(draft.id)),
    )


def opened_line(opened: Opened | None) -> Text | None:
    """With what it was opened, as the teachers will read it."""
    if opened is None:
        return None
    return text("write-call-me") if opened.call_on else opener_said(opened.opener)


async def as_absence(turn: Turn, draft: Message) -> Button | None:
    """What was simply written may tell of an absence, on a school day until school is over."""
    if not await school_goes_on(turn):
        return None
    return Button(text("absence-send-today"), taps.SendAsAbsence(draft.id))


def about_whom(
    draft: Message, parts: tuple[MessagePart, ...], children: tuple[Child, ...]
) -> Screen:
    choices = [child_button(draft, child) for child in children]
    return screen(
        lines(text("message-about-whom"), *shown(parts), long_lines(parts)),
        *in_rows_of(2, choices),
        Button(text("button-cancel"), taps.CancelMessage(draft.id)),
    )


def child_button(draft: Message, child: Child) -> Button:
    about = text("message-child", child=child.short_name)
    return Button(about, taps.ChooseChild(draft.id, child.id))


def shown(parts: tuple[MessagePart, ...]) -> list[Text | Lines]:
    """What the card repeats: the words, and what else goes with them, counted by kind."""
    words = "\n".join(part.words for part in parts if part.words)
    found: list[Text | Lines] = []
    if words:
        short = len(plain(words)) <= IN_FULL
        quoted = without_accounts(words) if short else beginning_of(words)
        found.append(text("message-quoted", words=quoted))
    files = sum(part.kind != "text" for part in parts)
    if files:
        found.append(text("message-files", count=files))
    return found


async def own_draft(turn: Turn, message_id: int) -> Message:
    """A message of this parent that is not sent yet; what became of another is said."""
    message = await turn.records.messages.mine(turn.account, message_id)
    if message.kind == "recap":
        raise NotThere  # it goes out by its own card
    if message.state != "draft":
        raise Refused(text("message-not-draft"))
    return message


async def shows_draft(turn: Turn, message_id: int, *, in_place: bool = False) -> None:
    """Show the draft on a new card, or on the one it has; an older card gives up its buttons."""
    draft = await turn.records.messages.mine(turn.account, message_id)
    card = await draft_card(turn, draft)
    key = f"draft:{turn.received.id}"
    if draft.card_id is not None and (in_place or await is_unseen(turn, draft.card_id)):
        await turn.change_card(CardAt(turn.account.id, draft.card_id), card, key=key)
        return
    at = await turn.show(card)
    if at.row_id is not None and at.row_id != draft.card_id:
        await replaces_card(turn, draft, at.row_id, key=key)


async def is_unseen(turn: Turn, card_id: int) -> bool:
    """Words come faster than cards leave: one that waits still shows the newest, too."""
    return turn.press is None and await turn.records.outbox.is_unsent(card_id)


async def replaces_card(turn: Turn, draft: Message, row_id: int, *, key: str) -> None:
    """The draft is on another card from now on; the old one goes, or says so if it is too old."""
    if draft.card_id is not None:
        await clears_card(turn, draft.card_id, key=key)
    await turn.records.messages.show_on(draft, row_id)


async def clears_card(turn: Turn, card_id: int, *, key: str) -> None:
    """Several texts in a row leave one card, as long as Telegram lets the others be removed."""
    if await turn.records.outbox.is_sent_since(card_id, turn.now - REMOVABLE):
        await turn.delete(turn.account.id, card_id, key=key)
        return
    elsewhere = screen(text("message-elsewhere"))
    await turn.change_card(CardAt(turn.account.id, card_id), elsewhere, key=key)
