"""The points between commits at which a Homeroom can be made to die, each by its name.

The program knows nothing of them: they are put around its own methods from outside, and only in a
process that is to die at one. A method that is gone, or a point that is never reached, fails the
test that waits for the death there.
"""

import os
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from enum import StrEnum
from functools import wraps
from typing import Any

from bot.telegram_api import BotApi
from storage.announcements import Announcements
from storage.database import Database
from storage.inbox import Inbox
from storage.messages import Messages
from storage.outbox import Outbox
from storage.records import Records
from storage.unanswered import Unanswered


class Point(StrEnum):
    """In the order of an update's way, then of a class update's, then of a message's."""

    FETCHED = "a batch is fetched and not written"
    BATCH_WRITTEN = "a batch is written and not committed"
    BATCH_KEPT = "a batch is committed and not confirmed"
    TURN_TAKEN = "a turn is taken and its update not finished"
    TURNS_WRITTEN = "turns are written and not committed"
    TURNS_KEPT = "turns are committed and nobody is nudged"
    PRESS_KEPT = "a press is committed and its button not answered"
    MARKED = "rows are marked as being sent and not committed"
    MARKS_KEPT = "rows are marked, committed and not given to anyone"
    LEAVING = "a message is about to leave"
    HEARD = "Telegram has answered and nothing is written"
    FOUND = "what an earlier run was sending is settled and not committed"
    CARD_CHANGED = "a card is edited and nothing is written"
    ENDS_WRITTEN = "what became of rows is written and not committed"
    ENDS_KEPT = "what became of rows is committed"
    ADDRESSED = "a class update is put for its families and not committed"
    ADDRESSES_KEPT = "a class update is committed for its families"
    SENT_ON = "a message is put for its readers and not committed"
    SENT_ON_KEPT = "a message is committed for its readers"
    ANSWERED = "an answered message leaves the inboxes and is not committed"


# What was done in a transaction, by the method that does it, and the points around its commit.
DEEDS: dict[tuple[type, str], tuple[Point, Point | None]] = {
    (Inbox, "put"): (Point.BATCH_WRITTEN, Point.BATCH_KEPT),
    (Inbox, "next_turns"): (Point.TURNS_WRITTEN, Point.TURNS_KEPT),
    (Outbox, "claim"): (Point.MARKED, Point.MARKS_KEPT),
    (Outbox, "end"): (Point.ENDS_WRITTEN, Point.ENDS_KEPT),
    (Outbox, "settle_interrupted"): (Point.FOUND, None),
    (Announcements, "mark_sent"): (Point.ADDRESSED, Point.ADDRESSES_KEPT),
    (Messages, "send"): (Point.SENT_ON, Point.SENT_ON_KEPT),
    (Unanswered, "settle"): (Point.ANSWERED, None),
}
NOTHING_FOUND: tuple[object, ...] = (0, False, (), [])  # such a deed was none

_done: ContextVar[set[tuple[Point, Point | None]]] = ContextVar("_done")


def watch(point: Point, arrivals: int) -> None:
    """This process dies by SIGKILL when it gets to the point for the so-manyth time."""
    left = arrivals

    def passes(here: Point | None) -> None:
        nonlocal left
        if here is point:
            left -= 1
            if left <= 0:
                os.kill(os.getpid(), signal.SIGKILL)

    for (shelf, method), around in DEEDS.items():
        _note(shelf, method, around)
    _watch_commits(passes)
    _watch_turns(passes)
    _watch_telegram(passes)


def _note(shelf: type, method: str, around: tuple[Point, Point | None]) -> None:
    original = getattr(shelf, method)

    @wraps(original)
    async def noted(*asked: Any, **how: Any) -> Any:
        found = await original(*asked, **how)
        if found not in NOTHING_FOUND:
            _done.get().add(around)
        return found

    setattr(shelf, method, noted)


def _watch_commits(passes: Callable[[Point | None], None]) -> None:
    original = Database.transaction

    @asynccontextmanager
    async def watched(database: Database) -> AsyncIterator[Records]:
        done: set[tuple[Point, Point | None]] = set()
        _done.set(done)
        async with original(database) as records:
            yield records
            for before, _ in done:
                passes(before)
        for _, after in done:
            passes(after)

    setattr(Database, "transaction", watched)  # noqa: B010 - the type checker knows it as a method


def _watch_turns(passes: Callable[[Point | None], None]) -> None:
    original = Inbox.finish

    @wraps(original)
    async def watched(*asked: Any) -> None:
        passes(Point.TURN_TAKEN)
        await original(*asked)

    setattr(Inbox, "finish", watched)  # noqa: B010 - the type checker knows it as a method


def _watch_telegram(passes: Callable[[Point | None], None]) -> None:
    original = BotApi.call

    @wraps(original)
    async def watched(api: BotApi, method: str, *asked: Any, **how: Any) -> Any:
        if method.startswith("send"):
            passes(Point.LEAVING)
        elif method == "answerCallbackQuery":
            passes(Point.PRESS_KEPT)
        answer = await original(api, method, *asked, **how)
        if method == "getUpdates" and answer:
            passes(Point.FETCHED)
        elif method.startswith("send"):
            passes(Point.HEARD)
        elif method.startswith("edit"):
            passes(Point.CARD_CHANGED)
        return answer

    setattr(BotApi, "call", watched)  # noqa: B010 - the type checker knows it as a method
