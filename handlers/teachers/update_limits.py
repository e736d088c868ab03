"""How long a class update may be, so that Telegram takes it with our own lines around it."""

from bot.plain_words import plain
from bot.turn import Refused
from bot.words import text
from storage.announcement_models import Announcement

TEXT_LIMIT, CAPTION_LIMIT = 4096, 1024  # characters; Bot API, sendMessage and sendPhoto
SUITABLE_FILES = ("photo", "document", "voice")
OUR_LINES = 120  # of them: that it was sent again, the mark of Got it, what stands between


def refuse_too_long(draft: Announcement, words: str | None, *, has_file: bool) -> None:
    """Raises `Refused`, saying by how much the words (Telegram's HTML) are too long."""
    head = f"{draft.class_name}{draft.author_name}"
    room = (CAPTION_LIMIT if has_file else TEXT_LIMIT) - OUR_LINES - length(head)
    over = length(plain(words)) - room
    if over > 0:
        raise Refused(text("update-too-long", over=over))


def length(words: str) -> int:
    """As Telegram counts: in UTF-16 units, an emoji being two."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
