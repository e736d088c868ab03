"""A conversation as a table, shaped like PTB's ConversationHandler, its step kept in the database.

The step commits with its effects, so a restart forgets nothing and any worker can take any update.
A little longer than other files: all that a table can hold, and how it is asked, is read at once.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar

from telegram import Message
from telegram.ext import Application, BaseHandler, CallbackContext

from bot.taps import NotATap, Tap
from bot.turn import Refused, Turn
from bot.words import text
from storage.models import Role
from storage.outbox_models import Place

T = TypeVar("T", bound=Tap)


class End(StrEnum):
    END = "end"


END = End.END


@dataclass(frozen=True, slots=True)
class At:
    """A step together with what it is about, such as a draft's number."""

    step: StrEnum
    about: int


Next = StrEnum | At | None
Callback = Callable[[Turn], Awaitable[Next]]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a conversation's table: what a person may do here, and what follows."""

    happens: Callable[[Turn], bool]
    then: Callback
    tap: type[Tap] | None = None
    fetches: int = 0  # the largest file, in bytes, that is fetched before the turn begins


def command(name: str, then: Callback) -> Entry:
    return Entry(lambda turn: _command_in(turn) == name, then)


def taps(kind: type[T], then: Callable[[Turn, T], Awaitable[Next]]) -> Entry:
    async def unpacks(turn: Turn) -> Next:
        try:
            tap = kind.unpack(turn.pressed)
        except NotATap:
            raise Refused(text("not-there"), audited=True) from None
        return await then(turn, tap)

    return Entry(lambda turn: turn.pressed_code == kind.code, unpacks, kind)


def writes(then: Callback) -> Entry:
    """The person writes words that are no command."""
    return Entry(lambda turn: bool(_new(turn) and turn.words) and not _command_in(turn), then)


def sends(then: Callback, *kinds: str) -> Entry:
    """The person sends a photo, document, voice …, by PTB's name for it."""
    return Entry(lambda turn: any(getattr(_new(turn), kind, None) for kind in kinds), then)


def brings(then: Callback, *, at_most: int, ending: str = "") -> Entry:
    """The person sends a document whose bytes the turn needs (`turn.content`), by its name's end.

    They are fetched before the turn begins; larger ones are not, and `turn.content` is None.
    """

    def happens(turn: Turn) -> bool:
        document = getattr(_new(turn), "document", None)
        return document is not None and (document.file_name or "").lower().endswith(ending)

    return Entry(happens, then, fetches=at_most)


def edits(then: Callback) -> Entry:
    """The person changes a message they wrote before."""
    return Entry(lambda turn: turn.speaks and turn.update.edited_message is not None, then)


def comes_or_goes(then: Callback) -> Entry:
    """The person blocks the bot, or lets it in again."""
    return Entry(lambda turn: turn.speaks and turn.update.my_chat_member is not None, then)


def speaks(then: Callback) -> Entry:
    """Whatever a person does in their private chat."""
    return Entry(lambda turn: turn.speaks, then)


def when(asked: Callable[[Turn], bool], entry: Entry) -> Entry:
    """The same, only where this is true of the turn."""
    return replace(entry, happens=lambda turn: asked(turn) and entry.happens(turn))


def acting_as(role: Role, entry: Entry) -> Entry:
    """Who has several roles means the one they act in; in another this may be another's."""
    return when(lambda turn: turn.role is role, entry)


def not_replying(entry: Entry) -> Entry:
    """Whoever stands at a step, but replies to a message, answers that message."""
    return when(lambda turn: turn.answers is None, entry)


def while_last_shown(entry: Entry) -> Entry:
    """Only until something else reaches who stands at a step: their words may be for that."""
    return when(lambda turn: turn.place is not None and not turn.place.is_overtaken, entry)


def anything(then: Callback) -> Entry:
    return Entry(lambda _: True, then)


class Conversation(BaseHandler[Turn, CallbackContext[Any, Any, Any, Any], None]):
    """`states` hold for who stands there, then `entry_points` and `fallbacks` for everyone.

    With a `role`, only who has that role is heard; a button of it pressed by anyone else is
    refused in the words for what is not there.
    """

    def __init__(
        self,
        name: str,
        *,
        entry_points: Sequence[Entry],
        states: Mapping[StrEnum, Sequence[Entry]] | None = None,
        fallbacks: Sequence[Entry] = (),
        role: Role | None = None,
    ) -> None:
        super().__init__(_unused)
        self.name = name
        self.role = role
        self.entry_points = tuple(entry_points)
        self.states: dict[str, tuple[Entry, ...]] = {
            step: tuple(found) for step, found in (states or {}).items()
        }
        self.fallbacks = tuple(fallbacks)
        self._for_everyone = (*self.entry_points, *self.fallbacks)
        # Most entries are buttons: only those with the pressed one's code need be asked about.
        self._unpressed = tuple(entry for entry in self._for_everyone if entry.tap is None)
        self._pressed = {
            entry.tap.code: self._for_button(entry.tap.code)
            for entry in self._for_everyone
            if entry.tap is not None
        }

    def _for_button(self, code: str) -> tuple[Entry, ...]:
        """Say what may happen when this button is pressed, in the table's order."""
        return tuple(
            entry for entry in self._for_everyone if entry.tap is None or entry.tap.code == code
        )

    @property
    def entries(self) -> tuple[Entry, ...]:
        in_states = tuple(entry for found in self.states.values() for entry in found)
        return (*self.entry_points, *in_states, *self.fallbacks)

    def check_update(self, update: object) -> Entry | None:
        assert isinstance(update, Turn)
        place = update.place
        here = self.states.get(place.step, ()) if place and place.name == self.name else ()
        for entry in (*here, *self._pressed.get(update.pressed_code, self._unpressed)):
            if entry.happens(update):
                return entry if self._hears(update) else self._refusal(entry)
        return None

    def _hears(self, turn: Turn) -> bool:
        return self.role is None or self.role in turn.roles

    def _refusal(self, entry: Entry) -> Entry | None:
        return Entry(entry.happens, _refuses) if entry.tap else None

    async def handle_update(
        self,
        update: Turn,
        application: Application[Any, Any, Any, Any, Any, Any],  # noqa: ARG002 - PTB's signature
        check_result: object,
        context: CallbackContext[Any, Any, Any, Any],  # noqa: ARG002 - PTB's signature
    ) -> None:
        assert isinstance(check_result, Entry)
        await self._goes_on(update, await check_result.then(update))

    async def _goes_on(self, turn: Turn, step: Next) -> None:
        conversations = turn.records.conversations
        topic = turn.topic.id if turn.topic else None
        match step:
            case None:
                return
            case End():
                if turn.place is not None:
                    await conversations.leave(turn.account.id)
            case At():
                place = Place(self.name, step.step, step.about, topic)
                await conversations.enter(turn.account.id, place, turn.now)
            case _:
                place = Place(self.name, step, None, topic)
                await conversations.enter(turn.account.id, place, turn.now)


async def _unused(*_: object) -> None:
    raise AssertionError("a conversation's own table says what is called")


async def _refuses(_: Turn) -> Next:
    raise Refused(text("not-there"), audited=True)


def _new(turn: Turn) -> Message | None:
    return turn.update.message if turn.speaks else None


def _command_in(turn: Turn) -> str:
    """The command's name without slash and bot's name, or nothing."""
    message = _new(turn)
    if message is None or not (message.text or "").startswith("/"):
        return ""
    return (message.text or "").split(maxsplit=1)[0][1:].partition("@")[0].lower()
