"""Telegram refuses the whole bot (401, 404, 409): it pauses, says so once, and then goes on."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any, ClassVar

import pytest
from structlog.testing import capture_logs

import bot.contact
from bot.reporting import report
from bot.sandbox.in_process import InProcessRequest
from storage.database import Database
from tests.engine.at_work import SOON, running
from tests.engine.elsewhere import another_poller, asking_elsewhere
from tests.engine.town import Town, reads
from tests.engine.waiting import until

ALARM, ENDS = "Telegram refuses this bot altogether", "Telegram takes this bot again"
Logged = list[Any]


class Counting(InProcessRequest):
    """A wire that counts what is asked for."""

    asked: ClassVar = Counter[str]()

    async def do_request(self, url: str, *asked: Any, **how: Any) -> tuple[int, bytes]:
        self.asked[url.rpartition("/")[2]] += 1
        return await super().do_request(url, *asked, **how)


def alarms_in(logged: Logged) -> list[str]:
    """Why, for each time the log says that Telegram refuses us."""
    return [line["kind"] for line in logged if line["event"] == ALARM]


async def status_of(town: Town) -> dict[str, Any]:
    async with town.database.reading() as records:
        return await report(records, town.clock.now())


async def status_says(town: Town, refusal: str | None) -> dict[str, Any]:
    """What status says of Telegram, as soon as it is written down that it refuses us so."""
    found: dict[str, Any] = {}

    async def says() -> bool:
        found.update((await status_of(town))["telegram"] or {"refusal": "not even asked"})
        return bool(found["refusal"] == refusal)

    await until(says)
    return found


def wakes_the_poll(town: Town) -> None:
    """The question that is open is answered, so that the next one is asked."""
    town.telegram.updates.wake()


async def goes_on(town: Town, happened: Callable[[], bool]) -> None:
    """Time goes by until it has happened: pauses are over by the clock."""

    def happened_by_now() -> bool:
        town.clock.move(timedelta(seconds=1))
        wakes_the_poll(town)
        return happened()

    await until(happened_by_now)


async def has_begun(town: Town) -> None:
    await goes_on(town, lambda: town.engine.poller._contact.was_made)


@pytest.mark.usefixtures("looks_again_soon")
async def test_a_token_revoked_in_the_middle_loses_nothing_and_all_goes_on_when_it_is_valid(
    closed_town: Town,
) -> None:
    town, ewa, omar = closed_town, closed_town.person("Ewa"), closed_town.person("Omar")
    async with running(town):
        ewa.writes("before")
        await until(lambda: reads(ewa) == ["Hello: before"])
        token, town.telegram.token = town.telegram.token, "1000001:A-NEW-ONE"
        wakes_the_poll(town)
        with capture_logs() as logged:
            await until(lambda: alarms_in(logged) != [])
            ewa.writes("meanwhile")
            await town.puts(omar, "Swimming is cancelled")
        town.telegram.token = token
        await goes_on(town, lambda: reads(ewa)[1:] == ["Hello: meanwhile"] and reads(omar) != [])

    assert reads(omar) == ["Swimming is cancelled"]
    await town.accounts.settle(town.database)


@pytest.mark.usefixtures("looks_again_soon")
async def test_a_second_poller_makes_the_whole_bot_pause_until_it_is_gone(
    closed_town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    town, ewa = closed_town, closed_town.person("Ewa")
    monkeypatch.setattr(bot.contact, "CALM", 600.0)
    async with running(town):
        async with another_poller(town):
            with capture_logs() as logged:
                await until(lambda: alarms_in(logged) == ["another-poller"])
            await status_says(town, "another-poller")  # and so the pause is written down too
            await town.puts(ewa, "Swimming is cancelled")
            town.clock.move(timedelta(seconds=500))
            with pytest.raises(TimeoutError):
                await until(lambda: reads(ewa) != [], 0.3)
        monkeypatch.setattr(bot.contact, "CALM", SOON)
        await goes_on(town, lambda: reads(ewa) != [])

    assert reads(ewa) == ["Swimming is cancelled"]
    await town.accounts.settle(town.database)


@pytest.mark.usefixtures("looks_again_soon")
async def test_status_says_what_is_wrong_since_when_and_what_to_do_and_then_no_more(
    closed_town: Town,
) -> None:
    town, token = closed_town, closed_town.telegram.token
    async with running(town):
        await has_begun(town)
        town.telegram.token = "1000001:A-NEW-ONE"
        wakes_the_poll(town)
        refused = await status_says(town, "token")
        town.telegram.token = token
        await goes_on(town, lambda: town.engine.poller._contact._refused is None)
        accepted = await status_says(town, None)

    assert (refused["refusal"], refused["what_to_do"]) == ("token", bot.contact.WHAT_TO_DO["token"])
    assert refused["last_answer"] <= refused["refused_since"] < accepted["last_answer"]
    assert (accepted["refusal"], accepted["what_to_do"]) == (None, None)


@pytest.mark.usefixtures("looks_again_soon")
async def test_the_alarm_is_said_once_and_so_is_its_end(database: Database) -> None:
    town = Town(database, wire=Counting)
    token = town.telegram.token
    Counting.asked.clear()
    with capture_logs() as logged:
        async with running(town):
            await has_begun(town)
            town.telegram.token = "1000001:A-NEW-ONE"
            wakes_the_poll(town)
            await until(lambda: Counting.asked["getUpdates"] > 10)
            town.telegram.token = token
            await goes_on(town, lambda: ENDS in [line["event"] for line in logged])

    assert alarms_in(logged) == ["token"]
    assert [line["event"] for line in logged].count(ENDS) == 1


async def test_nobody_is_asked_again_and_again_while_telegram_refuses(database: Database) -> None:
    town = Town(database, wire=Counting)
    async with running(town):
        await has_begun(town)
        Counting.asked.clear()
        town.telegram.token = "1000001:A-NEW-ONE"
        wakes_the_poll(town)
        with pytest.raises(TimeoutError):
            await until(lambda: Counting.asked.total() > 2, 1)


@pytest.mark.usefixtures("looks_again_soon")
async def test_a_webhook_left_by_an_earlier_program_is_removed_at_the_start(
    closed_town: Town,
) -> None:
    town, ewa = closed_town, closed_town.person("Ewa")
    await asking_elsewhere(town).call("setWebhook", {"url": "https://example.org/old"})
    ewa.writes("hi")
    with capture_logs() as logged:
        async with running(town):
            await until(lambda: reads(ewa) == ["Hello: hi"])

    assert (town.telegram.webhook.url, alarms_in(logged)) == ("", [])
    assert [line["log_level"] for line in logged if "webhook" in line["event"]] == ["warning"]
    await town.accounts.settle(town.database)


@pytest.mark.usefixtures("looks_again_soon")
async def test_a_webhook_set_while_we_work_is_somebodys_and_is_not_fought_over(
    closed_town: Town,
) -> None:
    town, ewa = closed_town, closed_town.person("Ewa")
    async with running(town):
        ewa.writes("before")
        await until(lambda: reads(ewa) == ["Hello: before"])
        with capture_logs() as logged:
            await asking_elsewhere(town).call("setWebhook", {"url": "https://example.org/new"})
            await until(lambda: alarms_in(logged) == ["webhook"])
        still_set = town.telegram.webhook.url
        ewa.writes("meanwhile")
        await asking_elsewhere(town).call("deleteWebhook", {})
        await goes_on(town, lambda: len(reads(ewa)) == 2)

    assert still_set == "https://example.org/new"
    assert reads(ewa) == ["Hello: before", "Hello: meanwhile"]
    await town.accounts.settle(town.database)
