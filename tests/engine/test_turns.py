"""One turn, one transaction: returning keeps everything, raising undoes everything."""

from contextlib import suppress

import pytest

from bot.conversation import Conversation, Entry, Next
from bot.sandbox.people import Person as Phone
from bot.turn import Turn
from storage.database import Database
from storage.outbox_models import Place
from tests.engine.desk import Desk, Step
from tests.engine.town import MORNING, Town, reads
from tests.engine.unlucky import Unlucky


async def greeted(town: Town) -> int:
    async with town.database.reading() as records:
        return await records.audit.count_verb("greeted")


async def stands_at(town: Town, phone: Phone) -> Place | None:
    async with town.database.reading() as records:
        return await records.conversations.of(phone.id)


async def test_a_turn_that_returns_keeps_everything(town: Town, ewa: Phone) -> None:
    ewa.writes("hi")
    await town.settles()

    assert reads(ewa) == ["Hello: hi"]
    assert await greeted(town) == 1
    assert await stands_at(town, ewa) == Place("desk", Step.GREETED, None)


@pytest.mark.parametrize("words", ["break 1", "refuse", "ask for another's"])
async def test_a_turn_that_raises_keeps_nothing(town: Town, ewa: Phone, words: str) -> None:
    ewa.writes(words)
    await town.settles()

    assert f"Hello: {words}" not in reads(ewa)
    assert await greeted(town) == 0
    assert await stands_at(town, ewa) is None


async def test_a_failure_leaves_the_person_where_they_stood(town: Town, ewa: Phone) -> None:
    ewa.writes("hi")
    await town.settles()
    stood = await stands_at(town, ewa)
    ewa.writes("break 9")
    await town.settles()

    assert await stands_at(town, ewa) == stood


async def test_a_failure_while_looking_for_a_listener_is_a_failure_of_the_turn(
    database: Database,
) -> None:
    """PTB would go on as if nobody had wanted the update."""

    def cannot_tell(_: Turn) -> bool:
        raise ZeroDivisionError

    async def is_silent(_: Turn) -> Next:
        return None

    town = Town(
        database, conversations=[Conversation("x", entry_points=[Entry(cannot_tell, is_silent)])]
    )
    await town.opens()
    town.person("Ewa").writes("hi")
    await town.settles()
    await town.closes()

    async with database.reading() as records:
        assert [count.state for count in await records.inbox.counts()] == ["waiting"]


async def test_chats_are_taken_side_by_side(town: Town, ewa: Phone, omar: Phone) -> None:
    for phone in (ewa, ewa, ewa, omar):
        phone.writes("hi")
    await town.receives()

    assert [await town.engine.worker.take_turns() for _ in range(4)] == [2, 1, 1, 0]


async def test_a_chat_is_taken_in_its_order(
    town: Town, ewa: Phone, omar: Phone, desk: Desk
) -> None:
    for number in range(6):
        ewa.writes(f"ewa {number}")
        omar.writes(f"omar {number}")
    await town.settles()

    for who in ("ewa", "omar"):
        assert [words for words in desk.heard if who in words] == [f"{who} {n}" for n in range(6)]
    await town.accounts.settle(town.database)


async def test_a_turn_that_fails_undoes_no_other_of_its_batch(
    town: Town, ewa: Phone, omar: Phone, desk: Desk
) -> None:
    layla = town.person("Layla")
    for phone, words in ((omar, "hi"), (ewa, "break 9"), (layla, "hello")):
        phone.writes(words)
    await town.receives()
    await town.engine.worker.take_turns()
    await town.sends()

    assert (reads(omar), reads(layla)) == (["Hello: hi"], ["Hello: hello"])


@pytest.mark.parametrize("happens_all_the_same", [False, True])
async def test_a_commit_that_fails_loses_and_doubles_no_turn(
    database_url: str, desk: Desk, *, happens_all_the_same: bool
) -> None:
    async with Unlucky(database_url) as database:
        town = Town(database, conversations=[desk.conversation()])
        await town.opens()
        phones = [town.person(name) for name in ("Ewa", "Omar")]
        for phone in phones:
            phone.writes("hi")
        await town.receives()
        database.is_unlucky_after(1, happens_all_the_same=happens_all_the_same)
        with suppress(ConnectionResetError):
            await town.engine.worker.take_turns()
        await town.settles()
        await town.closes()

        assert [reads(phone) for phone in phones] == [["Hello: hi"]] * 2
        assert await greeted(town) == 2


async def test_who_comes_back_can_be_reached_again(town: Town, ewa: Phone) -> None:
    await town.meets(ewa)
    async with town.database.transaction() as records:
        await records.accounts.lose(ewa.id, MORNING, "blocked")
    ewa.writes("hi")
    await town.settles()

    assert (await town.meets(ewa)).unreachable_since is None
