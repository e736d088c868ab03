"""Terms: named, refused when they overlap, taken away."""

import pytest

from tests.people import Person
from tests.school import TheSchool


async def asks_for_terms(dana: Person) -> None:
    await dana.writes("/calendar")
    await dana.taps("Terms")


@pytest.mark.parametrize("words", ["Autumn", "1 Sep - 18 Dec", "Autumn 1 Sep", "Autumn soon"])
async def test_a_term_needs_a_name_and_two_days(dana: Person, words: str) -> None:
    await asks_for_terms(dana)

    await dana.writes(words)

    assert dana.card.startswith("I could not read that as a term.")


async def test_two_terms_share_no_day(dana: Person) -> None:
    await asks_for_terms(dana)
    await dana.writes("Autumn 1 Sep - 18 Dec")
    await dana.taps("Keep")

    await dana.writes("Winter 18 Dec - 12 Feb")

    dana.sees("Another term has some of these days already.", "[Back]")


async def test_a_name_that_is_too_long_is_not_kept(dana: Person) -> None:
    await asks_for_terms(dana)

    await dana.writes("x" * 101 + " 1 Sep - 18 Dec")

    assert dana.card.startswith("That is too long: 100 characters at most.")


async def test_a_discarded_term_is_not_kept(dana: Person) -> None:
    await asks_for_terms(dana)
    await dana.writes("Autumn 1 Sep - 18 Dec")

    await dana.taps("Discard")

    assert "Autumn, " not in dana.card


async def test_a_term_taken_away_twice_is_gone_once(dana: Person) -> None:
    await asks_for_terms(dana)
    await dana.writes("Autumn 1 Sep - 18 Dec")
    await dana.taps("Keep")

    await dana.taps_twice("Take away: Autumn, 1 Sept – 18 Dec 2026")

    assert "Autumn, " not in dana.card
    assert dana.phone.toasts[-2].text == "Saved."


async def test_when_the_last_term_is_over_the_next_one_is_asked_for(
    school: TheSchool, dana: Person
) -> None:
    await asks_for_terms(dana)
    await dana.writes("Spring 2 Mar - 13 Mar")
    await dana.taps("Keep")
    await school.passes(days=2)

    await dana.writes("/calendar")

    assert "The last term is over: please name the next one." in dana.card
