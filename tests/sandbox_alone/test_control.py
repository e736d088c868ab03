"""A script arranges bad days, moves the time, and reads what the bot did wrong."""

from datetime import timedelta

import aiohttp
import pytest

from bot.clock import MovableClock
from bot.sandbox.alone_town import Town
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking
from tests.sandbox_alone.conftest import MONDAY, Script

GET_ME = "/bot1000001:SANDBOX-TOKEN/getMe"


async def test_a_fault_befalls_the_requests_it_fits_and_no_more(
    script: Script, bot: Asking, ben: int
) -> None:
    fault = {"kind": "too_many_requests", "method": "sendMessage", "chat_id": ben, "seconds": 7}
    status, _ = await script.asks("POST", "/sandbox/faults", fault)

    first = bot.asks("sendMessage", chat_id=ben, text="one")
    assert (status, first.status, first.headers) == (204, 429, {"Retry-After": "7"})
    assert bot.asks("sendMessage", chat_id=ben, text="two").status == 200


async def test_a_cut_connection_is_really_cut(script: Script) -> None:
    await script.asks("POST", "/sandbox/faults", {"kind": "cut_before", "method": "getMe"})

    with pytest.raises(aiohttp.ClientConnectionError):
        await script.asks("POST", GET_ME)


async def test_what_is_arranged_can_be_seen_and_cleared(script: Script) -> None:
    await script.asks("POST", "/sandbox/faults", {"kind": "server_error", "times": 3})
    (arranged,) = (await script.gets("/sandbox/faults"))["faults"]
    status, _ = await script.asks("DELETE", "/sandbox/faults")

    assert (arranged["kind"], arranged["times"], status) == ("server_error", 3, 204)
    assert await script.gets("/sandbox/faults") == {"faults": []}


@pytest.mark.parametrize(
    ("fault", "wrong"),
    [
        ({}, "kind: "),
        ({"kind": "rain"}, "kind: "),
        ({"kind": "slow", "times": 0}, "times: "),
        ({"kind": "slow", "chance": 2}, "chance: "),
        ({"kind": "slow", "second": 3}, "second: "),
        ({"kind": "server_error", "status": 503}, "Telegram's own errors are 500, 502, 504"),
        ({"kind": "too_many_requests", "seconds": 0}, "Telegram asks to wait for a second or more"),
    ],
)
async def test_a_fault_that_telegram_has_not_is_refused(
    script: Script, fault: dict[str, object], wrong: str
) -> None:
    status, said = await script.refused("POST", "/sandbox/faults", fault)

    assert (status, said[: len(wrong)]) == (409, wrong)
    assert await script.gets("/sandbox/faults") == {"faults": []}


async def test_telegram_that_is_down_for_a_script_is_down_on_the_page(script: Script) -> None:
    await script.asks("POST", "/sandbox/faults", {"kind": "down"})

    assert (await script.gets("/school/"))["telegram_down"]


async def test_telegram_that_comes_back_on_the_page_keeps_the_scripts_faults(
    script: Script,
) -> None:
    await script.asks("POST", "/sandbox/faults", {"kind": "slow"})
    await script.asks("POST", "/school/takes-telegram-down", {"down": True})
    await script.asks("POST", "/school/takes-telegram-down", {"down": False})

    left = [each["kind"] for each in (await script.gets("/sandbox/faults"))["faults"]]
    assert left == ["slow"]


async def test_time_moves_ahead_by_seconds(
    script: Script, clock: MovableClock, bot: Asking, ben: int
) -> None:
    await script.has(ben, "presses_data", message_id=1, data="late")
    status, answer = await script.asks("POST", "/sandbox/clock", {"seconds": 151})

    assert (status, answer) == (200, {"now": (MONDAY + timedelta(seconds=151)).isoformat()})
    assert bot.hears() == []  # nobody may answer the press any more


async def test_time_moves_to_a_date(script: Script, clock: MovableClock) -> None:
    await script.asks("POST", "/sandbox/clock", {"to": "2027-03-28T03:00:00+02:00"})

    assert await script.gets("/sandbox/clock") == {"now": "2027-03-28T01:00:00+00:00"}


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"seconds": -1},
        {"seconds": 10, "to": "2027-01-01T00:00:00Z"},
        {"to": "2027-01-01T00:00:00"},
        {"to": "2020-01-01T00:00:00Z"},
        {"to": "9999-01-01T00:00:00Z"},
        {"minutes": 3},
    ],
)
async def test_no_other_time_is_gone_to(
    script: Script, clock: MovableClock, facts: dict[str, object]
) -> None:
    assert (await script.refused("POST", "/sandbox/clock", facts))[0] == 409
    assert clock.now() == MONDAY


async def test_violations_are_told_until_they_are_cleared(
    script: Script, bot: Asking, ben: int
) -> None:
    bot.asks("sendMessage", chat_id=ben, text="x", colour="red")
    told = await script.gets("/sandbox/violations")
    status, _ = await script.asks("DELETE", "/sandbox/violations")

    assert told == {"violations": ["sendMessage: there is no parameter colour"]}
    assert status == 204
    assert await script.gets("/sandbox/violations") == {"violations": []}


@pytest.mark.parametrize(("verb", "path"), [("GET", "/sandbox/rain"), ("PUT", "/sandbox/people")])
async def test_an_unknown_address_says_where_the_manual_is(
    script: Script, verb: str, path: str
) -> None:
    assert await script.refused(verb, path) == (
        404,
        f"There is no {verb} {path}; the manual is at /manual.",
    )


@pytest.mark.parametrize("origin", [{"Origin": "https://evil.example"}, {"Host": "evil.example"}])
async def test_another_web_site_controls_nothing(
    script: Script, telegram: Telegram, origin: dict[str, str]
) -> None:
    facts = {"first_name": "Eve"}
    async with script.session.post("/sandbox/people", json=facts, headers=origin) as answer:
        assert answer.status == 403

    assert "Eve" not in [each.first_name for each in telegram.people.values()]


@pytest.mark.parametrize("does", ["restarts-bot", "kills-bot"])
async def test_a_bot_that_is_not_ours_is_not_stopped(script: Script, does: str) -> None:
    answer = await script.refused("POST", f"/school/{does}")

    assert answer == (404, "The bot is yours to start and stop.")


async def test_the_page_explains_how_to_point_a_bot_until_one_came(
    script: Script, town: Town
) -> None:
    before = (await script.gets("/school/"))["notice"]
    await script.gets(GET_ME)
    after = await script.gets("/school/")

    assert before == (
        "No bot has come yet. Point one at http://127.0.0.1:8081 with the token"
        " 1000001:SANDBOX-TOKEN"
    )
    assert (after["notice"], after["bot"]["running"]) == (None, True)
