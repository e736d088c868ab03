"""What is promised crosses between school and family: while messages are paused, it waits, too."""

import pytest

from tests.conversations.pausing import opens_again, pauses_all, pauses_ewas, times_seen
from tests.conversations.promising import WILL, lee_answers, lee_promises, promises
from tests.people import Person
from tests.school import TheSchool

NEWS = "The other side learns of it as soon as the school office opens messages again."
PROMISES, HAS_KEPT = "promises, by", "has kept the promise"
FORM = "I will bring the form"


@pytest.fixture
def school(school_by_day: TheSchool) -> TheSchool:
    return school_by_day


async def lee_promises_while_paused(ewa: Person, lee: Person, dana: Person) -> None:
    await lee_answers(ewa, lee)
    await pauses_ewas(dana)
    await lee.taps("Promise …")
    await lee.taps(f"“{WILL}”")
    await lee.taps("Tomorrow")


async def test_what_a_teacher_promises_waits_and_the_card_says_so(
    ewa: Person, lee: Person, okafor: Person, dana: Person
) -> None:
    await lee_promises_while_paused(ewa, lee, dana)

    assert NEWS in lee.card
    for other in (ewa, okafor):
        assert not other.has_seen(PROMISES)


async def test_what_a_parent_promises_waits_and_the_card_says_so(
    ewa: Person, lee: Person, dana: Person
) -> None:
    await pauses_all(dana)
    await promises(ewa, FORM, "Monday")

    assert NEWS in ewa.card
    assert not lee.has_seen(FORM)


async def test_another_familys_promises_go_on(piotr: Person, lee: Person, dana: Person) -> None:
    await pauses_ewas(dana)
    await promises(piotr, FORM, "Monday")

    assert NEWS not in piotr.card
    assert lee.has_seen(FORM)


async def test_afterwards_it_comes_once_and_the_card_stands_right(
    ewa: Person, lee: Person, okafor: Person, dana: Person
) -> None:
    await lee_promises_while_paused(ewa, lee, dana)
    await opens_again(dana)

    assert times_seen(ewa, PROMISES) == 1
    assert times_seen(okafor, PROMISES) == 1
    assert "You promised Ewa, about Ada K., by Friday 13 March:" in lee.card
    assert NEWS not in lee.card


async def test_the_other_sides_day_does_not_show_what_waits(
    ewa: Person, lee: Person, dana: Person
) -> None:
    await lee_promises_while_paused(ewa, lee, dana)
    await promises(ewa, FORM, "Monday")
    await ewa.writes("/today")
    await lee.writes("/today")

    assert WILL not in ewa.card
    assert FORM not in lee.card


async def test_the_other_sides_day_shows_it_afterwards(
    ewa: Person, lee: Person, dana: Person
) -> None:
    await lee_promises_while_paused(ewa, lee, dana)
    await opens_again(dana)
    await ewa.writes("/today")

    assert WILL in ewa.card


async def test_reminders_to_who_promised_go_on(
    school: TheSchool, ewa: Person, lee: Person, dana: Person
) -> None:
    await lee_promises_while_paused(ewa, lee, dana)
    seen = times_seen(lee, WILL)
    await school.is_at("09:00")

    assert times_seen(lee, WILL) == seen + 1


async def test_kept_during_a_pause_its_news_waits_and_the_card_says_so(
    ewa: Person, lee: Person, okafor: Person, dana: Person
) -> None:
    await lee_promises(ewa, lee)
    await pauses_ewas(dana)
    await lee.taps("Kept")

    assert "Kept on Thursday 12 March." in lee.card
    assert NEWS in lee.card
    for other in (ewa, okafor):
        assert not other.has_seen("Kept on")
        assert not other.has_seen(HAS_KEPT)


async def test_kept_afterwards_every_card_says_so_once(
    ewa: Person, lee: Person, okafor: Person, dana: Person
) -> None:
    await lee_promises(ewa, lee)
    await pauses_ewas(dana)
    await lee.taps("Kept")
    await opens_again(dana)

    assert NEWS not in lee.card
    assert times_seen(ewa, HAS_KEPT) == 1
    for other in (ewa, okafor):
        assert other.has_seen("Kept on Thursday 12 March.")


async def test_promised_and_kept_in_one_pause_comes_in_its_order(
    ewa: Person, lee: Person, dana: Person
) -> None:
    await lee_promises_while_paused(ewa, lee, dana)
    await lee.taps("Kept")
    await opens_again(dana)

    first, second = [m.words for m in ewa.received if f"“{WILL}”" in (m.words or "")]
    assert PROMISES in first
    assert HAS_KEPT in second


async def test_a_new_day_in_own_words_waits_and_the_card_says_so(
    ewa: Person, lee: Person, dana: Person
) -> None:
    await lee_promises(ewa, lee)
    await pauses_ewas(dana)
    await lee.taps("Needs more time")
    await lee.taps("Monday 16 March")
    await lee.writes("Sorry, the copier is broken.")

    assert "by Monday 16 March" in lee.card
    assert NEWS in lee.card
    assert not ewa.has_seen("copier")
    assert not ewa.has_seen("Monday 16 March")


async def test_thanks_are_said_to_wait_and_wait(ewa: Person, lee: Person, dana: Person) -> None:
    await lee_promises(ewa, lee)
    await lee.taps("Kept")
    await pauses_ewas(dana)
    await ewa.taps("Thank you")

    assert ewa.toast == NEWS
    assert "You said thank you." in ewa.card
    assert not lee.has_seen("says thank you")
    await opens_again(dana)
    assert times_seen(lee, "says thank you") == 1


async def test_taken_back_before_it_was_read_it_never_arrives(
    school: TheSchool, ewa: Person, lee: Person, dana: Person
) -> None:
    await lee_promises_while_paused(ewa, lee, dana)
    await school.passes(hours=1)
    await lee.writes("/today")
    await lee.taps("1 · Ada K.")
    await lee.taps("Take it back")
    await opens_again(dana)

    assert not ewa.has_seen(PROMISES)
    assert not ewa.has_seen("taken the promise back")


async def test_kept_from_today_it_is_said_to_wait(ewa: Person, lee: Person, dana: Person) -> None:
    await lee_promises(ewa, lee)
    await pauses_ewas(dana)
    await lee.writes("/today")
    await lee.taps("Kept: 1")

    assert lee.toast == NEWS
    assert not ewa.has_seen(HAS_KEPT)
