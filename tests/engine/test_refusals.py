"""A turn that is refused: undone, answered where it was asked, and noted when it looks odd."""

import pytest

from bot.conversation import Conversation, Next, anything
from bot.sandbox.people import Person as Phone
from bot.turn import Refused, Turn
from bot.words import text
from tests.engine.town import MORNING, TEXTS, Town, reads

NOT_THERE = TEXTS.plain(text("not-there"), "en")
OLD_CARD = TEXTS.plain(text("old-card-undated"), "en")


async def refused(town: Town) -> int:
    async with town.database.reading() as records:
        return await records.audit.count_verb("refused")


def presses(phone: Phone, data: str) -> None:
    phone.presses_data(1, data)


async def test_a_refusal_is_answered_with_its_reason(town: Town, ewa: Phone) -> None:
    ewa.writes("refuse")
    await town.settles()

    assert reads(ewa) == [OLD_CARD]


async def test_a_refused_press_is_answered_on_the_button(town: Town, ewa: Phone) -> None:
    presses(ewa, "refuse")
    await town.settles()

    assert [toast.text for toast in ewa.toasts] == [OLD_CARD]
    assert reads(ewa) == []


async def test_a_press_is_answered_with_what_the_turn_says(town: Town, ewa: Phone) -> None:
    presses(ewa, "hi")
    await town.settles()

    assert [toast.text for toast in ewa.toasts] == ["Hello"]


@pytest.mark.parametrize(
    ("words", "notes"), [("refuse", 0), ("refuse loudly", 1), ("ask for another's", 1)]
)
async def test_only_what_is_to_be_looked_at_is_noted(
    town: Town, ewa: Phone, words: str, notes: int
) -> None:
    presses(ewa, words)
    await town.settles()

    assert await refused(town) == notes


async def test_what_is_not_there_and_what_is_anothers_sound_the_same(
    town: Town, ewa: Phone, omar: Phone
) -> None:
    ewa.writes("ask for another's")
    presses(omar, "ask for another's")
    await town.settles()

    assert reads(ewa) == [NOT_THERE]
    assert [toast.text for toast in omar.toasts] == [NOT_THERE]


async def test_a_refusal_is_not_said_aloud_in_a_group(town: Town, ewa: Phone) -> None:
    async def refuses(_: Turn) -> Next:
        raise Refused(text("old-card-undated"))

    town.engine.application.handlers.clear()
    town.engine.application.add_handler(Conversation("group", entry_points=[anything(refuses)]))
    group = ewa.adds_bot_to_group("Parents of 3B")
    await town.settles()

    assert [m for m in town.telegram.chats[group].messages.values() if m.text == OLD_CARD] == []
    assert await town.states() == []


async def test_who_is_refused_can_be_reached_again_too(town: Town, ewa: Phone) -> None:
    await town.meets(ewa)
    async with town.database.transaction() as records:
        await records.accounts.lose(ewa.id, MORNING, "blocked")
    ewa.writes("refuse")
    await town.settles()

    assert (await town.meets(ewa)).unreachable_since is None
