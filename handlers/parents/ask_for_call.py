"""A parent asks to be called: when, and what about if they like; no number is asked or shown.

Ewa:     /write
Ewa:     taps Please call me
Bot:     When would it suit you? The school has your number; none is shown here.
         [Now, until 16:00]
         [Friday 13 March, in the morning]
         [Friday 13 March, in the afternoon]
         [Cancel]
Ewa:     taps Friday 13 March, in the afternoon
Bot:     What is it about? Write it, or leave it so.
         [Send without words]
         [Cancel]
Ewa:     taps Send without words
Bot:     Sent to Ms Lee and Mr Okafor, about Ada K.
         Call · Friday 13 March, in the afternoon
Ms Lee reads: Please call · Friday 13 March, in the afternoon · Ada K. · 3B · from Ewa, mother
         [I will call]  [Answer]
         [Later]  [Pass on]
         [Note]  [Close]
Ms Lee:  taps I will call
Ewa reads: Ada K. · Ms Lee
         I will call you · Friday 13 March, in the afternoon
         [Answer]
"""

from datetime import date
from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Entry, Next, taps
from bot.screen import Button, Screen, screen
from bot.turn import Refused, Turn
from bot.words import text
from handlers.agreements.promise_days import day_of
from handlers.home import GO_HOME
from handlers.messages.opened_head import call_said, local_day
from handlers.parents.message_draft import WITHOUT_A_MESSAGE, own_draft
from handlers.parents.own_children import begins_about
from handlers.parents.write_to_teachers import sends_message
from storage.models import Child
from storage.shelf import NotThere

CANCEL = Button(text("button-cancel"), carried.GoHome())


def ways_to_ask_for_call(writing: StrEnum) -> tuple[Entry, ...]:
    """`writing` is the step in which the words about it are written."""

    async def chooses(turn: Turn, tap: carried.ChooseCallTime) -> Next:
        return At(writing, await chooses_time(turn, tap))

    return (taps(carried.ChooseCallTime, chooses), taps(carried.AskForCall, asks_without_words))


async def asks_when_to_call(turn: Turn, child: Child) -> None:
    await turn.show(await times_card(turn, child))


async def times_card(turn: Turn, child: Child) -> Screen:
    """Now is offered in the school's hours only; then the halves of the next school day."""
    calendar, today = await turn.calendar(), local_day(turn)
    offered = [("call-now", today)] if calendar.is_open(turn.now) else []
    if (day := calendar.next_school_day(today)) is not None:
        offered += [("call-morning", day), ("call-afternoon", day)]
    buttons = [
        Button(
            await call_said(turn, when, on),
            carried.ChooseCallTime(child.id, when.removeprefix("call-"), on.toordinal()),
        )
        for when, on in offered
    ]
    if not buttons:
        return screen(text("call-no-day"), GO_HOME)
    return screen(text("call-when"), *buttons, CANCEL)


async def chooses_time(turn: Turn, tap: carried.ChooseCallTime) -> int:
    """The number of the draft that asks for the call."""
    child = await turn.records.families.child_for(turn.parents, tap.child)
    if tap.when not in {"now", "morning", "afternoon"}:
        raise NotThere
    day = await still_to_come(turn, tap)
    draft, _ = await begins_about(turn, child)
    await turn.records.openers.open_with(draft, f"call-{tap.when}", call_on=day)
    send = Button(text("call-without-words"), carried.AskForCall(draft.id))
    await turn.show(screen(text("call-what-about"), send, CANCEL))
    return draft.id


async def still_to_come(turn: Turn, tap: carried.ChooseCallTime) -> date:
    """The day of the call. Refused when it is over: the card is old."""
    calendar, today = await turn.calendar(), local_day(turn)
    day = day_of(tap.day)
    if day is None:
        raise NotThere
    on_time = day == today and calendar.is_open(turn.now) if tap.when == "now" else day > today
    if not on_time or not calendar.is_school_day(day):
        raise Refused(text("call-too-late"))
    return day


async def asks_without_words(turn: Turn, tap: carried.AskForCall) -> Next:
    message = await turn.records.messages.mine(turn.account, tap.message)
    opened = await turn.records.openers.of(message)
    if opened is None or opened.call_on is None:
        raise NotThere
    if message.state == "draft" and not await turn.records.messages.parts(message):
        draft = await own_draft(turn, message.id)
        await turn.records.messages.add_part(draft, WITHOUT_A_MESSAGE, "text", None)
    await sends_message(turn, carried.SendMessage(message.id))
    return END
