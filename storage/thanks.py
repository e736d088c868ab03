"""Thanks: to parents who helped, and to teachers; each sent once, by a person, never by itself."""

from datetime import datetime

from storage.models import Person
from storage.shelf import Shelf
from storage.thanks_models import Helper, Thanks


class ThanksShelf(Shelf):
    name = "thanks"

    async def helpers(
        self, class_id: int, teacher_id: int, *, since: datetime, now: datetime, thanked: datetime
    ) -> tuple[Helper, ...]:
        """Families of the class who helped since then, each once, as far as this teacher knows it.

        Left out is whom a teacher thanked after `thanked`, and for what somebody did already.
        """
        found = await self._all(
            "helpers",
            class_id=class_id,
            teacher_id=teacher_id,
            since=since,
            now=now,
            thanked=thanked,
        )
        first: dict[int, Helper] = {}
        for helper in found:
            first.setdefault(helper.account_id, helper)
        return tuple(first.values())

    async def of(self, thanks_id: int) -> Thanks:
        """Any, whose sender the caller looks at. Raises `NotThere`."""
        found: Thanks = await self._there("of", id=thanks_id)
        return found

    async def newest(self, by: Person, to_id: int, child_id: int, since: datetime) -> Thanks | None:
        """What this person sent to that one about the child since then, the last."""
        asked = {"from_id": by.id, "to_id": to_id, "child_id": child_id}
        number = await self._one("newest", **asked, since=since)
        return None if number is None else await self.of(number)

    async def begin(
        self, by: Person, to_id: int, child_id: int, now: datetime, *, helped: Helper | None = None
    ) -> Thanks:
        """A draft; one that was begun for the same reason is gone on with."""
        reason, about_id = (helped.reason, helped.about_id) if helped else (None, None)
        asked = {"from_id": by.id, "to_id": to_id, "child_id": child_id}
        number = await self._one("draft_of", **asked, reason=reason, about_id=about_id)
        if number is None:
            number = await self._one("begin", **asked, reason=reason, about_id=about_id, now=now)
        return await self.of(number)

    async def write(self, draft: Thanks, words: str) -> None:
        await self._change("write", id=draft.id, words=words)

    async def send(self, draft: Thanks, outbox_id: int | None, now: datetime) -> bool:
        """False when it was sent before, or given up."""
        return await self._change("send", id=draft.id, outbox_id=outbox_id, now=now) > 0

    async def back_to_draft(self, thanks: Thanks) -> None:
        await self._change("back_to_draft", id=thanks.id)

    async def take_back(self, thanks: Thanks, now: datetime) -> None:
        await self._change("take_back", id=thanks.id, now=now)

    async def drop(self, draft: Thanks, now: datetime) -> None:
        await self._change("drop", id=draft.id, now=now)

    async def drop_old_drafts(self, before: datetime, now: datetime) -> None:
        await self._change("drop_old_drafts", before=before, now=now)

    async def forget(self, before: datetime) -> None:
        """Erase what ended this long ago."""
        await self._change("forget", before=before)
