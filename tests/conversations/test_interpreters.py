"""Interpreters: asked for once, in every language, and they stand on every card."""

import pytest
from telegram import Update

from bot.screen import Rows
from bot.sweep import sweep
from bot.turn import Turn
from handlers.office.list_interpreters import ways_to_interpreters
from handlers.talks.interpreted_times import (
    interpreter_for,
)
from handlers.talks.typed_languages import language_in
from storage.outbox_models import Received
from storage.records import Records
from tests.conversations.acts import in_the_files
from tests.conversations.having_booked import anew, has_booked
from tests.conversations.promising import times_seen
from tests.conversations.rounds import (
    books,
    opens_round,
)
from tests.people import Person, drawn
from tests.school import TheSchool

LAYLA = "Layla Haddad"
ASKED = "مترجم في اللقاءات مع المدرسة"


async def turn_of(school: TheSchool, records: Records, name: str) -> Turn:
    """As if this person had written a command."""
    account = await records.accounts.of(school.people[name].phone.id)
    assert account is not None
    now, hats = school.clock.now(), await records.people.hats_of(account)
    received = Received(10**6 + int(now.timestamp()), account.id, "{}", 0, now)
    return Turn(
        records,
        school.information,
        now,
        received=received,
        update=Update(1),
        account=account,
        hats=hats,
    )


async def interpreted(school: TheSchool, name: str) -> str | None:
    """The language that is interpreted for a parent; None for none."""
    async with school.database.reading() as records:
        return await interpreter_for(await turn_of(school, records, name))


# Asked


async def test_a_parent_of_another_language_is_asked_below_their_first_booking(
    school: TheSchool, layla: Person
) -> None:
    await opens_round(school)
    await layla.writes("/meet")
    assert times_seen(layla, ASKED) == 0  # it would stand between them and what they want

    await layla.taps("Ms Lee · Omar H.")
    await layla.taps("5:20 م")

    assert ASKED in drawn(layla.received[-1])
    assert "[نعم: العربية]" in layla.card


async def test_with_the_next_booking_they_are_not_asked_again(
    school: TheSchool, layla: Person
) -> None:
    await has_booked(school, LAYLA, "17:20", both_told=True)
    await has_booked(school, LAYLA, "17:40", "Mr Okafor", both_told=True)

    assert times_seen(layla, ASKED) == 1


async def test_who_has_said_it_before_is_not_asked(school: TheSchool, layla: Person) -> None:
    await layla.presses("int-no")
    await has_booked(school, LAYLA, "17:20", both_told=True)

    assert times_seen(layla, ASKED) == 0


async def test_who_reads_the_schools_language_is_not_asked(school: TheSchool, ewa: Person) -> None:
    await has_booked(school, "Ewa Kowalska", "17:20", both_told=True)

    assert times_seen(ewa, "interpreter") == 0


async def test_nobody_is_woken_for_it_by_what_another_booked(
    school: TheSchool, layla: Person
) -> None:
    await opens_round(school)
    await school.is_at("21:30")
    await has_booked(school, LAYLA, "17:20", both_told=True)
    at_night = times_seen(layla, ASKED)

    await school.is_at("07:00")

    assert (at_night, times_seen(layla, ASKED)) == (0, 1)


async def test_until_they_answer_none_is_booked(school: TheSchool, layla: Person) -> None:
    await has_booked(school, LAYLA, "17:20", both_told=True)

    assert await interpreted(school, LAYLA) is None


async def test_with_one_tap_it_is_known_from_then_on(school: TheSchool, layla: Person) -> None:
    await has_booked(school, LAYLA, "17:20", both_told=True)
    await layla.taps("نعم: العربية")

    assert await interpreted(school, LAYLA) == "ar"


async def test_it_can_be_changed_in_the_settings(school: TheSchool, layla: Person) -> None:
    await layla.presses("int-in:ar")
    await layla.writes("/settings")
    await layla.taps("مترجم في اللقاءات")
    await layla.taps("لا، شكرًا")

    assert await interpreted(school, LAYLA) is None


