"""The week of three children is written already: the bar's "Next Friday" brings it to their phones.

Ms Lee taps it as any teacher does; the other children wait for the visitor.
"""

from collections.abc import Callable
from typing import Any

from bot.sandbox.demo_joining import data_of, newest, sees
from bot.sandbox.telegram import Telegram
from bot.taps import FindGood, ListWeek, NoStep, OpenWeekly, TakeBrought, Tap

CHILDREN = ("Ada K.", "Omar H.", "Mateo F.")


async def writes_the_week(telegram: Telegram, teacher: int) -> None:
    """A bot that is away is waited for, and then left alone."""
    try:
        for child in CHILDREN:
            await _writes_about(telegram, teacher, child)
    except TimeoutError:
        return
    telegram.read(teacher)


async def _writes_about(telegram: Telegram, teacher: int, child: str) -> None:
    """What went well and a next step, the first that is offered; and the whole is found good."""
    seen = newest(telegram, teacher)
    telegram.people[teacher].writes("/week")
    await _taps(telegram, teacher, ListWeek, lambda card: card["id"] > seen)
    await _taps(telegram, teacher, OpenWeekly, lambda card: card["id"] > seen, child)
    await _taps(telegram, teacher, TakeBrought, lambda card: data_of(card, NoStep) is None)
    await _taps(telegram, teacher, TakeBrought, lambda card: data_of(card, NoStep) is not None)
    await _taps(telegram, teacher, FindGood, lambda card: child in card["plain"])
    await sees(telegram, teacher, lambda card: data_of(card, FindGood) is None)


async def _taps(
    telegram: Telegram,
    teacher: int,
    tap: type[Tap],
    on: Callable[[dict[str, Any]], bool],
    label: str = "",
) -> None:
    """The first such button of the card that is waited for."""
    card = await sees(
        telegram, teacher, lambda card: data_of(card, tap, label) is not None and on(card)
    )
    data = data_of(card, tap, label)
    assert data is not None, "its card was waited for"
    telegram.people[teacher].presses_data(card["id"], data)
