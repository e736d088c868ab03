"""What Homeroom writes about itself while it runs: lines for the school, without anybody's words.

A log is read by people who may not read the families' messages, and is pasted into bug reports.
So tokens and passwords are masked in everything an event says, whichever library it comes from;
those that log what passes through them are kept at WARNING; an exception is told by its kind and
its place, without words that may be somebody's. Lines are key=value on stderr, or colours at a
terminal.
"""

import logging
import re
import sqlite3
import sys
import traceback
from collections.abc import Iterator
from typing import TextIO
from urllib.parse import quote

import structlog
from pydantic import SecretStr
from structlog.typing import EventDict, ExcInfo, Processor, WrappedLogger

from bot.setting_values import HIDDEN, TOKEN_LIKE, without_password

# At DEBUG, aiosqlite logs every parameter of every query and telegram every update; at INFO, httpx
# logs the address with the token. None of it below WARNING, whatever the school sets.
TALKATIVE = (
    "aiohttp",
    "aiosqlite",
    "alembic",
    "apscheduler",
    "asyncpg",
    "httpcore",
    "httpx",
    "sqlalchemy",
    "telegram",
    "uvicorn.access",
)
# Their words are about code, files and connections. Any other exception may repeat what it was
# given (a ValueError its value, PostgreSQL the row), so that only its kind and place are told.
ABOUT_THE_MACHINE = (
    ArithmeticError,
    AttributeError,
    ImportError,
    NameError,
    OSError,
    RecursionError,
    TypeError,
    sqlite3.Error,
)
SHORTEST_SECRET = 4  # a shorter one would be masked in the middle of every other word
BOT_IN_ADDRESS = re.compile(r"(?<=/bot)[0-9]+(?::|%3A)[A-Za-z0-9_-]+", re.IGNORECASE)
INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
FIRST_KEYS = ("time", "level", "logger", "event")


def set_up_logs(level: str, *secrets: SecretStr) -> None:
    """Write the log to stderr from `level` on, never a secret. A later call replaces this one."""
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.PositionalArgumentsFormatter(),
            *_facts(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
    )
    root = logging.getLogger()
    for earlier in [handler for handler in root.handlers if isinstance(handler, LogLines)]:
        root.removeHandler(earlier)
    root.addHandler(LogLines(sys.stderr, *secrets))
    root.setLevel(level)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))


class LogLines(logging.StreamHandler[TextIO]):
    """Writes what the school may read, whichever library it comes from."""

    def __init__(self, stream: TextIO, *secrets: SecretStr) -> None:
        super().__init__(stream)
        # Again, since a library may set its own logger's level whenever it likes.
        self.addFilter(_is_not_talk)
        self.setFormatter(
            structlog.stdlib.ProcessorFormatter(
                foreign_pre_chain=_facts(),
                processors=[
                    structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                    structlog.processors.ExceptionRenderer(_story),
                    _without_code,
                    Redaction(*secrets),
                    _renderer(in_colour=stream.isatty()),
                ],
            )
        )

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the library's name
        """Name the place alone: the library would print the record's words, unmasked."""
        place = f"{record.module}:{record.lineno}"
        self.stream.write(f'level=error event="a log line could not be written" at={place}\n')


class Redaction:
    """Masks secrets in all that an event says: those it was told, and whatever looks like one."""

    def __init__(self, *secrets: SecretStr) -> None:
        told = [secret.get_secret_value() for secret in secrets]
        forms = {form for word in told if len(word) >= SHORTEST_SECRET for form in _forms(word)}
        longest_first = sorted(forms, key=len, reverse=True)
        self._told = re.compile("|".join(map(re.escape, longest_first))) if forms else None

    def __call__(self, _logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
        return {key: self._masked(value) for key, value in event.items()}

    def _masked(self, value: object) -> object:
        if value is None or isinstance(value, int | float):
            return value
        words = _named(value) if isinstance(value, BaseException) else str(value)
        if self._told is not None:
            words = self._told.sub(HIDDEN, words)
        masked = without_password(BOT_IN_ADDRESS.sub(HIDDEN, TOKEN_LIKE.sub(HIDDEN, words)))
        # Nobody forges a line, or a terminal's colours, with control characters.
        return INVISIBLE.sub(lambda found: repr(found[0])[1:-1], masked)


def _forms(secret: str) -> Iterator[str]:
    """Spell a secret in every way in which words may hold it: plain, in an address, in a repr."""
    yield secret
    yield quote(secret, safe="")
    yield repr(secret)[1:-1]
    yield repr(secret + "\"'")[1:-4]


def _facts() -> list[Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="time"),
        structlog.processors.StackInfoRenderer(),
    ]


def _renderer(*, in_colour: bool) -> Processor:
    if in_colour:
        # Plain tracebacks: the beautiful ones show the variables, and so people's words.
        plain = structlog.dev.plain_traceback
        return structlog.dev.ConsoleRenderer(timestamp_key="time", exception_formatter=plain)
    return structlog.processors.LogfmtRenderer(key_order=FIRST_KEYS, drop_missing=True)


def _is_not_talk(record: logging.LogRecord) -> bool:
    talk = any(f"{record.name}.".startswith(f"{name}.") for name in TALKATIVE)
    return record.levelno >= logging.WARNING or not talk


def _without_code(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Cut asyncio's words after their first line: they repeat the exception as Python code."""
    if event.get("logger") == "asyncio":
        event["event"] = str(event["event"]).partition("\n")[0]
    return event


def _story(exc_info: ExcInfo) -> str:
    return "\n".join(_chapters(exc_info[1], set()))


def _chapters(error: BaseException, told: set[int]) -> Iterator[str]:
    """Tell an exception as Python does, its causes first, but without its local variables."""
    told.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in told:
        yield from _chapters(before, told)
        yield "and then:"
    yield "".join(traceback.format_tb(error.__traceback__)) + _named(error)
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            yield "together with:"
            yield from _chapters(part, told)


def _named(error: BaseException) -> str:
    kind = type(error)
    name = f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")
    return f"{name}: {error}" if isinstance(error, ABOUT_THE_MACHINE) else name
