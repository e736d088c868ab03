"""When Telegram asks for patience: one chat waits, or everyone, and a restart forgets nothing."""

from structlog.testing import capture_logs

from bot.sandbox.people import Person as Phone
from storage.outbox_models import Lane
from tests.engine.town import MORNING, Town, reads


async def test_a_chat_that_is_refused_for_now_waits_alone(
    town: Town, ewa: Phone, omar: Phone
) -> None:
    town.telegram.faults.add("too_many_requests", chat_id=ewa.id, seconds=30)
    await town.puts(ewa, "first")
    await town.sends()
    await town.puts(ewa, "second", lane=Lane.SAFETY)
    await town.puts(omar, "hello")
    await town.passes(seconds=29)

    assert (reads(ewa), reads(omar)) == ([], ["hello"])


async def test_a_chat_that_waited_goes_on_in_its_order(town: Town, ewa: Phone) -> None:
    town.telegram.faults.add("too_many_requests", chat_id=ewa.id, seconds=30)
    await town.puts(ewa, "first")
    await town.sends()
    await town.puts(ewa, "second")
    await town.passes(seconds=30)

    assert reads(ewa) == ["first", "second"]
    await town.accounts.settle(town.database)


async def test_a_restart_does_not_forget_that_a_chat_waits(town: Town, ewa: Phone) -> None:
    town.telegram.faults.add("too_many_requests", chat_id=ewa.id, seconds=30)
    await town.puts(ewa, "first")
    await town.sends()
    await town.restarts()
    await town.puts(ewa, "second", lane=Lane.SAFETY)
    await town.passes(seconds=29)

    assert reads(ewa) == []


async def test_a_shorter_pause_does_not_end_a_longer_one(town: Town, ewa: Phone) -> None:
    async with town.database.transaction() as records:
        for until in (MORNING.replace(minute=30), MORNING.replace(minute=10)):
            await records.outbox.pause(ewa.id, until)
    await town.puts(ewa, "Swimming is cancelled")
    await town.passes(minutes=29)

    assert reads(ewa) == []


async def test_three_chats_refused_within_five_seconds_make_everyone_wait(town: Town) -> None:
    phones = [town.person(name) for name in ("Ewa", "Piotr", "Layla", "Omar")]
    for phone in phones[:3]:
        town.telegram.faults.add("too_many_requests", chat_id=phone.id, seconds=30)
        await town.puts(phone, "hello")
        await town.passes(seconds=2)
    await town.puts(phones[3], "hello")
    await town.passes(seconds=27)

    assert reads(phones[3]) == []

    await town.passes(seconds=30)

    assert all(reads(phone) == ["hello"] for phone in phones)
    await town.accounts.settle(town.database)


async def test_refusals_far_apart_are_each_chats_own(town: Town) -> None:
    phones = [town.person(name) for name in ("Ewa", "Piotr", "Layla", "Omar")]
    for phone in phones[:3]:
        town.telegram.faults.add("too_many_requests", chat_id=phone.id, seconds=30)
        await town.puts(phone, "hello")
        await town.passes(seconds=3)
    await town.puts(phones[3], "hello")
    await town.sends()

    assert reads(phones[3]) == ["hello"]


async def test_one_chat_refused_again_and_again_makes_nobody_else_wait(
    town: Town, ewa: Phone, omar: Phone
) -> None:
    town.telegram.faults.add("too_many_requests", chat_id=ewa.id, seconds=1, times=4)
    await town.puts(ewa, "hello")
    for _ in range(4):
        await town.passes(seconds=1)
    await town.puts(omar, "hello")
    await town.sends()

    assert reads(omar) == ["hello"]


async def test_a_revoked_token_stops_everyone_loses_nothing_and_alarms(
    town: Town, ewa: Phone, omar: Phone
) -> None:
    token, town.telegram.token = town.telegram.token, "1000001:A-NEW-ONE"
    await town.puts(ewa, "hello")
    with capture_logs() as logged:
        await town.sends()
    await town.puts(omar, "hello")
    town.telegram.token = token
    await town.sends()

    assert (reads(ewa), reads(omar)) == ([], [])
    assert [line["event"] for line in logged if line["log_level"] == "error"] == [
        "Telegram refuses this bot altogether"
    ]

    await town.passes(seconds=30)

    assert (reads(ewa), reads(omar)) == (["hello"], ["hello"])


async def test_a_blocked_bot_notes_that_the_person_cannot_be_reached(
    town: Town, ewa: Phone
) -> None:
    await town.meets(ewa)
    ewa.blocks()
    letter = await town.puts(ewa, "hello")
    await town.sends()

    account, row = await town.meets(ewa), await town.row(letter)
    assert (account.unreachable_since, account.unreachable_reason) == (MORNING, "blocked")
    assert (row.state, row.reason) == ("dead", "blocked")


async def test_a_deleted_account_is_noted_as_such(town: Town, ewa: Phone) -> None:
    await town.meets(ewa)
    ewa.deactivates()
    letter = await town.puts(ewa, "hello")
    await town.sends()

    assert (await town.meets(ewa)).unreachable_reason == "deactivated"
    assert (await town.row(letter)).reason == "deactivated"
