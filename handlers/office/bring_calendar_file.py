"""The office sends a calendar file (.ics), and sees what is in it before anything is kept.

Dana: /calendar
Dana: taps Closed days
(Dana sends holidays.ics)
Bot:  Without school:
      Fri, 1 May 2026 · Staff day
      21 Dec 2026 – 6 Jan 2027 · Christmas break
      New: 2
      Left out, as they have an hour or repeat: 1
      [Keep]  [Discard]
Dana: taps Keep
Bot:  Write days without school, like: 21 Dec – 6 Jan Christmas break.
      Or send me a calendar file (.ics).
      [Undo]
      [Fri, 1 May 2026 · Staff day]
      [21 Dec 2026 – 6 Jan 2027 · Christmas break]
      [Back]
(Dana sends holidays.ics)
Bot:  Everything in it is in the calendar already.
      As before: 2
      Left out, as they have an hour or repeat: 1
      [Back]
"""

from bot.calendar_files import LARGEST, NotACalendar, closed_days_in
from bot.conversation import Entry, Next, brings, sends
from bot.screen import screen
from bot.turn import Turn
from bot.words import text
from handlers.office.calendar_card import BACK, Step
from handlers.office.calendar_changes import compare, facts_of, proposes

ENDING = ".ics"


def way_to_bring_file() -> Entry:
    """Whenever it comes: nobody has to find the right card first."""
    return brings(brings_file, at_most=LARGEST, ending=ENDING)


def ways_to_bring_file_here() -> tuple[Entry, ...]:
    """Where days without school are asked for: other files are answered, too."""
    return way_to_bring_file(), sends(sends_other_file, "document", "photo")


async def brings_file(turn: Turn) -> Next:
    document = turn.message.document if turn.message else None
    if document is not None and (document.file_size or 0) > LARGEST:
        await turn.show(screen(text("calendar-file-large"), BACK))
    elif turn.content is None:
        await turn.show(screen(text("calendar-file-lost"), BACK))
    else:
        await reads(turn, turn.content)
    return Step.WRITING_CLOSED


async def reads(turn: Turn, content: bytes) -> None:
    try:
        found = closed_days_in(content)
    except NotACalendar:
        await turn.show(screen(text("calendar-file-unclear"), BACK))
        return
    compared = compare(found.spells, await facts_of(turn))
    await proposes(turn, compared, left_out=found.left_out)


async def sends_other_file(turn: Turn) -> Next:
    await turn.show(screen(text("calendar-file-unclear"), BACK))
    return None
