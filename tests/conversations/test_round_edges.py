"""What a round's card answers to what is unclear, too late, missing, or changed back."""

from datetime import timedelta

import pytest

from tests.conversations.offering import books_in_newest, lee_opens, lee_plans, newest_round
from tests.conversations.rounds import opens_round
from tests.people import Person
from tests.school import TheSchool


@pytest.mark.parametrize(
    ("button", "written", "answer"),
    [
        ("Length", "4", "Please write the minutes of a meeting, 5 to 60"),
        ("Length", "61", "Please write the minutes of a meeting, 5 to 60"),
        ("Length", "10 and 90", "Please write the minutes of a meeting, 5 to 60"),
        ("Breaks", "at six", "I could not read that. Please write from when until when"),
        ("More", "x" * 61, "Please write a shorter name, at most 60 characters."),
        ("Where", "x" * 41, "please write the room after the name"),
        ("Days", "next year perhaps", "I could not read that. Please write days"),
        ("Days", ", ".join(f"{n} April" for n in range(1, 12)), "I could not read that."),
    ],
)
async def test_what_cannot_be_read_gets_a_clear_answer(
    lee: Person, button: str, written: str, answer: str
) -> None:
    await lee_plans(lee)
    await lee.taps(button)
    await lee.writes(written)

    assert answer in lee.card


async def test_a_pause_is_one_tap(lee: Person) -> None:
    await lee_plans(lee)
    await lee.taps("Length")
    await lee.taps("Pause 5 min")

    assert "10 min each, 5 min between · times for each teacher: 4" in lee.card


async def test_what_was_chosen_for_booking_can_be_chosen_back(
    school: TheSchool, lee: Person
) -> None:
    await lee_plans(lee)
    await lee.taps("Booking")
    await lee.taps("From when on: at once")
    await lee.writes("16 March 8:00")
    await lee.taps("Several children: not earlier")
    await lee.taps("Several children: 24 h earlier")
    await lee.taps("Until it begins")
    found = await newest_round(school)
    assert found.opens_at is not None
    assert found.siblings_at == found.opens_at - timedelta(hours=48)
    await lee.taps("Several children: 48 h earlier")
    assert (await newest_round(school)).siblings_at is None
    await lee.taps("From when on: Monday 16 March, 08:00")
    await lee.taps("At once")

    assert (await newest_round(school)).opens_at is None
    assert "Families can book until Thursday 19 March, 17:00." in lee.card


async def test_a_round_without_classes_or_teachers_is_not_opened(dana: Person) -> None:
    await dana.writes("/meet")
    await dana.taps("New round")
    await dana.writes("19 March, 17:00 to 18:00")
    await dana.taps("Teachers")
    for name in ("Ms Lee", "Mr Okafor", "Mr Stone"):
        await dana.taps(f"✓ {name}")
    await dana.taps("Done")
    await dana.taps("Open")
    assert dana.toast.startswith("No teacher is chosen yet")
    await dana.taps("Classes")
    await dana.taps("✓ 1A")
    await dana.taps("✓ 3B")
    await dana.taps("Done")
    await dana.taps("Open")

    assert dana.toast.startswith("No class is chosen yet")


async def test_an_evening_that_has_begun_meanwhile_is_not_opened(
    school: TheSchool, lee: Person
) -> None:
    await lee_plans(lee)
    await school.passes(days=7, hours=7, minutes=5)
    await lee.taps("Open")

    assert lee.toast.startswith("The first of these times is over already.")


async def test_a_round_that_is_over_is_not_opened_again(school: TheSchool, lee: Person) -> None:
    await lee_opens(lee)
    await lee.taps("Close booking")
    await school.passes(days=8)
    await lee.taps("Open again")

    assert lee.toast == "All times of this round are over."


async def test_an_evening_of_today_can_be_booked_until_it_begins(lee: Person) -> None:
    await lee.writes("/evening")
    await lee.writes("12 March 17:00 to 18:00")

    assert "Families can book until Thursday 12 March, 17:00." in lee.card


async def test_by_phone_nothing_has_to_be_written(lee: Person) -> None:
    await lee_plans(lee)
    await lee.taps("Where")
    await lee.taps("By phone")
    await lee.writes("room 12")
    assert "[✓ By phone]" in lee.card
    await lee.taps("Back")

    assert "Ms Lee\nBy phone: the teacher calls." in lee.card


async def test_links_of_several_teachers_are_asked_for_by_line(dana: Person) -> None:
    await dana.writes("/meet")
    await dana.taps("New round")
    await dana.writes("19 March 17:00 to 18:00")
    await dana.taps("Where")
    await dana.taps("By video")

    assert "like: Ms Lee https://…\nMs Lee, no video link yet" in dana.card


async def test_a_room_in_which_somebody_else_meets_then_is_refused(
    school: TheSchool, dana: Person
) -> None:
    await opens_round(school, "Mr Okafor")
    await books_in_newest(school, "Ana García", "17:10", "Mr Okafor")
    await opens_round(school, "Ms Lee")
    await books_in_newest(school, "Ewa Kowalska", "17:10", "Ms Lee")
    await dana.writes("/meet")
    newest = (await newest_round(school)).id
    await dana.presses(f"rd-ask:{newest}:place")
    await dana.writes("4")

    assert "would both be in room 4" in dana.card


async def test_hours_of_two_days_are_not_changed_at_once_after_opening(
    school: TheSchool, lee: Person
) -> None:
    await lee_plans(lee)
    await lee.taps("Days")
    await lee.writes("20 March")
    await lee.taps("Open")
    await lee.taps("Days")
    await lee.writes("19 March, 20 March 17:30 to 18:00")

    assert "one day at a time" in lee.card
    async with school.database.reading() as records:
        days = await records.rounds.days(await newest_round(school))
    assert {day.begins for day in days} == {"17:00"}


async def test_a_question_answered_elsewhere_shows_how_it_stands(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_opens(lee)
    await books_in_newest(school, "Ewa Kowalska", "17:10", "Ms Lee")
    await lee.taps("Length")
    await lee.taps("15 min")
    await lee.taps("Change, and ask 1 family")
    keep = ewa.button("Keep 17:10")
    await ewa.taps("17:15")
    await ewa.presses(keep)

    assert "Booked:\nThursday 19 March, 17:15" in ewa.card


async def test_a_time_in_a_break_is_not_kept_by_an_old_button(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_opens(lee)
    await books_in_newest(school, "Ewa Kowalska", "17:10", "Ms Lee")
    await lee.taps("Length")
    await lee.taps("15 min")
    await lee.taps("Change, and ask 1 family")
    keep = ewa.button("Keep 17:10")
    await lee.taps("Breaks")
    await lee.writes("17:00 to 17:20")
    await lee.taps("Change, and ask 1 family")
    await ewa.presses(keep)

    assert ewa.toast == "I cannot find that any more."
