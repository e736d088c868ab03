"""Quiet hours are those of the moment of sending, and hold back only what can wait."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox.people import Person as Phone
from storage.models import Account
from storage.outbox_models import Lane
from tests.engine.town import Town, reads

EVENING = datetime(2026, 3, 12, 21, 0, tzinfo=UTC)  # 22:00 at school
SEVEN = datetime(2026, 3, 13, 6, 0, tzinfo=UTC)  # 07:00 there
A_MINUTE = timedelta(minutes=1)


async def chooses(town: Town, account: Account, quiet_from: str, quiet_until: str) -> None:
    async with town.database.transaction() as records:
        await records.accounts.keep_quiet(account, quiet_from, quiet_until)
        await records.outbox.quiet_hours_changed(account.id, town.clock.now())


@pytest.mark.parametrize("lane", [Lane.ANNOUNCEMENT, Lane.DIGEST])
async def test_what_can_wait_waits_for_the_morning(town: Town, ewa: Phone, lane: Lane) -> None:
    await town.meets(ewa)
    town.clock.move_to(EVENING)
    await town.puts(ewa, "Swimming is cancelled", lane=lane)
    await town.sends()
    town.clock.move_to(SEVEN - A_MINUTE)
    await town.sends()

    assert reads(ewa) == []

    await town.passes(minutes=1)

    assert reads(ewa) == ["Swimming is cancelled"]


@pytest.mark.parametrize("lane", [Lane.SAFETY, Lane.REPLY, Lane.MESSAGE, Lane.REMINDER])
async def test_what_cannot_wait_comes_at_once(town: Town, ewa: Phone, lane: Lane) -> None:
    await town.meets(ewa)
    town.clock.move_to(EVENING)
    await town.puts(ewa, "Ada has hurt her knee", lane=lane)
    await town.sends()

    assert reads(ewa) == ["Ada has hurt her knee"]


async def test_quiet_hours_chosen_while_it_waits_are_kept(town: Town, ewa: Phone) -> None:
    account = await town.meets(ewa, quiet=("00:00", "00:00"))
    town.clock.move_to(EVENING)
    await town.puts(ewa, "Swimming is cancelled", lane=Lane.ANNOUNCEMENT)
    await chooses(town, account, "20:00", "07:00")
    await town.sends()

    assert reads(ewa) == []


async def test_quiet_hours_given_up_let_it_leave_at_once(town: Town, ewa: Phone) -> None:
    account = await town.meets(ewa)
    town.clock.move_to(EVENING)
    await town.puts(ewa, "Swimming is cancelled", lane=Lane.ANNOUNCEMENT)
    await town.sends()
    await chooses(town, account, "00:00", "00:00")
    await town.sends()

    assert reads(ewa) == ["Swimming is cancelled"]


async def test_quiet_hours_given_up_free_what_was_tried_before_them_too(
    town: Town, ewa: Phone
) -> None:
    account = await town.meets(ewa)
    town.clock.move_to(EVENING - timedelta(hours=2, seconds=1))  # a second before 20:00
    town.telegram.faults.add("cut_before", method="sendMessage")
    await town.puts(ewa, "Swimming is cancelled", lane=Lane.ANNOUNCEMENT)
    await town.sends()
    await town.passes(hours=1)
    await chooses(town, account, "00:00", "00:00")
    await town.sends()

    assert reads(ewa) == ["Swimming is cancelled"]


async def test_waiting_for_the_morning_is_no_try(town: Town, ewa: Phone) -> None:
    await town.meets(ewa)
    town.clock.move_to(EVENING)
    letter = await town.puts(ewa, "Swimming is cancelled", lane=Lane.ANNOUNCEMENT)
    await town.sends()

    row = await town.row(letter)
    assert (row.state, row.tries, row.not_before) == ("planned", 0, SEVEN)
