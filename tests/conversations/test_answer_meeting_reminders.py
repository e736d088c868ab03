"""A family says that it comes, later or not at all; whoever meets it sees that, nobody else."""

import pytest

from tests.conversations.acts import in_the_files
from tests.conversations.having_booked import has_booked, has_moved
from tests.conversations.proposing import agree
from tests.conversations.reminding import comes_to
from tests.conversations.rounds import opens_round
from tests.conversations.test_teaching_day import the_day
from tests.people import Person, drawn
from tests.rights.forged import NOT_THERE
from tests.school import TheSchool


async def is_reminded(school: TheSchool, *booked: tuple[str, str]) -> None:
    """An hour before the evening; Ewa has these times with these teachers."""
    await opens_round(school)
    for clock, teacher in booked or [("17:20", "Ms Lee")]:
        await has_booked(school, "Ewa", clock, teacher)
    await comes_to(school, 19, "16:20")


def told(person: Person, words: str) -> int:
    return sum(words in drawn(message) for message in person.received)


async def test_who_comes_is_on_the_teachers_card_without_a_message(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await is_reminded(school)
    before = len(lee.received)
    await ewa.taps("Coming")

    assert lee.has_seen("Ewa Kowalska is coming.")
    assert len(lee.received) == before


async def test_who_comes_later_tells_the_teacher_at_once_and_once(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    await is_reminded(school)
    await ewa.taps("Running late")
    await ewa.taps_twice("10 minutes")

    assert told(lee, "Ewa Kowalska comes about 10 minutes later:") == 1
    assert "You come about 10 minutes later." in ewa.card
    assert told(okafor, "later") == 0


said = pytest.mark.parametrize(
    ("labels", "stands"),
    [
        (["Running late", "10 minutes"], "Ewa Kowalska comes about 10 minutes later."),
        (["Coming"], "Ewa Kowalska is coming."),
        (["Cannot come"], "Ewa Kowalska cannot come then."),
    ],
)


@said
async def test_an_answer_shows_on_the_card_of_the_meeting(
    school: TheSchool, ewa: Person, lee: Person, labels: list[str], stands: str
) -> None:
    await is_reminded(school)
    for label in labels:
        await ewa.taps(label)

    line = "Thursday 19 March, 17:20 · Ewa Kowalska · Ada K.\nRoom: 12"
    assert told(lee, f"{line}\n{stands}") == 1


@said
async def test_an_answer_shows_on_the_day_that_the_teacher_has_open(
    school: TheSchool, ewa: Person, lee: Person, labels: list[str], stands: str
) -> None:
    await is_reminded(school)
    await lee.writes("/meet")
    for label in labels:
        await ewa.taps(label)

    assert f"17:20 · Ada K. · Ewa Kowalska\n– {stands}" in the_day(lee)


async def test_later_still_is_told_anew(school: TheSchool, ewa: Person, lee: Person) -> None:
    await is_reminded(school)
    await ewa.taps("Running late")
    await ewa.taps("5 minutes")
    await ewa.taps("Running late")
    await ewa.taps("15 minutes")

    assert told(lee, "comes about 5 minutes later:") == 1
    assert told(lee, "comes about 15 minutes later:") == 1


async def test_who_cannot_come_is_asked_what_instead_and_nothing_is_cancelled(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await is_reminded(school)
    await ewa.taps("Cannot come")

    assert ewa.card.startswith("You cannot come then. Another time, or cancel?")
    assert lee.has_seen("Booked:\nThursday 19 March, 17:20")
    assert lee.has_seen("Ewa Kowalska cannot come then.")
    await ewa.taps("Coming")
    assert "You are coming." in ewa.card


async def test_who_cannot_come_can_move_or_cancel_until_it_begins(
    school: TheSchool, ewa: Person
) -> None:
    await is_reminded(school)
    await ewa.taps("Cannot come")
    assert "[Move]  [Cancel]\n[Coming]  [Running late]" in ewa.card
    await ewa.taps("Coming")
    await school.is_at("17:21")
    await ewa.taps("Cannot come")

    assert ewa.card.endswith("Ada K.\n[Coming]  [Running late]")


async def test_who_cannot_come_after_booking_is_over_can_only_cancel(
    school: TheSchool, ewa: Person
) -> None:
    await is_reminded(school)
    await in_the_files(school, "update rounds set state = 'closed'")
    await ewa.taps("Cannot come")

    ewa.sees(
        "You cannot come then. Nothing is cancelled yet.\n"
        "For another time please ask the teacher or the office.\n"
        "Thursday 19 March, 17:20 · Ms Lee · Ada K.",
        "[Cancel]",
        "[Coming]  [Running late]",
    )


async def test_who_cannot_come_to_a_single_meeting_can_move_or_cancel_it(
    lee: Person, ewa: Person, school: TheSchool
) -> None:
    await agree(lee, ewa, "Tuesday 11:00")
    await comes_to(school, 17, "10:00")
    await ewa.taps("Cannot come")

    assert ewa.card.endswith("Ada K.\n[Other time]  [Cancel]\n[Coming]  [Running late]")


async def test_of_several_meetings_one_tap_says_coming_to_all(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    await is_reminded(school, ("17:20", "Ms Lee"), ("17:40", "Mr Okafor"))
    await ewa.taps_twice("Coming")

    assert lee.has_seen("Ewa Kowalska is coming.")
    assert okafor.has_seen("Ewa Kowalska is coming.")
    assert ewa.card.startswith("You are coming.\nThursday 19 March\n17:20 · Ms Lee")


async def test_coming_to_all_is_said_though_one_is_also_about_a_child_of_others(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    await is_reminded(school, ("17:20", "Ms Lee"), ("17:40", "Mr Okafor"))
    await in_the_files(
        school,
        "insert into meeting_children (meeting_id, child_id)"
        " select g.id, c.id from meetings g, children c where c.first_name = 'Omar'"
        " and g.starts_at = (select max(starts_at) from meetings)",
    )
    await ewa.taps("Coming")

    assert lee.has_seen("Ewa Kowalska is coming.")
    assert not okafor.has_seen("Ewa Kowalska is coming.")


async def test_of_several_meetings_it_is_asked_which_they_cannot_come_to(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    await is_reminded(school, ("17:20", "Ms Lee"), ("17:40", "Mr Okafor"))
    await ewa.taps("Cannot come")
    ewa.sees(
        "Which meeting can you not come to?",
        "[17:20 · Ms Lee · Ada K.]",
        "[17:40 · Mr Okafor · Ada K.]",
        "[I am coming to all]",
    )
    await ewa.taps("17:40 · Mr Okafor · Ada K.")

    assert okafor.has_seen("Ewa Kowalska cannot come then.")
    assert told(lee, "cannot come then") == 0


async def test_who_is_late_to_the_second_of_two_meetings_says_so_of_that(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    await is_reminded(school, ("17:20", "Ms Lee"), ("17:40", "Mr Okafor"))
    await school.is_at("17:35")
    await ewa.taps("Running late")
    await ewa.taps("5 minutes")

    assert told(okafor, "comes about 5 minutes later:") == 1
    assert told(lee, "later:") == 0


@pytest.mark.parametrize("label", ["Coming", "Running late", "Cannot come"])
async def test_after_the_meeting_a_button_shows_how_it_stands(
    school: TheSchool, ewa: Person, lee: Person, label: str
) -> None:
    await is_reminded(school)
    await school.is_at("17:30")
    await ewa.taps(label)

    ewa.sees("Booked:\nThursday 19 March, 17:20 · Ms Lee · Ada K.\nRoom: 12", "[Meetings]")
    assert ewa.toast.startswith("That card is from")
    assert told(lee, "is coming") == 0


async def test_what_was_said_of_the_old_time_says_nothing_of_the_new_one(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    booking = await has_booked(school, "Ewa", "17:00")
    await comes_to(school, 19, "16:00")
    await ewa.taps("Coming")
    await has_moved(school, booking, "17:50")

    assert "is coming" not in lee.card
    await school.is_at("16:50")
    assert "You are coming" not in ewa.card


async def test_the_other_home_answers_for_its_own_meetings_alone(
    school: TheSchool, ewa: Person, piotr: Person, lee: Person
) -> None:
    await is_reminded(school)
    await piotr.presses(ewa.button("Coming"))

    assert piotr.toast == school.texts.plain(NOT_THERE, "en")
    assert told(lee, "is coming") == 0


async def test_who_said_coming_a_day_before_is_not_asked_that_again(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await has_booked(school, "Ewa", "17:20")
    await comes_to(school, 18, "17:20")
    await ewa.taps("Coming")
    await comes_to(school, 19, "16:20")

    ewa.sees(
        "Your meeting begins soon:\nThursday 19 March, 17:20 · Ms Lee · Ada K.\nRoom: 12\n"
        "You are coming.",
        "[Running late]  [Cannot come]",
    )
