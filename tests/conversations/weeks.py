"""Weekly messages in tests: planned by the clock, composed without taps, and what became of it."""

from dataclasses import dataclass

from bot.voice import Voice
from handlers.celebrations.deliver_weeks import weeks_leave
from handlers.celebrations.planned_weeks import PlansWeeks
from storage.models import Role
from storage.week_models import Week, Weekly
from tests.accounts import looked_up
from tests.conversations.acts import in_the_files
from tests.people import Person
from tests.school import TheSchool

AFTERNOON = "15:00"
READ = "Omar read a whole page aloud."


async def acts(school: TheSchool, direction: str) -> str | None:
    """A stage direction of a week; None for one of another kind."""
    match direction:
        case "Ms Lee has found Ada's week ready":
            await school.has_weeks()
            await composes(school, "Ada", "Ada read a whole page aloud.", step_code="read-together")
        case "Friday, 15:00":
            await leaves(school)
        case _:
            return None
    return ""


@dataclass(frozen=True)
class Became:
    """What became of one child's week."""

    child: str
    state: str
    reason: str | None


async def week_of(school: TheSchool, class_name: str = "3B") -> Week:
    """The newest week of a class."""
    rows = await looked_up(
        school.database,
        "select w.id from weeks w join classes k on k.id = w.class_id "  # noqa: S608 - our own names
        f"where k.name = '{class_name}' order by w.first_day desc limit 1",
    )
    async with school.database.reading() as records:
        return await records.weeks.of(rows[0]["id"])


async def composes(
    school: TheSchool,
    child: str,
    well: str | None = READ,
    *,
    strength: str | None = None,
    step: str | None = None,
    step_code: str | None = None,
    ready: bool = True,
    class_name: str = "3B",
) -> int:
    """A teacher of the class writes a child's week, and finds it ready; its number."""
    week = await week_of(school, class_name)
    async with school.database.transaction() as records:
        now, shelf = school.clock.now(), records.weeklies
        (number,) = [w.id for w in await shelf.of_week(week) if w.child_first_name == child]
        assert await shelf.write_well(await shelf.of(number), strength=strength, well=well, now=now)
        if step or step_code:
            await shelf.write_step(await shelf.of(number), code=step_code, step=step, now=now)
        if ready:
            teacher = next(
                each for each in await records.composing.teachers_of(week) if each.account_id
            )
            person = await records.people.of(teacher.teacher_id)
            assert person is not None
            assert person.role is Role.TEACHER
            await shelf.found_ready(await shelf.of(number), person, now)
    return number


async def has_note(school: TheSchool, words: str, *, approved: bool = True) -> None:
    """The class's good news of the newest week."""
    week, at = await week_of(school), school.clock.now().isoformat(" ") if approved else None
    note_at = f"'{at}'" if at else "null"
    await in_the_files(
        school,
        f"update weeks set note = '{words}', note_at = {note_at} where id = {week.id}",  # noqa: S608 - our own words
    )


async def leaves(school: TheSchool) -> None:
    """From Thursday morning to Friday 15:00: 3B's and 1A's weeks leave."""
    await school.passes(days=1)
    await school.is_at(AFTERNOON)
    await school.passes(seconds=10)  # until it is looked at again how they fare


async def became(school: TheSchool, class_name: str = "3B") -> list[Became]:
    rows = await looked_up(
        school.database,
        "select c.first_name as child, y.state, y.reason from weeklies y "  # noqa: S608 - our own names
        "join children c on c.id = y.child_id join weeks w on w.id = y.week_id "
        f"join classes k on k.id = w.class_id where k.name = '{class_name}' "
        "and y.ended_at is not null order by w.first_day, c.first_name",
    )
    return [Became(**row) for row in rows]


async def of_child(school: TheSchool, child: str) -> Became:
    (found,) = [one for one in await became(school) if one.child == child]
    return found


async def weekly(school: TheSchool, number: int) -> Weekly:
    async with school.database.reading() as records:
        return await records.weeklies.of(number)


async def plans_again(school: TheSchool) -> None:
    """Another ticker, which knows nothing of what the first one did."""
    async with school.database.transaction() as records:
        await PlansWeeks()(Voice(records, school.information, school.clock.now()))


async def leaves_again(school: TheSchool) -> None:
    async with school.database.transaction() as records:
        await weeks_leave(Voice(records, school.information, school.clock.now()))
    await school.settles()


def weeklies_seen(person: Person, words: str = "’s week") -> list[bool]:
    """For each weekly message on a phone whether it came silently."""
    return [
        m.silent for m in person.received if words in (m.words or "").split("\n", maxsplit=1)[0]
    ]


async def has_voice(school: TheSchool, number: int) -> None:
    """What the teacher said aloud, as a family's own voice message has its number."""
    lee = school.people["Ms Lee"]
    lee.phone.sends_voice(b"ogg")
    await school.settles()
    await in_the_files(
        school,
        "update weeklies set voice_file_id = (select file_id from kept_words "  # noqa: S608 - our own number
        f"where kind = 'voice' order by id desc limit 1) where id = {number}",
    )
