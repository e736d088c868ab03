"""A file that we draw ourselves is made when it leaves; what fails there holds up nobody."""

import asyncio
import threading
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from bot.drawings import LOOKS, Drawing, Easel
from bot.sandbox.people import Person as Phone
from bot.screen import Drawn
from bot.telegram_api import File
from bot.voice import CardAt, Voice
from bot.words import text
from storage.database import Database
from storage.shelf import NotThere
from tests.engine.faults import TAKEN
from tests.engine.town import SENT_AGAIN, TEXTS, Town, reads, saying
from tests.engine.waiting import PATIENCE

NOT_MADE = TEXTS.plain(text("file-not-made"), "en")


class Studio:
    """Draws notes; the test says what goes wrong there, and how long it takes."""

    def __init__(self) -> None:
        self.trouble: list[Exception] = []
        self.failing = False
        self.drawn = 0
        self.draws_now, self.may_draw = threading.Event(), threading.Event()
        self.may_draw.set()

    async def looks(self, easel: Easel, about: Mapping[str, Any]) -> Drawing:
        if self.trouble:
            raise self.trouble.pop()
        account = await easel.records.accounts.of(easel.account_id)
        language = account.language if account else "nobody's"
        said = (
            f"{about['number']} at {easel.now:%H:%M}, {language}, {easel.say(text('button-home'))}"
        )
        return lambda: self.draws(said)

    def draws(self, said: str) -> File:
        self.drawn += 1
        self.draws_now.set()
        assert self.may_draw.wait(3)  # seconds
        if self.failing:
            raise ArithmeticError
        return "note.txt", said.encode(), "text/plain"


@pytest.fixture
def studio() -> Studio:
    return Studio()


@pytest.fixture
async def town(database: Database, studio: Studio) -> AsyncIterator[Town]:
    town = Town(database, drawers={"note": studio.looks})
    await town.opens()
    yield town
    await town.closes()


def drawn_for(phone: Phone, town: Town) -> list[tuple[str, str]]:
    """The files on this phone: name and content, oldest first."""
    found = [message.media for message in phone.messages if message.media]
    return [(each.name, town.telegram.file_bytes(each.file_id)[0].decode()) for each in found]


async def test_it_comes_with_its_words(town: Town, ewa: Phone) -> None:
    await town.puts_drawn(ewa, "For you", "note", number=7)
    await town.sends()

    assert reads(ewa) == ["For you"]
    assert drawn_for(ewa, town) == [("note.txt", "7 at 09:00, nobody's, Home")]


async def test_it_is_drawn_as_everything_is_when_it_leaves(town: Town, ewa: Phone) -> None:
    await town.puts_drawn(ewa, "For you", "note", number=7)
    account = await town.meets(ewa)
    async with town.database.transaction() as records:
        await records.accounts.speak(account, "es")
    await town.passes(hours=1)

    assert drawn_for(ewa, town) == [("note.txt", "7 at 10:00, es, Inicio")]


async def test_if_it_cannot_be_drawn_the_words_are_said_and_the_row_tells(
    town: Town, ewa: Phone, studio: Studio
) -> None:
    studio.failing = True
    number = await town.puts_drawn(ewa, "For you", "note", number=7)
    await town.sends()

    assert reads(ewa) == [f"For you\n{NOT_MADE}"]
    row = await town.row(number)
    assert (row.state, row.reason) == ("sent", "without its file, which could not be drawn")


async def test_what_nobody_can_draw_is_said_in_words(town: Town, ewa: Phone) -> None:
    await town.puts_drawn(ewa, "For you", "statue", number=7)
    for _ in range(LOOKS):
        await town.passes(minutes=2)

    assert reads(ewa) == [f"For you\n{NOT_MADE}"]


async def test_what_is_not_the_readers_any_more_is_not_even_mentioned(
    town: Town, ewa: Phone, studio: Studio
) -> None:
    studio.trouble = [NotThere()]
    number = await town.puts_drawn(ewa, "For you", "note", number=7)
    await town.sends()

    assert reads(ewa) == []
    assert (await town.row(number)).state == "dead"


async def test_what_could_not_be_looked_up_is_tried_again(
    town: Town, ewa: Phone, studio: Studio
) -> None:
    studio.trouble = [OSError(), OSError()]
    await town.puts_drawn(ewa, "For you", "note", number=7)
    await town.sends()
    await town.passes(seconds=2)
    await town.passes(seconds=4)

    assert [name for name, _ in drawn_for(ewa, town)] == ["note.txt"]
    assert reads(ewa) == ["For you"]


