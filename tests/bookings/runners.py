"""Two hundred families who all want one of twenty times: a class, a teacher, and rounds of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from storage.database import Database
from storage.meetings import NewMeeting, Place, Time
from tests.school import ZONE

PARENTS, TIMES = 200, 20
FIRST_CHAT, FIRST_PERSON = 5_000_000, 1_000
NOW = datetime(2026, 3, 12, 9, tzinfo=UTC)
FIRST_EVENING = datetime(2026, 3, 19, 16, tzinfo=UTC)
LEE, OFFICE = FIRST_PERSON + PARENTS, FIRST_PERSON + PARENTS + 1
CLASS = 1_000
TEN = timedelta(minutes=10)


EVERYONE = tuple(range(FIRST_CHAT, FIRST_CHAT + PARENTS + 2))


async def comes_together(database: Database, chats: Sequence[int] = EVERYONE) -> None:
    """All have joined in these chats: a parent each for a child each, their teacher, the office."""
    joined = "'2026-03-01 08:00:00.000000+00:00'"
    roles = ["parent"] * PARENTS + ["teacher", "office"]
    accounts = [f"({chat}, 'en', '00:00', '00:00', {joined})" for chat in chats]
    people = [
        f"({FIRST_PERSON + n}, '{role}', 'crowd-{n}', 'Parent {n}', 'en', {chats[n]}, {joined})"
        for n, role in enumerate(roles)
    ]
    families = range(PARENTS)
    children = [f"({FIRST_PERSON + n}, 'crowd-{n}', 'Ada', 'Kowalska {n}')" for n in families]
    enrolled = [f"({FIRST_PERSON + n}, {CLASS}, '2026-01-08')" for n in families]
    acting = [f"({FIRST_PERSON + n}, {FIRST_PERSON + n}, 'mother', {joined})" for n in families]
    async with database.transaction() as records:
        for table, rows in (
            ("accounts (id, language, quiet_from, quiet_until, first_seen_at)", accounts),
            ("people (id, role, external_id, name, language, account_id, joined_at)", people),
            ("classes (id, name)", [f"({CLASS}, '9Z')"]),
            ("teaching (teacher_id, class_id, subject)", [f"({LEE}, {CLASS}, 'Class teacher')"]),
            ("children (id, external_id, first_name, last_name)", children),
            ("enrolments (child_id, class_id, starts_on)", enrolled),
            ("guardianships (parent_id, child_id, relation, joined_at)", acting),
        ):
            await records._driver.execute(f"insert into {table} values {', '.join(rows)}")  # noqa: S608 - our own rows


@dataclass(frozen=True, slots=True)
class Evening:
    """A round on an evening of its own, with twenty times of ten minutes."""

    round_id: int
    room_id: int
    slots: tuple[int, ...]
    begins: datetime

    def wish(self, parent: int) -> NewMeeting:
        """What this parent (counted from 0) would like to book: ten of them want each time."""
        number = parent % TIMES
        starts = self.begins + TEN * number
        return NewMeeting(
            asked_by=FIRST_PERSON + parent,
            people=(LEE, FIRST_PERSON + parent),
            children=(FIRST_PERSON + parent,),
            place=Place("room", self.room_id),
            minutes=10,
            time=Time(starts, starts + TEN, self.slots[number]),
            round_id=self.round_id,
        )


async def offers_times(
    database: Database, evening: int, office_chat: int = EVERYONE[-1]
) -> Evening:
    async with database.transaction() as records:
        account = await records.accounts.of(office_chat)
        office = await records.people.of(OFFICE)
        assert account is not None
        assert office is not None
        found = await records.rounds.begin(account, office, "Conferences", "room", 10, 0, NOW)
        begins = FIRST_EVENING + timedelta(days=evening)
        await records.rounds.add_day(found, begins.astimezone(ZONE).date(), "17:00", "20:20")
        await records.rounds.add_teacher(found, LEE, room="12")
        await records.rounds.add_class(found, CLASS)
        times = [(begins + TEN * n, begins + TEN * (n + 1)) for n in range(TIMES)]
        await records.rounds.offer(found, LEE, times)
        await records.rounds.open(found, NOW)
        slots = await records.rounds.free(found, NOW)
        assert slots[0].room_id is not None
        return Evening(found.id, slots[0].room_id, tuple(slot.id for slot in slots), begins)
