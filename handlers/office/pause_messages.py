"""The office pauses messages, all or one family's: they are kept, and delivered afterwards.

Dana:  /pause
Bot:   Messages between families and teachers are open.
       While they are paused, everybody writes as always: it is kept, and delivered afterwards.
       Never paused: worries for the safeguarding contact, and absences on the teachers’ lists.
       [Pause all messages]
       [Pause one family’s]
       [Home]
Dana:  taps Pause all messages
Bot:   All messages between families and teachers
       Until you open them again.
       Who writes reads no words of yours.
       Class updates go on.
       Never paused: worries for the safeguarding contact, and absences on the teachers’ lists.
       [Pause now]
       [Until when]  [Your words]
       [Pause class updates, too]
       [Cancel]
Dana:  taps Pause now
Bot:   All messages between families and teachers
       Paused since Thursday 12 March, 10:00
       Waiting: 0 messages
       Until you open them again.
       Who writes reads no words of yours.
       Class updates go on.
       Never paused: worries for the safeguarding contact, and absences on the teachers’ lists.
       [Open again]
       [Until when]  [Your words]
       [Pause class updates, too]
       [Back]
Ewa:   Does Ada need her boots?
Ewa:   taps Send
Bot:   Kept for Ms Lee and Mr Okafor, about Ada K.
       “Does Ada need her boots?”
       Ms Lee and Mr Okafor will get it as soon as the school office opens messages again.
       If someone is in danger, call the emergency services.
       School office: 030 1234.
       [Take back]  [Promise …]
Ms Lee: /inbox
Bot:   Nothing waits for an answer.
       [Home]
Dana:  taps Open again
Bot:   Open again. What waited is on its way, in its order.
       [Home]
Ms Lee reads: Ada K. · 3B · from Ewa, mother
       Does Ada need her boots?
       [Answer]  [Later]
       [Pass on]  [Note]  [Close]
Ewa reads: Sent to Ms Lee and Mr Okafor, about Ada K.
       “Does Ada need her boots?”
       [Take back]  [Promise …]
"""

from bot import taps as carried
from bot.conversation import END, Conversation, Next, command, taps, writes
from bot.screen import screen
from bot.turn import Turn
from bot.words import text
from handlers.home import GO_HOME
from handlers.messages.open_messages_again import opens_again
from handlers.office.pause_card import Step, pause_card, pauses_card
from handlers.office.shape_pause import (
    lets_updates_go,
    ways_to_shape_pause,
    writes_end,
    writes_words,
)
from handlers.office.whom_to_pause import ways_to_choose_family, writes_name
from storage.models import Role


def pausing_messages() -> Conversation:
    return Conversation(
        "pauses",
        role=Role.OFFICE,
        entry_points=[
            command("pause", shows_pauses),
            taps(carried.ShowPauses, shows_pauses_by_button),
            taps(carried.PauseAll, prepares_for_all),
            taps(carried.ShowPause, shows_pause),
            taps(carried.BeginPause, begins),
            taps(carried.EndPause, ends),
            taps(carried.DropPause, gives_up),
            taps(carried.PauseUpdates, takes_updates_in),
            *ways_to_choose_family(),
            *ways_to_shape_pause(),
        ],
        states={
            Step.WRITING_NAME: [writes(writes_name)],
            Step.WRITING_WORDS: [writes(writes_words)],
            Step.WRITING_END: [writes(writes_end)],
        },
    )


async def shows_pauses(turn: Turn) -> Next:
    await turn.show(await pauses_card(turn))
    return END


async def shows_pauses_by_button(turn: Turn, _: carried.ShowPauses) -> Next:
    return await shows_pauses(turn)


async def prepares_for_all(turn: Turn, _: carried.PauseAll) -> Next:
    office = turn.hats_as(Role.OFFICE)[0]
    pause = await turn.records.message_pauses.prepare(office, None, turn.now)
    await turn.show(await pause_card(turn, pause))
    return END


async def shows_pause(turn: Turn, tap: carried.ShowPause) -> Next:
    await shows_as_it_is(turn, tap.pause)
    return END


async def shows_as_it_is(turn: Turn, number: int) -> None:
    """A pause that is over or was given up says that: its buttons would do nothing."""
    pause = await turn.records.message_pauses.of(number)
    if pause.state in {"draft", "on"}:
        await turn.show(await pause_card(turn, pause))
    else:
        said = text("pause-over" if pause.state == "over" else "pause-given-up")
        await turn.show(screen(said, GO_HOME))


async def begins(turn: Turn, tap: carried.BeginPause) -> Next:
    """Once; a second tap, or a colleague's, shows how it stands."""
    pauses = turn.records.message_pauses
    pause = await pauses.of(tap.pause)
    if pause.state == "draft" and pause.ends_at is not None and pause.ends_at <= turn.now:
        await pauses.last(pause, None)  # its end was chosen long before it began
    if await pauses.begin(pause, turn.now):
        await turn.note("paused-messages", f"pause:{pause.id}")
    elif pause.state == "draft":  # another of just this is on already
        pause = await pauses.same_as(pause)
    await shows_as_it_is(turn, pause.id)
    return END


async def ends(turn: Turn, tap: carried.EndPause) -> Next:
    pause = await turn.records.message_pauses.of(tap.pause)
    if pause.state not in {"on", "over"}:
        await shows_as_it_is(turn, pause.id)
    else:
        if await opens_again(turn, pause):
            await turn.note("opened-messages", f"pause:{pause.id}")
        await turn.show(screen(text("pause-over"), GO_HOME))
    return END


async def gives_up(turn: Turn, tap: carried.DropPause) -> Next:
    pause = await turn.records.message_pauses.of(tap.pause)
    await turn.records.message_pauses.drop(pause)
    await shows_as_it_is(turn, pause.id)
    return END


async def takes_updates_in(turn: Turn, tap: carried.PauseUpdates) -> Next:
    """Class updates wait, too, or go on: then those that waited leave."""
    pauses = turn.records.message_pauses
    pause = await pauses.of(tap.pause)
    if not pause.is_of_all or tap.on > 1:
        await shows_as_it_is(turn, pause.id)
        return END
    if pause.state in {"draft", "on"} and pause.with_updates != bool(tap.on):
        await pauses.take_updates_in(pause, with_updates=bool(tap.on))
        await turn.note("changed-pause", f"pause:{pause.id}")
        if not tap.on:
            await lets_updates_go(turn, pause)
    await shows_as_it_is(turn, pause.id)
    return END
