"""A round in which Ewa meets Ms Lee about Ada, and Nadia meets Mr Stone about Max."""

from dataclasses import dataclass

from storage.models import Person
from storage.round_models import Round
from tests.conversations.rounds import books, opens_round, parent_called, teacher_called
from tests.school import TheSchool


@dataclass(frozen=True)
class Booked:
    """Their numbers: of meetings, of times that are free, and of teachers."""

    round: int
    ewas: int
    nadias: int
    lees_slot: int
    okafors_slot: int
    stones_slot: int
    lee: int
    okafor: int
    stone: int
    at_once: int


async def meetings_booked(school: TheSchool) -> Booked:
    found = await opens_round(school, "Ms Lee", "Mr Okafor", "Mr Stone")
    ewas = await books(school, "Ewa Kowalska", found, "17:20", "Ms Lee")
    nadias = await books(school, "Nadia Weiss", found, "17:20", "Mr Stone")
    async with school.database.reading() as records:
        teachers = [
            await teacher_called(school, records, name)
            for name in ("Ms Lee", "Mr Okafor", "Mr Stone")
        ]
        lees_slot, okafors_slot, stones_slot = [
            (await records.rounds.free(found, school.clock.now(), teacher.id))[-1].id
            for teacher in teachers
        ]
    lee, okafor, stone = (teacher.id for teacher in teachers)
    return Booked(
        round=found.id,
        ewas=ewas.meeting.id,
        nadias=nadias.meeting.id,
        lees_slot=lees_slot,
        okafors_slot=okafors_slot,
        stones_slot=stones_slot,
        lee=lee,
        okafor=okafor,
        stone=stone,
        at_once=await at_once_begun(school, found, teachers[1], okafors_slot),
    )


async def at_once_begun(school: TheSchool, found: Round, okafor: Person, slot: int) -> int:
    """Ewa is shown one way: to meet Mr Okafor about Ada."""
    async with school.database.transaction() as records:
        account = await records.accounts.of(school.people["Ewa Kowalska"].phone.id)
        assert account is not None
        (ada,) = await records.families.children_of(
            await parent_called(school, records, "Ewa Kowalska")
        )
        wanted = [(ada.id, okafor.id)]
        draft = await records.at_once.begin(account, found.id, wanted, 5, school.clock.now())
        await records.at_once.show(draft, [[(ada.id, okafor.id, slot)]])
        return draft.id
