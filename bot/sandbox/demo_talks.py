"""The first words between families and teachers: one is answered, one waits for the visitor.

Said as people say them, once everybody has joined: a parent writes and taps the card's first
button, which sends it; Ms Lee taps the first button below what she reads, which answers it.
"""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.demo_reading import newest, sees
from bot.sandbox.telegram import Telegram
from bot.taps import SendMessage, code_of

TEACHER = "Ms Lee"
ANSWERED = ("Ewa Kowalska", "Ada has a cough. She stays at home today.")
ANSWER = "Thank you for telling me. Get well soon, Ada!"
WAITING = ("Lucía Fernández", "¿Necesita Mateo botas para la excursión del viernes?")


async def first_words(telegram: Telegram, people: Mapping[str, int]) -> None:
    """Ms Lee answers Ewa; what Lucía asks waits in her inbox.

    Raises TimeoutError when the bot is away for long.
    """
    teacher = people[TEACHER]
    parent, words = people[ANSWERED[0]], ANSWERED[1]
    read = await _writes(telegram, parent, words, teacher)
    _taps_first(telegram, teacher, read)
    await sees(telegram, teacher, lambda message: message["id"] > read["id"])
    telegram.people[teacher].writes(ANSWER)
    await sees(telegram, parent, lambda message: ANSWER in message["plain"])
    telegram.read(parent)
    telegram.read(teacher)
    await _writes(telegram, people[WAITING[0]], WAITING[1], teacher)


async def _writes(telegram: Telegram, parent: int, words: str, teacher: int) -> dict[str, Any]:
    """The parent writes, and sends it; the message as the teacher has it.

    The first button is Send, or before that, for a mother of two, about whom it is.
    """
    seen = newest(telegram, parent)
    telegram.people[parent].writes(words)
    card = await sees(telegram, parent, lambda message: message["id"] > seen)
    if not _would_send(card):
        _taps_first(telegram, parent, card)
        card = await sees(telegram, parent, _would_send)
    _taps_first(telegram, parent, card)
    read = await sees(telegram, teacher, lambda message: words in message["plain"])
    telegram.read(parent)
    return read


def _would_send(card: dict[str, Any]) -> bool:
    first = [each["data"] or "" for row in card["buttons"][:1] for each in row]
    return any(code_of(data) == SendMessage.code for data in first)


def _taps_first(telegram: Telegram, person_id: int, message: dict[str, Any]) -> None:
    telegram.people[person_id].presses_data(message["id"], message["buttons"][0][0]["data"])
