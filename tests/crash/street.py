"""A school's day in a hurry: families write, edit and tap, teachers send class updates.

Who does what next is drawn from one seed. Everybody acts on what stands on their phone at that
moment, and never waits for anyone: the bot may be dead.
"""

import asyncio
from random import Random

from bot.sandbox.messages import Message
from bot.sandbox.people import Person as Phone
from bot.taps import AskForGotIt, GoHome, GotIt, SendUpdate, UndoSending, code_of

PAUSE = 0.02  # seconds between what anybody does and what somebody does next
LOOKED_BACK = 8  # messages that a person still sees without scrolling
BUSY = 3  # times as often as a parent, a teacher does something
SECOND_THOUGHTS = 0.3  # how often Send is followed by Undo


class Passer:
    """Somebody with a phone, and what they still remember of what they did."""

    def __init__(self, phone: Phone, random: Random) -> None:
        self.phone = phone
        self._random = random
        self._written = 0

    def acts(self) -> None:
        raise NotImplementedError

    def seen(self) -> list[Message]:
        """What stands on the phone, the newest first."""
        found = [each for each in self.phone.messages[-LOOKED_BACK:] if not each.outgoing]
        return found[::-1]

    def taps(self, *codes: str) -> str | None:
        """Press the newest button of such a kind; what it carries."""
        for message in self.seen():
            for button in message.buttons:
                if button.data is not None and code_of(button.data) in codes:
                    self.phone.presses_data(message.id, button.data)
                    return button.data
        return None

    def new_words(self, kind: str) -> str:
        self._written += 1
        return f"{kind}{self.phone.id % 1000:03}x{self._written:04}"


class Parent(Passer):
    def __init__(self, phone: Phone, random: Random) -> None:
        super().__init__(phone, random)
        self.asked: list[str] = []  # each is answered with the same word in it
        self.told: list[tuple[int, str]] = []  # message and words, each to be kept
        self.got: set[int] = set()  # updates of which it was said that they arrived
        self.refused: list[str] = []  # what buttons of long ago carried, each noted once

    def acts(self) -> None:
        does = self._random.choices(
            (
                *(self._asks, self._tells, self._corrects),
                *(self._gets_it, self._goes_home, self._presses_of_long_ago),
            ),
            (30, 15, 10, 15, 10, 20),
        )
        does[0]()

    def _asks(self) -> None:
        words = self.new_words("/thing")
        self.phone.writes(words)
        self.asked.append(words)

    def _tells(self) -> None:
        words = self.new_words("Ada has a cough ")
        self.told.append((self.phone.writes(words), words))

    def _corrects(self) -> None:
        if self.told:
            message_id, _ = self.told[-1]
            words = self.new_words("Ada is well ")
            self.phone.edits(message_id, words)
            self.told.append((message_id, words))

    def _gets_it(self) -> None:
        if data := self.taps(GotIt.code):
            self.got.add(GotIt.unpack(data).announcement)

    def _goes_home(self) -> None:
        self.taps(GoHome.code)

    def _presses_of_long_ago(self) -> None:
        if seen := self.seen():
            data = self.new_words("long-gone:")
            self.phone.presses_data(seen[0].id, data)
            self.refused.append(data)


class Teacher(Passer):
    """Sends one update after the other, and is never sure that a tap was noticed."""

    def __init__(self, phone: Phone, random: Random) -> None:
        super().__init__(phone, random)
        self.sent: list[str] = []  # each is to reach every family
        self.goes_home = False
        self._words: str | None = None  # of the update in hand
        self._was_asked = self._hesitates = False

    @property
    def is_done(self) -> bool:
        return self._words is None

    def acts(self) -> None:
        if self._words is None:
            if not self.goes_home:
                self._begins()
        elif not self._was_asked:
            self._writes_when_asked(self._words)
        elif card := self._card():
            self._goes_on(card, self._words)

    def _begins(self) -> None:
        self._words = self.new_words("Museum ")
        self._was_asked = False
        self._hesitates = self._random.random() < SECOND_THOUGHTS
        self.phone.writes("/update")

    def _writes_when_asked(self, words: str) -> None:
        newest = next(iter(self.phone.messages[::-1]), None)
        if newest is not None and not newest.outgoing and "would you like to tell" in newest.words:
            self.phone.writes(words)
            self._was_asked = True

    def _card(self) -> Message | None:
        return next((each for each in self.seen() if self._words in each.words.split("\n")), None)

    def _goes_on(self, card: Message, words: str) -> None:
        data = {code_of(button.data): button.data for button in card.buttons if button.data}
        ask = data.get(AskForGotIt.code)
        if ask is not None and AskForGotIt.unpack(ask).on:
            self.phone.presses_data(card.id, ask)
        elif SendUpdate.code in data:
            self.phone.presses_data(card.id, data[SendUpdate.code])
        elif UndoSending.code not in data:
            self.sent.append(words)
            self._words = None
        elif self._hesitates:
            self._hesitates = False
            self.phone.presses_data(card.id, data[UndoSending.code])


class Street:
    def __init__(
        self, parents: list[Phone], teachers: list[Phone], readers: list[int], seed: int
    ) -> None:
        self.readers = readers  # chats of the families that class updates are for
        random = self._random = Random(seed)  # noqa: S311 - for a day in a street, nothing secret
        self.parents = [Parent(phone, random) for phone in parents]
        self.teachers = [Teacher(phone, random) for phone in teachers]

    async def lives_on(self) -> None:
        """Until cancelled, somebody does something."""
        everyone: list[Passer] = [*self.parents, *self.teachers * BUSY]
        while True:
            self._random.choice(everyone).acts()
            await asyncio.sleep(PAUSE)

    async def comes_home(self) -> None:
        """Nothing new is begun; the updates in hand are seen to their end."""
        for teacher in self.teachers:
            teacher.goes_home = True
        while not all(teacher.is_done for teacher in self.teachers):
            self._random.choice(self.teachers).acts()
            await asyncio.sleep(PAUSE * 3)
