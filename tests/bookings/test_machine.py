"""Whatever is offered, booked, moved, cancelled, waited for and called off, it is as in a model.

In whatever order, on either database: bookings, free times, who waits, and what is held for whom.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from itertools import count
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

from storage.database import Database
from storage.meeting_models import Booking
from storage.records import Records
from tests.accounts import looked_up
from tests.bookings import deeds
from tests.bookings.crowd import EVENING, NOW, Crowd, gather
from tests.bookings.model import Booked, Model, Offered, Place

T = TypeVar("T")
TEACHERS, PARENTS = 3, 4
EXAMPLES = 25
LAST_SLOT = "select max(id) as id from slots"
LINE = "select id from waiting where round_id = {0} and state = 'waiting'"
HELD = """select f.slot_id, f.waiting_id from slot_offers f
join slots s on s.id = f.slot_id where s.round_id = {0} and f.state = 'open'"""
some, a_teacher, a_parent = (st.integers(0, most) for most in (2**16, TEACHERS - 1, PARENTS - 1))
a_day = st.integers(0, 1).map(lambda days: EVENING + timedelta(days=days))
_chats = count(1_000_000, PARENTS)


class Bookings(RuleBasedStateMachine):
    """One round on two evenings, its times, teachers, and families who come and go."""

    loop: asyncio.AbstractEventLoop
    database: Database

    @initialize()
    def opens(self) -> None:
        self.crowd: Crowd = self.done(gather, TEACHERS, PARENTS)
        self.done(deeds.join, self.crowd, next(_chats))
        self.model = Model(self.crowd.children)

    def done(self, act: Callable[..., Awaitable[T]], *facts: object) -> T:
        """What one transaction does."""

        async def in_one_go() -> T:
            async with self.database.transaction() as records:
                return await act(records, *facts)

        return self.loop.run_until_complete(in_one_go())

    def found(self, sql: str) -> list[dict[str, Any]]:
        asked = sql.format(self.crowd.round.id)
        return self.loop.run_until_complete(looked_up(self.database, asked))

    def one_of(self, found: Any, which: int) -> Any:
        listed = sorted(found, key=lambda each: (str(type(each)), str(each)))
        return listed[which % len(listed)]

    # What may happen

    @rule(teacher=a_teacher, day=a_day, minutes=st.integers(0, 4).map(lambda n: 5 * n))
    def offer(self, teacher: int, day: Any, minutes: int) -> None:
        """Times of one teacher may overlap, as after a change of a round's length."""
        time = Offered(teacher, day + timedelta(minutes=minutes))
        times = [(time.starts, time.ends)]
        whose = self.crowd.teachers[teacher]
        self.done(lambda records: records.rounds.offer(self.crowd.round, whose, times))
        self.model.offered.setdefault(time, self.found(LAST_SLOT)[0]["id"])
        self.model.withdrawn.discard(time)

    @precondition(lambda self: self.model.offered)
    @rule(which=some, parent=a_parent)
    def book(self, which: int, parent: int) -> None:
        wanted = Booked(self.one_of(self.model.offered, which), parent)
        number = self.done(deeds.books, self.crowd, self.model.offered[wanted.time], parent)

        assert (number is not None) == self.model.may_be(wanted)
        if number is not None:
            self.model.has(number, wanted)

    @precondition(lambda self: self.model.booked or self.model.cancelled)
    @rule(which=some, to=some)
    def move(self, which: int, to: int) -> None:
        """Also back to a time after it was cancelled, as Undo does."""
        number = self.one_of({**self.model.booked, **self.model.cancelled}, which)
        was = self.model.booked.get(number) or self.model.cancelled[number]
        whose = [time for time in self.model.offered if time.teacher == was.time.teacher]
        wanted = Booked(self.one_of(whose, to), was.parent)
        moved = self.done(deeds.moves, number, self.model.offered[wanted.time])

        assert moved == self.model.may_be(wanted, besides=number)
        if moved:
            self.model.has(number, wanted)

    @precondition(lambda self: self.model.booked)
    @rule(which=some)
    def cancel(self, which: int) -> None:
        number = self.one_of(self.model.booked, which)
        self.done(deeds.cancels, number)
        self.model.lose(number)

    @rule(teacher=a_teacher, parent=a_parent)
    def wait(self, teacher: int, parent: int) -> None:
        """Who waits already keeps their place."""
        place = self.done(deeds.waits, self.crowd, teacher, parent)
        self.model.line.setdefault(place, Place(teacher, parent))

    @precondition(lambda self: self.model.held)
    @rule(which=some)
    def take(self, which: int) -> None:
        time = self.one_of(self.model.held, which)
        at = self.model.held[time]
        place = self.model.line[at]
        had, wanted = self.model.has_now(place), Booked(time, place.parent)
        number = self.done(deeds.takes, at)

        assert (number is not None) == self.model.may_be(wanted, had, at)
        if number is not None:
            assert had in {None, number}
            place.waits = False
            del self.model.held[time]
            self.model.has(number, wanted)

    @precondition(lambda self: self.model.held)
    @rule(which=some)
    def decline(self, which: int) -> None:
        self.done(deeds.declines, self.model.held[(time := self.one_of(self.model.held, which))])
        self.model.is_declined(time)

    @rule(teacher=a_teacher, day=a_day)
    def ill(self, teacher: int, day: Any) -> None:
        called_off = self.done(deeds.falls_ill, self.crowd.teachers[teacher], day)

        assert sorted(called_off) == sorted(self.model.is_ill(teacher, day.date()))

    # What holds after each

    @invariant()
    def free_times_are_those_of_the_model(self) -> None:
        if not hasattr(self, "model"):
            return
        found = self.done(lambda records: records.rounds.free(self.crowd.round, NOW))

        assert {self.as_offered(each.teacher_id, each.starts_at) for each in found} == (
            self.model.free()
        )

    @invariant()
    def everyone_is_where_the_model_has_them(self) -> None:
        if not hasattr(self, "model"):
            return
        for number, booked in {**self.model.booked, **self.model.cancelled}.items():
            found = self.done(look_up, number)
            assert (found.meeting.state == "booked") == (number in self.model.booked)
            assert found.meeting.starts_at == booked.time.starts

    @invariant()
    def the_line_is_that_of_the_model(self) -> None:
        if not hasattr(self, "model"):
            return
        waiting = {row["id"] for row in self.found(LINE)}
        assert waiting == {at for at, place in self.model.line.items() if place.waits}

    @invariant()
    def times_are_held_for_whom_the_model_says(self) -> None:
        if not hasattr(self, "model"):
            return
        held = {row["slot_id"]: row["waiting_id"] for row in self.found(HELD)}
        assert held == {self.model.offered[time]: at for time, at in self.model.held.items()}

    def as_offered(self, teacher_id: int, starts: Any) -> Offered:
        return Offered(self.crowd.teachers.index(teacher_id), starts)


async def look_up(records: Records, number: int) -> Booking:
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
