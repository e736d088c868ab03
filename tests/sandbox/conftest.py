"""A fresh Telegram with Ana in it, who has started the bot."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot.clock import MovableClock
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking

MONDAY = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(stands_at=MONDAY)


@pytest.fixture
def telegram(clock: MovableClock) -> Iterator[Telegram]:
    telegram = Telegram(clock, seed=7)
    yield telegram
    ours = [each for each in telegram.violations if each.startswith(("answer to", "update:"))]
    assert not ours, "the sandbox itself must never leave the official list"


@pytest.fixture
def bot(telegram: Telegram) -> Asking:
    return Asking(telegram)


@pytest.fixture
def ana(telegram: Telegram, bot: Asking) -> Person:
    ana = telegram.person("Ana", last_name="Vega", username="ana_vega", person_id=101)
    ana.opens_link()
    bot.hears()
    return ana