async def test_words_that_are_no_language_s_name_are_too_long(
    school: TheSchool, ewa: Person
) -> None:
    await ewa.presses("int-other")
    await ewa.writes("I would like somebody who speaks Polish with us")
    assert ewa.card.startswith("Please write only the language, in at most 40 characters.")
    await ewa.writes("Polish")

    assert ewa.card.startswith("Interpreter at meetings: Polish.")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Polish", "pl"),
        ("  polaco ", "pl"),
        ("البولندية", "pl"),
        ("польська", "pl"),
        ("PL", "pl"),
        ("Sign language", "Sign language"),
        ("xyz", "Xyz"),
        ("", None),
        ("12345 !!", None),
        ("x" * 41, None),
    ],
)
def test_a_language_as_people_type_it(typed: str, found: str | None) -> None:
    assert language_in(typed) == found


# On the meetings


async def test_answered_later_the_meetings_to_come_have_it_on_both_phones(
    school: TheSchool, lee: Person, layla: Person
) -> None:
    await has_booked(school, LAYLA, "17:20", both_told=True)
    await layla.presses("int-in:ar")

    assert "With an interpreter: Arabic" in lee.card
    await layla.presses("int-no")
    assert "interpreter" not in lee.card


async def test_what_no_list_knows_stands_as_it_was_written(
    school: TheSchool, lee: Person, layla: Person
) -> None:
    await has_booked(school, LAYLA, "17:20", both_told=True)
    await layla.presses("int-other")
    await layla.writes("<Zaza>")

    assert "With an interpreter: <Zaza>" in lee.card


async def test_of_other_families_nothing_changes(school: TheSchool, layla: Person) -> None:
    booking = await has_booked(school, "Ewa Kowalska", "17:20", both_told=True)
    await layla.presses("int-in:ar")

    assert (await anew(school, booking)).meeting.language is None


# The office's list


async def test_the_office_reads_who_needs_one_by_day_and_language(
    school: TheSchool, dana: Person, layla: Person, olena: Person
) -> None:
    await has_booked(school, "Olena Kovalenko", "17:00", both_told=True)
    await has_booked(school, LAYLA, "17:20", both_told=True)
    await has_booked(school, LAYLA, "17:40", "Mr Okafor", both_told=True)
    await layla.presses("int-in:ar")
    await olena.presses("int-in:uk")
    await dana.presses("int-list:0")

    dana.sees(
        "Thursday 19 March · Arabic\n"
        "17:20–17:30 · Ms Lee · Omar H.\nRoom: 12\n"
        "17:40–17:50 · Mr Okafor · Omar H.\nRoom: 4\n"
        "Thursday 19 March · Ukrainian\n"
        "17:00–17:10 · Ms Lee · Taras K.\nRoom: 12",
        "[Home]",
    )


async def test_the_way_to_the_list_is_there_when_there_is_one(
    school: TheSchool, layla: Person
) -> None:
    await has_booked(school, LAYLA, "17:20", both_told=True)
    assert await ways_of_office(school) == ()
    await layla.presses("int-in:ar")

    assert len(await ways_of_office(school)) == 1


async def ways_of_office(school: TheSchool) -> Rows:
    async with school.database.reading() as records:
        return await ways_to_interpreters(await turn_of(school, records, "Dana Weber"))


async def test_with_nobody_to_interpret_for_the_list_says_so(dana: Person) -> None:
    await dana.presses("int-list:3")

    dana.sees("No coming meeting needs an interpreter.", "[Home]")


async def test_a_long_list_has_pages(school: TheSchool, dana: Person) -> None:
    found = await opens_round(school)
    for clock in ("17:00", "17:10", "17:20", "17:30", "17:40"):
        await books(school, "Ewa Kowalska", found, clock, "Ms Lee")
        await books(school, "Ana García", found, clock, "Mr Okafor")
    await in_the_files(school, "update meetings set language = 'pl'")
    await dana.presses("int-list:0")
    assert dana.card.count("Room:") == 8
    await dana.taps(after_label(dana))

    assert dana.card.count("Room:") == 2


def after_label(person: Person) -> str:
    return next(button.label for button in person.received[-1].rows[0])


async def test_who_acts_for_no_child_any_more_is_forgotten(
    school: TheSchool, layla: Person
) -> None:
    await layla.presses("int-in:ar")
    await sweep(school.database, school.clock)
    assert await interpreted(school, LAYLA) == "ar"
    await in_the_files(
        school,
        "delete from guardianships where parent_id in"
        " (select id from people where name = 'Layla Haddad')",
    )
    await sweep(school.database, school.clock)

    assert await interpreted(school, LAYLA) is None
