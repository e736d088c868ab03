"""With a webhook Telegram calls the bot: lane by lane, again after failures, with its secret."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from random import Random
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.sandbox.delivery import delivering
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from bot.sandbox.webhook import Retries
from tests.engine.waiting import PATIENCE
from tests.sandbox.asking import Asking, buttons
from tests.sandbox.serving import served


@dataclass
class School:
    """A bot's webhook that answers as the test has told it to."""

    answers: list[Response] = field(default_factory=list)
    got: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    busy: asyncio.Event = field(default_factory=asyncio.Event)

    async def called(self, request: Request) -> Response:
        self.headers.append(dict(request.headers))
        update = await request.json()
        self.got.append(update)
        if update.get("message", {}).get("text") == "slow":
            await self.busy.wait()
        return self.answers.pop(0) if self.answers else Response()

    async def has(self, count: int) -> list[dict[str, Any]]:
        async with asyncio.timeout(PATIENCE):
            while len(self.got) < count:  # noqa: ASYNC110 - calls come from outside
                await asyncio.sleep(0.01)
        return self.got


@asynccontextmanager
async def calling(telegram: Telegram, bot: Asking, **how: Any) -> AsyncIterator[School]:
    telegram.is_local = True
    school = School()
    app = Starlette(routes=[Route("/hook", school.called, methods=["POST"])])
    async with served(app) as root, delivering(telegram):
        bot.gets("setWebhook", url=f"{root}/hook", **how)
        yield school


async def confirmed(telegram: Telegram) -> None:
    async with asyncio.timeout(PATIENCE):
        while telegram.updates.pending():  # noqa: ASYNC110 - the courier has no event for this
            await asyncio.sleep(0.01)


async def test_updates_are_carried_with_the_secret(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    ana.writes("waiting already")
    async with calling(telegram, bot, secret_token="s3cret") as school:
        got = await school.has(1)
        await confirmed(telegram)

    assert got[0]["message"]["text"] == "waiting already"
    assert school.headers[0]["x-telegram-bot-api-secret-token"] == "s3cret"


async def test_a_failed_call_is_repeated_at_once(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    async with calling(telegram, bot) as school:
        school.answers = [Response(status_code=500)]
        ana.writes("hello")
        got = await school.has(2)
        await confirmed(telegram)
        info = bot.gets("getWebhookInfo")

    assert got[0] == got[1]
    assert info["last_error_message"] == (
        "Wrong response from the webhook: 500 Internal Server Error"
    )
    assert info["pending_update_count"] == 0


async def test_one_lane_waits_while_another_goes_on(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    note = bot.says(ana.id, "?", reply_markup=buttons("1"))
    async with calling(telegram, bot) as school:
        ana.writes("slow")
        ana.writes("after it")
        ana.presses(note, "1")
        first_two = list(await school.has(2))
        school.busy.set()
        got = await school.has(3)

    assert ["callback_query" in each for each in first_two] == [False, True]
    assert got[2]["message"]["text"] == "after it"


async def test_a_method_in_the_answer_is_done(telegram: Telegram, ana: Person, bot: Asking) -> None:
    async with calling(telegram, bot) as school:
        reply = {"method": "sendMessage", "chat_id": ana.id, "text": "by return"}
        school.answers = [JSONResponse(reply), JSONResponse({"method": "deleteWebhook"})]
        ana.writes("hello")
        ana.writes("delete it")
        await school.has(2)
        await confirmed(telegram)

    assert ana.messages[-1].text == "by return"
    assert telegram.webhook.url


async def test_a_webhook_nobody_answers_is_told_in_the_info(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    telegram.is_local = True
    async with served(Starlette()) as root:
        gone = root
    async with delivering(telegram):
        bot.gets("setWebhook", url=gone, max_connections=500, allowed_updates=["message"])
        ana.writes("hello")
        async with asyncio.timeout(PATIENCE):
            while not telegram.webhook.last_error:  # noqa: ASYNC110 - as above
                await asyncio.sleep(0.01)

    assert bot.gets("getWebhookInfo") == {
        "url": gone,
        "has_custom_certificate": False,
        "pending_update_count": 1,
        "max_connections": 100,
        "last_error_date": telegram.seconds(),
        "last_error_message": "Connection refused",
        "allowed_updates": ["message"],
    }


def test_the_pauses_grow_to_a_minute_or_two() -> None:
    retries = Retries(Random(1))  # noqa: S311 - for a pause, nothing secret

    pauses = [retries.next_pause() for _ in range(9)]
    assert pauses[:7] == [0, 2, 4, 8, 16, 32, 64]
    assert all(60 <= pause <= 120 for pause in pauses[7:])


@pytest.mark.parametrize(("asked", "pause"), [(30, 30), (10_000, 3600)])
def test_a_pause_the_bot_asks_for_is_kept_up_to_an_hour(asked: int, pause: int) -> None:
    retries = Retries(Random(1))  # noqa: S311 - for a pause, nothing secret

    assert retries.next_pause(asked) == pause


def test_a_webhook_may_be_set_once_a_second(bot: Asking) -> None:
    bot.gets("setWebhook", url="https://school.example.org/")

    answer = bot.asks("setWebhook", url="https://school.example.org/")
    assert answer.description == "Too Many Requests: retry after 1"


def test_an_empty_address_deletes_the_webhook(telegram: Telegram, bot: Asking) -> None:
    bot.gets("setWebhook", url="https://school.example.org/", ip_address="93.184.216.34")
    assert bot.gets("getWebhookInfo")["ip_address"] == "93.184.216.34"

    bot.gets("setWebhook", url="")

    assert not telegram.webhook.url


def test_a_deleted_webhook_leaves_polling_possible(ana: Person, bot: Asking) -> None:
    bot.gets("setWebhook", url="https://school.example.org/", drop_pending_updates=True)
    ana.writes("hello")
    bot.gets("deleteWebhook", drop_pending_updates=True)

    assert bot.gets("getUpdates") == []
    assert bot.gets("getWebhookInfo")["url"] == ""
