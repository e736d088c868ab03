"""Messages about a child through restarts, in two roles, and to phones that are shut."""

from collections.abc import Awaitable, Callable

import pytest

from tests.accounts import looked_up
from tests.conversations.acts import joins, links, lists, teaches
from tests.conversations.letters import COUGH, FROM_EWA, WAITS, answers, school, sends_message
from tests.people import Person
from tests.school import TheSchool, family

__all__ = ["school"]
Step = Callable[[TheSchool], Awaitable[object]]


def says(name: str, words: str) -> Step:
    return lambda town: town.people[name].writes(words)


def taps(name: str, label: str) -> Step:
    return lambda town: town.people[name].taps(label)


TALK: tuple[Step, ...] = (
    says("Ewa Kowalska", COUGH),
    taps("Ewa Kowalska", "Add to it"),
    says("Ewa Kowalska", "Back on Monday."),
    taps("Ewa Kowalska", "Someone else"),
    taps("Ewa Kowalska", "Only Ms Lee"),
    taps("Ewa Kowalska", "Send"),
    taps("Ms Lee", "Answer"),
    says("Ms Lee", "Get well soon!"),
)


@pytest.mark.parametrize("place", range(len(TALK)))
async def test_a_talk_goes_its_way_through_a_restart(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person, place: int
) -> None:
    for number, step in enumerate(TALK):
        await step(school)
        if number == place:
            await school.crashes_and_restarts()

    ewa.sees("Ada K. · Ms Lee\nGet well soon!", "[Answer]")
    assert sum(COUGH in message.words for message in lee.received) == 1
    assert not okafor.has_seen(COUGH)


async def test_a_teacher_who_is_a_parent_writes_and_answers_in_both_roles(
    school: TheSchool, ewa: Person, lee: Person, stone: Person
) -> None:
    await lists(school, family("k1", "Kim Lee", "Mina Lee", "mother", "en", class_name="1A"))
    await joins(lee, (await links(school))["Mina Lee", "Kim Lee"])
    await sends_message(ewa)
    await answers(school, lee, "Get well soon!")

    await sends_message(lee, "Kim is late.")

    ewa.sees("Ada K. · Ms Lee\nGet well soon!", "[Answer]")
    stone.sees("Kim L. · 1A · from Mina, mother\nKim is late.", *WAITS)
    assert not ewa.has_seen("Kim")


async def test_a_teacher_who_blocked_homeroom_keeps_nothing_from_the_other(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    lee.phone.blocks()
    await school.settles()

    await sends_message(ewa)

    okafor.sees(f"{FROM_EWA}\n{COUGH}", *WAITS)
    ends = await looked_up(
        school.database,
        "select o.chat_id, o.state, o.reason from outbox o "
        "join message_copies c on c.outbox_id = o.id where o.state <> 'sent'",
    )
    assert [tuple(row.values()) for row in map(dict, ends)] == [(lee.phone.id, "dead", "blocked")]


async def test_a_class_without_a_teacher_is_said_and_nothing_is_sent(
    school: TheSchool, lee: Person
) -> None:
    await lists(school, family("n1", "Nils Ek", "Eva Ek", "mother", "en", class_name="5C"))
    parent = school.meets("Eva Ek")
    await joins(parent, (await links(school))["Eva Ek", "Nils Ek"])

    await parent.writes("Good morning!")

    assert parent.card.startswith("I have kept this, but I cannot pass it on.")
    assert not lee.has_seen("Good morning!")


async def test_when_no_teacher_has_joined_it_is_said_and_nothing_is_sent(school: TheSchool) -> None:
    await lists(
        school,
        teaches("t9", "Ms Berg", "5C"),
        family("n1", "Nils Ek", "Eva Ek", "mother", "en", class_name="5C"),
    )
    parent = school.meets("Eva Ek")
    await joins(parent, (await links(school))["Eva Ek", "Nils Ek"])

    await sends_message(parent, "Good morning!")

    assert parent.card.startswith("None of these teachers has joined yet, so nobody would read it.")
    found = await looked_up(school.database, "select state from messages")
    assert [row["state"] for row in found] == ["draft"]
