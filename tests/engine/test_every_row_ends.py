"""Whatever happens, and in whatever order: every letter comes to an end that a person can see."""

import asyncio
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.sandbox.people import Person as Phone
from storage.database import Database
from storage.outbox_models import DoubtClass, Lane
from tests.accounts import outbox_rows
from tests.engine.faults import LOST, NOT_SENT, TAKEN
from tests.engine.town import Town

ENDS = frozenset({"sent", "uncertain", "held", "expired", "cancelled", "dead"})
SPOKEN = [DoubtClass.AT_LEAST_ONCE, DoubtClass.AT_MOST_ONCE]
A_PERSON = st.integers(0, 2)
FAULTS = st.sampled_from([*NOT_SENT, *LOST, *TAKEN, {"kind": "forbidden"}])
EVENT = st.one_of(
    st.tuples(st.just("puts"), A_PERSON, st.sampled_from(Lane), st.sampled_from(SPOKEN)),
    st.tuples(st.just("changes"), A_PERSON),
    st.tuples(st.just("goes wrong"), FAULTS, st.integers(1, 3)),
    st.tuples(st.just("passes"), st.integers(0, 90)),
    st.tuples(st.just("crashes"), st.booleans()),
    st.tuples(st.just("cancels"), A_PERSON),
    st.tuples(st.just("comes or goes"), A_PERSON),
)


class Day:
    """What happens in one town, event by event."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.phones = [town.person(name) for name in ("Ewa", "Omar", "Layla")]
        self.cards: dict[Phone, int] = {}
        self.put = 0

    async def happens(self, event: tuple[Any, ...]) -> None:
        match event:
            case "puts", int(who), lane, doubt_class:
                await self.puts(self.phones[who], lane, doubt_class)
            case "changes", int(who) if card := self.cards.get(self.phones[who]):
                await self.town.changes(self.phones[who], card, f"change {self.put:03}")
            case "goes wrong", dict(fault), int(times):
                self.town.telegram.faults.add(**fault, times=times)
            case "passes", int(seconds):
                await self.town.passes(seconds=seconds)
            case "crashes", bool(heard):
                await self.crashes(heard=heard)
            case "cancels", int(who):
                await self.cancels(self.phones[who])
            case "comes or goes", int(who):
                phone = self.phones[who]
                phone.returns() if phone.blocked else phone.blocks()

    async def puts(self, phone: Phone, lane: Lane, doubt_class: DoubtClass) -> None:
        self.put += 1
        self.cards[phone] = await self.town.puts(
            phone,
            f"letter {self.put:03}",
            lane=lane,
            doubt_class=doubt_class,
            subject=f"illness:{phone.id}",
        )

    async def crashes(self, *, heard: bool) -> None:
        sender = self.town.engine.sender
        if heard:
            await sender.step()
            await asyncio.gather(*sender._in_flight)
        else:
            await sender._write_and_claim(8)
        self.town.telegram.faults.clear()
        await self.town.restarts()

    async def cancels(self, phone: Phone) -> None:
        async with self.town.database.transaction() as records:
            await records.outbox.cancel(f"illness:{phone.id}", self.town.clock.now(), "taken back")

    async def ends(self) -> None:
        """The trouble is over, and there is time for everything."""
        self.town.telegram.faults.clear()
        for _ in range(5):
            await self.town.passes(minutes=20)


async def emptied(database: Database) -> None:
    async with database.transaction() as records:
        for table in ("outbox", "pauses", "accounts"):
            await records._driver.execute(f"delete from {table}")  # noqa: S608 - our own names


@given(events=st.lists(EVENT, min_size=10, max_size=40))
@settings(
    max_examples=30,
    deadline=None,
    # The database is emptied for each example.
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
async def test_every_letter_ends_where_a_person_can_see_it(
    database: Database, events: list[tuple[Any, ...]]
) -> None:
    await emptied(database)
    day = Day(Town(database))
    await day.town.opens()
    for event in events:
        await day.happens(event)
    await day.ends()
    await day.town.closes()

    rows = await outbox_rows(database)
    assert {row.state for row in rows} <= ENDS
    assert sum(row.kind == "send" for row in rows) == day.put
    await day.town.accounts.settle(database)
