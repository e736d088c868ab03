"""What is promised and not kept yet, line by line: for today's card, the inbox and home."""

from bot.screen import Button
from bot.taps import ShowPromise, ShowToday
from bot.turn import Turn
from bot.voice import Voice
from bot.words import Text, text
from handlers.agreements.promise_days import by_of, is_overdue, said_by
from storage.models import Person, Role
from storage.promise_models import Promise

IN_A_LINE = 60  # characters of a promise


def roles_worn(turn: Turn) -> tuple[Person, ...]:
    """In which of their roles the person is asking now; none for the office and strangers."""
    if turn.role is Role.PARENT:
        return turn.parents
    return (turn.teacher,) if turn.role is Role.TEACHER else ()


def own_line(voice: Voice, number: int, promise: Promise) -> Text:
    """One that the reader made; by its number it is found on its buttons."""
    facts = {
        "number": number,
        "child": promise.child,
        "by": said_by(voice, by_of(promise)),
        "words": in_a_line(promise),
    }
    overdue = is_overdue(voice, promise)
    return text("promised-overdue", **facts) if overdue else text("promised-by", **facts)


def line_to_you(voice: Voice, promise: Promise) -> Text:
    """One that was made to the reader."""
    facts = {
        "who": promise.promiser,
        "child": promise.child,
        "by": said_by(voice, by_of(promise)),
        "words": in_a_line(promise),
    }
    overdue = is_overdue(voice, promise)
    return text("promised-you-overdue", **facts) if overdue else text("promised-you", **facts)


def in_a_line(promise: Promise) -> str:
    words = promise.words or ""
    return words if len(words) <= IN_A_LINE else f"{words[:IN_A_LINE].rstrip()}…"


def open_button(number: int, promise: Promise) -> Button:
    label = text("promised-open", number=number, child=promise.child)
    return Button(label, ShowPromise(promise.id))


async def for_home(turn: Turn) -> tuple[Text | None, Button | None]:
    """How many wait to be kept, and the way to them; nothing while there are none."""
    found = len(await turn.records.promises.made_by(*roles_worn(turn)))
    if not found:
        return None, None
    return text("promised-count", count=found), Button(text("today-button"), ShowToday())
