"""The accounts that every bad day is settled by: each kind of wrong entry is found in them."""

import pytest

from bot.sandbox.form import Form
from bot.sandbox.people import Person as Phone
from tests.engine.town import MORNING, SENT_AGAIN, Town

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def tells(town: Town, statement: str) -> None:
    async with town.database.transaction() as records:
        await records._driver.execute(statement)


async def says_behind_our_back(town: Town, phone: Phone, words: str) -> None:
    town.telegram.call(town.telegram.token, "sendMessage", Form.of(chat_id=phone.id, text=words))


async def is_found(town: Town, words: str) -> None:
    with pytest.raises(AssertionError, match=words):
        await town.accounts.settle(town.database)


async def test_a_good_day_settles(town: Town, ewa: Phone) -> None:
    ewa.writes("hi")
    await town.settles()

    await town.accounts.settle(town.database)


async def test_a_lost_update_is_found(town: Town, ewa: Phone) -> None:
    ewa.writes("hi")
    await town.settles()
    await tells(town, "delete from inbox")

    await is_found(town, "was lost")


async def test_an_update_nobody_took_is_found(town: Town, ewa: Phone) -> None:
    ewa.writes("hi")
    await town.receives()

    await is_found(town, "was lost")


async def test_turns_out_of_order_are_found(town: Town, ewa: Phone) -> None:
    for words in ("first", "second"):
        ewa.writes(words)
    await town.settles()
    await tells(town, "update inbox set ended_at = '2026-03-12 08:59:00.000000+00:00' where id = 2")

    await is_found(town, "turn 2 was taken before 1")


async def test_a_letter_without_an_end_is_found(town: Town, ewa: Phone) -> None:
    await town.puts(ewa, "Swimming is cancelled")

    await is_found(town, "row 1 is still waiting")


async def test_a_letter_that_never_arrived_is_found(town: Town, ewa: Phone) -> None:
    await town.puts(ewa, "Swimming is cancelled")
    await town.sends()
    town.telegram.chats[ewa.id].messages.clear()

    await is_found(town, "never arrived")


async def test_a_double_nobody_owns_up_to_is_found(town: Town, ewa: Phone) -> None:
    await town.puts(ewa, "Swimming is cancelled")
    await town.sends()
    await says_behind_our_back(town, ewa, "Swimming is cancelled")

    await is_found(town, "nobody answers for «Swimming is cancelled»")


async def test_one_double_too_many_of_a_letter_in_doubt_is_found(town: Town, ewa: Phone) -> None:
    town.telegram.faults.add("cut_after", method="sendMessage")
    await town.puts(ewa, "Swimming is cancelled")
    await town.sends()
    await town.passes(seconds=5)
    await says_behind_our_back(town, ewa, f"{SENT_AGAIN}\nSwimming is cancelled")

    await is_found(town, "nobody answers for")


async def test_a_letter_sent_as_no_message_is_found(town: Town, ewa: Phone) -> None:
    await town.puts(ewa, "Swimming is cancelled")
    await town.sends()
    await tells(town, "update outbox set message_id = null")

    await is_found(town, "message None of row 1 never arrived")


async def test_a_letter_that_ended_without_saying_why_is_found(town: Town, ewa: Phone) -> None:
    await town.puts(ewa, "Swimming is cancelled")
    await tells(town, "update outbox set state = 'dead'")

    await is_found(town, "row 1 is dead: None")


async def test_a_letter_that_was_not_sent_is_listed_with_its_reason(town: Town, ewa: Phone) -> None:
    await town.puts(ewa, "Swimming is cancelled")
    ewa.blocks()
    await town.sends()

    balance = await town.accounts.settle(town.database)
    assert balance.unreached == ["row 1 is dead: blocked"]


async def test_a_card_that_does_not_show_its_last_change_is_found(town: Town, ewa: Phone) -> None:
    card = await town.puts(ewa, "Read by 1")
    await town.sends()
    await town.changes(ewa, card, "Read by 2")
    await town.sends()
    ewa.messages[-1].content["text"] = "Read by 1"

    await is_found(town, "does not show row 2")


async def test_a_double_in_doubt_is_counted(town: Town, ewa: Phone) -> None:
    town.telegram.faults.add("cut_after", method="sendMessage")
    await town.puts(ewa, "Swimming is cancelled")
    await town.sends()
    await town.passes(seconds=5)

    balance = await town.accounts.settle(town.database)
    assert (balance.messages, balance.doubtful, balance.doubles) == (1, 1, 1)


async def test_a_letter_in_doubt_that_came_once_is_no_double(town: Town, ewa: Phone) -> None:
    town.telegram.faults.add("server_error", method="sendMessage")
    await town.puts(ewa, "Swimming is cancelled")
    await town.sends()
    await town.passes(seconds=5)

    balance = await town.accounts.settle(town.database)
    assert (balance.messages, balance.doubtful, balance.doubles) == (1, 1, 0)


async def test_a_double_whose_card_was_changed_since_is_known(town: Town, ewa: Phone) -> None:
    town.telegram.faults.add("cut_after", method="sendMessage")
    await town.puts(ewa, "Read by 1")
    await town.sends()
    first = ewa.messages[-1].id
    await town.passes(seconds=5)
    await town.changes(ewa, None, "Read by 2", first)
    await town.sends()

    await town.accounts.settle(town.database)


async def test_messages_out_of_order_are_found(town: Town, ewa: Phone) -> None:
    await town.puts(ewa, "second", not_before=MORNING.replace(hour=10))
    await town.puts(ewa, "first")
    await town.sends()
    await town.passes(hours=1)

    await is_found(town, "row 1 came after row 2")


async def test_what_telegram_itself_complains_of_is_found(town: Town) -> None:
    town.telegram.call(town.telegram.token, "sendMessage", Form.of(no_such_parameter=1))

    await is_found(town, "no_such_parameter")
