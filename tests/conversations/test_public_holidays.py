"""The country and region whose holidays close the school: chosen, written, changed."""

import pytest

from tests.conversations.calendars import chooses_germany
from tests.people import Person
from tests.school import TheSchool


async def asks_for_country(dana: Person) -> None:
    await dana.writes("/calendar")
    await dana.taps("Choose country")


@pytest.mark.parametrize(
    "words", ["Germany", "  germany ", "DE", "Deutschland", "Alemania", "ألمانيا", "Німеччина"]
)
async def test_a_country_is_known_by_its_names(dana: Person, words: str) -> None:
    await asks_for_country(dana)

    await dana.writes(words)

    assert dana.card.startswith("Public holidays: Germany\n")


async def test_a_name_in_full_is_taken_before_longer_ones_that_begin_like_it(dana: Person) -> None:
    await asks_for_country(dana)

    await dana.writes("Niger")

    assert "Public holidays: Niger\n" in dana.card


async def test_the_beginning_of_several_names_offers_them(dana: Person) -> None:
    await asks_for_country(dana)

    await dana.writes("Austr")

    assert "[Austria]  [Australia]" in dana.card


async def asks_again(dana: Person) -> None:
    await dana.writes("/calendar")
    await dana.taps("Public holidays")


@pytest.mark.parametrize("words", ["Neverland", "x", "?", "a" * 500])
async def test_a_country_nobody_knows_is_asked_for_again(dana: Person, words: str) -> None:
    await asks_for_country(dana)

    await dana.writes(words)

    assert dana.card.startswith("I do not know that country.")


async def test_the_country_of_the_schools_clock_is_offered(dana: Person) -> None:
    await asks_for_country(dana)

    assert "[Germany]" in dana.card


async def test_a_region_can_be_written(dana: Person) -> None:
    await chooses_germany(dana)

    await dana.writes("bayern")

    assert "Public holidays: Germany, Bayern" in dana.card


async def test_a_region_nobody_knows_is_asked_for_again(dana: Person) -> None:
    await chooses_germany(dana)

    await dana.writes("Atlantis")

    assert dana.card.startswith("I do not know that region.")


async def test_all_regions_can_be_reached_by_buttons(dana: Person) -> None:
    await chooses_germany(dana)

    await dana.taps("More")
    await dana.taps("Thüringen")

    assert "Public holidays: Germany, Thüringen" in dana.card


async def test_another_country_forgets_the_region(dana: Person) -> None:
    await chooses_germany(dana)
    await dana.taps("Bayern")
    await asks_again(dana)
    await dana.writes("Spain")
    await dana.writes("/calendar")

    assert "Public holidays: Spain\n" in dana.card


async def test_an_old_cards_region_of_another_country_is_refused(dana: Person) -> None:
    await chooses_germany(dana)
    bayern = dana.button("Bayern")
    await asks_again(dana)
    await dana.writes("Spain")

    await dana.presses(bayern)

    assert dana.toast == "I cannot find that any more."


async def test_public_holidays_can_be_given_up(dana: Person) -> None:
    await chooses_germany(dana)
    await asks_again(dana)

    await dana.taps("No public holidays")

    assert "No public holidays yet: choose your country." in dana.card


async def test_the_region_can_be_changed_later(school: TheSchool, dana: Person) -> None:
    await chooses_germany(dana)
    await dana.taps("Berlin")
    await asks_again(dana)
    await dana.taps("Another region")
    await dana.taps("Hamburg")

    assert "Public holidays: Germany, Hamburg" in dana.card


async def test_holidays_are_named_in_the_readers_language(dana: Person) -> None:
    await chooses_germany(dana)
    await dana.writes("/settings")
    await dana.taps("Language")
    await dana.taps("Українська")

    await dana.writes("/calendar")

    assert "Страсна пʼятниця" in dana.card
