"""How praise reads: on its family's phone, in the weekly message, and when they look back at it.

A strength that Homeroom brings is said in the reader's language; what a teacher wrote stays as
written, with the child's own name where the teacher left room for one.
"""

import html
import re
from collections.abc import Iterable
from typing import Protocol

from bot import taps
from bot.plain_words import plain
from bot.screen import Button, Media, Screen
from bot.voice import Voice
from bot.words import Html, Lines, Text, lines, text
from handlers.celebrations.palette import said_of
from handlers.messages.message_pieces import without_accounts
from handlers.teachers.added_words import media_in
from storage.models import Child
from storage.praise_models import Praise

ROOM_FOR_NAME = re.compile(r"\{[^{}<>\n]{0,20}\}")  # "{child}", in whichever language it is written
SHORT_NAME = 4  # letters: a shorter name is looked for as it is, a longer one in its cases, too
VOWELS = "aeiouyаеєиіїоуюяьй"  # with which names end that change their ends


class Says(Protocol):
    """Anything that says what went well: a praise, one child's share of it, a good moment."""

    @property
    def strength(self) -> str | None: ...
    @property
    def progress_in(self) -> str | None: ...
    @property
    def own_strength(self) -> str | None: ...
    @property
    def words(self) -> str | None: ...


def said(praise: Says, child: str) -> tuple[Text, ...]:
    """What it says of a child, who is called by the first name; empty for a file alone."""
    found = []
    if praise.own_strength:
        found.append(text("praise-own-strength", words=praise.own_strength))
    elif praise.strength == "progress" and praise.progress_in:
        found.append(text("praise-progress-in", child=child, what=praise.progress_in))
    elif praise.strength:
        found.append(said_of(child, praise.strength))
    if praise.words:
        found.append(text("praise-words", words=with_name(praise.words, child)))
    return tuple(found)


def with_name(words: str, child: str) -> Html:
    """The teacher's words (Telegram's HTML) with the child's name in the room left for it."""
    name = html.escape(child, quote=False)
    return without_accounts(ROOM_FOR_NAME.sub(lambda _: name, words))


def as_family_reads(praise: Praise, child: Child, *, with_photo: bool) -> Lines:
    """Who, about whom, what; of a family that allows no photos it stays without."""
    found = said(praise, child.first_name)
    alone = not found and (with_photo or not praise.has_photo)
    head = "praise-head-file" if alone else "praise-head"
    named = {"child": child.first_name, "class_": praise.class_name, "teacher": praise.by_name}
    return lines(text(head, **named), *found)


def for_family(praise: Praise, child: Child, *, with_photo: bool, thanked: bool = False) -> Screen:
    """The message itself; a photo or voice cannot be passed on, and a photo names no place."""
    thank = Button(text("praise-thank"), taps.ThankForPraise(praise.id, child.id))
    write = Button(
        text("praise-write-to", teacher=praise.by_name), taps.WriteToOne(child.id, praise.by_id)
    )
    told = text("praise-you-thanked") if thanked else None
    media = media_of(praise) if with_photo or not praise.has_photo else None
    return Screen(
        lines(*as_family_reads(praise, child, with_photo=with_photo).lines, told),
        ((write,) if thanked else (thank, write),),
        media,
        protected=media is not None,
    )


def media_of(praise: Praise) -> Media | None:
    file = media_in(praise)
    return Media(*file, anew=True) if file else None


def named_in(words: str, others: Iterable[str]) -> tuple[str, ...]:
    """Which of these first names the words seem to have, also in another case or with an ending."""
    written = ROOM_FOR_NAME.sub(" ", plain(words)).casefold()
    return tuple(name for name in dict.fromkeys(others) if _pattern(name).search(written))


async def others_named(
    voice: Voice, class_id: int, child: str | None, *written: str | None
) -> tuple[str, ...]:
    """The first names of other children of the class that the words (Telegram's HTML) seem to name.

    Where they are about several children, `child` is None: each name is read by another family.
    """
    words = "\n".join(filter(None, written))
    if not words:
        return ()
    of_class = await voice.records.fairness.of_class(class_id, voice.now)
    return named_in(words, [each.first_name for each in of_class if each.first_name != child])


def _pattern(name: str) -> re.Pattern[str]:
    known = name.casefold()
    if len(known) < SHORT_NAME:
        return re.compile(rf"(?<!\w){re.escape(known)}(?!\w)")
    stem = known.rstrip(VOWELS) if known[-1] in VOWELS else known
    stem = stem if len(stem) >= SHORT_NAME - 1 else known
    return re.compile(rf"(?<!\w){re.escape(stem)}\w{{0,3}}(?!\w)")
