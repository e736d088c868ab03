"""Teachers, parents and children of a class that is there for its bookings alone."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from bot.school import QUIET_HOURS, School
from bot.school_time import SchoolTime
from storage.models import Role
from storage.records import Records
from storage.round_models import Round

NOW = datetime(2026, 3, 12, 9, tzinfo=UTC)
EVENING = datetime(2026, 3, 19, 16, tzinfo=UTC)
MINUTES = 10
SLOT = timedelta(minutes=MINUTES)
SCHOOL = School("Hillside", None, SchoolTime(ZoneInfo("Europe/Berlin")), "en", ("en",))
_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Crowd:
    """The numbers of who may meet in an open round, which offers no times yet.

    Each parent has one child, in the order of the parents; the last two parents share theirs.
    """

    round: Round
    teachers: tuple[int, ...]
    parents: tuple[int, ...]
    children: tuple[int, ...]


async def gather(records: Records, teachers: int, parents: int) -> Crowd:
    """People whom nobody else knows, so that several crowds fit into one database."""
    n = next(_numbers)
    school_class = await records.class_lists.put_class(f"class {n}")
    account = await records.accounts.meet(n, "en", QUIET_HOURS, NOW)
    office = await records.people.put(Role.OFFICE, f"o{n}", "Office", "en")
    await records.people.join_as(office, account, NOW)
    (dana,) = await records.people.hats_of(account)
    found = await records.rounds.begin(account, dana, "Conferences", "room", MINUTES, 0, NOW)
    await records.rounds.add_class(found, school_class)
    teaching = [
        await records.people.put(Role.TEACHER, f"t{n}-{i}", f"Teacher {i}", "en")
        for i in range(teachers)
    ]
    for i, teacher in enumerate(teaching):
        # The first two teachers share a room.
        await records.rounds.add_teacher(found, teacher, room=f"room {n}-{max(i, 1)}")
    families = [await _family(records, n, i, school_class) for i in range(parents - 1)]
    other_home = await records.people.put(Role.PARENT, f"p{n}-other", "Other home", "en")
    await records.class_lists.put_guardianship(other_home, families[-1][1], "father")
    families.append((other_home, families[-1][1]))
    await records.rounds.open(found, NOW)
    whose, about = zip(*families, strict=True)
    return Crowd(await records.rounds.of_anyone(found.id), tuple(teaching), whose, about)


async def _family(records: Records, n: int, i: int, school_class: int) -> tuple[int, int]:
    parent = await records.people.put(Role.PARENT, f"p{n}-{i}", f"Parent {i}", "en")
    child = await records.class_lists.put_child(
        f"c{n}-{i}", f"Child {i}", "", school_class, NOW.date()
    )
    await records.class_lists.put_guardianship(parent, child, "mother")
    return parent, child
