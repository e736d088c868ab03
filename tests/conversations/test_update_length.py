"""How long an update may be, and what is said of a longer one."""

import pytest

from tests.conversations.acts import (
    BUTTONS,
    WORDS,
    lets_it_leave,
    previewed,
    writes_update,
)
from tests.people import Person
from tests.school import TheSchool

LONGEST = 4096 - 120 - len("3BMs Lee")


async def test_the_longest_text_arrives_whole(school: TheSchool, lee: Person, ewa: Person) -> None:
    words = "x" * LONGEST
    await writes_update(lee, words)

    await lets_it_leave(school, lee)

    assert ewa.received[-1].text.endswith(words)


@pytest.mark.parametrize(("words", "over"), [("x" * (LONGEST + 1), 1), ("x" * 4096, 128)])
async def test_a_longer_text_is_refused_with_by_how_much(
    lee: Person, words: str, over: int
) -> None:
    await writes_update(lee, words)

    plural = "" if over == 1 else "s"
    lee.sees(
        f"That is {over} character{plural} too long for Telegram. "
        "Please shorten it and send it again."
    )


async def test_after_a_text_too_long_a_shorter_one_is_taken(lee: Person) -> None:
    await writes_update(lee, "x" * 4096)

    await lee.writes(WORDS)

    lee.sees(previewed(), *BUTTONS)


async def test_an_emoji_counts_as_telegram_counts_it(lee: Person) -> None:
    await writes_update(lee, "🎉" * (LONGEST // 2 + 1))

    assert "too long for Telegram" in lee.card


async def test_two_messages_too_long_together_leave_the_first_as_it_was(lee: Person) -> None:
    await writes_update(lee)

    await lee.writes("x" * LONGEST)

    assert lee.card.startswith(f"That is {len(WORDS) + 1} characters too long")
    await lee.writes("/update")
    await lee.taps("Go on")
    lee.sees(previewed(), *BUTTONS)


async def test_a_long_text_is_shown_whole_above_a_card_that_names_it(lee: Person) -> None:
    words = "word " * 200
    await writes_update(lee, words)

    assert lee.received[-2].text == f"3B · Ms Lee\n{words.strip()}"
    assert lee.card.startswith(f"3B · Ms Lee\n{words[:120]}…\n─\nTo 5 families")
