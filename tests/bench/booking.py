"""(g) Parents who all want a few times at once: how many of their taps are answered a second.

Ten want each time. A tap is a whole turn: kept, who presses looked up, whether they may, the time
looked at under the lock and taken or not, the teacher told, the card changed; every commit is on
the disk. Once in a file, once on a server.
"""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg

from tests.bench.bots import FIRST_CHAT
from tests.bench.feed import Said, write_feed
from tests.bench.figures import Table, spread
from tests.bench.machine import cpu_of
from tests.bench.plan import Plan
from tests.bench.running import PATIENCE, Command, homeroom, running, stop, telegram
from tests.bench.schools import Size, ask
from tests.bench.servers import moves_to, postgresql

FOR_EACH = 10  # parents who want one time
TEN = timedelta(minutes=10)
FILE, SERVER = "SQLite", "PostgreSQL"
WAITING = "select count(*) from inbox where state = 'waiting'"
TAKEN = "select count(*) from inbox"
TOOK = {
    FILE: "select (julianday(max(ended_at)) - julianday(min(received_at))) * 86400 from inbox",
    SERVER: "select extract(epoch from max(ended_at) - min(received_at)) from inbox",
}
BOOKED = "select count(*) from meetings where state = 'booked'"

Asks = Callable[[str], Awaitable[float]]


@dataclass(frozen=True, slots=True)
class Rush:
    rate: float  # attempts answered a second
    cpu: float  # ms of the bot's processor for each


async def booking(plan: Plan) -> list[Table]:
    found: dict[str, list[Rush]] = {FILE: [], SERVER: []}
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(postgresql())
        for _ in range(plan.numbers.rounds):
            found[FILE].append(await _in_a_file(plan))
            found[SERVER].append(await _on_a_server(plan, url))
    count = plan.numbers.attempts
    rows = [
        [name, asked, spread([one.rate for one in rushes]), spread([one.cpu for one in rushes], 2)]
        for (name, rushes), asked in zip(found.items(), ("≥ 200", "≥ 500"), strict=True)
    ]
    title = f"(g) {count:,} parents want {count // FOR_EACH:,} times at once"
    return [Table(title, ("", "asked", "attempts/s", "ms CPU each"), rows)]


async def _in_a_file(plan: Plan) -> Rush:
    school = await _school(plan)
    command = homeroom(plan.checkout, school, plan.folder, rate=0)

    async def asks(question: str) -> float:
        return float(str(ask(school, question)))

    return await _rushes(plan, command, asks, TOOK[FILE])


async def _on_a_server(plan: Plan, url: str) -> Rush:
    school = await _school(plan)
    server = await asyncpg.connect(url)
    try:
        await server.execute("drop database if exists bench with (force)")
        await server.execute("create database bench")
        bench = url.replace("/postgres?", "/bench?")
        await moves_to(bench, school)
        command = homeroom(plan.checkout, school, plan.folder, rate=0)
        environment = {**command.environment, "HOMEROOM_DATABASE_URL": bench}
        found = await asyncpg.connect(bench)
        try:

            async def asks(question: str) -> float:
                return float(await found.fetchval(question))

            return await _rushes(
                plan, replace(command, environment=environment), asks, TOOK[SERVER]
            )
        finally:
            await found.close()
    finally:
        await server.close()


async def _rushes(plan: Plan, command: Command, asks: Asks, took: str) -> Rush:
    """Every parent taps at once; until the last of them is answered.

    They wait until the bot has come to rest: at first it reads its words in every language, for a
    second, once.
    """
    count, breath = plan.numbers.attempts, plan.numbers.breath
    times = count // FOR_EACH
    said = [
        Said(FIRST_CHAT + n, presses=f"meet-book:{n % times + 1}:{n + 1}", after=2 * breath)
        for n in range(count)
    ]
    feed = write_feed(plan.folder / "rush", said)
    async with telegram("--feed", str(feed)) as stub, running(command, stub) as bot:
        await stub.tells("polled")
        await asyncio.sleep(breath)
        before = cpu_of(bot.pid)
        async with asyncio.timeout(PATIENCE):
            while await asks(TAKEN) < count or await asks(WAITING):  # noqa: ASYNC110 - another process tells nobody
                await asyncio.sleep(0.1)
        spent = cpu_of(bot.pid) - before
        await stop(bot)
    if (booked := await asks(BOOKED)) != times:
        raise RuntimeError(f"of {times} times {booked:g} were booked")
    return Rush(count / await asks(took), spent / count * 1000)


async def _school(plan: Plan) -> Path:
    count = plan.numbers.attempts
    school = await plan.school(Size(count, count))
    _offers_times(school, count, count // FOR_EACH)
    return school


def _offers_times(school: Path, families: int, times: int) -> None:
    """The teacher of the class offers so many times, ten minutes each, from next week on."""
    now = datetime.now(UTC)
    begins = (now + timedelta(days=7)).replace(minute=0, second=0, microsecond=0)
    teacher, office = families + 1, families + 2
    rows: dict[str, list[tuple[object, ...]]] = {
        "rooms (id, name)": [(1, "12")],
        "rounds (id, account_id, made_by, name, state, held, slot_minutes, pause_minutes, version,"
        " made_at)": [(1, 9_000_001, office, "Conferences", "open", "room", 10, 0, 1, _text(now))],
        "round_days (round_id, day, begins, ends)": [
            (1, begins.date().isoformat(), "08:00", "20:00")
        ],
        "round_classes (round_id, class_id)": [(1, 1)],
        "round_teachers (round_id, teacher_id, room_id)": [(1, teacher, 1)],
        "slots (id, round_id, teacher_id, starts_at, ends_at)": [
            (n + 1, 1, teacher, _text(begins + TEN * n), _text(begins + TEN * (n + 1)))
            for n in range(times)
        ],
    }
    connection = sqlite3.connect(school)
    with connection:
        for table, found in rows.items():
            places = ", ".join("?" * len(found[0]))
            connection.executemany(f"insert into {table} values ({places})", found)  # noqa: S608 - our own names
    connection.close()


def _text(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S.%f+00:00")
