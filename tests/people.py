"""People with phones: they write, tap what they can see, and read."""

from typing import TYPE_CHECKING

from bot.sandbox.messages import Message
from bot.sandbox.people import Person as Phone

if TYPE_CHECKING:
    from tests.school import TheSchool

ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))


class Person:
    def __init__(self, name: str, phone: Phone, school: "TheSchool") -> None:
        self.name, self.phone, self._school = name, phone, school
        self._seen_toasts = 0

    # What they do

    async def writes(self, words: str) -> int:
        sent = self.phone.writes(words)
        await self._school.settles()
        return sent

    async def opens_link(self, token: str) -> None:
        self.phone.opens_link(token)
        await self._school.settles()

    async def edits(self, message_id: int, words: str) -> None:
        self.phone.edits(message_id, words)
        await self._school.settles()

    async def taps(self, label: str) -> None:
        """Press the newest button with this label."""
        message = self._with_button(label)
        self.phone.presses(message.id, self._label_as_shown(message, label))
        await self._school.settles()

    async def taps_twice(self, label: str) -> None:
        """An impatient thumb: both presses are under way before the first is answered."""
        message = self._with_button(label)
        shown = self._label_as_shown(message, label)
        self.phone.presses(message.id, shown)
        self.phone.presses(message.id, shown)
        await self._school.settles()

    async def presses(self, data: str, *, on: Message | None = None) -> None:
        """A forged press, or one on a card of long ago."""
        message = on or self.newest
        self.phone.presses_data(message.id, data)
        await self._school.settles()

    # What they see

    @property
    def received(self) -> list[Message]:
        return [message for message in self.phone.messages if not message.outgoing]

    @property
    def newest(self) -> Message:
        """The newest message from the bot, above the calendar's file that follows it silently."""
        assert self.received, f"{self.name}'s chat is empty"
        cards = (message for message in reversed(self.received) if not is_calendar(message))
        return next(cards, self.received[-1])

    @property
    def card(self) -> str:
        """The newest message: its words, then its rows of buttons."""
        return drawn(self.newest)

    @property
    def toast(self) -> str:
        """What the button pressed last said."""
        return readable(self.phone.toasts[-1].text) if self.phone.toasts else ""

    def sees(self, words: str, *rows: str) -> None:
        """The newest message is exactly this; rows of buttons as in "[Send]  [Cancel]".

        Where a calendar's file came last, either that or what stands above it.
        """
        wanted = "\n".join([words, *rows]) if rows else words
        reads = drawn if rows else without_buttons
        shown = {reads(self.newest), reads(self.received[-1])}
        assert wanted in shown, f"wanted:\n{wanted}\n\n{self.screen()}"

    def has_seen(self, words: str) -> bool:
        return any(words in drawn(message) for message in self.phone.messages)

    def screen(self) -> str:
        return f"{self.name}'s phone:\n" + "\n--\n".join(map(drawn, self.phone.messages))

    def first_button(self) -> tuple[int, str]:
        message = self.received[-1]
        data = message.rows[0][0].data
        assert data is not None
        return message.id, data

    def button(self, label: str) -> str:
        """The data that the newest button with this label carries."""
        message = self._with_button(label)
        found = next(b for b in message.buttons if readable(b.label) == label)
        assert found.data is not None
        return found.data

    def _with_button(self, label: str) -> Message:
        for message in reversed(self.received):
            if any(readable(button.label) == label for button in message.buttons):
                return message
        raise AssertionError(f"no button «{label}»\n{self.screen()}")

    def _label_as_shown(self, message: Message, label: str) -> str:
        return next(b.label for b in message.buttons if readable(b.label) == label)


def readable(words: str) -> str:
    """Without the marks that keep directions apart."""
    return words.translate(ISOLATES)


def is_calendar(message: Message) -> bool:
    """A file for somebody's own calendar, which makes no sound."""
    name = str(message.content.get("document", {}).get("file_name", ""))
    return message.silent and name.endswith(".ics")


def without_buttons(message: Message) -> str:
    return readable(message.words or f"({message.kind})")


def drawn(message: Message) -> str:
    rows = ["  ".join(f"[{readable(button.label)}]" for button in row) for row in message.rows]
    return "\n".join([without_buttons(message), *rows])
