"""What a turn needs from outside is fetched before it begins, and nobody else waits for it."""

import asyncio
from enum import StrEnum

import pytest

from bot import fetching
from bot.conversation import Conversation, Next, brings, sends, speaks
from bot.sandbox.people import Person as Phone
from bot.turn import Turn
from storage.database import Database
from tests.engine.desk import Desk
from tests.engine.town import Town, reads, saying

LARGEST = 100


class Step(StrEnum):
    WAITING = "waiting"


async def reads_aloud(turn: Turn) -> Next:
    said = "nothing" if turn.content is None else turn.content.decode()
    await turn.show(saying(f"It says: {said}"))
    return None


async def _waits(turn: Turn) -> Next:
    await turn.show(saying("Well?"))
    return Step.WAITING


async def _thanks(turn: Turn) -> Next:
    assert turn.content is None
    await turn.show(saying("Thank you."))
    return None


@pytest.fixture
def desk() -> Desk:
    return Reader()


class Reader(Desk):
    """Reads a document aloud for who has spoken to it before, and only takes it otherwise."""

    def conversation(self) -> Conversation:
        return Conversation(
            "reader",
            entry_points=[sends(_thanks, "document"), speaks(_waits)],
            states={Step.WAITING: [brings(reads_aloud, at_most=LARGEST)]},
        )


def sends_file(phone: Phone, content: bytes = b"Good morning") -> None:
    phone.sends_document(content, "note.txt", "text/plain")


async def test_the_turn_has_the_bytes(town: Town, ewa: Phone) -> None:
    ewa.writes("hi")
    await town.settles()
    sends_file(ewa)
    await town.settles()

    assert reads(ewa) == ["Well?", "It says: Good morning"]


async def test_what_no_table_asks_for_is_not_fetched(town: Town, ewa: Phone) -> None:
    sends_file(ewa)
    await town.settles()

    assert reads(ewa) == ["Thank you."]
    assert not town.telegram.files.offered


async def test_what_is_too_large_is_not_fetched(town: Town, ewa: Phone) -> None:
    ewa.writes("hi")
    await town.settles()
    sends_file(ewa, b"x" * (LARGEST + 1))
    await town.settles()

    assert reads(ewa)[-1] == "It says: nothing"
    assert not town.telegram.files.offered


async def test_nobody_else_waits_for_a_file(town: Town, ewa: Phone, omar: Phone) -> None:
    ewa.writes("hi")
    await town.settles()
    sends_file(ewa)
    omar.writes("hi")
    await town.receives()
    await town.engine.worker.take_turns()
    await town.sends()

    assert reads(omar) == ["Well?"]
    assert reads(ewa) == ["Well?"]


async def test_what_the_person_does_next_waits_its_turn(town: Town, ewa: Phone) -> None:
    ewa.writes("hi")
    await town.settles()
    sends_file(ewa)
    ewa.writes("and?")
    await town.settles()

    assert reads(ewa) == ["Well?", "It says: Good morning", "Well?"]


async def test_a_connection_that_breaks_is_tried_again(
    town: Town, ewa: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "PAUSE", 0)
    ewa.writes("hi")
    await town.settles()
    town.telegram.faults.add("cut_before", method="getFile")
    sends_file(ewa)
    await town.settles()

    assert reads(ewa)[-1] == "It says: Good morning"


async def test_a_file_that_cannot_be_had_lets_the_turn_say_so(
    town: Town, ewa: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "PAUSE", 0)
    ewa.writes("hi")
    await town.settles()
    for _ in range(fetching.TRIES):
        town.telegram.faults.add("cut_before", method="getFile")
    sends_file(ewa)
    await town.settles()

    assert reads(ewa)[-1] == "It says: nothing"


async def test_after_a_restart_it_is_fetched_again(town: Town, ewa: Phone) -> None:
    ewa.writes("hi")
    await town.settles()
    sends_file(ewa)
    await town.receives()
    await town.engine.worker.take_turns()
    await town.engine.files.stop()
    await town.restarts()
    await town.settles()

    assert reads(ewa)[-1] == "It says: Good morning"


async def test_nothing_is_kept_of_a_file_when_its_turn_is_over(
    town: Town, ewa: Phone, database: Database
) -> None:
    ewa.writes("hi")
    await town.settles()
    sends_file(ewa)
    await town.settles()

    assert not town.engine.files._found
    assert len(asyncio.all_tasks()) == 1
