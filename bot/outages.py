"""What a failed sending means for the message: try again, ask, wait, or give up and say why.

The outbox decides by these alone, so that no failure of the network becomes a lost or a doubled
message. Where nothing certain is known, the message counts as one that may have arrived.
"""

from dataclasses import dataclass
from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.telegram_http import NotSent


@dataclass(frozen=True, slots=True)
class Unsent:
    """It surely did not arrive: it may be sent again later."""

    reason: str


@dataclass(frozen=True, slots=True)
class Uncertain:
    """It may have arrived: to send it again may double it."""

    reason: str


@dataclass(frozen=True, slots=True)
class TooMany:
    """It was refused for now (429): this chat waits so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The person blocked the bot, left, or never opened it (403)."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram will never take this message as it is (400)."""

    reason: str


@dataclass(frozen=True, slots=True)
class Halted:
    """Nothing can be sent by anyone (401, 404, 409): the whole bot pauses and alarms."""

    reason: str


Doubt = Unsent | Uncertain | TooMany | Unreachable | Refused | Halted

VERDICTS: tuple[tuple[type[TelegramError], type[Unreachable | Refused | Halted]], ...] = (
    (Forbidden, Unreachable),
    (BadRequest, Refused),
    (ChatMigrated, Refused),
    (InvalidToken, Halted),
    (EndPointNotFound, Halted),
    (Conflict, Halted),
)
TOO_LARGE = "Request Entity Too Large"  # all that is left of a 413, for which PTB has no class


def doubt_of(exc: BaseException) -> Doubt:
    """Read what is known: from the cause first, for a cause means that Telegram did not answer.

    PTB gives a cause, too, to the error it makes of a page that came in place of an answer: a web
    filter's 403 must not make a family unreachable. A 5xx is a plain NetworkError, with a cause or
    without, and is not told apart: like everything unknown, it may have been sent.
    """
    if isinstance(exc, RetryAfter):
        return TooMany(_seconds(exc.retry_after))
    # What somebody else's exception says might be a person's words.
    reason = exc.message if isinstance(exc, TelegramError) else type(exc).__name__
    if isinstance(exc.__cause__, NotSent):
        return Unsent(reason)
    if exc.__cause__ is None:
        for error, verdict in VERDICTS:
            if isinstance(exc, error):
                return verdict(reason)
        if reason == TOO_LARGE:
            return Refused(reason)
    return Uncertain(reason)


def _seconds(pause: int | timedelta) -> float:
    return pause.total_seconds() if isinstance(pause, timedelta) else pause
