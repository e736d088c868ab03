"""What families allow: photos of their child, and telling others about it."""

from collections.abc import Iterable
from datetime import datetime

from storage.celebration_models import ConsentAnswer, Unasked
from storage.models import Person
from storage.shelf import Shelf

ABOUT = ("photos", "sharing")


class Consents(Shelf):
    name = "consents"

    async def of_child(self, child_id: int) -> tuple[ConsentAnswer, ...]:
        """What every parent who acts for the child was asked and said."""
        return await self._all("of_child", child_id=child_id)

    async def allows(self, child_id: int, about: str) -> bool:
        """Whether it is allowed: somebody who acts for the child said yes, and nobody no."""
        found = await self._one("allows", child_id=child_id, about=about)
        return found is not None

    async def ask(self, child_id: int, parent_id: int, now: datetime) -> None:
        """A parent who acts for the child was asked about everything, as they joined."""
        for about in ABOUT:
            await self._change("ask", child_id=child_id, parent_id=parent_id, about=about, now=now)

    async def to_ask(self, child_id: int, about: str) -> tuple[Unasked, ...]:
        """Whom a teacher's wish gives a reason to ask, each once; nobody where a home answered."""
        return await self._all("to_ask", child_id=child_id, about=about)

    async def asked_again(self, child_id: int, unasked: Unasked, about: str, now: datetime) -> None:
        await self._change(
            "asked_again", child_id=child_id, parent_id=unasked.parent_id, about=about, now=now
        )

    async def answer(
        self, child_id: int, parents: Iterable[Person], about: str, answer: str, now: datetime
    ) -> None:
        """One parent says yes or no, in all of their entries that act for the child."""
        for parent in parents:
            await self._change(
                "answer",
                child_id=child_id,
                parent_id=parent.id,
                about=about,
                answer=answer,
                now=now,
            )

    async def forget(self) -> None:
        """Erase what was said by who does not act for the child any more."""
        await self._change("forget")
