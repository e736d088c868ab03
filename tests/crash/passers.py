"""The people of the street: somebody with a phone, and the parents among them.

Nobody waits for anyone: they act on what stands on their phone, and remember what they did.
"""

from collections import Counter
from random import Random

from bot.sandbox.messages import Message
from bot.sandbox.people import Person as Phone
from bot.taps import AnswerMessage, GoHome, GotIt, SendMessage, code_of

LOOKED_BACK = 8  # messages that a person still sees without scrolling
A_DAY = 200  # messages: in the evening they scroll up to what they left unsent


class Passer:
    """Somebody with a phone, and what they still remember of what they did."""

    def __init__(self, phone: Phone, random: Random) -> None:
        self.phone = phone
        self._random = random
        self.swiped: dict[int, int] = {}  # answered, and which message the button below names
        self._written = 0

    @property
    def is_home(self) -> bool:
        """Whether nothing that they began is left in their hands."""
        raise NotImplementedError

    def acts(self) -> None:
        raise NotImplementedError

    def goes_home(self) -> None:
        """Nothing new is begun; what is in hand is brought to its end."""
        raise NotImplementedError

    def seen(self, messages: int = LOOKED_BACK) -> list[Message]:
        """What stands on the phone, the newest first."""
        found = [each for each in self.phone.messages[-messages:] if not each.outgoing]
        return found[::-1]

    def button(self, code: str, messages: int = LOOKED_BACK) -> tuple[int, str] | None:
        """The newest button of a kind: its message and what it carries."""
        for message in self.seen(messages):
            if data := carried(message, code):
                return message.id, data
        return None

    def taps(self, code: str, messages: int = LOOKED_BACK) -> str | None:
        """Press the newest button of a kind; what it carries."""
        if found := self.button(code, messages):
            self.phone.presses_data(*found)
            return found[1]
        return None

    def answerable(self, messages: int = LOOKED_BACK) -> list[tuple[Message, int]]:
        """What can be answered, the newest first, and which message its button names."""
        return [
            (message, AnswerMessage.unpack(data).message)
            for message in self.seen(messages)
            if (data := carried(message, AnswerMessage.code))
        ]

    def came_twice(self, messages: int = A_DAY) -> list[tuple[Message, int]]:
        """The same of what came more than once: each of them is answered, known or not."""
        found = self.answerable(messages)
        times = Counter((*(about for _, about in found), *self.swiped.values()))
        return [each for each in found if each[0].id not in self.swiped and times[each[1]] > 1]

    def swipes(self, message: Message, about: int, words: str) -> int:
        """Answers it; the number of the answer."""
        self.swiped[message.id] = about
        return self.phone.writes(words, reply_to=message.id)

    def new_words(self, kind: str) -> str:
        self._written += 1
        return f"{kind}{self.phone.id % 1000:03}x{self._written:04}"


class Parent(Passer):
    def __init__(self, phone: Phone, random: Random, teachers: list[int]) -> None:
        super().__init__(phone, random)
        self.teachers = teachers  # chats of who reads what they write
        self.asked: list[str] = []  # each is answered with the same word in it
        self.told: dict[int, str] = {}  # own messages and their words, each to reach the teachers
        self.answered: set[int] = set()  # those of them that answer a teacher, and leave at once
        self.wrote: set[str] = set()  # all such words, those that were corrected later too
        self.drafts: set[int] = set()  # of which Send was tapped
        self.got: set[int] = set()  # updates of which it was said that they arrived
        self.refused: list[str] = []  # what buttons of long ago carried, each noted once

    @property
    def is_home(self) -> bool:
        return self.button(SendMessage.code, A_DAY) is None and not self.came_twice()

    def goes_home(self) -> None:
        self._sends(A_DAY)
        if twice := self.came_twice():
            self._swipes_on(*twice[0])

    def acts(self) -> None:
        does = self._random.choices(
            (
                *(self._asks, self._tells, self._corrects, self._sends, self._answers),
                *(self._gets_it, self._goes_to_home_card, self._presses_of_long_ago),
            ),
            (25, 12, 8, 15, 5, 12, 8, 15),
        )
        does[0]()

    def _asks(self) -> None:
        words = self.new_words("/thing")
        self.phone.writes(words)
        self.asked.append(words)

    def _tells(self) -> None:
        words = self._new_words_to_teachers("Ada has a cough ")
        self.told[self.phone.writes(words)] = words

    def _corrects(self) -> None:
        if self.told:
            newest = max(self.told)
            self.told[newest] = self._new_words_to_teachers("Ada is well ")
            self.phone.edits(newest, self.told[newest])

    def _new_words_to_teachers(self, kind: str) -> str:
        words = self.new_words(kind)
        self.wrote.add(words)
        return words

    def _sends(self, messages: int = LOOKED_BACK) -> None:
        if data := self.taps(SendMessage.code, messages):
            self.drafts.add(SendMessage.unpack(data).message)

    def _answers(self) -> None:
        """Swipes on what a teacher wrote, be it a double that nobody knows."""
        if found := self.came_twice(LOOKED_BACK) or self.answerable():
            self._swipes_on(*found[0])

    def _swipes_on(self, message: Message, about: int) -> None:
        words = self._new_words_to_teachers("Thank you ")
        written = self.swipes(message, about, words)
        self.told[written] = words
        self.answered.add(written)

    def _gets_it(self) -> None:
        if data := self.taps(GotIt.code):
            self.got.add(GotIt.unpack(data).announcement)

    def _goes_to_home_card(self) -> None:
        self.taps(GoHome.code)

    def _presses_of_long_ago(self) -> None:
        if seen := self.seen():
            data = self.new_words("long-gone:")
            self.phone.presses_data(seen[0].id, data)
            self.refused.append(data)


def carried(message: Message, code: str) -> str | None:
    """What a button of this kind below a message carries."""
    found = (each.data for each in message.buttons if each.data is not None)
    return next((data for data in found if code_of(data) == code), None)
