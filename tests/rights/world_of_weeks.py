"""Weekly messages that have left: of Ada to her two homes, of Max to his; one still waits."""

from dataclasses import dataclass
from datetime import date, timedelta

from storage.models import Person
from storage.records import Records
from storage.weeks import PlannedWeek
from tests.school import TheSchool

LAST_WEEK, THIS_WEEK = date(2026, 3, 2), date(2026, 3, 9)
AN_HOUR, A_DAY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True)
class WeeksThere:
    """Their numbers: with a step and a voice, of another class, with neither, and not sent yet."""

    whole: int
    others: int
    plain: int
    waiting: int


async def weeks_composed(school: TheSchool, classes: tuple[int, int]) -> WeeksThere:
    """Of 3B and 1A; what is of last week leaves at the clock's next tick."""
    of_3b, of_1a = classes
    async with school.database.transaction() as records:
        now = school.clock.now()
        lee = next(p for p in [await records.people.of(n) for n in range(1, 12)] if _is_lee(p))
        assert lee is not None
        plan = [
            PlannedWeek(of_3b, LAST_WEEK, now - A_DAY, now - AN_HOUR, "planned"),
            PlannedWeek(of_1a, LAST_WEEK, now - A_DAY, now - AN_HOUR, "planned"),
        ]
        await records.weeks.plan(plan)
        later = now + 90 * A_DAY
        await records.weeks.plan([PlannedWeek(of_3b, THIS_WEEK, later, later, "planned")])
        there = WeeksThere(
            whole=await _ready(records, lee, of_3b, LAST_WEEK, "Ada"),
            others=await _ready(records, lee, of_1a, LAST_WEEK, "Max"),
            plain=await _ready(records, lee, of_3b, LAST_WEEK, "Sofía", step=None),
            waiting=await _ready(records, lee, of_3b, THIS_WEEK, "Ada"),
        )
        await records._driver.execute(
            "update weeklies set voice_file_id = 'voice-of-lee' where id in (?, ?, ?)",
            (there.whole, there.others, there.waiting),
        )
    return there


def _is_lee(person: Person | None) -> bool:
    return person is not None and person.name == "Ms Lee"


async def _ready(
    records: Records,
    by: Person,
    class_id: int,
    first_day: date,
    child: str,
    step: str | None = "Read.",
) -> int:
    week = await records.weeks.of_class(class_id, first_day)
    assert week is not None
    shelf = records.weeklies
    (number,) = [w.id for w in await shelf.of_week(week) if w.child_first_name == child]
    now = week.open_at
    await shelf.write_well(await shelf.of(number), strength=None, well=f"{child} sang.", now=now)
    await shelf.write_step(await shelf.of(number), code=None, step=step, now=now)
    await shelf.found_ready(await shelf.of(number), by, now)
    return number
