"""The week of three children is written already: the bar's "Next Friday" brings it to their phones.

Ms Lee taps it as any teacher does; the other children wait for the visitor.
"""

from bot.sandbox.demo_reading import data_of, newest, sees, taps
from bot.sandbox.telegram import Telegram
from bot.taps import FindGood, ListWeek, NoStep, OpenWeekly, TakeBrought

CHILDREN = ("Ada K.", "Omar H.", "Mateo F.")


async def writes_the_week(telegram: Telegram, teacher: int) -> None:
    """Raises TimeoutError when the bot is away for long."""
    for child in CHILDREN:
        await _writes_about(telegram, teacher, child)
    telegram.read(teacher)


async def _writes_about(telegram: Telegram, teacher: int, child: str) -> None:
    """What went well and a next step, the first that is offered; and the whole is found good."""
    seen = newest(telegram, teacher)
    telegram.people[teacher].writes("/week")
    await taps(telegram, teacher, ListWeek, lambda card: card["id"] > seen)
    await taps(telegram, teacher, OpenWeekly, lambda card: card["id"] > seen, child)
    await taps(telegram, teacher, TakeBrought, lambda card: data_of(card, NoStep) is None)
    await taps(telegram, teacher, TakeBrought, lambda card: data_of(card, NoStep) is not None)
    await taps(telegram, teacher, FindGood, lambda card: child in card["plain"])
    await sees(telegram, teacher, lambda card: data_of(card, FindGood) is None)
