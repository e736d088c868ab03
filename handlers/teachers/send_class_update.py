"""A teacher sends a class update and watches how it fares.

Ms Lee:  /update
Bot:     3B: what would you like to tell the families? Text, a photo, a file or a voice message.
         [Cancel]
Ms Lee:  On Friday we go to the forest.
Ms Lee:  taps Send
Bot:     3B · Ms Lee
         On Friday we go to the forest.
         ─
         Sending at 10:00:45 to 5 parents.
         [Undo]
Ms Lee:  taps Undo
Bot:     3B · Ms Lee
         On Friday we go to the forest.
         ─
         To 5 families of 3B · 6 parents, 5 can be reached
         1 has not joined yet
         [Send]
         [Ask for “Got it”: off]  [Send later]
         [Change]  [Cancel]
Ms Lee:  taps Send
(45 seconds later)
Bot:     3B · Ms Lee
         On Friday we go to the forest.
         ─
         Sent to 5
         1 cannot be reached
         [Who has not been reached]
Ewa reads:  3B · Ms Lee
            On Friday we go to the forest.
Ms Lee:  taps Who has not been reached
Bot:     Marta Nowak · has not joined yet
         [Back]
"""

from datetime import datetime, timedelta

from bot import taps as carried
from bot.conversation import Entry, Next, taps
from bot.turn import Refused, Turn
from bot.words import text
from handlers.teachers.fresh_update_card import (
    UNDO_SECONDS,
    goes_back_to,
    own_update,
    shows_how_it_stands,
)
from handlers.teachers.update_preview import audience_of
from handlers.teachers.update_report import not_reached_card
from storage.announcement_models import Announcement


def ways_to_send() -> tuple[Entry, ...]:
    return (taps(carried.SendUpdate, sends_now), taps(carried.ShowNotReached, asks_who_not))


async def sends_now(turn: Turn, tap: carried.SendUpdate) -> Next:
    update = await own_update(turn, tap.announcement)
    at = turn.now + timedelta(seconds=UNDO_SECONDS)
    return await sends_at(turn, update, tap.version, at)


async def sends_at(turn: Turn, update: Announcement, version: int, at: datetime) -> Next:
    """Let it leave then, once; an old preview shows the fresh card instead."""
    if update.state == "draft" and (await audience_of(turn, update)).reachable == 0:
        raise Refused(text("update-nobody"))
    if await turn.records.announcements.schedule(update, version, at):
        await turn.note("sent-update", f"announcement:{update.id}")
        await turn.records.conversations.leave(turn.account.id)
    elif update.state == "draft":
        turn.explain_old_card()
    await shows_how_it_stands(turn, await own_update(turn, update.id))
    return None


async def asks_who_not(turn: Turn, tap: carried.ShowNotReached) -> Next:
    update = await own_update(turn, tap.announcement)
    if update.state != "sent":
        return await goes_back_to(turn, update)
    outcomes = await turn.records.announcements.outcomes(update)
    await turn.show(not_reached_card(update, outcomes, turn.now))
    return None
