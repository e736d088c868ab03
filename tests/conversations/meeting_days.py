"""Evenings of meetings for many tests: opened, told of, and as files on a phone."""

import re
from collections.abc import Mapping
from typing import Any

import vobject

from handlers.meetings.what_follows import follows
from storage.meeting_models import Booking
from tests.conversations.having_booked import has_booked, has_cancelled, speaking
from tests.conversations.rounds import opens_round
from tests.people import Person
from tests.school import TheSchool


async def tells(school: TheSchool, booking: Booking, happened: str, by: str) -> None:
    async with speaking(school) as voice:
        await follows(voice, booking, happened, by=school.people[by].phone.id)
    await school.settles()


async def opens_evening(school: TheSchool) -> None:
    """Ms Lee and Mr Okafor offer times, and Ewa has 17:20 with Ms Lee."""
    await opens_round(school)
    await has_booked(school, "Ewa Kowalska", "17:20", "Ms Lee")


async def happens_to_meetings(school: TheSchool, direction: str, names: Mapping[str, str]) -> bool:
    """What a stage direction says of meetings; False when it says nothing of them."""
    if found := re.fullmatch(r"(.+) offer times on Thursday 19 March, 17:00 to 18:00", direction):
        await opens_round(school, *found[1].split(" and "))
    elif found := re.fullmatch(r"(\w+) has booked (\d\d:\d\d) with (.+)", direction):
        await has_booked(school, names[found[1]], found[2], names.get(found[3], found[3]))
    elif found := re.fullmatch(r"(\w+) has cancelled it", direction):
        await has_cancelled(school, names[found[1]])
    return found is not None


def files_of(person: Person, ending: str = ".ics") -> list[bytes]:
    """What stands on this phone as files, oldest first."""
    found = [message.media for message in person.received if message.media]
    telegram = person._school.telegram
    return [telegram.file_bytes(each.file_id)[0] for each in found if each.name.endswith(ending)]


def entries_of(person: Person) -> list[Any]:
    """The calendar files on this phone, as a calendar reads them."""
    return [vobject.readOne(content.decode()) for content in files_of(person)]
