"""A child's first name in what a teacher wrote: put in for each, left out of what is kept."""

import html
import re

from bot.plain_words import plain

PLACE = re.compile(r"(?<!\S)…")
"""Where a child's name belongs in words that are kept for next time: "… read aloud"."""


def with_name(words: str | None, old: str, new: str) -> str | None:
    """The same words (Telegram's HTML) about another child."""
    if words is None:
        return None
    return standing_alone(html.escape(old, quote=False)).sub(
        lambda _: html.escape(new, quote=False), words
    )


def without_name(words: str, child: str) -> str:
    """Words (Telegram's HTML) as they are kept for any child: plain, a gap in the name's place."""
    found = plain(words)
    if found.startswith(f"{child}: "):
        return found.removeprefix(f"{child}: ")
    return standing_alone(child).sub("…", found)


def with_child(words: str, child: str) -> str:
    """Kept words about this child, as plain text; without a gap they follow the name."""
    if PLACE.search(words):
        return PLACE.sub(lambda _: child, words)
    return f"{child}: {words}"


def standing_alone(name: str) -> re.Pattern[str]:
    """The name as a word of its own: "Ada’s" names Ada, "Adam" does not."""
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
