"""A parent reads a class update and says that they got it.

Ms Lee:  /update
Ms Lee:  Please sign the trip form.
Ms Lee:  taps Ask for “Got it”: off
Ms Lee:  taps Send
(45 seconds later)
Ewa reads:  3B · Ms Lee
            Please sign the trip form.
            [Got it]
Ewa:     taps Got it
Bot:     3B · Ms Lee
         Please sign the trip form.
         ✓ Got it, 10:00
Ms Lee reads:  3B · Ms Lee
               Please sign the trip form.
               ─
               Sent to 5
               1 cannot be reached
               Got it: 1 of 5
               [Who has not been reached]
"""

from datetime import datetime

from bot.conversation import Conversation, Next, taps
from bot.screen import Screen
from bot.taps import GotIt
from bot.turn import Turn
from bot.words import ClockTime, lines, text
from handlers.parents.gathered_updates import own_update
from handlers.teachers.deliver_class_update import shows_counts
from handlers.teachers.update_preview import as_families_see_it
from storage.announcement_models import Announcement
from storage.models import Role
from storage.shelf import NotThere


def reading_class_update() -> Conversation:
    return Conversation("read-update", role=Role.PARENT, entry_points=[taps(GotIt, gets_it)])


async def gets_it(turn: Turn, tap: GotIt) -> Next:
    update = await update_for(turn, tap.announcement)
    noted = [
        await turn.records.announcements.got_it(update, parent, turn.now) for parent in turn.parents
    ]
    turn.answer(text("update-got-it-thanks"))
    await turn.show(acknowledged(turn, update, min(at for at in noted if at is not None)))
    await shows_counts(turn, update)
    return None


async def update_for(turn: Turn, announcement_id: int) -> Announcement:
    """An update that asks this parent to say that they got it. Raises `NotThere`."""
    update = await own_update(turn, announcement_id)
    if not update.asks_got_it:
        raise NotThere
    return update


def acknowledged(turn: Turn, update: Announcement, at: datetime) -> Screen:
    """The update as it was read, and when the parent first said so, however often they tap."""
    seen = as_families_see_it(update)
    got_it = text("update-you-got-it", time=ClockTime(turn.school.time.local(at).time()))
    return Screen(lines(seen.words, got_it), (), seen.media)
