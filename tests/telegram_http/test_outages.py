"""What the outbox reads from an error that no wire of these tests can make."""

import pytest
from telegram.error import BadRequest, EndPointNotFound, NetworkError, RetryAfter, TelegramError
from telegram.warnings import PTBDeprecationWarning

from bot.outages import Doubt, Halted, TooMany, Uncertain, Unsent, doubt_of
from bot.telegram_http import MaybeSent, NotSent


def because(exc: TelegramError, cause: Exception) -> TelegramError:
    exc.__cause__ = cause
    return exc


@pytest.mark.parametrize(
    "exc", [ValueError("Ana is ill"), KeyboardInterrupt("Ana is ill"), OSError("Ana is ill")]
)
def test_an_unknown_error_is_uncertain_and_told_by_its_kind_alone(exc: BaseException) -> None:
    assert doubt_of(exc) == Uncertain(type(exc).__name__)


@pytest.mark.parametrize("error", [NetworkError, BadRequest, TelegramError])
@pytest.mark.parametrize(
    ("cause", "doubt"), [(NotSent("x"), Unsent("refused")), (MaybeSent("x"), Uncertain("refused"))]
)
def test_what_is_known_of_the_sending_goes_before_the_errors_class(
    error: type[TelegramError], cause: Exception, doubt: Doubt
) -> None:
    assert doubt_of(because(error("refused"), cause)) == doubt


def test_a_method_that_does_not_exist_halts_the_bot() -> None:
    assert doubt_of(EndPointNotFound("Endpoint 'x' not found")) == Halted("Endpoint 'x' not found")


def test_a_pause_in_ptbs_older_whole_seconds_is_read_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "false")

    with pytest.warns(PTBDeprecationWarning):
        doubt = doubt_of(RetryAfter(7))

    assert doubt == TooMany(7)
