"""What one Telegram message brings to a message about a child.

Files go on by Telegram's own number for them: what the sender deletes meanwhile still arrives, and
no account is named, as a forwarded message would name it.
"""

from dataclasses import dataclass
from html import escape

from telegram import Message as TelegramMessage

from bot.screen import screen
from bot.turn import Turn
from bot.words import text
from handlers.answer_anything import keeps
from storage.thread_models import Message

CAPTIONED = ("photo", "document", "voice", "video", "audio", "animation")
BARE = ("sticker", "video_note")  # they carry no words: these go before
NAMED = ("document", "video", "audio", "animation")  # they carry their file's name
# Pictures whose place and camera we cannot take out; as a photo Telegram does it.
UNCLEANABLE = ("image/heic", "image/heif", "image/avif")
AS_TEXT = ("location", "contact")
NO_WAY = ("venue", "dice", "poll", "game", "story", "paid_media", "checklist", "invoice")
ANY_KIND = (*CAPTIONED, *BARE, *AS_TEXT, *NO_WAY)
"""All but words that is answered here; what cannot be passed on is told to who sent it."""
LARGEST = 20_000_000  # bytes; Bot API, getFile: "bots can download files of up to 20MB"
MAP = "https://www.openstreetmap.org/?mlat={0}&mlon={1}#map=17/{0}/{1}"


@dataclass(frozen=True, slots=True)
class Brought:
    """The kind, words as Telegram's HTML, and file of one of the author's own messages."""

    kind: str
    words: str | None
    file_id: str | None
    media_group: str | None


def brought_by(turn: Turn) -> Brought | None:
    """What a message brings; None for a kind or size that cannot be passed on."""
    message = turn.message
    assert message is not None, "only a message brings something"
    if message.text is not None:
        return Brought("text", turn.html, None, None)
    if words := as_text(message):
        return Brought("text", words, None, None)
    # An animation comes as a document, too: as itself it moves on the reader's phone.
    for kind in ("animation", *CAPTIONED, *BARE):
        found = getattr(message, kind, None)
        if found:
            file = found[-1] if kind == "photo" else found
            if too_large(file) or getattr(file, "mime_type", None) in UNCLEANABLE:
                return None
            return Brought(kind, turn.html or None, file.file_id, message.media_group_id)
    return None


def as_text(message: TelegramMessage) -> str:
    """A place or a contact card in words, as HTML: a card itself would name an account."""
    if message.contact is not None:
        names = (message.contact.first_name, message.contact.last_name)
        return escape(f"👤 {' '.join(filter(None, names))}\n{message.contact.phone_number}")
    if message.location is not None and message.venue is None:
        where = (message.location.latitude, message.location.longitude)
        return escape(f"📍 {where[0]}, {where[1]}\n{MAP.format(*where)}")
    return ""


async def tells_no_way(turn: Turn) -> None:
    """It is kept, and who sent it learns at once that nobody else will see it."""
    await keeps(turn)
    found = turn.message and turn.message.effective_attachment
    large = too_large(found)
    await turn.show(screen(text("message-too-large") if large else text("message-no-way")))


def too_large(file: object) -> bool:
    return (getattr(file, "file_size", None) or 0) > LARGEST


async def keeps_part(turn: Turn, message: Message, brought: Brought) -> None:
    """What they wrote or sent just now becomes a part of their message, or changes it."""
    assert turn.message is not None, "it came in a message"
    await turn.records.messages.add_part(
        message,
        turn.message.message_id,
        brought.kind,
        brought.words,
        file_id=brought.file_id,
        media_group=brought.media_group,
    )
