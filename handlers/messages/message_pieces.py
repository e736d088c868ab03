"""How a message looks to its readers: which of its parts go as one, and what stands in each.

Words that were written in a row are one message, photos that came as an album are one album.
What became one stays one: each row of the outbox remembers which parts it shows, and as what, so
that it is shown again just so when a part was edited or somebody answered.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.albums import ALBUM_KINDS
from bot.plain_words import plain
from bot.screen import Media, Rows, Screen
from bot.words import Html, Lines, Text, lines, text
from handlers.messages.message_parts import BARE, NAMED
from handlers.teachers.update_limits import CAPTION_LIMIT, TEXT_LIMIT, length
from storage.thread_models import MessagePart

# Of Telegram's limits: who writes, how they like an answer, when it was written, who answered, and
# that it was sent again, each with the longest names in the wordiest language.
OUR_LINES = 300
# Links hidden below words that open an account, by its number, its name or its telephone number; a
# name may also be a channel's, which cannot be told apart. What is below t.me/…/ is no account.
ACCOUNT = re.compile(
    r'<a href="(?:tg:/{0,2}(?:user|resolve|openmessage)\?[^"]*'
    r'|(?:https?://)?(?:www\.)?(?:t\.me|telegram\.(?:me|dog))/[@+]?\w+/?(?:\?[^"]*)?'
    r'|(?:https?://)?\w+\.t\.me/?(?:\?[^"]*)?)">(.*?)</a>',
    re.DOTALL | re.IGNORECASE,
)
Parts = tuple[MessagePart, ...]


class Shows(StrEnum):
    """What stands in one row of the outbox."""

    WHOLE = "whole"  # head, words and file
    HEAD = "head"
    LEAD = "lead"  # the head of an album, with the buttons that an album cannot have
    WORDS = "words"  # words and file, the head being too long for them
    TEXT = "text"  # head and words of a file that has no room for them
    FILE = "file"  # the file alone
    ALBUM = "album"  # words and file, in an album
    PROMPT = "prompt"  # not the message: the question what to answer


@dataclass(frozen=True, slots=True)
class Row:
    """What one row of the outbox shows of a message."""

    shows: Shows
    parts: Parts


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the words: who writes, how it stands, and what can be done."""

    head: Text | Lines
    standing: Text | Lines | None = None
    buttons: Rows = ()
    edited: bool = False


def laid_out(parts: Parts, *, gathers: bool = False) -> list[Row]:
    """The rows for one reader, in order; what gathers is an album of which more may come."""
    found: list[Row] = []
    for piece in pieces_of(parts):
        if piece[0].media_group is not None and (len(piece) > 1 or gathers):
            follows = bool(found) and found[-1].shows is Shows.WHOLE and is_text(found[-1].parts)
            found += album_rows(piece, follows=follows)
        else:
            found += [Row(shows, piece) for shows in roles_of(piece)]
    return found


def pieces_of(parts: Parts) -> Iterator[Parts]:
    """Parts that go as one: words in a row as long as they fit, and the photos of an album."""
    piece: Parts = ()
    for part in parts:
        if piece and not belongs(piece, part):
            yield piece
            piece = ()
        piece = (*piece, part)
    if piece:
        yield piece


def belongs(piece: Parts, part: MessagePart) -> bool:
    if is_text((part,)):
        return is_text(piece) and fits_below_head((*piece, part))
    together = part.media_group is not None and part.media_group == piece[-1].media_group
    return together and {part.kind, piece[-1].kind} <= ALBUM_KINDS


def album_rows(piece: Parts, *, follows: bool) -> list[Row]:
    """An album can have no buttons: they stand on the words before it, or on its head."""
    head = [] if follows else [Row(Shows.LEAD, piece)]
    long = [Row(Shows.TEXT, (part,)) for part in piece if not fits_file(part)]
    return [*head, *long, *(Row(Shows.ALBUM, (part,)) for part in piece)]


def roles_of(piece: Parts) -> tuple[Shows, ...]:
    """As which rows a piece goes that is no album; the last one has its buttons."""
    part = piece[0]
    if is_text(piece):
        return (Shows.WHOLE,) if fits_below_head(piece) else (Shows.HEAD, Shows.WORDS)
    if part.kind in BARE:
        return (Shows.HEAD, Shows.FILE)
    if not fits_file(part):
        long = () if fits_below_head(piece) else (Shows.HEAD,)
        return (*long, Shows.TEXT, Shows.FILE)
    fits = length(plain(part.words)) <= CAPTION_LIMIT - OUR_LINES
    return (Shows.WHOLE,) if fits else (Shows.HEAD, Shows.WORDS)


def rearranged(row: Row, beside: Collection[Shows]) -> list[Row]:
    """A row after an edit, and what has no room in it any more.

    `beside` is what stands in the rows that show the edited part in the same chat.
    """
    first, *others = pieces_of(row.parts)
    needed = [Shows.TEXT] if row.shows is Shows.ALBUM and not fits_file(first[0]) else []
    shows = row.shows
    if shows in {Shows.WHOLE, Shows.WORDS}:
        *needed, last = roles_of(first)
        shows = last if shows is Shows.WHOLE or last is Shows.FILE else shows
    missing = [Row(each, first) for each in needed if each not in beside]
    return [Row(shows, first), *missing, *laid_out(tuple(p for piece in others for p in piece))]


def is_text(parts: Parts) -> bool:
    return all(part.file_id is None for part in parts)


def fits_below_head(parts: Parts) -> bool:
    return length(plain(joined(parts))) <= TEXT_LIMIT - OUR_LINES


def fits_file(part: MessagePart) -> bool:
    return length(plain(part.words)) <= CAPTION_LIMIT


def joined(parts: Parts) -> str:
    """The words of parts as Telegram's HTML, each on lines of its own."""
    return "\n".join(part.words for part in parts if part.words)


def row_screen(row: Row, around: Around) -> Screen:
    """A row as its reader sees it now: the only place that says how a message is shown."""
    file = media_of(row.parts[0])
    words, marked = words_in(row), marked_head(around)
    match row.shows:
        case Shows.HEAD:
            return Screen(marked)
        case Shows.LEAD:
            return Screen(marked, around.buttons)
        case Shows.WORDS:
            return Screen(lines(words), around.buttons, file)
        case Shows.FILE:
            return Screen(lines(), around.buttons, file)
        case Shows.ALBUM:
            return Screen(lines(words if fits_file(row.parts[0]) else None), media=file)
        case Shows.TEXT:
            fits = fits_below_head(row.parts)
            return Screen(below_head(around, words) if fits else lines(words))
        case _:
            return Screen(below_head(around, words), around.buttons, file)


def words_in(row: Row) -> Text | None:
    words = joined(row.parts)
    return text("message-words", words=without_accounts(words)) if words else None


def without_accounts(words: str) -> Html:
    """The words with their formatting, but without a link to anybody's own account."""
    return Html(ACCOUNT.sub(r"\1", words))


def marked_head(around: Around) -> Lines:
    return below_head(around, None)


def below_head(around: Around, words: Text | None) -> Lines:
    mark = text("message-edited") if around.edited else None
    return lines(around.head, words, mark, around.standing)


def media_of(part: MessagePart) -> Media | None:
    if part.file_id is None:
        return None
    changed = part.file_changed
    return Media(part.kind, part.file_id, anew=part.kind in NAMED, replaces=changed)
