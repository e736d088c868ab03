"""The same street and the same kills, with a bot as its library's manual writes it: it loses.

Were nothing found missing here, the accounts of the other tests would say nothing.
"""

import asyncio
from pathlib import Path

import pytest

from storage.database import Database
from tests.crash.day import LONGEST_DAY, Day, a_day
from tests.crash.figures import CONTROL
from tests.crash.nursery import STOCK_BOT
from tests.crash.wishes import unanswered
from tests.engine.real import DEADLINE
from tests.engine.waiting import until

KILLS = 10
QUIET = 1.0  # seconds without a word: then it has said what it will

pytestmark = pytest.mark.timeout(LONGEST_DAY)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_bot_that_confirms_before_it_answers_is_seen_to_lose(
    database_url: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    async with (
        a_day(database_url, tmp_path, 0, STOCK_BOT) as day,
        Database(database_url) as database,
    ):
        async with day.goes_on():
            for _ in range(KILLS):
                await day.is_killed_at_random(database)
        await says_what_it_will(day)
        lost = unanswered(day.street, day.accounts)
        asked = sum(len(parent.asked) for parent in day.street.parents)
        words = f"a stock polling bot, {KILLS} kills, {asked} questions, {len(lost)} never answered"
        request.node.user_properties.append((CONTROL, words))

        assert lost


async def says_what_it_will(day: Day) -> None:
    """Left alone, it fetches all that waits and answers what it remembers."""
    await day.lives.starts()
    await until(lambda: not day.telegram.updates.waiting, DEADLINE)
    said = -1
    while said != (said := count_of_messages(day)):  # noqa: ASYNC110 - silence sets no event
        await asyncio.sleep(QUIET)
    await day.lives.is_told_to_stop()


def count_of_messages(day: Day) -> int:
    return sum(len(chat.messages) for chat in day.telegram.chats.values())
