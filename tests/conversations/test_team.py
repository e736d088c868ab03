"""A subject teacher reads a family's messages only when the parent chose them."""

from dataclasses import replace

import pytest

from tests.conversations.acts import in_the_files, joins, links, lists, teaches
from tests.conversations.letters import (
    COUGH,
    FROM_EWA,
    SENT_TO_TEAM,
    WAITS,
    answers,
    school,
    sends_message,
)
from tests.people import Person
from tests.school import TheSchool

__all__ = ["school"]
MUSIC = replace(teaches("t8", "Ms Duval", "3B"), team="no")


@pytest.fixture
async def duval(school: TheSchool) -> Person:
    """Teaches music in 3B, and is not of its team."""
    await lists(school, MUSIC)
    person = school.meets("Ms Duval")
    await joins(person, (await links(school))["Ms Duval", None])
    return person


async def test_what_is_for_the_team_does_not_reach_a_subject_teacher(
    ewa: Person, duval: Person
) -> None:
    await sends_message(ewa)

    ewa.sees(f"{SENT_TO_TEAM}\n“{COUGH}”", "[Take back]  [Promise …]")
    assert not duval.has_seen(COUGH)


async def test_whom_the_parent_chose_reads_it_alone(
    ewa: Person, lee: Person, duval: Person
) -> None:
    await asks_duval(ewa)

    duval.sees(f"{FROM_EWA}\nIs there choir?", *WAITS)
    assert not lee.has_seen("Is there choir?")


async def test_who_was_brought_in_answers_and_reads_on(
    school: TheSchool, ewa: Person, duval: Person
) -> None:
    await asks_duval(ewa)
    await answers(school, duval, "Yes, at two.")

    await sends_message(ewa)

    assert ewa.has_seen("Ada K. · Ms Duval\nYes, at two.")
    duval.sees(f"{FROM_EWA}\n{COUGH}", *WAITS)


async def test_nobody_is_brought_in_before_send(
    school: TheSchool, ewa: Person, duval: Person
) -> None:
    await ewa.writes("Is there choir?")
    await ewa.taps("Someone else")
    await ewa.taps("Only Ms Duval")
    await ewa.taps("Cancel")

    await sends_message(ewa)

    assert not duval.has_seen(COUGH)


async def test_another_parent_of_the_child_brings_nobody_in_for_this_one(
    ewa: Person, piotr: Person, duval: Person
) -> None:
    await asks_duval(piotr)

    await sends_message(ewa)

    assert not duval.has_seen(COUGH)


async def test_who_does_not_teach_the_class_any_more_reads_no_more(
    school: TheSchool, ewa: Person, duval: Person
) -> None:
    await asks_duval(ewa)
    await in_the_files(
        school,
        "delete from teaching where teacher_id = (select id from people where external_id = 't8')",
    )

    await sends_message(ewa)

    assert not duval.has_seen(COUGH)


async def test_a_later_list_without_the_column_leaves_the_team_as_it_is(
    school: TheSchool, ewa: Person, duval: Person
) -> None:
    await lists(school, replace(MUSIC, team=""))

    await sends_message(ewa)

    assert not duval.has_seen(COUGH)


async def asks_duval(parent: Person) -> None:
    await parent.writes("Is there choir?")
    await parent.taps("Someone else")
    await parent.taps("Only Ms Duval")
    await parent.taps("Send")
