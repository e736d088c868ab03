"""What the clock plans: each class's weekly message, a row a week and child, before it is needed.

Planned is the current school week, and from its last school day on the next one, some hundred
classes a tick. When the office changes the calendar or a teacher the class's day, what has not left
yet moves, but never into the past: it would leave with half of the class unwritten.
"""

from datetime import date, datetime, time, timedelta

from bot.school_calendar import SchoolCalendar
from bot.voice import Voice
from bot.weekly_times import first_day_of, next_is_due, times_of
from storage.week_models import ClassWeek, WeekPlan
from storage.weeks import A_WEEK, PlannedWeek

AT_MOST = 300  # classes a tick: their children take some tens of milliseconds
RESTS = timedelta(minutes=1)  # after a look at which nothing was left to plan
FROM_THE_FIRST = 0


class PlansWeeks:
    """A duty that remembers where it is, only to ask less: started anew it asks for everything."""

    def __init__(self) -> None:
        self._looked_at: datetime | None = None
        self._after: tuple[date, int] | None = None

    async def __call__(self, voice: Voice) -> None:
        if self._looked_at is not None and timedelta() <= voice.now - self._looked_at < RESTS:
            return
        calendar = await voice.calendar()
        if await self._plans_some(voice, calendar):
            return
        await moves(voice, calendar)
        await voice.records.week_plans.list_newcomers()
        self._looked_at, self._after = voice.now, None

    async def _plans_some(self, voice: Voice, calendar: SchoolCalendar) -> bool:
        """Plan the next classes; whether there may be more of them."""
        for first_day in weeks_to_plan(voice, calendar):
            after = FROM_THE_FIRST
            if self._after is not None:
                week, after = self._after
                if first_day < week:
                    continue  # all its classes were looked at
                after = after if first_day == week else FROM_THE_FIRST
            classes = await voice.records.weeks.to_plan(first_day, after, AT_MOST)
            await voice.records.weeks.plan(planned(voice, calendar, first_day, classes))
            if len(classes) == AT_MOST:
                self._after = first_day, classes[-1].class_id
                return True
        return False


def weeks_to_plan(voice: Voice, calendar: SchoolCalendar) -> tuple[date, ...]:
    """The first days of this week and, from its last school day on, of the next."""
    today = voice.school.time.local(voice.now).date()
    this = first_day_of(calendar, today)
    return (this, this + A_WEEK) if next_is_due(calendar, today) else (this,)


def planned(
    voice: Voice, calendar: SchoolCalendar, first_day: date, classes: tuple[ClassWeek, ...]
) -> list[PlannedWeek]:
    """A class's first week is one that is still to come: nobody could have composed an older."""
    found = []
    for choice in classes:
        times = times_of(calendar, first_day, choice.weekday, time.fromisoformat(choice.at))
        if times is None or (times.send_at <= voice.now and not choice.had_weeks):
            continue
        state = "off" if choice.paused else "planned"
        found.append(PlannedWeek(choice.class_id, first_day, times.open_at, times.send_at, state))
    return found


async def moves(voice: Voice, calendar: SchoolCalendar) -> None:
    """What has not left yet leaves as the calendar and its class's choice have it now."""
    for plan in await voice.records.week_plans.standing():
        wanted = as_it_should_be(voice, calendar, plan)
        if wanted != (plan.open_at, plan.send_at, plan.state):
            await voice.records.week_plans.move(plan, *wanted)


def as_it_should_be(
    voice: Voice, calendar: SchoolCalendar, plan: WeekPlan
) -> tuple[datetime, datetime, str]:
    """When it opens and leaves, and whether at all; what is due stays as it is."""
    as_it_is = plan.open_at, plan.send_at, plan.state
    if plan.send_at <= voice.now:
        return as_it_is
    times = times_of(calendar, plan.first_day, plan.weekday, time.fromisoformat(plan.at))
    if times is None:
        return plan.open_at, plan.send_at, "off"
    state = "off" if plan.paused else "planned"
    if times.send_at <= voice.now:
        return plan.open_at, plan.send_at, state
    return times.open_at, times.send_at, state
