"""The other side says yes to what was written down, or puts it differently until both agree.

Ms Lee:  /recap
Ms Lee:  taps Ada K. · Ewa
Ms Lee:  Ada reads ten minutes every evening.
Ewa:     taps Not quite
Bot:     How would you put it, about Ada K.? Your next message goes to Ms Lee and Mr Okafor.
         [Cancel]
Ewa:     Ada reads ten minutes every evening but Sunday.
Bot:     I have asked Ms Lee and Mr Okafor whether this is what you agreed about Ada K.:
         “Ada reads ten minutes every evening but Sunday.”
         [Take back]
Ms Lee reads: Ada K. · 3B · Ewa, mother, would put what you agreed like this:
         Ada reads ten minutes every evening but Sunday.
         [Yes, that is right]  [Not quite]
Ms Lee:  taps Yes, that is right
Ewa reads: Ada K. · ✓ Agreed by both, Thursday 12 March, 10:00. Ms Lee said yes.
         “Ada reads ten minutes every evening but Sunday.”
"""

# A little longer than other files: a yes, another version and an edit can cross, and each has to
# say the same of what the others left.

from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Conversation, Next, edits, taps, when
from bot.plain_words import plain
from bot.screen import screen
from bot.turn import Turn
from bot.words import lines, names, text
from handlers.agreements.promise_actions import asks_who_is_named, promises_own_actions
from handlers.agreements.recap_card import (
    LONGEST,
    Phone,
    Version,
    as_seen,
    standing,
    told,
    version_of,
)
from handlers.agreements.recap_relay import other_side, reader_of, sends_version, shows_standing
from handlers.agreements.recap_words import CANCEL, begins, in_words_or_voice, is_kept
from handlers.answer_anything import keeps
from handlers.messages.change_sent_message import own_thread
from handlers.messages.hours_answers import delivered_at
from handlers.messages.message_parts import brought_by
from storage.shelf import NotThere
from storage.thread_models import Message


class Step(StrEnum):
    CORRECTING = "correcting"


def confirming_recaps() -> Conversation:
    return Conversation(
        "confirm-recap",
        entry_points=[
            taps(carried.AgreeRecap, agrees),
            taps(carried.CorrectRecap, asks_how_then),
            taps(carried.ShowAgreed, shows_agreed),
            when(is_own_recap, edits(changes_words)),
        ],
        states={Step.CORRECTING: in_words_or_voice(corrects)},
    )


def is_own_recap(turn: Turn) -> bool:
    written = turn.written
    return written is not None and written.kind == "recap" and written.state == "sent"


async def asked_version(turn: Turn, message_id: int) -> Version:
    """A version that this person may say yes to. Raises `NotThere`."""
    message = await turn.records.messages.of_anyone(message_id)
    thread, _ = await other_side(turn, message)
    return await version_of(turn, message, thread)


async def agrees(turn: Turn, tap: carried.AgreeRecap) -> Next:
    """Once; a second tap, or a colleague's, says how it stands."""
    version = await asked_version(turn, tap.message)
    _, person = await other_side(turn, version.message)
    if await turn.records.recaps.answer(version.message, "agreed", person, turn.now):
        version = await asked_version(turn, tap.message)
        await turn.note("agreed-recap", f"message:{tap.message}")
        await tells_author(turn, version)
        await asks_who_is_named(turn, version.message, version.thread)
    if version.recap.state == "agreed":
        await promises_own_actions(turn, version.message, version.thread)
    return await says_how_it_stands(turn, version)


async def tells_author(turn: Turn, version: Version) -> None:
    message = version.message
    at = None
    if not version.by_parent:
        at = await delivered_at(turn, message.author_id or 0)
    await turn.tell(
        message.account_id,
        screen(told(version)),
        key=f"agreed:{message.id}",
        subject=f"message:{message.id}",
        not_before=at,
    )


