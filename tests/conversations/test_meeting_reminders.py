"""Whoever meets is reminded in time and once, whatever the machine, clock or meeting does."""

import asyncio
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.voice import Voice
from handlers.reminders.remind_of_meetings import reminds_of_meetings
from tests.conversations.acts import in_the_files
from tests.conversations.having_booked import has_booked, has_cancelled, has_moved
from tests.conversations.reminding import comes_to, ends_of_reminders, reminders
from tests.conversations.rounds import opens_round
from tests.people import Person
from tests.school import TheSchool

TOLD = [("7d", "told"), ("1d", "told"), ("1h", "told")]


async def test_a_family_is_reminded_a_week_a_day_and_an_hour_before(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    for wall, count in (("17:19", 0), ("17:20", 1)):
        await school.is_at(wall)
        assert reminders(ewa) == count
    await comes_to(school, 18, "17:19")
    assert reminders(ewa) == 1
    await school.is_at("17:20")
    assert reminders(ewa) == 2
    await school.passes(hours=23)

    assert reminders(ewa) == 3
    ewa.sees(
        "Your meeting begins soon:\nThursday 19 March, 17:20 · Ms Lee · Ada K.\nRoom: 12",
        "[Coming]  [Running late]  [Cannot come]",
    )
    assert await ends_of_reminders(school) == TOLD


async def test_nobody_else_is_reminded(school: TheSchool, piotr: Person, stone: Person) -> None:
    await opens_round(school, "Ms Lee", "Mr Stone")
    await has_booked(school, "Ewa", "17:20")
    await comes_to(school, 19, "17:30")

    assert (reminders(piotr), reminders(stone)) == (0, 0)


async def test_a_teacher_has_one_list_in_the_morning_and_one_an_hour_before(
    school: TheSchool, lee: Person
) -> None:
    await opens_round(school)
    for parent, clock in (("Ewa", "17:20"), ("Layla", "17:00"), ("Ana", "17:40")):
        await has_booked(school, parent, clock)
    await comes_to(school, 19, "07:59")
    assert reminders(lee) == 0

    await school.is_at("08:00")

    lee.sees(
        "Your meetings are today:\nThursday 19 March\n17:00 · Layla Haddad · Omar H.\n"
        "17:20 · Ewa Kowalska · Ada K.\n17:40 · Ana García · Sofía G.",
        "[Running late]  [I am ill]",
    )
    await school.is_at("16:00")
    assert reminders(lee) == 2
    await school.is_at("17:30")
    assert reminders(lee) == 2


async def test_two_meetings_of_one_evening_are_one_reminder(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await has_booked(school, "Ewa", "17:50", "Mr Okafor")
    await comes_to(school, 18, "18:00")

    assert reminders(ewa) == 2
    ewa.sees(
        "Your meetings are tomorrow:\nThursday 19 March\n17:20 · Ms Lee · Ada K.\nRoom: 12\n"
        "17:50 · Mr Okafor · Ada K.\nRoom: 4",
        "[Coming]  [Running late]  [Cannot come]",
    )


async def test_what_is_booked_after_the_list_of_that_day_brings_no_second_list(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:00")
    await comes_to(school, 18, "17:10")
    assert reminders(ewa) == 2
    await has_booked(school, "Ewa", "17:40", "Mr Okafor")

    await school.is_at("17:50")

    assert reminders(ewa) == 2
    assert ("1d", "skipped") in await ends_of_reminders(school)


async def test_a_booking_later_than_a_reminder_skips_it(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await comes_to(school, 19, "12:00")
    await has_booked(school, "Ewa", "17:20")
    await school.is_at("16:20")

    assert reminders(ewa) == 1
    assert await ends_of_reminders(school) == [("7d", "skipped"), ("1d", "skipped"), ("1h", "told")]


async def test_moved_it_is_reminded_of_at_its_new_time(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    booking = await has_booked(school, "Ewa", "17:00")
    await comes_to(school, 18, "17:00")
    assert reminders(ewa) == 2
    await has_moved(school, booking, "17:50")
    assert reminders(ewa) == 0  # those that were sent say how it stands
    await school.is_at("17:50")
    assert "17:50" in ewa.card

    await comes_to(school, 19, "16:49")

    assert reminders(ewa) == 1
    await school.is_at("16:50")
    assert reminders(ewa) == 2


async def test_cancelled_it_is_reminded_of_no_more(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await has_cancelled(school, "Ewa")
    await comes_to(school, 19, "17:10")

    assert reminders(ewa) == 0
    assert await ends_of_reminders(school) == []


async def test_when_the_machine_was_off_one_comes_and_not_three(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await school.passes(days=7, hours=6, minutes=50)  # Thursday 16:50

    assert reminders(ewa) == 1
    assert await ends_of_reminders(school) == [
        ("7d", "passed-over"),
        ("1d", "passed-over"),
        ("1h", "told"),
    ]


async def test_after_it_has_begun_none_comes(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await school.passes(days=7, hours=7, minutes=20)

    assert reminders(ewa) == 0
    assert {how for _, how in await ends_of_reminders(school)} == {"too-late"}


async def test_restarts_and_two_tickers_remind_once(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await school.crashes_and_restarts()
    await school.is_at("17:20")
    await school.crashes_and_restarts()
    await school.engine.tick()
    await school.settles()

    assert reminders(ewa) == 1


async def test_of_two_tickers_one_is_first(school_on_both: TheSchool) -> None:
    school = school_on_both
    await opens_round(school)
    booking = await has_booked(school, "Ewa", "17:20")
    school.clock.move(timedelta(days=1))
    async with school.database.transaction() as records:
        shelf, now = records.meeting_reminders, school.clock.now()
        account = booking.parents[0].account_id
        assert account is not None
        found = await shelf.open_of(account)
        (due,) = [each for each in found if each.remind_at <= now]
        assert account in await shelf.due_accounts(now)
        both = await shelf.end(due, "told", now), await shelf.end(due, "told", now)

    assert both == (True, False)


async def test_a_clock_that_was_set_back_reminds_once(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await school.is_at("17:20")
    school.clock.move(timedelta(hours=-2))

    await school.passes(hours=3)

    assert reminders(ewa) == 1


async def reminds_and_fails(school: TheSchool) -> None:
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now() + timedelta(hours=8))
        await reminds_of_meetings(voice)
        raise RuntimeError


async def test_a_tick_that_fails_has_told_nothing_and_is_done_anew(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    with pytest.raises(RuntimeError):
        await reminds_and_fails(school)
    await school.is_at("17:20")

    assert reminders(ewa) == 1


async def test_a_day_before_waits_for_the_end_of_quiet_hours_chosen_later(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await ewa.presses("quiet-set:1020:480")  # 17:00 to 8:00
    await school.is_at("17:20")
    assert reminders(ewa) == 0

    await school.is_at("08:00")

    assert reminders(ewa) == 1


async def test_an_hour_before_comes_in_quiet_hours_without_a_sound(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await ewa.presses("quiet-set:960:480")  # 16:00 to 8:00
    await has_booked(school, "Ewa", "17:20")
    await comes_to(school, 19, "12:00")
    before = reminders(ewa)
    await school.is_at("16:20")

    assert reminders(ewa) == before + 1
    assert ewa.received[-1].silent


async def test_a_video_link_comes_again_ten_minutes_before(school: TheSchool, ewa: Person) -> None:
    await opens_round(school, held="link")
    booking = await has_booked(school, "Ewa", "17:20")
    await in_the_files(
        school,
        f"update meetings set link = 'https://meet.example.org/1' where id = {booking.meeting.id}",  # noqa: S608 - our own number
    )
    await comes_to(school, 19, "17:10")

    assert "Video: https://meet.example.org/1" in ewa.card
    assert ("10m", "told") in await ends_of_reminders(school)


async def test_who_may_not_act_for_the_child_any_more_is_not_reminded(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await in_the_files(
        school,
        "update guardianships set joined_at = null"
        " where parent_id = (select id from people where name = 'Ewa Kowalska')",
    )
    await school.is_at("17:20")

    assert reminders(ewa) == 0
    assert ("7d", "gone") in await ends_of_reminders(school)


async def test_who_does_not_meet_any_more_is_not_reminded(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    booking = await has_booked(school, "Ewa", "17:20")
    await in_the_files(
        school,
        f"delete from meeting_people where person_id = {booking.parents[0].person_id}",  # noqa: S608 - our own number
    )
    await school.is_at("17:20")

    assert reminders(ewa) == 0
    assert ("7d", "gone") in await ends_of_reminders(school)


async def test_who_never_joined_is_reminded_of_nothing(school: TheSchool) -> None:
    await opens_round(school)
    booking = await has_booked(school, "Ewa", "17:20")
    marta = "(select id from people where name = 'Marta Nowak')"
    for table in ("meeting_people", "meeting_reminders"):
        await in_the_files(
            school,
            f"update {table} set person_id = {marta}"  # noqa: S608 - our own names
            f" where person_id = {booking.parents[0].person_id}",
        )
    await school.is_at("17:20")

    assert ("7d", "gone") in await ends_of_reminders(school, "Marta Nowak")


async def test_a_reminder_that_could_not_leave_is_taken_back_with_its_meeting(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await has_booked(school, "Ewa", "17:50", "Mr Okafor")
    school.clock.move(timedelta(hours=7, minutes=20))
    await school.engine.tick()  # planned to leave, and not sent yet
    await has_cancelled(school, "Ewa")
    assert reminders(ewa) == 0
    await school.passes(minutes=30)

    assert reminders(ewa) == 1
    assert "17:50 · Mr Okafor" in ewa.card
    assert "17:20" not in ewa.card


@pytest.mark.parametrize(
    ("day", "clock", "comes"),
    [
        (date(2026, 3, 30), time(2, 30), datetime(2026, 3, 29, 1, 0, tzinfo=UTC)),  # skipped
        (date(2026, 3, 30), time(8), datetime(2026, 3, 29, 6, 0, tzinfo=UTC)),
        (date(2026, 10, 26), time(2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),  # the first
        (date(2026, 10, 25), time(2, 30), datetime(2026, 10, 24, 0, 30, tzinfo=UTC)),
    ],
)
async def test_over_a_change_of_clocks_the_wall_time_holds_and_it_comes_once(
    school: TheSchool, ewa: Person, day: date, clock: time, comes: datetime
) -> None:
    await ewa.presses("quiet-set:0:0")
    await opens_round(school, days=(day,), begins=clock, ends=time(clock.hour + 1, clock.minute))
    school.clock.move_to(comes - timedelta(hours=8))
    await has_booked(school, "Ewa", f"{clock:%H:%M}")
    await school.passes(hours=7, minutes=59)
    assert reminders(ewa) == 0
    await school.passes(minutes=1)
    assert reminders(ewa) == 1
    for _ in range(4):
        await school.passes(minutes=30)

    assert reminders(ewa) == 1


async def test_a_family_is_reminded_in_its_language(school: TheSchool, ana: Person) -> None:
    await opens_round(school)
    await has_booked(school, "Ana", "17:20")
    await school.is_at("17:20")

    ana.sees(
        "Se acerca su reunión:\njueves, 19 de marzo, 17:20 · Ms Lee · Sofía G.\nAula: 12",
        "[Asistiré]  [Llego tarde]  [No puedo ir]",
        "[¿De qué le gustaría hablar?]",
    )


# By choice


async def test_who_chooses_ten_minutes_alone_is_reminded_then_alone(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await ewa.writes("/settings")
    await ewa.taps("Meeting reminders")
    for label in ("✓ A week before", "✓ A day before", "✓ An hour before", "10 minutes before"):
        await ewa.taps(label)
    await ewa.taps("Back")
    assert "Meetings: I remind you 10 minutes before." in ewa.card
    await comes_to(school, 19, "17:09")
    assert reminders(ewa) == 0

    await school.is_at("17:10")

    assert reminders(ewa) == 1


async def test_who_wants_none_has_none(school: TheSchool, ewa: Person) -> None:
    await ewa.writes("/settings")
    await ewa.taps("Meeting reminders")
    for label in ("✓ A week before", "✓ A day before", "✓ An hour before"):
        await ewa.taps_twice(label)
    await ewa.taps("Back")
    assert "Meetings: I do not remind you." in ewa.card
    await opens_round(school, held="link")
    await has_booked(school, "Ewa", "17:20")
    await comes_to(school, 19, "17:10")

    assert reminders(ewa) == 0


async def test_what_was_told_is_not_told_again_after_a_new_choice(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await school.is_at("17:20")
    await ewa.presses("rem-set:10m:1", on=ewa.received[0])
    await school.passes(minutes=1)

    assert reminders(ewa) == 1
    assert [how for _, how in await ends_of_reminders(school)] == ["told", None, None, None]


async def test_the_office_meets_nobody_and_chooses_nothing(dana: Person) -> None:
    await dana.writes("/settings")

    assert "[Meeting reminders]" not in dana.card


async def test_two_tickers_at_one_moment_remind_once(school_on_both: TheSchool) -> None:
    school = school_on_both
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await has_booked(school, "Ewa", "17:50", "Mr Okafor")
    school.clock.move(timedelta(days=7, hours=5))  # a day before and a week before are both due

    async def ticks() -> None:
        async with school.database.transaction() as records:
            await reminds_of_meetings(Voice(records, school.information, school.clock.now()))

    await asyncio.gather(*(ticks() for _ in range(4)))
    await school.settles()

    assert reminders(school.people["Ewa Kowalska"]) == 1
    assert reminders(school.people["Ms Lee"]) == 1
