"""On which days a child is absent: today, the next school day, or days that are typed."""

from datetime import date, time, timedelta
from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Entry, Next, taps
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Refused, Turn
from bot.typed_days import days_in
from bot.words import Days, Moment, Said, text
from handlers.home import GO_HOME
from handlers.messages.opened_head import days_said, local_day, school_goes_on
from handlers.parents.absence_told import own_children, shows_noted, to_whom
from storage.models import Child
from storage.opener_models import Absence
from storage.shelf import NotThere

LONG_AGO = timedelta(days=180)  # days further ahead were last year's, told late
REASONS = ("ill", "doctor", "family", "other")
CANCEL = Button(text("button-cancel"), carried.GoHome())


class Step(StrEnum):
    WRITING_DAYS = "writing-days"
    WRITING_REASON = "writing-reason"


def ways_to_choose_days() -> tuple[Entry, ...]:
    return (
        taps(carried.AbsenceOn, chooses_days),
        taps(carried.AskAbsenceDays, asks_for_days),
    )


async def when_card(turn: Turn, absence: Absence, children: tuple[Child, ...]) -> Screen:
    """Days without school are not offered, nor is today when it is over: the next one is."""
    calendar, today = await turn.calendar(), local_day(turn)
    offered = [today] if await school_goes_on(turn) else []
    offered += [day for day in [calendar.next_school_day(today)] if day]
    buttons = tuple(day_button(turn, absence, day) for day in offered)
    return screen(
        text("absence-when", children=to_whom(children)),
        buttons or None,
        Button(text("absence-other-days"), carried.AskAbsenceDays(absence.id)),
        CANCEL,
    )


def day_button(turn: Turn, absence: Absence, day: date) -> Button:
    tap = carried.AbsenceOn(absence.id, day.toordinal(), day.toordinal())
    ahead = (day - local_day(turn)).days
    if ahead <= 1:
        return Button(text("absence-on-tomorrow" if ahead else "absence-on-today"), tap)
    noon = turn.school.time.moment(day, time(12))
    return Button(text("absence-on-day", day=Moment(noon, Said.DAY)), tap)


async def chooses_days(turn: Turn, tap: carried.AbsenceOn) -> Next:
    absence = await turn.records.absences.mine(turn.account, tap.absence)
    longest = date.max.toordinal()
    if not 0 < tap.first <= tap.last <= longest or tap.last - tap.first > LONG_AGO.days * 2:
        raise NotThere
    if absence.state != "draft":
        return await shows_how_it_stands(turn, absence)
    first, last = date.fromordinal(tap.first), date.fromordinal(tap.last)
    return await knows_days(turn, absence, first, last)


async def asks_for_days(turn: Turn, tap: carried.AskAbsenceDays) -> Next:
    absence = await turn.records.absences.mine(turn.account, tap.absence)
    if absence.state != "draft":
        return await shows_how_it_stands(turn, absence)
    await turn.show(screen(text("absence-write-days"), CANCEL))
    return At(Step.WRITING_DAYS, absence.id)


async def writes_days(turn: Turn) -> Next:
    absence = await here(turn)
    today = local_day(turn)
    found = days_in(turn.words, today)
    if found is None:
        await turn.show(screen(text("absence-days-unclear"), CANCEL))
        return None
    first, last = found.first_day, found.last_day
    if first - today > LONG_AGO:  # "9 March" on 12 March is three days ago, not next year
        first, last = a_year_before(first), a_year_before(last)
    return await knows_days(turn, absence, first, last)


def a_year_before(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)  # 29 February


async def knows_days(turn: Turn, absence: Absence, first: date, last: date) -> Next:
    calendar = await turn.calendar()
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    if not any(calendar.is_school_day(day) for day in days):
        none = text("absence-no-school", days=Days(first, last))
        await turn.show(screen(none, CANCEL))
        return At(Step.WRITING_DAYS, absence.id)
    await turn.records.absences.is_on(absence, first, last)
    said = days_said(first, last, local_day(turn))
    children = to_whom(await own_children(turn, absence))
    reasons = [
        Button(text(f"absence-reason-{why}"), carried.AbsenceBecause(absence.id, why))
        for why in REASONS
    ]
    asked = text("absence-why", children=children, days=said)
    await turn.show(screen(asked, *in_rows_of(2, reasons), CANCEL))
    return END


async def here(turn: Turn) -> Absence:
    """The draft that the parent writes for; what became of another is said."""
    assert turn.place is not None, "only who was asked stands here"
    absence = await turn.records.absences.mine(turn.account, turn.place.subject_id or 0)
    if absence.state != "draft":
        raise Refused(text("absence-told-already"))
    return absence


async def shows_how_it_stands(turn: Turn, absence: Absence) -> Next:
    """A second tap, or one on an old card: nothing is told twice."""
    if absence.state == "undone":
        await turn.show(screen(text("absence-undone"), GO_HOME))
    else:
        await shows_noted(turn, absence)
    return END
