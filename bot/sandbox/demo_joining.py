"""The first school day: families and teachers scan their sheets and join, through the front door.

Nobody is written into the database behind the bot's back; so the demo shows a school that came to
be the way a real one does, and a bot that cannot let people in shows it here at once.
"""

import asyncio
from collections.abc import Callable, Iterable
from typing import Any

from bot.sandbox.demo_people import DemoPerson, Sheet
from bot.sandbox.demo_reading import newest, sees
from bot.sandbox.telegram import Telegram

AT_ONCE = 6  # people scanning in the same moment: enough to be quick, few enough to watch


async def all_join(
    telegram: Telegram, people: Iterable[DemoPerson], tells: Callable[[], None]
) -> None:
    """Let everyone join who does on the first day; `tells` is called after each."""
    doors = asyncio.Semaphore(AT_ONCE)

    async def joins(person: DemoPerson) -> None:
        async with doors:
            for sheet in person.sheets:
                if not sheet.joined:
                    sheet.joined = await _joins(telegram, person.person_id, sheet)
                    tells()

    async with asyncio.TaskGroup() as first_day:
        for person in people:
            if person.waits:
                first_day.create_task(joins(person))


async def _joins(telegram: Telegram, person_id: int, sheet: Sheet) -> bool:
    """Scan, read the card, press its first button. A used sheet has no button and needs none."""
    person = telegram.people[person_id]
    seen = newest(telegram, person_id)
    person.opens_link(sheet.payload)
    try:
        card = await sees(telegram, person_id, lambda message: message["id"] > seen)
        if card["buttons"]:
            person.presses_data(card["id"], card["buttons"][0][0]["data"])
            await sees(telegram, person_id, lambda message: _went_on(message, card))
    except TimeoutError:
        return False
    telegram.read(person_id)
    return True


def _went_on(message: dict[str, Any], card: dict[str, Any]) -> bool:
    """The card was answered: another took its place, or it says something else now."""
    return bool(message["id"] > card["id"] or message["plain"] != card["plain"])
