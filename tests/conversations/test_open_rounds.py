"""Families are told of a round when they can book, it closes by the clock, and can be cancelled."""

from datetime import timedelta

from bot.sweep import sweep
from tests.conversations.acts import in_the_files, joins, links, lists, teaches
from tests.conversations.offering import books_in_newest, dana_opens, lee_opens, lee_plans
from tests.conversations.promising import times_seen
from tests.people import Person
from tests.school import TheSchool, family

TOLD, CANCELLED = "You can book a meeting", "does not take place."


async def state_of_newest(school: TheSchool) -> str:
    async with school.database.reading() as records:
        rows = await records._driver.execute_fetchall("select state from rounds order by id desc")
    state: str = next(iter(rows))[0]
    return state


async def opens_on_monday(lee: Person, *taps: str) -> None:
    """Families can book from Monday 16 March, 8:00, and are told then."""
    await lee_plans(lee)
    await lee.taps("Booking")
    await lee.taps("From when on: at once")
    await lee.writes("16 March 8:00")
    for label in taps:
        await lee.taps(label)
    await lee.taps("Back")
    await lee.taps("Open")


async def test_families_are_told_when_they_can_book_and_not_before(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opens_on_monday(lee)
    assert "Families are told on Monday 16 March, 08:00." in lee.card
    await school.passes(days=3)  # Sunday
    assert times_seen(ewa, TOLD) == 0

    await school.is_at("08:00")
    await school.passes(hours=1)

    assert times_seen(ewa, TOLD) == 1


async def test_families_with_several_children_are_told_earlier_and_not_again(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await lists(school, family("c7", "Eva Kowalska", "Ewa Kowalska", "mother", "en"))
    await joins(ewa, (await links(school))["Ewa Kowalska", "Eva Kowalska"])
    await opens_on_monday(lee, "Several children: not earlier")
    await school.passes(days=3)  # Sunday, 10:00

    assert (times_seen(ewa, TOLD), times_seen(piotr, TOLD)) == (1, 0)
    await school.passes(days=1)
    assert (times_seen(ewa, TOLD), times_seen(piotr, TOLD)) == (1, 1)


async def test_who_sleeps_is_told_in_the_morning(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await school.is_at("21:00")
    await lee_opens(lee)
    assert times_seen(ewa, TOLD) == 0

    await school.is_at("07:00")

    assert times_seen(ewa, TOLD) == 1


async def test_booking_closes_by_the_clock_and_can_be_opened_again(
    school: TheSchool, lee: Person
) -> None:
    await lee_opens(lee)
    await school.passes(days=6)
    assert await state_of_newest(school) == "open"
    await school.is_at("17:00")
    await lee.writes("/evening")
    assert await state_of_newest(school) == "draft"  # a new one: the other is not gone on with

    await lee.taps("Discard")
    await lee.taps("Back")
    await lee.taps("3B · Ms Lee")
    assert "Closed for booking: 0 of 6 times are booked." in lee.card
    await lee.taps("Open again")
    assert "Families can book until Thursday 19 March, 17:00." in lee.card


async def test_booking_is_closed_by_hand_once(lee: Person) -> None:
    await lee_opens(lee)
    await lee.taps_twice("Close booking")

    assert "Closed for booking" in lee.card
    assert "[Open again]" in lee.card


async def test_an_end_of_booking_after_the_meetings_is_refused(lee: Person) -> None:
    await lee_plans(lee)
    await lee.taps("Booking")
    await lee.writes("20 March 12:00")

    assert lee.card.startswith("Booking has to end after it begins")


async def test_what_is_no_moment_gets_a_clear_answer(lee: Person) -> None:
    await lee_plans(lee)
    await lee.taps("Booking")
    await lee.writes("as soon as possible")
    assert lee.card.startswith("I could not read that. Please write a day and time")
    await lee.taps("Back")
    await lee.taps("Booking")
    await lee.taps("From when on: at once")
    await lee.writes("11 March 2026 8:00")

    assert "still to come" in lee.card


async def test_a_cancelled_round_is_told_to_everyone_who_was_told_of_it_once(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await lee_opens(lee)
    await books_in_newest(school, "Ewa Kowalska", "17:20", "Ms Lee")
    await lee.taps("Cancel the round")
    assert "Thursday 19 March\nMeetings that would be cancelled: 1" in lee.card
    await lee.taps_twice("Cancel it all")

    assert times_seen(ewa, "A meeting is cancelled:") == 1
    assert (times_seen(ewa, CANCELLED), times_seen(piotr, CANCELLED)) == (0, 1)
    assert await state_of_newest(school) == "cancelled"


async def test_a_round_of_which_nobody_was_told_is_cancelled_without_a_word(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opens_on_monday(lee)
    await lee.taps("Cancel the round")
    await lee.taps("Cancel it all")
    await school.passes(days=5)

    assert (times_seen(ewa, TOLD), times_seen(ewa, CANCELLED)) == (0, 0)


async def test_news_that_waits_for_the_morning_is_taken_back_with_the_round(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await school.is_at("21:00")
    await lee_opens(lee)
    await lee.taps("Cancel the round")
    await lee.taps("Cancel it all")
    await school.is_at("07:00")

    assert times_seen(ewa, TOLD) == 0


async def test_an_evening_that_took_place_is_not_cancelled_afterwards(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_opens(lee)
    ask = lee.button("Cancel the round")
    await lee.taps("Cancel the round")
    cancel = lee.button("Cancel it all")
    await school.passes(days=14)

    for button in (ask, cancel):
        await lee.presses(button)
        assert lee.toast == "All times of this round are over."
    assert times_seen(ewa, CANCELLED) == 0


async def test_nothing_is_changed_in_a_cancelled_round(school: TheSchool, lee: Person) -> None:
    await lee_opens(lee)
    length = lee.button("Length")
    await lee.taps("Cancel the round")
    await lee.taps("Cancel it all")
    await lee.presses(length)

    assert lee.toast == "I cannot find that any more."
    assert (await newest_or_none(school)) is None


async def newest_or_none(school: TheSchool) -> object:
    async with school.database.reading() as records:
        found = await records.round_plans.ahead(school.clock.now().date())
    return found[-1] if found else None


async def test_drafts_are_forgotten_after_a_month_and_opened_rounds_are_not(
    school: TheSchool, lee: Person
) -> None:
    await lee_opens(lee)
    await lee_plans(lee)
    await school.passes(days=31)
    await sweep(school.database, school.clock)

    async with school.database.reading() as records:
        rows = await records._driver.execute_fetchall("select state from rounds")
    assert [row[0] for row in rows] == ["closed"]


async def test_a_round_is_forgotten_after_two_years_once_nothing_else_is_kept_of_it(
    school: TheSchool, lee: Person
) -> None:
    await lee_opens(lee)
    await school.passes(days=30)
    await sweep(school.database, school.clock)
    assert await state_of_newest(school) == "closed"
    school.clock.move(timedelta(days=2 * 365))
    await sweep(school.database, school.clock)

    async with school.database.reading() as records:
        for table in ("rounds", "slots", "round_days", "round_classes", "round_teachers"):
            rows = await records._driver.execute_fetchall(f"select 1 from {table}")  # noqa: S608 - the names above
            assert list(rows) == [], table


async def test_a_round_is_kept_as_long_as_a_meeting_booked_in_it(
    school: TheSchool, lee: Person
) -> None:
    """Its day was taken out of the round, which is over a day before that meeting."""
    await lee.writes("/evening")
    await lee.writes("20 March")
    await lee.writes("17:00 to 18:00")
    await lee.taps("Open")
    await books_in_newest(school, "Ewa Kowalska", "17:20", "Ms Lee")
    for words in ("Days", "19 March", "Days", "Remove Friday 20 March", "Change, and ask 1 family"):
        await (lee.writes if words[0].isdigit() else lee.taps)(words)
    await school.passes(days=8)
    school.clock.move(timedelta(days=2 * 365))
    await sweep(school.database, school.clock)
    assert await state_of_newest(school) == "closed"

    school.clock.move(timedelta(days=1))
    await sweep(school.database, school.clock)
    async with school.database.reading() as records:
        assert list(await records._driver.execute_fetchall("select 1 from rounds")) == []


async def test_a_class_taken_in_later_is_told_then_and_the_others_not_again(
    school: TheSchool, dana: Person, nadia: Person, ewa: Person
) -> None:
    await dana.writes("/meet")
    await dana.taps("New round")
    await dana.writes("19 March, 17:00 to 18:00")
    await dana.taps("Classes")
    await dana.taps("✓ 1A")
    await dana.taps("Done")
    await dana.taps("Open")
    assert (times_seen(nadia, TOLD), times_seen(ewa, TOLD)) == (0, 1)
    await dana.taps("Classes")
    await dana.taps("1A")

    assert (times_seen(nadia, TOLD), times_seen(ewa, TOLD)) == (1, 1)


async def test_a_class_that_a_teacher_has_lost_is_not_invited(
    school: TheSchool, lee: Person, ewa: Person, nadia: Person
) -> None:
    await lists(school, teaches("t1", "Ms Lee", "1A"))
    await lee_plans(lee)
    await in_the_files(
        school, "delete from teaching where class_id = (select id from classes where name = '1A')"
    )
    await lee.taps("Open")

    assert (times_seen(ewa, TOLD), times_seen(nadia, TOLD)) == (1, 0)


async def test_every_change_after_opening_is_noted_once(school: TheSchool, lee: Person) -> None:
    await lee_opens(lee)
    await lee.taps("Booking")
    await lee.writes("18 March 12:00")

    async with school.database.reading() as records:
        rows = await records._driver.execute_fetchall(
            "select verb from audit where subject like 'round:%' order by id"
        )
    assert [row[0] for row in rows] == ["opened-round", "changed-round"]


async def test_a_round_without_a_name_reads_as_each_family_says_it(
    dana: Person, ewa: Person, layla: Person
) -> None:
    await dana_opens(dana)

    assert ewa.card.startswith("You can book a meeting: Parent conferences.")
    assert "لقاءات أولياء الأمور" in layla.card


async def test_a_round_that_was_named_reads_as_it_was_named(dana: Person, ewa: Person) -> None:
    await dana.writes("/meet")
    await dana.taps("New round")
    await dana.writes("19 March, 17:00 to 18:00")
    await dana.taps("More")
    await dana.writes("Spring talks")
    await dana.taps("Open")

    assert ewa.card.startswith("You can book a meeting: Spring talks.")
