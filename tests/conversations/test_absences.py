"""Absences: told once, read by the child's own teachers, and on the class's list each morning."""

from datetime import date

import pytest

from tests.conversations.acts import NOT_THERE, joins, links, lists, photographs
from tests.conversations.letters import WAITS_OPENED
from tests.people import Person, drawn
from tests.school import TheSchool, family

TOLD = "Noted and sent to the teachers: Ada K., absent today. Get well soon!"
HEAD = "Ada K. · 3B · from Ewa, mother"
LISTED = "Absent today in 3B: Ada K."


async def tells(parent: Person, *taps: str) -> None:
    """The whole way by buttons."""
    await parent.writes("/write")
    await parent.taps("Absence")
    for label in taps:
        await parent.taps(label)


async def tells_today(parent: Person) -> None:
    await tells(parent, "Today", "Ill")


def seen(person: Person, words: str) -> int:
    """How many of the messages say this."""
    return sum(words in drawn(message) for message in person.received)


async def with_ben(school: TheSchool, ewa: Person) -> None:
    """Ewa has a second child, in Mr Stone's class."""
    await lists(
        school, family("c8", "Ben Kowalski", "Ewa Kowalska", "mother", "en", class_name="1A")
    )
    await joins(ewa, (await links(school))["Ewa Kowalska", "Ben Kowalski"])


async def test_both_teachers_of_the_class_read_it_and_nobody_else(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person, stone: Person, piotr: Person
) -> None:
    await tells_today(ewa)

    for teacher in (lee, okafor):
        teacher.sees(f"{HEAD} · absent today (ill)", "[Thanks, get well]  [Answer]", *WAITS_OPENED)
    assert not stone.has_seen("Ada")
    assert not piotr.has_seen("absent")


async def test_a_second_tap_tells_nothing_twice(ewa: Person, lee: Person) -> None:
    await tells(ewa, "Today")
    await ewa.taps_twice("Ill")

    assert seen(lee, "absent today") == 1
    ewa.sees(TOLD)


async def test_two_children_are_asked_for_and_both_go_to_their_own_teachers(
    school: TheSchool, ewa: Person, lee: Person, stone: Person
) -> None:
    await with_ben(school, ewa)
    await tells(ewa)

    ewa.sees("Who will be absent?", "[Ada K.]  [Ben K.]", "[Both]", "[Cancel]")
    for label in ("Both", "Tomorrow", "Family"):
        await ewa.taps(label)
    lee.sees(f"{HEAD} · absent tomorrow (family)")
    stone.sees("Ben K. · 1A · from Ewa, mother · absent tomorrow (family)")
    assert not lee.has_seen("Ben K.")
    assert not stone.has_seen("Ada K.")


async def test_typed_days_may_be_long_over(ewa: Person, lee: Person) -> None:
    await tells(ewa, "Other days")
    await ewa.writes("9 - 10 March")
    await ewa.taps("Doctor")

    assert lee.has_seen("absent 9–10 Mar 2026 (doctor)"), lee.screen()


async def test_days_without_school_are_asked_for_anew(ewa: Person) -> None:
    await tells(ewa, "Other days")
    await ewa.writes("14 - 15 March")
    assert ewa.has_seen("There is no school then:")
    await ewa.writes("16 March")

    assert ewa.has_seen("Ada K.: absent Mon, 16 Mar 2026. Why?"), ewa.screen()


async def test_before_a_weekend_the_next_school_day_is_offered(
    school: TheSchool, ewa: Person
) -> None:
    await school.passes(days=1)
    await tells(ewa)

    ewa.sees(
        "When will Ada K. be absent?",
        "[Today]  [Monday 16 March]",
        "[Other days]",
        "[Cancel]",
    )


async def test_what_is_no_day_is_asked_for_again(ewa: Person) -> None:
    await tells(ewa, "Other days")
    await ewa.writes("soon")

    assert ewa.has_seen("I cannot read a day there.")


