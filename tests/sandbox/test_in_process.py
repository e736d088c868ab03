"""PTB talks to the sandbox without a wire, and meets the same misfortunes as on one."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.sandbox.in_process import InProcessRequest
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from bot.telegram_http import MaybeSent, NotSent
from tests.sandbox.asking import png


@pytest.fixture
async def ptb(telegram: Telegram) -> AsyncIterator[Bot]:
    ptb = Bot(
        telegram.token,
        request=InProcessRequest(telegram),
        get_updates_request=InProcessRequest(telegram),
    )
    async with ptb:
        yield ptb


async def test_ptb_sends_and_the_person_reads(ptb: Bot, ana: Person) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])

    sent = await ptb.send_message(ana.id, "<b>Hi</b>", parse_mode="HTML", reply_markup=keyboard)
    assert sent.text_html == "<b>Hi</b>"
    assert sent.reply_markup == keyboard
    assert ana.messages[-1].html == "<b>Hi</b>"


async def test_ptb_sends_files_and_albums(telegram: Telegram, ptb: Bot, ana: Person) -> None:
    await ptb.send_document(ana.id, b"text", caption="x", filename="a.txt")
    await ptb.send_media_group(ana.id, [InputMediaPhoto(png()), InputMediaPhoto(png(5, 5))])

    assert [each.kind for each in ana.messages[-3:]] == ["document", "photo", "photo"]
    assert telegram.violations == []


async def test_ptb_fetches_a_file(ptb: Bot, ana: Person) -> None:
    ana.sends_document(b"the bytes", "list.csv", "text/csv")
    message = (await ptb.get_updates())[-1].message
    assert message is not None
    assert message.document is not None

    file = await message.document.get_file()
    assert bytes(await file.download_as_bytearray()) == b"the bytes"


async def test_a_path_nobody_was_told_is_not_found(telegram: Telegram, ptb: Bot) -> None:
    request = InProcessRequest(telegram)

    answer = await request.do_request(f"{ptb.base_file_url}/photos/file_0.jpg", "GET")
    assert answer == (404, b'{"ok":false,"error_code":404,"description":"Not Found"}')


@pytest.mark.parametrize(
    ("kind", "error", "known"),
    [
        ("down", NetworkError, NotSent),
        ("cut_before", NetworkError, NotSent),
        ("cut_after", NetworkError, MaybeSent),
        ("half_body", NetworkError, MaybeSent),
        ("html", NetworkError, MaybeSent),
        ("slow", TimedOut, MaybeSent),
    ],
)
async def test_a_broken_connection_says_whether_it_was_sent(
    telegram: Telegram, ptb: Bot, ana: Person, kind: Any, error: type[Exception], known: type
) -> None:
    telegram.faults.add(kind, seconds=60)

    with pytest.raises(error) as failed:
        await ptb.send_message(ana.id, "x", read_timeout=0.01)
    assert type(failed.value.__cause__) is known


async def test_a_page_of_a_web_filter_was_surely_not_sent(
    telegram: Telegram, ptb: Bot, ana: Person
) -> None:
    telegram.faults.add("html", status=403)

    with pytest.raises(NetworkError) as failed:
        await ptb.send_message(ana.id, "x")
    assert isinstance(failed.value.__cause__, NotSent)


async def test_an_answer_slower_than_usual_still_arrives(
    telegram: Telegram, ptb: Bot, ana: Person
) -> None:
    telegram.faults.add("slow", seconds=0.01)

    sent = await ptb.send_message(ana.id, "x")
    assert sent.text == "x"


@pytest.mark.parametrize(
    ("kind", "error"),
    [("forbidden", Forbidden), ("too_many_requests", RetryAfter), ("server_error", NetworkError)],
)
async def test_a_refusal_is_ptbs_own_error(
    telegram: Telegram, ptb: Bot, ana: Person, kind: Any, error: type[Exception]
) -> None:
    telegram.faults.add(kind, seconds=3)

    with pytest.raises(error):
        await ptb.send_message(ana.id, "x")


async def test_what_telegram_refuses_ptb_raises(ptb: Bot, ana: Person) -> None:
    with pytest.raises(BadRequest, match=r"(?i)message is too long"):
        await ptb.send_message(ana.id, "x" * 4097)
