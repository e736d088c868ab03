"""Killed again and again while people write and tap: nothing lost, every double owned up to.

A hundred times in the ordinary run, spread over both databases, a good and a bad Telegram: at each
named point, and at any moment. `make crash` says by `KILLS` how many in all, half of them at any
moment; then each test is one day of 25 of them.
"""

import os
from dataclasses import asdict
from itertools import cycle, islice
from pathlib import Path
from random import Random

import pytest

from storage.database import Database
from tests.accounts import Balance
from tests.crash.day import LONGEST_DAY, Day, a_day
from tests.crash.faults import go_wrong
from tests.crash.figures import NAME, figures_of
from tests.crash.points import Point

KILLS = int(os.environ.get("KILLS", "0"))
KINDS = 8  # two databases, two Telegrams, two ways to die
A_DAY = min(25, max(1, KILLS // KINDS))
AT_ANY_MOMENT, AT_POINTS = (A_DAY, A_DAY) if KILLS else (5, len(Point))
DOUBLES_A_KILL = 8  # as many are under way together
DAYS = max(1, KILLS // KINDS // A_DAY)

pytestmark = [pytest.mark.timeout(LONGEST_DAY), pytest.mark.parametrize("seed", range(DAYS))]
FAULTS = pytest.mark.parametrize("faults", [0, 8], ids=["0 %", "8 %"])


@FAULTS
async def test_killed_at_any_moment_it_loses_nothing(
    database_url: str, tmp_path: Path, faults: int, seed: int, request: pytest.FixtureRequest
) -> None:
    async with a_day(database_url, tmp_path, seed) as day, Database(database_url) as database:
        go_wrong(day.telegram.faults, faults / 100)
        async with day.goes_on():
            for _ in range(AT_ANY_MOMENT):
                await day.is_killed_at_random(database)
        balance = await day.ends(database)
        settles(request, f"{database.dialect}, any moment, {faults} % faults", day, balance)


@FAULTS
async def test_killed_at_each_named_point_it_loses_nothing(
    database_url: str, tmp_path: Path, faults: int, seed: int, request: pytest.FixtureRequest
) -> None:
    async with a_day(database_url, tmp_path, seed) as day, Database(database_url) as database:
        go_wrong(day.telegram.faults, faults / 100)
        async with day.goes_on():
            for point in points_of_a_day(seed):
                await day.is_killed_at(point, database)
        balance = await day.ends(database)
        settles(request, f"{database.dialect}, named points, {faults} % faults", day, balance)


def points_of_a_day(seed: int) -> list[Point]:
    """In their order from anywhere, as what is found needs somebody who left it."""
    points = list(Point)
    start = Random(seed).randrange(len(points))  # noqa: S311 - so that all come equally often
    start -= points[start] is Point.FOUND
    return list(islice(cycle(points), start, start + AT_POINTS))


def settles(request: pytest.FixtureRequest, where: str, day: Day, balance: Balance) -> None:
    figures = figures_of(where, day.tally, balance)
    request.node.user_properties.append((NAME, asdict(figures)))

    assert not balance.wrong, "\n".join(balance.wrong)
    assert max(day.tally.in_doubt, day.tally.doubles) <= DOUBLES_A_KILL
