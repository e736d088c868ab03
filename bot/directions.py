"""Words of one writing direction among those of another; signs that nothing of ours can keep."""

import unicodedata
from functools import lru_cache

BIDI_CONTROLS = frozenset(
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
)
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"


@lru_cache(maxsize=4096)
def isolated(word: str, *, right_to_left: bool) -> str:
    """Wrap a fact whose direction differs from its surroundings, or that has marks of its own."""
    against = {"L"} if right_to_left else {"R", "AL"}
    mixes = any(unicodedata.bidirectional(letter) in against for letter in word)
    if mixes or not BIDI_CONTROLS.isdisjoint(word):
        return f"{FIRST_STRONG_ISOLATE}{word}{POP_ISOLATE}"
    return word


def reads_right_to_left(words: str, *, otherwise: bool) -> bool:
    """As their first letter that has a direction says, as chats do; `otherwise` without any."""
    for letter in words:
        direction = unicodedata.bidirectional(letter)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return otherwise


def storable(word: str) -> str:
    """Without what neither a database nor Telegram takes: NUL and lone surrogates."""
    return word.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")
