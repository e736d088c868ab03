"""What was agreed on its way: to the other side for a yes, to colleagues to read along.

Who does not answer is reminded once, after two school days.
"""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from bot.pausing import OF_NEWS
from bot.turn import Refused, Turn
from bot.voice import CardAt, Voice
from bot.words import text
from handlers.agreements.recap_card import Phone, Version, as_seen, own_card, standing, version_of
from handlers.messages.hours_answers import delivered_at
from handlers.messages.message_rows import CHANGEABLE
from handlers.messages.quiet_family import quiet_until
from handlers.parents.message_draft import readers_of
from storage.models import Person, Role
from storage.outbox_models import Lane
from storage.shelf import NotThere
from storage.thread_models import Message, Thread

SCHOOL_DAYS = 2  # until who has not answered is reminded


# Who


async def other_side(turn: Turn, message: Message) -> tuple[Thread, Person]:
    """The thread of a version that this person may say yes to, and as whom: raises `NotThere`."""
    if message.kind != "recap" or message.state != "sent":
        raise NotThere
    if await turn.records.message_pauses.holding(message) is not None:
        raise NotThere  # nobody has read it yet
    if message.author_role == Role.PARENT:
        return await as_teacher(turn, message)
    thread = await turn.records.threads.of_parent(turn.parents, message.thread_id)
    return thread, next(hat for hat in turn.parents if hat.id == thread.parent_id)


async def as_teacher(turn: Turn, message: Message) -> tuple[Thread, Person]:
    await turn.records.recaps.read_by(turn.teacher, message)
    return await turn.records.threads.read_by(turn.teacher, message.thread_id), turn.teacher


async def reader_of(turn: Turn, message: Message) -> tuple[Thread, Person]:
    """The same for all who read it, colleagues of its author and its author too."""
    of_school = message.author_role == Role.TEACHER and turn.role is Role.TEACHER
    if of_school:
        return await as_teacher(turn, message)
    if message.author_role == Role.PARENT and message.account_id == turn.account.id:
        thread = await turn.records.threads.of_parent(turn.parents, message.thread_id)
        return thread, next(hat for hat in turn.parents if hat.id == thread.parent_id)
    return await other_side(turn, message)


async def phones(voice: Voice, version: Version) -> list[Phone]:
    """Everyone who reads it but its author: the teachers, and the parent a teacher's words."""
    message, thread, found = version.message, version.thread, []
    for teacher in await readers_of(voice, thread, message):
        if teacher.account_id not in {None, message.account_id, thread.parent_account_id}:
            at = await delivered_at(voice, teacher.id)
            found.append(Phone(teacher.account_id or 0, version.by_parent, at))
    if not version.by_parent:
        at = await quiet_until(voice, thread.parent_account_id)
        found.append(Phone(thread.parent_account_id or 0, answers=True, not_before=at))
    return found


# On its way


async def sends_version(
    turn: Turn, draft: Message, thread: Thread, corrects: Message | None = None
) -> None:
    """What is written in the draft goes to everyone who reads it; its author's card says so."""
    messages = turn.records.messages
    await messages.send(draft, turn.now)
    message = await messages.mine(turn.account, draft.id)
    await turn.records.recaps.open(message, corrects, await when_to_remind(turn))
    version = await version_of(turn, message, thread)
    await relays_version(turn, version)
    await turn.note("wrote-recap", f"message:{message.id}")
    at = await turn.show_new(await own_card(turn, version))
    if at.row_id is not None:
        await messages.show_on(message, at.row_id)


async def relays_version(voice: Voice, version: Version, *, again: bool = False) -> None:
    """To everyone who reads it; once more only to who has still to answer."""
    message = version.message
    for phone in await phones(voice, version):
        if again and not phone.answers:
            continue
        seen = as_seen(version, phone, above=text("recap-reminder") if again else None)
        row_id = await voice.tell(
            phone.account_id,
            replace(seen, silent=phone.not_before is not None),
            key=f"recap:{message.id}:{'again' if again else 'first'}:{phone.account_id}",
            lane=Lane.REMINDER if again else Lane.MESSAGE,
            subject=f"message:{message.id}",
            not_before=phone.not_before,
        )
        if row_id is not None:
            await voice.records.messages.copied(version.part, row_id)


async def shows_standing(turn: Turn, version: Version) -> None:
    """Change every copy in place, and its author's card; the other side's after a pause."""
    everyone = {phone.account_id: phone for phone in await phones(turn, version)}
    for copy in await turn.records.messages.copies(version.message):
        phone = everyone.get(copy.chat_id)
        if phone is not None and copy.state in CHANGEABLE:
            seen = replace(as_seen(version, phone), silent=copy.state == "planned")
            at = CardAt(copy.chat_id, copy.outbox_id)
            key, subject = f"recap:{copy.outbox_id}:{turn.received.id}", across(turn, version, at)
            await turn.change_card(at, seen, key=key, subject=subject)
    if version.message.card_id is not None:
        at = CardAt(version.message.account_id, version.message.card_id)
        key, own = f"recap-own:{version.message.id}:{turn.received.id}", across(turn, version, at)
        await turn.change_card(at, await own_card(turn, version), key=key, subject=own)


def across(turn: Turn, version: Version, at: CardAt) -> str | None:
    """What is news to the other side waits for the end of a pause (`bot.pausing`)."""
    parent = version.thread.parent_account_id
    crosses = (turn.account.id == parent) is not (at.chat_id == parent)
    return f"{OF_NEWS}{version.thread.id}" if crosses else None


async def withdraws(turn: Turn, message: Message) -> None:
    """Its author takes it back while nobody answered; what it corrected waits for a yes again."""
    recaps = turn.records.recaps
    recap = await recaps.of(message)
    if not recap.is_open:
        raise Refused(text("recap-settled", standing=standing(recap)))
    if recap.corrects_id is not None:
        await recaps.reopen(recap.corrects_id)
        before = await turn.records.messages.of_anyone(recap.corrects_id)
        thread = await turn.records.threads.standing(before.thread_id)
        if thread is not None:
            await shows_standing(turn, await version_of(turn, before, thread))


# The reminder


async def when_to_remind(voice: Voice) -> datetime | None:
    """Two school days later at the same time, but in school hours; None if none are known."""
    calendar, local = await voice.calendar(), voice.school.time.local(voice.now)
    day = local.date()
    for _ in range(SCHOOL_DAYS):
        following = calendar.next_school_day(day)
        if following is None:
            return None
        day = following
    hours = calendar.hours_on(day)
    assert hours is not None, "it is a school day"
    clock = min(max(local.time(), hours.opens), hours.closes)
    return voice.school.time.moment(day, clock)


async def reminds_to_confirm(voice: Voice) -> None:
    """Show once more, with its buttons, what nobody answered."""
    for number in await voice.records.recaps.due(voice.now):
        # Of two tickers one is first; the other finds it done.
        if await voice.records.recaps.reminded(number, voice.now):
            with suppress(NotThere):  # the child has left, or a teacher alone for whom it was
                message = await voice.records.messages.of_anyone(number)
                thread = await voice.records.threads.standing(message.thread_id)
                if thread is not None:
                    version = await version_of(voice, message, thread)
                    await relays_version(voice, version, again=True)
