"""Reminders come in time, in the hours of whoever promised, each once, and never too late."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.school_time import SchoolTime
from handlers.agreements.remind_of_promises import before_it_is_over
from tests.conversations.acts import in_the_files
from tests.conversations.promising import WILL, lee_promises, promises, times_seen
from tests.people import Person
from tests.school import TheSchool

REMINDED, OVERDUE = "you promised, about Ada K.:", "Overdue: by"


def reminders(person: Person) -> int:
    return times_seen(person, REMINDED)


async def ended(school: TheSchool) -> list[str]:
    """How the reminders ended, in their order."""
    async with school.database.reading() as records:
        rows = await records._driver.execute_fetchall(
            "select ended_as from promise_reminders where ended_at is not null order by remind_at"
        )
    return [row[0] for row in rows]


async def test_on_the_morning_it_is_due(school: TheSchool, lee: Person, ewa: Person) -> None:
    await lee_promises(ewa, lee)
    await school.is_at("07:59")
    assert reminders(lee) == 0

    await school.is_at("08:00")

    lee.sees(
        f"By Friday 13 March you promised, about Ada K.:\n“{WILL}”", "[Kept]  [Needs more time]"
    )
    assert reminders(lee) == 1


async def test_with_more_than_a_day_on_the_school_morning_before_too(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee, "Monday 16 March")
    await school.passes(days=1)
    assert reminders(lee) == 1

    await school.passes(days=3)

    assert reminders(lee) == 2


async def test_for_today_an_hour_before_school_is_over(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee, "Today")
    await school.is_at("14:59")
    assert reminders(lee) == 0

    await school.is_at("15:00")

    assert reminders(lee) == 1


async def test_nobody_else_is_reminded(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)
    await school.passes(days=1)

    assert (reminders(okafor), reminders(ewa)) == (0, 0)


async def test_when_the_machine_was_off_one_comes_and_not_two(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee, "Monday 16 March")

    await school.passes(days=4, hours=1)  # Monday 11:00

    assert reminders(lee) == 1
    assert await ended(school) == ["passed-over", "told"]


async def test_after_it_is_due_none_of_the_earlier_comes(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)

    await school.passes(days=4)  # Monday 10:00

    assert reminders(lee) == 1
    assert times_seen(lee, OVERDUE) == 1
    assert await ended(school) == ["too-late", "told"]


async def test_an_overdue_promise_is_remembered_once(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)
    for _ in range(8):
        await school.passes(days=1)

    assert times_seen(lee, OVERDUE) == 1


@pytest.mark.parametrize("label", ["Kept", "Undo"])
async def test_what_is_over_is_not_reminded_of(
    school: TheSchool, lee: Person, ewa: Person, label: str
) -> None:
    await lee_promises(ewa, lee)
    await lee.taps(label)
    await school.passes(days=1)
    await school.passes(days=4)

    assert reminders(lee) == 0


async def test_moved_it_is_reminded_of_on_the_new_day(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)
    await lee.taps("Needs more time")
    await lee.taps("Friday 20 March")
    await lee.taps("Send")
    await school.passes(days=4)
    assert reminders(lee) == 0

    await school.passes(days=3)
    await school.passes(days=1)

    assert reminders(lee) == 2


async def test_two_tickers_and_restarts_remind_once(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)
    await school.crashes_and_restarts()
    await school.is_at("08:00")
    await school.crashes_and_restarts()
    await school.engine.tick()
    await school.settles()

    assert reminders(lee) == 1


async def test_of_two_tickers_one_is_first(school: TheSchool, lee: Person, ewa: Person) -> None:
    await lee_promises(ewa, lee)
    school.clock.move(timedelta(days=1))
    async with school.database.transaction() as records:
        (due,) = await records.promises.due(school.clock.now())
        first = await records.promises.reminded(due, "told", school.clock.now())
        second = await records.promises.reminded(due, "told", school.clock.now())

    assert (first, second) == (True, False)


async def test_a_parent_is_reminded_when_it_is_not_quiet(school: TheSchool, ewa: Person) -> None:
    await ewa.presses("quiet-set:1200:600")  # 20:00 to 10:00
    await promises(ewa, "I will bring the form", "tomorrow, 13 March")
    await school.is_at("09:59")
    assert reminders(ewa) == 0

    await school.is_at("10:00")

    assert reminders(ewa) == 1


async def test_quiet_hours_chosen_later_hold_too(school: TheSchool, ewa: Person) -> None:
    await promises(ewa, "I will bring the form", "13 March")
    await ewa.presses("quiet-set:1200:600")
    await school.is_at("08:00")
    assert reminders(ewa) == 0

    await school.is_at("10:00")

    assert reminders(ewa) == 1


async def test_who_does_not_teach_the_child_any_more_is_not_reminded(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)
    await in_the_files(
        school,
        "delete from teaching where teacher_id = (select id from people where external_id = 't1')",
    )
    await school.passes(days=1)

    assert reminders(lee) == 0
    assert await ended(school) == ["gone"]


async def test_over_the_change_of_clocks_the_wall_time_holds(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    school.clock.move_to(datetime(2026, 3, 27, 9, 0, tzinfo=UTC))
    await lee_promises(ewa, lee, "Monday 30 March")
    await school.passes(days=2, hours=20, minutes=59)  # Monday 07:59, an hour of the night is gone
    assert reminders(lee) == 0

    await school.passes(minutes=1)

    assert reminders(lee) == 1


async def test_a_clock_that_was_set_back_reminds_once(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)
    await school.is_at("08:00")
    school.clock.move(timedelta(hours=-2))

    await school.passes(hours=3)

    assert reminders(lee) == 1


async def test_kept_on_the_reminder_itself(school: TheSchool, lee: Person, ewa: Person) -> None:
    await lee_promises(ewa, lee)
    await school.is_at("08:00")
    await lee.taps("Kept")

    assert ewa.has_seen("Ms Lee has kept the promise:")
    assert times_seen(lee, "Kept on Friday 13 March.") == 2  # the reminder, and the first card


class _Clock:
    """What planning asks of a voice: the moment and the school's time."""

    def __init__(self, zone: str, now: datetime) -> None:
        self.now = now
        self.school = self
        self.time = SchoolTime(ZoneInfo(zone))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    zone=st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Gaza", "Pacific/Apia"]),
    now=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 1)),  # noqa: DTZ001 - its zone follows
    ahead=st.integers(0, 200),
    clock=st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    weekdays=st.sets(st.integers(0, 6)),
)
def test_every_reminder_lies_between_now_and_the_end(
    zone: str, now: datetime, ahead: int, clock: time | None, weekdays: set[int]
) -> None:
    voice = _Clock(zone, now.replace(tzinfo=UTC))
    moment, today = voice.time.moment, voice.time.local(voice.now).date()
    last = today + timedelta(days=ahead)
    over = moment(last, clock) if clock else moment(last + timedelta(days=1), time.min)

    def on(day: date) -> tuple[datetime, datetime] | None:
        return (moment(day, time(8)), moment(day, time(16))) if day.weekday() in weekdays else None

    found = before_it_is_over(voice, last, over, on)  # type: ignore[arg-type]  # all that it asks of a voice

    assert len(found) <= 2
    assert found == sorted(set(found))
    assert all(voice.now < at < over for at in found)
