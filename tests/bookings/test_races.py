"""Two hundred parents want one of twenty times: twenty have one, and nobody is booked twice.

They come from several programs at once, over several connections; each is told clearly whether
they have it. Nobody sees a deadlock or a locked database.
"""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE, Process
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import chain

import pytest

from storage.database import Database
from tests.accounts import looked_up
from tests.bookings.runners import PARENTS, TIMES, Evening, comes_together, offers_times
from tests.double_bookings import BOOKED, double_booked
from tests.engine.real import HOME

PROGRAMS = 4
PATIENCE = 60.0  # seconds for a round, on a machine whose every core is busy
ROUNDS, ROUNDS_AT_NIGHT = 2, 500


@asynccontextmanager
async def racer(url: str) -> AsyncIterator[Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bookings.racer", url, cwd=HOME, stdin=PIPE, stdout=PIPE
    )
    try:
        await hears(process)
        yield process
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


async def hears(process: Process) -> dict[str, str]:
    assert process.stdout is not None
    async with asyncio.timeout(PATIENCE):
        found: dict[str, str] = json.loads(await process.stdout.readline())
    return found


async def race(racers: list[Process], evening: Evening) -> Counter[str]:
    """Every time is wanted by parents of every program; how it ended for each."""
    for number, process in enumerate(racers):
        assert process.stdin is not None
        asked = {
            "round": evening.round_id,
            "room": evening.room_id,
            "slots": evening.slots,
            "begins": evening.begins.isoformat(),
            "parents": [n for n in range(PARENTS) if n // TIMES % len(racers) == number],
        }
        process.stdin.write((json.dumps(asked) + "\n").encode())
    ended = await asyncio.gather(*map(hears, racers))
    return Counter(chain.from_iterable(each.values() for each in ended))


async def race_often(url: str, rounds: int) -> None:
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(Database(url))
        await comes_together(database)
        racers = [await stack.enter_async_context(racer(url)) for _ in range(PROGRAMS)]
        for number in range(rounds):
            evening = await offers_times(database, number)
            ended = await race(racers, evening)

            assert ended == {"won": TIMES, "refused": PARENTS - TIMES}
        booked = await looked_up(database, BOOKED)
        assert len({row["id"] for row in booked}) == rounds * TIMES
        assert double_booked(booked) == []


async def test_of_two_hundred_parents_twenty_have_a_time_and_the_others_are_told(
    url: str,
) -> None:
    await race_often(url, ROUNDS)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
async def test_five_hundred_times_it_ends_the_same(url: str) -> None:
    await race_often(url, ROUNDS_AT_NIGHT)
