"""Over real HTTP every way of putting a request is understood, and trouble is real trouble."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import aiohttp
import pytest

from bot.sandbox.people import Person
from bot.sandbox.server import build_api
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import png
from tests.sandbox.serving import served


@dataclass
class Client:
    session: aiohttp.ClientSession
    root: str
    token: str

    async def gets(self, method: str, verb: str = "POST", **how: Any) -> Any:
        url = f"{self.root}/bot{self.token}/{method}"
        async with self.session.request(verb, url, **how) as response:
            answer = await response.json()
            assert response.status == answer.get("error_code", 200)
            return answer


@pytest.fixture
async def client(telegram: Telegram) -> AsyncIterator[Client]:
    async with served(build_api(telegram)) as root, aiohttp.ClientSession() as session:
        yield Client(session, root, telegram.token)


def multipart(**fields: Any) -> aiohttp.FormData:
    form = aiohttp.FormData()
    for name, value in fields.items():
        if isinstance(value, bytes):
            form.add_field(name, BytesIO(value), filename="a.png", content_type="image/png")
        else:
            form.add_field(name, str(value))
    return form


async def test_a_get_with_everything_in_the_address(client: Client, ana: Person) -> None:
    answer = await client.gets("sendMessage", "GET", params={"chat_id": ana.id, "text": "hello"})

    assert answer["result"]["text"] == "hello"


@pytest.mark.parametrize("method", ["getMe", "getme", "GETME"])
async def test_a_methods_name_may_be_written_in_any_case(client: Client, method: str) -> None:
    assert (await client.gets(method))["result"]["is_bot"]


async def test_a_form(client: Client, ana: Person) -> None:
    form = {"chat_id": str(ana.id), "text": "a & b"}

    assert (await client.gets("sendMessage", data=form))["result"]["text"] == "a & b"


async def test_json_with_structures_inside(client: Client, ana: Person) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    asked = {"chat_id": ana.id, "text": "?", "reply_markup": keyboard, "protect_content": True}

    result = (await client.gets("sendMessage", json=asked))["result"]
    assert result["reply_markup"] == keyboard
    assert result["has_protected_content"]


async def test_multipart_with_a_file(client: Client, ana: Person) -> None:
    form = multipart(chat_id=ana.id, caption="us", photo=png())

    result = (await client.gets("sendPhoto", data=form))["result"]
    assert (result["caption"], result["photo"][0]["width"]) == ("us", 4)


async def test_the_address_comes_before_the_body(client: Client, ana: Person) -> None:
    answer = await client.gets(
        "sendMessage", params={"text": "address"}, data={"text": "body", "chat_id": str(ana.id)}
    )

    assert answer["result"]["text"] == "address"


@pytest.mark.parametrize("body", ["{", "[]"])
async def test_json_that_is_no_object_says_nothing(client: Client, body: str) -> None:
    headers = {"Content-Type": "application/json"}

    answer = await client.gets("sendMessage", data=body, headers=headers)
    assert answer["description"] == "Bad Request: message text is empty"


async def test_a_file_is_fetched_over_the_wire(
    telegram: Telegram, client: Client, ana: Person
) -> None:
    ana.sends_document(b"the bytes", "list.csv", "text/csv")
    (stored,) = telegram.files.by_id.values()
    path = (await client.gets("getFile", data={"file_id": stored.id}))["result"]["file_path"]

    async with client.session.get(f"{client.root}/file/bot{client.token}/{path}") as response:
        assert (await response.read(), response.content_type) == (b"the bytes", "text/csv")


@pytest.mark.parametrize("path", ["", "bot1:2", "file/bot1:2/photos/a.jpg", "favicon.ico"])
async def test_a_wrong_path_is_not_found(client: Client, path: str) -> None:
    async with client.session.get(f"{client.root}/{path}") as response:
        assert response.status == 404
        assert await response.json() == {
            "ok": False,
            "error_code": 404,
            "description": "Not Found",
        }


async def test_too_large_a_request_is_turned_away_at_the_door(client: Client, ana: Person) -> None:
    form = multipart(chat_id=ana.id, document=bytes(52 * 1024 * 1024))

    answer = await client.gets("sendDocument", data=form)
    assert answer["description"] == "Request Entity Too Large"


async def test_a_429_says_in_its_header_how_long(telegram: Telegram, client: Client) -> None:
    telegram.faults.add("too_many_requests", seconds=7)

    async with client.session.get(f"{client.root}/bot{client.token}/getMe") as response:
        assert (response.status, response.headers["Retry-After"]) == (429, "7")


@pytest.mark.parametrize(("kind", "done"), [("cut_before", False), ("cut_after", True)])
async def test_a_cut_connection_is_really_cut(
    telegram: Telegram, client: Client, ana: Person, kind: Any, done: bool
) -> None:
    telegram.faults.add(kind)

    with pytest.raises(aiohttp.ClientConnectionError):
        await client.gets("sendMessage", data={"chat_id": str(ana.id), "text": "x"})
    assert (ana.messages[-1].text == "x") is done


async def test_half_an_answer_is_really_half(
    telegram: Telegram, client: Client, ana: Person
) -> None:
    telegram.faults.add("half_body")

    with pytest.raises(aiohttp.ClientPayloadError):
        await client.gets("getMe")


async def test_a_web_page_comes_as_one(telegram: Telegram, client: Client) -> None:
    telegram.faults.add("html")

    async with client.session.get(f"{client.root}/bot{client.token}/getMe") as response:
        assert (response.status, response.content_type) == (502, "text/html")


async def test_a_slow_answer_is_slow(telegram: Telegram, client: Client) -> None:
    telegram.faults.add("slow", seconds=1)

    with pytest.raises(TimeoutError):
        await client.gets("getMe", timeout=aiohttp.ClientTimeout(total=0.1))
