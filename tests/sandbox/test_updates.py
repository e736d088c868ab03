"""The queue forgets: presses after 150 seconds, messages after a day, and what was confirmed."""

from datetime import timedelta

import pytest

from bot.clock import MovableClock
from bot.sandbox.people import Person
from tests.sandbox.asking import Asking, buttons


def texts(bot: Asking, **parameters: int) -> list[str]:
    updates = bot.gets("getUpdates", **parameters)
    return [update["message"]["text"] for update in updates]


def test_unconfirmed_updates_come_again(ana: Person, bot: Asking) -> None:
    ana.writes("one")

    assert texts(bot) == texts(bot) == ["one"]


def test_an_offset_confirms_what_came_before(ana: Person, bot: Asking) -> None:
    for each in ("one", "two", "three"):
        ana.writes(each)
    first = bot.gets("getUpdates", limit=1)[0]["update_id"]

    assert texts(bot, offset=first + 1) == ["two", "three"]
    assert texts(bot) == ["two", "three"]


def test_update_ids_grow_by_one_from_a_random_start(ana: Person, bot: Asking) -> None:
    ana.writes("one")
    ana.writes("two")

    first, second = (update["update_id"] for update in bot.hears())
    assert first > 1_000_000
    assert second == first + 1


def test_a_negative_offset_keeps_the_last_and_forgets_the_rest(ana: Person, bot: Asking) -> None:
    for each in ("one", "two", "three"):
        ana.writes(each)

    assert texts(bot, offset=-2) == ["two", "three"]
    assert texts(bot) == ["two", "three"]


def test_an_offset_far_ahead_is_ignored(ana: Person, bot: Asking) -> None:
    ana.writes("one")
    last = bot.gets("getUpdates")[0]["update_id"]

    assert texts(bot, offset=last + 12) == ["one"]
    assert texts(bot, offset=last + 11) == []


@pytest.mark.parametrize(("limit", "given"), [(0, 1), (2, 2), (1000, 3)])
def test_the_limit_is_brought_into_its_bounds(
    ana: Person, bot: Asking, limit: int, given: int
) -> None:
    for each in ("one", "two", "three"):
        ana.writes(each)

    assert len(texts(bot, limit=limit)) == given


def test_a_press_is_lost_after_150_seconds(ana: Person, bot: Asking, clock: MovableClock) -> None:
    ana.presses(bot.says(ana.id, "?", reply_markup=buttons("1")), "1")
    clock.move(timedelta(seconds=149))
    assert len(bot.gets("getUpdates")) == 1

    clock.move(timedelta(seconds=1))

    assert bot.gets("getUpdates") == []


def test_a_message_is_lost_after_a_day(ana: Person, bot: Asking, clock: MovableClock) -> None:
    ana.writes("one")
    clock.move(timedelta(hours=24, seconds=-1))
    assert texts(bot) == ["one"]

    clock.move(timedelta(seconds=1))

    assert texts(bot) == []


def test_what_is_not_asked_for_is_not_queued(ana: Person, bot: Asking) -> None:
    bot.gets("getUpdates", allowed_updates=["callback_query", "nonsense"])
    ana.writes("unheard")
    bot.gets("getUpdates", allowed_updates=[])
    ana.writes("heard")

    assert texts(bot) == ["heard"]


@pytest.mark.parametrize("unreadable", ["{", "{}", "[1]"])
def test_a_list_that_cannot_be_read_leaves_the_old_one(
    ana: Person, bot: Asking, unreadable: str
) -> None:
    bot.gets("getUpdates", allowed_updates=["callback_query"])
    bot.gets("getUpdates", allowed_updates=unreadable)
    ana.writes("unheard")

    assert texts(bot) == []
