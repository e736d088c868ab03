"""A school behind a proxy reaches Telegram through it."""

from collections.abc import AsyncIterator

import pytest
from telegram.error import NetworkError
from telegram.request import BaseRequest

from bot.outages import Uncertain, Unsent, doubt_of
from tests.telegram_http.server import Server, refuses
from tests.telegram_http.wires import OURS, TOKEN, Kind, asks


@pytest.fixture
async def wire(kind: Kind, server: Server) -> AsyncIterator[BaseRequest]:
    async with kind.new(proxy=server.url) as wire:
        yield wire


async def test_the_proxy_is_asked_in_telegrams_place(wire: BaseRequest, server: Server) -> None:
    assert await asks(wire, "http://telegram.invalid") is True

    assert server.heard[0].path == f"http://telegram.invalid/bot{TOKEN}/sendMessage"


async def test_what_a_proxy_does_not_let_through_was_surely_not_sent(
    kind: Kind, wire: BaseRequest, server: Server
) -> None:
    server.manner = refuses(403, "not from this school")

    with pytest.raises(NetworkError) as caught:
        await asks(wire, "https://telegram.invalid")

    assert server.heard[0].method == "CONNECT"
    assert isinstance(doubt_of(caught.value), Unsent if kind is OURS else Uncertain)
