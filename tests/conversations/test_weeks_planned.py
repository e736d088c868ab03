"""Weeks are planned in time, once whoever ticks, and move with the calendar and the choice."""

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest

from storage.models import Role
from tests.conversations.acts import in_the_files, lists, teaches
from tests.conversations.weeks import (
    became,
    composes,
    leaves,
    leaves_again,
    plans_again,
    week_of,
    weeklies_seen,
)
from tests.people import Person
from tests.school import TheSchool, family

FRIDAY = datetime(2026, 3, 13, 14, tzinfo=UTC)  # 15:00 at school
SETTINGS = "When the weekly message leaves"


async def planned(school: TheSchool, class_name: str = "3B") -> list[tuple[date, datetime, str]]:
    """The weeks of a class: first day, when it leaves, and its state."""
    async with school.database.reading() as records:
        rows = await records._driver.execute_fetchall(
            "select w.first_day, w.send_at, w.state from weeks w "
            "join classes k on k.id = w.class_id where k.name = ? order by w.first_day",
            (class_name,),
        )
    return [tuple(row) for row in rows]


async def children_of(school: TheSchool) -> list[str]:
    week = await week_of(school)
    async with school.database.reading() as records:
        return [weekly.child_first_name for weekly in await records.weeklies.of_week(week)]


async def closes(school: TheSchool, first: date, last: date) -> None:
    async with school.database.transaction() as records:
        await records.school_calendar.close("", first, last)


async def test_this_week_is_planned_at_once_with_every_child(school: TheSchool) -> None:
    await school.has_weeks()

    assert await planned(school) == [(date(2026, 3, 9), FRIDAY, "planned")]
    assert await children_of(school) == ["Ada", "Jan", "Omar", "Sofía", "Taras"]


async def test_another_ticker_plans_nothing_twice(school: TheSchool) -> None:
    await school.has_weeks()

    await plans_again(school)

    assert len(await planned(school)) == 1
    assert len(await children_of(school)) == 5


async def test_the_next_week_is_planned_on_the_last_school_day(school: TheSchool) -> None:
    await school.has_weeks()

    await school.passes(days=1)

    assert [week for week, _, _ in await planned(school)] == [date(2026, 3, 9), date(2026, 3, 16)]


async def test_holidays_are_left_out(school: TheSchool) -> None:
    await closes(school, date(2026, 3, 16), date(2026, 3, 20))
    await school.has_weeks()

    for _ in range(10):
        await school.passes(days=1)

    assert [week for week, _, _ in await planned(school)] == [date(2026, 3, 9), date(2026, 3, 23)]


async def test_a_school_that_begins_on_friday_evening_has_its_first_week_after_it(
    school: TheSchool,
) -> None:
    """Nobody could have composed the one that is over."""
    await school.passes(days=1, hours=8)

    await school.has_weeks()

    assert [week for week, _, _ in await planned(school)] == [date(2026, 3, 16)]


async def test_a_class_without_children_has_no_week(school: TheSchool) -> None:
    await lists(school, teaches("t9", "Ms Empty", "9Z"))

    await school.has_weeks()

    assert await planned(school, "9Z") == []


async def test_a_newcomer_has_a_row_within_a_minute(school: TheSchool) -> None:
    await school.has_weeks()
    await lists(school, family("c8", "Ida Berg", "Eva Berg", "mother", "en"))

    await school.passes(minutes=1)

    assert "Ida" in await children_of(school)


async def test_a_new_holiday_moves_the_week(school: TheSchool) -> None:
    await school.has_weeks()
    await closes(school, date(2026, 3, 13), date(2026, 3, 13))

    await school.passes(minutes=1)

    assert next(at for _, at, _ in await planned(school)) == datetime(2026, 3, 12, 14, tzinfo=UTC)


async def test_it_never_moves_into_the_past(school: TheSchool) -> None:
    """Half of the class may be unwritten: it leaves when its teachers were told."""
    await school.has_weeks()
    await school.is_at("16:00")
    await closes(school, date(2026, 3, 13), date(2026, 3, 13))

    await school.passes(minutes=1)

    assert next(at for _, at, _ in await planned(school)) == FRIDAY


async def test_what_is_closed_and_opened_again_leaves_after_all(school: TheSchool) -> None:
    await school.has_weeks()
    await closes(school, date(2026, 3, 9), date(2026, 3, 15))
    await school.passes(minutes=1)
    assert next(state for _, _, state in await planned(school)) == "off"

    await in_the_files(school, "delete from closed_days")
    await school.passes(minutes=1)

    assert next(state for _, _, state in await planned(school)) == "planned"


