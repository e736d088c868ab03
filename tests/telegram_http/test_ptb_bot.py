"""PTB's own Bot speaks through our transport as through its own."""

import io
from collections.abc import AsyncIterator

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, InputMediaPhoto
from telegram.error import Forbidden

from bot.telegram_http import AiohttpRequest
from tests.telegram_http.server import Part, Server, answers, refuses, tells
from tests.telegram_http.wires import TOKEN

MESSAGE = {"message_id": 1, "date": 1_750_000_000, "chat": {"id": 7, "type": "private"}}


@pytest.fixture
async def bot(server: Server) -> AsyncIterator[Bot]:
    server.manner = tells({"id": 123456, "is_bot": True, "first_name": "Homeroom"})
    async with Bot(
        TOKEN,
        base_url=f"{server.url}/bot",
        base_file_url=f"{server.url}/file/bot",
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(),
    ) as bot:
        server.heard.clear()
        yield bot


async def test_a_message_with_buttons_is_sent(bot: Bot, server: Server) -> None:
    server.manner = tells(MESSAGE)
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Надіслати", callback_data="send")]])

    message = await bot.send_message(7, "Hello", reply_markup=buttons)

    assert message.message_id == 1
    fields = server.heard[0].fields
    assert (fields["text"], "callback_data" in fields["reply_markup"]) == ("Hello", True)


async def test_an_album_of_photos_is_uploaded(bot: Bot, server: Server) -> None:
    server.manner = tells([MESSAGE, MESSAGE])

    await bot.send_media_group(7, [InputMediaPhoto(b"one"), InputMediaPhoto(b"two")])

    parts = server.heard[0].parts
    files = [part.content for part in parts.values() if part.filename]
    assert files == [b"one", b"two"]
    attached = [name for name, part in parts.items() if part.filename]
    assert all(f"attach://{name}" in parts["media"].content.decode() for name in attached)


async def test_an_open_file_is_uploaded(bot: Bot, server: Server) -> None:
    server.manner = tells(MESSAGE)
    plan = InputFile(io.BytesIO(b"%PDF"), "plan.pdf", read_file_handle=False)

    await bot.send_document(7, plan)

    assert server.heard[0].parts["document"] == Part("plan.pdf", "application/pdf", b"%PDF")


async def test_updates_are_fetched(bot: Bot, server: Server) -> None:
    server.manner = tells([{"update_id": 5, "message": MESSAGE}])

    [update] = await bot.get_updates(timeout=1)

    assert update.update_id == 5


async def test_a_photo_is_downloaded(bot: Bot, server: Server) -> None:
    server.manner = tells({"file_id": "f", "file_unique_id": "u", "file_path": "photos/1.jpg"})
    photo = await bot.get_file("f")
    server.manner = answers(200, b"\xff\xd8")

    assert await photo.download_as_bytearray() == b"\xff\xd8"


async def test_a_refusal_is_ptbs_error(bot: Bot, server: Server) -> None:
    server.manner = refuses(403, "Forbidden: bot was blocked by the user")

    with pytest.raises(Forbidden, match="blocked"):
        await bot.send_message(7, "Hello")
