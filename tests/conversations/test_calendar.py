"""The office's calendar card: what it says, Undo, mistakes, and what others see of it."""

from collections.abc import Awaitable, Callable

import pytest

from tests.accounts import looked_up
from tests.conversations.acts import NOT_THERE
from tests.conversations.calendars import chooses_germany, closes_school
from tests.people import Person
from tests.school import TheSchool

UNDO_LATE = "The calendar has been changed since, so this cannot be undone any more."


async def chooses_no_saturday(dana: Person) -> None:
    await dana.taps("School days")
    await dana.taps("Saturday: no school")
    await dana.taps("08:00 – 13:00")


async def shortens_all_days(dana: Person) -> None:
    await dana.taps("School days")
    await dana.taps("All school days")
    await dana.writes("7:45 - 13:15")


async def chooses_spain(dana: Person) -> None:
    await dana.taps("Choose country")
    await dana.writes("Spain")


async def names_term(dana: Person) -> None:
    await dana.taps("Terms")
    await dana.writes("Spring 2 Mar - 26 Jun")
    await dana.taps("Keep")


async def names_closed_day(dana: Person) -> None:
    await dana.taps("Closed days")
    await dana.writes("1 May")
    await dana.taps("Keep")


async def gives_number(dana: Person) -> None:
    await dana.taps("Numbers")
    await dana.taps("Safeguarding contact")
    await dana.writes("Ms Brown, 030 5678")


CHANGES: list[Callable[[Person], Awaitable[None]]] = [
    chooses_no_saturday,
    shortens_all_days,
    chooses_spain,
    names_term,
    names_closed_day,
    gives_number,
]


@pytest.mark.parametrize("change", CHANGES)
async def test_every_change_can_be_undone_by_one_tap(
    dana: Person, change: Callable[[Person], Awaitable[None]]
) -> None:
    await dana.writes("/calendar")
    before = dana.card
    await change(dana)

    await dana.taps("Undo")

    assert dana.card == before
    assert dana.toast == "Undone."


@pytest.mark.parametrize("change", CHANGES)
async def test_every_change_is_noted_once(
    school: TheSchool, dana: Person, change: Callable[[Person], Awaitable[None]]
) -> None:
    await dana.writes("/calendar")
    await change(dana)

    noted = await looked_up(school.database, "select account_id, verb, subject from audit")
    changes = [row for row in noted if row["verb"].startswith("changed-")]
    assert [(row["account_id"], row["subject"][:9]) for row in changes] == [
        (dana.phone.id, "calendar:")
    ]


async def test_only_the_last_change_is_undone(dana: Person) -> None:
    await dana.writes("/calendar")
    await names_closed_day(dana)
    first = dana.button("Undo")
    await closes_school(dana, "4 May")

    await dana.presses(first)

    assert dana.toast == UNDO_LATE
    assert "1 May 2026" in dana.card
    assert "4 May 2026" in dana.card


async def test_a_second_tap_on_undo_does_no_harm(dana: Person) -> None:
    await dana.writes("/calendar")
    await names_closed_day(dana)

    await dana.taps_twice("Undo")

    assert "No days without school are named yet." in dana.card


async def test_choosing_what_holds_already_changes_nothing(school: TheSchool, dana: Person) -> None:
    await chooses_germany(dana)
    await chooses_germany_again(dana)

    rows = await looked_up(school.database, "select id from calendar_changes")
    assert len(rows) == 1
    assert "[Undo]" not in dana.card


async def chooses_germany_again(dana: Person) -> None:
    await dana.writes("/calendar")
    await dana.taps("Public holidays")
    await dana.taps("Germany")


async def test_the_card_names_the_term_of_today_and_the_next_one(
    school: TheSchool, dana: Person
) -> None:
    await dana.writes("/calendar")
    await names_term(dana)
    await dana.writes("/calendar")
    assert "Term: Spring, 2 Mar – 26 Jun 2026" in dana.card
    await dana.taps("Terms")
    await dana.writes("Autumn 1 Sep - 18 Dec")
    await dana.taps("Keep")

    await school.passes(days=120)
    await dana.writes("/calendar")

    assert "Next term: Autumn, 1 Sept – 18 Dec 2026" in dana.card


async def test_hours_that_differ_have_a_line_each(dana: Person) -> None:
    await dana.writes("/calendar")
    await chooses_no_saturday(dana)
    await dana.writes("/calendar")

    assert "Monday to Friday: 08:00 to 16:00\nSaturday: 08:00 to 13:00\n" in dana.card
    assert "usual" not in dana.card


async def test_a_week_that_begins_on_sunday_is_shown_from_sunday(dana: Person) -> None:
    await dana.writes("/calendar")
    await dana.taps("School days")
    await dana.taps("Friday 08:00 – 16:00")
    await dana.taps("No school on this day")
    await dana.taps("Sunday: no school")
    await dana.taps("08:00 – 16:00")
    await dana.writes("/calendar")

    assert "Sunday to Thursday: 08:00 to 16:00" in dana.card


@pytest.mark.parametrize("words", ["in the morning", "8:00", "15:30 8:00", "8 8", "8 9 10"])
async def test_hours_that_cannot_be_read_are_asked_for_again(dana: Person, words: str) -> None:
    await dana.writes("/calendar")
    await dana.taps("School days")
    await dana.taps("Monday 08:00 – 16:00")

    await dana.writes(words)

    assert dana.card.startswith("I could not read that as two times")
    await dana.writes("9:00 12:00")
    assert "Monday 09:00 – 12:00" in dana.card


async def test_a_school_without_any_school_day_says_so(dana: Person) -> None:
    await dana.writes("/calendar")
    await dana.taps("School days")
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"):
        await dana.taps(f"{day} 08:00 – 16:00")
        await dana.taps("No school on this day")
    await dana.writes("/calendar")

    assert "No school on any day of the week." in dana.card


async def test_the_menu_of_the_office_has_the_calendar(dana: Person, ewa: Person) -> None:
    assert "calendar" in [command for command, _ in dana.phone.commands()]
    assert "calendar" not in [command for command, _ in ewa.phone.commands()]


async def test_nobody_else_has_a_calendar_to_keep(ewa: Person, lee: Person) -> None:
    for person in (ewa, lee):
        await person.writes("/calendar")

        assert person.card.startswith("I do not know /calendar.")


async def test_nobody_else_can_undo_a_change(dana: Person, lee: Person) -> None:
    await dana.writes("/calendar")
    await names_closed_day(dana)
    undo = dana.button("Undo")

    await lee.presses(undo)

    assert lee.toast == NOT_THERE


async def test_the_card_is_whole_in_every_language(school: TheSchool, dana: Person) -> None:
    await chooses_germany(dana)
    await closes_school(dana, "1 Apr - 2 Apr " + "Christmas & <Epiphany> " * 4)
    for language in school.information.languages:
        async with school.database.transaction() as records:
            account = await records.accounts.of(dana.phone.id)
            assert account is not None
            await records.accounts.speak(account, language)

        await dana.writes("/calendar")

        assert "Christmas & <Epiphany>" in dana.card
        assert len(dana.card) < 1000
