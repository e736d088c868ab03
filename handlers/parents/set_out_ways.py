"""What a parent sets out before times are looked for: whom, from when on, how far they walk."""

from datetime import time
from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Next
from bot.screen import Button, screen
from bot.turn import Turn
from bot.typed_times import times_in
from bot.words import text
from handlers.parents.all_booked import shows_booked
from handlers.parents.tick_meetings import (
    WALKS,
    asks_from_when,
    shows_ticks,
    ticked_at_first,
    too_many,
)
from handlers.parents.ways_through import what_can_be_booked
from handlers.typed_hours import at_minute, minute_of
from storage.meeting_models import AtOnce
from storage.shelf import NotThere


class Step(StrEnum):
    WRITING_TIME = "writing-time"


async def begins(turn: Turn, tap: carried.BookAtOnce) -> Next:
    if not await turn.records.offers.to(turn.account, turn.now, round_id=tap.round):
        raise NotThere
    offers = await what_can_be_booked(turn, tap.round)
    wanted = ticked_at_first(offers)
    shelf = turn.records.at_once
    draft = await shelf.begin(turn.account, tap.round, wanted, WALKS[0], turn.now)
    await shows_ticks(turn, draft)
    return END


async def ticks(turn: Turn, tap: carried.TickMeeting) -> Next:
    draft = await mine(turn, tap.draft)
    offers, pair = await what_can_be_booked(turn, draft.round_id), (tap.child, tap.teacher)
    if pair not in offers or tap.on not in {0, 1}:
        raise NotThere
    wanted = {one for one in draft.wanted if one in offers} - {pair}
    if tap.on:
        wanted.add(pair)
    if (full := too_many(offers, sorted(wanted))) is not None:
        turn.answer(text("meet-enough", child=full.child, most=full.most_each or 0))
    elif not draft.booked:
        await turn.records.at_once.want(draft, wanted)
    return await shows_draft(turn, draft)


async def goes_back(turn: Turn, tap: carried.BackToTicks) -> Next:
    return await shows_draft(turn, await mine(turn, tap.draft))


async def asks_time(turn: Turn, tap: carried.AskFromWhen) -> Next:
    draft = await mine(turn, tap.draft)
    if draft.booked:
        return await shows_draft(turn, draft)
    await asks_from_when(turn, draft)
    return At(Step.WRITING_TIME, draft.id)


async def chooses_time(turn: Turn, tap: carried.FromWhen) -> Next:
    return await begins_at(turn, await mine(turn, tap.draft), at_minute(tap.minute))


async def writes_time(turn: Turn) -> Next:
    assert turn.place is not None, "only who was asked stands here"
    draft = await mine(turn, turn.place.subject_id or 0)
    found = times_in(turn.words)
    if len(found) != 1:
        back = Button(text("button-back"), carried.BackToTicks(draft.id))
        await turn.show(screen(text("at-once-time-unclear"), back))
        return None
    return await begins_at(turn, draft, found[0])


async def begins_at(turn: Turn, draft: AtOnce, at: time) -> Next:
    if not draft.booked:
        shelf = turn.records.at_once
        await shelf.set_out(draft, from_minute=minute_of(at), gap_minutes=draft.gap_minutes)
    return await shows_draft(turn, draft)


async def chooses_walk(turn: Turn, tap: carried.WalkFor) -> Next:
    draft = await mine(turn, tap.draft)
    if tap.minute not in WALKS:
        raise NotThere
    if not draft.booked:
        shelf = turn.records.at_once
        await shelf.set_out(draft, from_minute=draft.from_minute, gap_minutes=tap.minute)
    return await shows_draft(turn, draft)


async def mine(turn: Turn, number: int) -> AtOnce:
    return await turn.records.at_once.mine(turn.account, number)


async def shows_draft(turn: Turn, draft: AtOnce) -> Next:
    """As it stands now; once booked, what was booked."""
    fresh = await mine(turn, draft.id)
    if fresh.booked:
        await shows_booked(turn, fresh)
    else:
        await shows_ticks(turn, fresh)
    return END