async def says_how_it_stands(turn: Turn, version: Version) -> Next:
    """On the button, on every copy, and by the newest words if there are newer ones."""
    since = await turn.records.message_pauses.since(version.thread)
    answered_at = version.recap.answered_at
    if since is not None and answered_at is not None and answered_at >= since:
        turn.answer(text("pause-news"))
    elif stands := standing(version.recap):
        turn.answer(stands)
    await shows_standing(turn, version)
    newest = await newest_of(turn, version.message)
    if newest.id != version.message.id and newest.author_role == version.message.author_role:
        await shows_anew(turn, await asked_version(turn, newest.id))
    return END


async def newest_of(turn: Turn, message: Message) -> Message:
    while number := await turn.records.recaps.corrected_by(message):
        message = await turn.records.messages.of_anyone(number)
    return message


async def shows_anew(turn: Turn, version: Version) -> None:
    """Once more on this person's phone, with its buttons if it waits for them."""
    parents = {version.thread.parent_account_id}
    of_other_side = (turn.account.id in parents) is not version.by_parent
    at = await turn.show_new(as_seen(version, Phone(turn.account.id, of_other_side)))
    if at.row_id is not None:
        await turn.records.messages.copied(version.part, at.row_id)


async def asks_how_then(turn: Turn, tap: carried.CorrectRecap) -> Next:
    version = await asked_version(turn, tap.message)
    if not version.recap.is_open:
        return await says_how_it_stands(turn, version)
    to = version.others
    if not version.by_parent:
        readers = await turn.records.threads.readers(version.thread)
        to = [reader.name for reader in readers if reader.account_id]
        if version.message.only_to is not None:
            to = [version.message.author_name or ""]
    asked = text("recap-how-then", child=version.thread.child, who=names(to))
    await turn.show_new(screen(asked, CANCEL))
    return At(Step.CORRECTING, tap.message)


async def corrects(turn: Turn) -> Next:
    """Their words become the next version, and wait for the other side's yes."""
    assert turn.place is not None, "only who was asked stands here"
    message = await turn.records.messages.of_anyone(turn.place.subject_id or 0)
    if message.state != "sent":
        return await is_crossed(turn, message)
    thread, person = await other_side(turn, message)
    draft = await begins(turn, thread, person, message.only_to)
    if not await is_kept(turn, draft):
        return None
    if not await turn.records.recaps.answer(message, "corrected", person, turn.now):
        await turn.records.messages.drop_draft(draft)
        return await is_crossed(turn, message)
    await shows_standing(turn, await version_of(turn, message, thread))
    await sends_version(turn, draft, thread, message)
    return END


async def is_crossed(turn: Turn, message: Message) -> Next:
    """Somebody was quicker: nothing is sent, the words are kept, and it is shown how it stands."""
    await keeps(turn)
    if message.state != "sent":
        await turn.show(screen(text("recap-withdrawn")))
        return END
    version = await asked_version(turn, message.id)
    await turn.show(screen(lines(text("recap-crossed"), standing(version.recap))))
    newest = await newest_of(turn, message)
    thread, _ = await reader_of(turn, newest)
    await shows_anew(turn, await version_of(turn, newest, thread))
    return END


async def shows_agreed(turn: Turn, tap: carried.ShowAgreed) -> Next:
    message = await turn.records.messages.of_anyone(tap.message)
    if message.kind != "recap" or message.state != "sent":
        raise NotThere
    thread, _ = await reader_of(turn, message)
    await shows_anew(turn, await version_of(turn, message, thread))
    return None


async def changes_words(turn: Turn) -> Next:
    """Its author edits their own message: in place and marked, as long as nobody has answered."""
    message, brought = turn.written, brought_by(turn)
    assert message is not None, "the entry looked"
    thread = await own_thread(turn, message)
    version = await version_of(turn, message, thread)
    too_long = brought is not None and len(plain(brought.words)) > LONGEST
    if too_long or brought is None:
        await turn.show(screen(text("recap-too-long", most=LONGEST)))
        return None
    if not version.recap.is_open:
        stands = standing(version.recap)
        await turn.show(screen(text("recap-settled", standing=stands)))
        return None
    await is_kept(turn, message)
    copies = await turn.records.messages.copies(message)
    if any(copy.state != "planned" for copy in copies):
        await turn.records.recaps.edited(message, turn.now)
    await shows_standing(turn, await version_of(turn, message, thread))
    return None
