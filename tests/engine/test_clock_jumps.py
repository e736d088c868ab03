"""The computer's clock jumps, forward or back: nothing is doubled, lost, held up or hurried."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from time import monotonic
from typing import Any

import pytest

from bot.pace import CHAT_BURST
from bot.sandbox.in_process import InProcessRequest
from bot.sandbox.people import Person as Phone
from bot.sender import AT_ONCE
from storage.database import Database
from storage.records import Records
from tests.accounts import outbox_rows
from tests.engine.at_work import running
from tests.engine.desk import Desk
from tests.engine.own_time import goes_by_itself
from tests.engine.test_pace import most_in_a_second
from tests.engine.town import Town, reads
from tests.engine.waiting import until

HOUR = timedelta(hours=1)
JUMPS = pytest.mark.parametrize("jump", [3 * HOUR, -HOUR], ids=["forward", "back"])
# What is only timed here is the same on both: rows are compared with one moment on either.
IN_A_FILE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
LATE = AT_ONCE  # so many may leave later than they were counted, if the machine stood still then


class Counted(Database):
    """Counts how often something was written."""

    transactions = 0

    @asynccontextmanager
    async def transaction(self, *, long: bool = False) -> AsyncIterator[Records]:
        self.transactions += 1
        async with super().transaction(long=long) as records:
            yield records


class Timed(InProcessRequest):
    """Notes when each message leaves, on a clock that never jumps."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.left: list[float] = []

    async def do_request(self, url: str, *asked: Any, **how: Any) -> tuple[int, bytes]:
        if url.endswith("/sendMessage"):
            self.left.append(monotonic())
        return await super().do_request(url, *asked, **how)


async def is_answered(phone: Phone, words: str) -> None:
    phone.writes(words)
    await until(lambda: reads(phone)[-1:] == [f"Hello: {words}"])


@JUMPS
async def test_people_are_answered_in_order_over_a_jump(
    ticking_town: Town, desk: Desk, jump: timedelta
) -> None:
    town, ewa = ticking_town, ticking_town.person("Ewa")
    async with running(town):
        await is_answered(ewa, "first")
        for words in ("second", "third"):
            ewa.writes(words)
        town.clock.move(jump)
        ewa.writes("fourth")
        await until(lambda: len(reads(ewa)) == 4)

    assert desk.heard == ["first", "second", "third", "fourth"]
    assert reads(ewa) == [f"Hello: {words}" for words in desk.heard]
    await town.accounts.settle(town.database)


@JUMPS
async def test_what_is_being_tried_again_does_not_wait_for_the_old_time(
    ticking_town: Town, jump: timedelta
) -> None:
    town, ewa, omar = ticking_town, ticking_town.person("Ewa"), ticking_town.person("Omar")
    async with running(town):
        town.telegram.faults.add("cut_before", method="sendMessage", chat_id=omar.id)
        ewa.writes("break 1")
        await town.puts(omar, "Swimming is cancelled")
        await until(lambda: not town.telegram.faults.arranged)
        town.clock.move(jump)
        await until(lambda: len(reads(ewa)) == len(reads(omar)) == 1)

    assert (reads(ewa), reads(omar)) == (["Hello: break 1"], ["Swimming is cancelled"])
    await town.accounts.settle(town.database)


@JUMPS
@IN_A_FILE
async def test_a_chat_that_rests_for_a_second_rests_no_hour(
    database: Database, jump: timedelta
) -> None:
    town = goes_by_itself(Town(database, rate=100))
    ewa = town.person("Ewa")
    for number in range(CHAT_BURST + 2):
        await town.puts(ewa, f"{number}")
    async with running(town):
        await until(lambda: len(reads(ewa)) == CHAT_BURST)
        town.clock.move(jump)
        await until(lambda: len(reads(ewa)) == CHAT_BURST + 2)

    assert reads(ewa) == [f"{number}" for number in range(CHAT_BURST + 2)]


@JUMPS
@IN_A_FILE
async def test_nothing_leaves_faster_than_allowed(database: Database, jump: timedelta) -> None:
    town = goes_by_itself(Town(database, rate=20, wire=Timed))
    phones = [town.person(f"Parent {number}") for number in range(60)]
    for phone in phones:
        await town.puts(phone, "Swimming is cancelled")
    wire = town.engine.api._request
    assert isinstance(wire, Timed)
    async with running(town):
        await until(lambda: len(wire.left) >= 5)
        town.clock.move(jump)
        await until(lambda: len(wire.left) >= 30)
        town.clock.move(-jump)
        await until(lambda: all(reads(phone) for phone in phones))

    assert most_in_a_second(wire.left) <= 20 + LATE
    assert len(wire.left) == 60


@JUMPS
@IN_A_FILE
async def test_no_jump_makes_us_run_hot(database_url: str, desk: Desk, jump: timedelta) -> None:
    async with Counted(database_url) as database:
        town = goes_by_itself(Town(database, conversations=[desk.conversation()]))
        ewa = town.person("Ewa")
        async with running(town):
            await is_answered(ewa, "hi")
            town.clock.move(jump)
            so_far = database.transactions
            with pytest.raises(TimeoutError):
                await until(lambda: database.transactions - so_far > 13, 1)


@IN_A_FILE
async def test_nothing_ends_as_too_late_for_three_hours(ticking_town: Town) -> None:
    town, ewa = ticking_town, ticking_town.person("Ewa")
    await town.puts(ewa, "Swimming is cancelled")
    town.clock.move(3 * HOUR)
    async with running(town):
        await until(lambda: reads(ewa) != [])

    assert await town.states() == ["sent"]


@IN_A_FILE
async def test_what_ends_because_the_clock_went_far_says_why(ticking_town: Town) -> None:
    town, ewa = ticking_town, ticking_town.person("Ewa")
    letter = await town.puts(ewa, "Swimming is cancelled")
    town.clock.move(72 * HOUR)
    async with running(town):
        await until(lambda: is_ended(town))

    row = await town.row(letter)
    assert (row.state, row.reason) == ("expired", "too late")


async def is_ended(town: Town) -> bool:
    return all(row.state not in {"waiting", "sending"} for row in await outbox_rows(town.database))


async def test_a_clock_set_back_while_we_were_down_holds_up_nothing(ticking_town: Town) -> None:
    town, ewa = ticking_town, ticking_town.person("Ewa")
    async with running(town):
        await is_answered(ewa, "hi")
        town.telegram.faults.add("cut_before", method="sendMessage")
        await town.puts(ewa, "Swimming is cancelled")
        await until(lambda: not town.telegram.faults.arranged)
    town.clock.move(-HOUR)
    town.engine = town._new_engine()
    async with running(town):
        await until(lambda: len(reads(ewa)) == 2)
