"""Meetings that are booked: Ms Lee's with Ewa, and Mr Stone's with Nadia."""

from dataclasses import dataclass

from tests.conversations.rounds import EVENING, books, opens_round
from tests.school import TheSchool


@dataclass(frozen=True)
class Days:
    """The meetings' numbers, and their day as its ordinal."""

    lees: int
    stones: int
    evening: int


async def days_booked(school: TheSchool) -> Days:
    found = await opens_round(school, "Ms Lee", "Mr Stone")
    lees = await books(school, "Ewa Kowalska", found, "17:30", "Ms Lee")
    stones = await books(school, "Nadia Weiss", found, "17:30", "Mr Stone")
    return Days(lees.meeting.id, stones.meeting.id, EVENING.toordinal())
