"""Who is asked to meet may say not now, or offer other times; what was answered stays answered."""

from tests.conversations.promising import times_seen
from tests.conversations.proposing import TUESDAY, claimed, proposes
from tests.people import Person
from tests.school import TheSchool


async def test_a_family_says_not_now_in_its_own_words(lee: Person, ewa: Person) -> None:
    await proposes(lee)
    await ewa.taps("Not now")
    await ewa.writes("We are away until Easter.")

    lee.sees(
        "Ada K. · 3B\nEwa Kowalska cannot meet now.\n“We are away until Easter.”",
        "[Propose again]",
        "[Home]",
    )
    await ewa.presses(f"sm-yes:1:{1}")
    assert "You said that it does not suit you now." in ewa.card


async def test_it_can_be_declined_without_a_word_and_once(lee: Person, ewa: Person) -> None:
    await proposes(lee)
    await ewa.taps("Not now")
    await ewa.taps_twice("Send it like this")

    assert times_seen(lee, "cannot meet now.\n[Propose again]") == 1
    assert ewa.card.startswith("Ada K.\nYou said that it does not suit you now.")


async def test_what_was_taken_back_cannot_be_agreed_any_more(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await proposes(lee)
    old = ewa.button(TUESDAY)
    await lee.taps("Take back")
    assert ewa.card.startswith("Ada K.\nMs Lee has taken the proposal back.")

    await ewa.presses(old)

    assert await claimed(school) == []


async def test_after_other_times_were_offered_the_old_ones_stand_no_more(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await proposes(lee)
    old = ewa.button(TUESDAY)
    await ewa.taps("Other times")
    await ewa.writes("Wednesday 16:00")
    await ewa.taps("Send")

    await ewa.presses(old)

    assert await claimed(school) == []
    assert "Asked: Ms Lee." in ewa.card
    assert times_seen(lee, "Ewa Kowalska cannot then") == 2
    assert times_seen(lee, "When does it suit you?") == 1


async def test_times_that_were_not_sent_offer_nothing(lee: Person, ewa: Person) -> None:
    await proposes(lee)
    await ewa.taps("Other times")
    await ewa.writes("Wednesday 16:00")
    await ewa.taps("Back")

    assert f"[{TUESDAY}]" in ewa.card
    assert times_seen(lee, "Wednesday 18 March, 16:00") == 0


async def test_who_offered_other_times_may_still_say_not_now(lee: Person, ewa: Person) -> None:
    await proposes(lee)
    await ewa.taps("Other times")
    await ewa.writes("Wednesday 16:00")
    await ewa.taps("Send")
    await ewa.taps("Not now")
    await ewa.taps("Send it like this")

    assert lee.card.startswith("Ada K. · 3B\nEwa Kowalska cannot meet now.")
