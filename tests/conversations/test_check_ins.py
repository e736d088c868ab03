"""The day to talk again is told to the other side, and that morning proposes a meeting, once."""

import pytest

from tests.conversations.promising import times_seen
from tests.conversations.proposing import agree
from tests.people import Person
from tests.school import TheSchool

TODAY = "Today is the day to talk again"
SET = "You talk again about Ada K. on Tuesday 31 March."


@pytest.fixture
async def met(school: TheSchool, lee: Person, ewa: Person) -> None:
    """Ms Lee and Ewa have met on Tuesday at eleven; it is twelve, and Ewa says so."""
    await agree(lee, ewa, "Tuesday 11:00")
    await school.passes(hours=122)
    await ewa.taps("We met")


async def sets_day(person: Person, day: str = "Tuesday 31 March") -> None:
    await person.taps("Talk again on …")
    await person.taps(day)


@pytest.mark.usefixtures("met")
async def test_a_second_tap_tells_nobody_twice(lee: Person, ewa: Person) -> None:
    await ewa.taps("Talk again on …")
    await ewa.taps_twice("Tuesday 31 March")

    assert ewa.card.startswith(SET)
    assert times_seen(lee, "would like to talk again with you") == 1


async def test_only_who_says_they_met_is_offered_a_day(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await agree(lee, ewa, "Tuesday 11:00")
    await school.passes(hours=122)
    await ewa.taps("It did not happen")
    assert "[Talk again on …]" not in ewa.card
    await ewa.taps("Other time")
    assert times_seen(ewa, "[Talk again on …]") == 0

    await ewa.taps("Change my answer")
    await ewa.taps("We met")

    assert times_seen(ewa, "[Talk again on …]") == 1


@pytest.mark.usefixtures("met")
async def test_the_teacher_who_will_be_asked_reads_that_it_is_they(lee: Person) -> None:
    await lee.taps("We met")
    await sets_day(lee)

    assert lee.card.startswith(f"{SET}\nThat morning I will ask you to propose times.")


@pytest.mark.usefixtures("met")
async def test_that_morning_the_teacher_is_asked_once_also_after_a_restart(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sets_day(ewa)
    await school.passes(hours=331)
    await school.crashes_and_restarts()
    await school.passes(hours=24)

    assert times_seen(lee, TODAY) == 1
    assert times_seen(ewa, TODAY) == 0


@pytest.mark.usefixtures("met")
async def test_another_day_takes_the_place_of_the_first(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sets_day(ewa)
    await ewa.taps("Another day")
    await ewa.writes("20 April")
    assert "on Monday 20 April." in lee.card

    await school.passes(hours=336)

    assert times_seen(lee, TODAY) == 0


@pytest.mark.usefixtures("met")
async def test_no_day_after_all_asks_nobody(school: TheSchool, lee: Person, ewa: Person) -> None:
    await sets_day(ewa)
    await lee.taps("No day")
    assert ewa.card == "About Ada K.: Ms Lee took back the day to talk again."

    await school.passes(hours=336)

    assert times_seen(lee, TODAY) == 0


@pytest.mark.usefixtures("met")
@pytest.mark.parametrize("words", ["11 March", "today?", "17 March"])
async def test_a_day_that_is_none_or_over_sets_nothing(
    lee: Person, ewa: Person, words: str
) -> None:
    await ewa.taps("Talk again on …")
    await ewa.writes(words)

    assert times_seen(lee, "would like to talk again with you") == 0


@pytest.mark.usefixtures("met")
async def test_the_proposal_is_prepared_for_the_same_people(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sets_day(ewa)
    await school.passes(hours=331)
    await lee.taps("Propose times")
    await lee.writes("Wednesday 16:00")

    assert lee.card.startswith("Not sent yet. Ewa Kowalska will read:\nAda K.\nMs Lee would like")
