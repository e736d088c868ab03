"""All children of a week at a glance, so that a teacher changes what is ready already.

The marks say how far each message is; who is whose is nobody's but the teachers'.
"""

from bot import taps as carried
from bot.conversation import END, Entry, Next, taps
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import Text, text
from handlers.celebrations.own_week import own_week
from handlers.celebrations.week_card import shows_what_became
from storage.week_models import Week, Weekly

ON_A_PAGE = 24


def ways_to_list() -> tuple[Entry, ...]:
    return (taps(carried.ListWeek, lists),)


async def lists(turn: Turn, tap: carried.ListWeek) -> Next:
    week = await own_week(turn, tap.week)
    if week.state != "planned":
        return await shows_what_became(turn, week)
    there = await children_of(turn, week)
    pages = -(-len(there) // ON_A_PAGE) or 1
    page = tap.page % pages
    shown = there[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    more = Button(text("compose-more"), carried.ListWeek(week.id, page + 1))
    await turn.show(
        screen(
            text("compose-list", class_=week.class_name),
            *in_rows_of(3, [Button(label(each), carried.OpenWeekly(each.id)) for each in shown]),
            more if pages > 1 else None,
            Button(text("button-back"), carried.ShowWeek(week.class_id)),
        )
    )
    return END


async def children_of(turn: Turn, week: Week) -> list[Weekly]:
    """Everyone's of the week who is in the class now, by first name."""
    now = {each.child_id for each in await turn.records.fairness.of_class(week.class_id, turn.now)}
    return [each for each in await turn.records.weeklies.of_week(week) if each.child_id in now]


def label(weekly: Weekly) -> Text:
    child = weekly.child_name
    match weekly.state:
        case "ready":
            return text("compose-list-ready", child=child)
        case "begun":
            return text("compose-list-begun", child=child)
        case "skipped":
            return text("compose-list-skipped", child=child)
        case _:
            return text("compose-list-open", child=child)
