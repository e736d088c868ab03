"""Whoever draws the phones hears of every change, and of many at once only once."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.engine.waiting import PATIENCE
from tests.sandbox.asking import Asking

Act = Callable[[Asking, dict[str, Any]], object]


async def test_a_change_is_told_to_every_subscriber(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    one, two = telegram.changes(), telegram.changes()
    told = [asyncio.ensure_future(anext(each)) for each in (one, two)]
    await asyncio.sleep(0)
    bot.says(ana.id, "hello")

    async with asyncio.timeout(PATIENCE):
        assert await asyncio.gather(*told) == [ana.id, ana.id]


CHANGES: list[tuple[str, Act]] = [
    ("edit", lambda bot, note: bot.gets("editMessageText", **note, text="new")),
    ("deletion", lambda bot, note: bot.gets("deleteMessage", **note)),
    ("reaction", lambda bot, note: bot.gets("setMessageReaction", **note)),
    ("pin", lambda bot, note: bot.gets("pinChatMessage", **note)),
    ("unpinning", lambda bot, note: bot.gets("unpinAllChatMessages", chat_id=note["chat_id"])),
    ("commands", lambda bot, _: bot.gets("setMyCommands", commands=[])),
    ("no commands", lambda bot, _: bot.gets("deleteMyCommands")),
    (
        "typing",
        lambda bot, note: bot.gets("sendChatAction", chat_id=note["chat_id"], action="typing"),
    ),
]


@pytest.mark.parametrize("act", [act for _, act in CHANGES], ids=[name for name, _ in CHANGES])
async def test_whatever_the_bot_changes_is_told(
    telegram: Telegram, ana: Person, bot: Asking, act: Act
) -> None:
    note = {"chat_id": ana.id, "message_id": bot.says(ana.id, "old")}
    told = asyncio.ensure_future(anext(telegram.changes()))
    await asyncio.sleep(0)
    act(bot, note)

    async with asyncio.timeout(PATIENCE):
        assert await told == ana.id


DEEDS: list[tuple[str, Callable[[Person, int], object]]] = [
    ("edit", lambda ana, said: ana.edits(said, "new")),
    ("reaction", lambda ana, said: ana.reacts(said, "👍")),
    ("block", lambda ana, _: ana.blocks()),
    ("clearing", lambda ana, _: ana.deletes_chat()),
    ("end", lambda ana, _: ana.deactivates()),
    ("look", lambda ana, _: ana.reads()),
]


@pytest.mark.parametrize("deed", [deed for _, deed in DEEDS], ids=[name for name, _ in DEEDS])
async def test_whatever_the_person_does_is_told(
    telegram: Telegram, ana: Person, deed: Callable[[Person, int], object]
) -> None:
    said = ana.writes("hello")
    told = asyncio.ensure_future(anext(telegram.changes()))
    await asyncio.sleep(0)
    deed(ana, said)

    async with asyncio.timeout(PATIENCE):
        assert await told == ana.id


async def test_a_vote_is_told_to_the_page(telegram: Telegram, ana: Person, bot: Asking) -> None:
    poll = bot.gets("sendPoll", chat_id=ana.id, question="When?", options=["Mon"])
    told = asyncio.ensure_future(anext(telegram.changes()))
    await asyncio.sleep(0)
    ana.votes(poll["message_id"], 0)

    async with asyncio.timeout(PATIENCE):
        assert await told == ana.id


def test_a_subscriber_whose_loop_has_ended_is_forgotten(telegram: Telegram, ana: Person) -> None:
    changes, loop = telegram.changes(), asyncio.new_event_loop()
    listening = changes.__anext__()
    loop.run_until_complete(asyncio.wait_for(_begun(listening), PATIENCE))
    loop.close()

    assert ana.writes("still here")

    listening.close()  # type: ignore[attr-defined]  # an async generator's step can be closed


async def _begun(listening: Awaitable[int]) -> None:
    """Takes the first step of a subscription, and no other."""
    listening.__await__().send(None)


async def test_many_changes_of_one_phone_are_told_once(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    ben = telegram.person("Ben")
    changes = telegram.changes()
    first = asyncio.ensure_future(anext(changes))
    await asyncio.sleep(0)
    for _ in range(10):
        bot.says(ana.id, "hello")
    ben.opens_link()

    async with asyncio.timeout(PATIENCE):
        assert [await first, await anext(changes)] == [ana.id, ben.id]
