"""The teachers of the street: they send one class update after the other, and answer parents."""

from dataclasses import dataclass
from random import Random

from bot.sandbox.messages import Message
from bot.sandbox.people import Person as Phone
from bot.taps import AskForGotIt, SendUpdate, UndoSending, code_of
from tests.crash.passers import Passer

LOOKED_BACK = 30  # messages: families write a lot
SECOND_THOUGHTS = 0.3  # how often Send is followed by Undo
ANSWERS = 0.6  # how often a parent is answered rather than an update begun


@dataclass(frozen=True, slots=True)
class Answer:
    """What a teacher wrote, in which message of theirs, and to what on their phone."""

    written: int
    words: str
    to: int
    about: int  # which message the button below it names, be it a double that nobody knows
    read: frozenset[str]  # the lines that stood there


class Teacher(Passer):
    """Never sure that a tap was noticed."""

    def __init__(self, phone: Phone, random: Random) -> None:
        super().__init__(phone, random)
        self.sent: list[str] = []  # each is to reach every family
        self.answers: list[Answer] = []  # each is to reach the parent whom it answers
        self._words: str | None = None  # of the update in hand
        self._asked_in = 0  # the message with which they asked for it
        self._was_asked = self._hesitates = False

    @property
    def is_home(self) -> bool:
        return self._words is None and not self.came_twice()

    def goes_home(self) -> None:
        if self._words is not None:
            self._sees_to(self._words)
        elif twice := self.came_twice():
            self._swipes_on(*twice[0])

    def acts(self) -> None:
        if self._words is not None:
            self._sees_to(self._words)
        elif self._random.random() < ANSWERS:
            self._answers()
        else:
            self._begins()

    def _answers(self) -> None:
        """Swipes on what a parent wrote, the newest that they have not answered."""
        found = (each for each in self.answerable(LOOKED_BACK) if each[0].id not in self.swiped)
        if newest := next(found, None):
            self._swipes_on(*newest)

    def _swipes_on(self, message: Message, about: int) -> None:
        words = self.new_words("Get well ")
        written = self.swipes(message, about, words)
        read = frozenset(message.words.split("\n"))
        self.answers.append(Answer(written, words, message.id, about, read))

    def _begins(self) -> None:
        self._words = self.new_words("Museum ")
        self._was_asked = False
        self._hesitates = self._random.random() < SECOND_THOUGHTS
        self._asked_in = self.phone.writes("/update")

    def _sees_to(self, words: str) -> None:
        if not self._was_asked:
            self._writes_when_asked(words)
        elif card := self._card(words):
            self._goes_on(card, words)

    def _writes_when_asked(self, words: str) -> None:
        if any("would you like to tell" in each.words for each in self._since_asked()):
            self.phone.writes(words)
            self._was_asked = True

    def _card(self, words: str) -> Message | None:
        cards = (each for each in self._since_asked() if words in each.words.split("\n"))
        return next(cards, None)

    def _since_asked(self) -> list[Message]:
        """They scroll up as far as they must: families wrote meanwhile."""
        return [each for each in self.seen(len(self.phone.messages)) if each.id > self._asked_in]

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
