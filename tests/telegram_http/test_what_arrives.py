"""What is asked arrives as it was meant: words, numbers, buttons, photos."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from telegram.request import BaseRequest

from bot.telegram_api import BotApi, File, Value
from bot.telegram_http import AiohttpRequest
from tests.telegram_http.server import Part, Server, tells
from tests.telegram_http.wires import OURS, TOKEN, asks

PIXELS = bytes(range(256)) * 5000
PHOTO: File = ("photo.jpg", PIXELS, "image/jpeg")
LETTERS = "Завтра Ані немає 🦷 — غدًا ﷽ <b>&amp;</b> 100% a+b=c\r\n\tend "
WRITTEN = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = WRITTEN | st.integers() | st.booleans()
one_server_for_all_examples = settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def as_form(parameters: dict[str, Value]) -> dict[str, str]:
    return {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in parameters.items()
    }


async def test_a_question_without_files_has_plain_fields(wire: BaseRequest, server: Server) -> None:
    buttons = '{"inline_keyboard":[[{"text":"Так & ні","callback_data":"a:1"}]]}'
    asked: dict[str, Value] = {"chat_id": -7, "text": LETTERS, "reply_markup": buttons}

    await BotApi(wire, server.url, TOKEN).call("sendMessage", asked | {"protect_content": True})

    [heard] = server.heard
    assert (heard.method, heard.path) == ("POST", f"/bot{TOKEN}/sendMessage")
    assert heard.fields == {
        "chat_id": "-7",
        "text": LETTERS,
        "reply_markup": buttons,
        "protect_content": "true",
    }


@given(parameters=st.dictionaries(WRITTEN.filter(bool), VALUES))
@one_server_for_all_examples
async def test_any_words_arrive(
    wire: BaseRequest, server: Server, parameters: dict[str, Value]
) -> None:
    await BotApi(wire, server.url, TOKEN).call("anything", parameters)

    heard = server.heard[-1]
    assert (heard.fields if heard.body else {}) == as_form(parameters)


@given(parameters=st.dictionaries(st.from_regex(r"\A[a-z_]{1,32}\Z"), VALUES))
@one_server_for_all_examples
async def test_any_words_arrive_beside_a_file(
    wire: BaseRequest, server: Server, parameters: dict[str, Value]
) -> None:
    files = {"the photo": PHOTO}

    await BotApi(wire, server.url, TOKEN).call("anything", parameters, files=files)

    parts = server.heard[-1].parts
    assert parts.pop("the photo").content == PIXELS
    assert {name: part.content.decode() for name, part in parts.items()} == as_form(parameters)


async def test_the_longest_message_of_emoji_arrives_whole(
    wire: BaseRequest, server: Server
) -> None:
    await BotApi(wire, server.url, TOKEN).call("sendMessage", {"text": "👩‍👧" * 4096})

    assert server.heard[0].fields == {"text": "👩‍👧" * 4096}


async def test_a_photo_arrives_byte_for_byte_with_its_name_and_kind(
    wire: BaseRequest, server: Server
) -> None:
    await BotApi(wire, server.url, TOKEN).call("sendPhoto", {}, files={"photo": PHOTO})

    assert server.heard[0].parts["photo"] == Part("photo.jpg", "image/jpeg", PIXELS)


async def test_a_file_keeps_its_name_in_any_script(wire: BaseRequest, server: Server) -> None:
    plan = ("Розклад уроків 3Б.pdf", b"%PDF", "application/pdf")

    await BotApi(wire, server.url, TOKEN).call("sendDocument", {}, files={"document": plan})

    assert server.heard[0].parts["document"].filename == "Розклад уроків 3Б.pdf"


async def test_a_question_tells_its_length_and_comes_in_one_go(
    wire: BaseRequest, server: Server
) -> None:
    await BotApi(wire, server.url, TOKEN).call("sendPhoto", {}, files={"photo": PHOTO})

    assert "transfer-encoding" not in server.heard[0].headers


@pytest.mark.parametrize("files", [{}, {"photo": PHOTO}], ids=["fields", "parts"])
async def test_half_a_character_becomes_a_question_mark(
    server: Server, files: dict[str, File]
) -> None:
    # PTB's transport fails on it, quoting the words.
    async with OURS.new() as wire:
        await BotApi(wire, server.url, TOKEN).call("sendMessage", {"text": "a\ud83d"}, files=files)

    [heard] = server.heard
    assert (heard.parts["text"].content if files else heard.fields["text"].encode()) == b"a?"


async def test_a_question_without_parameters_is_asked_too(
    wire: BaseRequest, server: Server
) -> None:
    server.manner = tells({"id": 7})

    assert await BotApi(wire, server.url, TOKEN).call("getMe", {}) == {"id": 7}


async def test_the_bot_says_what_it_is_made_of(wire: BaseRequest, server: Server) -> None:
    await asks(wire, server.url)

    assert server.heard[0].headers["user-agent"] == BaseRequest.USER_AGENT


async def test_connections_are_kept_for_the_next_question(
    wire: BaseRequest, server: Server
) -> None:
    for _ in range(5):
        await asks(wire, server.url)

    assert server.most_lines == 1


async def test_the_transport_alone_can_ask(server: Server) -> None:
    async with AiohttpRequest() as wire:
        told = await wire.call(f"{server.url}/bot{TOKEN}/sendMessage", {"text": "?", "chat_id": 7})

    assert told is True
    assert server.heard[0].fields == {"text": "?", "chat_id": "7"}
