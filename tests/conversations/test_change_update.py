"""A teacher changes a draft, or gives it up, or finds an old button of it."""

import pytest

from bot.taps import AskForGotIt, BackToPreview, ChangeUpdate, SendUpdate, Tap
from tests.conversations.acts import (
    ASKED,
    BUTTONS,
    WORDS,
    lets_it_leave,
    photographs,
    previewed,
    seen,
    writes_update,
)
from tests.people import Person
from tests.school import TheSchool

OTHER = "On Monday we go to the forest."
ASKING = ("[Send]", "[Ask for “Got it”: on]  [Send later]", "[Change]  [Cancel]")


async def test_change_replaces_the_words(lee: Person) -> None:
    await writes_update(lee)
    await lee.taps("Change")

    await lee.writes(OTHER)

    lee.sees(previewed(OTHER), *BUTTONS)


async def test_change_replaces_the_photo_too(school: TheSchool, lee: Person, ewa: Person) -> None:
    await lee.writes("/update")
    await photographs(school, lee, WORDS)
    await lee.taps("Change")
    await lee.writes(OTHER)

    await lets_it_leave(school, lee)

    assert ewa.received[-1].kind == "text"
    ewa.sees(seen(OTHER))


async def test_change_and_back_keeps_the_words(lee: Person) -> None:
    await writes_update(lee)
    await lee.taps("Change")

    await lee.taps("Back")

    lee.sees(previewed(), *BUTTONS)


async def test_after_back_more_words_are_added(lee: Person) -> None:
    await writes_update(lee)
    await lee.taps("Change")
    await lee.taps("Back")

    await lee.writes("Bring boots.")

    lee.sees(previewed(f"{WORDS}\nBring boots."), *BUTTONS)


async def test_change_keeps_what_was_asked_for(lee: Person) -> None:
    await writes_update(lee)
    await lee.taps("Ask for “Got it”: off")
    await lee.taps("Change")

    await lee.writes(OTHER)

    lee.sees(previewed(OTHER), *ASKING)


async def test_got_it_can_be_switched_on_and_off_again(lee: Person) -> None:
    await writes_update(lee)

    await lee.taps("Ask for “Got it”: off")
    lee.sees(previewed(), *ASKING)
    await lee.taps("Ask for “Got it”: on")

    lee.sees(previewed(), *BUTTONS)


async def test_two_quick_taps_on_got_it_switch_it_once(lee: Person) -> None:
    await writes_update(lee)

    await lee.taps_twice("Ask for “Got it”: off")

    lee.sees(previewed(), *ASKING)


async def test_cancel_sends_nothing(school: TheSchool, lee: Person, ewa: Person) -> None:
    await writes_update(lee)

    await lee.taps_twice("Cancel")
    await school.passes(minutes=5)

    lee.sees("All right, nothing was sent.", "[Home]")
    assert not ewa.has_seen("forest")


async def test_what_was_cancelled_is_not_offered_again(lee: Person) -> None:
    await writes_update(lee)
    await lee.taps("Cancel")

    await lee.writes("/update")

    lee.sees(*ASKED)


@pytest.mark.parametrize(
    "button", [SendUpdate(1, 2), BackToPreview(1), AskForGotIt(1, 1), ChangeUpdate(1)]
)
async def test_no_button_brings_back_what_was_cancelled(
    school: TheSchool, lee: Person, ewa: Person, button: Tap
) -> None:
    await writes_update(lee)
    await lee.taps("Cancel")
    await lee.writes("/home")

    await lee.presses(button.pack())
    await school.passes(minutes=5)

    lee.sees("All right, nothing was sent.", "[Home]")
    assert not ewa.has_seen("forest")


async def test_back_to_an_empty_draft_that_was_cancelled_asks_for_nothing(lee: Person) -> None:
    await lee.writes("/update")
    await lee.taps("Cancel")

    await lee.presses(BackToPreview(1).pack())

    lee.sees("All right, nothing was sent.", "[Home]")


async def test_cancel_on_an_old_card_of_a_sent_update_shows_how_it_fares(
    school: TheSchool, lee: Person
) -> None:
    await writes_update(lee)
    cancel = lee.button("Cancel")
    await lets_it_leave(school, lee)
    await lee.writes("/home")

    await lee.presses(cancel)

    assert "Sent to 5" in lee.card


async def test_cancel_of_an_older_draft_leaves_the_one_in_hand(lee: Person) -> None:
    await writes_update(lee)
    cancel = lee.button("Cancel")
    await lee.writes("/home")
    await lee.writes("Second.")
    await lee.taps("Update for 3B")
    await lee.presses(cancel, on=lee.received[1])

    await lee.writes("More.")

    lee.sees(previewed("Second.\nMore."), *BUTTONS)
