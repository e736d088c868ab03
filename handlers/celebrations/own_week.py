"""A week of one of a teacher's own classes, looked up at each press."""

from bot.turn import Turn
from storage.week_models import Week


async def own_week(turn: Turn, week_id: int) -> Week:
    """A week of a class that this teacher teaches. Raises `NotThere`."""
    week = await turn.records.weeks.of(week_id)
    await turn.records.families.class_for(turn.teacher, week.class_id)
    return week
