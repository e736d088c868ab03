"""Waiting for a time and booking for families, as many tests need it, in one line each."""

import re
from contextlib import suppress
from datetime import time

from telegram import Update

from bot import taps
from bot.screen import Screen
from bot.turn import Turn
from bot.voice import Voice
from handlers.meetings.what_follows import cancels
from storage.meeting_models import Booking
from storage.outbox_models import Received
from storage.records import Records
from storage.round_models import Round
from storage.shelf import NotThere
from storage.waiting_models import SlotOffer, Waiting
from tests.conversations.rounds import books, opens_round, parent_called, teacher_called
from tests.people import Person, readable
from tests.school import TheSchool

EWA, PIOTR, ANA = "Ewa Kowalska", "Piotr Kowalski", "Ana García"
TAKE_OR_NOT = "[Take it]  [No, thank you]"


async def waits_for(school: TheSchool, parent: str, found: Round, teacher: str = "Ms Lee") -> None:
    """The parent presses Wait for a time, about their first child."""
    async with school.database.reading() as records:
        who = await parent_called(school, records, parent)
        child = (await records.families.children_of(who))[0]
        whom = await teacher_called(school, records, teacher)
    await school.people[parent].presses(taps.WaitFor(found.id, whom.id, child.id).pack())


async def lets_go(school: TheSchool, booking: Booking) -> None:
    """Its teacher cancels the meeting, in a turn of its own."""
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        now = await records.meetings.of_anyone(booking.meeting.id)
        teacher = await records.people.of(now.teachers[0].person_id)
        assert teacher is not None
        await cancels(voice, now, teacher)
    await school.settles()


async def looks_at_families(school: TheSchool, person: Person, found: Round) -> None:
    await person.presses(taps.ShowFamilies(found.id).pack())


async def offers_made(school: TheSchool) -> list[SlotOffer]:
    """Every offer there ever was, in its order."""
    found: list[SlotOffer] = []
    async with school.database.reading() as records:
        with suppress(NotThere):
            while True:
                found.append(await records.waiting.offered(len(found) + 1))
    return found


async def place_of(school: TheSchool, number: int = 1) -> Waiting:
    """The place in a line, by its number."""
    async with school.database.reading() as records:
        return await records.waiting.of_anyone(number)


# Stage directions of the dialogues

_OFFERED = re.compile(r"Ms Lee and Mr Okafor offer times on Thursday 19 March, (\S+) to (\S+)")
_HAS = re.compile(r"(\w+) has Ms Lee's time at (\S+)")
_LETS_GO = re.compile(r"Ms Lee lets the time of (\w+) go")
_NAMES = {"Ewa": EWA, "Piotr": PIOTR}


async def acts(school: TheSchool, direction: str) -> str | None:
    """Acts a stage direction about a round; who speaks next. None for one of another kind."""
    if found := _OFFERED.fullmatch(direction):
        begins, ends = (time.fromisoformat(clock) for clock in found.groups())
        await opens_round(school, begins=begins, ends=ends)
        return ""
    if found := _HAS.fullmatch(direction):
        await books(school, _NAMES[found[1]], await the_round(school), found[2], "Ms Lee")
        return ""
    if found := _LETS_GO.fullmatch(direction):
        await lets_go(school, await meeting_of(school, _NAMES[found[1]]))
        return ""
    if direction == "Ewa waits for Ms Lee":
        await waits_for(school, EWA, await the_round(school))
        return "Ewa"
    if direction == "Ms Lee looks at the families of the round":
        await looks_at_families(school, school.people["Ms Lee"], await the_round(school))
        return "Ms Lee"
    return None


async def the_round(school: TheSchool) -> Round:
    """The only one there is."""
    async with school.database.reading() as records:
        return await records.rounds.of_anyone(1)


async def meeting_of(school: TheSchool, parent: str) -> Booking:
    """The next meeting of a parent."""
    async with school.database.reading() as records:
        who = await parent_called(school, records, parent)
        return (await records.meetings.coming_of([who], school.clock.now()))[0]


async def turn_of(school: TheSchool, records: Records, name: str) -> Turn:
    """As if this person did something now: what their /meet is made from."""
    account = await records.accounts.of(school.people[name].phone.id)
    assert account is not None
    now = school.clock.now()
    return Turn(
        records,
        school.information,
        now,
        received=Received(0, account.id, "{}", 1, now),
        update=Update(0),
        account=account,
        hats=await records.people.hats_of(account),
    )


def read_by(school: TheSchool, shown: Screen) -> str:
    """The words and buttons as an English reader sees them."""
    rows = ["  ".join(f"[{school.texts.plain(b.label, 'en')}]" for b in row) for row in shown.rows]
    return readable("\n".join([school.texts.plain(shown.words, "en"), *rows]))
