"""The others learn of a promise and of what becomes of it, each in their own hours.

The other side is told, a colleague who reads along finds it in the chat; the cards that stand
already change in place.
"""

from dataclasses import replace
from datetime import datetime
from html import escape

from bot.screen import Button, Screen
from bot.turn import Turn
from bot.voice import CardAt, Voice
from bot.words import Text
from handlers.agreements.promise_cards import (
    OwnPromise,
    PromiseReader,
    card_for,
    own_card,
    readers_of,
    with_head,
)
from handlers.messages.hours_answers import delivered_at
from handlers.messages.quiet_family import quiet_until
from storage.outbox_models import Lane
from storage.promise_models import Promise
from storage.thread_models import Message, ThreadReader

WITHOUT_A_MESSAGE = 0  # in place of the number of the author's own message, where there is none


async def stands_in_thread(turn: Turn, own: OwnPromise) -> Message:
    """The promise as a message of its thread: who replies to it, answers there."""
    messages, promise = turn.records.messages, own.promise
    message = await messages.begin(
        turn.account, turn.now, author=own.person, thread=own.thread, kind="promise"
    )
    if promise.only_to is not None:
        alone = ThreadReader(promise.only_to, "", None)
        await messages.address(message, own.person, own.thread, alone)
    await messages.add_part(message, WITHOUT_A_MESSAGE, "text", escape(promise.words or ""))
    await messages.send(message, turn.now)
    return await messages.mine(turn.account, message.id)


async def tells_made(turn: Turn, own: OwnPromise) -> None:
    """Everybody who reads the thread gets a card, which changes with the promise."""
    for reader in await readers_of(turn, own.promise, own.thread):
        shown = card_for(turn, own.promise, own.thread, reader)
        shown = replace(shown, silent=reader.reads_along)
        await tells(turn, own.promise, reader, shown, "promise", card_key(own.promise, reader))


async def tells_news(turn: Turn, own: OwnPromise, verb: str, said: Text, *rows: Button) -> None:
    """The other side learns what became of it; whoever reads along sees their card change."""
    for reader in await readers_of(turn, own.promise, own.thread):
        if not reader.reads_along:
            shown = with_head(own.promise, own.thread, reader, said, *rows)
            key = news_key(own.promise, verb, reader)
            await tells(turn, own.promise, reader, shown, verb, key)


async def tells(
    turn: Turn, promise: Promise, reader: PromiseReader, shown: Screen, verb: str, key: str
) -> None:
    at = await arrives_at(turn, reader)
    row_id = await turn.tell(
        reader.account_id,
        replace(shown, silent=shown.silent or at is not None),
        key=key,
        lane=Lane.MESSAGE,
        subject=subject_of(promise, verb),
        not_before=at,
    )
    if row_id is not None and not reader.reads_along and promise.message_id is not None:
        message = await turn.records.messages.of_anyone(promise.message_id)
        (part,) = await turn.records.messages.parts(message)
        await turn.records.messages.copied(part, row_id)


def card_key(promise: Promise, reader: PromiseReader) -> str:
    return f"promise:{promise.id}:{reader.account_id}"


def news_key(promise: Promise, verb: str, reader: PromiseReader) -> str:
    return f"promise-{verb}:{promise.id}:{promise.version}:{reader.account_id}"


def subject_of(promise: Promise, verb: str) -> str:
    return f"promise-{verb}:{promise.id}"


async def arrives_at(voice: Voice, reader: PromiseReader) -> datetime | None:
    """When what is told now goes to this phone (UTC); None for at once."""
    if reader.teacher is not None:
        return await delivered_at(voice, reader.teacher.id)
    return await quiet_until(voice, reader.account_id)


async def cards_follow(turn: Turn, own: OwnPromise) -> None:
    """Every card of it that others have says how it stands now."""
    promise = own.promise
    key = f"promise-stands:{promise.id}:{promise.version}"
    for reader in await readers_of(turn, promise, own.thread):
        row_id = await turn.records.outbox.said_as(card_key(promise, reader))
        if row_id is not None:
            at = CardAt(reader.account_id, row_id)
            shown = card_for(turn, promise, own.thread, reader)
            edit = f"{key}:{reader.account_id}"
            await turn.change_card(at, shown, key=edit, subject=subject_of(promise, "stands"))


async def own_card_follows(turn: Turn, own: OwnPromise, pressed: CardAt | None = None) -> None:
    """So does the card of whoever promised; the pressed one does already."""
    promise = own.promise
    if promise.card_id is not None and (pressed is None or pressed.row_id != promise.card_id):
        at = CardAt(promise.account_id, promise.card_id)
        key = f"promise-stands:{promise.id}:{promise.version}:own"
        await turn.change_card(at, await own_card(turn, own), key=key)


async def takes_back_news(turn: Turn, promise: Promise, verb: str, keys: set[str]) -> None:
    """What waits is not told, and what was told is removed from the chats."""
    assert promise.message_id is not None, "what was told was promised"
    await turn.records.outbox.cancel(subject_of(promise, verb), turn.now, "taken back")
    rows = {await turn.records.outbox.said_as(key) for key in keys}
    message = await turn.records.messages.of_anyone(promise.message_id)
    for copy in await turn.records.messages.copies(message):
        if copy.outbox_id in rows and copy.state in {"sent", "sending"}:
            await turn.delete(copy.chat_id, copy.outbox_id, key=f"take-back:{copy.outbox_id}")
