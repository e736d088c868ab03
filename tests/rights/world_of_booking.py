"""A round in which Ewa meets Ms Lee about Ada, and Nadia meets Mr Stone about Max."""

from dataclasses import dataclass

from tests.conversations.rounds import books, opens_round, teacher_called
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
    stone: int


async def meetings_booked(school: TheSchool) -> Booked:
    found = await opens_round(school, "Ms Lee", "Mr Okafor", "Mr Stone")
    ewas = await books(school, "Ewa Kowalska", found, "17:20", "Ms Lee")
    nadias = await books(school, "Nadia Weiss", found, "17:20", "Mr Stone")
    async with school.database.reading() as records:
        teachers = [
            await teacher_called(school, records, name)
            for name in ("Ms Lee", "Mr Okafor", "Mr Stone")
        ]
        slots = [
            (await records.rounds.free(found, school.clock.now(), teacher.id))[-1].id
            for teacher in teachers
        ]
    lees, okafors, stones = slots
    return Booked(
        round=found.id,
        ewas=ewas.meeting.id,
        nadias=nadias.meeting.id,
        lees_slot=lees,
        okafors_slot=okafors,
        stones_slot=stones,
        lee=teachers[0].id,
        stone=teachers[2].id,
    )
