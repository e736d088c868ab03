"""Kept, thanked for, given more time: each told once, and every card follows."""

import pytest

from tests.conversations.acts import NOT_THERE, in_the_files
from tests.conversations.promising import (
    LATER_BUTTONS,
    WILL,
    lee_promises,
    own,
    promised,
    promises,
    times_seen,
)
from tests.people import Person
from tests.school import TheSchool

KEPT = f"Ada K. · Ms Lee\nMs Lee has kept the promise:\n“{WILL}”"
KEPT_LINE = "Kept on Thursday 12 March."


async def test_kept_every_card_says_so(lee: Person, okafor: Person, ewa: Person) -> None:
    await lee_promises(ewa, lee)
    await lee.taps("Kept")

    lee.sees(own("Friday 13 March", KEPT_LINE), "[Undo]")
    ewa.sees(KEPT, "[Thank you]  [Answer]")
    assert ewa.has_seen(promised("Friday 13 March", KEPT_LINE))
    assert okafor.card.endswith(KEPT_LINE)
    assert not okafor.has_seen("has kept the promise")


async def test_a_second_tap_tells_it_once(lee: Person, ewa: Person) -> None:
    await lee_promises(ewa, lee)
    await lee.taps_twice("Kept")

    assert times_seen(ewa, "has kept the promise") == 1
    lee.sees(own("Friday 13 March", KEPT_LINE), "[Undo]")


async def test_kept_by_mistake_the_news_is_taken_back(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)
    await lee.taps("Kept")
    await lee.taps("Undo")

    assert times_seen(ewa, "has kept the promise") == 0
    ewa.sees(promised(), "[Answer]")
    await school.is_at("08:00")
    assert times_seen(lee, "By Friday 13 March you promised") == 1


async def test_kept_again_after_undo_it_is_told_again(lee: Person, ewa: Person) -> None:
    await lee_promises(ewa, lee)
    for label in ("Kept", "Undo", "Kept"):
        await lee.taps(label)

    assert times_seen(ewa, "has kept the promise") == 1


async def test_after_two_days_kept_cannot_be_undone(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)
    await lee.taps("Kept")
    await school.passes(days=3)

    await lee.taps("Undo")

    assert "more than 48 hours ago" in lee.toast
    assert times_seen(ewa, "has kept the promise") == 1


async def test_thanks_are_told_once(lee: Person, okafor: Person, ewa: Person) -> None:
    await lee_promises(ewa, lee)
    await lee.taps("Kept")
    await ewa.taps_twice("Thank you")

    ewa.sees(f"{KEPT}\nYou said thank you.", "[Answer]")
    assert times_seen(lee, "Ewa says thank you for:") == 1
    assert not okafor.has_seen("says thank you")


async def test_both_teachers_may_thank_a_parent(lee: Person, okafor: Person, ewa: Person) -> None:
    await promises(ewa, "I will bring the form", "Monday")
    await ewa.taps("Kept")
    await lee.taps("Thank you")
    await okafor.taps("Thank you")

    assert times_seen(ewa, "Ms Lee says thank you for:\n“I will bring the form”") == 1
    assert times_seen(ewa, "Mr Okafor says thank you for:") == 1


async def test_only_who_was_promised_may_thank(
    lee: Person, ewa: Person, piotr: Person, okafor: Person
) -> None:
    await lee_promises(ewa, lee)
    await lee.taps("Kept")
    for person in (piotr, okafor, lee):
        await person.presses("prm-thanks:1")

        assert person.toast == NOT_THERE


async def test_needs_more_time_is_sent_in_a_ready_sentence(
    lee: Person, okafor: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)
    await lee.taps("Needs more time")
    await lee.taps("Monday 16 March")
    assert not ewa.has_seen("is sorry")
    await lee.taps("Send")

    ewa.sees(
        f"Ada K. · Ms Lee\nMs Lee is sorry and needs until Monday 16 March for:\n“{WILL}”",
        "[Answer]",
    )
    assert ewa.has_seen(promised("Monday 16 March"))
    assert okafor.has_seen("Ms Lee promises, by Monday 16 March:")
    assert not okafor.has_seen("is sorry")
    assert lee.card.startswith("You promised Ewa, about Ada K., by Monday 16 March:")


async def test_a_second_send_tells_it_once(lee: Person, ewa: Person) -> None:
    await lee_promises(ewa, lee)
    await lee.taps("Needs more time")
    await lee.taps("Monday 16 March")
    await lee.taps_twice("Send")

    assert times_seen(ewa, "is sorry") == 1


async def test_it_is_said_in_own_words(school: TheSchool, lee: Person, ewa: Person) -> None:
    await lee_promises(ewa, lee)
    await lee.taps("Needs more time")
    await lee.writes("17 March 9:00")
    await lee.writes("The printer is broken.")

    ewa.sees("Ada K. · Ms Lee\nThe printer is broken.", "[Answer]")
    assert ewa.has_seen(promised("Tuesday 17 March, 09:00"))


async def test_a_parents_own_words_go_to_the_teachers(
    lee: Person, okafor: Person, ewa: Person, piotr: Person
) -> None:
    await promises(ewa, "I will bring the form", "Tomorrow")
    await ewa.writes("Friday")
    await ewa.taps("Needs more time")
    await ewa.taps("Monday 16 March")
    await ewa.writes("I am ill, sorry.")

    assert lee.has_seen("Ada K. · 3B · from Ewa, mother\nI am ill, sorry.")
    assert okafor.has_seen("I am ill, sorry.")
    assert not piotr.has_seen("I am ill")


async def test_a_change_of_mind_tells_nothing(lee: Person, ewa: Person) -> None:
    await lee_promises(ewa, lee)
    await lee.taps("Needs more time")
    await lee.taps("Monday 16 March")
    await lee.taps("Cancel")

    assert not ewa.has_seen("is sorry")
    assert ewa.has_seen(promised())


async def test_of_two_cards_the_last_chosen_day_counts(lee: Person, ewa: Person) -> None:
    await lee_promises(ewa, lee)
    await lee.taps("Needs more time")
    await lee.taps("Monday 16 March")
    on_monday = lee.button("Send")
    await lee.presses("prm-until:1:739695")  # Friday 20 March

    await lee.presses(on_monday)

    assert not ewa.has_seen("is sorry")
    assert "needs until Friday 20 March" in lee.card
    await lee.taps("Send")
    assert ewa.has_seen("needs until Friday 20 March")


@pytest.mark.parametrize("label", ["Kept", "Take it back"])
async def test_what_is_over_gets_no_more_time(
    school: TheSchool, lee: Person, ewa: Person, label: str
) -> None:
    await lee_promises(ewa, lee)
    await school.passes(hours=1)
    more = lee.button("Needs more time")
    await lee.presses("prm-show:1")
    assert lee.card.endswith("\n".join(LATER_BUTTONS))
    await lee.taps(label)

    await lee.presses(more)

    assert "until when?" not in lee.screen()


async def test_who_does_not_teach_the_child_any_more_finds_nothing(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)
    await in_the_files(
        school,
        "delete from teaching where teacher_id = (select id from people where external_id = 't1')",
    )
    await lee.taps("Kept")

    assert lee.toast == NOT_THERE
    assert times_seen(ewa, "has kept the promise") == 0
