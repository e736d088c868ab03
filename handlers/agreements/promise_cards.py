"""How a promise reads: to whoever made it, to the other side, and to colleagues who read along."""

from dataclasses import dataclass
from datetime import timedelta

from bot import taps
from bot.screen import Button, Screen, screen
from bot.turn import Turn
from bot.voice import Voice
from bot.words import Lines, Text, lines, names, text
from handlers.agreements.promise_days import by_of, is_overdue, said_by
from handlers.home import GO_HOME
from handlers.messages.message_standing import from_parent
from storage.models import Person, Role
from storage.promise_models import Promise
from storage.shelf import NotThere
from storage.thread_models import Thread, ThreadReader

UNDONE = timedelta(minutes=10)  # until then a promise taken back vanishes from the others' phones


@dataclass(frozen=True, slots=True)
class OwnPromise:
    """A promise with whoever made it, and the thread that it stands in."""

    promise: Promise
    thread: Thread
    person: Person


@dataclass(frozen=True, slots=True)
class PromiseReader:
    """A phone on which somebody else's promise stands; a colleague only reads along."""

    account_id: int
    name: str
    teacher: ThreadReader | None
    reads_along: bool = False


async def own_promise(turn: Turn, number: int) -> OwnPromise:
    """A promise the asking person made and may still speak of. Raises `NotThere`."""
    promise = await turn.records.promises.mine(turn.account, number)
    person = next((hat for hat in turn.hats if hat.id == promise.promised_by), None)
    if person is None:
        raise NotThere
    return OwnPromise(promise, await thread_of_promiser(turn, promise, person), person)


async def thread_of_promiser(voice: Voice, promise: Promise, person: Person) -> Thread:
    """Raises `NotThere` for who does not act for the child, or teach it, any more."""
    threads = voice.records.threads
    if person.role is Role.PARENT:
        return await threads.of_parent((person,), promise.thread_id)
    return await threads.read_by(person, promise.thread_id)


async def readers_of(voice: Voice, promise: Promise, thread: Thread) -> tuple[PromiseReader, ...]:
    """The other side first; of a promise for one teacher alone no other teacher reads."""
    parent = thread.parent_account_id
    found = []
    if not promise.by_parent and parent is not None and parent != promise.account_id:
        found.append(PromiseReader(parent, thread.parent, None))
    for teacher in await voice.records.threads.readers(thread):
        here = teacher.account_id
        if here is None or here in {promise.account_id, parent}:
            continue
        if promise.only_to in {None, teacher.id}:
            along = not promise.by_parent
            found.append(PromiseReader(here, teacher.name, teacher, reads_along=along))
    return tuple(found)


# Whoever promised


async def own_card(voice: Voice, own: OwnPromise, more: Text | Lines | None = None) -> Screen:
    """How it stands, and what can be done."""
    promise = own.promise
    readers = await readers_of(voice, promise, own.thread)
    to = [reader.name for reader in readers if not reader.reads_along]
    along = [reader.name for reader in readers if reader.reads_along]
    return screen(
        lines(
            text(
                "promise-yours",
                to=names(to or [own.thread.parent]),
                child=own.thread.child,
                by=said_by(voice, by_of(promise)),
                words=promise.words or "",
            ),
            text("promise-read-along", teachers=names(along)) if along else None,
            own_standing(voice, promise),
            await news_waits(voice, promise),
            more,
        ),
        *own_rows(voice, promise),
    )


async def news_waits(voice: Voice, promise: Promise) -> Text | None:
    """While messages are paused: that the other side does not know yet."""
    pause = await voice.records.message_pauses.keeping_news(promise)
    return text("pause-news") if pause is not None else None


def own_standing(voice: Voice, promise: Promise) -> Text | None:
    if promise.state == "made" and is_overdue(voice, promise):
        return text("promise-overdue")
    return standing(voice, promise)


def own_rows(voice: Voice, promise: Promise) -> tuple[tuple[Button, ...], ...]:
    if promise.state == "kept":
        return ((Button(text("promise-undo"), taps.UnkeepPromise(promise.id)),),)
    if promise.state != "made":
        return ((GO_HOME,),)
    label = text("promise-undo") if is_fresh(voice, promise) else text("promise-take-back")
    return (
        (
            Button(text("promise-kept"), taps.KeepPromise(promise.id)),
            Button(text("promise-more-time"), taps.AskForMoreTime(promise.id)),
        ),
        (Button(label, taps.WithdrawPromise(promise.id)),),
    )


def is_fresh(voice: Voice, promise: Promise) -> bool:
    return promise.made_at is not None and voice.now < promise.made_at + UNDONE


# Everybody else


def card_for(voice: Voice, promise: Promise, thread: Thread, reader: PromiseReader) -> Screen:
    who, by = promise.promiser, said_by(voice, by_of(promise))
    promised = text("promise-line", who=who, by=by, words=promise.words or "")
    return screen(
        lines(head_for(promise, thread, reader), promised, standing(voice, promise)),
        answer_button(promise, reader),
    )


def head_for(promise: Promise, thread: Thread, reader: PromiseReader) -> Text:
    """About whom it is, on this phone."""
    if reader.teacher is None:
        who = promise.promiser
        return text("message-from-teacher", child=thread.child, teacher=who)
    if promise.by_parent:
        return from_parent(thread)
    return text(
        "promise-head-colleague",
        child=thread.child,
        class_=thread.class_name,
        teacher=promise.promiser,
        parent=thread.parent,
    )


def answer_button(promise: Promise, reader: PromiseReader) -> Button | None:
    """Who reads along has nothing to answer."""
    if reader.reads_along or promise.message_id is None:
        return None
    return Button(text("message-answer"), taps.AnswerMessage(promise.message_id))


def standing(voice: Voice, promise: Promise) -> Text | None:
    if promise.state == "kept" and promise.ended_at is not None:
        day = voice.school.time.local(promise.ended_at).date()
        return text("promise-kept-on", day=voice.school.said_day(day))
    return text("promise-taken-back") if promise.state == "taken-back" else None


def with_head(
    promise: Promise, thread: Thread, reader: PromiseReader, said: Text | Lines, *rows: Button
) -> Screen:
    """What becomes of a promise, as news to one reader."""
    shown: Lines = lines(head_for(promise, thread, reader), said)
    answer = answer_button(promise, reader)
    return screen(shown, (*rows, *([answer] if answer else [])) or None)


def kept_line(promise: Promise) -> Text:
    return text("promise-kept-told", who=promise.promiser, words=promise.words or "")
