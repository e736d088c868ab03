"""What others and they themselves read of how people like to be written to."""

from datetime import date, time

from bot.screen import Button
from bot.taps import AskLess, AskManners, WriteAsUsual
from bot.turn import Turn
from bot.voice import Voice
from bot.words import ClockTime, Lines, Text, lines, text
from storage.manners_models import Manners
from storage.models import Role
from storage.thread_models import Thread

TOGETHER_AT = time(17)  # when a day's class updates come together to who asked for less


def likes_line(manners: Manners) -> Text | None:
    """In one short line, for who is about to write; None when there is nothing to say."""
    likes = text(f"manners-likes-{'-'.join(manners.likes)}") if manners.likes else None
    address = text(f"manners-{manners.address}") if manners.address else None
    if likes and address:
        return text("manners-both", likes=likes, address=address)
    return likes or address


def before_writing(voice: Voice, thread: Thread) -> Lines | None:
    """For a teacher about to write to a parent: all that the parent asked for."""
    less = thread.less_until if asks_for_less(voice, thread.less_until) else None
    found = lines(
        likes_line(thread.manners),
        text("less-asked-by", parent=thread.parent, day=voice.school.said_day(less))
        if less
        else None,
    )
    return found if found.lines else None


def asks_for_less(voice: Voice, until: date | None) -> bool:
    return until is not None and voice.school.time.local(voice.now).date() <= until


# In the settings


async def less_line(turn: Turn) -> Text | None:
    """That they asked for less, as long as it holds."""
    until = await less_until(turn)
    if until is None:
        return None
    return text("less-now", day=turn.school.said_day(until), time=ClockTime(TOGETHER_AT))


async def less_until(turn: Turn) -> date | None:
    manners = await turn.records.manners.of(turn.account.id, Role.PARENT)
    return manners.less_until if asks_for_less(turn, manners.less_until) else None


async def ways_to_manners(turn: Turn) -> tuple[Button, ...]:
    """The settings' own row: a parent is written to, a teacher has a name."""
    if turn.role is not Role.PARENT:
        named = Button(text("manners-my-name"), AskManners())
        return (named,) if turn.role is Role.TEACHER else ()
    if await less_until(turn):
        less = Button(text("less-end"), WriteAsUsual())
    else:
        less = Button(text("less-button"), AskLess())
    return (Button(text("manners-button"), AskManners()), less)
