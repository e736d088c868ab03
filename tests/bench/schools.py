"""Schools of any size, written straight into a database file of the real schema."""

import asyncio
import os
import sqlite3
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.commands import COMMANDS, menu_of
from tests.bench.bots import FIRST_CHAT, FIRST_TEACHER_CHAT, WORDS

LANGUAGES = ("en", "es", "ar", "uk")
OFFICE_CHAT = 9_000_001
NO_QUIET_HOURS = "00:00"  # both ends: or the figures would depend on the hour of the run
MAKE_SCHEMA = """
import asyncio, sys
from storage.schema import make_current
asyncio.run(make_current(sys.argv[1]))
"""

ACCOUNT = """
insert into accounts (id, language, quiet_from, quiet_until, hat_id, first_seen_at)
values (?, ?, ?, ?, ?, ?)"""
PERSON = """
insert into people (id, role, external_id, name, language, account_id, joined_at)
values (?, ?, ?, ?, ?, ?, ?)"""
# From midnight to midnight on every day, for the same reason; older schemas know no hours.
KNOWS_HOURS = "select count(*) from sqlite_master where name = 'school_days'"
OPEN = "insert into school_days (weekday, opens, closes) values (?, '00:00', '23:59')"
# A school that goes on as it was: a new menu is offered once after an upgrade.
KNOWS_MENUS = "select count(*) from pragma_table_info('accounts') where name = 'menu'"
HAS_MENU = "update accounts set menu = ? where hat_id in (select id from people where role = ?)"
CLASS = "insert into classes (id, name) values (?, ?)"
TEACHING = "insert into teaching (teacher_id, class_id, subject) values (?, ?, 'Class teacher')"
CHILD = "insert into children (id, external_id, first_name, last_name) values (?, ?, 'Ada', ?)"
ENROLMENT = "insert into enrolments (child_id, class_id, starts_on) values (?, ?, '2026-01-08')"
GUARDIANSHIP = """
insert into guardianships (parent_id, child_id, relation, joined_at) values (?, ?, 'mother', ?)"""
SENT = """
insert into outbox (id, dedupe_key, chat_id, kind, doubt_class, lane, state, body, message_id,
    not_before, made_at, tries, ended_at)
values (?, ?, ?, 'send', 'A', ?, 'sent', '{}', 1, ?, ?, 1, ?)"""
DUE = """
insert into announcements (id, author_id, class_id, state, version, words, asks_got_it, card_id,
    made_at, send_at)
values (?, ?, ?, 'scheduled', 1, ?, 1, ?, ?, ?)"""

Rows = Iterable[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Size:
    """How many families, in classes of how many, and in how many of them an update is due.

    With `first_class` the first class has so many of them, however large the others are.
    """

    families: int
    in_class: int
    updates_due: int = 0
    first_class: int = 0

    @property
    def classes(self) -> int:
        return self.class_of(self.families - 1) + 1

    def class_of(self, family: int) -> int:
        """Which class a family's child is in, both counted from 0."""
        if not self.first_class:
            return family // self.in_class
        return max(0, (family - self.first_class) // self.in_class + 1)


async def make_schema(checkout: Path, path: Path) -> None:
    """Make an empty database as that checkout's own migrations make it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        MAKE_SCHEMA,
        f"sqlite:///{path}",
        cwd=path.parent,
        env=os.environ | {"PYTHONPATH": str(checkout)},
    )
    if await process.wait():
        raise RuntimeError("the schema could not be made")


def fill(path: Path, size: Size) -> None:
    """Put families, children, classes and teachers in, everyone joined; and a week's history."""
    now = datetime.now(UTC)
    connection = sqlite3.connect(path)
    with connection:
        if connection.execute(KNOWS_HOURS).fetchone()[0]:
            connection.executemany(OPEN, [(weekday,) for weekday in range(7)])
        for shelf in (_people(size, _text(now)), _classes(size, _text(now)), _updates(size, now)):
            for statement, rows in shelf:
                connection.executemany(statement, rows)
        if connection.execute(KNOWS_MENUS).fetchone()[0]:
            connection.executemany(HAS_MENU, [(menu_of(role), role) for role in COMMANDS])
    connection.close()


def _people(size: Size, now: str) -> Iterable[tuple[str, Rows]]:
    parents = [
        (n + 1, "parent", f"p-{n}", f"Ewa Kowalska {n}", LANGUAGES[n % 4], FIRST_CHAT + n)
        for n in range(size.families)
    ]
    teachers = [
        (size.families + n + 1, "teacher", f"t-{n}", f"Ms Lee {n}", "en", FIRST_TEACHER_CHAT + n)
        for n in range(size.classes)
    ]
    office = (size.families + size.classes + 1, "office", "dana", "Dana Weber", "en", OFFICE_CHAT)
    everyone = [*parents, *teachers, office]
    yield (
        ACCOUNT,
        (
            (chat, language, NO_QUIET_HOURS, NO_QUIET_HOURS, hat, now)
            for hat, _, _, _, language, chat in everyone
        ),
    )
    yield PERSON, ((*person, now) for person in everyone)


def _classes(size: Size, now: str) -> Iterable[tuple[str, Rows]]:
    families, classes = range(size.families), range(size.classes)
    yield CLASS, ((n + 1, f"K{n}") for n in classes)
    yield TEACHING, ((size.families + n + 1, n + 1) for n in classes)
    yield CHILD, ((n + 1, f"c-{n}", f"Kowalska {n}") for n in families)
    yield ENROLMENT, ((n + 1, size.class_of(n) + 1) for n in families)
    yield GUARDIANSHIP, ((n + 1, n + 1, now) for n in families)


def _updates(size: Size, now: datetime) -> Iterable[tuple[str, Rows]]:
    """Class updates that are due, each with its teacher's card; a letter of last week for all."""
    due, earlier = range(size.updates_due), _text(now - timedelta(days=7))
    cards = [(FIRST_TEACHER_CHAT + n, 1) for n in due]
    letters = [(FIRST_CHAT + n, 4) for n in range(size.families)]
    yield (
        SENT,
        (
            (n + 1, f"earlier:{n}", chat, lane, earlier, earlier, earlier)
            for n, (chat, lane) in enumerate([*cards, *letters])
        ),
    )
    at = _text(now)
    yield DUE, ((n + 1, size.families + n + 1, n + 1, WORDS, n + 1, at, at) for n in due)


def _text(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S.%f+00:00")


def ask(path: Path, question: str) -> object:
    """Ask the database one thing, after the bot has gone."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute(question).fetchone()[0]
    finally:
        connection.close()
