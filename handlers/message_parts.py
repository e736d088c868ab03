"""What one Telegram message brings to a message about a child, and how it is framed for readers.

Files go on by Telegram's own number for them: what the sender deletes meanwhile still arrives, and
no account is named, as a forwarded message would name it.
"""

from dataclasses import dataclass

from bot.screen import Media, Screen, screen
from bot.turn import Turn
from bot.words import Html, Lines, Text, lines, text
from handlers.update_limits import CAPTION_LIMIT, OUR_LINES, TEXT_LIMIT, length
from handlers.update_preview import PROFILE, plain
from storage.thread_models import MessagePart

CAPTIONED = ("photo", "document", "voice", "video", "audio", "animation")
BARE = ("sticker", "video_note")  # they carry no words: these go before
KINDS = ("text", *CAPTIONED, *BARE)


@dataclass(frozen=True, slots=True)
class Brought:
    """The kind, words as Telegram's HTML, and file of one of the author's own messages."""

    kind: str
    words: str | None
    file_id: str | None
    media_group: str | None


def brought_by(turn: Turn) -> Brought | None:
    """What a message brings; None for a kind that cannot be passed on."""
    message = turn.message
    assert message is not None, "only a message brings something"
    if message.text is not None:
        return Brought("text", turn.html, None, None)
    # An animation comes as a document, too: as itself it moves on the reader's phone.
    for kind in ("animation", *CAPTIONED, *BARE):
        found = getattr(message, kind, None)
        if found:
            file = found[-1] if kind == "photo" else found
            return Brought(kind, turn.html or None, file.file_id, message.media_group_id)
    return None


def framed(head: Text | Lines, part: MessagePart) -> list[Screen]:
    """A part as its reader sees it: below its head, or after it where there is no room for both."""
    words = Html(PROFILE.sub(r"\1", part.words)) if part.words else None
    below = text("message-words", words=words) if words else None
    if part.kind == "text" or part.file_id is None:
        fits = length(plain(part.words)) <= TEXT_LIMIT - OUR_LINES
        return [screen(lines(head, below))] if fits else [screen(head), screen(lines(below))]
    media = Media(part.kind, part.file_id)
    if part.kind in BARE:
        return [screen(head), Screen(lines(), media=media)]
    fits = length(plain(part.words)) <= CAPTION_LIMIT - OUR_LINES
    whole = Screen(lines(head, below) if fits else lines(below), media=media)
    return [whole] if fits else [screen(head), whole]
