"""The first school day: families and teachers scan their sheets and join, through the front door.

Nobody is written into the database behind the bot's back; so the demo shows a school that came to
be the way a real one does, and a bot that cannot let people in shows it here at once.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from bot.sandbox.demo_people import DemoPerson, Sheet
from bot.sandbox.telegram import Telegram
from bot.taps import Tap, code_of

AT_ONCE = 6  # people scanning in the same moment: enough to be quick, few enough to watch
PATIENCE = 60.0  # seconds for one answer, on a slow computer with all of them joining


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


async def sees(
    telegram: Telegram, person_id: int, wanted: Callable[[dict[str, Any]], bool]
) -> dict[str, Any]:
    """The bot's newest message, once it is the wanted one; TimeoutError if that takes too long."""
    changes = telegram.changes()
    async with asyncio.timeout(PATIENCE):
        while True:
            said = [each for each in telegram.view(person_id)["messages"] if not each["mine"]]
            if said and wanted(said[-1]):
                newest: dict[str, Any] = said[-1]
                return newest
            while await anext(changes) != person_id:
                pass


def newest(telegram: Telegram, person_id: int) -> int:
    """The number of the last message in somebody's chat, whoever wrote it; 0 in an empty one."""
    return max((each["id"] for each in telegram.view(person_id)["messages"]), default=0)


def data_of(message: Mapping[str, Any], tap: type[Tap], label: str = "") -> str | None:
    """What the message's first button of this kind carries, with such a label; None without."""
    buttons = [each for row in message["buttons"] for each in row if each["data"]]
    return next(
        (
            each["data"]
            for each in buttons
            if code_of(each["data"]) == tap.code and label in each["label"]
        ),
        None,
    )
