"""Waiting for a time: which times suit, the place in the line, and how it ends."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot import taps
from bot.quiet_hours import QuietHours
from bot.school_calendar import SchoolCalendar
from bot.school_time import SchoolTime
from handlers.waiting.freed_times import deadline
from handlers.waiting.waiting_lines import suits
from storage.round_models import Slot
from storage.waiting_models import Waiting
from tests.conversations.rounds import EVENING, books, opens_round
from tests.conversations.waiting import EWA, PIOTR, lets_go, offers_made, place_of, waits_for
from tests.people import Person
from tests.school import ZONE, TheSchool

AT_SCHOOL = SchoolTime(ZONE)
NIGHT = (time(20), time(7))
LAYLA = "Layla Haddad"


def waits(
    day: date | None = None,
    after: str | None = None,
    before: str | None = None,
    held: str | None = None,
) -> Waiting:
    """Somebody who would like such a time, and perhaps has one at HH:MM that evening."""
    held_at = moment(held) if held else None
    return Waiting(
        *(1, 1, "Conferences", 2, "Ms Lee", 3, "Ada", "Kowalska", 4, 5),
        *(day, after, before, "waiting", moment("10:00"), None),
        *(1 if held else None, held_at, held_at and held_at + timedelta(minutes=10)),
    )


def moment(clock: str, day: date = EVENING) -> datetime:
    return AT_SCHOOL.moment(day, time.fromisoformat(clock))


@pytest.mark.parametrize(
    ("waiting", "fits"),
    [
        (waits(), True),
        (waits(day=EVENING), True),
        (waits(day=EVENING + timedelta(days=1)), False),
        (waits(after="17:20"), True),
        (waits(after="17:21"), False),
        (waits(before="17:30"), True),
        (waits(before="17:29"), False),
        (waits(held="17:50"), True),
        (waits(held="17:10"), False),
        (waits(after="17:20", held="17:10"), True),
        (waits(after="17:20", held="17:30"), True),
    ],
)
def test_a_time_suits_who_wished_for_such_a_one(waiting: Waiting, *, fits: bool) -> None:
    slot = Slot(1, 1, 2, "Ms Lee", moment("17:20"), moment("17:30"), None, None)

    assert suits(AT_SCHOOL, waiting, slot) is fits


@pytest.mark.parametrize(
    ("now", "told_at", "until"),
    [
        ("11 10:00", "11 10:00", "11 12:00"),  # a day before: two hours
        ("12 15:00", "12 15:00", "12 15:30"),  # two hours before: half an hour
        ("12 16:40", "12 16:40", "12 16:45"),  # twenty minutes before: five
        ("11 19:00", "11 19:00", "12 08:00"),  # not over in the night, but after it
        ("11 23:00", "12 07:00", "12 09:00"),  # told in the morning, and then two hours
        ("12 03:00", "12 07:00", "12 09:00"),
    ],
)
def test_the_deadline_leaves_time_to_answer(now: str, told_at: str, until: str) -> None:
    """For a meeting on the 12th at 17:00, for who is not to be woken from 20:00 to 7:00."""

    def at(written: str) -> datetime:
        day, clock = written.split()
        return moment(clock, date(2026, 3, int(day)))

    starts_at, quiet = moment("17:00", date(2026, 3, 12)), QuietHours(NIGHT)
    found = deadline(at(now), starts_at, quiet, SchoolCalendar(AT_SCHOOL))

    assert found == (at(told_at), at(until))


def test_a_deadline_never_passes_the_meeting_nor_falls_into_quiet_hours() -> None:
    """At every five minutes of three days, for meetings at every hour of the last of them."""
    quiet, calendar = QuietHours(NIGHT), SchoolCalendar(AT_SCHOOL)
    begin = datetime(2026, 3, 28, tzinfo=UTC)  # clocks change in the night to the 29th
    for hour in range(48, 72, 3):
        starts_at = begin + timedelta(hours=hour)
        for minute in range(0, hour * 60, 35):
            now = begin + timedelta(minutes=minute)
            told_at, until = deadline(now, starts_at, quiet, calendar)
            if until > told_at:
                assert now <= told_at < until < starts_at
                assert quiet.end(until, calendar) is None
                assert quiet.end(told_at, calendar) is None


async def test_the_place_in_the_line_is_one_however_often_it_is_asked_for(
    school: TheSchool,
) -> None:
    found = await opens_round(school)
    await waits_for(school, EWA, found)
    first = await place_of(school)
    await school.passes(minutes=5)
    await waits_for(school, EWA, found)

    assert (await place_of(school)).asked_at == first.asked_at


async def test_each_home_waits_for_itself(school: TheSchool) -> None:
    found = await opens_round(school)
    for name in (EWA, PIOTR):
        await waits_for(school, name, found)

    assert (await place_of(school, 1)).parent_id != (await place_of(school, 2)).parent_id


async def test_changing_ones_mind_at_once_keeps_the_place(school: TheSchool, ewa: Person) -> None:
    found = await opens_round(school)
    await waits_for(school, EWA, found)
    first = await place_of(school)
    await school.passes(minutes=5)
    await ewa.taps("Wait no more")
    await school.passes(minutes=5)

    await ewa.taps("Undo")

    place = await place_of(school)
    assert (place.state, place.asked_at) == ("waiting", first.asked_at)


async def test_later_one_waits_anew_at_the_end(school: TheSchool, ewa: Person) -> None:
    found = await opens_round(school)
    await waits_for(school, EWA, found)
    await ewa.taps("Wait no more")
    await school.passes(minutes=11)

    await ewa.taps("Undo")

    assert ewa.toast.startswith("That was a while ago.")
    assert (await place_of(school)).state == "left"


async def test_who_left_long_ago_finds_the_way_back_on_the_old_button(
    school: TheSchool, ewa: Person
) -> None:
    await waits_for(school, EWA, await opens_round(school))
    old = taps.ShowWaiting(1).pack()
    await ewa.taps("Wait no more")
    await school.passes(minutes=11)
    await ewa.presses(old)

    await ewa.taps("Wait for a time")

    assert (await place_of(school, 2)).state == "waiting"


async def test_a_wish_that_a_free_time_fits_has_that_time_at_once(
    school: TheSchool, ewa: Person
) -> None:
    found = await opens_round(school)
    await waits_for(school, EWA, found)
    assert await offers_made(school) == []
    await ewa.taps("Over by …")

    await ewa.taps("17:30")

    assert ewa.card.startswith("17:00 with Ms Lee is free")


async def test_two_hours_that_leave_no_time_between_count_as_the_last_one(
    school: TheSchool, ewa: Person
) -> None:
    found = await opens_round(school)
    await waits_for(school, EWA, found)
    for words, wish in (("17:55", "Not before …"), ("17:05", "Over by …")):
        await ewa.taps(wish)
        await ewa.writes(words)

    place = await place_of(school)
    assert (place.after, place.before) == (None, "17:05")


async def test_half_past_five_is_in_the_afternoon_where_the_times_are(
    school: TheSchool, ewa: Person
) -> None:
    found = await opens_round(school)
    await waits_for(school, EWA, found)
    await ewa.taps("Not before …")

    await ewa.writes("5:30")

    assert (await place_of(school)).after == "17:30"


async def test_words_that_are_no_time_are_asked_for_again_after_a_restart_too(
    school: TheSchool, ewa: Person
) -> None:
    found = await opens_round(school)
    await waits_for(school, EWA, found)
    await ewa.taps("Not before …")
    await school.crashes_and_restarts()

    await ewa.writes("in the evening")

    ewa.sees("I could not read that as a time. Please write it like 17:30.", "[17:30]", "[Back]")


async def test_of_several_days_one_can_be_the_only_one(school: TheSchool, ewa: Person) -> None:
    found = await opens_round(school, days=(EVENING, EVENING + timedelta(days=1)))
    await waits_for(school, EWA, found)

    await ewa.taps("Only Friday 20 March")

    assert (await place_of(school)).day == EVENING + timedelta(days=1)
    assert ewa.card.startswith("17:00 with Ms Lee is free · Friday 20 March")


async def test_a_day_without_times_is_none_to_wait_for(school: TheSchool, ewa: Person) -> None:
    await waits_for(school, EWA, await opens_round(school))
    await ewa.presses(taps.WaitOn(1, (EVENING + timedelta(days=1)).toordinal()).pack())

    assert (await place_of(school)).day is None


async def test_who_booked_what_they_wished_waits_no_more(school: TheSchool, lee: Person) -> None:
    found = await opens_round(school)
    await waits_for(school, EWA, found)
    place = await place_of(school)
    await lee.presses(taps.BookTimeForFamily(1, place.child_id, place.parent_id).pack())

    assert (await place_of(school)).state == "served"


async def test_a_place_in_line_is_forgotten_with_its_round(school: TheSchool) -> None:
    found = await opens_round(school)
    booking = await books(school, LAYLA, found, "17:20", "Ms Lee")
    await waits_for(school, EWA, found)
    await lets_go(school, booking)
    async with school.database.transaction() as records:
        await records.waiting.forget(school.clock.now() + timedelta(days=1))

    assert await offers_made(school) == []
