"""What a class's teachers can tap instead of writing: strengths, what went well, next steps."""

from datetime import datetime

from storage.celebration_models import Suggestion
from storage.models import Person
from storage.shelf import Shelf


class Suggestions(Shelf):
    name = "suggestions"

    async def of_class(self, class_id: int, kind: str) -> tuple[Suggestion, ...]:
        """The class's own, and those Homeroom brings that it hid; in the order of adding."""
        return await self._all("of_class", class_id=class_id, kind=kind)

    async def own(self, class_id: int, suggestion_id: int) -> Suggestion:
        """One of the class's own. Raises `NotThere`."""
        found: Suggestion = await self._there("own", class_id=class_id, suggestion_id=suggestion_id)
        return found

    async def add(
        self,
        class_id: int,
        kind: str,
        words: str,
        subject: str | None,
        by: Person,
        now: datetime,
    ) -> int:
        number: int = await self._one(
            "add",
            class_id=class_id,
            kind=kind,
            words=words,
            subject=subject,
            added_by=by.id,
            now=now,
        )
        return number

    async def hide(
        self, class_id: int, kind: str, code: str, by: Person, now: datetime, *, hidden: bool
    ) -> None:
        """Put away one that Homeroom brings, or bring it back."""
        await self._change(
            "hide",
            class_id=class_id,
            kind=kind,
            code=code,
            hidden=hidden,
            added_by=by.id,
            now=now,
        )

    async def hide_own(self, own: Suggestion, *, hidden: bool) -> None:
        """Put away one of the class's own, or bring it back: what was said with it stays."""
        await self._change("hide_own", id=own.id, hidden=hidden)
