"""A card that changes: where it waits, in place of an older change, never before it is there."""

import pytest

from bot.sandbox.people import Person as Phone
from storage.outbox_models import Lane
from tests.accounts import outbox_rows
from tests.engine.town import Town, reads


async def test_a_card_that_was_not_sent_yet_is_changed_where_it_waits(
    town: Town, ewa: Phone
) -> None:
    card = await town.puts(ewa, "Read by 1")
    await town.changes(ewa, card, "Read by 2")
    await town.sends()

    assert reads(ewa) == ["Read by 2"]
    assert await town.states() == ["sent"]


async def test_a_newer_change_takes_the_place_of_one_that_waits(town: Town, ewa: Phone) -> None:
    card = await town.puts(ewa, "Read by 0")
    await town.sends()
    for count in range(1, 51):
        await town.changes(ewa, card, f"Read by {count}")
    await town.sends()

    assert reads(ewa) == ["Read by 50"]
    assert await town.states() == ["sent", "sent"]


async def test_a_newer_change_of_a_message_takes_the_place_of_one_that_waits(
    town: Town, ewa: Phone
) -> None:
    await town.puts(ewa, "Read by 0")
    await town.sends()
    message = ewa.messages[-1].id
    for count in range(1, 4):
        await town.changes(ewa, None, f"Read by {count}", message_id=message)
    await town.sends()

    assert reads(ewa) == ["Read by 3"]
    assert await town.states() == ["sent", "sent"]


async def test_whoever_presses_a_card_is_told_whether_a_change_of_it_waits(
    town: Town, ewa: Phone
) -> None:
    other, card = await town.puts(ewa, "3B: 0"), await town.puts(ewa, "4A: 0")
    await town.sends()
    looks = [await as_pressed(town, ewa)]
    await town.changes(ewa, other, "3B: 1")
    looks.append(await as_pressed(town, ewa))
    await town.changes(ewa, card, "4A: 1")
    looks.append(await as_pressed(town, ewa))
    await town.sends()
    looks.append(await as_pressed(town, ewa))

    assert looks == [(card, False), (card, False), (card, True), (card, False)]


async def as_pressed(town: Town, phone: Phone) -> tuple[int | None, bool]:
    """The newest card as a button on it finds it."""
    async with town.database.reading() as records:
        return await records.outbox.card(phone.id, phone.messages[-1].id)


async def test_a_change_leaves_the_cards_beside_it_alone(town: Town, ewa: Phone) -> None:
    one, other = await town.puts(ewa, "3B: 0"), await town.puts(ewa, "4A: 0")
    await town.sends()
    await town.changes(ewa, one, "3B: 1")
    await town.changes(ewa, other, "4A: 1")
    await town.sends()

    assert reads(ewa) == ["3B: 1", "4A: 1"]


async def test_a_newer_change_is_of_use_for_as_long_as_it_would_have_been_alone(
    town: Town, ewa: Phone
) -> None:
    card = await town.puts(ewa, "Read by 0")
    await town.sends()
    town.telegram.faults.add("down", method="editMessageText")
    await town.changes(ewa, card, "Read by 1")
    await town.passes(hours=40)
    await town.changes(ewa, card, "Read by 2")
    await town.passes(hours=40)
    town.telegram.faults.clear()
    await town.passes(minutes=2)

    assert reads(ewa) == ["Read by 2"]


async def test_a_change_waits_until_its_card_is_there(town: Town, ewa: Phone) -> None:
    town.telegram.faults.add("cut_after", method="sendMessage")
    card = await town.puts(ewa, "Read by 1", lane=Lane.ANNOUNCEMENT)
    await town.sends()
    await town.changes(ewa, card, "Read by 2")
    await town.sends()
    for _ in range(5):
        await town.passes(seconds=1)

    assert reads(ewa)[-1] == "Read by 2"
    await town.accounts.settle(town.database)


async def test_a_change_made_while_its_card_is_under_way_comes_after_it(
    town: Town, ewa: Phone
) -> None:
    card = await town.puts(ewa, "Read by 1")
    await town.engine.sender.step()
    await town.changes(ewa, card, "Read by 2")
    await town.sends()
    await town.passes(seconds=1)

    assert reads(ewa) == ["Read by 2"]
    assert await town.states() == ["sent", "sent"]


@pytest.mark.parametrize("end", ["dead", "expired", "cancelled"])
async def test_a_change_of_what_was_never_there_ends_as_dead(
    town: Town, ewa: Phone, end: str
) -> None:
    card = await town.puts(ewa, "Read by 1")
    async with town.database.transaction() as records:
        await records._driver.execute(f"update outbox set state = '{end}'")  # noqa: S608 - our own words
    await town.changes(ewa, card, "Read by 2")
    await town.sends()

    change = (await outbox_rows(town.database))[-1]
    assert (change.state, change.reason) == ("dead", "nothing to edit")
