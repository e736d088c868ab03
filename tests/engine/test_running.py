"""The whole engine at work: it answers, one broken part stops no other, and it stops cleanly."""

import asyncio

import pytest
from structlog.testing import capture_logs

from bot.answers import Toast
from bot.sandbox.people import Person as Phone
from bot.texts import Texts
from bot.voice import Voice
from bot.words import Text
from storage.database import Database
from tests.engine.at_work import running
from tests.engine.desk import Desk
from tests.engine.town import ZONE, Town, reads, saying
from tests.engine.unlucky import Unlucky
from tests.engine.waiting import until

pytestmark = pytest.mark.usefixtures("looks_again_soon")


async def test_people_are_answered_while_it_runs(closed_town: Town) -> None:
    ewa = closed_town.person("Ewa")
    async with running(closed_town):
        ewa.writes("hi")
        await until(lambda: reads(ewa) == ["Hello: hi"])

    assert await closed_town.states() == ["sent"]


async def test_it_waits_for_telegram_at_the_start(closed_town: Town) -> None:
    ewa = closed_town.person("Ewa")
    closed_town.telegram.faults.add("cut_before", method="getMe")
    closed_town.telegram.faults.add("too_many_requests", method="getMe", seconds=1)
    closed_town.telegram.faults.add("server_error", method="getMe")
    async with running(closed_town):
        ewa.writes("hi")
        await until(lambda: reads(ewa) == ["Hello: hi"])


async def test_a_commit_that_fails_does_not_end_the_taking_of_turns(
    database_url: str, desk: Desk
) -> None:
    async with Unlucky(database_url) as database:
        town = Town(database, conversations=[desk.conversation()])
        ewa = town.person("Ewa")
        async with running(town):
            ewa.writes("hi")
            await until(lambda: reads(ewa) == ["Hello: hi"])
            database.is_unlucky_after(2)  # the poller's comes first
            ewa.writes("hello again")
            await until(lambda: len(reads(ewa)) == 2)


async def test_a_part_that_failed_long_ago_does_not_spoil_the_stop(
    database: Database, desk: Desk
) -> None:
    town = Town(database, conversations=[desk.conversation()])
    ewa = town.person("Ewa")
    town.engine.texts = Texts(ZONE, ["is"])  # no words in Icelandic: the bot is not introduced
    with capture_logs() as logged:
        async with running(town):
            ewa.writes("hi")
            await until(lambda: reads(ewa) == ["Hello: hi"])

    assert await town.states() == ["sent"]
    assert "a part of us had failed" in [line["event"] for line in logged]


async def greets(voice: Voice) -> None:
    await voice.tell(5_000_000_001, saying("Good morning"), key="morning")


async def fails_half_way(voice: Voice) -> None:
    await voice.tell(5_000_000_001, saying("Half a"), key="half")
    raise ZeroDivisionError


async def test_a_duty_that_fails_is_undone_alone_and_reported(database: Database) -> None:
    town = Town(database, duties=[fails_half_way, greets])
    ewa = town.person("Ewa")
    await town.opens()
    with pytest.raises(ExceptionGroup) as failures:
        await town.engine.tick()
    await town.sends()
    await town.closes()

    assert [type(failure) for failure in failures.value.exceptions] == [ZeroDivisionError]
    assert reads(ewa) == ["Good morning"]


async def test_ticking_twice_says_it_once(database: Database) -> None:
    town = Town(database, duties=[greets])
    ewa = town.person("Ewa")
    await town.opens()
    await asyncio.gather(town.engine.tick(), town.engine.tick())
    await town.sends()
    await town.closes()

    assert reads(ewa) == ["Good morning"]


async def test_an_answer_that_cannot_be_given_harms_nobody(town: Town, ewa: Phone) -> None:
    town.telegram.faults.add("server_error", method="answerCallbackQuery")
    ewa.presses_data(1, "hi")
    with capture_logs() as logged:
        await town.settles()

    assert (reads(ewa), ewa.toasts) == (["Hello: hi"], [])
    assert [line["log_level"] for line in logged] == ["debug"]


async def test_an_answer_that_has_no_words_is_an_alarm(town: Town) -> None:
    town.engine.answers.give(Toast("1", Text("no-such-text"), "en"))
    with capture_logs() as logged:
        await town.engine.answers.all_given()

    assert [line["log_level"] for line in logged] == ["error"]
