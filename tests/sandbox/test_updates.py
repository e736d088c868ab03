"""The queue forgets: presses after 150 seconds, messages after a day, and what was confirmed."""

import asyncio
import time
from datetime import timedelta

import pytest

from bot.clock import MovableClock
from bot.sandbox.form import Answer, Form
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking, buttons


def texts(bot: Asking, **parameters: int) -> list[str]:
    updates = bot.gets("getUpdates", **parameters)
    return [update["message"]["text"] for update in updates]


async def polled(telegram: Telegram, **parameters: object) -> Answer:
    return await telegram.answers(telegram.token, "getUpdates", Form.of(**parameters))


async def waits(telegram: Telegram) -> None:
    """Until a poll is open."""
    async with asyncio.timeout(5):
        while not telegram.updates.told:  # noqa: ASYNC110 - the poll itself has no event to await
            await asyncio.sleep(0)


def test_unconfirmed_updates_come_again(ana: Person, bot: Asking) -> None:
    ana.writes("one")

    assert texts(bot) == texts(bot) == ["one"]


def test_an_offset_confirms_what_came_before(ana: Person, bot: Asking) -> None:
    for each in ("one", "two", "three"):
        ana.writes(each)
    first = bot.gets("getUpdates", limit=1)[0]["update_id"]

    assert texts(bot, offset=first + 1) == ["two", "three"]
    assert texts(bot) == ["two", "three"]


def test_update_ids_grow_by_one_from_a_random_start(ana: Person, bot: Asking) -> None:
    ana.writes("one")
    ana.writes("two")

    first, second = (update["update_id"] for update in bot.hears())
    assert first > 1_000_000
    assert second == first + 1


def test_a_negative_offset_keeps_the_last_and_forgets_the_rest(ana: Person, bot: Asking) -> None:
    for each in ("one", "two", "three"):
        ana.writes(each)

    assert texts(bot, offset=-2) == ["two", "three"]
    assert texts(bot) == ["two", "three"]


def test_an_offset_far_ahead_is_ignored(ana: Person, bot: Asking) -> None:
    ana.writes("one")
    last = bot.gets("getUpdates")[0]["update_id"]

    assert texts(bot, offset=last + 12) == ["one"]
    assert texts(bot, offset=last + 11) == []


@pytest.mark.parametrize(("limit", "given"), [(0, 1), (2, 2), (1000, 3)])
def test_the_limit_is_brought_into_its_bounds(
    ana: Person, bot: Asking, limit: int, given: int
) -> None:
    for each in ("one", "two", "three"):
        ana.writes(each)

    assert len(texts(bot, limit=limit)) == given


def test_a_press_is_lost_after_150_seconds(ana: Person, bot: Asking, clock: MovableClock) -> None:
    ana.presses(bot.says(ana.id, "?", reply_markup=buttons("1")), "1")
    clock.move(timedelta(seconds=149))
    assert len(bot.gets("getUpdates")) == 1

    clock.move(timedelta(seconds=1))

    assert bot.gets("getUpdates") == []


def test_a_message_is_lost_after_a_day(ana: Person, bot: Asking, clock: MovableClock) -> None:
    ana.writes("one")
    clock.move(timedelta(hours=24, seconds=-1))
    assert texts(bot) == ["one"]

    clock.move(timedelta(seconds=1))

    assert texts(bot) == []


def test_what_is_not_asked_for_is_not_queued(ana: Person, bot: Asking) -> None:
    bot.gets("getUpdates", allowed_updates=["callback_query", "nonsense"])
    ana.writes("unheard")
    bot.gets("getUpdates", allowed_updates=[])
    ana.writes("heard")

    assert texts(bot) == ["heard"]


@pytest.mark.parametrize("unreadable", ["{", "{}", "[1]"])
def test_a_list_that_cannot_be_read_leaves_the_old_one(
    ana: Person, bot: Asking, unreadable: str
) -> None:
    bot.gets("getUpdates", allowed_updates=["callback_query"])
    bot.gets("getUpdates", allowed_updates=unreadable)
    ana.writes("unheard")

    assert texts(bot) == []


async def test_a_waiting_poll_wakes_when_something_happens(telegram: Telegram, ana: Person) -> None:
    poll = asyncio.create_task(polled(telegram, timeout=50))
    await waits(telegram)
    ana.writes("hello")

    async with asyncio.timeout(5):
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


async def test_a_poller_that_spins_is_fed_one_by_one(telegram: Telegram, ana: Person) -> None:
    ana.writes("one")
    ana.writes("two")
    offset = telegram.updates.next_id - 2
    first = await polled(telegram, offset=offset)

    again = await polled(telegram, offset=offset)
    assert (len(first.result), len(again.result)) == (2, 1)


async def test_a_poller_that_does_not_wait_is_made_to_wait(telegram: Telegram) -> None:
    await polled(telegram, offset=5)
    hasty = asyncio.create_task(polled(telegram, offset=5))

    await waits(telegram)
    assert not hasty.done()

    hasty.cancel()
