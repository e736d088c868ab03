"""A thanks is worded, sent, undone or given up; the same for teachers and for parents."""

from datetime import datetime, timedelta
from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Entry, Next, not_replying, sends, taps, writes
from bot.turn import Refused, Turn
from bot.words import text
from handlers.answer_anything import writes_freely
from handlers.messages.hours_answers import delivered_at
from handlers.messages.message_parts import ANY_KIND
from handlers.messages.quiet_family import quiet_until
from handlers.teachers.fresh_update_card import UNDO_SECONDS
from handlers.thanks.thanks_card import seen, thanks_card, thanks_message
from storage.models import Role
from storage.outbox_models import DoubtClass, Lane
from storage.shelf import NotThere
from storage.thanks_models import Thanks

LONGEST = 400  # characters: thanks are a sentence or two
LASTS = timedelta(days=7)


class Step(StrEnum):
    WORDING = "wording"


def ways_to_send_thanks() -> tuple[Entry, ...]:
    return (
        taps(carried.SendThanks, sends_thanks),
        taps(carried.UndoThanks, undoes),
        taps(carried.DropThanks, gives_up),
    )


def ways_to_word_thanks() -> tuple[Entry, ...]:
    return (
        not_replying(writes(words_it)),
        not_replying(sends(asks_for_words, *ANY_KIND)),
    )


async def own_thanks(turn: Turn, number: int) -> Thanks:
    """A thanks of this person's, about a child they both have to do with. Raises `NotThere`."""
    thanks = await turn.records.thanks.of(number)
    found = [hat for hat in turn.hats if hat.id == thanks.from_id]
    if not found or thanks.class_id is None:
        raise NotThere
    if thanks.from_role is Role.TEACHER:
        await turn.records.families.class_for(found[0], thanks.class_id)
    else:
        await turn.records.families.child_for(found, thanks.child_id)
    return thanks


async def shows(turn: Turn, number: int, *, below: bool = False) -> Next:
    """As it stands, on the card that is there or below it."""
    thanks = await own_thanks(turn, number)
    show = turn.show_new if below else turn.show
    await show(thanks_card(thanks))
    return At(Step.WORDING, thanks.id) if thanks.state == "draft" else END


async def words_it(turn: Turn) -> Next:
    """In place of what was there; of what has left nothing changes, and the words are kept."""
    assert turn.place is not None, "only who stands at a step words a draft"
    draft = await own_thanks(turn, turn.place.subject_id or 0)
    if draft.state != "draft":
        await writes_freely(turn)
        return END
    if len(turn.words) > LONGEST:
        raise Refused(text("thanks-too-long", most=LONGEST))
    await turn.records.thanks.write(draft, turn.html)
    return await shows(turn, draft.id)


async def asks_for_words(turn: Turn) -> Next:
    if turn.html:
        return await words_it(turn)
    raise Refused(text("thanks-in-words"))


async def sends_thanks(turn: Turn, tap: carried.SendThanks) -> Next:
    """Once; it waits for the time of Undo, and then for when its reader likes to be told."""
    draft = await own_thanks(turn, tap.thanks)
    if draft.state != "draft":
        return await shows(turn, draft.id)
    if seen(draft) != tap.seen:
        turn.explain_old_card()
        return await shows(turn, draft.id)
    if draft.to_account_id is None or not await is_theirs(turn, draft):
        raise Refused(text("thanks-nobody", to=draft.to_name))
    row_id = await turn.tell(
        draft.to_account_id,
        thanks_message(draft),
        key=f"thanks:{draft.id}:{turn.received.id}",
        lane=Lane.ANNOUNCEMENT,
        doubt_class=DoubtClass.AT_MOST_ONCE,
        subject=f"thanks:{draft.id}",
        not_before=await when_read(turn, draft),
        lasts=LASTS,
    )
    await turn.records.thanks.send(draft, row_id, turn.now)
    await turn.note("thanked", f"thanks:{draft.id}")
    return await shows(turn, draft.id)


async def is_theirs(turn: Turn, draft: Thanks) -> bool:
    """Whether its reader still acts for the child, or teaches it."""
    if draft.to_role is Role.PARENT:
        reader = await turn.records.people.of(draft.to_id)
        children = await turn.records.families.children_of(reader) if reader else ()
        return draft.child_id in {child.id for child in children}
    teachers = await turn.records.families.teachers_in(draft.class_id)
    return draft.to_id in {teacher.id for teacher in teachers}


async def when_read(turn: Turn, draft: Thanks) -> datetime:
    undone = turn.now + timedelta(seconds=UNDO_SECONDS)
    if draft.to_role is Role.TEACHER:
        return max(undone, await delivered_at(turn, draft.to_id) or undone)
    assert draft.to_account_id is not None, "who can be reached has an account"
    return max(undone, await quiet_until(turn, draft.to_account_id) or undone)


async def undoes(turn: Turn, tap: carried.UndoThanks) -> Next:
    """Before it has left it is a draft again; afterwards it goes from the reader's phone."""
    thanks = await own_thanks(turn, tap.thanks)
    if thanks.state != "sent":
        return await shows(turn, thanks.id)
    if await turn.records.outbox.cancel(f"thanks:{thanks.id}", turn.now, "undone"):
        await turn.records.thanks.back_to_draft(thanks)
    elif thanks.outbox_id is not None and await turn.may_delete(thanks.outbox_id):
        assert thanks.to_account_id is not None, "it went to somebody"
        key = f"thanks-back:{thanks.id}"
        await turn.delete(thanks.to_account_id, thanks.outbox_id, key=key)
        await turn.records.thanks.take_back(thanks, turn.now)
    else:
        turn.answer(text("thanks-too-late"))
        return await shows(turn, thanks.id)
    await turn.note("undid-thanks", f"thanks:{thanks.id}")
    return await shows(turn, thanks.id)


async def gives_up(turn: Turn, tap: carried.DropThanks) -> Next:
    thanks = await own_thanks(turn, tap.thanks)
    await turn.records.thanks.drop(thanks, turn.now)
    return await shows(turn, thanks.id)
