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
from handlers.teachers.change_class_update import edits_message
from storage.praise_models import Praise

LONGEST = 600  # characters of a sentence; below a photo Telegram takes a thousand


async def says(turn: Turn) -> Next:
    """Words follow words; a photo or voice takes the place of one, but of an album stays one."""
    draft = await draft_here(turn)
    if draft is None:
        return await writes_elsewhere(turn)
    assert turn.message is not None, "only a message brings words or a file"
    album = turn.message.media_group_id
    more_of_album = album is not None and album == draft.media_group
    if more_of_album and not turn.html:
        return None
    words = "\n".join(filter(None, (draft.words, turn.html))) or None
    known = file_of(draft)
    await keeps(
        turn,
        draft,
        words,
        media=known if more_of_album else turn.file or known,
        media_group=album or draft.media_group,
        source=None if draft.words and turn.html else turn.message.message_id,
    )
    return await shows_how_it_stands(turn, draft.id)


async def keeps(
    turn: Turn,
    draft: Praise,
    words: str | None,
    *,
    media: tuple[str, str] | None,
    media_group: str | None,
    source: int | None,
) -> None:
    """Put it into the draft. Raises `Refused` when it is too long."""
    over = len(plain(words)) - LONGEST
    if over > 0:
        raise Refused(text("praise-too-long", over=over))
    await turn.records.praises.write(
        draft, words, media=media, media_group=media_group, source_message_id=source
    )


async def edits_words(turn: Turn) -> Next:
    """The teacher changes the message in which a praise was written, or quite another one."""
    assert turn.message is not None, "only a message is edited"
    found = await turn.records.praises.written_in(turn.teacher, turn.message.message_id)
    if found is None:
        return await edits_message(turn)
    praise = await own_praise(turn, found.id)
    if praise.state == "draft":
        await edits_draft(turn, praise)
    else:
        await turn.show(screen(text("praise-edit-late")))
    await shows_how_it_stands(turn, praise.id)
    return None


async def edits_draft(turn: Turn, draft: Praise) -> None:
    await keeps(
        turn,
        draft,
        turn.html or None,
        media=turn.file or file_of(draft),
        media_group=draft.media_group,
        source=draft.source_message_id,
    )


def file_of(draft: Praise) -> tuple[str, str] | None:
    if draft.media_kind is None or draft.media_file_id is None:
        return None
    return draft.media_kind, draft.media_file_id


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
