"""What somebody asks to have drawn comes below their card: a picture, or a page to print.

Without a sound, and once a minute for the same thing: an impatient thumb gets one file, and whoever
lost it gets another.
"""

from typing import Any

from bot.screen import Drawn, Screen
from bot.turn import Turn
from bot.words import Text, text
from storage.shelf import NotThere

KINDS = {"png": "photo", "pdf": "document"}


async def comes_below(
    turn: Turn, said: Text, drawer: str, form: str, *, key: str, **about: Any
) -> None:
    """`drawer` draws `about` in this form. Raises `NotThere` for a form that nobody draws."""
    if form not in KINDS:
        raise NotThere
    drawn = Drawn(KINDS[form], drawer, {**about, "form": form})
    await turn.tell(
        turn.account.id,
        Screen(said, media=drawn, silent=True),
        key=f"{drawer}-{form}:{key}:{this_minute(turn)}",
    )
    turn.answer(text("entry-below"))


def this_minute(turn: Turn) -> str:
    return f"{turn.now:%Y-%m-%dT%H:%M}"
