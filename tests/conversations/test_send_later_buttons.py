"""Buttons of a time that is over, of words that changed, of an update that has left."""

from datetime import date

import pytest

from bot.taps import AskDayToSend, AskHourToSend, AskWhenToSend, SendAt, Tap
from tests.conversations.acts import BUTTONS, WORDS, card, previewed, writes_update
from tests.people import Person, drawn
from tests.school import TheSchool

TODAY = date(2026, 3, 12).toordinal()
OLD = "That card is from Thursday 12 March. Here is how it stands now."


async def picks_a_time(lee: Person, day: str) -> None:
    await writes_update(lee)
    await lee.taps("Send later")
    await lee.taps("Another time")
    await lee.taps(day)


async def test_a_button_whose_hour_is_over_sends_nothing(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await picks_a_time(lee, "Thursday 12 March")
    await school.is_at("14:30")

    await lee.taps("14:00")
    await school.passes(minutes=5)

    assert lee.toast == "That time is over already. Please choose a later one."
    assert not ewa.has_seen("forest")


async def test_two_quick_taps_on_a_time_are_one(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee)
    await lee.taps("Send later")

    await lee.taps_twice("Today 16:00")
    lee.sees(card("Will be sent on Thursday 12 March, 16:00 to 5 parents."), "[Undo]")
    await school.is_at("16:00")
    await school.passes(minutes=5)

    assert sum(WORDS in message.words for message in ewa.received) == 1


@pytest.mark.parametrize("day", [0, 1, TODAY - 400, TODAY - 1])
async def test_a_day_long_ago_shows_the_fresh_card(lee: Person, day: int) -> None:
    await writes_update(lee)
    await lee.writes("/home")

    await lee.presses(AskHourToSend(1, 2, day).pack())

    assert lee.toast == OLD
    lee.sees(previewed(), *BUTTONS)


@pytest.mark.parametrize("day", [0, TODAY - 400, TODAY - 1])
async def test_a_time_long_ago_sends_nothing(
    school: TheSchool, lee: Person, ewa: Person, day: int
) -> None:
    await writes_update(lee)

    await lee.presses(SendAt(1, 2, day, 600).pack())
    await school.passes(minutes=5)

    assert lee.toast == "That time is over already. Please choose a later one."
    assert not ewa.has_seen("forest")


@pytest.mark.parametrize("day", [TODAY + 7, 3_652_060, 10**17])
async def test_a_day_never_offered_is_not_there(lee: Person, day: int) -> None:
    await writes_update(lee)

    for data in (AskHourToSend(1, 2, day).pack(), SendAt(1, 2, day, 600).pack()):
        await lee.presses(data)

        assert lee.toast == "I cannot find that any more."


async def test_a_minute_no_day_has_is_not_there(lee: Person) -> None:
    await writes_update(lee)

    await lee.presses(SendAt(1, 2, TODAY + 1, 1440).pack())

    assert lee.toast == "I cannot find that any more."


async def test_a_time_chosen_below_words_that_changed_since_sends_nothing(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee)
    await lee.taps("Send later")
    old, at = lee.received[-1], lee.button("Today 16:00")
    await lee.writes("Bring boots.")

    await lee.presses(at, on=old)
    await school.is_at("17:00")

    assert lee.toast == OLD
    assert not ewa.has_seen("forest")


@pytest.mark.parametrize("label", ["Send later", "Another time", "Saturday 14 March"])
async def test_a_question_for_words_that_changed_since_shows_the_fresh_card(
    lee: Person, label: str
) -> None:
    await writes_update(lee)
    for step in ("Send later", "Another time", "Saturday 14 March"):
        old, data = lee.received[-1], lee.button(step)
        if step == label:
            break
        await lee.taps(step)
    await lee.writes("/home")
    await lee.writes("/update")
    await lee.taps("Go on")
    await lee.writes("Bring boots.")

    await lee.presses(data, on=old)

    assert lee.toast == OLD
    assert drawn(old).startswith(previewed(f"{WORDS}\nBring boots."))


@pytest.mark.parametrize(
    "button", [AskWhenToSend(1, 2), AskDayToSend(1, 2), AskHourToSend(1, 2, TODAY)]
)
async def test_no_time_is_asked_for_what_is_on_its_way(lee: Person, button: Tap) -> None:
    await writes_update(lee)
    await lee.taps("Send")
    await lee.writes("/home")

    await lee.presses(button.pack())

    assert lee.toast == OLD
    lee.sees(card("Sending at 10:00:45 to 5 parents."), "[Undo]")


async def test_a_time_tapped_again_after_it_was_sent_shows_how_it_fares(
    school: TheSchool, lee: Person
) -> None:
    await writes_update(lee)
    await lee.taps("Send later")
    at = lee.button("Today 16:00")
    await lee.presses(at)
    await school.is_at("17:00")
    await lee.writes("/home")

    await lee.presses(at)

    assert lee.toast == ""
    assert "Sent to 5" in lee.card
