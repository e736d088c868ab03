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
from telegram import Chat, Update
from telegram.ext import Application

from bot.answers import Answers, Toast
from bot.clock import Clock
from bot.fetching import Fetching, NeedsFile
from bot.floods import is_flooding
from bot.message_meant import belongs_to, replied_to
from bot.nudge import Nudge
from bot.school import QUIET_HOURS, School
from bot.screen import screen
from bot.topics import topic_of
from bot.turn import Refused, Turn
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
        async with self._database.transaction() as records:
            for received in await records.inbox.next_turns(self._clock.now(), TURNS_AT_ONCE):
                if self._files.is_under_way(received.id):
                    continue
                try:
                    words = await self._take(records, received)
                except NeedsFile as needs:
                    self._files.begin(received.id, needs.file_id)
                    continue
                taken.append(received)
                if query_id := _query_id(received):
                    account = await records.accounts.of(received.chat_id)
                    language = self._school.nearest_language(account.language if account else None)
                    toasts.append(Toast(query_id, words, language))
        for received in taken:
            self._files.forget(received.id)
        if taken:
            self._outbox_filled.set()
        for toast in toasts:
            self._answers.give(toast)
        return len(taken)

    async def _take(self, records: Records, received: Received) -> Text | None:
        """One turn, done, refused or failed; what the pressed button itself is to say."""
        try:
            async with records.savepoint():
                words = await self._run(records, received)
                await records.inbox.finish(received, self._clock.now())
        except Refused as refused:
            return await self._refuse(records, received, refused)
        except NeedsFile:
            raise
        except NotThere:
            gone = Refused(text("not-there"), audited=True)
            return await self._refuse(records, received, gone)
        except Exception as failure:
            if is_in_trouble(failure):
                raise  # no fault of this update's: all are tried again when the database can
            return await self._fail(records, received, failure)
        return words

    async def _run(self, records: Records, received: Received) -> Text | None:
        turn = await self._prepare(records, received)
        self._files.serve(turn, self._application.handlers[0])
        await self._application.process_update(turn)
        if turn.failure is not None:
            raise turn.failure
        return turn.toast

    async def _prepare(self, records: Records, received: Received) -> Turn:
        now = self._clock.now()
        update = Update.de_json(json.loads(received.body), None)
        person, chat = update.effective_user, update.effective_chat
        if person is None or person.is_bot or (chat is not None and chat.type != Chat.PRIVATE):
            return Turn(records, self._school, now, received=received, update=update, account=None)
        language = self._school.nearest_language(person.language_code)
        account = await records.accounts.meet(person.id, language, QUIET_HOURS, now)
        if account.unreachable_since is not None and update.my_chat_member is None:
            await records.accounts.find_again(account.id)
        return Turn(
            records,
            self._school,
            now,
            received=received,
            update=update,
            account=account,
            hats=await records.people.hats_of(account),
            place=await records.conversations.of(account.id),
            answers=await replied_to(records, update),
            written=await belongs_to(records, update, account),
            flooded=await is_flooding(records, received),
            topic=await topic_of(records, update, account.id, now),
        )

    async def _refuse(self, records: Records, received: Received, refused: Refused) -> Text | None:
        """Undone already: say why, on the button itself or in the chat, and note it."""
        now = self._clock.now()
        await records.inbox.finish(received, now)
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
