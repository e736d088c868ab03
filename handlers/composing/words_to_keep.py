"""What a teacher wrote and may want to tap next time: for every teacher of the class."""

from bot.plain_words import plain
from bot.turn import Turn
from handlers.composing.names_in_words import without_name
from handlers.composing.weekly_here import Here
from storage.week_models import Weekly


async def worth_keeping(turn: Turn, here: Here) -> list[tuple[str, str]]:
    """Own words of this message that the class cannot tap yet, each with its kind."""
    found = []
    for kind, words in own_words(here.weekly):
        there = await turn.records.suggestions.of_class(here.week.class_id, kind)
        if words not in {each.words for each in there}:
            found.append((kind, words))
    return found


def own_words(weekly: Weekly) -> list[tuple[str, str]]:
    well = without_name(weekly.well or "", weekly.child_first_name)
    step = plain(weekly.step)
    return [(kind, words) for kind, words in (("well", well), ("step", step)) if words]
