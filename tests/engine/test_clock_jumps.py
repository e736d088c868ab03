"""The computer's clock jumps, forward or back: nothing is doubled, lost, held up or hurried."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any

import pytest

from bot.clock_watch import ClockWatch
from bot.contact import Contact
from bot.pace import CHAT_BURST
from bot.sandbox.in_process import InProcessRequest
from bot.sandbox.people import Person as Phone
from bot.ticker import Ticker
from storage.database import Database
from storage.records import Records
from tests.accounts import Accounts, outbox_rows
from tests.engine.at_work import running
from tests.engine.desk import Desk
from tests.engine.test_pace import most_in_a_second
from tests.engine.test_ticker import Ticks
from tests.engine.town import TEXTS, Town, reads
from tests.engine.unlucky import Unlucky
from tests.engine.waiting import until

HOUR = timedelta(hours=1)
JUMPS = pytest.mark.parametrize("jump", [3 * HOUR, -HOUR], ids=["forward", "back"])
SOON_AFTER = 6.0  # seconds: a look at the clock, and the longest of the pauses of these tests


class OnOtherTime(Accounts):
    """The accounts, but for the order of turns by a clock that went back: the test looks itself."""

    async def _not_received(self, database: Database) -> list[str]:
        found = await super()._not_received(database)
        return [words for words in found if "was taken before" not in words]


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


@pytest.fixture
def ticking_town(closed_town: Town) -> Town:
    """Its clock goes on by itself."""
    return goes_by_itself(closed_town)


def goes_by_itself(town: Town) -> Town:
    town.clock._stands_at = None
    town.accounts = OnOtherTime(town.telegram, TEXTS)
    return town


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
        await until(lambda: len(reads(ewa)) == 4, SOON_AFTER)

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
        await until(lambda: len(reads(ewa)) == len(reads(omar)) == 1, SOON_AFTER)

    assert (reads(ewa), reads(omar)) == (["Hello: break 1"], ["Swimming is cancelled"])
    await town.accounts.settle(town.database)


@JUMPS
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
        await until(lambda: len(reads(ewa)) == CHAT_BURST + 2, SOON_AFTER)

    assert reads(ewa) == [f"{number}" for number in range(CHAT_BURST + 2)]


@pytest.mark.parametrize("jump", [3 * HOUR, -HOUR], ids=["forward", "back"])
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
        await until(lambda: all(reads(phone) for phone in phones), 10)

    assert most_in_a_second(wire.left) <= 21  # one more for the time between counting and leaving
    assert len(wire.left) == 60


@JUMPS
async def test_no_jump_makes_us_run_hot(database_url: str, desk: Desk, jump: timedelta) -> None:
    async with Counted(database_url) as database:
        town = goes_by_itself(Town(database, conversations=[desk.conversation()]))
        ewa = town.person("Ewa")
        async with running(town):
            await is_answered(ewa, "hi")
            town.clock.move(jump)
            so_far = database.transactions
            with pytest.raises(TimeoutError):
                await until(lambda: database.transactions - so_far > 25, 2)


async def test_nothing_ends_as_too_late_for_three_hours(ticking_town: Town) -> None:
    town, ewa = ticking_town, ticking_town.person("Ewa")
    await town.puts(ewa, "Swimming is cancelled")
    town.clock.move(3 * HOUR)
    async with running(town):
        await until(lambda: reads(ewa) != [])

    assert await town.states() == ["sent"]


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
        await until(lambda: len(reads(ewa)) == 2, SOON_AFTER)


async def test_what_people_chose_for_an_hour_stays_at_that_hour(ticking_town: Town) -> None:
    town, ewa = ticking_town, ticking_town.person("Ewa")
    chosen = town.clock.now() + timedelta(minutes=5)
    await town.puts(ewa, "Swimming is cancelled", not_before=chosen)
    async with running(town):
        town.clock.move(-HOUR)
        await town.engine.clock_watch.look()
    [row] = await outbox_rows(town.database)

    assert (row.state, row.not_before) == ("planned", chosen)


async def test_a_database_in_trouble_is_mended_when_it_can_be(database_url: str) -> None:
    async with Unlucky(database_url) as database:
        town = goes_by_itself(Town(database))
        watch = ClockWatch(database, town.clock, Contact(town.clock), lambda: None)
        async with database.transaction() as records:
            await records.outbox.pause(5, town.clock.now() + timedelta(minutes=1))
        town.clock.move(-HOUR)
        database.is_unlucky_after(1)
        with pytest.raises(ConnectionResetError):
            await watch.look()
        await watch.look()
        async with database.reading() as records:
            left = await records.outbox._all("pauses_after", now=town.clock.now())

    assert all(pause.until - town.clock.now() < timedelta(minutes=2) for pause in left)
    assert len(left) == 1


async def test_the_clocks_hand_goes_on_when_the_systems_clock_was_set_back() -> None:
    """Then the scheduler waits for a time that is an hour away."""
    ticks = Ticks()
    ticker = Ticker(ticks.tick, ticks.sweep)
    ticker.start()
    ticker._scheduler.modify_job("tick", next_run_time=datetime.now(UTC) + HOUR)
    await asyncio.sleep(0)
    ticker.mend()
    await until(lambda: ticks.count > 0)
    ticker.stop()


async def test_a_clock_that_is_right_hurries_no_tick() -> None:
    ticks = Ticks()
    ticker = Ticker(ticks.tick, ticks.sweep)
    ticker.start()
    planned = {job.id: job.next_run_time for job in ticker._scheduler.get_jobs()}
    ticker.mend()
    kept = {job.id: job.next_run_time for job in ticker._scheduler.get_jobs()}
    ticker.stop()

    assert kept == planned
