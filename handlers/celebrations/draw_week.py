"""A child's week as a picture: drawn once, in the language of the teacher who wrote it.

Its words are the teacher's, as written; so the few words of ours around them are in the same
language, and both homes get the same picture. Each reads the text below it in their own.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.directions import reads_right_to_left
from bot.drawings import Drawing, Easel
from bot.picture_cards import TONES, PictureCard, Words, drawn_card
from bot.plain_words import plain
from bot.screen import Drawn
from bot.words import Days, Text, text
from handlers.celebrations.palette import said_of, step_said
from storage.shelf import NotThere
from storage.week_models import Weekly

SCHOOL_WEEK = timedelta(days=4)  # from the first day to the last that the picture names


def picture_of(weekly: Weekly) -> Drawn:
    """The picture for a weekly message, the same for everyone who gets it in this version."""
    name = f"week:{weekly.id}:{weekly.version}"
    return Drawn("photo", "week", {"weekly": weekly.id}, name=name)


async def draws_week(easel: Easel, about: Mapping[str, Any]) -> Drawing:
    weekly = await easel.records.weeklies.of(about["weekly"])
    account = await easel.records.accounts.of(easel.account_id)
    hats = await easel.records.people.hats_of(account) if account else ()
    children = await easel.records.families.children_of(*hats)
    if weekly.child_id not in {child.id for child in children} or not weekly.says_something:
        raise NotThere
    card = card_of(easel, weekly, await language_of_writer(easel, weekly))
    return lambda: ("week.png", drawn_card(card), "image/png")


async def language_of_writer(easel: Easel, weekly: Weekly) -> str:
    writer = weekly.written_by and await easel.records.people.of(weekly.written_by)
    account_id = writer.account_id if writer else None
    account = await easel.records.accounts.of(account_id) if account_id else None
    return easel.school.nearest_language(account.language if account else None)


def card_of(easel: Easel, weekly: Weekly, language: str) -> PictureCard:
    child = weekly.child_first_name
    well = said_of(child, weekly.strength) if weekly.strength else text("week-picture-listen")
    step = step_said(weekly.step_code) if weekly.step_code else None
    right_to_left = easel.texts.is_right_to_left(language)

    def said(words: Text) -> Words:
        return Words(easel.texts.plain(words, language), right_to_left)

    def written(words: str | None, brought: Text | None) -> Words:
        if words:
            found = plain(words)
            return Words(found, reads_right_to_left(found, otherwise=right_to_left))
        return said(brought) if brought else Words("", right_to_left)

    next_step = written(weekly.step, step)
    days = Days(weekly.first_day, weekly.first_day + SCHOOL_WEEK)
    return PictureCard(
        name=said(text("week-picture-name", child=child)),
        well=written(weekly.well, well if weekly.strength or weekly.voice_file_id else None),
        step=said(text("week-picture-next", step=next_step.text)) if next_step.text else next_step,
        foot=said(text("week-picture-foot", class_=weekly.class_name, days=days)),
        language=language,
        tone=weekly.child_id % TONES,
    )
