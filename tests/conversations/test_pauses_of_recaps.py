"""What was agreed crosses between school and family: while messages are paused, it waits, too."""

import pytest

from tests.conversations.acts import NOT_THERE
from tests.conversations.agreements import (
    AGREED,
    FROM_EWA,
    FROM_LEE,
    NOT_QUITE,
    OTHERWISE,
    YES,
    parent_writes_down,
    puts_otherwise,
    standing,
    writes_down,
)
from tests.conversations.pausing import opens_again, pauses_all, pauses_ewas, times_seen
from tests.people import Person
from tests.school import TheSchool

KEPT = "The other side learns of it as soon as the school office opens messages again."
SAID_YES = "Agreed by both"


@pytest.fixture
def school(school_by_day: TheSchool) -> TheSchool:
    return school_by_day


async def test_what_a_teacher_writes_down_waits_and_the_card_says_so(
    ewa: Person, lee: Person, okafor: Person, dana: Person
) -> None:
    await pauses_ewas(dana, "Please call us.")
    await writes_down(lee)

    assert lee.card.startswith(
        f"Kept for Ewa, about Ada K.\n“{AGREED}”\nEwa will get it as soon as"
    )
    assert "The school office writes: “Please call us.”" in lee.card
    for other in (ewa, okafor):
        assert not other.has_seen(AGREED)


async def test_what_a_parent_writes_down_waits_and_the_card_says_so(
    ewa: Person, lee: Person, dana: Person
) -> None:
    await pauses_all(dana)
    await parent_writes_down(ewa)

    assert ewa.card.startswith(f"Kept for Ms Lee and Mr Okafor, about Ada K.\n“{AGREED}”")
    assert not lee.has_seen(AGREED)


async def test_another_familys_agreements_go_on(piotr: Person, lee: Person, dana: Person) -> None:
    await pauses_ewas(dana)
    await writes_down(lee, who="Ada K. · Piotr")

    assert piotr.has_seen(FROM_LEE)


async def test_afterwards_it_comes_once_and_can_be_agreed(
    ewa: Person, lee: Person, dana: Person
) -> None:
    await pauses_ewas(dana)
    await writes_down(lee)
    await opens_again(dana)
    assert times_seen(ewa, FROM_LEE) == 1
    assert lee.card.startswith("I have asked Ewa whether this is what you agreed about Ada K.:")
    await ewa.taps(YES)

    assert lee.card.startswith(f"Ada K. · ✓ {SAID_YES}")


async def test_a_yes_is_said_to_wait_and_its_news_waits(
    ewa: Person, lee: Person, okafor: Person, dana: Person
) -> None:
    await writes_down(lee)
    await pauses_ewas(dana)
    await ewa.taps(YES)

    assert ewa.toast == KEPT
    assert SAID_YES in ewa.card
    for teacher in (lee, okafor):
        assert not teacher.has_seen(SAID_YES)


async def test_afterwards_every_card_says_who_said_yes(
    ewa: Person, lee: Person, okafor: Person, dana: Person
) -> None:
    await writes_down(lee)
    await pauses_ewas(dana)
    await ewa.taps(YES)
    await opens_again(dana)

    assert SAID_YES in standing(okafor, AGREED)
    assert times_seen(lee, SAID_YES) == 2  # the card and the news


async def test_a_teachers_yes_waits_on_its_way_to_the_parent_alone(
    ewa: Person, lee: Person, okafor: Person, dana: Person
) -> None:
    await parent_writes_down(ewa)
    await pauses_ewas(dana)
    await okafor.taps(YES)

    assert SAID_YES in standing(lee, FROM_EWA)
    assert not ewa.has_seen(SAID_YES)


async def test_other_words_wait_and_what_they_correct_stands_till_then(
    ewa: Person, lee: Person, dana: Person
) -> None:
    await writes_down(lee)
    await pauses_ewas(dana)
    await puts_otherwise(ewa)
    assert not lee.has_seen(OTHERWISE)
    assert not lee.has_seen("put it differently")
    await opens_again(dana)

    assert times_seen(lee, OTHERWISE) == 1
    assert lee.has_seen("put it differently")


async def test_changed_words_of_what_arrived_before_wait(
    ewa: Person, lee: Person, dana: Person
) -> None:
    written = await writes_down(lee)
    await pauses_ewas(dana)
    await lee.edits(written, OTHERWISE)
    assert not ewa.has_seen(OTHERWISE)
    await opens_again(dana)

    assert OTHERWISE in ewa.card


async def test_what_waits_is_taken_back_unseen(ewa: Person, lee: Person, dana: Person) -> None:
    await pauses_ewas(dana)
    await writes_down(lee)
    await lee.taps("Take back")
    await opens_again(dana)

    assert not ewa.has_seen(AGREED)


async def test_a_button_made_up_finds_nothing_of_what_waits(
    ewa: Person, lee: Person, dana: Person
) -> None:
    await writes_down(lee, "Something else.")
    await pauses_ewas(dana)
    await writes_down(lee)
    made_up = ewa.button(YES).replace(":1", ":2")
    await ewa.presses(made_up)

    assert ewa.toast == NOT_THERE
    assert not ewa.has_seen(AGREED)


async def test_nobody_is_reminded_of_what_waits_and_after_it_there_is_time_to_answer(
    school: TheSchool, ewa: Person, lee: Person, dana: Person
) -> None:
    await pauses_ewas(dana)
    await writes_down(lee)
    await school.passes(days=5)
    await opens_again(dana)
    await school.passes(hours=2)
    assert times_seen(ewa, AGREED) == 1
    await school.passes(days=5)

    assert times_seen(ewa, AGREED) == 2


async def test_what_was_agreed_last_is_no_news_before_the_end(
    ewa: Person, lee: Person, dana: Person
) -> None:
    await writes_down(lee)
    await pauses_ewas(dana)
    await ewa.taps(YES)
    await lee.writes("/recap")
    await lee.taps("Ada K. · Ewa")
    assert AGREED not in lee.card
    await lee.taps("Cancel")
    await opens_again(dana)
    await lee.writes("/recap")
    await lee.taps("Ada K. · Ewa")

    assert AGREED in lee.card


async def test_what_was_put_otherwise_meanwhile_is_no_news_to_who_taps_an_old_button(
    ewa: Person, lee: Person, dana: Person
) -> None:
    await writes_down(lee, "First.")
    old = ewa.button(YES)
    await ewa.taps(NOT_QUITE)
    await ewa.writes("Second.")
    await pauses_ewas(dana)
    await puts_otherwise(lee, "Third.")
    await ewa.presses(old)

    assert not ewa.has_seen("Third.")
    assert ewa.toast != NOT_THERE
