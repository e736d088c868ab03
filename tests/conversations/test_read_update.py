"""A parent reads an update in their own language, and says that they got it."""

import pytest

from bot.taps import GotIt
from tests.conversations.acts import (
    NOT_THERE,
    WORDS,
    asks_for_got_it,
    card,
    seen,
    sends_update,
)
from tests.people import Person
from tests.school import TheSchool

WHO_NOT = "[Who has not been reached]"
ISOLATE, POP = "\u2068", "\u2069"


def counted(got_it: int) -> str:
    return card(f"Sent to 5\n1 cannot be reached\nGot it: {got_it} of 5")


@pytest.mark.parametrize(
    ("name", "got_it"),
    [
        ("Ewa Kowalska", "Got it"),
        ("Ana García", "Entendido"),
        ("Olena Kovalenko", "Прочитано"),
        ("Layla Haddad", "تم الاطلاع"),
    ],
)
async def test_each_family_reads_it_in_its_own_frame(
    school: TheSchool, lee: Person, name: str, got_it: str
) -> None:
    await asks_for_got_it(school, lee)

    school.people[name].sees(seen(), f"[{got_it}]")


async def test_in_arabic_latin_names_keep_their_own_direction(
    school: TheSchool, lee: Person, layla: Person
) -> None:
    await sends_update(school, lee)

    assert layla.received[-1].text == f"{ISOLATE}3B{POP} · {ISOLATE}Ms Lee{POP}\n{WORDS}"


async def test_arabic_words_in_an_english_frame_are_unchanged(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    words = "مرحبا بكم في الغابة (3B)!"

    await sends_update(school, lee, words)

    assert ewa.received[-1].text == f"3B · Ms Lee\n{words}"


async def test_without_asking_there_is_no_got_it(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_update(school, lee)

    ewa.sees(seen())
    assert ewa.received[-1].rows == []


async def test_got_it_is_counted_on_the_teachers_card(
    school: TheSchool, lee: Person, ewa: Person, olena: Person
) -> None:
    await asks_for_got_it(school, lee)
    lee.sees(counted(0), WHO_NOT)

    await ewa.taps("Got it")
    await olena.taps("Прочитано")

    lee.sees(counted(2), WHO_NOT)


async def test_got_it_is_thanked_and_noted_in_place(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await asks_for_got_it(school, lee)
    before = len(ewa.received)

    await ewa.taps("Got it")

    assert ewa.toast == "Thank you."
    ewa.sees(f"{seen()}\n✓ Got it, 10:00")
    assert len(ewa.received) == before


async def test_two_quick_taps_count_once(school: TheSchool, lee: Person, ewa: Person) -> None:
    await asks_for_got_it(school, lee)

    await ewa.taps_twice("Got it")

    lee.sees(counted(1), WHO_NOT)
    assert ewa.toast == "Thank you."


async def test_a_later_tap_keeps_the_time_of_the_first(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await asks_for_got_it(school, lee)
    got_it = ewa.button("Got it")
    await ewa.taps("Got it")
    await school.is_at("12:00")

    await ewa.presses(got_it)

    ewa.sees(f"{seen()}\n✓ Got it, 10:00")


async def test_got_it_after_another_language_was_chosen(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await asks_for_got_it(school, lee)
    await ewa.writes("/settings")
    await ewa.taps("Language")
    await ewa.taps("Español")

    await ewa.taps("Got it")

    assert ewa.has_seen(f"{WORDS}\n✓ Entendido, 10:00")
    assert ewa.toast == "Gracias."


async def test_a_family_of_another_class_cannot_say_it(
    school: TheSchool, lee: Person, nadia: Person
) -> None:
    await asks_for_got_it(school, lee)

    await nadia.presses(GotIt(1).pack())

    assert nadia.toast == NOT_THERE
    assert not nadia.has_seen("forest")
    lee.sees(counted(0), WHO_NOT)


async def test_a_parent_it_was_not_sent_to_cannot_say_it(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    ewa.phone.blocks()
    await school.settles()
    await asks_for_got_it(school, lee)
    ewa.phone.returns()

    await ewa.presses(GotIt(1).pack())

    assert ewa.toast == NOT_THERE


async def test_got_it_where_nobody_asked_is_not_there(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_update(school, lee)

    await ewa.presses(GotIt(1).pack())

    assert ewa.toast == NOT_THERE
    ewa.sees(seen())


async def test_got_it_is_answered_long_after_everything_was_sent(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await asks_for_got_it(school, lee)
    await school.passes(days=5)

    await ewa.taps("Got it")

    lee.sees(counted(1), WHO_NOT)


async def test_one_parents_got_it_is_not_the_others(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await asks_for_got_it(school, lee)

    await ewa.taps("Got it")

    piotr.sees(seen(), "[Got it]")
    assert not piotr.has_seen("✓")
