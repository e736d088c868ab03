"""How long each part of a question may take, and what becomes of the connections."""

import asyncio
from functools import partial

import pytest
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest

from bot.outages import Uncertain, Unsent, doubt_of
from bot.telegram_api import BotApi
from tests.telegram_http.manners import keeps_silent, never_listens, reads_slowly, waits_for
from tests.telegram_http.server import SOON, Server, tells
from tests.telegram_http.standstill import unless_it_stands_still
from tests.telegram_http.wires import OURS, TOKEN, Kind, asks

MB = 2**20


async def test_the_transports_own_timeout_holds_when_none_is_asked(
    kind: Kind, server: Server
) -> None:
    server.manner = keeps_silent

    async with kind.new(read_timeout=0.1) as wire:
        with pytest.raises(TimedOut):
            await asks(wire, server.url)


async def test_none_waits_longer_than_the_transports_own_timeout(
    kind: Kind, server: Server
) -> None:
    answer = asyncio.Event()
    server.manner = waits_for(answer)

    async with kind.new(read_timeout=0.05) as wire:
        asyncio.get_running_loop().call_later(0.3, answer.set)

        assert await asks(wire, server.url, read_timeout=None) is True


def test_the_transport_tells_its_read_timeout_which_ptb_adds_to_the_polls(kind: Kind) -> None:
    assert kind.new(read_timeout=3.5).read_timeout == 3.5


async def test_a_file_that_nobody_takes_is_given_up(kind: Kind, server: Server) -> None:
    server.manner = never_listens

    async with kind.new(media_write_timeout=0.1) as wire:
        with pytest.raises(TimedOut) as caught:
            # More than a system holds for a connection that nobody reads.
            await sends_file(wire, server, 16 * MB)

    assert isinstance(doubt_of(caught.value), Uncertain)


async def test_a_slow_line_may_take_its_time_for_a_large_file(server: Server) -> None:
    server.manner = reads_slowly

    # Not promised by PTB's transport, to which a file is a single write.
    async with OURS.new(media_write_timeout=0.8) as wire:
        sends = partial(sends_file, wire, server, 12 * MB)

        assert await unless_it_stands_still(0.8, sends) is True


async def test_the_answer_to_a_file_is_not_timed_as_its_writing(kind: Kind, server: Server) -> None:
    answer = asyncio.Event()
    server.manner = waits_for(answer)

    async with kind.new(media_write_timeout=0.2) as wire:
        asyncio.get_running_loop().call_later(0.5, answer.set)
        sends = partial(sends_file, wire, server, MB // 4)

        assert await unless_it_stands_still(0.2, sends) is True


async def sends_file(wire: BaseRequest, server: Server, size: int) -> object:
    photo = ("photo.jpg", bytes(size), "image/jpeg")
    async with asyncio.timeout(SOON):
        return await BotApi(wire, server.url, TOKEN).call("sendPhoto", {}, files={"photo": photo})


async def test_there_are_never_more_connections_than_places(kind: Kind, server: Server) -> None:
    async with kind.new(connection_pool_size=2) as wire:
        answered = await asyncio.gather(*(asks(wire, server.url) for _ in range(20)))

    assert (len(answered), server.most_lines) == (20, 2)


async def test_there_may_be_more_places_than_aiohttp_has_by_itself(server: Server) -> None:
    answer = asyncio.Event()
    server.manner = waits_for(answer)
    async with OURS.new(connection_pool_size=101) as wire, asyncio.TaskGroup() as tasks:
        for _ in range(101):
            tasks.create_task(asks(wire, server.url))

        await server.has_heard(101)
        answer.set()


async def test_whoever_waits_too_long_for_a_place_has_surely_not_sent(
    kind: Kind, server: Server
) -> None:
    server.manner = keeps_silent
    async with kind.new(connection_pool_size=1) as wire, asyncio.TaskGroup() as tasks:
        first = tasks.create_task(asks(wire, server.url))
        await server.has_heard(1)

        with pytest.raises(TimedOut) as caught:
            await asks(wire, server.url, pool_timeout=0.05)
        first.cancel()

    # PTB's transport says so in its words alone.
    assert isinstance(doubt_of(caught.value), Unsent if kind is OURS else Uncertain)


async def test_whoever_gives_up_leaves_the_place_to_the_next(kind: Kind, server: Server) -> None:
    server.manner = keeps_silent
    async with kind.new(connection_pool_size=1) as wire:
        given_up = asyncio.create_task(asks(wire, server.url))
        await server.has_heard(1)
        given_up.cancel()
        with pytest.raises(asyncio.CancelledError):
            await given_up
        server.manner = tells("next")

        assert await asks(wire, server.url) == "next"


async def test_a_late_answer_is_not_taken_for_the_next_question(kind: Kind, server: Server) -> None:
    answer = asyncio.Event()
    server.manner = waits_for(answer)
    async with kind.new(connection_pool_size=1) as wire:
        with pytest.raises(TimedOut):
            await asks(wire, server.url, read_timeout=0.05)
        answer.set()
        server.manner = tells("mine")

        assert await asks(wire, server.url) == "mine"


async def test_a_failure_leaves_the_place_to_the_next(kind: Kind, server: Server) -> None:
    async with kind.new(connection_pool_size=1) as wire:
        with pytest.raises(NetworkError):
            await asks(wire, "http://127.0.0.1:1")

        assert await asks(wire, server.url) is True


async def test_a_transport_serves_again_after_it_was_shut(kind: Kind, server: Server) -> None:
    wire = kind.new()
    async with wire:
        await asks(wire, server.url)
    async with wire:
        assert await asks(wire, server.url) is True


async def test_opening_twice_keeps_what_is_open(kind: Kind, server: Server) -> None:
    async with kind.new() as wire:
        await asks(wire, server.url)
        await wire.initialize()
        await asks(wire, server.url)

    assert server.most_lines == 1


async def test_shutting_twice_is_shutting_once(wire: BaseRequest) -> None:
    await wire.shutdown()
    await wire.shutdown()


async def test_a_shut_transport_has_surely_not_sent(
    kind: Kind, wire: BaseRequest, server: Server
) -> None:
    await wire.shutdown()

    with pytest.raises(NetworkError) as caught:
        await asks(wire, server.url)

    assert isinstance(doubt_of(caught.value), Unsent if kind is OURS else Uncertain)
