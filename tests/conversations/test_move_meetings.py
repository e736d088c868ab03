"""Parents take another time, or let two of their own meetings change places."""

from datetime import time

import pytest

from tests.conversations.acts import NOT_THERE, in_the_files
from tests.conversations.booking import (
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
from tests.conversations.rounds import books, opens_round
from tests.people import Person
from tests.school import TheSchool

MOVED = "A meeting has a new time or place"
NOT_HERE = "The time cannot be changed here any more. Please ask the teacher or the office."
SWAP = "Exchange with 17:20 · Ms Lee"


async def books_two(ewa: Person) -> None:
    """Ms Lee at 17:20, then Mr Okafor at 17:40, whose card is the newest."""
    await books_at(ewa, "17:20")
    await books_at(ewa, "17:40", OKAFOR)


async def test_a_moved_meeting_is_told_and_its_old_time_is_free(
    school: TheSchool, ewa: Person, lee: Person, ana: Person
) -> None:
    await opens_round(school)
    await books_at(ewa, "17:20")
    await ewa.taps("Move")
    await ewa.taps_twice("17:30")

    ewa.sees(f"Booked:\n{met('17:30')}", *LATER_ROWS)
    assert times_seen(lee, MOVED) == 1
    assert "17:30 · Ewa Kowalska" in lee.card
    await ana.writes("/meet")  # the first time, an interpreter is asked about below it
    await opens_times(ana, "Ms Lee · Sofía G.")
    assert "17:20" in times_on(ana)


async def test_undo_takes_the_time_it_had_before(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    await books_at(ewa, "17:20")
    await ewa.taps("Move")
    await ewa.taps("17:30")
    ewa.sees(f"Booked:\n{met('17:30')}", *BOOKED_ROWS)
    await ewa.taps("Undo")

    assert ewa.card.startswith(f"Booked:\n{met('17:20')}")
    assert "17:20 · Ewa Kowalska" in lee.card


async def test_a_time_that_was_taken_meanwhile_leaves_the_meeting_where_it_was(
    school: TheSchool, ewa: Person
) -> None:
    found = await opens_round(school)
    await books_at(ewa, "17:20")
    await ewa.taps("Move")
    await books(school, "Ana García", found, "17:30", "Ms Lee")
    await ewa.taps("17:30")
    ewa.sees(
        "17:30 has just been taken.\nThe nearest free times with Ms Lee:",
        "[17:10]  [17:40]  [17:50]",
        "[Back]",
    )
    await ewa.taps("Back")

    ewa.sees(f"Booked:\n{met('17:20')}", *BOOKED_ROWS)


async def test_where_no_other_time_is_free_the_card_says_so(school: TheSchool, ewa: Person) -> None:
    await opens_round(school, ends=time(17, 10))
    await books_at(ewa, "17:00")
    await ewa.taps("Move")

    ewa.sees(f"{DAY}, 17:00 · {LEE}\nThere is no free time with Ms Lee at the moment.", "[Back]")


async def test_after_booking_is_over_a_meeting_stays_where_it_is(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    await books_at(ewa, "17:20")
    await ewa.taps("Move")
    await in_the_files(school, "update rounds set state = 'closed'")
    await ewa.taps("17:30")

    assert ewa.card.startswith(f"Booked:\n{met('17:20')}")
    assert ewa.toast == NOT_HERE
    assert not lee.has_seen(MOVED)


@pytest.mark.parametrize(
    "happened",
    [
        "update rounds set state = 'closed'",
        "update rounds set closes_at = '2026-03-01T00:00:00+00:00'",
        "update rounds set opens_at = '2026-03-18T00:00:00+00:00'",
        "update slots set withdrawn = true",
        "update enrolments set class_id = (select id from classes where name = '1A')",
    ],
    ids=["closed", "past its end", "not open yet", "no times left", "another class"],
)
async def test_where_the_time_cannot_be_changed_a_card_offers_cancelling_alone(
    school: TheSchool, ewa: Person, happened: str
) -> None:
    await opens_round(school)
    await books_at(ewa, "17:20")
    meeting = ewa.button("Move").split(":")[1]
    await in_the_files(school, happened)
    await ewa.presses(f"meet-show:{meeting}")

    assert "[Add to calendar]  [Cancel]" in ewa.card


async def test_move_on_an_old_card_says_that_it_is_too_late_and_goes_from_it(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await books_at(ewa, "17:20")
    await in_the_files(school, "update rounds set state = 'closed'")
    await ewa.taps("Move")

    assert ewa.toast == NOT_HERE
    assert ewa.card.startswith(f"Booked:\n{met('17:20')}\n[Add to calendar]  [Cancel]\n")


async def test_what_was_cancelled_or_is_of_another_class_is_not_moved(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await books_at(ewa, "17:20")
    await ewa.taps("Move")
    to = ewa.button("17:30")
    await ewa.taps("Back")
    await in_the_files(
        school, "update enrolments set class_id = (select id from classes where name = '1A')"
    )
    await ewa.presses(to)
    assert ewa.toast == NOT_HERE
    await ewa.taps("Cancel")
    await ewa.presses(to)

    assert ewa.card.startswith(f"Cancelled:\n{met('17:20')}")


async def test_a_meeting_is_not_moved_to_another_teachers_time(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    await books_two(ewa)
    await ewa.taps("Move")
    okafors = ewa.button("17:50").rpartition(":")[2]
    await ewa.presses(f"meet-to:1:{okafors}")

    assert ewa.toast == NOT_THERE
    assert not lee.has_seen(MOVED)


async def test_two_meetings_change_places_once_however_often_it_is_tapped(
    school_on_both: TheSchool,
) -> None:
    school = school_on_both
    ewa, lee, okafor = [school.people[n] for n in ("Ewa Kowalska", "Ms Lee", "Mr Okafor")]
    await opens_round(school)
    await books_two(ewa)
    await ewa.taps("Move")
    await ewa.taps_twice(SWAP)

    ewa.sees(f"Booked:\n{met('17:20', 'Mr Okafor', room='4')}", *LATER_ROWS)
    assert ewa.toast == ""
    assert ewa.has_seen(f"Booked:\n{met('17:40')}\n")
    for teacher, clock in ((lee, "17:40"), (okafor, "17:20")):
        assert times_seen(teacher, MOVED) == 1
        assert f"{clock} · Ewa Kowalska" in teacher.card


async def test_meetings_change_places_only_where_both_teachers_are_free(
    school: TheSchool, ewa: Person, ana: Person, lee: Person
) -> None:
    found = await opens_round(school)
    await books_two(ewa)
    await ewa.taps("Move")
    swap = ewa.button(SWAP)
    await books(school, "Ana García", found, "17:40", "Ms Lee")
    await ewa.presses(swap)
    assert ewa.toast == "These two cannot change places any more."
    await ewa.taps("Move")

    assert "Swap" not in ewa.card
    assert not lee.has_seen(MOVED)


async def test_two_children_change_places_with_one_teacher(school_on_both: TheSchool) -> None:
    school = school_on_both
    ewa, lee = school.people["Ewa Kowalska"], school.people["Ms Lee"]
    await has_ben(school, "3B")
    await opens_round(school)
    await books_at(ewa, "17:00")
    await books_at(ewa, "17:20", "Ms Lee · Ben K.")
    await ewa.taps("Move")
    await ewa.taps("Exchange with 17:00 · Ms Lee")

    ewa.sees(f"Booked:\n{met('17:00', child='Ben K.')}", *LATER_ROWS)
    assert "17:20 · Ewa Kowalska · Ada K." in lee.card


async def test_a_meeting_that_another_booked_for_them_changes_places_too(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    found = await opens_round(school)
    await books(school, "Ewa Kowalska", found, "17:20", "Ms Lee")
    await books_at(ewa, "17:40", OKAFOR)
    await ewa.taps("Move")
    await ewa.taps(SWAP)

    ewa.sees(f"Booked:\n{met('17:20', 'Mr Okafor', room='4')}", *LATER_ROWS)
    assert "17:40 · Ewa Kowalska" in lee.card


async def test_only_what_can_be_moved_still_is_offered_for_changing_places(
    school: TheSchool, ewa: Person
) -> None:
    await has_ben(school, "3B")
    await opens_round(school)
    await books_at(ewa, "17:20")
    await books_at(ewa, "17:40", "Mr Okafor · Ben K.")
    await in_the_files(
        school,
        "update enrolments set class_id = (select id from classes where name = '1A')"
        " where child_id = (select id from children where first_name = 'Ada')",
    )
    await ewa.taps("Move")

    assert "Swap" not in ewa.card


async def test_a_place_where_the_child_meets_the_other_home_is_not_taken(
    school: TheSchool, ewa: Person, piotr: Person, lee: Person
) -> None:
    """Both teachers are free; the child meets somebody then, and no word says whom."""
    await has_ben(school, "3B")
    found = await opens_round(school)
    await books_at(ewa, "17:00", "Ms Lee · Ada K.")
    await books_at(ewa, "17:20", "Ms Lee · Ben K.")
    await books(school, "Piotr Kowalski", found, "17:20", "Mr Okafor")
    await ewa.taps("Move")
    await ewa.taps("Exchange with 17:00 · Ms Lee")

    assert ewa.toast == "These two cannot change places any more."
    ewa.sees(f"Booked:\n{met('17:20', child='Ben K.')}", *BOOKED_ROWS)
    assert not lee.has_seen(MOVED)


async def test_what_a_teacher_has_not_heard_of_is_moved_without_a_trace(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    await school.is_at("19:00")  # Ms Lee reads until 16:00
    await books_at(ewa, "17:20")
    await ewa.taps("Move")
    await ewa.taps("17:30")
    await school.is_at("10:00")

    assert lee.card.startswith("A meeting is booked:\nThursday 19 March, 17:30")
    async with school.database.reading() as records:
        assert (await records.outbox.count_live(), await records.outbox.count_failed()) == (0, 0)
