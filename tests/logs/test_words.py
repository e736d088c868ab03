"""What people write is in no log, even at DEBUG, when everything is said that can be said."""

import asyncio
import gc
import logging
import sqlite3
from pathlib import Path
from typing import Any

import aiosqlite
import asyncpg
import pytest
import structlog
from pydantic import BaseModel, ValidationError
from sqlalchemy.exc import StatementError
from telegram import Bot

from bot.logs import TALKATIVE
from tests.logs.conftest import TOKEN, Log

WORDS = "Ada has a cough"


async def test_the_database_says_nothing_of_what_it_stores(log: Log, tmp_path: Path) -> None:
    # A library may be loud again after us: its own level is not what keeps it quiet.
    logging.getLogger("aiosqlite").setLevel(logging.DEBUG)
    async with aiosqlite.connect(tmp_path / "homeroom.db") as database:
        await database.execute("create table messages (words text unique)")
        await database.execute("insert into messages values (?)", (WORDS,))
        try:
            await database.execute("insert into messages values (?)", (WORDS,))
        except sqlite3.IntegrityError:
            logging.getLogger("bot").exception("not stored")

    assert "UNIQUE constraint failed" in log()
    assert WORDS not in log()


async def test_telegram_and_its_http_say_neither_token_nor_words(log: Log) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        body = b'{"ok":true,"result":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"}}}'
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        bot = Bot(TOKEN, base_url=f"http://127.0.0.1:{port}/bot")
        await bot.send_message(1, WORDS)
        await bot.shutdown()
    logging.getLogger("bot").info("answered")

    assert "answered" in log()
    assert WORDS not in log()
    assert TOKEN.split(":")[1] not in log()


@pytest.mark.parametrize("name", [*TALKATIVE, *(f"{name}.inner" for name in TALKATIVE)])
def test_no_talkative_library_is_heard_below_a_warning(log: Log, name: str) -> None:
    library = logging.getLogger(name)
    library.setLevel(logging.DEBUG)
    library.debug(WORDS)
    library.info(WORDS)
    library.setLevel(logging.NOTSET)

    assert log() == ""


@pytest.mark.parametrize("name", TALKATIVE)
def test_a_talkative_library_does_not_even_prepare_its_words(log: Log, name: str) -> None:
    assert not logging.getLogger(name).isEnabledFor(logging.INFO)


def test_a_name_that_only_begins_alike_is_not_silenced(log: Log) -> None:
    logging.getLogger("telegram_http").info("connected")

    assert "connected" in log()


class Message(BaseModel):
    words: int


def refused_by_postgresql() -> Exception:
    fields = {
        "S": "ERROR",
        "C": "23505",
        "M": "duplicate key",
        "D": f"Key (words)=({WORDS}) exists",
    }
    error: Exception = asyncpg.UniqueViolationError.new(fields)
    return error


def refused_before_postgresql() -> Exception:
    error: Exception = asyncpg.DataError(f"invalid input for query argument $1: '{WORDS}'")
    return error


def refused_by_sqlalchemy() -> Exception:
    return StatementError("failed", "insert", {"words": WORDS}, ValueError("no"))


def refused_by_python() -> Exception:
    return ValueError(f"invalid literal for int() with base 10: '{WORDS}'")


def refused_by_a_note() -> Exception:
    error = OSError("no space left")
    error.add_note(WORDS)
    return error


def refused_by_pydantic() -> Exception:
    with pytest.raises(ValidationError) as error:
        Message.model_validate({"words": WORDS})
    return error.value


@pytest.mark.parametrize(
    "refused",
    [
        refused_by_postgresql,
        refused_before_postgresql,
        refused_by_sqlalchemy,
        refused_by_pydantic,
        refused_by_python,
        refused_by_a_note,
    ],
)
def test_an_exception_is_told_without_what_it_repeats(log: Log, refused: Any) -> None:
    error = refused()
    failed = LookupError(WORDS)
    failed.__cause__ = error
    structlog.get_logger("bot").error("turn failed", why=error, exc_info=failed)
    structlog.get_logger("bot").error("again", exc_info=ExceptionGroup(WORDS, [failed]))

    assert log().count(type(error).__qualname__) == 3
    assert WORDS not in log()


def test_the_variables_of_a_function_are_not_in_its_exception(log: Log) -> None:
    words = WORDS
    try:
        len(words) / 0
    except ZeroDivisionError:
        structlog.get_logger("bot").exception("failed")

    assert words not in log()


async def test_a_task_that_nobody_waited_for_is_told_without_its_words(log: Log) -> None:
    async def fail() -> None:
        raise asyncpg.DataError(WORDS)

    task = asyncio.create_task(fail())
    await asyncio.wait([task])
    del task
    gc.collect()

    assert "Task exception was never retrieved" in log()
    assert WORDS not in log()