async def test_one_that_may_have_arrived_is_drawn_again_and_says_so(town: Town, ewa: Phone) -> None:
    town.telegram.faults.add(**TAKEN[0], method="sendDocument")
    await town.puts_drawn(ewa, "For you", "note", number=7)
    await town.sends()
    await town.passes(seconds=5)

    assert reads(ewa) == ["For you", f"{SENT_AGAIN}\nFor you"]
    assert len(drawn_for(ewa, town)) == 2


async def test_one_that_died_with_us_is_drawn_again(town: Town, ewa: Phone) -> None:
    await town.puts_drawn(ewa, "For you", "note", number=7)
    async with town.database.transaction() as records:
        await records.outbox.claim(town.clock.now(), 1)
    await town.restarts()
    await town.passes(seconds=5)

    assert reads(ewa) == [f"{SENT_AGAIN}\nFor you"]
    assert len(drawn_for(ewa, town)) == 1


async def test_nobody_else_waits_while_it_is_drawn(
    town: Town, ewa: Phone, omar: Phone, studio: Studio
) -> None:
    studio.may_draw.clear()
    await town.puts_drawn(ewa, "For you", "note", number=7)
    await town.puts(omar, "Good morning")
    sending = asyncio.create_task(town.sends())
    async with asyncio.timeout(PATIENCE):
        while not (studio.draws_now.is_set() and reads(omar)):  # noqa: ASYNC110 - neither is the loop's event
            await asyncio.sleep(0)

    assert reads(ewa) == []
    studio.may_draw.set()
    await sending
    assert reads(ewa) == ["For you"]


# Drawn once for many


async def test_what_has_a_name_is_drawn_once_for_all_who_read_it_now(
    town: Town, ewa: Phone, omar: Phone, studio: Studio
) -> None:
    for phone in (ewa, omar):
        await town.puts_drawn(phone, "For you", "note", name="note:7", number=7)
    await town.sends()

    assert [len(drawn_for(phone, town)) for phone in (ewa, omar)] == [1, 1]
    assert studio.drawn == 1


async def test_who_reads_it_after_a_restart_gets_what_telegram_has(
    town: Town, ewa: Phone, omar: Phone, studio: Studio
) -> None:
    await town.puts_drawn(ewa, "For you", "note", name="note:7", number=7)
    await town.sends()
    await town.closes()
    await town.opens()
    await town.puts_drawn(omar, "For you", "note", name="note:7", number=7)
    await town.sends()

    assert drawn_for(omar, town) == drawn_for(ewa, town)
    assert studio.drawn == 1


async def test_what_telegram_does_not_know_any_more_is_drawn_anew(
    town: Town, ewa: Phone, studio: Studio
) -> None:
    async with town.database.transaction() as records:
        await records.drawn_files.keep("note:7", "a-number-of-long-ago", town.clock.now())
    await town.puts_drawn(ewa, "For you", "note", name="note:7", number=7)
    await town.sends()

    assert len(drawn_for(ewa, town)) == 1
    assert studio.drawn == 1


async def test_who_may_not_have_it_does_not_get_what_telegram_has(
    town: Town, ewa: Phone, omar: Phone, studio: Studio
) -> None:
    await town.puts_drawn(ewa, "For you", "note", name="note:7", number=7)
    await town.sends()
    studio.trouble = [NotThere()]
    await town.puts_drawn(omar, "For you", "note", name="note:7", number=7)
    await town.sends()

    assert drawn_for(omar, town) == []


async def test_two_versions_are_two_drawings(town: Town, ewa: Phone, studio: Studio) -> None:
    for version in (1, 2):
        await town.puts_drawn(
            ewa, f"Version {version}", "note", name=f"note:7:{version}", number=version
        )
        await town.sends()

    assert studio.drawn == 2


async def test_what_came_without_its_file_can_be_changed_like_any_card(
    town: Town, ewa: Phone, studio: Studio
) -> None:
    studio.failing = True
    number = await town.puts_drawn(ewa, "For you", "note", number=7)
    await town.sends()
    letter = replace(saying("For you, read"), media=Drawn("document", "note", {"number": 7}))
    async with town.database.transaction() as records:
        voice = Voice(records, town.school, town.clock.now())
        await voice.change_card(CardAt(ewa.id, number), letter, key="read")
    await town.sends()

    assert reads(ewa) == ["For you, read"]
