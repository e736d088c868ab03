"""Whatever way words travel, nobody is sent anything that the author's account is known by."""

from collections.abc import Awaitable, Callable

import pytest

from tests.conversations.in_topics import chooses_topics
from tests.conversations.inboxes import subject_teacher
from tests.conversations.letters import sends_message
from tests.conversations.nasty import (
    edits,
    found_in,
    is_named,
    says,
    told_to_others,
)
from tests.conversations.promising import lee_answers
from tests.conversations.test_absences import tells
from tests.conversations.test_concerns import INSTEAD
from tests.conversations.test_manners import opens as opens_manners
from tests.conversations.test_pass_on_message import passes_on
from tests.conversations.test_shared_threads import opens
from tests.people import Person
from tests.school import TheSchool

Way = Callable[[TheSchool, Person, Person], Awaitable[Person]]
"""How it travels, given a mother and a teacher; who wrote it."""


async def parent_writes(school: TheSchool, ewa: Person, _: Person) -> Person:
    await says(school, ewa)
    await ewa.taps("Send")
    return ewa


async def teacher_answers(school: TheSchool, ewa: Person, lee: Person) -> Person:
    await sends_message(ewa)
    await lee.taps("Answer")
    await says(school, lee)
    return lee


async def parent_replies(school: TheSchool, ewa: Person, lee: Person) -> Person:
    await teacher_answers(school, ewa, lee)
    await says(school, ewa, reply_to=ewa.received[-1].id)
    return ewa


async def parent_edits(school: TheSchool, ewa: Person, _: Person) -> Person:
    await edits(school, ewa, await sends_message(ewa))
    return ewa


async def teacher_edits(school: TheSchool, ewa: Person, lee: Person) -> Person:
    await sends_message(ewa)
    await lee.taps("Answer")
    await edits(school, lee, await lee.writes("Get well soon!"))
    return lee


async def parent_shares(school: TheSchool, ewa: Person, lee: Person) -> Person:
    await opens(lee)
    await ewa.taps("Write into it")
    await says(school, ewa)
    return ewa


async def teacher_shares(school: TheSchool, _: Person, lee: Person) -> Person:
    await opens(lee)
    await lee.taps("Write into it")
    await says(school, lee)
    return lee


async def teacher_notes(school: TheSchool, ewa: Person, lee: Person) -> Person:
    await sends_message(ewa)
    await lee.taps("Note")
    await says(school, lee)
    return lee


async def passed_on(school: TheSchool, ewa: Person, lee: Person) -> Person:
    await subject_teacher(school)
    await parent_writes(school, ewa, lee)
    await school.passes(minutes=1)
    await sends_message(ewa)
    await passes_on(lee)
    await lee.taps("Share earlier messages")
    return ewa


async def parent_recaps(school: TheSchool, ewa: Person, _: Person) -> Person:
    await ewa.writes("/recap")
    await says(school, ewa)
    return ewa


async def teacher_recaps(school: TheSchool, _: Person, lee: Person) -> Person:
    await lee.writes("/recap")
    await lee.taps("Ada K. · Ewa")
    await says(school, lee)
    return lee


async def parent_promises(school: TheSchool, ewa: Person, _: Person) -> Person:
    await ewa.writes("/promise")
    await says(school, ewa)
    await ewa.writes("Monday")
    return ewa


async def teacher_promises(school: TheSchool, ewa: Person, lee: Person) -> Person:
    await lee_answers(ewa, lee)
    await lee.taps("Promise …")
    await says(school, lee)
    await lee.taps("Tomorrow")
    return lee


async def parent_chooses_name(school: TheSchool, ewa: Person, lee: Person) -> Person:
    await opens_manners(ewa, "My name")
    await says(school, ewa)
    await sends_message(ewa)
    await lee.taps("Answer")
    return ewa


async def teacher_chooses_name(school: TheSchool, ewa: Person, lee: Person) -> Person:
    await lee.writes("/settings")
    await lee.taps("My name")
    await says(school, lee, "Mrs Lee here")
    await sends_message(ewa)
    return lee


async def tells_absence(school: TheSchool, ewa: Person, _: Person) -> Person:
    await tells(ewa, "Today", "Other")
    await says(school, ewa)
    return ewa


async def worries(school: TheSchool, ewa: Person, _: Person) -> Person:
    async with school.database.transaction() as records:
        await records.school_calendar.choose("safeguarding", "Ms Brown")
    await ewa.writes("/write")
    await ewa.taps("Worry")
    await ewa.taps(INSTEAD)
    await says(school, ewa)
    await ewa.taps("Send")
    return ewa


async def writes_to_topic(school: TheSchool, ewa: Person, lee: Person) -> Person:
    await chooses_topics(school, lee)
    await opens_manners(ewa, "My name")
    await says(school, ewa)
    await parent_writes(school, ewa, lee)
    return ewa


WAYS: tuple[Way, ...] = (
    parent_writes,
    teacher_answers,
    parent_replies,
    parent_edits,
    teacher_edits,
    parent_shares,
    teacher_shares,
    teacher_notes,
    passed_on,
    parent_recaps,
    teacher_recaps,
    parent_promises,
    teacher_promises,
    parent_chooses_name,
    teacher_chooses_name,
    tells_absence,
    worries,
    writes_to_topic,
)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
async def test_words_bring_nothing_of_the_account(
    school: TheSchool, ewa: Person, lee: Person, way: Way
) -> None:
    is_named(ewa)
    is_named(lee)
    author = await way(school, ewa, lee)
    for reader in (school.people[name] for name in ("Ms Lee", "Mr Okafor", "Piotr Kowalski")):
        await reader.writes("/inbox")
        await reader.writes("/today")
    await school.passes(days=1)

    told = await told_to_others(school, author)

    assert "here" in told, "it travelled"
    assert found_in(told, author) == []
