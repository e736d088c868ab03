"""What every command of the front door needs: settings, database, the bot's name, a plain no."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import NoReturn, TypeVar

import typer
from telegram.error import TelegramError

from bot.settings import Settings, SettingsProblem, load_settings
from bot.telegram_api import BotApi
from bot.telegram_http import AiohttpRequest
from storage.database import Database
from storage.records import Records
from storage.schema import make_current
from storage.trouble import is_of_database

T = TypeVar("T")


class _Undone(Exception):
    """Raised to undo a transaction whose answer is wanted all the same."""


def fail(words: str) -> NoReturn:
    """Say what is wrong, without a traceback, and end with 1."""
    typer.echo(words, err=True)
    raise typer.Exit(1)


def the_settings() -> Settings:
    try:
        return load_settings()
    except SettingsProblem as problem:
        fail(str(problem))


def in_database(
    settings: Settings, work: Callable[[Records], Awaitable[T]], *, keep: bool = True
) -> T:
    """Do the work in one transaction of the school's database; undo it unless it is to be kept."""
    try:
        return asyncio.run(_in_database(settings.database_url, work, keep=keep))
    except Exception as failure:
        if not is_of_database(failure):
            raise
        fail(f"The database cannot be used ({type(failure).__name__}). Try: homeroom check")


async def _in_database(url: str, work: Callable[[Records], Awaitable[T]], *, keep: bool) -> T:
    await make_current(url)
    found: list[T] = []
    async with Database(url) as database:
        # `_Undone` says only that nothing is kept: what was found is the answer all the same.
        with suppress(_Undone):
            async with database.transaction() as records:
                found.append(await work(records))
                if not keep:
                    raise _Undone
    return found[0]


def bot_name(settings: Settings) -> str:
    """The bot's user name, for its links: Telegram is asked."""
    try:
        return asyncio.run(_bot_name(settings))
    except SettingsProblem as problem:
        fail(str(problem))
    except TelegramError as failure:
        fail(f"Telegram could not be asked for the bot's name ({type(failure).__name__}).")


async def _bot_name(settings: Settings) -> str:
    token = settings.required_token()
    async with AiohttpRequest() as request:
        found = await BotApi(request, settings.api_url, token).call("getMe", {})
    return str(found["username"])
