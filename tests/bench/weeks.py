"""(i) A week planned for 100,000 children, a row each; (j) a child's week drawn as a picture.

Planned by the clock's own duty, some hundred classes a transaction, every commit on the disk;
beside it a loop that reads all children and puts their rows there with `executemany`. The picture
beside one that Pillow draws in Latin letters, without any other script.
"""

import os
import sqlite3
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, closing
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import asyncpg
from PIL import Image, ImageDraw

from bot.directions import reads_right_to_left
from bot.picture_cards import PictureCard, Words, drawn_card
from bot.school import School
from bot.school_time import SchoolTime
from bot.voice import Voice
from handlers.celebrations.planned_weeks import PlansWeeks
from storage.database import Database
from tests.bench.figures import Table, percentile
from tests.bench.machine import memory_of
from tests.bench.plan import Plan
from tests.bench.schools import Size, ask
from tests.bench.servers import moves_to, postgresql

IN_CLASS = 25
THURSDAY = datetime(2026, 3, 12, 9, tzinfo=UTC)
PLANNED = "select count(*) from weeklies"
# The same for the next week, as a loop would do it.
NEXT_WEEKS = (
    "insert into weeks (class_id, first_day, open_at, send_at, state)"
    " select class_id, '2027-03-08', open_at, send_at, state from weeks"
)
NEXT_CHILDREN = (
    "select w.id, e.child_id from weeks w join enrolments e on e.class_id = w.class_id"
    " and e.ends_on is null where w.first_day = '2027-03-08'"
)
PUT = "insert into weeklies (week_id, child_id, state)"
SCHOOL = School("Hillside School", None, SchoolTime(ZoneInfo("Europe/Berlin")), "en", ("en",))
LIMIT, DRAWN_LIMIT = 60, 300  # seconds; ms
CARDS = {
    "Latin": ("Omar’s week", "Omar read a whole page aloud on Tuesday. 🎉", "Next: read together"),
    "Arabic": (
        "أسبوع عمر",
        "قرأ عمر صفحة كاملة بصوت عالٍ يوم الثلاثاء",
        "الخطوة التالية: القراءة معًا",
    ),
    "Cyrillic": ("Тарас: цей тиждень", "Тарас прочитав цілу сторінку вголос", "Почитати разом"),
    "Chinese": ("王明", "王明星期二大声朗读了整整一页", "一起读十分钟"),
}

Asks = Callable[[str], Awaitable[float]]


async def weeks(plan: Plan) -> list[Table]:
    return [await _planned(plan), _drawn(plan.numbers.searches)]


async def _planned(plan: Plan) -> Table:
    size = Size(plan.numbers.large, IN_CLASS)
    rows = [await _in_a_file(await plan.school(size))]
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(postgresql())
        rows.append(await _on_a_server(await plan.school(size), url))
    head = ("", "asked, s", "all planned, s", "rows", "memory, MB more", "executemany, s")
    return Table(f"(i) The week of {size.families:,} children", head, rows)


async def _in_a_file(school: Path) -> list[str]:
    async def asks(question: str) -> float:
        return float(str(ask(school, question)))

    async def copies() -> None:
        with closing(sqlite3.connect(school)) as connection, connection:
            connection.execute(NEXT_WEEKS)
            rows = connection.execute(NEXT_CHILDREN).fetchall()
            connection.executemany(f"{PUT} values (?, ?, 'open')", rows)

    async with Database(f"sqlite:///{school}") as database:
        return await _row("SQLite", database, asks, copies)


async def _on_a_server(school: Path, url: str) -> list[str]:
    server = await asyncpg.connect(url)
    try:
        await server.execute("create database weeks")
        await moves_to(there := url.replace("/postgres?", "/weeks?"), school)
    finally:
        await server.close()
    connection = await asyncpg.connect(there)

    async def asks(question: str) -> float:
        return float(await connection.fetchval(question))

    async def copies() -> None:
        async with connection.transaction():
            await connection.execute(NEXT_WEEKS)
            rows = await connection.fetch(NEXT_CHILDREN)
            await connection.executemany(f"{PUT} values ($1, $2, 'open')", rows)

    try:
        async with Database(there) as database:
            return await _row("PostgreSQL", database, asks, copies)
    finally:
        await connection.close()


async def _row(
    name: str, database: Database, asks: Asks, copies: Callable[[], Awaitable[None]]
) -> list[str]:
    memory, began = memory_of(os.getpid()), time.perf_counter()
    await _plans_all(database, asks)
    took, more = time.perf_counter() - began, memory_of(os.getpid()) - memory
    rows = await asks(PLANNED)
    began = time.perf_counter()
    await copies()
    theirs = time.perf_counter() - began
    if await asks(PLANNED) != 2 * rows:
        raise RuntimeError("the loop put other rows there")
    return [name, f"≤ {LIMIT}", f"{took:.1f}", f"{rows:,.0f}", f"{more:.0f}", f"{theirs:.1f}"]


async def _plans_all(database: Database, asks: Asks) -> None:
    """As the ticker does, until a look finds nothing to plan."""
    plans, before, now = PlansWeeks(), -1.0, 0.0
    while now != before:
        async with database.transaction() as records:
            await plans(Voice(records, SCHOOL, THURSDAY))
        before, now = now, await asks(PLANNED)


def _drawn(many: int) -> Table:
    rows = []
    for tone, (script, (name, well, step)) in enumerate(CARDS.items()):
        card = PictureCard(_words(name), _words(well), _words(step), _words("3B"), "en", tone)
        ours = [_took(lambda drawn=card: drawn_card(drawn)) for _ in range(many)]  # type: ignore[misc]  # mypy infers no lambda with a default
        rows.append(
            [
                script,
                f"≤ {DRAWN_LIMIT}",
                f"{percentile(ours, 0.5):.0f}",
                f"{max(ours):.0f}",
                f"{percentile([_took(_by_pillow) for _ in range(many)], 0.5):.0f}",
            ]
        )
    head = ("", "asked, ms", "median", "slowest", "Pillow, Latin alone")
    return Table("(j) A child's week as a picture", head, rows)


def _words(written: str) -> Words:
    return Words(written, reads_right_to_left(written, otherwise=False))


def _took(draws: Callable[[], object]) -> float:
    began = time.perf_counter()
    draws()
    return (time.perf_counter() - began) * 1000


def _by_pillow() -> bytes:
    picture = Image.new("RGB", (1080, 600), "white")
    pen = ImageDraw.Draw(picture)
    for line, words in enumerate(CARDS["Latin"]):
        pen.text((60, 60 + 160 * line), words, fill="black", font_size=48)
    into = BytesIO()
    picture.save(into, "PNG")
    return into.getvalue()
