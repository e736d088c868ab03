"""Good news for the whole school: a draft, and some that families are asked about."""

from dataclasses import dataclass
from datetime import date

from storage.models import Person
from storage.records import Records
from tests.school import TheSchool

WEEK = date(2026, 3, 9)


@dataclass(frozen=True)
class ShoutOutsThere:
    lees_draft: int
    lees_asked: int
    stones_asked: int
    allowed: int


async def shout_outs_wished(records: Records, school: TheSchool) -> ShoutOutsThere:
    lee, stone = (
        await _person(records, school, "Ms Lee"),
        await _person(records, school, "Mr Stone"),
    )
    ada, max_ = (
        await _child(records, school, "Ewa Kowalska"),
        await _child(records, school, "Nadia Weiss"),
    )
    draft = await _begun(records, school, lee, ada)
    lees = await _begun(records, school, lee, ada)
    stones = await _begun(records, school, stone, max_)
    allowed = await _begun(records, school, lee, ada)
    now, shelf = school.clock.now(), records.shout_outs
    for number in (lees, stones, allowed):
        await shelf.ask(await shelf.of(number), now)
    await shelf.becomes(await shelf.of(allowed), "allowed", now)
    await shelf.goes_out_in(WEEK, 1)
    return ShoutOutsThere(draft, lees, stones, allowed)


async def _begun(records: Records, school: TheSchool, teacher: Person, child: int) -> int:
    now = school.clock.now()
    return (await records.shout_outs.begin(teacher, child, "A good week.", now)).id


async def _person(records: Records, school: TheSchool, name: str) -> Person:
    account = await records.accounts.of(school.people[name].phone.id)
    assert account is not None
    return (await records.people.hats_of(account))[0]


async def _child(records: Records, school: TheSchool, parent: str) -> int:
    (child,) = await records.families.children_of(await _person(records, school, parent))
    return child.id
