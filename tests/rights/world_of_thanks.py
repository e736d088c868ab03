"""Thanks that were begun: Ms Lee's to Ewa, Ewa's to Ms Lee, both about Ada."""

from dataclasses import dataclass

from storage.models import Person
from storage.records import Records
from tests.school import TheSchool


@dataclass(frozen=True)
class ThanksThere:
    """Their numbers, and the people's."""

    lees: int
    ewas: int
    lee: int
    ewa: int
    stone: int


async def thanks_begun(records: Records, school: TheSchool) -> ThanksThere:
    lee, ewa, stone = [
        await _person(records, school, name) for name in ("Ms Lee", "Ewa Kowalska", "Mr Stone")
    ]
    (ada,) = await records.families.children_of(ewa)
    now = school.clock.now()
    lees = await records.thanks.begin(lee, ewa.id, ada.id, now)
    ewas = await records.thanks.begin(ewa, lee.id, ada.id, now)
    return ThanksThere(lees.id, ewas.id, lee.id, ewa.id, stone.id)


async def _person(records: Records, school: TheSchool, name: str) -> Person:
    account = await records.accounts.of(school.people[name].phone.id)
    assert account is not None
    return (await records.people.hats_of(account))[0]
