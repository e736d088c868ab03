"""How the demo's people read what the bot writes, and tap its buttons, as anybody does."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from bot.sandbox.telegram import Telegram
from bot.taps import Tap, code_of

PATIENCE = 60.0  # seconds for one answer, on a slow computer with all of them joining


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


async def taps(
    telegram: Telegram,
    person_id: int,
    tap: type[Tap],
    on: Callable[[dict[str, Any]], bool],
    label: str = "",
) -> None:
    """Press the first such button of the card that is waited for. Raises TimeoutError."""
    card = await sees(
        telegram, person_id, lambda card: data_of(card, tap, label) is not None and on(card)
    )
    data = data_of(card, tap, label)
    assert data is not None, "its card was waited for"
    telegram.people[person_id].presses_data(card["id"], data)
