"""How good news from home stands: who said thank you, and whether it may be told in class.

It is a message of /write as any other, answered in its thread; only what is said here is its own.
"""

from bot import taps
from bot.screen import Button, Rows
from bot.turn import Refused, Turn
from bot.voice import Voice
from bot.words import Lines, Text, lines, names, text
from handlers.messages.message_pieces import joined
from handlers.parents.message_draft import shown
from storage.models import ClassCount
from storage.opener_models import Opened
from storage.shelf import NotThere
from storage.thread_models import Message
from storage.win_models import Win

GOOD_NEWS = "good-news"


async def becomes_win(voice: Voice, message: Message) -> None:
    """A message that is sent now tells good news if it was opened as that."""
    if is_good_news(await voice.records.openers.of(message)):
        await voice.records.wins.begin(message)


def is_good_news(opened: Opened | None) -> bool:
    return opened is not None and opened.opener == GOOD_NEWS


async def told_win(voice: Voice, message: Message, opened: Opened | None) -> Win | None:
    """What a parent's own message tells, if it was opened as good news."""
    return await voice.records.wins.of_message(message.id) if is_good_news(opened) else None


def ways_with_win(win: Win) -> Rows:
    """It is not asked where a family wants nothing told, nor twice."""
    thank = Button(text("win-thank"), taps.ThankForWin(win.message_id))
    if win.asked_at is not None or win.is_refused:
        return ((thank,),)
    return ((thank, Button(text("win-ask"), taps.AskToShare(win.message_id))),)


async def win_lines(voice: Voice, win: Win) -> tuple[Text, ...]:
    """For the teachers, below the message."""
    thanked = await voice.records.wins.thanked(win.message_id)
    said = text("win-thanked-by", teachers=names(thanked)) if thanked else None
    return tuple(line for line in (said, sharing_line(win)) if line is not None)


def sharing_line(win: Win) -> Text | None:
    if win.asked_at is None:
        return None
    if win.may_share == "no" or (win.may_share == "yes" and win.is_refused):
        return text("win-stays-home")
    if win.may_share is None:
        return text("win-was-asked", teacher=win.asked_by_name or "")
    told = win.announcement_state == "sent"
    return text("win-was-told" if told else "win-may-be-told", class_=win.class_name or "")


async def thanked_line(voice: Voice, message: Message, opened: Opened | None) -> Text | None:
    """For the parent, on the card of what was sent."""
    if not is_good_news(opened):
        return None
    thanked = await voice.records.wins.thanked(message.id)
    return text("win-thanked", teachers=names(thanked), count=len(thanked)) if thanked else None


async def win_to_tell(turn: Turn, number: int) -> tuple[ClassCount, Win]:
    """Good news that its parent lets this teacher tell, of a child of this class of theirs.

    Raises `NotThere`, or `Refused` when its family wants it to stay at home.
    """
    win = await turn.records.wins.of(number)
    if win.asked_by != turn.teacher.id or win.class_id is None:
        raise NotThere
    known = await turn.records.families.class_for(turn.teacher, win.class_id)
    if not win.may_be_told:
        raise Refused(text("win-stays-home"))
    return known, win


async def quoted(voice: Voice, win: Win) -> Lines:
    """The parent's own words, shortened as on every card."""
    message = await voice.records.messages.of_anyone(win.message_id)
    return lines(*shown(await voice.records.messages.parts(message)))


async def words_of(voice: Voice, win: Win) -> str:
    """The parent's own words whole, as Telegram's HTML."""
    message = await voice.records.messages.of_anyone(win.message_id)
    return joined(await voice.records.messages.parts(message))
