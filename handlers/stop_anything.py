"""A person stops what they are doing: nothing they wrote is lost by it.

Ewa:     /cancel
Bot:     There is nothing to stop. Everything is as it was.
         [Home]
Ms Lee:  /update
Ms Lee:  On Friday we go to the forest.
Ms Lee:  /cancel
Bot:     Stopped. Your update is kept as a draft; /update goes on with it.
         [Home]
Ms Lee:  /update
Ms Lee:  taps Go on
Ms Lee:  taps Send
Ms Lee:  /cancel
Bot:     3B · Ms Lee
         On Friday we go to the forest.
         ─
         Sending at 10:00:45 to 5 parents.
         [Undo]
"""

from bot.conversation import END, Conversation, Next, command
from bot.screen import screen
from bot.turn import Turn
from bot.words import Text, text
from handlers.home import GO_HOME
from handlers.teachers.fresh_update_card import shows_how_it_stands
from handlers.teachers.update_preview import is_written
from storage.announcement_models import Announcement
from storage.models import Role


def stopping() -> Conversation:
    return Conversation("stop", entry_points=[command("cancel", stops)])


async def stops(turn: Turn) -> Next:
    leaving = None if turn.place else await leaving_next(turn)
    if leaving is not None:
        # Whoever has just tapped Send and wants it back: here is its Undo.
        await shows_how_it_stands(turn, leaving)
    else:
        await turn.show(screen(await stopped(turn), GO_HOME))
    return END


async def leaving_next(turn: Turn) -> Announcement | None:
    if Role.TEACHER not in turn.roles:
        return None
    return await turn.records.announcements.leaving_next(turn.teacher)


async def stopped(turn: Turn) -> Text:
    if turn.place is None:
        return text("cancel-nothing")
    if Role.TEACHER in turn.roles and is_written(
        await turn.records.announcements.draft_of(turn.teacher)
    ):
        return text("cancel-draft-kept")
    return text("cancel-done")
