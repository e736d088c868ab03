"""Whoever was promised something says thank you for it in one tap, and it is told once."""

from dataclasses import replace

from bot import taps as carried
from bot.conversation import Conversation, Next, taps
from bot.screen import screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.agreements.promise_cards import PromiseReader, kept_line, readers_of, with_head
from handlers.names import first_name
from storage.models import Person
from storage.outbox_models import Lane
from storage.promise_models import Promise
from storage.shelf import NotThere
from storage.thread_models import Thread


def thanking_for_promises() -> Conversation:
    return Conversation("thanks", entry_points=[taps(carried.ThankForPromise, thanks)])


async def thanks(turn: Turn, tap: carried.ThankForPromise) -> Next:
    promise, thread, person = await promised_to(turn, tap.promise)
    if promise.state != "kept":
        raise NotThere
    if await turn.records.promises.thank(promise, person, turn.now):
        await tells_thanks(turn, promise, thread, person)
        if await turn.records.message_pauses.since(thread) is not None:
            turn.answer(text("pause-news"))
        await turn.note("thanked", f"promise:{promise.id}")
    reader = PromiseReader(turn.account.id, "", None)
    for found in await readers_of(turn, promise, thread):
        if found.account_id == turn.account.id:
            reader = found
    said = lines(kept_line(promise), text("promise-you-thanked"))
    await turn.show(with_head(promise, thread, reader, said))
    return None


async def promised_to(turn: Turn, number: int) -> tuple[Promise, Thread, Person]:
    """A promise that was made to the asking person, and in which role. Raises `NotThere`."""
    promise = await turn.records.promises.of_anyone(number)
    if promise.message_id is None or promise.account_id == turn.account.id:
        raise NotThere
    threads = turn.records.threads
    if not promise.by_parent:
        thread = await threads.of_parent(turn.parents, promise.thread_id)
        return promise, thread, next(p for p in turn.parents if p.id == thread.parent_id)
    about = await turn.records.messages.of_anyone(promise.message_id)
    made_at = promise.made_at or turn.now
    readers = await turn.records.unanswered.note_readers(about, made_at)
    if turn.teacher.id not in {reader.id for reader in readers}:
        raise NotThere
    return promise, await threads.read_by(turn.teacher, promise.thread_id), turn.teacher


async def tells_thanks(turn: Turn, promise: Promise, thread: Thread, person: Person) -> None:
    name = person.name if promise.by_parent else first_name(person.name)
    said = text("promise-thanked", child=thread.child, who=name, words=promise.words or "")
    await turn.tell(
        promise.account_id,
        replace(screen(said), silent=True),
        key=f"promise-thanks:{promise.id}:{person.id}",
        lane=Lane.MESSAGE,
        subject=f"promise-thanks:{promise.id}",
    )
