"""Takes people's turns: each chat in order, chats side by side, one transaction for many.

Every turn stands in a savepoint of its own. One that fails is undone alone, tried again with
growing pauses, and after five tries set aside with its reason; nobody else waits for it. A little
longer than other files: a turn is followed from the inbox to its end without turning a page.
"""

import json
import traceback
from datetime import timedelta
from typing import Any

import structlog
from telegram import Update
from telegram.ext import Application

from bot.answers import Answers, Toast
from bot.arriving import turn_of
from bot.clock import Clock
from bot.fetching import Fetching, NeedsFile
from bot.nudge import Nudge
from bot.school import School
from bot.screen import screen
from bot.topics import topic_of
from bot.turn import Refused
from bot.voice import CardAt, Voice
from bot.words import Text, text
from storage.database import Database
from storage.outbox_models import Lane, Received
from storage.records import Records
from storage.shelf import NotThere
from storage.trouble import is_in_trouble

log = structlog.get_logger(__name__)

TURNS_AT_ONCE = 32
NOBODY = 0  # a chat with this number or a lower one is not a person's
PAUSES = tuple(timedelta(seconds=seconds) for seconds in (0.5, 1, 2, 4))


class Worker:
    def __init__(
        self,
        database: Database,
        application: Application[Any, Any, Any, Any, Any, Any],
        school: School,
        clock: Clock,
        answers: Answers,
        files: Fetching,
        outbox_filled: Nudge,
    ) -> None:
        self._database = database
        self._application = application
        self._school = school
        self._clock = clock
        self._answers = answers
        self._files = files
        self._outbox_filled = outbox_filled

    async def take_turns(self) -> int:
        """Take the turns that are due, at most one a chat; how many they were."""
        toasts: list[Toast] = []
        taken: list[Received] = []
        ended: list[Received] = []
        async with self._database.transaction() as records:
            for received in await records.inbox.next_turns(self._clock.now(), TURNS_AT_ONCE):
                if self._files.is_under_way(received.id):
                    continue
                try:
                    words = await self._take(records, received, ended)
                except NeedsFile as needs:
                    self._files.begin(received.id, needs.file_id)
                    continue
                taken.append(received)
                if query_id := _query_id(received):
                    toasts.append(await self._toast(records, received, query_id, words))
            if ended:
                await records.inbox.finish(ended, self._clock.now())
        self._goes_on(taken, toasts)
        return len(taken)

    def _goes_on(self, taken: list[Received], toasts: list[Toast]) -> None:
        """After the commit: what was said may leave, and pressed buttons are answered."""
        for received in taken:
            self._files.forget(received.id)
        if taken:
            self._outbox_filled.set()
        for toast in toasts:
            self._answers.give(toast)

    async def _toast(
        self, records: Records, received: Received, query_id: str, words: Text | None
    ) -> Toast:
        """What the button says, in the language of now: this turn may have changed it."""
        account = await records.accounts.of(received.chat_id) if words else None
        language = self._school.nearest_language(account.language if account else None)
        return Toast(query_id, words, language)

    async def _take(
        self, records: Records, received: Received, ended: list[Received]
    ) -> Text | None:
        """One turn, done, refused or failed; what the pressed button itself is to say."""
        try:
            async with records.savepoint():
                words = await self._run(records, received)
        except Refused as refused:
            words = await self._refuse(records, received, refused)
        except NeedsFile:
            raise
        except NotThere:
            gone = Refused(text("not-there"), audited=True)
            words = await self._refuse(records, received, gone)
        except Exception as failure:
            if is_in_trouble(failure):
                raise  # no fault of this update's: all are tried again when the database can
            return await self._fail(records, received, failure)
        ended.append(received)
        return words

    async def _run(self, records: Records, received: Received) -> Text | None:
        turn = await turn_of(records, self._school, received, self._clock.now())
        self._files.serve(turn, self._application.handlers[0])
        await self._application.process_update(turn)
        if turn.failure is not None:
            raise turn.failure
        return turn.toast

    async def _refuse(self, records: Records, received: Received, refused: Refused) -> Text | None:
        """Undone already: say why, on the button itself or in the chat, and note it."""
        now = self._clock.now()
        if refused.audited:
            subject = _pressed_data(received) or None
            await records.audit.note(now, "refused", subject, account_id=received.chat_id)
        # Undone with the turn, but true all the same: who presses a button can be reached.
        await records.accounts.find_again(received.chat_id)
        if _query_id(received) or received.chat_id <= NOBODY:
            return refused.words
        voice = Voice(records, self._school, now)
        key = f"turn:{received.id}:refused"
        update = Update.de_json(json.loads(received.body), None)
        topic = await topic_of(records, update, received.chat_id, now)
        await voice.tell(
            received.chat_id,
            screen(refused.words),
            key=key,
            lane=Lane.REPLY,
            topic=topic.id if topic else None,
        )
        return None

    async def _fail(self, records: Records, received: Received, failure: Exception) -> Text | None:
        now = self._clock.now()
        kind = type(failure).__name__
        tried = received.tries + 1
        log.error("turn failed", inbox=received.id, tried=tried, kind=kind, where=_where(failure))
        if received.tries < len(PAUSES):
            await records.inbox.try_later(received, now + PAUSES[received.tries])
        else:
            await records.inbox.set_aside(received, now, kind)
        await self._apologise(records, received, tried)
        return text("something-went-wrong")

    async def _apologise(self, records: Records, received: Received, tried: int) -> None:
        """One sentence, from the second failure on, which the last failure turns into the truth."""
        if received.chat_id <= NOBODY or tried == 1:
            return
        voice = Voice(records, self._school, self._clock.now())
        key = f"apology:{received.id}"
        row = await voice.tell(
            received.chat_id, screen(text("something-went-wrong")), key=key, lane=Lane.REPLY
        )
        if row is None and tried > len(PAUSES):
            said = await records.outbox.said_as(key)
            await voice.change_card(
                CardAt(received.chat_id, said), screen(text("did-not-work")), key=f"{key}:end"
            )


def _query_id(received: Received) -> str:
    return str(_press_in(received).get("id") or "")


def _pressed_data(received: Received) -> str:
    return str(_press_in(received).get("data") or "")[:64]


def _press_in(received: Received) -> dict[str, Any]:
    """The press as it came: what is malformed may fail its own turn, and nobody else's."""
    press = json.loads(received.body).get("callback_query")
    return press if isinstance(press, dict) else {}


def _where(failure: Exception) -> str:
    """The way it took, without the exception's own words, which may be a person's."""
    steps = traceback.extract_tb(failure.__traceback__)[-6:]
    return " > ".join(f"{step.filename.rpartition('/')[2]}:{step.lineno}" for step in steps)
