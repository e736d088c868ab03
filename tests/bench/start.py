"""(e) How soon `homeroom run` first asks Telegram, and what it holds in memory after an hour.

The hour is the busiest of a school of 3,000 families, without its pauses: a class update in every
class, every second parent taps Got it, every tenth writes, every tenth looks at /home.
"""

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.bots import FIRST_CHAT
from tests.bench.feed import Said, write_feed
from tests.bench.figures import Table, spread
from tests.bench.machine import memory_of
from tests.bench.plan import Plan
from tests.bench.running import PATIENCE, homeroom, reached, running, telegram
from tests.bench.schools import Size, ask

IN_CLASS = 30
WAITING = """
select (select count(*) from inbox where state = 'waiting')
    + (select count(*) from outbox where state in ('planned', 'waiting', 'sending'))"""
UPDATES_FIRST = 8.0  # seconds: the class updates are on their way before anyone answers them


@dataclass(frozen=True, slots=True)
class Started:
    first: list[float]  # s until the first poll, on a database that has to be made
    again: list[float]  # s until the first poll, on a school's own database
    resting: list[float]  # MB, once it polls
    after: list[float]  # MB, after the hour


async def start(plan: Plan) -> list[Table]:
    checkouts = {"this checkout": plan.checkout}
    if plan.against is not None:
        checkouts["before"] = plan.against
    found = {name: Started([], [], [], []) for name in checkouts}
    for checkout in checkouts.values():
        await _starts(plan, checkout, await plan.school(Size(1, IN_CLASS), checkout))  # compiles it
    for _ in range(plan.numbers.starts):
        for name, checkout in checkouts.items():
            await _measures(plan, checkout, found[name])
    for name, checkout in checkouts.items():
        found[name].after.append(await _an_hour(plan, checkout))
    rows = [
        ("first poll, s", *(spread(one.again, 2) for one in found.values())),
        ("first poll with an empty database, s", *(spread(one.first, 2) for one in found.values())),
        ("memory when it polls, MB", *(spread(one.resting) for one in found.values())),
        ("memory after the hour, MB", *(spread(one.after) for one in found.values())),
    ]
    return [Table("(e) Cold start and memory", ("", *found), rows, [_the_hour(plan)])]


async def _measures(plan: Plan, checkout: Path, found: Started) -> None:
    empty = plan.folder / "empty.db"
    for old in plan.folder.glob("empty.db*"):
        old.unlink()
    found.first.append((await _starts(plan, checkout, empty))[0])
    seconds, memory = await _starts(plan, checkout, await plan.school(_school(plan), checkout))
    found.again.append(seconds)
    found.resting.append(memory)


async def _starts(plan: Plan, checkout: Path, database: Path) -> tuple[float, float]:
    """Start and stop; seconds from the command to the first poll, and the memory then."""
    command = homeroom(checkout, database, plan.folder, rate=0)
    async with telegram() as stub:
        began = time.monotonic()
        async with running(command, stub) as bot:
            told = await asyncio.wait_for(stub.tells("polled"), PATIENCE)
            return told["at"] - began, memory_of(bot.pid)


async def _an_hour(plan: Plan, checkout: Path) -> float:
    said, letters = _said(plan)
    feed = write_feed(plan.folder / "hour", said)
    size = _school(plan)
    database = await plan.school(size, checkout)
    command = homeroom(checkout, database, plan.folder, rate=0)
    arguments = ("--feed", str(feed), "--until", str(letters))
    async with telegram(*arguments) as stub, running(command, stub) as bot:
        await reached(stub, bot)
        async with asyncio.timeout(PATIENCE):
            while ask(database, WAITING):  # noqa: ASYNC110 - another process tells nobody
                await asyncio.sleep(0.1)
        return memory_of(bot.pid)


def _school(plan: Plan) -> Size:
    families = plan.numbers.hour_families
    return Size(families, IN_CLASS, updates_due=-(-families // IN_CLASS))


def _said(plan: Plan) -> tuple[list[Said], int]:
    """What parents do in the hour, and how many new messages come of it and of the updates."""
    families = plan.numbers.hour_families
    after = UPDATES_FIRST if families > IN_CLASS else plan.numbers.breath
    taps = [
        Said(FIRST_CHAT + n, presses=f"got-it:{n // IN_CLASS + 1}", after=after)
        for n in range(0, families, 2)
    ]
    words = [
        Said(FIRST_CHAT + n, "Ada has a cough, she will stay home today.", after=after)
        for n in range(1, families, 10)
    ]
    looks = [Said(FIRST_CHAT + n, "/home", after=after) for n in range(2, families, 10)]
    return [*taps, *words, *looks], families + len(words) + len(looks)


def _the_hour(plan: Plan) -> str:
    said, letters = _said(plan)
    return (
        f"The hour: {_school(plan).updates_due} class updates to {plan.numbers.hour_families:,} "
        f"parents, {len(said):,} things people do, {letters:,} new messages; and cards change."
    )
