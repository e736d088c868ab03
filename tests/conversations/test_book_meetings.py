"""Parents book meetings: only real times, once, and never a word of another home's."""

from datetime import date, time

import pytest

from tests.conversations.acts import NOT_THERE, in_the_files, joins, links, lists
from tests.conversations.booking import (
    BELOW,
    BOOKED_ROWS,
    DAY,
    LATER_ROWS,
    LEE,
    OKAFOR,
    books_at,
    has_ben,
    met,
    opens_times,
    times_on,
)
from tests.conversations.promising import times_seen
from tests.conversations.rounds import EVENING, books, opens_round
from tests.people import Person, drawn
from tests.school import TheSchool, family


async def test_of_two_who_tap_the_last_time_at_once_one_has_it(school_on_both: TheSchool) -> None:
    school = school_on_both
    ewa, piotr, lee = [school.people[n] for n in ("Ewa Kowalska", "Piotr Kowalski", "Ms Lee")]
    await opens_round(school, ends=time(17, 10))
    await in_the_files(school, "update rounds set two_homes = true")
    for person in (ewa, piotr):
        await opens_times(person)
    for person in (ewa, piotr):
        person.phone.presses_data(person.newest.id, person.button("17:00"))
    await school.settles()

    cards = sorted([ewa.card, piotr.card])
    assert cards[0].startswith("17:00 has just been taken.\nThere is no free time with Ms Lee")
    assert cards[1].startswith(f"Booked:\n{met('17:00')}")
    assert times_seen(lee, "A meeting is booked") == 1


