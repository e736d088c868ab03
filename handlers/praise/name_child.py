"""A teacher writes whom to praise; otherwise the name would be offered as a class update.

Ms Lee:  /praise
Ms Lee:  Zoe
Bot:     I find nobody of that name. Write it differently, or tap it.
         3B: whom would you like to praise?
         [Ada K.]  [Jan N.]  [Omar H.]
         [Sofía G.]  [Taras K.]
         [Several at once]  [Cancel]
Ms Lee:  k
Bot:     Whom do you mean?
         [Ada K.]  [Taras K.]
         [Cancel]
Ms Lee:  sofia garcía
Bot:     Sofía G.: what went well? Tap it, or write or say it; a photo is fine, too.
         [Kindness]  [Effort]  [Courage]
         [Curiosity]  [Teamwork]  [Progress in …]
         [Another child too]  [Change the palette]
         [Cancel]
"""

import re
import unicodedata
from collections.abc import Iterable

from bot import taps as carried
from bot.conversation import Next
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.praise.choose_children import asks_whom, chooses_child
from handlers.praise.praise_card import stands_on
from handlers.praise.say_in_words import draft_here, writes_elsewhere
from storage.celebration_models import CelebratedChild

LONGEST = 4  # words: more are an update, though the card that asks was left open
OFFERED = 8  # children; of more the teacher is asked to write more of the name
WORD = re.compile(r"\w+")


def may_be_name(turn: Turn) -> bool:
    return turn.answers is None and len(turn.words.split()) <= LONGEST


async def names_child(turn: Turn) -> Next:
    draft = await draft_here(turn)
    if draft is None:
        return await writes_elsewhere(turn)
    of_class = await turn.records.fairness.of_class(draft.class_id, turn.now)
    found = named(turn.words, of_class)
    if not found:
        return await asks_whom(turn, draft, told=text("praise-nobody-named"))
    choices = [(each, carried.PraiseChild(draft.id, each.child_id)) for each in found]
    if len(choices) == 1:
        return await chooses_child(turn, choices[0][1])
    buttons = [Button(text("praise-child", child=each.short_name), tap) for each, tap in choices]
    cancel = Button(text("button-cancel"), carried.DropPraise(draft.id))
    await stands_on(turn, draft, await turn.show(which_card(buttons, cancel)))
    return None


def named(words: str, children: Iterable[CelebratedChild]) -> list[CelebratedChild]:
    """Whose names have every written word; if nobody's, whose names begin with them."""
    written, names = folded(words), {each: folded(full_name(each)) for each in children}
    if not written:
        return []
    whole = [each for each, name in names.items() if set(written) <= set(name)]
    return whole or [each for each, name in names.items() if begins(name, written)]


def full_name(child: CelebratedChild) -> str:
    return f"{child.first_name} {child.last_name}"


def folded(words: str) -> list[str]:
    """The words without case and accents: who is in a hurry writes "sofia"."""
    letters = unicodedata.normalize("NFKD", words.casefold())
    return WORD.findall("".join(each for each in letters if not unicodedata.combining(each)))


def begins(name: list[str], written: list[str]) -> bool:
    return all(any(word.startswith(beginning) for word in name) for beginning in written)


def which_card(found: list[Button], way_out: Button) -> Screen:
    more = text("praise-more-named") if len(found) > OFFERED else None
    return screen(lines(text("praise-which-child"), more), *in_rows_of(2, found[:OFFERED]), way_out)
