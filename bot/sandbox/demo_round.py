"""Parent conferences to play with: the office sets them up and opens them, as on any phone.

Thursday in a week, for all classes and teachers; the page's clock makes the reminders come.
"""

from datetime import datetime, timedelta

from bot.sandbox.demo_reading import data_of, newest, sees, taps
from bot.sandbox.telegram import Telegram
from bot.taps import NewRound, OpenRound, Tap

THURSDAY = 3
HOURS = "17:00 to 19:00"


async def opens_conferences(telegram: Telegram, office: int, now: datetime) -> None:
    """Every family is told, and can book. Raises TimeoutError when the bot is away for long."""
    await _writes_and_taps(telegram, office, "/meet", NewRound)
    await _writes_and_taps(telegram, office, f"{_evening(now):%d %B} {HOURS}", OpenRound)
    telegram.read(office)


async def _writes_and_taps(telegram: Telegram, office: int, words: str, tap: type[Tap]) -> None:
    """The button is on the card that follows, and goes from it when it was pressed."""
    seen = newest(telegram, office)
    telegram.people[office].writes(words)
    await taps(telegram, office, tap, lambda card: card["id"] > seen)
    await sees(telegram, office, lambda card: data_of(card, tap) is None)


def _evening(now: datetime) -> datetime:
    """The Thursday after the coming one, as the school's clock has it."""
    return now + timedelta(days=(THURSDAY - now.weekday()) % 7 + 7)
