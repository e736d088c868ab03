"""The office gives the numbers that stand in every answer out of hours.

Dana: /calendar
Dana: taps Numbers
Bot:  These stand in every answer out of hours, and where a family is worried.
      No emergency number and no safeguarding contact yet.
      [Emergency number]
      [Safeguarding contact]
      [Back]
Dana: taps Emergency number
Bot:  Which number shall people call when someone is in danger? Write it, like 112.
      [Back]
Dana: 112
Bot:  These stand in every answer out of hours, and where a family is worried.
      Emergency: 112
      [Undo]
      [Emergency number]
      [Safeguarding contact]
      [Back]
Dana: taps Safeguarding contact
Bot:  Whom can people reach who worry about a child? Write it like: Ms Brown, 030 5678.
      [Back]
Dana: Ms Brown, 030 5678
Bot:  These stand in every answer out of hours, and where a family is worried.
      Emergency: 112
      Safeguarding: Ms Brown, 030 5678
      [Undo]
      [Emergency number]
      [Safeguarding contact]
      [Back]
"""

from bot import taps as carried
from bot.conversation import END, Entry, Next, taps
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.office.calendar_card import BACK, Step, number_lines, undo_button
from handlers.office.calendar_changes import facts_of, noted
from storage.shelf import NotThere

LONGEST = 100  # characters: it stands in every answer out of hours
STEPS = {"emergency": Step.WRITING_EMERGENCY, "safeguarding": Step.WRITING_SAFEGUARDING}
KINDS = tuple(STEPS)


def ways_to_change_numbers() -> tuple[Entry, ...]:
    return (
        taps(carried.ShowNumbers, opens_numbers),
        taps(carried.AskNumber, asks_for_number),
        taps(carried.RemoveNumber, removes_number),
    )


async def opens_numbers(turn: Turn, _: carried.ShowNumbers) -> Next:
    return await shows_numbers(turn)


async def shows_numbers(turn: Turn, undo: int | None = None) -> Next:
    await turn.show(
        screen(
            lines(text("calendar-numbers"), *number_lines(await facts_of(turn))),
            undo_button(undo),
            *[Button(text(f"calendar-number-{kind}"), carried.AskNumber(kind)) for kind in KINDS],
            BACK,
        )
    )
    return END


async def asks_for_number(turn: Turn, tap: carried.AskNumber) -> Next:
    if tap.which not in KINDS:
        raise NotThere
    there = tap.which in (await facts_of(turn)).choices
    away = Button(text("calendar-take-away"), carried.RemoveNumber(tap.which))
    await turn.show(
        screen(text(f"calendar-ask-{tap.which}"), away if there else None, back_to_numbers())
    )
    return STEPS[tap.which]


async def writes_emergency(turn: Turn) -> Next:
    return await keeps_number(turn, "emergency")


async def writes_safeguarding(turn: Turn) -> Next:
    return await keeps_number(turn, "safeguarding")


async def keeps_number(turn: Turn, which: str) -> Next:
    written = " ".join(turn.words.split())
    if len(written) > LONGEST:
        await turn.show(screen(text("calendar-name-too-long", count=LONGEST), back_to_numbers()))
        return None
    before = await facts_of(turn)
    await turn.records.school_calendar.choose(which, written)
    return await shows_numbers(turn, await noted(turn, "numbers", before))


async def removes_number(turn: Turn, tap: carried.RemoveNumber) -> Next:
    if tap.which not in KINDS:
        raise NotThere
    before = await facts_of(turn)
    await turn.records.school_calendar.choose(tap.which, None)
    return await shows_numbers(turn, await noted(turn, "numbers", before))


def back_to_numbers() -> Button:
    return Button(text("button-back"), carried.ShowNumbers())
