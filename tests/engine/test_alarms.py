"""What is wrong is said at once and then hourly, so that the log stays short enough to be read."""

from typing import Any

from structlog.testing import capture_logs

from bot.alarms import AGAIN, Alarm
from tests.engine.test_pace import Watch


def events(logged: list[Any]) -> list[tuple[str, str | None]]:
    return [(line["event"], line.get("kind")) for line in logged]


def test_a_trouble_is_said_once_an_hour_while_it_lasts() -> None:
    watch = Watch()
    alarm = Alarm("over", watch)
    with capture_logs() as logged:
        for _ in range(3 * 60):
            alarm.rings("no network", "NetworkError")
            watch.shows += AGAIN / 60

    assert events(logged) == [("no network", "NetworkError")] * 3


def test_another_trouble_is_said_at_once() -> None:
    alarm = Alarm("over", Watch())
    with capture_logs() as logged:
        for kind in ("NetworkError", "TimedOut", "NetworkError", "TimedOut"):
            alarm.rings("no network", kind)

    assert events(logged) == [("no network", "NetworkError"), ("no network", "TimedOut")]


def test_the_end_is_said_once_and_the_next_trouble_is_a_new_one() -> None:
    alarm = Alarm("over", Watch())
    with capture_logs() as logged:
        for _ in range(2):
            alarm.rings("no network", "NetworkError")
            alarm.is_over()
            alarm.is_over()

    assert events(logged) == [("no network", "NetworkError"), ("over", None)] * 2


def test_the_end_of_nothing_is_not_worth_a_word() -> None:
    with capture_logs() as logged:
        Alarm("over", Watch()).is_over()

    assert logged == []
