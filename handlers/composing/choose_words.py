"""A teacher taps what went well and the next step; what is tapped stands in the message at once."""

import html

from bot import taps as carried
from bot.conversation import Entry, Next
from bot.taps.of_weekly import OfWeekly
from bot.turn import Turn
from handlers.celebrations.palette import BROUGHT, SAYING
from handlers.celebrations.week_card import keeps_cards_true
from handlers.composing.child_card import (
    asks_detail,
    asks_step,
    asks_well,
    shows_child,
    shows_whole,
)
from handlers.composing.known_of_child import praised, takes_proposal
from handlers.composing.names_in_words import with_child, with_name
from handlers.composing.weekly_here import Here, Step, anew, composes, has_well
from storage.shelf import NotThere


def ways_to_choose() -> tuple[Entry, ...]:
    return (
        composes(carried.AskPart, asks_part, meets_another),
        composes(carried.TakeBrought, takes_brought, meets_another),
        composes(carried.TakeOwn, takes_own, meets_another),
        composes(carried.TakeEarlier, takes_earlier, meets_another),
        composes(carried.NoStep, takes_no_step, meets_another),
    )


async def meets_another(turn: Turn, here: Here, tap: OfWeekly) -> Next:
    """It was changed since: the fresh card. A second tap on a step is answered as the first."""
    if isinstance(tap, carried.NoStep) and has_well(here.weekly):
        return await shows_whole(turn, here)
    return await shows_child(turn, here)


async def asks_part(turn: Turn, here: Here, tap: carried.AskPart) -> Next:
    match tap.part:
        case Step.WELL:
            back_to = here.weekly if has_well(here.weekly) else None
            return await asks_well(turn, here, page=tap.page, back_to=back_to)
        case Step.NEXT:
            praise = await praised(turn, here)
            return await asks_step(turn, here, praise=praise, page=tap.page)
        case Step.DETAIL:
            return await asks_detail(turn, here)
    raise NotThere


async def takes_brought(turn: Turn, here: Here, tap: carried.TakeBrought) -> Next:
    if tap.brought in SAYING:
        return await went_well(turn, here, strength=tap.brought)
    if tap.brought in BROUGHT["step"]:
        return await has_next_step(turn, here, code=tap.brought)
    raise NotThere


async def takes_own(turn: Turn, here: Here, tap: carried.TakeOwn) -> Next:
    own = await turn.records.suggestions.own(here.week.class_id, tap.suggestion)
    words = own.words or ""
    if own.kind == "step":
        return await has_next_step(turn, here, step=html.escape(words, quote=False))
    said = with_child(words, here.weekly.child_first_name)
    return await went_well(turn, here, well=html.escape(said, quote=False))


async def takes_earlier(turn: Turn, here: Here, tap: carried.TakeEarlier) -> Next:
    before = await turn.records.composing.written_in(here.week.class_id, tap.other)
    child = here.weekly.child_first_name
    if tap.part == Step.WELL and before.well:
        return await went_well(turn, here, well=with_name(before.well, before.child, child))
    if tap.part == Step.NEXT and before.step:
        return await has_next_step(turn, here, step=with_name(before.step, before.child, child))
    raise NotThere


async def takes_no_step(turn: Turn, here: Here, _: carried.NoStep) -> Next:
    return await has_next_step(turn, here)


async def went_well(
    turn: Turn, here: Here, *, strength: str | None = None, well: str | None = None
) -> Next:
    await turn.records.weeklies.write_well(
        here.weekly, strength=strength, well=well, now=turn.now, by=turn.teacher
    )
    return await shows_after_change(turn, here)


async def has_next_step(
    turn: Turn, here: Here, *, code: str | None = None, step: str | None = None
) -> Next:
    """With it the message is whole, and shown as the family will read it."""
    taken = await takes_proposal(turn, here)
    await turn.records.weeklies.write_step(
        taken.weekly, code=code, step=step, now=turn.now, by=turn.teacher
    )
    fresh = await anew(turn, taken)
    await keeps_cards_true(turn, here.week, f"turn:{turn.received.id}")
    return (
        await shows_whole(turn, fresh) if has_well(fresh.weekly) else await asks_well(turn, fresh)
    )


async def shows_after_change(turn: Turn, here: Here) -> Next:
    """What went well was written: the step is asked for, or the whole shown if there is one."""
    await keeps_cards_true(turn, here.week, f"turn:{turn.received.id}")
    return await shows_child(turn, await anew(turn, here))
