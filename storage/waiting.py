"""Who waits for a time, and what is held for them; what a school knows of families to be met.

Whose a place in the line is, and which children a teacher may ask about, the caller looks at.
"""

from datetime import date, datetime

from storage.models import Person, Role
from storage.round_models import Round, Slot
from storage.shelf import Shelf
from storage.waiting_models import ChildToMeet, MeetingWish, ParentToMeet, SlotOffer, Waiting


class WaitingShelf(Shelf):
    name = "waiting"

    # Who waits

    async def may_wait(self, round_id: int, teacher_id: int, child_id: int) -> bool:
        """Whether a child's family may meet this teacher in a round."""
        found = await self._one(
            "may_wait", round_id=round_id, teacher_id=teacher_id, child_id=child_id
        )
        return found is not None

    async def ask(
        self, round_id: int, teacher_id: int, child_id: int, parent: Person, now: datetime
    ) -> Waiting:
        """Their place in the line: the one they have, or a new one at its end."""
        facts = {
            "round_id": round_id,
            "teacher_id": teacher_id,
            "child_id": child_id,
            "parent_id": parent.id,
        }
        await self._change("ask", **facts, now=now)
        return await self.of_anyone(await self._one("asked", **facts))

    async def of_anyone(self, waiting_id: int) -> Waiting:
        """A place in a line, whoever asks. Raises `NotThere`."""
        found: Waiting = await self._there("of", id=waiting_id)
        return found

    async def of_parent(self, parent_id: int, now: datetime) -> tuple[Waiting, ...]:
        """What this parent waits for, as long as a time can still come."""
        rows = await self._all("of_parent", parent_id=parent_id, now=now)
        return tuple([await self.of_anyone(row["id"]) for row in rows])

    async def suit(
        self, waiting: Waiting, day: date | None, after: str | None, before: str | None
    ) -> None:
        """Which times suit: only this day, not before and over by these wall times HH:MM."""
        await self._change("suit", id=waiting.id, day=day, after=after, before=before)

    async def end(self, waiting: Waiting, state: str, now: datetime) -> bool:
        """`served` or `left`; False when it was over before."""
        return await self._change("end", id=waiting.id, state=state, now=now) > 0

    async def wait_again(self, waiting: Waiting) -> bool:
        """Back to the same place; False when they wait already."""
        return await self._change("wait_again", id=waiting.id) > 0

    # Times that became free

    async def free_slots(self, round_id: int, teacher_id: int, now: datetime) -> tuple[Slot, ...]:
        """A teacher's free times, also where booking is over for families."""
        return await self._all("free_slots", round_id=round_id, teacher_id=teacher_id, now=now)

    async def times_to_come(
        self, round_id: int, teacher_id: int, now: datetime
    ) -> tuple[Slot, ...]:
        """A teacher's times, taken or not."""
        return await self._all("times_to_come", round_id=round_id, teacher_id=teacher_id, now=now)

    async def awaited(self, round_id: int) -> tuple[int, ...]:
        """The numbers of the teachers for whom somebody waits in a round."""
        rows = await self._all("awaited", round_id=round_id)
        return tuple(row["teacher_id"] for row in rows)

    async def in_line(self, slot: Slot) -> tuple[int, ...]:
        """The places of who could be offered a time, in fair order; whom it suits is not asked."""
        return tuple(row["id"] for row in await self._all("in_line", slot_id=slot.id))

    async def offer(
        self, slot: Slot, waiting: Waiting, until: datetime, holds_until: datetime, now: datetime
    ) -> int:
        """Hold it for them, with what follows it until `holds_until`; the number of the offer."""
        number: int = await self._one(
            "offer",
            slot_id=slot.id,
            waiting_id=waiting.id,
            until_at=until,
            holds_until=holds_until,
            now=now,
        )
        return number

    async def offered(self, offer_id: int) -> SlotOffer:
        """Raises `NotThere`."""
        found: SlotOffer = await self._there("offered", id=offer_id)
        return found

    async def open_offers_of(self, waiting: Waiting) -> tuple[SlotOffer, ...]:
        return await self._all("open_offers_of", waiting_id=waiting.id)

    async def offers_due(self, now: datetime) -> tuple[SlotOffer, ...]:
        """Offers that are over by the clock, or whose time is offered no more."""
        return await self._all("offers_due", now=now)

    async def end_offer(self, offer: SlotOffer, state: str, now: datetime) -> bool:
        """`taken`, `declined`, `expired` or `withdrawn`; False when it ended before."""
        return await self._change("end_offer", id=offer.id, state=state, now=now) > 0

    # Families

    async def rounds_of(self, person: Person, now: datetime) -> tuple[Round, ...]:
        """The rounds in which this teacher meets families; for the office all."""
        return await self._all("rounds_of", teacher_id=_teacher(person), now=now)

    async def children_of(self, round_id: int, person: Person) -> tuple[ChildToMeet, ...]:
        """The children a teacher (or the office) may meet in a round, class by class."""
        return await self._all("children_of", round_id=round_id, teacher_id=_teacher(person))

    async def parents_in(self, class_id: int) -> tuple[ParentToMeet, ...]:
        """Who acts for the children of a class, one row a child."""
        return await self._all("parents_in", class_id=class_id)

    async def meetings_about(self, round_id: int, child_id: int, person: Person) -> tuple[int, ...]:
        """A child's meetings of a round: with this teacher, or for the office with anybody."""
        rows = await self._all(
            "meetings_about", round_id=round_id, child_id=child_id, teacher_id=_teacher(person)
        )
        return tuple(row["id"] for row in rows)

    # What a teacher wishes

    async def say_wish(
        self, round_id: int, teacher: Person, child_id: int, wish: str
    ) -> MeetingWish:
        """`requested`, `optional` or `not-needed`; one that is new is to be told."""
        number: int = await self._one(
            "say_wish", round_id=round_id, teacher_id=teacher.id, child_id=child_id, wish=wish
        )
        return await self.wish(number)

    async def say_words(self, wish: MeetingWish, words: str | None) -> None:
        await self._change("say_words", id=wish.id, words=words)

    async def told_wish(self, wish: MeetingWish, now: datetime) -> bool:
        """False when the family was told before."""
        return await self._change("told_wish", id=wish.id, now=now) > 0

    async def drop_wish(self, wish: MeetingWish) -> None:
        await self._change("drop_wish", id=wish.id)

    async def wish(self, wish_id: int) -> MeetingWish:
        """A wish, whoever asks. Raises `NotThere`."""
        found: MeetingWish = await self._there("wish", id=wish_id)
        return found

    async def wish_of(self, round_id: int, teacher: Person, child_id: int) -> MeetingWish | None:
        number = await self._one(
            "wish_of", round_id=round_id, teacher_id=teacher.id, child_id=child_id
        )
        return None if number is None else await self.wish(number)

    async def wishes_for(self, parent_id: int, now: datetime) -> tuple[MeetingWish, ...]:
        """What this parent was told, the most wished for first."""
        rows = await self._all("wishes_for", parent_id=parent_id, now=now)
        return tuple([await self.wish(row["id"]) for row in rows])

    async def forget(self, before: datetime) -> None:
        """Everything of rounds made before, which are forgotten after it."""
        for kind in ("offers", "waiting", "wishes"):
            await self._change(f"forget_{kind}", before=before)


def _teacher(person: Person) -> int | None:
    """None for the office, whose questions are about every teacher."""
    return None if person.role is Role.OFFICE else person.id
