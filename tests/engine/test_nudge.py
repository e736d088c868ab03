"""Whoever waits for work wakes when nudged, and stops when told to, even in the same moment."""

import asyncio

import pytest

from bot.nudge import Nudge
from tests.engine.waiting import PATIENCE


async def test_a_nudge_wakes_and_is_used_up() -> None:
    nudge = Nudge()
    nudge.set()
    async with asyncio.timeout(PATIENCE):
        await nudge.waits(10 * PATIENCE)

    assert not nudge.is_set()


@pytest.mark.parametrize("rounds", range(4))
async def test_who_is_nudged_and_told_to_stop_in_one_moment_stops(rounds: int) -> None:
    nudge = Nudge()
    waiting = asyncio.create_task(nudge.waits(60))
    await the_loop_turns(5)
    nudge.set()
    await the_loop_turns(rounds)
    was_told_in_time = waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)

    assert waiting.cancelled() == was_told_in_time


async def the_loop_turns(rounds: int) -> None:
    for _ in range(rounds):
        await asyncio.sleep(0)
