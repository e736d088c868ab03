"""Callback data cut short, bent or blown up: every press is answered, and none fails.

It is pressed by the co-teacher, who has most buttons of their own and must harm nobody else's.
"""

from contextlib import suppress
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bot.floods import AT_MOST, SPAN
from bot.taps import ALL_TAPS, NotATap, Tap, code_of
from tests.people import Person
from tests.rights.test_matrix import tables
from tests.rights.world import World
from tests.school import TheSchool

ONES: dict[type, Any] = {int: 1, str: "en"}
DATA = [
    kind(*(ONES[field.type] for field in fields(kind))).pack()  # type: ignore[index]  # int or str
    for kind in ALL_TAPS
]
# A school for each of hundreds of buttons, read twice, took longer than pressing them.
TOGETHER = pytest.mark.parametrize(
    "several", [DATA[n : n + 12] for n in range(0, len(DATA), 12)], ids=lambda several: several[0]
)
MAY_CHANGE = frozenset({"outbox", "accounts", "conversations"})  # what home and settings may show


async def kept_safe(world: World) -> dict[str, list[Any]]:
    """Everything but what the co-teacher may begin or choose for himself."""
    found = await tables(world.school)
    own = world.people["Mr Okafor"]
    found["announcements"] = [row for row in found["announcements"] if row[1] != own]
    found["praises"] = [row for row in found["praises"] if row[1] != own]
    phone = world.school.people["Mr Okafor"].phone.id
    found["promises"] = [row for row in found["promises"] if row[1] != phone]
    found["promise_thanks"] = [row for row in found["promise_thanks"] if row[1] != own]
    for table in ("people", "reading_hours"):  # whether and when he reads messages
        found[table] = [row for row in found[table] if row[0] != own]
    for table in ("settled_messages", "message_reminders"):  # what he answers or puts off
        found[table] = [row for row in found[table] if row[1] != own]
    account = world.school.people["Mr Okafor"].phone.id
    found["manners"] = [row for row in found["manners"] if row[0] != account]  # his own name
    return {name: rows for name, rows in found.items() if name not in MAY_CHANGE}


def is_a_button(data: str) -> bool:
    """Flipped once more, it may be a button again, even one of his own: see test_matrix.py."""
    for kind in ALL_TAPS:
        with suppress(NotATap):
            if kind.code == code_of(data):
                kind.unpack(data)
                return True
    return False


async def presses_all(person: Person, school: TheSchool, *pressed: str) -> None:
    """Presses them one after the other; every one has to be answered, none may fail."""
    before = len(person.phone.toasts)
    for number, data in enumerate(pressed):
        if number % AT_MOST == 0:  # more at once would be a flood, and not looked at
            await school.settles()
            school.clock.move(2 * SPAN)
        person.phone.presses_data(person.received[-1].id, data)
    await school.settles()

    async with school.database.reading() as records:
        assert {count.state for count in await records.inbox.counts()} == {"done"}
        failed = await records._driver.execute_fetchall("select id from inbox where tries > 0")
    assert list(failed) == []
    assert len(person.phone.toasts) == before + len(pressed)


@TOGETHER
async def test_data_cut_at_any_byte_harms_nothing(
    world: World, school: TheSchool, okafor: Person, several: list[str]
) -> None:
    before = await kept_safe(world)

    for data in several:
        await presses_all(okafor, school, *(data[:length] for length in range(1, len(data))))

    assert await kept_safe(world) == before


@TOGETHER
async def test_data_with_more_than_belongs_to_it_harms_nothing(
    world: World, school: TheSchool, okafor: Person, several: list[str]
) -> None:
    before = await kept_safe(world)

    for data in several:
        await presses_all(okafor, school, *blown_up(data))

    assert await kept_safe(world) == before


def blown_up(data: str) -> tuple[str, ...]:
    head, _, _ = data.partition(":")
    return (
        f"{data}:",
        f":{data}",
        f"{data}:1",
        f"{data}:" * 3,
        f"{head}:-1",
        f"{head}:٣",
        f"{head}:{'9' * 400}",
        f"{head}:1.0:1e9:0x10",
        f"{head}:\x00:\ud800:\U0010ffff",
        data.upper(),
        data + " " * (65 - len(data)),
    )


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.sampled_from(DATA), flips=st.lists(st.integers(0, 511), min_size=1, max_size=4))
async def test_data_with_flipped_bits_harms_nothing(
    world: World, school: TheSchool, okafor: Person, data: str, flips: list[int]
) -> None:
    bent = bytearray(data.encode())
    for flip in flips:
        bent[(flip // 8) % len(bent)] ^= 1 << flip % 8
    assume(not is_a_button(bent.decode("utf-8", "replace")))
    before = await kept_safe(world)

    await presses_all(okafor, school, bent.decode("utf-8", "replace"))
    await presses_all(okafor, school, bent.decode("utf-8", "surrogateescape"))

    assert await kept_safe(world) == before


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.text(max_size=80))
async def test_any_data_at_all_harms_nothing(
    world: World, school: TheSchool, okafor: Person, data: str
) -> None:
    before = await kept_safe(world)

    await presses_all(okafor, school, data)

    assert await kept_safe(world) == before


@pytest.mark.parametrize("kind", ALL_TAPS, ids=lambda kind: kind.code)
def test_the_largest_numbers_a_school_will_see_fit_into_a_button(kind: type[Tap]) -> None:
    largest = {
        "announcement": 10**12,
        "version": 10**6,
        "day": 3_652_059,
        "minute": 1439,
        "person": 10**12,
        "kept": 10**12,
        "school_class": 10**9,
        "from_minute": 1439,
        "until_minute": 1439,
        "on": 1,
        "token": "x" * 22,
        "language": "zh-Hant-TW",
        "weekday": 7,
        "term": 10**9,
        "country": "DE",
        "region": "Barcelona Metropolitana",
        "page": 10**3,
        "message": 10**12,
        "teacher": 10**12,
        "child": 10**12,
        "at": 10**9,
        "closed": 10**9,
        "change": 10**9,
        "which": "safeguarding",
        "opener": "worry-here",
        "when": "afternoon",
        "absence": 10**9,
        "first": 10**6,
        "last": 10**6,
        "reason": "doctor",
        "pause": 10**9,
        "parent": 10**12,
        "draft": 10**12,
        "way": "short",
        "how": "informal",
        "promise": 10**12,
        "praise": 10**12,
        "win": 10**12,
        "shout_out": 10**12,
        "strength": "curiosity",
        "thread": 10**12,
        "round": 10**9,
        "choice": 3,
        "slot": 10**9,
        "meeting": 10**9,
        "other": 10**9,
        "waiting": 10**12,
        "offer": 10**12,
        "wish": 10**12,
        "topic": "strengths",
        "own": 10**12,
        "outcome": "took-place",
        "action": 10**12,
        "minutes": 15,
        "ahead": "10m",
        "form": "pdf",
        "time": 10**12,
        "room": 10**9,
        "what": "interpreter",
        "value": 10**8,
        "number": 10**12,
        "parents": "1234567.1234568.1234569.1234570",
        "week": 10**9,
        "part": "detail",
        "brought": "ask-what-was-new",
        "suggestion": 10**9,
        "ticked": 2**59 - 1,
        "weekly": 10**12,
        "about": "sharing",
        "answer": "yes",
        "how_often": "monthly",
        "chosen": 10**10,
        "paused": 1,
        "kind": "update",
        "seen": 2**32 - 1,
        "thanks": 10**12,
    }

    assert kind(*(largest[field.name] for field in fields(kind))).pack()
