"""All that the bot says and does in the test school, made once for all schools of a process.

Conversations remember nothing between two turns, and making them took as long as many a test.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from inspect import isfunction

import handlers
from bot.engine import Duty, Spoken
from handlers.celebrations.planned_weeks import PlansWeeks


def spoken(*, plans_weeks: bool) -> Spoken:
    """For one life of a school: the one duty that remembers is its own, or is left out."""
    everything = _everything()
    return replace(everything, duties=list(_duties(everything, plans_weeks=plans_weeks)))


def _duties(everything: Spoken, *, plans_weeks: bool) -> Iterator[Duty]:
    for duty in everything.duties:
        if isfunction(duty):
            yield duty
        elif plans_weeks:
            yield PlansWeeks()


@cache
def _everything() -> Spoken:
    everything = handlers.all_conversations()
    remember = [type(duty) for duty in everything.duties if not isfunction(duty)]
    assert remember == [PlansWeeks], remember  # whoever comes to it is to be made anew, too
    return everything
