"""A family answers its child's weekly message; each answer is noted once for each parent.

(Ms Lee has found Ada's week ready)
(Friday, 15:00)
Ewa reads: Ada’s week · 3B
         Ada read a whole page aloud.
         Next: Read together for 10 minutes
         [❤️ Thank you]  [We tried it]
         [Tell us more]
         [Write to Ms Lee]
Ewa:     taps We tried it
Bot:     Ada’s week · 3B
         Ada read a whole page aloud.
         Next: Read together for 10 minutes
         ✓ You tried it at home.
         [❤️ Thank you]  [Undo: we tried it]
         [Tell us more]
         [Tell how it went]
         [Write to Ms Lee]
Ms Lee reads: 3B · weekly messages of Friday 13 March
         Sent for one child
         Not written, so nothing was sent: Jan N., Omar H., Sofía G. and Taras K.
         Tried at home: Ada K.
Ewa:     taps Tell us more
Bot:     Ada’s week · 3B
         Ada read a whole page aloud.
         Next: Read together for 10 minutes
         ✓ You tried it at home.
         You asked to be told more.
         [❤️ Thank you]  [Undo: we tried it]
         [Tell how it went]
         [Write to Ms Lee]
Ms Lee reads: Tell us more about the week · Ada K. · 3B · from Ewa, mother
         “Ada read a whole page aloud.”
         [Answer]  [Later]
         [Pass on]  [Note]  [Close]
"""

from dataclasses import replace

from bot import taps as carried
from bot.conversation import Conversation, Next, taps
from bot.screen import Media, Screen
from bot.turn import Refused, Turn
from bot.words import text
from handlers.celebrations.week_report import shows_report
from handlers.celebrations.weekly_message import has_step, weekly_screen, weekly_words
from handlers.messages.relay_message import relays_to_teachers
from handlers.parents.message_draft import WITHOUT_A_MESSAGE
from storage.models import Role
from storage.shelf import NotThere
from storage.week_models import Weekly, WeeklyAnswer


def answering_weeklies() -> Conversation:
    return Conversation(
        "weekly",
        role=Role.PARENT,
        entry_points=[
            taps(carried.ThankForWeek, thanks),
            taps(carried.TriedStep, has_tried),
            taps(carried.UndoTried, has_not_tried),
            taps(carried.AskForMore, asks_for_more),
            taps(carried.ReadWeekAloud, listens),
        ],
    )


async def thanks(turn: Turn, tap: carried.ThankForWeek) -> Next:
    weekly, answer = await own_weekly(turn, tap.weekly)
    await turn.records.sent_weeks.thank(answer, turn.now)
    turn.answer(text("weekly-thanks-told"))
    return await shows_answered(turn, weekly)


async def has_tried(turn: Turn, tap: carried.TriedStep) -> Next:
    weekly, answer = await own_weekly(turn, tap.weekly)
    if not has_step(weekly):
        raise NotThere
    await turn.records.sent_weeks.try_step(answer, turn.now)
    turn.answer(text("weekly-tried-told"))
    return await shows_answered(turn, weekly)


async def has_not_tried(turn: Turn, tap: carried.UndoTried) -> Next:
    weekly, answer = await own_weekly(turn, tap.weekly)
    await turn.records.sent_weeks.untry_step(answer)
    return await shows_answered(turn, weekly)


async def asks_for_more(turn: Turn, tap: carried.AskForMore) -> Next:
    """A question of this parent's, in their own thread, with what it is about; once."""
    weekly, answer = await own_weekly(turn, tap.weekly)
    if answer.asked_more_at is None:
        await asks_teachers(turn, weekly, answer)
        await turn.records.sent_weeks.ask_more(answer, turn.now)
        await turn.note("asked-for-more", f"weekly:{weekly.id}")
    turn.answer(text("weekly-more-asked"))
    return await shows_answered(turn, weekly)


async def asks_teachers(turn: Turn, weekly: Weekly, answer: WeeklyAnswer) -> None:
    messages, threads = turn.records.messages, turn.records.threads
    parent = next(parent for parent in turn.parents if parent.id == answer.parent_id)
    child = await turn.records.families.child_for(turn.parents, weekly.child_id)
    thread = await threads.about(parent, child, turn.now)
    readers = await threads.readers(thread)
    if not any(reader.account_id for reader in readers):
        raise Refused(text("message-nobody-joined"))
    message = await messages.begin(turn.account, turn.now, author=parent, thread=thread)
    quoted = f"“{weekly.well}”" if weekly.well else None
    await messages.add_part(message, WITHOUT_A_MESSAGE, "text", quoted)
    about = f"more-{weekly.strength}" if weekly.strength and not weekly.well else "more"
    await turn.records.openers.open_with(message, about)
    await messages.send(message, turn.now)
    await relays_to_teachers(turn, thread, message, readers)


async def listens(turn: Turn, tap: carried.ReadWeekAloud) -> Next:
    """The teacher's voice, once a day: whoever taps again is told where it is."""
    weekly, _ = await own_weekly(turn, tap.weekly)
    if weekly.voice_file_id is None:
        raise NotThere
    voice = Media("voice", weekly.voice_file_id, anew=True)
    shown = Screen(weekly_words(weekly).lines[0], media=voice, protected=True)
    today = turn.school.time.local(turn.now).date()
    key = f"weekly-voice:{weekly.id}:{turn.account.id}:{today}"
    if await turn.tell(turn.account.id, shown, key=key, subject=f"weekly:{weekly.id}") is None:
        turn.answer(text("weekly-voice-above"))
    return None


# Whose it is


async def own_weekly(turn: Turn, number: int) -> tuple[Weekly, WeeklyAnswer]:
    """A message that went to this parent, about a child they act for still. Raises `NotThere`."""
    weekly = await turn.records.weeklies.of(number)
    await turn.records.families.child_for(turn.parents, weekly.child_id)
    return weekly, await turn.records.sent_weeks.answer_of(weekly, turn.parents)


async def shows_answered(turn: Turn, weekly: Weekly) -> Next:
    """The message with what was answered below it; its teachers' cards follow."""
    answer = await turn.records.sent_weeks.answer_of(weekly, turn.parents)
    shown = await weekly_screen(turn, weekly, answer)
    await turn.show(replace(shown, silent=True))
    await shows_report(turn, await turn.records.weeks.of(weekly.week_id))
    return None
