"""Praise in own words: a sentence, a photo or a voice message, added to what is there already."""

from bot import taps as carried
from bot.conversation import Next
from bot.plain_words import plain
from bot.screen import Button, screen
from bot.turn import Refused, Turn
from bot.words import text
from handlers.answer_anything import writes_freely
from handlers.praise.own_praise import own_praise
from handlers.praise.praise_card import shows_how_it_stands
from handlers.teachers.added_words import Written, adds_nothing, both, edited, sent
from handlers.teachers.change_class_update import edits_message
from storage.praise_models import Praise

LONGEST = 600  # characters of a sentence; below a photo Telegram takes a thousand


async def says(turn: Turn) -> Next:
    draft = await draft_here(turn)
    if draft is None:
        return await writes_elsewhere(turn)
    more = sent(turn)
    if adds_nothing(draft, more):
        return None
    await keeps(turn, draft, both(draft, more))
    return await shows_how_it_stands(turn, draft.id)


async def keeps(turn: Turn, draft: Praise, written: Written) -> None:
    """Put it into the draft. Raises `Refused` when it is too long."""
    over = len(plain(written.words)) - LONGEST
    if over > 0:
        raise Refused(text("praise-too-long", over=over))
    await turn.records.praises.write(
        draft,
        written.words,
        media=written.file,
        media_group=written.album,
        source_message_id=written.message_id,
    )


async def edits_words(turn: Turn) -> Next:
    """The teacher changes the message in which a praise was written, or quite another one."""
    assert turn.message is not None, "only a message is edited"
    found = await turn.records.praises.written_in(turn.teacher, turn.message.message_id)
    if found is None:
        return await edits_message(turn)
    praise = await own_praise(turn, found.id)
    if praise.state == "draft":
        await keeps(turn, praise, edited(turn, praise))
    else:
        await turn.show(screen(text("praise-edit-late")))
    await shows_how_it_stands(turn, praise.id)
    return None


async def sends_unsuitable(turn: Turn) -> Next:
    draft = await draft_here(turn)
    if draft is None:
        return await writes_elsewhere(turn)
    back = Button(text("button-back"), carried.ShowPraise(draft.id))
    await turn.show(screen(text("praise-unsuitable"), back))
    return None


async def draft_here(turn: Turn) -> Praise | None:
    """The draft that the teacher's words belong to; None if it has left or was given up."""
    assert turn.place is not None, "only who stands at a step writes into a draft"
    draft = await own_praise(turn, turn.place.subject_id or 0)
    return draft if draft.state == "draft" else None


async def writes_elsewhere(turn: Turn) -> Next:
    """The draft is none any more: what was written is kept like anything else."""
    await writes_freely(turn)
    return None
