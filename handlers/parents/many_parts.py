"""How a message of very many parts is joined into few, and what its card says of that.

Nobody reads two hundred messages on a telephone: texts that follow each other are joined as they
stand, line by line.
"""

from bot.plain_words import plain
from bot.words import Lines, lines, text
from handlers.teachers.update_limits import OUR_LINES, TEXT_LIMIT, length
from storage.thread_models import MessagePart

FEW = 20  # parts that go as they were written, each for itself
AT_MOST = 50  # parts that go at once
Pile = tuple[MessagePart, ...]


def long_lines(parts: Pile, *, all_at_once: bool = False) -> Lines | None:
    """How many parts a draft has, once they are too many to be seen on its card."""
    if len(parts) <= FEW:
        return None
    too_many = not all_at_once and len(piled(parts)) > AT_MOST
    cap = text("long-cap", count=AT_MOST) if too_many else None
    return lines(text("long-count", count=len(parts)), cap)


def piled(parts: Pile) -> list[Pile]:
    """What becomes one part: texts that follow each other, as many as there is room for."""
    piles: list[Pile] = []
    for part in parts:
        if piles and can_follow(piles[-1], part):
            piles[-1] = (*piles[-1], part)
        else:
            piles.append((part,))
    return piles


def can_follow(pile: Pile, part: MessagePart) -> bool:
    texts = all(each.kind == "text" and each.words for each in (*pile, part))
    return texts and length(plain(joined((*pile, part)))) <= TEXT_LIMIT - OUR_LINES


def joined(pile: Pile) -> str:
    return "\n".join(part.words or "" for part in pile)
