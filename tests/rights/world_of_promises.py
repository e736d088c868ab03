"""Promises in every state: Ms Lee's to Ewa, and Ewa's to Ada's teachers."""

from dataclasses import dataclass

from storage.models import Account, Person
from storage.records import Records
from storage.thread_models import Thread
from tests.school import MORNING, TheSchool


@dataclass(frozen=True)
class Promises:
    """Their numbers."""

    lees_draft: int
    ewas_draft: int
    lees_made: int
    ewas_made: int
    lees_kept: int
    ewas_kept: int
    thread: int
    others_thread: int


async def promises_made(records: Records, school: TheSchool) -> Promises:
    lee, ewa, nadia = [
        await _person(records, school, name) for name in ("Ms Lee", "Ewa Kowalska", "Nadia Weiss")
    ]
    threads = [await _thread(records, school, *parent) for parent in (ewa, nadia)]
    own, others = threads
    answer = await records.messages.of_anyone(2)
    shelf = records.promises
    drafted = await shelf.begin_from(lee[0], school.clock.now(), answer, own, lee[1])
    await shelf.write(drafted, "I will look")
    alone = await shelf.begin(ewa[0], school.clock.now(), words="I will look")
    lees, ewas, lees_kept, ewas_kept = [
        await _made(records, school, own, *who) for who in (lee, ewa, lee, ewa)
    ]
    for number in (lees_kept, ewas_kept):
        await shelf.keep(await shelf.of_anyone(number), school.clock.now())
    return Promises(drafted.id, alone.id, lees, ewas, lees_kept, ewas_kept, own.id, others.id)


async def _person(records: Records, school: TheSchool, name: str) -> tuple[Account, Person]:
    account = await records.accounts.of(school.people[name].phone.id)
    assert account is not None
    return account, (await records.people.hats_of(account))[0]


async def _thread(records: Records, school: TheSchool, _: Account, parent: Person) -> Thread:
    (child,) = await records.families.children_of(parent)
    return await records.threads.about(parent, child, school.clock.now())


async def _made(
    records: Records, school: TheSchool, thread: Thread, account: Account, person: Person
) -> int:
    now, messages, promises = school.clock.now(), records.messages, records.promises
    draft = await promises.begin(account, now, words=f"Words of {person.name}")
    await promises.address(draft, thread, person)
    message = await messages.begin(account, now, author=person, thread=thread, kind="promise")
    await messages.add_part(message, 0, "text", draft.words)
    await messages.send(message, now)
    await promises.make(draft, message, MORNING.date(), None, now)
    return draft.id
