"""One person, several hats: a teacher who is also a parent has one account and a switch."""

import pytest

from bot.commands import commands_for
from tests.conversations.acts import joins, links, lists, seen, sends_update, writes_update
from tests.conversations.rounds import books, opens_round
from tests.people import Person
from tests.school import TheSchool, family

PARENTS_MENU, TEACHERS_MENU = list(commands_for("parent")), list(commands_for("teacher"))


@pytest.fixture
async def both(school: TheSchool, lee: Person) -> Person:
    """Ms Lee, whose own child is in Mr Stone's class 1A."""
    await lists(school, family("c30", "Kim Lee", "May Lee", "mother", "en", class_name="1A"))
    await joins(lee, (await links(school))["May Lee", "Kim Lee"])
    return lee


def menu(person: Person) -> list[str]:
    return [name for name, _ in person.phone.commands()]


async def test_who_joins_as_parent_wears_that_hat_next(both: Person) -> None:
    await both.writes("/home")

    both.sees(
        "Kim L. · 1A\nMr Stone · Class teacher",
        "[Write to the teachers]",
        "[Settings]  [Help]",
        "[Switch to teacher]",
    )


async def test_the_menu_follows_the_hat(both: Person) -> None:
    assert menu(both) == PARENTS_MENU

    await both.writes("/home")
    await both.taps("Switch to teacher")

    assert menu(both) == TEACHERS_MENU


async def test_the_switch_shows_the_other_home_card(both: Person) -> None:
    await both.writes("/home")

    await both.taps("Switch to teacher")

    both.sees(
        "3B: 5 of 6 parents have joined",
        "[New class update]  [Praise]",
        "[Settings]  [Help]",
        "[Switch to parent]",
    )


async def test_the_hat_stays_on_after_a_restart(school: TheSchool, both: Person) -> None:
    await both.writes("/home")
    await both.taps("Switch to teacher")

    await school.crashes_and_restarts()
    await both.writes("/home")

    assert both.card.startswith("3B:")


async def test_switching_to_and_fro_comes_back_to_the_same(both: Person) -> None:
    await both.writes("/home")
    await both.taps("Switch to teacher")
    await both.taps("Switch to parent")

    assert both.card.startswith("Kim L. · 1A")
    assert menu(both) == PARENTS_MENU


async def test_a_class_update_can_be_written_under_either_hat(
    school: TheSchool, both: Person, ewa: Person
) -> None:
    await sends_update(school, both)

    ewa.sees(seen())


async def test_the_parents_hat_is_worn_for_free_words(both: Person) -> None:
    await both.writes("Kim has a cough.")

    assert both.card.startswith("To Mr Stone, about Kim L.:\n“Kim has a cough.”")


async def test_a_teacher_reads_as_parent_what_another_teacher_sends(
    school: TheSchool, both: Person, stone: Person
) -> None:
    await writes_update(stone, "Swimming on Monday.")
    await stone.taps("Send")

    await school.passes(seconds=45)

    both.sees(seen("Swimming on Monday.", "Mr Stone", "1A"))


async def test_one_account_for_two_entries_of_the_list_sees_both_children(
    school: TheSchool, ewa: Person
) -> None:
    await lists(school, family("c31", "Ben Kowalski", "Ewa K.", "mother", "en"))
    await joins(ewa, (await links(school))["Ewa K.", "Ben Kowalski"])

    await ewa.writes("/home")

    assert "Ada K. · 3B" in ewa.card
    assert "Ben K. · 3B" in ewa.card
    assert "Switch" not in ewa.card


async def test_the_switch_keeps_what_was_being_written(both: Person) -> None:
    await writes_update(both)
    await both.writes("/home")
    await both.taps("Switch to teacher")

    assert "You have an unfinished update for 3B." in both.card


async def meets_as_teacher_and_as_parent(school: TheSchool) -> None:
    """On one evening: with Ewa at 17:00, with Mr Stone at 17:30."""
    found = await opens_round(school, "Ms Lee", "Mr Stone")
    await books(school, "Ewa Kowalska", found, "17:00", "Ms Lee")
    await books(school, "Ms Lee", found, "17:30", "Mr Stone")


async def test_today_names_the_meetings_of_both_hats(school: TheSchool, both: Person) -> None:
    await meets_as_teacher_and_as_parent(school)
    await school.passes(days=7)
    await both.writes("/home")
    await both.taps("Switch to teacher")
    await both.writes("/today")

    assert "17:00 · Ewa Kowalska · Ada K.\n17:30 · Mr Stone · Kim L." in both.card


@pytest.mark.parametrize("hat", ["teacher", "parent"])
async def test_home_names_the_next_meeting_of_whichever_hat(
    school: TheSchool, both: Person, hat: str
) -> None:
    await meets_as_teacher_and_as_parent(school)
    await both.writes("/home")
    await both.taps("Switch to teacher")
    if hat == "parent":
        await both.taps("Switch to parent")

    assert "Thursday 19 March, 17:00 · Ewa Kowalska · Ada K." in both.card


async def test_a_parent_reads_under_today_whom_they_meet_next_as_a_teacher(
    school: TheSchool, both: Person
) -> None:
    await meets_as_teacher_and_as_parent(school)
    await both.writes("/today")

    assert "Thursday 19 March, 17:00 · Ewa Kowalska · Ada K." in both.card
