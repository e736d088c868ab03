"""The office keeps the school calendar: it says on which days, and when, there is school.

Dana: /calendar
Bot:  School calendar
      Monday to Friday: 08:00 to 16:00
      These are the usual hours; nobody has changed them yet.
      No terms yet.
      No public holidays yet: choose your country.
      No days without school are named yet.
      No emergency number and no safeguarding contact yet.
      [School days]  [Terms]
      [Choose country]  [Closed days]
      [Numbers]
      [Home]
Dana: taps Choose country
Dana: taps Germany
Dana: taps The whole country
Bot:  School calendar
      Monday to Friday: 08:00 to 16:00
      These are the usual hours; nobody has changed them yet.
      No terms yet.
      Public holidays: Germany
      Next without school:
      Fri, 3 Apr 2026 · Good Friday
      Mon, 6 Apr 2026 · Easter Monday
      Fri, 1 May 2026 · Labor Day
      No emergency number and no safeguarding contact yet.
      [School days]  [Terms]
      [Public holidays]  [Closed days]
      [Numbers]
      [Home]
"""

from bot import taps as carried
from bot.conversation import END, Conversation, Next, command, taps, writes
from bot.turn import Turn
from handlers.office.bring_calendar_file import way_to_bring_file, ways_to_bring_file_here
from handlers.office.calendar_card import Step, calendar_card
from handlers.office.calendar_changes import undoes
from handlers.office.change_numbers import (
    ways_to_change_numbers,
    writes_emergency,
    writes_safeguarding,
)
from handlers.office.change_school_days import ways_to_change_days, writes_school_hours
from handlers.office.choose_public_holidays import (
    ways_to_choose_holidays,
    writes_country,
    writes_region,
)
from handlers.office.close_school import ways_to_close, writes_closed_days
from handlers.office.name_terms import ways_to_name_terms, writes_term
from storage.models import Role


def keeping_calendar() -> Conversation:
    return Conversation(
        "calendar",
        role=Role.OFFICE,
        entry_points=[
            command("calendar", opens_calendar),
            taps(carried.ShowCalendar, opens_calendar_by_button),
            taps(carried.UndoChange, undoes),
            *ways_to_change_days(),
            *ways_to_name_terms(),
            *ways_to_choose_holidays(),
            *ways_to_close(),
            *ways_to_change_numbers(),
            way_to_bring_file(),
        ],
        states={
            Step.WRITING_HOURS: [writes(writes_school_hours)],
            Step.WRITING_TERM: [writes(writes_term)],
            Step.WRITING_COUNTRY: [writes(writes_country)],
            Step.WRITING_REGION: [writes(writes_region)],
            Step.WRITING_CLOSED: [*ways_to_bring_file_here(), writes(writes_closed_days)],
            Step.WRITING_EMERGENCY: [writes(writes_emergency)],
            Step.WRITING_SAFEGUARDING: [writes(writes_safeguarding)],
        },
    )


async def opens_calendar(turn: Turn) -> Next:
    await turn.show(await calendar_card(turn))
    return END


async def opens_calendar_by_button(turn: Turn, _: carried.ShowCalendar) -> Next:
    return await opens_calendar(turn)
