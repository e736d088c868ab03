"""A parent asks to be written to less for a while, and class updates come together once a day.

Ewa:     /settings
Ewa:     taps Write less
Bot:     Until when shall it be less? Choose, or write a day, like 20 March.
         Class updates come together, once a day at 17:00; with “Got it” they come at once.
         Messages about your child come at once, without a sound. Teachers see that you asked.
         [A week, until Thursday 19 March]
         [Two weeks, until Thursday 26 March]
         [Back]
Ewa:     20 March
Bot:     Language: English
         Quiet hours: 20:00 to 07:00. What can wait comes after them.
         Less until Friday 20 March: class updates together at 17:00, messages without a sound.
         [Language]  [Quiet hours]
         [How to write to me]  [Write as usual]
         [Meeting reminders]
         [Photos and good news]
         [Home]
Ms Lee:  /update
Ms Lee:  On Friday we go to the forest.
Bot:     3B · Ms Lee
         On Friday we go to the forest.
         ─
         To 5 families of 3B · 6 parents, 5 can be reached
         1 has not joined yet
         1 asks for less and reads it at 17:00
         [Send]
         [Ask for “Got it”: off]  [Send later]
         [Change]  [Cancel]
Ms Lee:  taps Send
(45 seconds later)
Bot:     3B · Ms Lee
         On Friday we go to the forest.
         ─
         Sent to 4
         1 asks for less: it comes with the day’s other updates
         1 cannot be reached
         [Who has not been reached]
(7 hours later)
Ewa reads: Together, as you asked: class updates
         1 · 3B · Ms Lee: On Friday we go to the forest.
"""

from datetime import date, timedelta
from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, Conversation, Next, taps, writes
from bot.screen import Button, screen
from bot.turn import Turn
from bot.typed_days import days_in
from bot.words import ClockTime, lines, text
from handlers.change_settings import fresh_account, settings_card
from handlers.messages.manners_said import TOGETHER_AT
from handlers.messages.opened_head import local_day
from handlers.parents.gathered_updates import comes_now, shows_gathered
from storage.models import Role
from storage.shelf import NotThere

A_WEEK = timedelta(weeks=1)
AS_FAR_AS = timedelta(days=366)


class Step(StrEnum):
    WRITING_DAY = "writing-day"


def asking_for_less() -> Conversation:
    return Conversation(
        "less",
        role=Role.PARENT,
        entry_points=[
            taps(carried.AskLess, asks_until_when),
            taps(carried.WriteLess, chooses_day),
            taps(carried.WriteAsUsual, wants_all_again),
            taps(carried.ReadGathered, reads_one),
        ],
        states={Step.WRITING_DAY: [writes(writes_day)]},
    )


async def asks_until_when(turn: Turn, _: carried.AskLess) -> Next:
    today = local_day(turn)
    offers = {"less-week": today + A_WEEK, "less-two-weeks": today + 2 * A_WEEK}
    term = (await turn.calendar()).term_of(today)
    if term is not None and today < term.last_day <= today + AS_FAR_AS:
        offers["less-term"] = term.last_day
    await turn.show(
        screen(
            lines(
                text("less-until-when"),
                text("less-updates", time=ClockTime(TOGETHER_AT)),
                text("less-messages"),
            ),
            *[
                Button(
                    text(label, day=turn.school.said_day(day)), carried.WriteLess(day.toordinal())
                )
                for label, day in offers.items()
            ],
            BACK,
        )
    )
    return Step.WRITING_DAY


async def chooses_day(turn: Turn, tap: carried.WriteLess) -> Next:
    today = local_day(turn)
    if tap.day > (today + AS_FAR_AS).toordinal():
        raise NotThere
    if tap.day < today.toordinal():
        turn.explain_old_card()
        return await asks_until_when(turn, carried.AskLess())
    return await wants_less(turn, date.fromordinal(tap.day))


async def writes_day(turn: Turn) -> Next:
    today = local_day(turn)
    found = days_in(turn.words, today)
    if found is None or not today <= found.last_day <= today + AS_FAR_AS:
        await turn.show(screen(text("less-day-unclear"), BACK))
        return None
    return await wants_less(turn, found.last_day)


async def wants_less(turn: Turn, until: date) -> Next:
    await turn.records.manners.write_less(turn.account, until)
    await turn.note("asked-for-less", until.isoformat())
    return await shows_settings(turn)


async def wants_all_again(turn: Turn, _: carried.WriteAsUsual) -> Next:
    """What was gathered so far comes now."""
    await turn.records.manners.write_as_usual(turn.account)
    await comes_now(turn)
    return await shows_settings(turn)


async def shows_settings(turn: Turn) -> Next:
    turn.answer(text("settings-saved"))
    await turn.show(await settings_card(turn, await fresh_account(turn)))
    return END


async def reads_one(turn: Turn, tap: carried.ReadGathered) -> Next:
    await shows_gathered(turn, tap.announcement)
    return None


BACK = Button(text("button-back"), carried.ShowSettings())
