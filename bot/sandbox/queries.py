"""Presses of buttons that still wait for the bot's word: each may be answered once, and soon.

A phone shows a spinning button until then, and gives up; a late or second answer is refused.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.sandbox.errors import refusal

ANSWERABLE = 150  # seconds


@dataclass(slots=True)
class Queries:
    seconds: Callable[[], int]
    open: dict[str, tuple[int, int]] = field(default_factory=dict)  # id: person, when pressed

    def ask(self, query_id: str, person_id: int) -> None:
        self.open[query_id] = (person_id, self.seconds())

    def spins(self, person_id: int) -> bool:
        """Whether one of this person's buttons still spins."""
        return any(asker == person_id for asker, _ in self.open.values())

    def answered(self, query_id: str) -> int:
        """Takes the press off the list and says whose it was."""
        person_id, pressed = self.open.pop(query_id, (0, 0))
        if not person_id or self.seconds() - pressed > ANSWERABLE:
            raise refusal("query-too-old")
        return person_id
