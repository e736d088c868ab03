"""Class updates: drafts, those waiting to leave, those sent, and how each fares with parents."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime

from storage.announcement_models import Announcement, Counts, FamilyOutcome
from storage.models import Person
from storage.shelf import NotThere, Shelf


@dataclass(frozen=True, slots=True)
class Way:
    """How an update goes to a parent: in the outbox row under a key, or why it cannot."""

    parent_id: int
    dedupe_key: str | None
    unreachable_reason: str | None = None


class Announcements(Shelf):
    name = "announcements"

    async def begin(self, author: Person, class_id: int, now: datetime) -> Announcement:
        """A new draft for a class that the author got from `families.class_for`."""
        number: int = await self._one("begin", author_id=author.id, class_id=class_id, now=now)
        return await self.by(author, number)

    async def by(self, author: Person, announcement_id: int) -> Announcement:
        """One of the author's own updates. Raises `NotThere`."""
        found = await self._of(announcement_id)
        if found is None or found.author_id != author.id:
            raise NotThere
        return found

    async def sent_to(self, parent: Person, announcement_id: int) -> Announcement:
        """An update that was for this parent. Raises `NotThere`."""
        await self._there("addressed_to", announcement_id=announcement_id, parent_id=parent.id)
        return await self.of(announcement_id)

    async def draft_of(self, author: Person) -> Announcement | None:
        number: int | None = await self._one("draft_of", author_id=author.id)
        return None if number is None else await self._of(number)

    async def written_in(self, author: Person, message_id: int) -> Announcement | None:
        """The author's newest update whose words came in this message of theirs."""
        number: int | None = await self._one(
            "written_in", author_id=author.id, message_id=message_id
        )
        return None if number is None else await self._of(number)

    async def leaving_next(self, author: Person) -> Announcement | None:
        """The author's update that leaves first, of those that still can be undone."""
        number: int | None = await self._one("leaving_next", author_id=author.id)
        return None if number is None else await self._of(number)

    async def of(self, announcement_id: int) -> Announcement:
        """Any, whose author or family the caller looks at. Raises `NotThere`."""
        found: Announcement = await self._there("of", id=announcement_id)
        return found

    async def _of(self, announcement_id: int) -> Announcement | None:
        found: Announcement | None = await self._one("of", id=announcement_id)
        return found

    async def write(
        self,
        draft: Announcement,
        words: str | None,
        *,
        media: tuple[str, str] | None = None,
        media_group: str | None = None,
        source_message_id: int | None = None,
    ) -> None:
        """Put the words (Telegram's HTML) and the file (kind, Telegram's number) into the draft."""
        media_kind, media_file_id = media or (None, None)
        await self._change(
            "write",
            id=draft.id,
            words=words,
            media_kind=media_kind,
            media_file_id=media_file_id,
            media_group=media_group,
            source_message_id=source_message_id,
        )

    async def ask_got_it(self, draft: Announcement, *, asks: bool) -> None:
        await self._change("ask_got_it", id=draft.id, asks=asks)

    async def plan_on(self, draft: Announcement, day: date) -> None:
        await self._change("plan_on", id=draft.id, planned_on=day)

    async def show_on(self, announcement: Announcement, card_id: int) -> None:
        """The card (an outbox row) that shows how this update stands."""
        await self._change("show_on", id=announcement.id, card_id=card_id)

    async def schedule(self, draft: Announcement, version: int, send_at: datetime) -> bool:
        """Let it leave then; False when the draft has changed since this version, or is gone."""
        return await self._change("schedule", id=draft.id, version=version, send_at=send_at) > 0

    async def back_to_draft(self, announcement: Announcement) -> bool:
        """Undo the sending; False when it has left already."""
        return await self._change("back_to_draft", id=announcement.id) > 0

    async def drop_draft(self, draft: Announcement) -> bool:
        return await self._change("drop_draft", id=draft.id) > 0

    async def due(self, now: datetime) -> tuple[Announcement, ...]:
        return await self._all("due", now=now)

    async def mark_sent(self, announcement: Announcement, now: datetime) -> bool:
        """Take it for sending; False when another ticker was quicker, or it was undone."""
        return await self._change("mark_sent", id=announcement.id, now=now) > 0

    async def address(self, announcement: Announcement, ways: Iterable[Way]) -> None:
        """Note the parents it is for, and which way it goes to each."""
        rows = [asdict(way) | {"announcement_id": announcement.id} for way in ways]
        await self._change_many("address", rows)

    async def outcomes(self, announcement: Announcement) -> tuple[FamilyOutcome, ...]:
        return await self._all("outcomes", announcement_id=announcement.id)

    async def counts_of(self, announcement: Announcement, now: datetime) -> Counts:
        found: Counts = await self._one("counts_of", announcement_id=announcement.id, now=now)
        return found

    async def unsettled(self) -> tuple[Announcement, ...]:
        return await self._all("unsettled")

    async def settle(self, announcement: Announcement, now: datetime) -> None:
        await self._change("settle", id=announcement.id, now=now)

    async def counted(self, announcement: Announcement, card_counts: str, now: datetime) -> None:
        await self._change("counted", id=announcement.id, card_counts=card_counts, now=now)

    async def got_it(
        self, announcement: Announcement, parent: Person, now: datetime
    ) -> datetime | None:
        """Note the tap, once; when the first was, or None if it was not for this parent."""
        of_parent = {"announcement_id": announcement.id, "parent_id": parent.id}
        await self._change("got_it", **of_parent, now=now)
        first: datetime | None = await self._one("got_it_at", **of_parent)
        return first

    async def drop_old_drafts(self, before: datetime) -> None:
        await self._change("drop_old_drafts", before=before)

    async def forget(self, before: datetime) -> None:
        """Erase updates that were sent before then, with how they fared."""
        await self._change("forget_families", before=before)
        await self._change("forget", before=before)
