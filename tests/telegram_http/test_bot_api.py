"""The bot's own short way to Telegram, over whichever transport there is."""

import asyncio
import json
from typing import Any

import pytest
from pydantic import SecretStr
from telegram.error import BadRequest, InvalidToken, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.telegram_api import Api, BotApi
from tests.telegram_http.manners import keeps_silent
from tests.telegram_http.server import SOON, Server, answers, refuses
from tests.telegram_http.wires import OURS, TOKEN, Kind


class Parrot(BaseRequest):
    """A transport without a wire: it answers with what it was asked."""

    @property
    def read_timeout(self) -> float | None:
        return None

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        assert (url, method) == (f"http://telegram/bot{TOKEN}/sendPhoto", "POST")
        assert request_data
        asked = [request_data.parameters, request_data.json_parameters]
        asked += [request_data.contains_files, list(request_data.multipart_data)]
        return 200, json.dumps({"ok": True, "result": asked}).encode()


async def test_any_transport_sees_a_question_as_ptbs_own() -> None:
    api: Api = BotApi(Parrot(), "http://telegram", TOKEN)

    asked = await api.call("sendPhoto", {"chat_id": 7}, files={"photo": ("a", b"", "image/png")})

    assert asked == [{"chat_id": 7}, {"chat_id": "7"}, True, ["photo"]]


async def test_a_file_is_fetched_from_beside_the_bot(wire: BaseRequest, server: Server) -> None:
    server.manner = answers(200, b"\xff\xd8 not JSON")

    content = await BotApi(wire, server.url, TOKEN).download("photos/file 1#2.jpg")

    assert content == b"\xff\xd8 not JSON"
    [heard] = server.heard
    assert (heard.method, heard.path) == ("GET", f"/file/bot{TOKEN}/photos/file%201%232.jpg")


async def test_a_file_that_is_gone_is_an_error(wire: BaseRequest, server: Server) -> None:
    server.manner = refuses(404, "Not Found")

    with pytest.raises(InvalidToken):
        await BotApi(wire, server.url, TOKEN).download("photos/file_1.jpg")


async def test_an_error_is_ptbs(wire: BaseRequest, server: Server) -> None:
    server.manner = refuses(400, "Bad Request: chat not found")

    with pytest.raises(BadRequest, match="Chat not found"):
        await BotApi(wire, server.url, TOKEN).call("sendMessage", {"chat_id": 7})


async def test_a_question_may_have_a_read_timeout_of_its_own(
    wire: BaseRequest, server: Server
) -> None:
    server.manner = keeps_silent

    async with asyncio.timeout(SOON):
        with pytest.raises(TimedOut):
            await BotApi(wire, server.url, TOKEN).call("getUpdates", {}, read_timeout=0.1)


async def test_a_question_has_the_transports_read_timeout_otherwise(
    kind: Kind, server: Server
) -> None:
    server.manner = keeps_silent

    async with kind.new(read_timeout=0.1) as wire, asyncio.timeout(SOON):
        with pytest.raises(TimedOut):
            await BotApi(wire, server.url, TOKEN).call("getMe", {})


async def test_the_servers_root_may_end_with_a_slash(wire: BaseRequest, server: Server) -> None:
    await BotApi(wire, server.url + "/", SecretStr(TOKEN)).call("getMe", {})

    assert server.heard[0].path == f"/bot{TOKEN}/getMe"


def test_nothing_that_is_printed_of_it_shows_the_token() -> None:
    api = BotApi(OURS.new(), "http://telegram", TOKEN)

    assert TOKEN not in repr(api) + str(api) + repr(vars(api))
