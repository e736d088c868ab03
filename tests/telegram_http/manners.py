"""The ways in which the line to Telegram breaks."""

import asyncio

from tests.telegram_http.server import Line, Manner


def shows_page(status: int) -> Manner:
    """Answer with a page that quotes everything it was asked, as web filters do."""

    async def manner(line: Line) -> None:
        heard = await line.hears()
        words = heard.body.decode(errors="replace")
        await line.says(status, f"<html>{heard.path} was asked: {words}</html>".encode())

    return manner


def waits_for(event: asyncio.Event) -> Manner:
    async def manner(line: Line) -> None:
        await line.hears()
        await event.wait()
        await line.says(200, b'{"ok":true,"result":true}')

    return manner


async def keeps_silent(line: Line) -> None:
    await line.hears()
    await asyncio.Event().wait()


async def never_listens(_: Line) -> None:
    await asyncio.Event().wait()


async def hangs_up_at_once(line: Line) -> None:
    line.hangs_up()


async def hangs_up_having_heard(line: Line) -> None:
    await line.hears()
    line.hangs_up()


async def stops_in_mid_sentence(line: Line) -> None:
    await line.hears()
    await line.says(200, b'{"ok":true,"res', length=100)
    line.closes()


async def speaks_in_clear(line: Line) -> None:
    """Answer a TLS greeting as if it were a question."""
    await line.says(400, b"The plain HTTP request was sent to HTTPS port, the other way round")
    line.closes()


async def reads_slowly(line: Line) -> None:
    """Take an upload at 6 MB a second, then answer."""
    await line.hears_slowly()
    await line.says(200, b'{"ok":true,"result":true}')
