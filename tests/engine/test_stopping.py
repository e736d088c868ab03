"""Told to stop, the sender finishes what is under way; a database in trouble costs nothing."""

import asyncio
from functools import partial

import pytest

import bot.sender
from bot.sandbox.people import Person as Phone
from storage.database import Database
from tests.accounts import outbox_rows
from tests.engine.town import Patient, Town, reads
from tests.engine.unlucky import Unlucky
from tests.engine.waiting import PATIENCE, until

A_WHILE = 0.03  # seconds


@pytest.fixture(autouse=True)
def looks_again_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.sender, "IDLE", A_WHILE)


async def test_a_planned_stop_finishes_what_is_under_way(town: Town, ewa: Phone) -> None:
    town.telegram.faults.add("slow", method="sendMessage", seconds=A_WHILE)
    await town.puts(ewa, "Swimming is cancelled")
    sending = asyncio.create_task(town.engine.sender.run())
    await until(lambda: reads(ewa) != [])
    town.engine.sender.stop()
    await sending

    assert await town.states() == ["sent"]
    await town.accounts.settle(town.database)


async def test_a_planned_stop_begins_nothing_new(town: Town, ewa: Phone) -> None:
    town.telegram.faults.add("slow", method="sendMessage", seconds=A_WHILE)
    await town.puts(ewa, "first")
    await town.puts(ewa, "second")
    sending = asyncio.create_task(town.engine.sender.run())
    await until(lambda: reads(ewa) != [])
    town.engine.sender.stop()
    await sending

    assert await town.states() == ["sent", "waiting"]


async def test_after_being_told_to_stop_nothing_more_is_marked(town: Town, ewa: Phone) -> None:
    await town.puts(ewa, "Swimming is cancelled")
    town.engine.sender.stop()
    await town.engine.sender.step()

    assert await town.states() == ["waiting"]


async def test_a_stop_does_not_wait_for_ever_and_leaves_nothing_as_being_sent(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.sender, "PATIENCE", A_WHILE)
    town = Town(database, wire=Patient)
    await town.opens()
    ewa = town.person("Ewa")
    town.telegram.faults.add("slow", method="sendMessage", seconds=10 * PATIENCE)
    letter = await town.puts(ewa, "Swimming is cancelled")
    sending = asyncio.create_task(town.engine.sender.run())
    await until(lambda: reads(ewa) != [])
    town.engine.sender.stop()
    async with asyncio.timeout(PATIENCE):
        await sending
    await town.closes()

    row = await town.row(letter)
    assert (row.state, row.doubtful) == ("planned", True)


async def test_nobody_waits_for_the_database_while_telegram_is_slow(database: Database) -> None:
    town = Town(database, wire=Patient)
    await town.opens()
    town.telegram.faults.add("slow", method="sendMessage", seconds=10 * PATIENCE)
    await town.puts(town.person("Ewa"), "Swimming is cancelled")
    await town.engine.sender.step()
    [under_way] = town.engine.sender._in_flight
    async with asyncio.timeout(PATIENCE), town.database.transaction() as records:
        await records.audit.note(town.clock.now(), "joined")
    still_under_way = not under_way.done()
    under_way.cancel()
    await asyncio.wait({under_way})
    await town.closes()

    assert still_under_way


@pytest.mark.parametrize("happens_all_the_same", [False, True])
@pytest.mark.parametrize("fails_at", range(1, 5))
async def test_a_commit_that_fails_loses_and_doubles_nothing(
    database_url: str, fails_at: int, *, happens_all_the_same: bool
) -> None:
    async with Unlucky(database_url) as database:
        town = Town(database)
        await town.opens()
        phones = [town.person(name) for name in ("Ewa", "Omar")]
        for phone in phones:
            await town.puts(phone, "first")
            await town.puts(phone, "second")
        database.is_unlucky_after(fails_at, happens_all_the_same=happens_all_the_same)
        await sends_in_spite_of_failures(town)
        await town.closes()

        assert [reads(phone) for phone in phones] == [["first", "second"]] * 2
        assert {(row.state, row.tries) for row in await outbox_rows(database)} == {("sent", 1)}


async def sends_in_spite_of_failures(town: Town) -> None:
    sender = town.engine.sender
    sending = asyncio.create_task(sender.run())
    await until(partial(all_are_sent, town))
    sender.stop()
    await sending


async def all_are_sent(town: Town) -> bool:
    return set(await town.states()) == {"sent"}


async def test_what_telegram_answered_last_is_written_at_the_second_try(
    database_url: str,
) -> None:
    async with Unlucky(database_url) as database:
        town = Town(database)
        await town.opens()
        ewa = town.person("Ewa")
        await town.puts(ewa, "Swimming is cancelled")
        await town.engine.sender.step()
        town.engine.sender.stop()
        database.is_unlucky_after(1)
        await town.engine.sender.run()
        await town.closes()

        assert reads(ewa) == ["Swimming is cancelled"]
        assert await town.states() == ["sent"]
