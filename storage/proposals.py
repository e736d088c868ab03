"""Proposals of single meetings: drafts, the times that each side offers, and what is free.

They are meetings without a time; `bot/bookings.py` alone gives them one.
"""

from datetime import datetime

from storage.meeting_models import Booking
from storage.meetings import Meetings, NewMeeting, Place
from storage.models import Child, Person, Role
from storage.proposal_models import OfferedTime, Room, TakenTime
from storage.shelf import Shelf
from storage.thread_models import ThreadReader


class Proposals(Shelf):
    name = "proposals"

    async def draft(self, meetings: Meetings, new: NewMeeting, now: datetime) -> int:
        """Begin one that nobody else knows of; its number."""
        number = await meetings.put(new, now)
        await self._change("is_draft", id=number)
        return number

    async def draft_about(self, asked_by: Person, child: Child) -> int | None:
        """The last one they began about this child and did not send."""
        found: int | None = await self._one("draft_about", asked_by=asked_by.id, child_id=child.id)
        return found

    async def send(self, booking: Booking, now: datetime) -> bool:
        """The others are asked; False when they were before."""
        return await self._change("send", id=booking.meeting.id, now=now) > 0

    # How it is to be

    async def say(self, booking: Booking, words: str | None) -> None:
        await self._change("say", id=booking.meeting.id, words=words)

    async def last(self, booking: Booking, minutes: int) -> None:
        await self._change("last", id=booking.meeting.id, minutes=minutes)

    async def take_place(self, booking: Booking, place: Place) -> None:
        await self._change(
            "take_place",
            id=booking.meeting.id,
            held=place.held,
            room_id=place.room_id,
            link=place.link,
        )

    async def rooms_of(self, teacher_id: int, most: int) -> tuple[Room, ...]:
        """The rooms that a teacher is offered as buttons."""
        return await self._all("rooms_of", person_id=teacher_id, most=most)

    # Who and about whom

    async def children_of(self, teacher: Person) -> tuple[Child, ...]:
        """Whose families the asking teacher may ask to meet, class by class."""
        if teacher.role is not Role.TEACHER:
            return ()
        return await self._all("children_of", teacher_id=teacher.id)

    async def siblings(self, booking: Booking, teacher_id: int) -> tuple[Child, ...]:
        """Other children of just these parents whom the asking teacher teaches, or all of these."""
        return await self._all("siblings", meeting_id=booking.meeting.id, teacher_id=teacher_id)

    async def teachers_of(self, child_id: int) -> tuple[ThreadReader, ...]:
        """Who teaches a child, has joined, and is not its parent."""
        return await self._all("teachers_of", child_id=child_id)

    async def bring_in(self, booking: Booking, person_id: int) -> None:
        """They take part, too."""
        await self._change("bring_in", meeting_id=booking.meeting.id, person_id=person_id)

    async def add_child(self, booking: Booking, child_id: int) -> None:
        await self._change("add_child", meeting_id=booking.meeting.id, child_id=child_id)

    async def leave(self, booking: Booking, person_id: int) -> None:
        """They do not take part."""
        await self._change("leave", meeting_id=booking.meeting.id, person_id=person_id)

    async def leave_out(self, booking: Booking, child_id: int) -> None:
        await self._change("leave_out", meeting_id=booking.meeting.id, child_id=child_id)

    # When

    async def choose(self, booking: Booking, by: int, starts_at: datetime) -> None:
        """A time at which they could; nobody is told yet."""
        await self._change(
            "choose", meeting_id=booking.meeting.id, offered_by=by, starts_at=starts_at
        )

    async def unchoose(self, booking: Booking, by: int, starts_at: datetime) -> None:
        await self._change(
            "unchoose", meeting_id=booking.meeting.id, offered_by=by, starts_at=starts_at
        )

    async def chosen(self, booking: Booking, by: int) -> tuple[OfferedTime, ...]:
        return await self._all("chosen", meeting_id=booking.meeting.id, offered_by=by)

    async def offered(self, booking: Booking) -> tuple[OfferedTime, ...]:
        """The times that were offered last, also those that have passed."""
        return await self._all("offered", meeting_id=booking.meeting.id)

    async def offer(self, booking: Booking, by: int, now: datetime) -> None:
        """What they chose is told, in place of whatever was offered before."""
        number = booking.meeting.id
        await self._change("forget_offered", meeting_id=number)
        await self._change("offer", meeting_id=number, offered_by=by, now=now)

    async def forget_chosen(self, booking: Booking, by: int) -> None:
        await self._change("forget_chosen", meeting_id=booking.meeting.id, offered_by=by)

    async def forget_times(self, booking: Booking) -> None:
        await self._change("forget_times", meeting_id=booking.meeting.id)

    async def taken(
        self, booking: Booking, since: datetime, until: datetime
    ) -> tuple[TakenTime, ...]:
        """When one of its people, its children or its room is in another meeting."""
        return await self._all("taken", meeting_id=booking.meeting.id, since=since, until=until)

    # What becomes of it

    async def agreed_ahead(self, now: datetime) -> list[int]:
        """The numbers of the single meetings that are booked and to come: for the office."""
        return [number for (number,) in await self._all("agreed_ahead", now=now)]

    async def open_of(self, person: Person, now: datetime) -> list[int]:
        """The numbers of what they asked or were asked, and is not agreed on; the newest first."""
        rows = await self._all("open_of", person_id=person.id, now=now)
        return [number for (number,) in rows]

    async def over(self, now: datetime, asked_before: datetime) -> list[int]:
        """Proposals whose times have passed, and requests older than this."""
        rows = await self._all("over", now=now, asked_before=asked_before)
        return [number for (number,) in rows]

    async def moves_over(self, now: datetime) -> list[int]:
        """Booked meetings that were to be moved to times that have passed."""
        return [number for (number,) in await self._all("moves_over", now=now)]

    async def pass_by(self, booking: Booking, now: datetime) -> bool:
        """Nothing was agreed in time; False when it had ended before."""
        return await self._change("pass_by", id=booking.meeting.id, now=now) > 0