async def test_another_reason_is_written_and_read(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await tells(ewa, "Today", "Other")
    await school.crashes_and_restarts()
    await ewa.writes("Her sister is born today")

    lee.sees(
        f"{HEAD} · absent today\nHer sister is born today", "[Thanks]  [Answer]", *WAITS_OPENED
    )


async def test_a_restart_between_any_two_taps_forgets_nothing(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await ewa.writes("/write")
    for label in ("Absence", "Other days"):
        await school.crashes_and_restarts()
        await ewa.taps(label)
    await school.crashes_and_restarts()
    await ewa.writes("12 March")
    await school.crashes_and_restarts()
    await ewa.taps("Ill")

    lee.sees(f"{HEAD} · absent today (ill)")


async def test_nothing_is_told_before_the_reason(ewa: Person, lee: Person) -> None:
    await tells(ewa, "Today")
    await ewa.writes("/cancel")

    assert not lee.has_seen("Ada")


async def test_both_parents_tell_it_and_the_teachers_read_it_once(
    ewa: Person, piotr: Person, lee: Person
) -> None:
    await tells_today(ewa)
    await tells_today(piotr)

    piotr.sees(TOLD)
    assert seen(lee, "absent today") == 1


async def test_what_the_other_parent_told_too_holds_after_undo(
    school: TheSchool, ewa: Person, piotr: Person, lee: Person
) -> None:
    await tells_today(ewa)
    await tells_today(piotr)
    await ewa.taps("Undo")
    await lee.writes("/absent")

    lee.sees(LISTED)
    assert not lee.has_seen("not absent after all")


async def test_undo_tells_the_teachers_who_have_read_it(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await tells_today(ewa)
    await school.passes(seconds=1)
    await ewa.taps_twice("Undo")
    await school.passes(seconds=1)

    assert seen(lee, f"{HEAD}: not absent after all (today)") == 2  # the card, and news that rings
    assert lee.has_seen("Absent today in 3B: nobody")
    ewa.sees("Taken back: this absence does not count any more.")


async def test_an_undone_absence_has_no_thanks_on_the_teachers_card_any_more(
    ewa: Person, lee: Person
) -> None:
    await tells_today(ewa)
    told = lee.received[-1].id

    await ewa.taps("Undo")

    card = next(message for message in lee.received if message.id == told)
    assert drawn(card).startswith(f"{HEAD}: not absent after all (today)")
    assert "Thanks" not in drawn(card)


async def test_undo_before_the_teachers_hours_leaves_no_trace(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await school.is_at("21:30")
    await tells(ewa, "Tomorrow", "Ill")
    await ewa.taps("Undo")
    await school.is_at("08:30")

    assert not lee.has_seen("Ada")


async def test_the_list_comes_when_school_begins_and_grows_in_place(
    school: TheSchool, ewa: Person, ana: Person, lee: Person, stone: Person
) -> None:
    await school.is_at("21:30")
    await tells(ewa, "Tomorrow", "Ill")
    await school.is_at("07:59")
    assert not lee.has_seen("Absent today")
    await school.is_at("08:00")
    assert seen(lee, LISTED) == 1
    await ana.writes("Sofía está enferma")
    await ana.taps("Enviar como ausencia, hoy")
    await school.passes(seconds=1)

    assert seen(lee, "Absent today in 3B: Ada K. and Sofía G.") == 1
    assert seen(lee, "Absent today") == 1
    assert not stone.has_seen("Absent today")


async def test_no_list_comes_where_nobody_is_absent_or_on_days_without_school(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await tells(ewa, "Other days")
    await ewa.writes("13 - 16 March")
    await ewa.taps("Family")
    async with school.database.transaction() as records:
        await records.school_calendar.close("Storm", date(2026, 3, 13), date(2026, 3, 13))
    await school.is_at("09:00")

    assert not lee.has_seen("Absent today")


async def test_thanks_reach_the_parent_once_and_can_be_answered(ewa: Person, lee: Person) -> None:
    await tells_today(ewa)
    await lee.taps_twice("Thanks, get well")

    assert seen(ewa, "Thank you for telling us. Get well soon!") == 1
    assert lee.toast == "Ewa reads that from you now."
    await ewa.taps("Answer")
    await ewa.writes("We will be back on Monday")
    assert lee.has_seen("We will be back on Monday")


async def test_a_photo_of_a_certificate_goes_as_it_is(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await photographs(school, ewa, "From the doctor")
    await ewa.taps_twice("Send as absence, today")

    assert seen(lee, f"{HEAD} · absent today\nFrom the doctor") == 1
    assert ewa.has_seen("Noted and sent to the teachers: Ada K., absent today.")


async def test_a_message_sent_already_is_not_made_an_absence(ewa: Person, lee: Person) -> None:
    await ewa.writes("Ada is ill")
    as_absence, card = ewa.button("Send as absence, today"), ewa.received[-1]
    await ewa.taps("Send")
    await ewa.presses(as_absence, on=card)
    await lee.writes("/absent")

    lee.sees("Nobody is absent today in your classes.")


@pytest.mark.parametrize("reason", ["Ill", "Other"])
async def test_an_undone_absence_is_not_told_by_its_old_buttons(
    ewa: Person, lee: Person, reason: str
) -> None:
    await tells(ewa, "Today")
    old, card = ewa.button(reason), ewa.received[-1]
    await ewa.taps("Ill")
    await ewa.taps("Undo")
    await ewa.presses(old, on=card)

    ewa.sees("Taken back: this absence does not count any more.")
    assert seen(lee, "absent today") == 0


async def test_who_has_no_teacher_who_joined_is_sent_to_the_school(
    school: TheSchool, ewa: Person
) -> None:
    async with school.database.transaction() as records:
        await records._driver.execute("update people set account_id = null where role = 'teacher'")
    await tells(ewa)

    assert ewa.has_seen("None of these teachers has joined yet")


async def test_another_familys_child_is_not_there(ewa: Person, nadia: Person) -> None:
    await tells(ewa)
    await ewa.taps("Today")
    await nadia.presses(ewa.button("Ill"))

    assert nadia.toast == NOT_THERE


async def test_today_is_not_offered_when_school_is_over(school: TheSchool, ewa: Person) -> None:
    await school.is_at("16:00")
    await tells(ewa)
    ewa.sees("When will Ada K. be absent?", "[Tomorrow]", "[Other days]", "[Cancel]")

    await ewa.writes("Good night")

    assert "Send as absence" not in ewa.card
