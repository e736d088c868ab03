"""The school's numbers for emergencies and its safeguarding contact."""

from tests.people import Person


async def asks_for_numbers(dana: Person) -> None:
    await dana.writes("/calendar")
    await dana.taps("Numbers")


async def test_a_number_can_be_changed_and_taken_away(dana: Person) -> None:
    await asks_for_numbers(dana)
    await dana.taps("Emergency number")
    await dana.writes("110")
    await dana.taps("Emergency number")
    await dana.writes("112\n or 110")
    assert "Emergency: 112 or 110" in dana.card

    await dana.taps("Emergency number")
    await dana.taps("Take away")

    assert "No emergency number and no safeguarding contact yet." in dana.card


async def test_nothing_can_be_taken_away_that_is_not_there(dana: Person) -> None:
    await asks_for_numbers(dana)

    await dana.taps("Safeguarding contact")

    assert "[Take away]" not in dana.card


async def test_a_number_that_is_too_long_is_asked_for_again(dana: Person) -> None:
    await asks_for_numbers(dana)
    await dana.taps("Safeguarding contact")

    await dana.writes("Ms Brown " * 20)

    assert dana.card.startswith("That is too long: 100 characters at most.")
    await dana.writes("Ms Brown, 030 5678")
    assert "Safeguarding: Ms Brown, 030 5678" in dana.card
