"""Weeks that are planned and composed in many tests, in one line each."""

from datetime import UTC, date, datetime

from storage.records import Records
from storage.week_models import ClassWeek, Week, Weekly
from storage.weeks import PlannedWeek
from tests.people import Person
from tests.school import TheSchool

MONDAY = date(2026, 3, 9)
LEAVES = datetime(2026, 3, 13, 14, 0, tzinfo=UTC)  # 15:00 at school
AT = datetime(2026, 3, 12, 13, 0, tzinfo=UTC)  # Thursday, 14:00 at school


async def plans(
    school: TheSchool, class_name: str = "3B", first_day: date = MONDAY, leaves: datetime = LEAVES
) -> Week:
    """The class's week is in the files, as the clock plans it."""
    async with school.database.transaction() as records:
        number = await class_called(school, class_name)
        await leaves_at(school, records, number, leaves)
        await records.weeks.plan([PlannedWeek(number, first_day, AT, leaves, "planned")])
        week = await records.weeks.of_class(number, first_day)
    assert week is not None
    return week


async def leaves_at(school: TheSchool, records: Records, class_id: int, leaves: datetime) -> None:
    """The class has chosen that hour, which the clock would bring the week back to."""
    at = school.information.time.local(leaves)
    by = await records.people.of(1)
    assert by is not None
    choice = ClassWeek(class_id, at.weekday(), f"{at:%H:%M}", "weekly", paused=False)
    await records.weeks.choose(choice, by, school.clock.now())


async def class_called(school: TheSchool, name: str) -> int:
    async with school.database.reading() as records:
        for teacher in range(1, 12):
            who = await records.people.of(teacher)
            for known in await records.families.classes_of(who) if who else ():
                if known.name == name:
                    return known.id
    raise AssertionError(f"no class {name}")


async def composed(school: TheSchool, class_name: str = "3B") -> dict[str, Weekly]:
    """The messages of the class's week, by first name."""
    async with school.database.reading() as records:
        week = await records.weeks.of_class(await class_called(school, class_name), MONDAY)
        assert week is not None
        return {each.child_first_name: each for each in await records.weeklies.of_week(week)}


async def begins(school: TheSchool, teacher: Person) -> None:
    """The week is planned, and the teacher has its first child before them."""
    await plans(school)
    await teacher.writes("/week")
    await teacher.taps("Go on")


async def opens(teacher: Person, child: str) -> None:
    """From the list of all children."""
    await teacher.taps("All children")
    await teacher.taps(child)
