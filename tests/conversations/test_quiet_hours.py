"""Quiet hours: what can wait waits for their end, and the teacher's card says so."""

from tests.conversations.acts import card, newcomer, seen, sends_update, writes_update
from tests.people import Person
from tests.school import TheSchool

WHO_NOT = "[Who has not been reached]"
TOMORROW = "Friday 13 March, 07:00"


async def chooses_hours(person: Person, words: str) -> None:
    await person.writes("/settings")
    await person.presses("quiet")
    await person.writes(words)


async def test_an_update_in_quiet_hours_waits_for_their_end(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await school.is_at("21:00")
    await sends_update(school, lee)
    await school.is_at("06:59")
    assert not ewa.has_seen("forest")

    await school.is_at("07:00")

    ewa.sees(seen())


async def test_the_card_says_until_when_it_waits(school: TheSchool, lee: Person) -> None:
    await school.is_at("21:00")

    await sends_update(school, lee)

    lee.sees(card(f"5 will get it by {TOMORROW} (quiet hours)\n1 cannot be reached"), WHO_NOT)


async def test_the_card_says_how_many_wait_and_how_many_do_not(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await ewa.writes("/settings")
    await ewa.taps("Quiet hours")
    await ewa.taps("No quiet hours")
    await school.is_at("21:00")

    await sends_update(school, lee)

    lee.sees(
        card(f"Sent to 1\n4 will get it by {TOMORROW} (quiet hours)\n1 cannot be reached"),
        WHO_NOT,
    )
    ewa.sees(seen())


async def test_the_card_names_the_last_end_of_all(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await chooses_hours(ewa, "20:00 9:30")
    await school.is_at("21:00")

    await sends_update(school, lee)

    assert "5 will get it by Friday 13 March, 09:30 (quiet hours)" in lee.card


async def test_in_the_morning_the_same_card_says_that_it_was_sent(
    school: TheSchool, lee: Person
) -> None:
    await school.is_at("21:00")
    await sends_update(school, lee)
    before = len(lee.received)

    await school.is_at("07:00")

    lee.sees(card("Sent to 5\n1 cannot be reached"), WHO_NOT)
    assert len(lee.received) == before


async def test_who_has_not_been_reached_names_the_quiet_ones(
    school: TheSchool, lee: Person
) -> None:
    await school.is_at("21:00")
    await sends_update(school, lee)

    await lee.taps("Who has not been reached")

    assert f"Ewa Kowalska · quiet until {TOMORROW}" in lee.card
    assert "Marta Nowak · has not joined yet" in lee.card


async def test_hours_ended_by_choice_let_it_in_at_once(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await school.is_at("21:00")
    await sends_update(school, lee)

    await ewa.writes("/settings")
    await ewa.taps("Quiet hours")
    await ewa.taps("No quiet hours")
    await school.passes(seconds=1)

    assert ewa.has_seen("forest")
    assert "Sent to 1\n4 will get it by" in lee.card


async def test_hours_made_longer_hold_it_longer(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await school.is_at("21:00")
    await sends_update(school, lee)
    await chooses_hours(ewa, "20:00 9:00")

    await school.is_at("07:00")
    assert not ewa.has_seen("forest")
    assert "Sent to 4\n1 will get it by Friday 13 March, 09:00 (quiet hours)" in lee.card
    await school.is_at("09:00")

    ewa.sees(seen())


async def test_an_answer_to_the_person_comes_in_quiet_hours_too(
    school: TheSchool, ewa: Person
) -> None:
    await school.is_at("23:00")

    await ewa.writes("/home")

    assert ewa.card.startswith("Ada K. · 3B")


async def test_the_teachers_own_quiet_hours_do_not_hold_the_card(
    school: TheSchool, lee: Person
) -> None:
    await school.is_at("23:00")

    await writes_update(lee)

    assert "[Send]" in lee.card


async def test_two_updates_of_one_night_come_in_their_order(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await school.is_at("21:00")
    await sends_update(school, lee, "First.")
    await sends_update(school, lee, "Second.")

    await school.is_at("07:00")

    assert [message.words for message in ewa.received[-2:]] == [seen("First."), seen("Second.")]


async def test_who_joins_in_the_night_has_quiet_hours_already(
    school: TheSchool, lee: Person
) -> None:
    await school.is_at("21:00")
    rosa = await newcomer(school, "Rosa Ruiz", child_id="c60", child="Leo Ruiz")
    assert "Quiet from 20:00 to 07:00" in rosa.card

    await sends_update(school, lee)

    assert not rosa.has_seen("forest")
