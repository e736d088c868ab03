"""No secret is ever in the log, whoever wrote the line and however."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
import structlog
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.logs import Redaction
from tests.logs.conftest import TOKEN, Log

SECRET_HALF = TOKEN.split(":")[1]
OTHER = "987654321:BBHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"


@contextmanager
def told(name: str) -> Iterator[None]:
    """Log the exception that the block raises."""
    try:
        yield
    except Exception:
        logging.getLogger(name).exception("failed")


def in_the_words(said: str) -> None:
    structlog.get_logger("bot").info(f"calling {said} now")


def in_a_fact(said: str) -> None:
    structlog.get_logger("bot").info("calling", to=said, deep={"also": [said]})


def in_a_libraries_words(said: str) -> None:
    logging.getLogger("library").info("calling %s now", said)


def in_an_object(said: str) -> None:
    logging.getLogger("library").warning(OSError(said))


def in_an_exception(said: str) -> None:
    with told("library"):
        raise OSError(f"cannot reach {said}")


def in_a_cause(said: str) -> None:
    with told("bot"):
        raise LookupError("failed") from OSError(said)


def in_a_group(said: str) -> None:
    group = ExceptionGroup("several", [OSError(said)])
    structlog.get_logger("bot").error("failed", exc_info=group)


def in_a_context(said: str) -> None:
    with structlog.contextvars.bound_contextvars(address=said):
        structlog.get_logger("bot").info("calling")


@pytest.mark.parametrize(
    "say",
    [
        in_the_words,
        in_a_fact,
        in_a_libraries_words,
        in_an_object,
        in_an_exception,
        in_a_cause,
        in_a_group,
        in_a_context,
    ],
)
@pytest.mark.parametrize(
    ("said", "hidden"),
    [
        (TOKEN, SECRET_HALF),
        (f"https://api.telegram.org/bot{TOKEN}/getMe", SECRET_HALF),
        (f"/file/bot{TOKEN.replace(':', '%3A')}/photo.jpg", SECRET_HALF),
        (f"a token nobody told us of, {OTHER}", OTHER.split(":")[1]),
        ("http://127.0.0.1:8081/bot12:short/getMe", "short"),
        ('a password p"ss\\wörd /1 in the open', "wörd"),
        ("postgresql://homeroom:hush@db/homeroom", "hush"),
        ("postgresql://db/homeroom?password=hush&x=1", "hush"),
    ],
    ids=["token", "address", "quoted", "other token", "short token", "password", "url", "query"],
)
def test_a_secret_is_masked(log: Log, say: Callable[[str], None], said: str, hidden: str) -> None:
    say(said)

    assert "***" in log()
    assert hidden not in log()


def test_the_rest_of_the_line_is_kept(log: Log) -> None:
    structlog.get_logger("bot").info(f"GET https://host/bot{TOKEN}/getMe took 3 s")

    assert "https://host/bot***/getMe took 3 s" in log()


def test_what_is_no_secret_is_left_alone() -> None:
    said = "id=123456789:7 at http://127.0.0.1:8081/bot/ by abc"

    event = Redaction(SecretStr("abc"))(None, "info", {"event": said, "chats": 3, "chat": None})

    assert event == {"event": said, "chats": 3, "chat": None}


@pytest.mark.parametrize(
    "said",
    [
        "https://host/it%27s%5Chush",
        "it's\\hush",
        ["it's\\hush"],
        ['"it\'s\\hush"'],
    ],
    ids=["in an address", "plain", "in a repr", "in a repr with both quotation marks"],
)
def test_a_secret_is_masked_however_it_is_spelled(said: object) -> None:
    event = Redaction(SecretStr("it's\\hush"))(None, "info", {"event": said})

    assert "hush" not in str(event)


@given(before=st.text(), after=st.text(), secret=st.text(min_size=4))
def test_whatever_stands_around_it_a_secret_is_masked(before: str, after: str, secret: str) -> None:
    assume("*" not in secret)
    said = [f"{before}{secret}{after}"]

    event = Redaction(SecretStr(secret))(None, "info", {"plain": said[0], "in a list": said})

    assert all("***" in words and secret not in words for words in event.values())
