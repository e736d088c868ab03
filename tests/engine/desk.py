"""A conversation for the engine's own tests: it does what it is told, and breaks when told to."""

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.conversation import Conversation, Next, anything, speaks
from bot.turn import Refused, Turn
from bot.words import text
from storage.shelf import NotThere
from tests.engine.town import saying

if TYPE_CHECKING:
    from datetime import datetime


class Step(StrEnum):
    GREETED = "greeted"


class Desk:
    """Says "Hello" to whatever is written or pressed; then what the words ask for goes wrong."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.tried_at: list[datetime] = []
        self._broke = Counter[str]()

    def conversation(self) -> Conversation:
        return Conversation("desk", entry_points=[speaks(self.does_as_told), anything(_is_silent)])

    async def does_as_told(self, turn: Turn) -> Next:
        words = (turn.press.data or "") if turn.press else turn.words
        self.tried_at.append(turn.now)
        await turn.note("greeted", words)
        await turn.show_new(saying(f"Hello: {words}"))
        turn.answer(text("update-class", class_="Hello"))
        await self._goes_wrong(words)
        self.heard.append(words)
        return Step.GREETED

    async def _goes_wrong(self, words: str) -> None:
        match words.split():
            case ["refuse"]:
                raise Refused(text("old-card-undated"))
            case ["refuse", "loudly"]:
                raise Refused(text("old-card-undated"), audited=True)
            case ["ask", "for", "another's"]:
                raise NotThere
            case ["break", times]:
                self._broke[words] += 1
                if self._broke[words] <= int(times):
                    raise ZeroDivisionError


async def _is_silent(_: Turn) -> Next:
    return None
