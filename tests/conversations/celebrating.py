"""Who was praised before a test begins, whom teachers thank, and what is in a class's good news."""

from datetime import UTC, datetime, timedelta

from storage.models import Person as Listed
from storage.records import Records
from tests.people import Person
from tests.school import TheSchool

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


async def acts(school: TheSchool, direction: str) -> str | None:
    """A stage direction of celebrations; None for one of another kind."""
    match direction:
        case "Ada was praised three weeks ago":
            await was_praised(school, "Ada", timedelta(weeks=3))
        case "Ewa has kept a promise to Ms Lee":
            await keeps_promise(school, school.people["Ms Lee"], school.people["Ewa Kowalska"])
        case _:
            return None
    return ""


async def was_praised(school: TheSchool, child: str, ago: timedelta) -> None:
    """By Ms Lee, so long ago."""
    lee = school.people["Ms Lee"]
    async with school.database.transaction() as records:
        by, number, class_id = await listed_as(records, lee, child)
        draft = await records.praises.begin(by, class_id, school.clock.now())
        await records.praises.is_about(draft, number, only=True)
        await records.praises.choose_strength(draft, "effort")
        draft = await records.praises.of(draft.id)
        at = school.clock.now() - ago
        assert await records.praises.schedule(draft, draft.version, at)
        assert await records.praises.mark_sent(await records.praises.of(draft.id), at)
        await records.praises.settle(draft, at)


async def listed_as(records: Records, teacher: Person, child: str) -> tuple[Listed, int, int]:
    """The teacher, a child of their class, and the class, as the records have them."""
    account = await records.accounts.of(teacher.phone.id)
    assert account is not None
    (hat, *_) = await records.people.hats_of(account)
    for known in await records.families.classes_of(hat):
        for found in await records.fairness.of_class(known.id, LONG_AGO):
            if found.first_name == child:
                return hat, found.child_id, known.id
    raise AssertionError(f"{child} is in no class of {teacher.name}")


async def allows_sharing(school: TheSchool, teacher: Person, child: str, answer: str) -> None:
    """Every parent of a child of this teacher's class says yes or no."""
    async with school.database.transaction() as records:
        _, number, _ = await listed_as(records, teacher, child)
        for parent in range(1, 20):
            who = await records.people.of(parent)
            if who is not None:
                at = school.clock.now()
                await records.consents.answer(number, [who], "sharing", answer, at)


async def keeps_promise(school: TheSchool, teacher: Person, parent: Person) -> None:
    """The parent promised something to the teacher, and has done it."""
    await parent.writes("/promise I will bake a cake")
    await parent.taps("Tomorrow")
    await parent.taps("Kept")
    assert teacher.has_seen("I will bake a cake")
