"""Settings: quiet hours and language, chosen or written, and what follows them."""

import pytest

from tests.conversations.acts import seen, sends_update
from tests.people import Person
from tests.school import TheSchool

UNCLEAR = "I could not read that as two times. Please write them like 21:30 6:45."


async def asks_for_hours(person: Person) -> None:
    await person.writes("/settings")
    await person.taps("Quiet hours")


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("21:30 6:45", "21:30 to 06:45"),
        ("2130 0645", "21:30 to 06:45"),
        ("21.30 – 6.45", "21:30 to 06:45"),
        ("from 9pm to 7 am", "21:00 to 07:00"),
        ("٢١:٣٠ ٦:٤٥", "21:30 to 06:45"),
        ("۲۱:۳۰ ۶:۴۵", "21:30 to 06:45"),
        ("१३:०० १५:००", "13:00 to 15:00"),
        ("22 6", "22:00 to 06:00"),
        ("13:00\n15:00", "13:00 to 15:00"),
    ],
)
async def test_hours_are_read_as_people_write_them(ewa: Person, words: str, hours: str) -> None:
    await asks_for_hours(ewa)

    await ewa.writes(words)

    assert f"Quiet hours: {hours}. What can wait comes after them." in ewa.card


@pytest.mark.parametrize("words", ["at night", "21:30", "25:00 26:00", "1 2 3", "21:75 6:00"])
async def test_hours_that_cannot_be_read_are_asked_for_again(ewa: Person, words: str) -> None:
    await asks_for_hours(ewa)

    await ewa.writes(words)

    ewa.sees(UNCLEAR, "[Back]")
    await ewa.writes("21:00 6:00")
    assert "Quiet hours: 21:00 to 06:00." in ewa.card


async def test_no_quiet_hours_by_button(ewa: Person) -> None:
    await asks_for_hours(ewa)

    await ewa.taps("No quiet hours")

    assert "Quiet hours: none. Everything comes at once." in ewa.card
    assert ewa.toast == "Saved."


async def test_two_equal_times_mean_none(ewa: Person) -> None:
    await asks_for_hours(ewa)

    await ewa.writes("7 7")

    assert "Quiet hours: none." in ewa.card


async def test_hours_by_button_change_the_card_in_place(ewa: Person) -> None:
    await asks_for_hours(ewa)
    before = len(ewa.received)

    await ewa.taps("22:00 – 06:00")

    assert "Quiet hours: 22:00 to 06:00." in ewa.card
    assert len(ewa.received) == before


async def test_back_leaves_the_hours_as_they_were(ewa: Person) -> None:
    await asks_for_hours(ewa)

    await ewa.taps("Back")

    assert "Quiet hours: 20:00 to 07:00." in ewa.card
    await ewa.writes("21:00 6:00")
    assert ewa.card.startswith("To Ms Lee and Mr Okafor, about Ada K.:")


async def test_the_asking_survives_a_restart(school: TheSchool, ewa: Person) -> None:
    await asks_for_hours(ewa)

    await school.crashes_and_restarts()
    await ewa.writes("21:00 6:00")

    assert "Quiet hours: 21:00 to 06:00." in ewa.card


async def test_a_photo_is_no_time_but_may_be_sent_to_the_teachers(
    school: TheSchool, ewa: Person
) -> None:
    await asks_for_hours(ewa)

    ewa.phone.sends_photo(b"\xff\xd8\xff\xe0")
    await school.settles()

    assert ewa.card.startswith("To Ms Lee and Mr Okafor, about Ada K.:")


async def test_hours_over_midnight_hold_before_and_after_it(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await asks_for_hours(ewa)
    await ewa.taps("22:00 – 06:00")
    await school.is_at("23:30")
    await sends_update(school, lee)
    assert not ewa.has_seen("forest")

    await school.is_at("05:59")
    assert not ewa.has_seen("forest")
    await school.is_at("06:00")

    ewa.sees(seen())


async def test_hours_within_a_day_hold_only_there(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await asks_for_hours(ewa)
    await ewa.writes("13:00 15:00")

    await sends_update(school, lee, "At ten.")
    assert ewa.has_seen("At ten.")
    await school.is_at("13:30")
    await sends_update(school, lee, "At half past one.")

    assert not ewa.has_seen("At half past one.")


async def test_another_language_changes_the_menu_too(ewa: Person) -> None:
    await ewa.writes("/settings")
    before = ewa.phone.commands()

    await ewa.taps("Language")
    await ewa.taps("Українська")

    assert [name for name, _ in ewa.phone.commands()] == [name for name, _ in before]
    assert all(
        words != was for (_, words), (_, was) in zip(ewa.phone.commands(), before, strict=True)
    )


async def test_saving_the_language_is_answered_in_the_new_one(ewa: Person) -> None:
    await ewa.writes("/settings")
    await ewa.taps("Language")

    await ewa.taps("Español")

    assert ewa.toast == "Guardado."


async def test_the_own_language_again_does_no_harm(ewa: Person) -> None:
    await ewa.writes("/settings")
    await ewa.taps("Language")

    await ewa.taps_twice("English")

    assert ewa.card.startswith("Language: English")


async def test_ones_settings_are_not_anothers(ewa: Person, piotr: Person) -> None:
    await asks_for_hours(ewa)
    await ewa.taps("No quiet hours")
    await ewa.taps("Language")
    await ewa.taps("Español")

    await piotr.writes("/settings")

    assert piotr.card.startswith("Language: English\nQuiet hours: 20:00 to 07:00.")


async def test_a_stranger_may_choose_a_language_before_joining(stranger: Person) -> None:
    await stranger.writes("/settings")
    await stranger.taps("Language")

    await stranger.taps("Українська")

    assert stranger.card.startswith("Мова: Українська")


@pytest.mark.parametrize("data", ["speak:tlh", "quiet-set:1440:0", "quiet-set:0:1440"])
async def test_a_choice_never_offered_changes_nothing(ewa: Person, data: str) -> None:
    await ewa.writes("/settings")

    await ewa.presses(data)

    assert ewa.toast == "I cannot find that any more."
    await ewa.writes("/settings")
    assert ewa.card.startswith("Language: English\nQuiet hours: 20:00 to 07:00.")
