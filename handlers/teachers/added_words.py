"""What a teacher's message adds to a draft: words follow words, and a file takes one's place.

Of several photos sent at once the first stays. A draft made of several messages with words is
changed by no edit: nobody can tell which words the edited one gave.
"""

from dataclasses import dataclass

from bot.turn import Turn
from storage.announcement_models import Announcement
from storage.praise_models import Praise

Draft = Announcement | Praise


@dataclass(frozen=True, slots=True)
class Written:
    """Words and file of a draft, and the one message that editing would change them by."""

    words: str | None
    file: tuple[str, str] | None
    album: str | None
    message_id: int | None


def sent(turn: Turn) -> Written:
    message = turn.message
    assert message is not None, "only a message brings words or a file"
    return Written(turn.html or None, turn.file, message.media_group_id, message.message_id)


def edited(turn: Turn, draft: Draft) -> Written:
    """The draft as the edit of the message that its words came in makes it."""
    file = turn.file or media_in(draft)
    return Written(turn.html or None, file, draft.media_group, draft.source_message_id)


def adds_nothing(draft: Draft, more: Written) -> bool:
    """Whether it is a further photo of the album that the draft has one of."""
    return more.album is not None and more.album == draft.media_group and not more.words


def both(draft: Draft, more: Written) -> Written:
    """Words follow words; a file takes the place of a file, but the first of an album stays."""
    known = Written(draft.words, media_in(draft), draft.media_group, draft.source_message_id)
    words = "\n".join(filter(None, (known.words, more.words))) or None
    is_new_file = more.file is not None and (more.album is None or more.album != known.album)
    file, album = (more.file, more.album) if is_new_file else (known.file, known.album)
    if known.words and more.words:
        return Written(words, file, album, None)
    return Written(words, file, album, known.message_id if known.words else more.message_id)


def media_in(draft: Draft) -> tuple[str, str] | None:
    """The file of a draft: its kind and Telegram's number for it."""
    if draft.media_kind is None or draft.media_file_id is None:
        return None
    return draft.media_kind, draft.media_file_id
