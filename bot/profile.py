"""What Telegram shows of the bot before anyone writes: description and a stranger's commands."""

import json

import structlog
from telegram.error import TelegramError

from bot.commands import commands_for
from bot.telegram_api import Api
from bot.texts import Texts
from bot.words import text

log = structlog.get_logger(__name__)


async def introduce(api: Api, texts: Texts) -> None:
    """Tell Telegram the commands and the description in every language; failing does no harm."""
    try:
        for language in texts.languages:
            await _introduce(api, texts, language)
    except TelegramError as failure:
        log.warning("cannot introduce the bot", kind=type(failure).__name__)


async def _introduce(api: Api, texts: Texts, language: str) -> None:
    commands = [
        {"command": command, "description": texts.plain(text(f"command-{command}"), language)}
        for command in commands_for("stranger")
    ]
    about = texts.plain(text("about-homeroom"), language)
    # English is also what everyone else reads: without a language code.
    for code in (
        ({"language_code": language}, {}) if language == "en" else ({"language_code": language},)
    ):
        await api.call("setMyCommands", {"commands": json.dumps(commands), **code})
        await api.call("setMyDescription", {"description": about, **code})
