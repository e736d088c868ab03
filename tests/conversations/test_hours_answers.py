"""What a family reads out of hours: exactly when the teacher reads, and whom to call now."""

from datetime import UTC, date, datetime, time

import pytest

from bot.voice import Voice
from handlers.messages.hours_answers import delivered_at, reads_at, safety_lines
from storage.models import Person, Role
from storage.records import Records
from tests.people import readable
from tests.school import TheSchool

THURSDAY, FRIDAY = date(2026, 3, 12), date(2026, 3, 13)
USUAL = "Ms Lee reads messages from 08:00 to 16:00 on school days."
DANGER = "If someone is in danger, call the emergency services."


def at(school: TheSchool, day: date, wall: str) -> datetime:
    return school.information.time.moment(day, time.fromisoformat(wall))


async def ms_lee(records: Records) -> Person:
    found = await records.people.of(await records.people.put(Role.TEACHER, "t1", "Ms Lee", "en"))
    assert found is not None
    return found


async def answered(school: TheSchool, day: date, wall: str, language: str = "en") -> str | None:
    """What is said about Ms Lee's hours; None in her hours."""
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, at(school, day, wall))
        said = await reads_at(voice, await ms_lee(records))
    return None if said is None else readable(school.texts.plain(said, language))


async def delivered(school: TheSchool, day: date, wall: str) -> datetime | None:
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, at(school, day, wall))
        return await delivered_at(voice, (await ms_lee(records)).id)


async def lee_reads(school: TheSchool, weekday: int, starts: str | None, ends: str | None) -> None:
    async with school.database.transaction() as records:
        await records.reading_hours.set_day(await ms_lee(records), weekday, starts, ends)


async def test_in_her_hours_nothing_is_said_and_it_comes_at_once(school: TheSchool) -> None:
    assert await answered(school, THURSDAY, "10:00") is None
    assert await delivered(school, THURSDAY, "10:00") is None


async def test_in_the_evening_she_reads_it_tomorrow(school: TheSchool) -> None:
    tomorrow = "Ms Lee has your message and will read it tomorrow, Friday, from 08:00."

    assert await answered(school, THURSDAY, "21:30") == f"{USUAL}\n{tomorrow}\n{DANGER}"
    assert await delivered(school, THURSDAY, "21:30") == at(school, FRIDAY, "08:00")


async def test_early_in_the_morning_she_reads_it_today(school: TheSchool) -> None:
    said = await answered(school, THURSDAY, "05:30")

    assert "Ms Lee has your message and will read it today from 08:00." in (said or "")


async def test_before_a_weekend_the_day_is_named_with_its_date(school: TheSchool) -> None:
    said = await answered(school, FRIDAY, "16:00")

    assert "Ms Lee has your message and will read it on Monday 16 March from 08:00." in (said or "")


@pytest.mark.parametrize(
    ("language", "tomorrow"),
    [
        ("es", "mañana, viernes, a partir de las 8:00"),
        ("uk", "завтра (пʼятниця) після 08:00"),
        ("ar", "غدًا، الجمعة، ابتداءً من 8:00 ص"),
    ],
)
async def test_it_is_said_in_the_readers_language(
    school: TheSchool, language: str, tomorrow: str
) -> None:
    assert tomorrow in (await answered(school, THURSDAY, "21:30", language) or "")


async def test_holidays_are_passed_over(school: TheSchool) -> None:
    async with school.database.transaction() as records:
        await records.school_calendar.close("Break", FRIDAY, date(2026, 3, 27))
    said = await answered(school, THURSDAY, "16:30")

    assert "on Monday 30 March from 08:00" in (said or "")
    monday = datetime(2026, 3, 30, 6, 0, tzinfo=UTC)  # after clocks changed
    assert await delivered(school, THURSDAY, "16:30") == monday


async def test_hours_of_her_own_are_those_that_are_promised(school: TheSchool) -> None:
    await lee_reads(school, 4, "17:00", "18:00")
    said = await answered(school, FRIDAY, "10:00")

    assert said == f"Ms Lee has your message and will read it today from 17:00.\n{DANGER}"
    assert await delivered(school, FRIDAY, "10:00") == at(school, FRIDAY, "17:00")


async def test_a_day_on_which_she_does_not_read_is_no_day_of_hers(school: TheSchool) -> None:
    await lee_reads(school, 4, None, None)
    said = await answered(school, THURSDAY, "18:00") or ""

    assert "on Monday 16 March" in said
    assert "on school days" not in said


async def test_who_reads_on_no_day_promises_none(school: TheSchool) -> None:
    for weekday in range(7):
        await lee_reads(school, weekday, None, None)
    said = await answered(school, THURSDAY, "18:00") or ""

    assert said.startswith("Ms Lee has your message. The school has not said when")
    assert await delivered(school, THURSDAY, "18:00") is None


async def test_who_wants_messages_at_once_gets_them_though_they_are_read_later(
    school: TheSchool,
) -> None:
    async with school.database.transaction() as records:
        await records.reading_hours.read_at_once(await ms_lee(records), at_once=True)

    assert await delivered(school, THURSDAY, "21:30") is None
    assert "tomorrow, Friday" in (await answered(school, THURSDAY, "21:30") or "")


async def test_the_schools_own_numbers_are_shown(school: TheSchool) -> None:
    async with school.database.transaction() as records:
        await records.school_calendar.choose("emergency", "112")
        await records.school_calendar.choose("safeguarding", "Ms Brown, 030 5678 <mobile>")
        found = await safety_lines(Voice(records, school.information, school.clock.now()))
    said = school.texts.plain(found, "en")

    assert said == (
        "If someone is in danger, call 112.\n"
        "If you worry about a child’s safety: Ms Brown, 030 5678 <mobile>."
    )
    assert said in (await answered(school, THURSDAY, "21:30") or "")
