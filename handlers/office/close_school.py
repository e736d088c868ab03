"""The office names days without school, and takes them away again.

Dana: /calendar
Dana: taps Closed days
Bot:  Write days without school, like: 21 Dec – 6 Jan Christmas break.
      Or send me a calendar file (.ics).
      [Back]
Dana: 21 Dec - 6 Jan Christmas break
Bot:  Without school:
      21 Dec 2026 – 6 Jan 2027 · Christmas break
      New: 1
      [Keep]  [Discard]
Dana: taps Keep
Bot:  Write days without school, like: 21 Dec – 6 Jan Christmas break.
      Or send me a calendar file (.ics).
      [Undo]
      [21 Dec 2026 – 6 Jan 2027 · Christmas break]
      [Back]
Dana: taps 21 Dec 2026 – 6 Jan 2027 · Christmas break
Bot:  21 Dec 2026 – 6 Jan 2027 · Christmas break
      [Take away]
      [Back]
Dana: taps Take away
Bot:  Write days without school, like: 21 Dec – 6 Jan Christmas break.
      Or send me a calendar file (.ics).
      [Undo]
      [Back]
"""

from datetime import date

from bot import taps as carried
from bot.calendar_files import LONGEST_NAME, ClosedSpell
from bot.conversation import Entry, Next, taps
from bot.school_calendar import Closure
from bot.screen import Button, screen
from bot.turn import Turn
from bot.typed_days import days_in
from bot.words import Days, Text, text
from handlers.office.calendar_card import BACK, Step, closure_line, shortened, today, undo_button
from handlers.office.calendar_changes import compare, facts_of, keep_proposed, noted, proposes
from handlers.office.name_terms import shows_terms
from storage.shelf import NotThere

PER_PAGE = 8
MOST_LINES = 50  # lines of one message, each with its own days


def ways_to_close() -> tuple[Entry, ...]:
    return (
        taps(carried.ShowClosedDays, opens_closed_days),
        taps(carried.ShowClosure, opens_closure),
        taps(carried.RemoveClosure, removes_closure),
        taps(carried.ShowHoliday, opens_holiday),
        taps(carried.OpenOnHoliday, opens_on_holiday),
        taps(carried.KeepDays, keeps_days),
        taps(carried.DiscardDays, discards_days),
    )


async def opens_closed_days(turn: Turn, tap: carried.ShowClosedDays) -> Next:
    return await shows_closed_days(turn, page=tap.page)


async def shows_closed_days(turn: Turn, undo: int | None = None, page: int = 0) -> Next:
    buttons = await day_buttons(turn)
    shown = buttons[page * PER_PAGE : (page + 1) * PER_PAGE]
    if page and not shown:
        raise NotThere
    more = len(buttons) > (page + 1) * PER_PAGE
    await turn.show(
        screen(
            text("calendar-closed"),
            undo_button(undo),
            *shown,
            Button(text("calendar-more"), carried.ShowClosedDays(page + 1)) if more else None,
            BACK,
        )
    )
    return Step.WRITING_CLOSED


async def day_buttons(turn: Turn) -> list[Button]:
    """Everything ahead that is without school, and holidays with school all the same."""
    calendar, language, day = await turn.calendar(), turn.account.language, today(turn)
    found = [(c.first_day, closure_button(c)) for c in calendar.closures_from(day, language)]
    found += [
        (holiday, Button(open_label(holiday, name), to_holiday(holiday)))
        for holiday in calendar.open_holidays
        if holiday >= day and (name := calendar.holiday_on(holiday, language))
    ]
    return [button for _, button in sorted(found, key=lambda pair: pair[0])]


def closure_button(closure: Closure) -> Button:
    if closure.number is None:
        return Button(closure_line(closure), to_holiday(closure.first_day))
    return Button(closure_line(closure), carried.ShowClosure(closure.number))


def to_holiday(day: date) -> carried.ShowHoliday:
    return carried.ShowHoliday(day.toordinal())


def open_label(day: date, name: str) -> Text:
    return text("calendar-holiday-open", days=Days(day, day), name=shortened(name))


# Typed


async def writes_closed_days(turn: Turn) -> Next:
    """Each line its days and their name; one line that cannot be read is named."""
    spells = []
    for line in [line for line in turn.words.splitlines() if line.strip()][:MOST_LINES]:
        found = days_in(line, today(turn))
        if found is None:
            await turn.show(screen(text("calendar-closed-unclear", words=shortened(line)), BACK))
            return None
        if len(found.name) > LONGEST_NAME:
            await turn.show(screen(text("calendar-name-too-long", count=LONGEST_NAME), BACK))
            return None
        spells.append(ClosedSpell(found.name, found.first_day, found.last_day))
    await proposes(turn, compare(tuple(spells), await facts_of(turn)))
    return None


async def keeps_days(turn: Turn, tap: carried.KeepDays) -> Next:
    change = await turn.records.school_calendar.change_by(turn.account, tap.change)
    undo = change.id if await keep_proposed(turn, change) else None
    if undo is None and change.state != "kept":
        turn.explain_old_card()
    return await (shows_terms if change.verb == "terms" else shows_closed_days)(turn, undo)


async def discards_days(turn: Turn, tap: carried.DiscardDays) -> Next:
    change = await turn.records.school_calendar.change_by(turn.account, tap.change)
    if change.state == "proposed":
        await turn.records.school_calendar.drop_proposals(turn.account)
    return await (shows_terms if change.verb == "terms" else shows_closed_days)(turn)


# One of them


async def opens_closure(turn: Turn, tap: carried.ShowClosure) -> Next:
    for days in (await facts_of(turn)).closed:
        if days.id == tap.closed:
            closure = Closure(days.name, days.first_day, days.last_day)
            away = Button(text("calendar-take-away"), carried.RemoveClosure(days.id))
            await turn.show(screen(closure_line(closure), away, back_to_closed()))
            return None
    raise NotThere


async def removes_closure(turn: Turn, tap: carried.RemoveClosure) -> Next:
    before = await facts_of(turn)
    await turn.records.school_calendar.remove_closed(tap.closed)
    return await shows_closed_days(turn, await noted(turn, "closed-days", before))


async def opens_holiday(turn: Turn, tap: carried.ShowHoliday) -> Next:
    day, name = await holiday(turn, tap.day)
    is_open = day in (await turn.calendar()).open_holidays
    line = open_label(day, name) if is_open else closure_line(Closure(name, day, day))
    label = text("calendar-close-after-all" if is_open else "calendar-open-all-the-same")
    change = Button(label, carried.OpenOnHoliday(tap.day, int(not is_open)))
    await turn.show(screen(line, change, back_to_closed()))
    return None


async def opens_on_holiday(turn: Turn, tap: carried.OpenOnHoliday) -> Next:
    day, _ = await holiday(turn, tap.day)
    before = await facts_of(turn)
    calendar = turn.records.school_calendar
    await (calendar.open_on(day) if tap.on else calendar.close_on(day))
    return await shows_closed_days(turn, await noted(turn, "public-holidays", before))


async def holiday(turn: Turn, ordinal: int) -> tuple[date, str]:
    """A public holiday that a button carried. Raises `NotThere` for any other day."""
    if not 0 < ordinal <= date.max.toordinal():
        raise NotThere
    day = date.fromordinal(ordinal)
    name = (await turn.calendar()).holiday_on(day, turn.account.language)
    if name is None:
        raise NotThere
    return day, name


def back_to_closed() -> Button:
    return Button(text("button-back"), carried.ShowClosedDays(0))
