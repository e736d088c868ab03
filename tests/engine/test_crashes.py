"""The process dies in mid-sending: at the next start nothing is lost, and a double says what it is.

A crash is acted out on the rows themselves; a real one is in `test_real_process`.
"""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from bot.sandbox.people import Person as Phone
from storage.outbox import INTERRUPTED_AT_MOST
from storage.outbox_models import DoubtClass
from tests.engine.town import SENT_AGAIN, Town, reads

A, B = DoubtClass.AT_LEAST_ONCE, DoubtClass.AT_MOST_ONCE


async def crashes_before_telegram_hears(town: Town) -> None:
    await town.engine.sender._write_and_claim(8)
    await town.restarts()


async def crashes_after_telegram_heard(town: Town) -> None:
    sender = town.engine.sender
    await sender.step()
    await asyncio.wait(sender._in_flight)
    await town.restarts()


Crash = Callable[[Town], Awaitable[None]]
CRASHES = pytest.mark.parametrize(
    "crashes", [crashes_before_telegram_hears, crashes_after_telegram_heard]
)


async def test_a_message_never_heard_is_sent_with_the_mark(town: Town, ewa: Phone) -> None:
    await town.puts(ewa, "Swimming is cancelled", doubt_class=A)
    await crashes_before_telegram_hears(town)
    await town.sends()

    assert reads(ewa) == [f"{SENT_AGAIN}\nSwimming is cancelled"]
    await town.accounts.settle(town.database)


async def test_a_message_heard_but_not_noted_is_doubled_with_the_mark(
    town: Town, ewa: Phone
) -> None:
    await town.puts(ewa, "Swimming is cancelled", doubt_class=A)
    await crashes_after_telegram_heard(town)
    await town.sends()

    assert reads(ewa) == ["Swimming is cancelled", f"{SENT_AGAIN}\nSwimming is cancelled"]
    await town.accounts.settle(town.database)


@CRASHES
async def test_a_celebration_is_held_and_never_doubled(
    town: Town, ewa: Phone, crashes: Crash
) -> None:
    birthday = await town.puts(ewa, "Happy birthday, Ada", doubt_class=B)
    await crashes(town)
    await town.sends()

    row = await town.row(birthday)
    assert (row.state, row.doubtful, row.reason) == ("held", True, "interrupted")
    await town.accounts.settle(town.database)


@CRASHES
async def test_a_change_is_made_again_without_a_word(
    town: Town, ewa: Phone, crashes: Crash
) -> None:
    card = await town.puts(ewa, "Read by 1")
    await town.sends()
    await town.changes(ewa, card, "Read by 2")
    await crashes(town)
    await town.sends()

    assert reads(ewa) == ["Read by 2"]
    assert await town.states() == ["sent", "sent"]


@CRASHES
async def test_what_was_said_later_still_comes_later(
    town: Town, ewa: Phone, crashes: Crash
) -> None:
    for words in ("first", "second", "third"):
        await town.puts(ewa, words)
    await crashes(town)
    await town.sends()

    assert reads(ewa)[-3:] == [f"{SENT_AGAIN}\nfirst", "second", "third"]
    await town.accounts.settle(town.database)


async def test_a_message_survives_many_crashes(town: Town, ewa: Phone) -> None:
    await town.puts(ewa, "Swimming is cancelled", doubt_class=A)
    for _ in range(3):
        await crashes_before_telegram_hears(town)
    await town.sends()

    assert reads(ewa) == [f"{SENT_AGAIN}\nSwimming is cancelled"]
    await town.accounts.settle(town.database)


async def test_a_machine_that_always_dies_does_not_fill_a_chat(town: Town, ewa: Phone) -> None:
    letter = await town.puts(ewa, "Swimming is cancelled", doubt_class=A)
    for _ in range(INTERRUPTED_AT_MOST):
        await crashes_after_telegram_heard(town)
    await town.sends()

    assert (await town.row(letter)).state == "uncertain"
    assert len(reads(ewa)) == INTERRUPTED_AT_MOST
    await town.accounts.settle(town.database)
