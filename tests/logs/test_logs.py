"""The log is lines that the school can read and search."""

import logging
import re
import sys
from pathlib import Path

import pytest
import structlog

from bot.logs import LogLines, set_up_logs
from tests.logs.conftest import Terminal


def test_a_line_is_the_time_the_level_who_speaks_and_what_happened(
    capsys: pytest.CaptureFixture[str],
) -> None:
    set_up_logs("INFO")
    structlog.get_logger("bot.outbox").info("sent late", chat=5, seconds=1.5)

    line = capsys.readouterr().err

    assert re.fullmatch(
        r'time=\d{4}-\d\d-\d\dT[\d:.]+Z level=info logger=bot\.outbox event="sent late" '
        r"chat=5 seconds=1\.5\n",
        line,
    )


def test_a_library_is_heard_in_the_same_way(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs("INFO")
    logging.getLogger("some.library").warning("%d of %d", 3, 4)

    line = capsys.readouterr().err

    assert line.endswith('level=warning logger=some.library event="3 of 4"\n')


def test_at_a_terminal_the_line_is_in_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    set_up_logs("INFO")

    structlog.get_logger("bot").info("started", chats=3)

    assert "\x1b[" in terminal.getvalue()


@pytest.mark.parametrize(
    ("level", "heard"),
    [("DEBUG", "diwe"), ("INFO", "iwe"), ("WARNING", "we"), ("ERROR", "e")],
)
def test_only_what_the_school_asked_for_is_logged(
    capsys: pytest.CaptureFixture[str], level: str, heard: str
) -> None:
    set_up_logs(level)
    for speaker in (structlog.get_logger("bot"), logging.getLogger("library")):
        speaker.debug("d")
        speaker.info("i")
        speaker.warning("w")
        speaker.error("e")

    lines = capsys.readouterr().err

    assert "".join(re.findall(r"event=(\w)", lines)) == heard * 2


def test_setting_up_again_says_nothing_twice(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs("INFO")
    set_up_logs("INFO")
    structlog.get_logger("bot").info("started")

    assert capsys.readouterr().err.count("event=started") == 1


def test_a_talkative_library_still_warns(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs("INFO")
    logging.getLogger("apscheduler.scheduler").warning("missed by 3 s")

    assert "missed by 3 s" in capsys.readouterr().err


def test_a_talkative_library_is_no_louder_than_the_school_wants(
    capsys: pytest.CaptureFixture[str],
) -> None:
    set_up_logs("ERROR")
    logging.getLogger("apscheduler").warning("missed by 3 s")

    assert capsys.readouterr().err == ""


def test_an_exception_tells_where_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs("INFO")
    try:
        try:
            Path("missing").read_bytes()
        except OSError as why:
            raise LookupError from why
    except LookupError:
        structlog.get_logger("bot").exception("turn failed")

    line = capsys.readouterr().err

    assert re.search(
        r"test_logs\.py.*FileNotFoundError: .*missing.*and then:.*raise LookupError.*LookupError",
        line,
    )


def test_every_part_of_a_group_of_exceptions_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs("INFO")
    group = ExceptionGroup("two chats", [TypeError("first"), OSError("second")])
    structlog.get_logger("bot").error("turns failed", exc_info=group)

    line = capsys.readouterr().err

    assert re.search(r"ExceptionGroup.*TypeError: first.*OSError: second", line)


def test_exceptions_that_caused_each_other_are_told_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    set_up_logs("INFO")
    hen, egg = OSError("hen"), OSError("egg")
    hen.__cause__, egg.__cause__ = egg, hen
    structlog.get_logger("bot").error("turn failed", exc_info=hen)

    assert capsys.readouterr().err.count("OSError: ") == 2


@pytest.mark.parametrize("forged", ["\nlevel=error", "\r\x1b[2Klevel=error", "\u2028\x9b31m"])
def test_nobody_forges_a_line_or_a_colour(capsys: pytest.CaptureFixture[str], forged: str) -> None:
    set_up_logs("INFO")
    structlog.get_logger("bot").warning(f"name {forged}", said=forged, why=OSError(forged))

    line = capsys.readouterr().err.removesuffix("\n")

    assert line.isprintable()


def test_a_line_that_cannot_be_written_names_its_place_without_its_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = ("Ada has a cough",)
    record = logging.LogRecord("library", logging.WARNING, "turn.py", 7, "%d lines", words, None)
    LogLines(sys.stderr).handle(record)

    line = capsys.readouterr().err

    assert line == 'level=error event="a log line could not be written" at=turn:7\n'
