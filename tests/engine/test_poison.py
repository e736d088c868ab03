"""An update that cannot be taken: tried five times, then set aside; it holds up nobody."""

from datetime import timedelta
from itertools import pairwise

import pytest
from structlog.testing import capture_logs

from bot.sandbox.people import Person as Phone
from bot.words import text
from tests.accounts import looked_up
from tests.engine.at_work import running
from tests.engine.desk import Desk
from tests.engine.town import TEXTS, Town, reads
from tests.engine.waiting import until

WENT_WRONG = TEXTS.plain(text("something-went-wrong"), "en")
DID_NOT_WORK = TEXTS.plain(text("did-not-work"), "en")


async def ten_seconds_pass(town: Town) -> None:
    for _ in range(100):
        town.clock.move(timedelta(seconds=0.1))
        await town.settles()


async def test_it_is_tried_five_times_with_growing_pauses(
    town: Town, ewa: Phone, desk: Desk
) -> None:
    ewa.writes("break 9")
    await town.settles()
    await ten_seconds_pass(town)

    gaps = [(later - sooner).total_seconds() for sooner, later in pairwise(desk.tried_at)]
    assert gaps == [0.5, 1, 2, 4]


async def test_it_is_set_aside_with_its_reason_and_without_the_words(
    town: Town, ewa: Phone
) -> None:
    ewa.writes("break 9")
    await town.settles()
    await ten_seconds_pass(town)

    assert await looked_up(town.database, "select state, tries, reason from inbox") == [
        {"state": "set-aside", "tries": 5, "reason": "ZeroDivisionError"}
    ]
    await town.accounts.settle(town.database)


async def test_it_holds_up_nobody_else(town: Town, ewa: Phone, omar: Phone) -> None:
    ewa.writes("break 9")
    await town.settles()
    omar.writes("hi")
    await town.settles()

    assert reads(omar) == ["Hello: hi"]


async def test_what_the_same_person_wrote_later_comes_after_it_and_in_order(
    town: Town, ewa: Phone, desk: Desk
) -> None:
    for words in ("break 9", "first", "second"):
        ewa.writes(words)
    await town.settles()
    meanwhile = list(desk.heard)
    await ten_seconds_pass(town)

    assert (meanwhile, desk.heard) == ([], ["first", "second"])
    await town.accounts.settle(town.database)


async def test_a_failure_that_passes_at_once_is_not_talked_about(town: Town, ewa: Phone) -> None:
    ewa.writes("break 1")
    await town.settles()
    await ten_seconds_pass(town)

    assert reads(ewa) == ["Hello: break 1"]


async def test_a_failure_that_lasts_is_said_once(town: Town, ewa: Phone) -> None:
    ewa.writes("break 9")
    await town.settles()
    for _ in range(20):
        town.clock.move(timedelta(seconds=0.1))
        await town.settles()

    assert reads(ewa) == [WENT_WRONG]


async def test_what_was_said_becomes_the_truth_in_the_end(town: Town, ewa: Phone) -> None:
    ewa.writes("break 9")
    await town.settles()
    await ten_seconds_pass(town)

    assert reads(ewa) == [DID_NOT_WORK]


async def test_a_failing_press_says_so_on_its_button(town: Town, ewa: Phone) -> None:
    ewa.presses_data(1, "break 9")
    await town.settles()

    assert [toast.text for toast in ewa.toasts] == [WENT_WRONG]


async def test_a_failure_is_logged_by_kind_and_place_without_anyones_words(
    town: Town, ewa: Phone
) -> None:
    ewa.writes("break 9")
    with capture_logs() as logged:
        await town.settles()

    [line] = [line for line in logged if line["event"] == "turn failed"]
    assert line["kind"] == "ZeroDivisionError"
    assert "desk.py" in line["where"]
    assert "break 9" not in str(line)


@pytest.mark.usefixtures("looks_again_soon")
async def test_in_the_running_engine_it_is_set_aside_and_everyone_else_is_answered(
    closed_town: Town, desk: Desk
) -> None:
    town, ewa, omar = closed_town, closed_town.person("Ewa"), closed_town.person("Omar")
    async with running(town):
        for words in ("break 9", "after it"):
            ewa.writes(words)
        await until(lambda: WENT_WRONG in reads(ewa) or a_moment_passes(town))
        omar.writes("meanwhile")
        await until(lambda: reads(omar) == ["Hello: meanwhile"])
        still_waiting = "after it" not in desk.heard
        await until(lambda: "Hello: after it" in reads(ewa) or a_moment_passes(town))
        await until(lambda: DID_NOT_WORK in reads(ewa))

    assert still_waiting
    assert await looked_up(town.database, "select state, tries from inbox order by id") == [
        {"state": "set-aside", "tries": 5},
        {"state": "done", "tries": 0},
        {"state": "done", "tries": 0},
    ]
    await town.accounts.settle(town.database)


def a_moment_passes(town: Town) -> bool:
    town.clock.move(timedelta(seconds=0.1))
    return False
