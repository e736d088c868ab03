"""Meetings that are booked, and what is written down after them: Ms Lee's with Ewa, and others'."""

from dataclasses import dataclass

from storage.models import Account, Person
from storage.records import Records
from storage.thread_models import Message
from tests.conversations.rounds import books, opens_round
from tests.school import MORNING, TheSchool


@dataclass(frozen=True)
class Talks:
    """Their numbers."""

    lees: int
    stones: int
    lees_summary: int
    ewas_summary: int
    lees_action: int
    okafors_action: int


async def booked_talks(school: TheSchool) -> tuple[int, int]:
    """Ewa meets Ms Lee, and Nadia Mr Stone."""
    found = await opens_round(school, "Ms Lee", "Mr Stone")
    lees = await books(school, "Ewa Kowalska", found, "17:00", "Ms Lee")
    stones = await books(school, "Nadia Weiss", found, "17:00", "Mr Stone")
    return lees.meeting.id, stones.meeting.id


async def talks_held(records: Records, school: TheSchool, booked: tuple[int, int]) -> Talks:
    """What is not sent yet, and what both sides agreed, with something for Mr Okafor to do."""
    lee, ewa, okafor = [
        await _person(records, school, name) for name in ("Ms Lee", "Ewa Kowalska", "Mr Okafor")
    ]
    lees, ewas, agreed = [await _summary(records, school, who) for who in (lee, ewa, ewa)]
    lees_action = await _action(records, school, lees, ewa[1])
    okafors_action = await _action(records, school, agreed, okafor[1])
    await records.messages.send(agreed, school.clock.now())
    await records.recaps.open(agreed, None, None)
    await records.recaps.answer(agreed, "agreed", lee[1], school.clock.now())
    return Talks(*booked, lees.id, ewas.id, lees_action, okafors_action)


async def _person(records: Records, school: TheSchool, name: str) -> tuple[Account, Person]:
    account = await records.accounts.of(school.people[name].phone.id)
    assert account is not None
    return account, (await records.people.hats_of(account))[0]


async def _summary(records: Records, school: TheSchool, who: tuple[Account, Person]) -> Message:
    account, author = who
    thread = await records.threads.standing(1)
    assert thread is not None, "Ewa wrote first"
    draft = await records.messages.begin(
        account, school.clock.now(), author=author, thread=thread, kind="recap"
    )
    await records.messages.add_part(draft, 0, "text", f"Agreed by {author.name}")
    return draft


async def _action(records: Records, school: TheSchool, message: Message, person: Person) -> int:
    number = await records.agreed_actions.begin(message, person.id, school.clock.now())
    action = await records.agreed_actions.of_anyone(number)
    await records.agreed_actions.write(action, f"What {person.name} does")
    await records.agreed_actions.date(action, MORNING.date(), None)
    return number
