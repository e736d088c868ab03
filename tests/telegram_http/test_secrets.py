"""The bot's token and people's words are in no error and in no log, whatever goes wrong."""

import logging
import traceback

import pytest
from telegram.error import NetworkError
from telegram.request import BaseRequest

from bot.outages import Unsent, doubt_of
from bot.telegram_api import BotApi
from tests.telegram_http.manners import shows_page
from tests.telegram_http.server import Server
from tests.telegram_http.troubles import ALL, Trouble
from tests.telegram_http.wires import OURS, PTBS, TOKEN, WORDS, Kind, asks

SECRETS = (TOKEN, TOKEN.partition(":")[2], WORDS, WORDS.replace(" ", "+"))


def told_by(exc: BaseException | None) -> str:
    """Everything that an error and those behind it say, suppressed or not."""
    if exc is None:
        return ""
    told = [str(exc), repr(exc), repr(vars(exc)), repr(exc.args), *traceback.format_exception(exc)]
    return "\n".join([*told, told_by(exc.__cause__), told_by(exc.__context__)])


@pytest.mark.parametrize("trouble", ALL, ids=lambda trouble: trouble.name)
async def test_no_trouble_tells_a_secret(
    trouble: Trouble, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with OURS.new() as wire:
        exc = await trouble.befalls(wire, server)

    told = told_by(exc) + caplog.text
    assert [secret for secret in SECRETS if secret in told] == []


async def test_an_answer_leaves_no_token_in_the_log_though_httpx_does(
    kind: Kind, wire: BaseRequest, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    await asks(wire, server.url)

    assert (TOKEN in caplog.text) is (kind is PTBS)


async def test_a_page_is_not_quoted_though_ptb_does(
    kind: Kind, wire: BaseRequest, server: Server
) -> None:
    server.manner = shows_page(502)

    with pytest.raises(NetworkError) as caught:
        await asks(wire, server.url)

    assert (TOKEN in str(caught.value)) is (kind is PTBS)


async def test_an_unreadable_answer_is_not_logged_though_ptb_does(
    kind: Kind, wire: BaseRequest, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.manner = shows_page(200)

    with pytest.raises(Exception, match=r"read|Invalid"):
        await asks(wire, server.url)

    assert ("Ana" in caplog.text) is (kind is PTBS)


async def test_what_cannot_be_written_down_is_not_quoted_and_surely_not_sent(
    server: Server,
) -> None:
    torn = ("Ana is ill\r\ntoday.jpg", b"", "image/jpeg")

    async with OURS.new() as wire:
        with pytest.raises(NetworkError) as caught:
            await BotApi(wire, server.url, TOKEN).call("sendPhoto", {}, files={"photo": torn})

    assert isinstance(doubt_of(caught.value), Unsent)
    assert "Ana" not in told_by(caught.value)
