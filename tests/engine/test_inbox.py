"""Nothing received is lost: it is kept before Telegram may forget it, and taken once."""

import asyncio
from typing import Any

import pytest
from structlog.testing import capture_logs

import bot.poller
from bot.poller import PAUSES, chat_of
from bot.sandbox.people import Person as Phone
from bot.sandbox.updates import Waiting
from tests.accounts import looked_up
from tests.engine.desk import Desk
from tests.engine.town import Town, reads
from tests.engine.unlucky import Unlucky
from tests.engine.waiting import until

BODIES: list[dict[str, Any]] = [
    {},
    {"brand_new_kind": {"id": 1}},
    {"message": "no object"},
    {"message": {}},
    {"message": {"chat": 5}},
    {"message": {"chat": {"id": "five"}, "text": "hi"}},
    {"message": {"chat": {"id": 2**70, "type": "private"}}},
    {"callback_query": None},
    {"callback_query": "no object"},
    {"callback_query": {"id": 7, "from": {"id": 5}, "message": "no object", "data": 3}},
    {"callback_query": {"from": {"id": 5}, "data": "x" * 5000}},
    {"edited_message": []},
    {"my_chat_member": {"from": None}},
]


async def test_what_cannot_be_kept_is_asked_for_again(database_url: str, desk: Desk) -> None:
    async with Unlucky(database_url) as database:
        town = Town(database, conversations=[desk.conversation()])
        await town.opens()
        town.person("Ewa").writes("hi")
        database.is_unlucky_after(1)
        with pytest.raises(ConnectionResetError):
            await town.engine.poller.poll(0)
        await town.settles()
        await town.closes()

        assert desk.heard == ["hi"]
        await town.accounts.settle(database)


async def test_a_crash_after_keeping_and_before_confirming_changes_nothing(
    town: Town, ewa: Phone, desk: Desk
) -> None:
    ewa.writes("hi")
    await town.engine.poller.poll(0)
    await town.restarts()
    await town.settles()

    assert desk.heard == ["hi"]
    await town.accounts.settle(town.database)


async def test_a_kept_update_is_confirmed_only_by_the_next_question(town: Town, ewa: Phone) -> None:
    ewa.writes("hi")
    await town.engine.poller.poll(0)
    still_there = len(town.telegram.updates.waiting)
    await town.engine.poller.poll(0)

    assert (still_there, town.telegram.updates.waiting) == (1, [])


async def test_an_update_told_twice_is_taken_once(town: Town, ewa: Phone, desk: Desk) -> None:
    ewa.writes("hi")
    await town.settles()
    town.telegram.faults.add("redeliver")
    ewa.writes("hello again")
    await town.settles()

    assert desk.heard == ["hi", "hello again"]
    assert reads(ewa) == ["Hello: hi", "Hello: hello again"]


async def test_numbers_that_start_anew_and_lower_are_new_updates(
    town: Town, ewa: Phone, desk: Desk
) -> None:
    ewa.writes("before the holidays")
    await town.settles()
    town.telegram.updates.next_id = 17
    ewa.writes("after the holidays")
    ewa.writes("and more")
    await town.settles()

    assert desk.heard == ["before the holidays", "after the holidays", "and more"]
    await town.accounts.settle(town.database)


async def test_an_unknown_kind_of_update_is_kept_and_stops_nobody(
    town: Town, ewa: Phone, desk: Desk
) -> None:
    updates = town.telegram.updates
    strange = Waiting(updates.next_id, "brand_new_kind", {"id": 1}, "new", 2**40)
    updates.next_id += 1
    updates.waiting.append(strange)
    ewa.writes("hi")
    await town.settles()

    kept = await looked_up(town.database, "select update_id, state from inbox order by id")
    assert kept[0] == {"update_id": strange.id, "state": "done"}
    assert desk.heard == ["hi"]


@pytest.mark.parametrize("body", BODIES, ids=str)
async def test_a_malformed_update_is_kept_and_stops_nobody(
    town: Town, ewa: Phone, desk: Desk, body: dict[str, Any]
) -> None:
    await town.engine.poller.keep([{"update_id": 1, **body}])
    ewa.writes("hi")
    await town.settles()

    kept = await looked_up(town.database, "select update_id from inbox order by id")
    assert kept[0] == {"update_id": 1}
    assert desk.heard == ["hi"]


def test_a_press_in_a_group_takes_its_turn_among_the_pressing_persons() -> None:
    press = {"from": {"id": 5}, "message": {"chat": {"id": -7}}, "data": "home"}

    assert chat_of({"update_id": 1, "callback_query": press}) == 5


async def test_letters_that_no_database_takes_do_not_stop_the_words_around_them(
    town: Town, ewa: Phone, desk: Desk
) -> None:
    ewa.writes("hi")
    [update] = [waiting.json() for waiting in town.telegram.updates.waiting]
    update["message"]["text"] = "a\x00b \ud800 c"
    town.telegram.updates.drop()
    await town.engine.poller.keep([update])
    await town.settles()

    assert desk.heard == ["ab ? c"]


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.poller, "PAUSES", (0.01,))


@pytest.mark.usefixtures("impatient")
async def test_a_database_in_trouble_does_not_make_us_deaf(database_url: str, desk: Desk) -> None:
    async with Unlucky(database_url) as database:
        town = Town(database, conversations=[desk.conversation()])
        await town.opens()
        ewa = town.person("Ewa")
        database.is_unlucky_after(1)
        polling = asyncio.create_task(town.engine.poller.run())
        ewa.writes("hi")
        await until(lambda: not town.telegram.updates.waiting)
        polling.cancel()
        await asyncio.gather(polling, return_exceptions=True)
        await town.settles()
        await town.closes()

        assert desk.heard == ["hi"]


async def complaint_of(town: Town) -> dict[str, Any]:
    """The first thing that the poller says is wrong."""
    with capture_logs() as logged:
        polling = asyncio.create_task(town.engine.poller.run())
        await until(lambda: bool(logged))
        polling.cancel()
        await asyncio.gather(polling, return_exceptions=True)
    return dict(logged[0])


async def test_it_waits_as_long_as_telegram_asks(town: Town) -> None:
    town.telegram.faults.add("too_many_requests", seconds=77)

    assert (await complaint_of(town))["again_in"] == 77


async def test_a_token_that_telegram_does_not_know_is_an_alarm(town: Town) -> None:
    town.telegram.token = "1000001:A-NEW-ONE"
    complaint = await complaint_of(town)

    assert (complaint["log_level"], complaint["kind"]) == ("error", "token")


async def test_an_unreachable_telegram_is_only_worth_a_warning(town: Town) -> None:
    town.telegram.faults.add("cut_before")
    complaint = await complaint_of(town)

    assert (complaint["log_level"], complaint["again_in"]) == ("warning", PAUSES[0])
