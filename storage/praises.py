"""Praise: drafts, those about to leave, kept or sent; how each fares; and looking back at them.

A little longer than other files, because all that can become of a praise stands here.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime

from storage.models import Child, Family, Person
from storage.praise_models import (
    GoodMoment,
    Praise,
    PraisedChild,
    PraiseOutcome,
    WaitingPhoto,
)
from storage.shelf import NotThere, Shelf


@dataclass(frozen=True, slots=True)
class PraiseWay:
    """How a praise of a child goes to a parent: in the outbox row under a key, or why it cannot."""

    child_id: int
    parent_id: int
    dedupe_key: str | None
    unreachable_reason: str | None = None


class Praises(Shelf):
    name = "praises"

    # Found

    async def by(self, teacher: Person, praise_id: int) -> Praise:
        """One of the teacher's own. Raises `NotThere`."""
        found = await self.of(praise_id)
        if found.by_id != teacher.id:
            raise NotThere
        return found

    async def of(self, praise_id: int) -> Praise:
        """Any praise, whose teacher or parent the caller looks at. Raises `NotThere`."""
        found: Praise = await self._there("of", id=praise_id)
        return found

    async def draft_of(self, teacher: Person) -> Praise | None:
        """The newest that this teacher has not finished."""
        number: int | None = await self._one("draft_of", by_id=teacher.id)
        return None if number is None else await self.of(number)

    async def written_in(self, teacher: Person, message_id: int) -> Praise | None:
        """The teacher's newest whose words came in this message of theirs."""
        number: int | None = await self._one("written_in", by_id=teacher.id, message_id=message_id)
        return None if number is None else await self.of(number)

    async def children_of(self, praise: Praise) -> tuple[Child, ...]:
        """Who is praised, of those that are in the class today."""
        return await self._all("children_of", praise_id=praise.id)

    async def parents_of(self, child: Child) -> tuple[Family, ...]:
        """Every parent of a child, and how they can be reached."""
        return await self._all("parents_of", child_id=child.id)

    # Made: each only while it is a draft

    async def begin(self, teacher: Person, class_id: int, now: datetime) -> Praise:
        """An empty draft for a class that the teacher got from `families.class_for`."""
        number: int = await self._one("begin", by_id=teacher.id, class_id=class_id, now=now)
        return await self.of(number)

    async def is_about(self, draft: Praise, child_id: int, *, only: bool = False) -> None:
        """A child of the class is praised, too; or only that child."""
        if only:
            await self._change("about_nobody", praise_id=draft.id)
        await self._change("is_about", praise_id=draft.id, child_id=child_id)
        await self._change("changed", id=draft.id)

    async def is_not_about(self, draft: Praise, child_id: int) -> None:
        await self._change("is_not_about", praise_id=draft.id, child_id=child_id)
        await self._change("changed", id=draft.id)

    async def choose_strength(
        self,
        draft: Praise,
        code: str | None,
        *,
        own: int | None = None,
        progress_in: str | None = None,
    ) -> None:
        """One that Homeroom brings, one of the class's own by its number, or none."""
        await self._change(
            "choose_strength", id=draft.id, code=code, own=own, progress_in=progress_in
        )

    async def write(
        self,
        draft: Praise,
        words: str | None,
        *,
        media: tuple[str, str] | None,
        media_group: str | None,
        source_message_id: int | None,
    ) -> None:
        """Put the words (Telegram's HTML) and the file (kind, Telegram's number) into it."""
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

    async def show_on(self, praise: Praise, card_id: int) -> None:
        await self._change("show_on", id=praise.id, card_id=card_id)

    # What becomes of it: each True once

    async def schedule(self, draft: Praise, version: int, send_at: datetime) -> bool:
        """Let it leave then; False when the draft has changed since this version, or is none."""
        return await self._change("schedule", id=draft.id, version=version, send_at=send_at) > 0

    async def keep(self, draft: Praise, version: int, now: datetime) -> bool:
        """Keep it for the weekly message; False as above."""
        return await self._change("keep", id=draft.id, version=version, now=now) > 0

    async def back_to_draft(self, praise: Praise) -> bool:
        """Undo; False when it has left, or a weekly message was made of it."""
        return await self._change("back_to_draft", id=praise.id) > 0

    async def take_back(self, praise: Praise, now: datetime) -> bool:
        return await self._change("take_back", id=praise.id, now=now) > 0

    async def drop_draft(self, draft: Praise, now: datetime) -> bool:
        return await self._change("drop_draft", id=draft.id, now=now) > 0

    # What the clock does

    async def due(self, now: datetime) -> tuple[Praise, ...]:
        return await self._all("due", now=now)

    async def mark_sent(self, praise: Praise, now: datetime) -> bool:
        """Take it for sending; False when another ticker was quicker, or it was undone."""
        return await self._change("mark_sent", id=praise.id, now=now) > 0

    async def address(self, praise: Praise, ways: Iterable[PraiseWay]) -> None:
        """Note the parents it is for, and which way it goes to each."""
        rows = [asdict(way) | {"praise_id": praise.id} for way in ways]
        await self._change_many("address", rows)

    async def outcomes(self, praise: Praise) -> tuple[PraiseOutcome, ...]:
        return await self._all("outcomes", praise_id=praise.id)

    async def unsettled(self) -> tuple[Praise, ...]:
        return await self._all("unsettled")

    async def photos_to_take_out(self) -> tuple[WaitingPhoto, ...]:
        """What waits with a photo for a family that does not allow photos any more."""
        return await self._all("photos_to_take_out")

    async def counted(self, praise: Praise, card_counts: str) -> None:
        await self._change("counted", id=praise.id, card_counts=card_counts)

    async def settle(self, praise: Praise, now: datetime) -> None:
        await self._change("settle", id=praise.id, now=now)

    # The family

    async def sent_to(self, parents: Iterable[Person], praise_id: int, child_id: int) -> Praise:
        """A praise of a child for whom one of these entries acts, sent to it. Raises `NotThere`."""
        for parent in parents:
            if await self._one(
                "addressed_to", praise_id=praise_id, child_id=child_id, parent_id=parent.id
            ):
                return await self.of(praise_id)
        raise NotThere

    async def thank(
        self, praise: Praise, child_id: int, parents: Iterable[Person], now: datetime
    ) -> bool:
        """Note the thanks, once for each entry; False when they were noted before."""
        changed = [
            await self._change(
                "thank", praise_id=praise.id, child_id=child_id, parent_id=parent.id, now=now
            )
            for parent in parents
        ]
        return any(changed)

    async def moments(self, parent: Person, child_id: int, at_most: int) -> tuple[GoodMoment, ...]:
        """What this parent was told of a child that they act for, the newest first."""
        return await self._all("moments", parent_id=parent.id, child_id=child_id, at_most=at_most)

    # Composing the weekly message

    async def praised_this_week(self, class_id: int, since: datetime) -> tuple[PraisedChild, ...]:
        """What was kept or sent since then, the oldest first."""
        return await self._all("praised_since", class_id=class_id, since=since)

    # The sweep

    async def drop_old_drafts(self, before: datetime, now: datetime) -> None:
        await self._change("drop_old_drafts", before=before, now=now)

    async def forget(self, before: datetime) -> None:
        """Erase praise that ended before then, with how it fared, unless a week still shows it."""
        for query in ("forget_families", "forget_children", "forget"):
            await self._change(query, before=before)
