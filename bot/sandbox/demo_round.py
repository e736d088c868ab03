"""Parent conferences to play with: the office sets them up and opens them, as on any phone.

Thursday in a week, for all classes and teachers; the page's clock makes the reminders come.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.sandbox.demo_joining import data_of, newest, sees
from bot.sandbox.telegram import Telegram
from bot.taps import NewRound, OpenRound, Tap

THURSDAY = 3
HOURS = "17:00 to 19:00"


async def opens_conferences(telegram: Telegram, office: int, now: datetime) -> None:
    """Every family is told, and can book. A bot that is away is waited for, and then left alone."""
    phone = telegram.people[office]
    try:
        seen = newest(telegram, office)
        phone.writes("/meet")
        card = await sees(telegram, office, _newer(seen, NewRound))
        phone.presses_data(card["id"], _button(card, NewRound))
        await sees(telegram, office, lambda message: data_of(message, NewRound) is None)
        seen = newest(telegram, office)
        phone.writes(f"{_evening(now):%d %B} {HOURS}")
        card = await sees(telegram, office, _newer(seen, OpenRound))
        phone.presses_data(card["id"], _button(card, OpenRound))
        await sees(telegram, office, lambda message: data_of(message, OpenRound) is None)
    except TimeoutError:
        return
    telegram.read(office)


def _evening(now: datetime) -> datetime:
    """The Thursday after the coming one, as the school's clock has it."""
    return now + timedelta(days=(THURSDAY - now.weekday()) % 7 + 7)


def _newer(seen: int, tap: type[Tap]) -> Callable[[Mapping[str, Any]], bool]:
    return lambda message: message["id"] > seen and data_of(message, tap) is not None


def _button(card: Mapping[str, Any], tap: type[Tap]) -> str:
    found = data_of(card, tap)
    assert found is not None, "its card was waited for"
    return found
