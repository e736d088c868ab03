"""What stands in a class's good news: pieces that teachers take or leave out, and whom they name.

A note never names a child whose family has not allowed that others read of it: such a piece is left
out until a teacher takes it, and with the name in it the note does not leave.
"""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

from bot.plain_words import plain
from bot.voice import Voice
from handlers.class_news.when_news_go import gathered_since
from handlers.praise.praise_words import named_in
from storage.celebration_models import CelebratedChild
from storage.class_news_models import NewsPiece
from storage.week_models import Week

LONGEST = 900  # characters: it is read at one glance, at the end of a week
OF_UPDATE = 240  # of an update its beginning is taken: the families have read it all
MOST = 8  # pieces offered, the newest


@dataclass(frozen=True, slots=True)
class Draft:
    """The note as it would leave (`words`, Telegram's HTML), and what it is made of."""

    pieces: tuple[tuple[NewsPiece, bool], ...]
    words: str
    named: tuple[str, ...]
    not_allowed: tuple[str, ...]

    @property
    def over(self) -> int:
        """By how many characters it is too long."""
        return max(0, len(plain(self.words)) - LONGEST)

    @property
    def may_leave(self) -> bool:
        return bool(self.words) and not self.over and not self.not_allowed

    @property
    def seen(self) -> int:
        """A digest of the words: Good on an older card cannot let other words leave."""
        return crc32(self.words.encode())


async def draft_of(voice: Voice, week: Week) -> Draft:
    found = await voice.records.class_news.pieces(week, await gathered_since(voice, week))
    children = await voice.records.fairness.of_class(week.class_id, voice.now)
    forbidden = await not_allowed(voice, children, " ".join(said(piece) for piece in found))
    ticked = tuple(
        (piece, is_taken(piece, forbidden))
        for piece in sorted(found, key=lambda piece: piece.at)[-MOST:]
    )
    taken = [said(piece) for piece, on in ticked if on]
    words = taken[0] if len(taken) == 1 else "\n".join(f"• {each}" for each in taken)
    named = named_in(words, [child.first_name for child in children])
    return Draft(ticked, words, named, tuple(name for name in named if name in forbidden))


def is_taken(piece: NewsPiece, forbidden: tuple[str, ...]) -> bool:
    """As a teacher chose; before that, all that names no child whose family has not allowed it."""
    if piece.left_out is not None:
        return not piece.left_out
    return not named_in(said(piece), forbidden)


def said(piece: NewsPiece) -> str:
    """One piece as it stands in the note; HTML."""
    if piece.kind == "words":
        return piece.words
    beginning = html.escape(beginning_of(plain(piece.words)), quote=False)
    if piece.child is None or named_in(piece.words, [piece.child]):
        return beginning
    return f"{html.escape(piece.child, quote=False)}: {beginning}"


def beginning_of(words: str) -> str:
    """Whole sentences, as many as fit; of a longer one its first words."""
    whole = " ".join(words.split())
    if len(whole) <= OF_UPDATE:
        return whole
    ends = [found.end() for found in re.finditer(r"[.!?…؟。](?=\s)", whole[:OF_UPDATE])]
    if ends:
        return whole[: ends[-1]]
    return whole[: OF_UPDATE - 1].rsplit(" ", maxsplit=1)[0] + "…"


# Whom it names


async def not_allowed(
    voice: Voice, children: Sequence[CelebratedChild], words: str
) -> tuple[str, ...]:
    """First names of these children in the words whose families have not allowed it."""
    named = set(named_in(words, [child.first_name for child in children]))
    allows = voice.records.consents.allows
    return tuple(
        [
            child.first_name
            for child in children
            if child.first_name in named and not await allows(child.child_id, "sharing")
        ]
    )