async def test_a_double_tap_books_once_and_reads_as_the_first(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    await opens_times(ewa)
    await ewa.taps_twice("17:20")

    ewa.sees(f"Booked:\n{met('17:20')}", *BOOKED_ROWS)
    assert times_seen(lee, "A meeting is booked") == 1
    assert ewa.toast == ""


async def test_another_time_of_the_same_teacher_is_not_booked_beside_the_first(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    await opens_times(ewa)
    other = ewa.button("17:50")
    await ewa.taps("17:20")
    await ewa.presses(other)

    ewa.sees(f"Booked:\n{met('17:20')}", *BOOKED_ROWS)
    assert ewa.toast == "You have a time already. You can move it."
    assert times_seen(lee, "A meeting is booked") == 1


async def test_times_at_which_parent_or_child_meet_somebody_are_not_offered(
    school: TheSchool, ewa: Person, piotr: Person
) -> None:
    await opens_round(school)
    await books_at(ewa, "17:20")
    for person in (ewa, piotr):
        await opens_times(person, OKAFOR)

        assert times_on(person) == ["17:00", "17:10", "17:30", "17:40", "17:50"]


async def test_an_old_button_at_the_time_of_ones_own_meeting_says_which(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await opens_times(ewa, OKAFOR)
    old = ewa.button("17:20")
    await books_at(ewa, "17:20")
    await ewa.presses(old)

    ewa.sees(
        f"At that time you meet somebody already:\n{DAY}, 17:20 · Ms Lee · Ada K.\n"
        "The nearest free times with Mr Okafor:",
        "[17:00]  [17:10]  [17:30]",
        "[Back]",
    )


async def test_of_two_homes_the_second_reads_nothing_but_that_a_time_is_booked(
    school: TheSchool, ewa: Person, piotr: Person
) -> None:
    await opens_round(school)
    await books_at(ewa, "17:20")
    await piotr.writes("/meet")

    piotr.sees(
        f"Parent conferences · {DAY}\n"
        "A time with Ms Lee is booked for Ada K. already. The school offers one for each child.\n"
        "Tap whom you would like to meet.",
        f"[{OKAFOR}]",
        *BELOW,
    )
    assert not piotr.has_seen("17:20")
    assert not piotr.has_seen("Ewa")


async def test_two_homes_meet_a_teacher_each_where_the_round_says_so(
    school: TheSchool, ewa: Person, piotr: Person
) -> None:
    await opens_round(school)
    await in_the_files(school, "update rounds set two_homes = true")
    await books_at(ewa, "17:20")
    await books_at(piotr, "17:30")

    piotr.sees(f"Booked:\n{met('17:30')}", *BOOKED_ROWS)


async def test_no_more_meetings_than_the_round_allows(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await in_the_files(school, "update rounds set most_each = 1")
    await opens_times(ewa, OKAFOR)
    old = ewa.button("17:40")
    await books_at(ewa, "17:20")
    await ewa.presses(old)

    ewa.sees("For Ada K. you can book one meeting. Cancel it to take another one.", "[Back]")


async def test_before_it_opens_the_card_says_from_when(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await in_the_files(school, "update rounds set opens_at = '2026-03-16 07:00:00+00:00'")
    await ewa.writes("/meet")

    ewa.sees(
        f"Parent conferences · {DAY}\nYou can book from Monday 16 March, 08:00.",
        *BELOW,
    )


async def test_a_round_that_opens_later_than_was_said_refuses_kindly(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    await ewa.writes("/meet")
    choose = ewa.button(LEE)
    await ewa.taps(LEE)
    await in_the_files(school, "update rounds set opens_at = '2026-03-16 07:00:00+00:00'")
    for press in (ewa.button("17:20"), choose):
        await ewa.presses(press)

        ewa.sees("Parent conferences: you can book from Monday 16 March, 08:00.", "[Back]")
    assert not lee.has_seen("A meeting is booked")


async def test_families_with_several_children_may_book_earlier(
    school: TheSchool, ewa: Person, piotr: Person
) -> None:
    await has_ben(school, "1A")
    await opens_round(school)
    await in_the_files(
        school,
        "update rounds set opens_at = '2026-03-16 07:00:00+00:00',"
        " siblings_at = '2026-03-12 08:00:00+00:00'",
    )
    await books_at(ewa, "17:20")
    await piotr.writes("/meet")

    ewa.sees(f"Booked:\n{met('17:20')}", *BOOKED_ROWS)
    assert "You can book from Monday 16 March, 08:00." in piotr.card


async def test_until_when_one_can_book_is_said_and_holds_for_old_buttons(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await in_the_files(school, "update rounds set closes_at = '2026-03-17 19:00:00+00:00'")
    await ewa.writes("/meet")
    assert "You can book until Tuesday 17 March, 20:00." in ewa.card
    await ewa.taps(LEE)
    await school.passes(days=6)
    await ewa.taps("17:20")

    ewa.sees(
        "Parent conferences: booking is over. Please ask the teachers or the office.", "[Back]"
    )
    await ewa.taps("Back")
    assert ewa.card.startswith("Nothing is booked")


async def test_a_button_of_three_weeks_ago_books_what_is_free_still(
    school: TheSchool, ewa: Person, piotr: Person
) -> None:
    await opens_round(school, days=[date(2026, 4, 16)])
    await opens_times(ewa)
    await books_at(piotr, "17:30", OKAFOR)
    await school.passes(days=21)
    await ewa.taps("17:30")
    assert ewa.card.startswith("17:30 has just been taken.")
    await ewa.taps("17:20")

    assert ewa.card.startswith("Booked:\nThursday 16 April, 17:20 · Ms Lee · Ada K.")


async def test_the_nearest_time_on_another_day_is_named_with_its_day(
    school: TheSchool, ewa: Person
) -> None:
    found = await opens_round(school, days=[EVENING, date(2026, 3, 20)], ends=time(17, 10))
    await opens_times(ewa)
    await books(school, "Ana García", found, "17:00", "Ms Lee")
    await ewa.taps("17:00")

    ewa.sees(
        "17:00 has just been taken.\nThe nearest free times with Ms Lee:",
        "[Friday 20 March, 17:00]",
        "[Back]",
    )


async def test_a_time_that_was_withdrawn_cannot_be_booked(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await opens_times(ewa)
    await in_the_files(
        school, "update slots set withdrawn = true where starts_at < '2026-03-19 16:15'"
    )
    await ewa.taps("17:10")

    assert ewa.card.startswith("17:10 has just been taken.")
    assert times_on(ewa) == ["17:20", "17:30", "17:40"]


@pytest.mark.parametrize(
    "happened",
    [
        "update enrolments set class_id = (select id from classes where name = '1A')",
        "update guardianships set joined_at = null",
        "update rounds set state = 'cancelled'",
    ],
)
async def test_whoever_may_not_book_any_more_reads_that_it_is_not_there(
    school: TheSchool, ewa: Person, lee: Person, happened: str
) -> None:
    await opens_round(school)
    await opens_times(ewa)
    await in_the_files(school, happened)
    await ewa.taps("17:20")

    assert ewa.toast == NOT_THERE
    assert not lee.has_seen("A meeting is booked")


async def test_times_come_a_day_at_a_time_and_at_most_nine_at_once(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school, days=[EVENING, date(2026, 3, 20)], ends=time(19))
    await opens_times(ewa)
    assert times_on(ewa) == [f"{17 + n // 6}:{n % 6}0" for n in range(9)]
    await ewa.taps("Later")
    assert times_on(ewa) == ["18:30", "18:40", "18:50"]
    assert drawn(ewa.newest).endswith("[Earlier]\n[Friday 20 March]\n[Wait for a time]  [Back]")
    await ewa.taps("Friday 20 March")

    assert ewa.card.startswith(f"{LEE}\nFriday 20 March – which time suits you?")
    await ewa.taps("17:00")
    assert ewa.card.startswith("Booked:\nFriday 20 March, 17:00")


async def test_of_many_days_those_around_are_one_tap_away(school: TheSchool, ewa: Person) -> None:
    days = [date(2026, 3, day) for day in (16, 17, 18, 19, 20, 23)]
    await opens_round(school, days=days)
    await opens_times(ewa)
    rows = drawn(ewa.newest).splitlines()[-3:]
    assert rows[0] == "[Tuesday 17 March]  [Wednesday 18 March]"
    assert rows[1] == "[Thursday 19 March]  [Friday 20 March]"
    await ewa.taps("Friday 20 March")
    await ewa.taps("Monday 23 March")

    assert ewa.card.startswith(f"{LEE}\nMonday 23 March – which time suits you?")
    rows = drawn(ewa.newest).splitlines()[-3:]
    assert rows[0] == "[Tuesday 17 March]  [Wednesday 18 March]"
    assert rows[1] == "[Thursday 19 March]  [Friday 20 March]"


async def test_of_a_page_that_is_gone_the_last_one_is_shown(school: TheSchool, ewa: Person) -> None:
    await opens_round(school, ends=time(19))
    await opens_times(ewa)
    later = ewa.button("Later")
    await in_the_files(
        school, "update slots set withdrawn = true where starts_at > '2026-03-19 16:25'"
    )
    await ewa.presses(later)

    assert times_on(ewa) == ["17:00", "17:10", "17:20"]


async def test_where_there_is_much_to_choose_a_child_is_chosen_first(
    school: TheSchool, ewa: Person
) -> None:
    await has_ben(school, "1A")
    await opens_round(school, "Ms Lee", "Mr Okafor", "Mr Stone")
    await opens_round(school, "Mr Okafor", days=[date(2026, 3, 26)])
    await ewa.writes("/meet")
    assert "[Ada K. · Parent conferences]\n[Ben K. · Parent conferences]\n[Ada K." in ewa.card
    assert ewa.card.count("Tap whom you would like to meet.") == 1
    await ewa.presses(ewa.first_button()[1])

    ewa.sees(
        f"Parent conferences · {DAY}\nTap whom you would like to meet.",
        "[Ms Lee · Ada K.]",
        "[Mr Okafor · Ada K.]",
        "[Back]",
    )
    choose = ewa.button("Mr Okafor · Ada K.")
    await ewa.taps("Mr Okafor · Ada K.")
    await ewa.taps("17:00")
    assert ewa.card.startswith(f"Booked:\n{met('17:00', 'Mr Okafor', room='4')}")
    await ewa.presses(choose)
    assert ewa.card.startswith(f"Booked:\n{met('17:00', 'Mr Okafor', room='4')}")


async def test_where_a_child_meets_one_teacher_its_times_come_at_once(
    school: TheSchool, ewa: Person
) -> None:
    await has_ben(school, "1A")
    await opens_round(school, "Ms Lee", "Mr Stone")
    await opens_round(school, "Mr Okafor", days=[date(2026, 3, 26)])
    await ewa.writes("/meet")
    await ewa.taps("Ben K. · Parent conferences")

    assert ewa.card.startswith(f"Mr Stone · Ben K.\n{DAY} – which time suits you?")
    await ewa.taps("17:00")
    assert ewa.card.startswith(f"Booked:\n{met('17:00', 'Mr Stone', 'Ben K.', '7')}")


async def test_an_old_child_button_shows_how_it_stands_once_all_is_booked(
    school: TheSchool, ewa: Person
) -> None:
    found = await opens_round(school, "Ms Lee")
    await opens_round(school, "Mr Okafor", days=[date(2026, 3, 26)])
    await ewa.writes("/meet")
    old = ewa.button("Ada K. · Parent conferences")  # the newest: both read alike
    await books(school, "Ewa Kowalska", found, "17:20", "Ms Lee")
    await in_the_files(school, "update rounds set state = 'closed' where id <> 1")
    await ewa.presses(old)

    ewa.sees(f"Booked:\n{DAY}, 17:20 · {LEE}", "[17:20 · Ms Lee]", *BELOW)


async def test_a_teacher_without_free_times_is_named_and_has_no_button(
    school: TheSchool, ewa: Person, olena: Person
) -> None:
    found = await opens_round(school, ends=time(17, 10))
    await opens_times(ewa)
    await ewa.taps("Back")
    choose = ewa.button(LEE)
    await books(school, "Olena Kovalenko", found, "17:00", "Ms Lee")
    await ewa.writes("/meet")

    assert "There is no free time with Ms Lee at the moment." in ewa.card
    assert f"[{LEE}]" not in ewa.card
    await ewa.presses(choose)
    ewa.sees("There is no free time with Ms Lee at the moment.", "[Wait for a time]  [Back]")


async def test_where_several_have_no_free_time_each_can_be_waited_for_by_name(
    school: TheSchool, ewa: Person
) -> None:
    found = await opens_round(school, ends=time(17, 10))
    await books(school, "Ana García", found, "17:00", "Ms Lee")
    await books(school, "Layla Haddad", found, "17:00", "Mr Okafor")
    await ewa.writes("/meet")

    assert ewa.card.endswith(
        "\n".join((f"[Wait for a time: {LEE}]", f"[Wait for a time: {OKAFOR}]", *BELOW))
    )


async def test_whom_one_waits_for_already_is_not_offered_to_be_waited_for(
    school: TheSchool, ewa: Person
) -> None:
    found = await opens_round(school)
    for name, clock in (("Ana García", "17:00"), ("Layla Haddad", "17:10")):
        await books(school, name, found, clock, "Ms Lee")
    await in_the_files(
        school, "update slots set withdrawn = true where starts_at > '2026-03-19 16:15'"
    )
    await opens_times(ewa, f"Wait for a time: {LEE}")
    await ewa.writes("/meet")

    assert f"[Waiting: {LEE}]" in ewa.card
    assert f"[Wait for a time: {LEE}]" not in ewa.card


async def test_times_read_as_in_the_readers_country(school: TheSchool, layla: Person) -> None:
    await opens_round(school)
    await layla.writes("/meet")  # the first time, an interpreter is asked about below it
    await opens_times(layla, "Ms Lee · Omar H.")

    assert times_on(layla)[:3] == ["5:00 م", "5:10 م", "5:20 م"]


async def test_the_address_of_a_video_meeting_is_read_by_who_booked_it_alone(
    school: TheSchool, ewa: Person, ana: Person
) -> None:
    await opens_round(school, held="link")
    for person, whom in ((ewa, "Ms Lee · Ada K."), (ana, "Ms Lee · Sofía G.")):
        await opens_times(person, whom)
    await ewa.taps("17:20")

    assert "https://meet.example.org/" in ewa.card
    assert not ana.has_seen("https://")


async def test_a_teacher_meets_others_about_their_own_child_and_not_themselves(
    school: TheSchool, okafor: Person, ewa: Person
) -> None:
    """What they book as a parent takes their time as a teacher, too."""
    await lists(school, family("c30", "Max Okafor", "Tunde Okafor", "father", "en"))
    await joins(okafor, (await links(school))["Tunde Okafor", "Max Okafor"])
    await opens_round(school)
    await okafor.writes("/meet")
    assert "[Ms Lee · Max O.]" in okafor.card
    assert "Mr Okafor" not in okafor.card
    await okafor.taps("Ms Lee · Max O.")
    await okafor.taps("17:20")
    await opens_times(ewa, OKAFOR)

    assert "17:20" not in times_on(ewa)


async def test_undo_takes_the_booking_back_and_tells_the_teacher(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    await books_at(ewa, "17:20")
    await ewa.taps_twice("Undo")

    ewa.sees(f"Cancelled:\n{met('17:20')}", "[Undo]  [Meetings]")
    assert times_seen(lee, "A meeting is cancelled") == 1


async def test_too_late_for_undo_the_card_says_so(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    await books_at(ewa, "17:20")
    await school.passes(minutes=6)
    await ewa.taps("Undo")

    ewa.sees(f"Booked:\n{met('17:20')}", *LATER_ROWS)
    assert ewa.toast == "It is too late to undo this."
    assert not lee.has_seen("A meeting is cancelled")


async def test_more_meetings_than_a_glance_can_hold_are_counted(
    school: TheSchool, ewa: Person
) -> None:
    for number in range(5):
        found = await opens_round(school, "Ms Lee", days=[date(2026, 3, 23 + number)])
        await books(school, "Ewa Kowalska", found, "17:00", "Ms Lee")
    await ewa.writes("/meet")

    assert "Thursday 26 March, 17:00 · Ms Lee · Ada K.\nand 1 more" in ewa.card
    assert "[Thursday 26 March, 17:00 · Ms Lee]" in ewa.card


async def test_home_and_today_name_the_next_meeting(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await ewa.writes("/home")
    assert "Write to the teachers]\n[Meetings]" in ewa.card
    await books_at(ewa, "17:20")
    await ewa.writes("/home")
    assert f"Next meeting: {DAY}, 17:20 · Ms Lee · Ada K.\n[Write" in ewa.card
    await ewa.writes("/today")

    ewa.sees(
        f"Thursday 12 March\nNext meeting\n{DAY}, 17:20 · Ms Lee · Ada K.",
        "[Meetings]",
        "[Refresh]  [Home]",
    )
    await ewa.taps("Meetings")
    assert ewa.card.startswith("Booked:")


async def test_a_teachers_today_has_the_meetings_of_the_day(
    school: TheSchool, lee: Person, ewa: Person, okafor: Person
) -> None:
    found = await opens_round(school)
    for parent, clock in (
        ("Ewa Kowalska", "17:20"),
        ("Ana García", "17:00"),
        ("Layla Haddad", "17:10"),
        ("Olena Kovalenko", "17:30"),
    ):
        await books(school, parent, found, clock, "Ms Lee")
    await lee.writes("/today")
    assert "Meetings" not in lee.card
    await school.passes(days=7)
    await in_the_files(school, "update rounds set two_homes = true")
    await books(school, "Piotr Kowalski", found, "17:40", "Ms Lee")
    await lee.writes("/today")

    assert lee.card.startswith(
        f"{DAY}\nMeetings today\n17:00 · Ana García · Sofía G.\n17:10 · Layla Haddad · Omar H.\n"
        "17:20 · Ewa Kowalska · Ada K.\n17:30 · Olena Kovalenko · Taras K.\nand 1 more\n"
    )
    await okafor.writes("/today")
    assert "Meetings" not in okafor.card
