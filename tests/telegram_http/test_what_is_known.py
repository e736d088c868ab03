"""However the line breaks, the error says whether the message may have arrived."""

import pytest
from telegram.error import TelegramError
from telegram.request import BaseRequest

from bot.outages import Refused, TooMany, Uncertain, Unsent, doubt_of
from bot.telegram_http import MaybeSent, NotSent
from tests.telegram_http.manners import shows_page
from tests.telegram_http.server import Server, refuses
from tests.telegram_http.troubles import ALL, UNANSWERED, Trouble
from tests.telegram_http.wires import OURS, Kind, asks


@pytest.mark.parametrize("trouble", ALL, ids=lambda trouble: trouble.name)
async def test_each_trouble_has_its_error_and_its_doubt(
    trouble: Trouble, kind: Kind, wire: BaseRequest, server: Server
) -> None:
    exc = await trouble.befalls(wire, server)

    meaning = trouble.ours if kind is OURS else trouble.ptbs
    assert (type(exc), type(doubt_of(exc))) == meaning


@pytest.mark.parametrize("trouble", UNANSWERED, ids=lambda trouble: trouble.name)
async def test_our_wire_names_what_is_known_as_the_cause(trouble: Trouble, server: Server) -> None:
    async with OURS.new() as wire:
        exc = await trouble.befalls(wire, server)

    assert type(exc.__cause__) is {Unsent: NotSent, Uncertain: MaybeSent}[trouble.ours[1]]


async def test_a_refusal_gives_telegrams_reason(wire: BaseRequest, server: Server) -> None:
    server.manner = refuses(400, "Bad Request: chat not found")

    with pytest.raises(TelegramError) as caught:
        await asks(wire, server.url)

    assert doubt_of(caught.value) == Refused("Chat not found")


async def test_too_many_says_for_how_many_seconds_to_wait(
    wire: BaseRequest, server: Server
) -> None:
    server.manner = refuses(429, "Too Many Requests: retry after 7", retry_after=7)

    with pytest.raises(TelegramError) as caught:
        await asks(wire, server.url)

    assert doubt_of(caught.value) == TooMany(7)


async def test_a_redirect_is_not_followed(wire: BaseRequest, server: Server) -> None:
    server.manner = shows_page(302)

    with pytest.raises(TelegramError):
        await asks(wire, server.url)

    assert len(server.heard) == 1
