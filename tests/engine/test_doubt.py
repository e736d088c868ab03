"""Whatever goes wrong on the way to Telegram: said at least once, at most once, or again freely."""

import pytest

from bot.sandbox.people import Person as Phone
from storage.outbox import Letter
from storage.outbox_models import DoubtClass
from tests.engine.faults import LOST, NOT_SENT, TAKEN, Fault
from tests.engine.town import SENT_AGAIN, Town, reads

A, B = DoubtClass.AT_LEAST_ONCE, DoubtClass.AT_MOST_ONCE


def named(faults: list[Fault]) -> pytest.MarkDecorator:
    ids = ["-".join(str(value) for value in fault.values()) for fault in faults]
    return pytest.mark.parametrize("fault", faults, ids=ids)


@named(NOT_SENT)
async def test_what_surely_did_not_arrive_is_sent_as_if_for_the_first_time(
    town: Town, ewa: Phone, fault: Fault
) -> None:
    town.telegram.faults.add(**fault, method="sendMessage")
    await town.puts(ewa, "Swimming is cancelled")
    await town.sends()
    await town.passes(seconds=5)

    assert reads(ewa) == ["Swimming is cancelled"]
    await town.accounts.settle(town.database)


@named(LOST)
async def test_what_may_have_arrived_is_sent_again_and_says_so(
    town: Town, ewa: Phone, fault: Fault
) -> None:
    town.telegram.faults.add(**fault, method="sendMessage")
    await town.puts(ewa, "Swimming is cancelled", doubt_class=A)
    await town.sends()
    await town.passes(seconds=5)

    assert reads(ewa) == [f"{SENT_AGAIN}\nSwimming is cancelled"]
    await town.accounts.settle(town.database)


@named(TAKEN)
async def test_a_double_explains_itself(town: Town, ewa: Phone, fault: Fault) -> None:
    town.telegram.faults.add(**fault, method="sendMessage")
    await town.puts(ewa, "Swimming is cancelled", doubt_class=A)
    await town.sends()
    await town.passes(seconds=5)

    assert reads(ewa) == ["Swimming is cancelled", f"{SENT_AGAIN}\nSwimming is cancelled"]
    await town.accounts.settle(town.database)


@named([*LOST, *TAKEN])
async def test_what_is_said_at_most_once_is_held_when_it_may_have_arrived(
    town: Town, ewa: Phone, fault: Fault
) -> None:
    town.telegram.faults.add(**fault, method="sendMessage")
    birthday = await town.puts(ewa, "Happy birthday, Ada", doubt_class=B)
    await town.sends()
    await town.passes(hours=1)

    row = await town.row(birthday)
    assert (row.state, row.doubtful, row.tries) == ("held", True, 1)
    await town.accounts.settle(town.database)


@named([*NOT_SENT, *LOST, *TAKEN])
async def test_an_edit_is_repeated_until_it_shows(town: Town, ewa: Phone, fault: Fault) -> None:
    card = await town.puts(ewa, "Read by 1")
    await town.sends()
    town.telegram.faults.add(**fault, method="editMessageText")
    await town.changes(ewa, card, "Read by 2")
    await town.sends()
    await town.passes(seconds=5)

    assert reads(ewa) == ["Read by 2"]
    await town.accounts.settle(town.database)


async def test_an_edit_that_was_made_already_counts_as_made(town: Town, ewa: Phone) -> None:
    card = await town.puts(ewa, "Read by 1")
    await town.sends()
    town.telegram.faults.add("cut_after", method="editMessageText")
    await town.changes(ewa, card, "Read by 2")
    await town.sends()
    await town.passes(seconds=5)

    assert await town.states() == ["sent", "sent"]


async def test_the_mark_stays_while_the_doubt_does(town: Town, ewa: Phone) -> None:
    town.telegram.faults.add("cut_after", method="sendMessage")
    town.telegram.faults.add("cut_before", method="sendMessage")
    await town.puts(ewa, "Swimming is cancelled")
    await town.sends()
    await town.passes(seconds=5)
    await town.passes(seconds=5)

    assert reads(ewa)[1:] == [f"{SENT_AGAIN}\nSwimming is cancelled"]
    await town.accounts.settle(town.database)


async def test_what_telegram_will_never_take_ends_with_its_reason(town: Town, ewa: Phone) -> None:
    letter = await town.puts(ewa, " ")
    await town.sends()

    row = await town.row(letter)
    assert (row.state, row.reason) == ("dead", "Text must be non-empty")


async def test_what_cannot_be_put_into_words_ends_and_lets_the_chat_go_on(
    town: Town, ewa: Phone
) -> None:
    async with town.database.transaction() as records:
        wrong = Letter(dedupe_key="wrong", chat_id=ewa.id, body="[]")
        await records.outbox.put(wrong, town.clock.now())
    await town.puts(ewa, "Swimming is cancelled")
    await town.sends()

    assert await town.states() == ["dead", "sent"]


async def test_a_line_that_always_loses_the_answer_does_not_fill_a_chat(
    town: Town, ewa: Phone
) -> None:
    town.telegram.faults.add("cut_after", method="sendMessage", times=10_000)
    await town.puts(ewa, "Swimming is cancelled")
    await town.sends()
    for _ in range(24 * 6):
        await town.passes(minutes=10)

    assert len(reads(ewa)) < 120


async def test_a_long_outage_delays_a_message_by_a_quarter_of_an_hour_at_most(
    town: Town, ewa: Phone
) -> None:
    town.telegram.faults.add("server_error", method="sendMessage", times=10_000)
    await town.puts(ewa, "Swimming is cancelled")
    for _ in range(24):
        await town.passes(hours=1)
    town.telegram.faults.clear()
    await town.passes(minutes=15)

    assert reads(ewa) == [f"{SENT_AGAIN}\nSwimming is cancelled"]
