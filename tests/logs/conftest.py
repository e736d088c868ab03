"""A log that is set up for one test and gone after it."""

import io
import logging
import sys
from collections.abc import Callable, Iterator

import pytest
import structlog
from pydantic import SecretStr

from bot.logs import TALKATIVE, LogLines, set_up_logs

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"

Log = Callable[[], str]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def no_log_afterwards() -> Iterator[None]:
    root = logging.getLogger()
    levels = {name: logging.getLogger(name).level for name in ("", *TALKATIVE)}
    yield
    for handler in [handler for handler in root.handlers if isinstance(handler, LogLines)]:
        root.removeHandler(handler)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    structlog.reset_defaults()


@pytest.fixture(params=[io.StringIO, Terminal], ids=["file", "terminal"])
def log(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Log:
    """Read what was logged at DEBUG, into a file or at a terminal."""
    stream: io.StringIO = request.param()
    monkeypatch.setattr(sys, "stderr", stream)
    set_up_logs("DEBUG", SecretStr(TOKEN), SecretStr('p"ss\\wörd /1'))
    return stream.getvalue
