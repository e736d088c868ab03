"""Whatever is offered, booked, moved and cancelled in whatever order, bookings are as a model's.

The model knows no database: lists of who is where and when, and the rule that nobody and nothing
is in two meetings at one time.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bot.bookings import Taken, book, cancel, move
from bot.voice import Voice
from storage.database import Database
from storage.meeting_models import Booking
from storage.meetings import NewMeeting, Place, Time
from storage.records import Records
from tests.accounts import looked_up
from tests.bookings.crowd import EVENING, MINUTES, NOW, SCHOOL, SLOT, Crowd, gather

T = TypeVar("T")
TEACHERS, PARENTS = 3, 4
EXAMPLES = 25
LAST_SLOT = "select max(id) as id from slots"
some = st.integers(0, 2**16)


@dataclass(frozen=True)
class Offered:
    """A time of a teacher, as the model has it."""

    teacher: int
    starts: datetime

    @property
    def ends(self) -> datetime:
        return self.starts + SLOT

    def meets(self, other: "Offered") -> bool:
        return self.starts < other.ends and other.starts < self.ends


@dataclass(frozen=True)
class Booked:
    time: Offered
    parent: int


class Bookings(RuleBasedStateMachine):
    """One round, its times, and families who book, move and cancel."""

    loop: asyncio.AbstractEventLoop
    database: Database

    @initialize()
    def opens(self) -> None:
        self.crowd: Crowd = self.done(lambda records: gather(records, TEACHERS, PARENTS))
        self.offered: dict[Offered, int] = {}
        self.booked: dict[int, Booked] = {}
        self.cancelled: dict[int, Booked] = {}

    def done(self, act: Callable[[Records], Awaitable[T]]) -> T:
        """What one transaction does."""

        async def in_one_go() -> T:
            async with self.database.transaction() as records:
                return await act(records)

        return self.loop.run_until_complete(in_one_go())

    # What may happen

    @rule(teacher=st.integers(0, TEACHERS - 1), minutes=st.integers(0, 8).map(lambda n: 5 * n))
    def offer(self, teacher: int, minutes: int) -> None:
        """Times of one teacher may overlap, as after a change of a round's length."""
        time = Offered(teacher, EVENING + timedelta(minutes=minutes))
        whose = self.crowd.teachers[teacher]
        self.done(lambda r: r.rounds.offer(self.crowd.round, whose, [(time.starts, time.ends)]))
        found = self.loop.run_until_complete(looked_up(self.database, LAST_SLOT))
        self.offered.setdefault(time, found[0]["id"])

    @precondition(lambda self: self.offered)
    @rule(which=some, parent=st.integers(0, PARENTS - 1))
    def book(self, which: int, parent: int) -> None:
        wanted = Booked(self.one_of(self.offered, which), parent)
        number = self.done(lambda records: self.tries_to_book(records, wanted))

        assert (number is not None) == self.may_be(wanted)
        if number is not None:
            self.booked[number] = wanted

    @precondition(lambda self: self.offered and (self.booked or self.cancelled))
    @rule(which=some, to=some)
    def move(self, which: int, to: int) -> None:
        """Also back to a time after it was cancelled, as Undo does."""
        number = self.one_of({**self.booked, **self.cancelled}, which)
        was = self.booked.get(number) or self.cancelled[number]
        whose = [time for time in self.offered if time.teacher == was.time.teacher]
        wanted = Booked(self.one_of(whose, to), was.parent)
        moved = self.done(lambda records: self.tries_to_move(records, number, wanted))

        assert moved == self.may_be(wanted, besides=number)
        if moved:
            self.cancelled.pop(number, None)
            self.booked[number] = wanted

    @precondition(lambda self: self.booked)
    @rule(which=some)
    def cancel(self, which: int) -> None:
        number = self.one_of(self.booked, which)
        self.done(lambda records: self.lets_go(records, number))
        self.cancelled[number] = self.booked.pop(number)

    # What holds after each

    @invariant()
    def free_times_are_those_of_the_model(self) -> None:
        if not hasattr(self, "crowd"):
            return
        found = self.done(lambda records: records.rounds.free(self.crowd.round, NOW))

        teachers = self.crowd.teachers
        free = {Offered(teachers.index(slot.teacher_id), slot.starts_at) for slot in found}
        assert free == {time for time in self.offered if not self.is_taken(time)}

    @invariant()
    def everyone_is_where_the_model_has_them(self) -> None:
        if not hasattr(self, "crowd"):
            return
        for number, booked in {**self.booked, **self.cancelled}.items():
            found = self.done(partial(look_up, number))
            assert found.meeting.state == ("booked" if number in self.booked else "cancelled")
            assert found.meeting.starts_at == booked.time.starts

    # The model

    def may_be(self, wanted: Booked, besides: int | None = None) -> bool:
        """Two homes of one child do not meet about it at one time, whoever comes."""
        others = [booked for number, booked in self.booked.items() if number != besides]
        return not any(
            booked.time.meets(wanted.time)
            and (
                self.room(booked.time.teacher) == self.room(wanted.time.teacher)
                or self.crowd.children[booked.parent] == self.crowd.children[wanted.parent]
            )
            for booked in others
        )

    def is_taken(self, time: Offered) -> bool:
        return any(
            booked.time.meets(time) and self.room(booked.time.teacher) == self.room(time.teacher)
            for booked in self.booked.values()
        )

    def room(self, teacher: int) -> int:
        """The first two teachers share theirs, so that only one of them meets at a time."""
        return max(teacher, 1)

    def one_of(self, found: Any, which: int) -> Any:
        listed = sorted(found, key=lambda each: (str(type(each)), str(each)))
        return listed[which % len(listed)]

    # The database

    async def tries_to_book(self, records: Records, wanted: Booked) -> int | None:
        time, place = await self.slot(records, wanted)
        new = NewMeeting(
            asked_by=self.crowd.parents[wanted.parent],
            people=(self.crowd.teachers[wanted.time.teacher], self.crowd.parents[wanted.parent]),
            children=(self.crowd.children[wanted.parent],),
            place=place,
            minutes=MINUTES,
            time=time,
            round_id=self.crowd.round.id,
        )
        try:
            (booking,) = await book(Voice(records, SCHOOL, NOW), new)
        except Taken:
            return None
        return booking.meeting.id

    async def tries_to_move(self, records: Records, number: int, wanted: Booked) -> bool:
        """Of the same teacher: who meets does not change by moving."""
        booking = await records.meetings.of_anyone(number)
        time, place = await self.slot(records, wanted)
        try:
            await move(Voice(records, SCHOOL, NOW), booking, time, place)
        except Taken:
            return False
        return True

    async def lets_go(self, records: Records, number: int) -> None:
        booking = await records.meetings.of_anyone(number)
        parent = await records.people.of(booking.parents[0].person_id)
        assert parent is not None
        await cancel(Voice(records, SCHOOL, NOW), booking, parent)

    async def slot(self, records: Records, wanted: Booked) -> tuple[Time, Place]:
        found = await records.rounds.slot(self.offered[wanted.time])
        return Time(found.starts_at, found.ends_at, found.id), Place("room", found.room_id)


async def look_up(number: int, records: Records) -> Booking:
    return await records.meetings.of_anyone(number)


def test_bookings_are_those_of_a_model_whatever_happens(database_url: str) -> None:
    with asyncio.Runner() as runner:
        database = Database(database_url)
        runner.run(database.__aenter__())
        try:
            Bookings.loop, Bookings.database = runner.get_loop(), database
            run_state_machine_as_test(Bookings, settings=settings(max_examples=EXAMPLES))
        finally:
            runner.run(database.__aexit__())
