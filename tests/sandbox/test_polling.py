"""A poll waits for news, and only one poller may wait at a time."""

import asyncio
import time

import pytest

from bot.sandbox import polling
from bot.sandbox.form import Answer, Form
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.engine.waiting import PATIENCE
from tests.sandbox.asking import Asking


async def polled(telegram: Telegram, **parameters: object) -> Answer:
    return await telegram.answers(telegram.token, "getUpdates", Form.of(**parameters))


async def waits(telegram: Telegram) -> None:
    """Until a poll is open."""
    async with asyncio.timeout(PATIENCE):
        while not telegram.updates.told:  # noqa: ASYNC110 - the poll itself has no event to await
            await asyncio.sleep(0)


async def test_a_waiting_poll_wakes_when_something_happens(telegram: Telegram, ana: Person) -> None:
    poll = asyncio.create_task(polled(telegram, timeout=50))
    await waits(telegram)
    ana.writes("hello")

    async with asyncio.timeout(PATIENCE):
        answer = await poll
    assert [update["message"]["text"] for update in answer.result] == ["hello"]


async def test_a_poll_ends_with_nothing_when_its_time_is_over(telegram: Telegram) -> None:
    began = time.monotonic()

    answer = await polled(telegram, timeout=1)
    assert answer.result == []
    assert time.monotonic() - began >= 1


async def test_a_cancelled_poll_leaves_no_trace(telegram: Telegram, ana: Person) -> None:
    poll = asyncio.create_task(polled(telegram, timeout=50))
    await waits(telegram)
    poll.cancel()
    with pytest.raises(asyncio.CancelledError):
        await poll

    ana.writes("hello")

    assert telegram.updates.told == []


async def test_of_two_pollers_the_older_is_turned_away(telegram: Telegram, ana: Person) -> None:
    older = asyncio.create_task(polled(telegram, timeout=50))
    await waits(telegram)
    newer = asyncio.create_task(polled(telegram, timeout=49))

    answer = await older
    assert (answer.status, answer.description) == (
        409,
        (
            "Conflict: terminated by other getUpdates request;"
            " make sure that only one bot instance is running"
        ),
    )

    ana.writes("hello")

    assert len((await newer).result) == 1


async def three_pollers(telegram: Telegram) -> list[asyncio.Task[Answer]]:
    polls = []
    for seconds in (50, 49, 48):
        polls.append(asyncio.create_task(polled(telegram, timeout=seconds)))
        await asyncio.sleep(0.01)
    return polls


async def test_a_second_conflict_is_held_back(
    telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "CONFLICT_PAUSE", 60)
    first, second, third = await three_pollers(telegram)

    assert (await first).status == 409
    _, held_back = await asyncio.wait({second}, timeout=0.2)
    assert held_back == {second}

    second.cancel()
    third.cancel()


async def test_a_conflict_held_back_is_answered_in_the_end(
    telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "CONFLICT_PAUSE", 0.1)
    first, second, third = await three_pollers(telegram)

    assert [(await poll).status for poll in (first, second)] == [409, 409]

    third.cancel()


async def test_a_poll_that_need_not_wait_turns_nobody_away(telegram: Telegram, ana: Person) -> None:
    waiting = asyncio.create_task(polled(telegram, offset=telegram.updates.next_id, timeout=50))
    await waits(telegram)

    assert (await polled(telegram)).result == []
    assert not waiting.done()

    ana.writes("hello")

    assert len((await waiting).result) == 1


async def test_a_webhook_turns_a_waiting_poll_away(telegram: Telegram, bot: Asking) -> None:
    poll = asyncio.create_task(polled(telegram, timeout=50))
    await waits(telegram)
    bot.gets("setWebhook", url="https://school.example.org/")

    answer = await poll
    assert (answer.status, answer.description) == (
        409,
        "Conflict: terminated by setWebhook request",
    )


def test_there_is_no_polling_beside_a_webhook(bot: Asking) -> None:
    bot.gets("setWebhook", url="https://school.example.org/")

    assert bot.is_refused("getUpdates") == (
        "Conflict: can't use getUpdates method while webhook is active;"
        " use deleteWebhook to delete the webhook first"
    )


async def test_a_poller_that_spins_is_fed_one_by_one(
    telegram: Telegram, ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "SPIN", PATIENCE)  # however long the machine takes
    ana.writes("one")
    ana.writes("two")
    offset = telegram.updates.next_id - 2
    first = await polled(telegram, offset=offset)

    again = await polled(telegram, offset=offset)
    assert (len(first.result), len(again.result)) == (2, 1)


async def test_a_poller_that_does_not_wait_is_made_to_wait(
    telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "HASTE", PATIENCE)  # however long the machine takes
    await polled(telegram, offset=5)
    hasty = asyncio.create_task(polled(telegram, offset=5))

    await waits(telegram)
    assert not hasty.done()

    hasty.cancel()
