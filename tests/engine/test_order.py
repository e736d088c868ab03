"""Who goes first: lanes, each chat's own order, and what is planned for later."""

from datetime import timedelta

import pytest

from bot.sandbox.people import Person as Phone
from storage.outbox_models import Lane
from tests.engine.town import MORNING, Town, reads

HOUR = timedelta(hours=1)


async def test_the_same_thing_is_never_put_twice(town: Town, ewa: Phone) -> None:
    await town.puts_once(ewa, "Swimming is cancelled", key="announcement:1:ewa")
    again = await town.puts_once(ewa, "Swimming is cancelled", key="announcement:1:ewa")
    await town.sends()

    assert again is None
    assert reads(ewa) == ["Swimming is cancelled"]


async def test_a_chat_reads_in_the_order_things_were_said(town: Town, ewa: Phone) -> None:
    for number in range(12):
        await town.puts(ewa, f"{number}")
    await town.sends()

    assert reads(ewa) == [f"{number}" for number in range(12)]


async def test_the_sooner_lane_goes_first(town: Town, ewa: Phone) -> None:
    await town.puts(ewa, "digest", lane=Lane.DIGEST)
    await town.puts(ewa, "announcement", lane=Lane.ANNOUNCEMENT)
    await town.puts(ewa, "reply", lane=Lane.REPLY)
    await town.puts(ewa, "safety", lane=Lane.SAFETY)
    await town.sends()

    assert reads(ewa) == ["safety", "reply", "announcement", "digest"]


async def test_what_is_tried_again_holds_back_what_was_said_after_it(
    town: Town, ewa: Phone
) -> None:
    town.telegram.faults.add("cut_before", method="sendMessage")
    await town.puts(ewa, "first")
    await town.sends()
    await town.puts(ewa, "second")
    await town.sends()

    assert reads(ewa) == []

    await town.passes(seconds=5)

    assert reads(ewa) == ["first", "second"]


async def test_one_message_at_a_time_is_under_way_to_a_chat(
    town: Town, ewa: Phone, omar: Phone
) -> None:
    for words in ("first", "second"):
        await town.puts(ewa, words)
        await town.puts(omar, words)
    async with town.database.transaction() as records:
        claimed = await records.outbox.claim(MORNING, 8)
        while_they_are_under_way = await records.outbox.claim(MORNING, 8)

    assert [row.chat_id for row in claimed] == [ewa.id, omar.id]
    assert while_they_are_under_way == []


async def test_the_schema_itself_lets_only_one_be_under_way_to_a_chat(
    town: Town, ewa: Phone
) -> None:
    for words in ("first", "second"):
        await town.puts(ewa, words)

    with pytest.raises(Exception, match=r"(?i)unique"):
        async with town.database.transaction() as records:
            await records._driver.execute("update outbox set state = 'sending'")


async def test_what_is_planned_waits_for_its_time(town: Town, ewa: Phone) -> None:
    await town.puts(ewa, "Tomorrow is the museum", not_before=MORNING + HOUR)
    await town.passes(minutes=59)

    assert reads(ewa) == []

    await town.passes(minutes=1)

    assert reads(ewa) == ["Tomorrow is the museum"]


async def test_what_is_planned_holds_nobody_back(town: Town, ewa: Phone) -> None:
    await town.puts(ewa, "Tomorrow is the museum", not_before=MORNING + HOUR)
    await town.puts(ewa, "Swimming is cancelled")
    await town.sends()

    assert reads(ewa) == ["Swimming is cancelled"]


async def test_what_is_of_no_use_any_more_ends_as_expired(town: Town, ewa: Phone) -> None:
    letter = await town.puts(ewa, "Rain in ten minutes", lasts=HOUR)
    town.clock.move(HOUR)
    await town.sends()

    assert (await town.row(letter)).state == "expired"
    assert reads(ewa) == []


async def test_what_was_in_doubt_when_it_expired_says_that_nobody_knows(
    town: Town, ewa: Phone
) -> None:
    town.telegram.faults.add("cut_after", method="sendMessage")
    letter = await town.puts(ewa, "Rain in ten minutes", lasts=HOUR)
    await town.sends()
    await town.passes(hours=1)

    assert (await town.row(letter)).state == "uncertain"
    await town.accounts.settle(town.database)


async def test_a_crowd_of_expired_letters_does_not_slow_the_next_one(
    town: Town, ewa: Phone
) -> None:
    for number in range(20):
        await town.puts(town.person(f"Parent {number}"), "Rain in ten minutes", lasts=HOUR)
    town.clock.move(HOUR)
    await town.puts(ewa, "Swimming is cancelled")
    await town.engine.sender.step()
    await town.sends()

    assert reads(ewa) == ["Swimming is cancelled"]
    assert set(await town.states()) == {"expired", "sent"}


async def test_what_was_cancelled_does_not_leave(town: Town, ewa: Phone) -> None:
    letter = await town.puts(ewa, "Swimming is cancelled", subject="announcement:1")
    async with town.database.transaction() as records:
        cancelled = await records.outbox.cancel("announcement:1", MORNING, "taken back")
    await town.sends()

    assert cancelled == 1
    assert reads(ewa) == []
    assert (await town.row(letter)).state == "cancelled"


async def test_what_was_said_cannot_be_cancelled(town: Town, ewa: Phone) -> None:
    letter = await town.puts(ewa, "Swimming is cancelled", subject="announcement:1")
    await town.sends()
    async with town.database.transaction() as records:
        cancelled = await records.outbox.cancel("announcement:1", MORNING, "taken back")

    assert (cancelled, (await town.row(letter)).state) == (0, "sent")
