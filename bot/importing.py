"""Brings class lists into the database, all or nothing, and says what they change."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from bot.class_lists import FamilyRow, TeacherRow
from bot.school_time import SchoolTime
from storage.models import Role
from storage.records import Records

Facts = dict[str, str]


@dataclass(frozen=True, slots=True)
class Difference:
    """What one list changes; `missing` stand in the school but not in the list, and stay."""

    added: list[Facts]
    changed: list[Facts]
    same: int
    missing: list[Facts]


def facts_of(row: FamilyRow | TeacherRow) -> Facts:
    """What it says, wherever it stands in its list."""
    facts = asdict(row)
    del facts["line"]
    return facts


def differ(rows: Iterable[Facts], known: Iterable[Facts], keys: tuple[str, ...]) -> Difference:
    before = {tuple(fact[key] for key in keys): fact for fact in known}
    added, changed, same = [], [], 0
    for row in rows:
        was = before.pop(tuple(row[key] for key in keys), None)
        if was is None:
            added.append(row)
        elif was != row:
            changed.append(row)
        else:
            same += 1
    return Difference(added, changed, same, list(before.values()))


async def import_families(
    records: Records, rows: tuple[FamilyRow, ...], time: SchoolTime, now: datetime
) -> Difference:
    """Bring in parents and children; what the list does not name stays as it is."""
    listed = [facts_of(row) for row in rows]
    known = await records.class_lists.known_families()
    today = time.local(now).date()
    for row in rows:
        class_id = await records.class_lists.put_class(row.class_name)
        child_id = await records.class_lists.put_child(
            row.child_id, row.child_first_name, row.child_last_name, class_id, today
        )
        parent_id = await records.people.put(
            Role.PARENT, row.parent_id, row.parent_name, row.language
        )
        await records.class_lists.put_guardianship(parent_id, child_id, row.relation)
    await records.audit.note(now, "imported-families")
    return differ(listed, known, ("child_id", "parent_id"))


async def import_teachers(
    records: Records, rows: tuple[TeacherRow, ...], now: datetime
) -> Difference:
    """Bring in teachers and what they teach; what the list does not name stays as it is."""
    known = await records.class_lists.known_teachers()
    teams = {(fact["class_name"], fact["teacher_id"]): fact["team"] for fact in known}
    rows = tuple(
        replace(row, team=row.team or teams.get((row.class_name, row.teacher_id), "yes"))
        for row in rows
    )
    listed = [facts_of(row) for row in rows]
    for row in rows:
        class_id = await records.class_lists.put_class(row.class_name)
        teacher_id = await records.people.put(
            Role.TEACHER, row.teacher_id, row.teacher_name, row.language
        )
        await records.class_lists.put_teaching(
            teacher_id, class_id, row.subject, now, of_team=row.team == "yes"
        )
    await records.audit.note(now, "imported-teachers")
    return differ(listed, known, ("class_name", "teacher_id"))
