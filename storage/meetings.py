"""Meetings: who meets whom, when, about which child; and that nobody is in two at one time.

Who may see or change one is asked with the person; `bot/bookings.py` books, moves and cancels.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex

from storage.meeting_models import Booking, Clash, Meeting
from storage.models import Person
from storage.shelf import NotThere, Shelf


@dataclass(frozen=True, slots=True)
class Place:
    """How and where they meet: `held` is room, link or phone."""

    held: str
    room_id: int | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Time:
    """When a meeting is to be; `slot_id` is the offered time that it takes."""

    starts_at: datetime
    ends_at: datetime
    slot_id: int | None = None


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """What somebody would like to book or propose; a proposed one has no time yet.

    `people` are the numbers of teachers and parents, `minutes` says how long it lasts, and
    `language` which interpreter it needs.
    """

    asked_by: int
    people: tuple[int, ...]
    children: tuple[int, ...]
    place: Place
    minutes: int
    time: Time | None = None
    round_id: int | None = None
    words: str | None = None
    language: str | None = None


class Meetings(Shelf):
    name = "meetings"
    is_locked = False
    """Whether this transaction is the only one that books."""

    async def lock(self) -> None:
        """Be the only one who books, until the transaction ends; at once where we are already."""
        if not self.is_locked:
            await self._one("lock")
            self.is_locked = True

    async def put(self, new: NewMeeting, now: datetime) -> int:
        """Keep it, proposed or (with a time) booked; its number. It claims nobody's time yet."""
        number: int = await self._one(
            "put",
            round_id=new.round_id,
            slot_id=new.time.slot_id if new.time else None,
            asked_by=new.asked_by,
            state="booked" if new.time else "proposed",
            held=new.place.held,
            room_id=new.place.room_id,
            link=new.place.link,
            starts_at=new.time.starts_at if new.time else None,
            ends_at=new.time.ends_at if new.time else None,
            minutes=new.minutes,
            words=new.words,
            language=new.language,
            uid=token_hex(16),
            booked_at=now if new.time else None,
            now=now,
        )
        for person_id in dict.fromkeys(new.people):
            await self._change("add_person", meeting_id=number, person_id=person_id)
        for child_id in dict.fromkeys(new.children):
            await self._change("add_child", meeting_id=number, child_id=child_id)
        return number

    async def clashes(self, meeting_id: int) -> tuple[Clash, ...]:
        """Who or what of this meeting is taken by another at its time."""
        return await self._all("clashes", meeting_id=meeting_id)

    async def claim(self, meeting_id: int) -> None:
        """Take the time of everyone and everything of it; the schema refuses an overlap."""
        await self._change("claim", meeting_id=meeting_id)

    async def unclaim(self, meeting_id: int) -> None:
        await self._change("unclaim", meeting_id=meeting_id)

    async def move(self, meeting_id: int, time: Time, place: Place, now: datetime) -> None:
        """Book it at this time and place; it claims nothing yet."""
        await self._change(
            "move",
            id=meeting_id,
            slot_id=time.slot_id,
            starts_at=time.starts_at,
            ends_at=time.ends_at,
            held=place.held,
            room_id=place.room_id,
            link=place.link,
            now=now,
        )
        await self._change("forget_answers", meeting_id=meeting_id)

    async def let_slot_go(self, meeting_id: int) -> None:
        """It has no offered time for a moment, so that another meeting can take it."""
        await self._change("let_slot_go", meeting_id=meeting_id)

    async def say_why(self, meeting_id: int, reason: str) -> bool:
        """Why a cancelled meeting was cancelled, said once; False when it was said before."""
        return await self._change("say_why", id=meeting_id, reason=reason) > 0

    async def last_until(self, meeting_id: int, ends_at: datetime, now: datetime) -> None:
        """It is over at another time, and claims nothing yet."""
        await self._change("last_until", id=meeting_id, ends_at=ends_at, now=now)

    async def end(
        self, meeting_id: int, state: str, by: Person, reason: str | None, now: datetime
    ) -> bool:
        """`cancelled` or `declined`; False when it was before."""
        changed = await self._change(
            "end", id=meeting_id, state=state, ended_by=by.id, reason=reason, now=now
        )
        return changed > 0

    async def show_on(self, meeting_id: int, person_id: int, card_id: int) -> None:
        """The card (an outbox row) that shows this person how it stands."""
        await self._change("show_on", meeting_id=meeting_id, person_id=person_id, card_id=card_id)

    # Looked up

    async def of_anyone(self, meeting_id: int) -> Booking:
        """A meeting, whoever asks. Raises `NotThere`."""
        return await self._whole(await self._there("of", id=meeting_id))

    async def of(self, people: Iterable[Person], meeting_id: int) -> Booking:
        """A meeting that one of these roles of one person takes part in. Raises `NotThere`.

        A parent has to act for a child of it still.
        """
        for person in people:
            if await self._one("takes_part", meeting_id=meeting_id, person_id=person.id):
                return await self.of_anyone(meeting_id)
        raise NotThere

    async def coming_of(self, people: Iterable[Person], now: datetime) -> tuple[Booking, ...]:
        """What these roles of one person have booked and is not over, in its order."""
        found: dict[int, Meeting] = {}
        for person in people:
            rows = await self._all("coming_of", person_id=person.id, now=now)
            found |= {row.id: row for row in rows}
        bookings = [await self._whole(meeting) for meeting in found.values()]
        return tuple(sorted(bookings, key=lambda each: (each.starts_at, each.meeting.id)))

    async def next_of(
        self, people: Iterable[Person], now: datetime, *, until: datetime | None = None, most: int
    ) -> tuple[tuple[Booking, ...], int]:
        """The first few of what is booked and not over, and how many there are until then."""
        found: dict[int, Meeting] = {}
        for person in people:
            rows = await self._all("coming_of", person_id=person.id, now=now)
            found |= {row.id: row for row in rows if until is None or row.starts_at < until}
        coming = sorted(found.values(), key=lambda each: (each.starts_at, each.id))
        return tuple([await self._whole(meeting) for meeting in coming[:most]]), len(coming)

    async def _whole(self, meeting: Meeting) -> Booking:
        people = await self._all("people_of", meeting_id=meeting.id)
        children = await self._all("children_of", meeting_id=meeting.id)
        return Booking(meeting, people, children)