async def test_other_school_days_make_no_second_week_of_one(school: TheSchool) -> None:
    """The weekend moves: a calendar week begins on Sunday from now on."""
    await school.has_weeks()
    async with school.database.transaction() as records:
        await records.school_calendar.set_day(4, None, None)
        await records.school_calendar.set_day(6, "08:00", "16:00")

    await school.passes(minutes=1)

    assert [week for week, _, _ in await planned(school)] == [date(2026, 3, 9)]


async def test_with_nothing_to_do_it_asks_nothing(school: TheSchool) -> None:
    await school.has_weeks()
    await lists(school, family("c8", "Ida Berg", "Eva Berg", "mother", "en"))

    await school.passes(seconds=30)

    assert "Ida" not in await children_of(school)


# What a class chooses


async def test_another_day_moves_the_week_at_once(school: TheSchool, lee: Person) -> None:
    await school.has_weeks()

    await chooses(lee, "Another day", "Thursday")

    assert lee.has_seen("Next: Thursday 12 March, 15:00")
    assert [at for _, at, _ in await planned(school)] == [datetime(2026, 3, 12, 14, tzinfo=UTC)]


async def chooses(teacher: Person, *labels: str) -> None:
    await teacher.writes("/settings")
    for label in (SETTINGS, *labels):
        await teacher.taps(label)


async def test_another_time_holds_for_this_class_alone(school: TheSchool, lee: Person) -> None:
    await school.has_weeks()

    await chooses(lee, "Another time", "12:00")

    assert [at for _, at, _ in await planned(school)] == [datetime(2026, 3, 13, 11, tzinfo=UTC)]
    assert [at for _, at, _ in await planned(school, "1A")] == [FRIDAY]


@pytest.mark.parametrize(
    ("label", "line"),
    [
        ("News once a month", "once a month."),
        ("No news", "No good news of the class go with it."),
        ("Pause", "Paused: nothing leaves until you go on."),
    ],
)
async def test_what_is_chosen_is_said_and_undone(
    school: TheSchool, lee: Person, label: str, line: str
) -> None:
    await school.has_weeks()
    await chooses(lee, label)
    assert line in lee.card

    await lee.taps("Undo")

    assert "go with it every week." in lee.card
    assert "[Undo]" not in lee.card
    assert [state for _, _, state in await planned(school)] == ["planned"]


async def test_who_goes_on_after_a_pause_has_this_week(school: TheSchool, lee: Person) -> None:
    await school.has_weeks()
    await chooses(lee, "Pause")
    assert [state for _, _, state in await planned(school)] == ["off"]

    await lee.taps("Go on")

    assert [state for _, _, state in await planned(school)] == ["planned"]


async def test_an_undo_does_not_undo_what_a_colleague_chose_since(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await school.has_weeks()
    await chooses(lee, "Another time", "12:00")
    await school.passes(minutes=1)
    await chooses(okafor, "Another time", "14:00")

    await lee.taps("Undo")

    assert "at 14:00" in lee.card
    assert "That card is from Thursday 12 March" in lee.toast


async def test_who_teaches_several_classes_is_asked_which(school: TheSchool, lee: Person) -> None:
    await lists(school, teaches("t1", "Ms Lee", "1A"))

    await chooses(lee)

    lee.sees("For which class?", "[1A]  [3B]", "[Back]")


async def test_a_choice_after_it_has_left_holds_for_the_next(
    school: TheSchool, lee: Person
) -> None:
    await school.has_weeks()
    await leaves(school)

    await chooses(lee, "Another day", "Monday")

    assert lee.has_seen("Next: Monday 16 March, 15:00")
    assert [state for _, _, state in await planned(school)] == ["sent", "planned"]


async def test_every_choice_is_noted(school: TheSchool, lee: Person) -> None:
    await school.has_weeks()

    await chooses(lee, "Pause")

    async with school.database.reading() as records:
        rows = await records._driver.execute_fetchall(
            "select p.role from audit a join people p on p.id = a.person_id "
            "where a.verb = 'chose-weeks'"
        )
    assert [row[0] for row in rows] == [Role.TEACHER]


async def test_it_moves_and_leaves_once_on_either_database(school_on_both: TheSchool) -> None:
    """Whatever else ticks at the same time."""
    school = school_on_both
    lee, ewa = school.people["Ms Lee"], school.people["Ewa Kowalska"]
    await school.has_weeks()
    await composes(school, "Ada")
    await chooses(lee, "Another time", "12:00")
    assert lee.has_seen("Next: Friday 13 March, 12:00")
    await school.passes(days=1)
    school.clock.move(timedelta(hours=2))

    await asyncio.gather(
        school.engine.tick(), plans_again(school), leaves_again(school), leaves_again(school)
    )
    await school.settles()

    assert len(weeklies_seen(ewa)) == 1
    assert [one.state for one in await became(school) if one.child == "Ada"] == ["sent"]
