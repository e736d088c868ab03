"""What a teacher writes in a parent's quiet hours waits for their end, unless she sends it at once.

Ewa:     Ada has a cough, she will stay home today.
Ewa:     taps Send
(12 hours later)
Ms Lee:  taps Answer
Bot:     What would you like to tell Ewa about Ada K.? Your next message goes there.
         Ewa has quiet hours: it goes on Friday 13 March, 07:00, or at once if you wish.
         [Cancel]
Ms Lee:  Get well soon, Ada!
Bot:     For Ewa, about Ada K.
         “Get well soon, Ada!”
         Ewa has quiet hours now. This goes by itself on Friday 13 March, 07:00.
         Until then you can edit your message, or take it back.
         [Send now, silently]
         [Take back]
(9 hours later)
Bot:     Sent to Ewa, about Ada K.
         “Get well soon, Ada!”
         [Take back]  [Promise …]
Ewa reads: Ada K. · Ms Lee
         Written on Thursday 12 March, 22:00
         Get well soon, Ada!
         [Answer]
"""

from dataclasses import replace

from bot.conversation import Conversation, Next, taps
from bot.screen import Screen, screen
from bot.taps import SendLateNow
from bot.turn import Turn
from bot.voice import CardAt, Voice
from bot.words import text
from handlers.messages.quiet_family import quiet_until
from handlers.messages.relay_message import parent_on_phone, relays
from handlers.messages.sent_message import sent_card
from storage.models import Role
from storage.shelf import NotThere
from storage.thread_models import Message, Thread


def answering_late() -> Conversation:
    return Conversation(
        "late-answers", role=Role.TEACHER, entry_points=[taps(SendLateNow, sends_now)]
    )


async def sends_now(turn: Turn, tap: SendLateNow) -> Next:
    """A second tap, or one in the morning, shows what became of it."""
    message = await turn.records.messages.mine(turn.account, tap.message)
    late = await turn.records.late_answers.of(message)
    if late is None:
        raise NotThere
    if message.state != "sent":
        await turn.show(screen(text("late-taken-back")))
        return None
    thread = await turn.records.threads.read_by(turn.teacher, message.thread_id)
    if await turn.records.late_answers.hurry(late):
        await relays_silently(turn, thread, message)
        await turn.note("sent-late-answer-now", f"message:{message.id}")
    await turn.show(await sent_card(turn, thread, message))
    return None


async def relays_silently(voice: Voice, thread: Thread, message: Message) -> None:
    """The telephone may lie beside a sleeping child, and in the morning nobody waits for it."""
    parent = await parent_on_phone(voice, thread, message)
    await relays(voice, message, replace(parent, silent=True))


async def late_answers_leave(voice: Voice) -> None:
    """Send what waited for the end of quiet hours, if that has really come."""
    for late in await voice.records.late_answers.due(voice.now):
        until = await quiet_until(voice, late.account_id)
        if until is not None:  # they were made longer since
            await voice.records.late_answers.put_off(late, until)
        # Of two tickers one is first; the other finds it done.
        elif not await voice.records.late_answers.leaves(late):
            continue
        message = await voice.records.messages.of_anyone(late.message_id)
        await goes_on(voice, message, waits=until is not None)


async def goes_on(voice: Voice, message: Message, *, waits: bool) -> None:
    """Relay it unless it waits still; the author's card says how it stands."""
    thread = await voice.records.threads.standing(message.thread_id)
    if thread is None or thread.parent_account_id is None:
        await voice.records.messages.take_back(message)
        await changes_card(voice, message, screen(text("late-not-sent")))
        return
    if not waits:
        await relays_silently(voice, thread, message)
    await changes_card(voice, message, await sent_card(voice, thread, message))


async def changes_card(voice: Voice, message: Message, card: Screen) -> None:
    if message.card_id is not None:
        at = CardAt(message.account_id, message.card_id)
        key = f"late:{message.id}:{voice.now.isoformat()}"
        await voice.change_card(at, card, key=key)
