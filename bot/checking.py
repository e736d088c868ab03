"""Looks whether Homeroom can run here: settings, database, clock and token, each with a fix."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import aiohttp
from telegram.error import InvalidToken, TelegramError

from bot.settings import Settings, SettingsProblem
from bot.telegram_api import BotApi
from bot.telegram_http import AiohttpRequest
from storage.schema import HEAD, version_of
from storage.trouble import is_of_database

TOLERATED = 60  # seconds that the clock may be wrong


@dataclass(frozen=True, slots=True)
class Finding:
    what: str
    good: bool
    words: str


async def check_everything(settings: Settings) -> AsyncIterator[Finding]:
    yield Finding("settings", good=True, words=f"{settings.school_name}, {settings.time_zone}")
    yield await check_database(settings.database_url)
    yield await check_clock(settings.api_url)
    yield await check_token(settings)


async def check_database(url: str) -> Finding:
    try:
        version = await version_of(url)
    except Exception as failure:
        if not is_of_database(failure):
            raise
        words = f"cannot be opened ({type(failure).__name__}). Look at HOMEROOM_DATABASE_URL."
        return Finding("database", good=False, words=words)
    if version is None:
        words = "empty; it will be set up when Homeroom runs"
        return Finding("database", good=True, words=words)
    if version > HEAD:
        words = (
            f"made by a newer Homeroom (schema {version}). Install that one, or restore a backup."
        )
        return Finding("database", good=False, words=words)
    words = f"schema {version}" + ("" if version == HEAD else f"; becomes {HEAD} at the next run")
    return Finding("database", good=True, words=words)


async def check_clock(api_url: str) -> Finding:
    """Compare this machine's clock with the time that Telegram's server tells (RFC 9110, Date)."""
    patience = aiohttp.ClientTimeout(total=10)
    try:
        async with (
            aiohttp.ClientSession(timeout=patience) as session,
            session.get(api_url, allow_redirects=False) as answer,
        ):
            told = parsedate_to_datetime(answer.headers["Date"])
    except (aiohttp.ClientError, TimeoutError, KeyError, ValueError):
        words = "could not be compared: no answer from HOMEROOM_API_URL. Is the network up?"
        return Finding("clock", good=False, words=words)
    wrong = round((datetime.now(UTC) - told).total_seconds())
    if abs(wrong) > TOLERATED:
        words = f"wrong by {wrong} s. Switch on time synchronisation (NTP) on this machine."
        return Finding("clock", good=False, words=words)
    return Finding("clock", good=True, words="right")


async def check_token(settings: Settings) -> Finding:
    try:
        token = settings.required_token()
    except SettingsProblem as problem:
        return Finding("token", good=False, words=str(problem))
    async with AiohttpRequest() as request:
        try:
            bot = await BotApi(request, settings.api_url, token).call("getMe", {})
        except InvalidToken:
            words = (
                "Telegram does not know it. Copy it again from @BotFather to HOMEROOM_BOT_TOKEN."
            )
            return Finding("token", good=False, words=words)
        except TelegramError as failure:
            words = f"could not be tried ({type(failure).__name__}). Is the network up?"
            return Finding("token", good=False, words=words)
    return Finding("token", good=True, words=f"belongs to @{bot['username']}")
