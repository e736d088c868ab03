"""An update that is to leave later: offered, picked or typed times, odd days."""

from datetime import UTC, datetime

import pytest

from tests.conversations.acts import BUTTONS, card, previewed, seen, writes_update
from tests.people import Person
from tests.school import TheSchool


async def picks_a_time(lee: Person, day: str) -> None:
    await writes_update(lee)
    await lee.taps("Send later")
    await lee.taps("Another time")
    await lee.taps(day)


async def test_later_today(school: TheSchool, lee: Person, ewa: Person) -> None:
    await writes_update(lee)
    await lee.taps("Send later")
    await lee.taps("Today 16:00")
    lee.sees(card("Will be sent on Thursday 12 March, 16:00 to 5 parents."), "[Undo]")

    await school.is_at("15:59")
    assert not ewa.has_seen("forest")
    await school.is_at("16:00")

    ewa.sees(seen())


async def test_tomorrow(school: TheSchool, lee: Person, ewa: Person) -> None:
    await writes_update(lee)
    await lee.taps("Send later")
    await lee.taps("Tomorrow 08:00")
    lee.sees(card("Will be sent on Friday 13 March, 08:00 to 5 parents."), "[Undo]")

    await school.is_at("07:59")
    assert not ewa.has_seen("forest")
    await school.is_at("08:00")

    ewa.sees(seen())


async def test_today_is_not_offered_when_it_is_over(school: TheSchool, lee: Person) -> None:
    await school.is_at("15:55")
    await writes_update(lee)

    await lee.taps("Send later")

    lee.sees("When shall it be sent?", "[Tomorrow 08:00]", "[Another time]", "[Back]")


async def test_only_hours_to_come_are_offered_for_today(school: TheSchool, lee: Person) -> None:
    await school.is_at("18:56")

    await picks_a_time(lee, "Thursday 12 March")

    lee.sees(
        "Thursday 12 March: at what time? Choose, or write it, like 16:30.",
        "[20:00]  [21:00]",
        "[Back]",
    )


async def test_a_picked_time(school: TheSchool, lee: Person, ewa: Person) -> None:
    await picks_a_time(lee, "Saturday 14 March")

    await lee.taps("12:00")

    lee.sees(card("Will be sent on Saturday 14 March, 12:00 to 5 parents."), "[Undo]")


@pytest.mark.parametrize(
    ("words", "time"), [("16:30", "16:30"), ("4:30 pm", "16:30"), ("at 7", "07:00")]
)
async def test_a_typed_time(lee: Person, words: str, time: str) -> None:
    await picks_a_time(lee, "Saturday 14 March")

    await lee.writes(words)

    lee.sees(card(f"Will be sent on Saturday 14 March, {time} to 5 parents."), "[Undo]")


async def test_a_typed_time_that_is_over_is_asked_for_again(lee: Person) -> None:
    await picks_a_time(lee, "Thursday 12 March")

    await lee.writes("10:00")

    lee.sees("That time is over already. Please choose a later one.", "[Back]")
    await lee.writes("10:01")
    lee.sees(card("Will be sent on Thursday 12 March, 10:01 to 5 parents."), "[Undo]")


@pytest.mark.parametrize("words", ["soon", "9:00 or 10:00", "99", "📅"])
async def test_a_time_that_cannot_be_read_is_asked_for_again(lee: Person, words: str) -> None:
    await picks_a_time(lee, "Saturday 14 March")

    await lee.writes(words)

    lee.sees("I could not read that as a time. Please write it like 16:30.", "[Back]")
    await lee.taps("Back")
    lee.sees(previewed(), *BUTTONS)


async def test_the_last_day_offered_can_be_taken(lee: Person) -> None:
    await picks_a_time(lee, "Wednesday 18 March")

    await lee.taps("12:00")

    lee.sees(card("Will be sent on Wednesday 18 March, 12:00 to 5 parents."), "[Undo]")


async def test_undo_long_before_brings_the_draft_back(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee)
    await lee.taps("Send later")
    await lee.taps("Tomorrow 08:00")
    await school.passes(hours=3)

    await lee.taps("Undo")
    await school.passes(days=1)

    lee.sees(previewed(), *BUTTONS)
    assert not ewa.has_seen("forest")


async def test_home_leads_to_an_update_that_waits(lee: Person) -> None:
    await writes_update(lee)
    await lee.taps("Send later")
    await lee.taps("Tomorrow 08:00")
    await lee.writes("/home")

    await lee.taps("Show the update")

    lee.sees(card("Will be sent on Friday 13 March, 08:00 to 5 parents."), "[Undo]")


async def test_a_time_that_clocks_skip_is_the_first_after_the_gap(
    school: TheSchool, lee: Person
) -> None:
    school.clock.move_to(datetime(2026, 3, 28, 9, 0, tzinfo=UTC))
    await picks_a_time(lee, "Sunday 29 March")

    await lee.writes("2:30")

    lee.sees(card("Will be sent on Sunday 29 March, 03:00 to 5 parents."), "[Undo]")


async def test_over_the_change_of_clocks_the_wall_time_holds(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    school.clock.move_to(datetime(2026, 3, 28, 9, 0, tzinfo=UTC))
    await writes_update(lee)
    await lee.taps("Send later")
    await lee.taps("Tomorrow 08:00")

    await school.passes(hours=20, minutes=59)
    assert not ewa.has_seen("forest")
    await school.passes(minutes=1)

    ewa.sees(seen())
