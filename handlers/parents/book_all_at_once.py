"""A parent books several meetings at once: three ways without a clash, one tap books all or none.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
Ewa:     /meet
Ewa:     taps Book several at once
Bot:     Whom would you like to meet? I look for times one after the other, without a clash.
         [✓ Ms Lee · Ada K.]  [✓ Mr Okafor · Ada K.]
         [From 17:00]  [To walk: 5 min]
         [Show times]
         [Back]
Ewa:     taps From 17:00
Bot:     From when on? Tap a time, or write one, like 17:20.
         [17:00]  [17:30]
         [Back]
Ewa:     17:10
Ewa:     taps Show times
Bot:     3 ways, none with a clash:
         1 · Thursday 19 March
         17:10 Ms Lee · Ada K.
         17:30 Mr Okafor · Ada K.
         2 · Thursday 19 March
         17:20 Ms Lee · Ada K.
         17:40 Mr Okafor · Ada K.
         3 · Thursday 19 March
         17:30 Ms Lee · Ada K.
         17:50 Mr Okafor · Ada K.
         [1]  [2]  [3]
         [Other times]  [Change]
Ewa:     taps 1
Bot:     Booked:
         Thursday 19 March, 17:10 · Ms Lee · Ada K.
         Room: 12
         Thursday 19 March, 17:30 · Mr Okafor · Ada K.
         Room: 4
         [17:10 · Ms Lee]  [17:30 · Mr Okafor]
         [Undo]  [Meetings]
Ms Lee reads: A meeting is booked:
         Thursday 19 March, 17:10 · Ewa Kowalska · Ada K.
         Room: 12
Ewa:     taps Undo
Bot:     Cancelled:
         Thursday 19 March, 17:10 · Ms Lee · Ada K.
         Thursday 19 March, 17:30 · Mr Okafor · Ada K.
         [Meetings]
"""

from bot import taps as carried
from bot.conversation import END, Conversation, Next, taps, writes
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import Text, lines, text
from handlers.parents.all_booked import books_all, undoes_all
from handlers.parents.set_out_ways import (
    Step,
    asks_time,
    begins,
    chooses_time,
    chooses_walk,
    goes_back,
    mine,
    shows_draft,
    ticks,
    writes_time,
)
from handlers.parents.ways_through import (
    AT_A_TIME,
    Offers,
    said_ways,
    ways,
    what_can_be_booked,
)
from storage.meeting_models import AtOnce
from storage.models import Role
from storage.shelf import NotThere

PAGES = 6  # cards of ways; whoever likes none of eighteen asks for other teachers or hours


def booking_all_at_once() -> Conversation:
    return Conversation(
        "book-all",
        role=Role.PARENT,
        entry_points=[
            taps(carried.BookAtOnce, begins),
            taps(carried.TickMeeting, ticks),
            taps(carried.BackToTicks, goes_back),
            taps(carried.AskFromWhen, asks_time),
            taps(carried.FromWhen, chooses_time),
            taps(carried.WalkFor, chooses_walk),
            taps(carried.ShowWays, wants_ways),
            taps(carried.BookWay, books),
            taps(carried.UndoAtOnce, undoes),
        ],
        states={Step.WRITING_TIME: [writes(writes_time)]},
    )


# The ways


async def wants_ways(turn: Turn, tap: carried.ShowWays) -> Next:
    draft = await mine(turn, tap.draft)
    if draft.booked:
        return await shows_draft(turn, draft)
    offers = await what_can_be_booked(turn, draft.round_id)
    if not any(pair in offers for pair in draft.wanted):
        turn.answer(text("at-once-tick-first"))
        return await shows_draft(turn, draft)
    return await shows_ways(turn, draft, offers, tap.page)


async def shows_ways(
    turn: Turn, draft: AtOnce, offers: Offers, page: int, first: Text | None = None
) -> Next:
    found = await ways(turn, draft, offers, page) if page < PAGES else []
    if not found and page:
        turn.answer(text("at-once-no-more"))
        return await shows_ways(turn, draft, offers, 0)
    change = Button(text("at-once-change"), carried.BackToTicks(draft.id))
    if not found:
        await turn.show(screen(lines(first, text("at-once-none")), change))
        return END
    shown = [
        [(one.child_id, one.teacher_id, time.id) for one, time in way.meetings] for way in found
    ]
    await turn.records.at_once.show(draft, shown)
    version = draft.version + 1
    numbers = [
        Button(text("at-once-number", number=n), carried.BookWay(draft.id, version, n))
        for n in range(1, len(found) + 1)
    ]
    others = Button(text("at-once-other"), carried.ShowWays(draft.id, page + 1))
    below = (others, change) if len(found) == AT_A_TIME else (change,)
    await turn.show(screen(lines(first, said_ways(turn, found, offers)), tuple(numbers), below))
    return END


# Booked, or none of it


async def books(turn: Turn, tap: carried.BookWay) -> Next:
    """Looked at under the lock; what was taken meanwhile is said, with fresh ways."""
    await turn.records.meetings.lock()
    draft = await mine(turn, tap.draft)
    if not 0 < tap.choice <= AT_A_TIME:
        raise NotThere
    if draft.booked:
        return await shows_draft(turn, draft)
    offers = await what_can_be_booked(turn, draft.round_id)
    if tap.version != draft.version:
        turn.explain_old_card()
        return await shows_ways(turn, draft, offers, 0)
    if tap.choice > len(draft.ways):
        raise NotThere
    if await books_all(turn, draft, draft.ways[tap.choice - 1], offers):
        return await shows_draft(turn, draft)
    return await shows_ways(turn, draft, offers, 0, text("at-once-taken"))


async def undoes(turn: Turn, tap: carried.UndoAtOnce) -> Next:
    draft = await mine(turn, tap.draft)
    await undoes_all(turn, draft)
    return await shows_draft(turn, draft)
