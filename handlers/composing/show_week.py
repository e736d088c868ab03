"""A teacher looks at the card of the week, or says that they compose nothing this week.

(the week of 3B is planned)
Ms Lee:  /week
Bot:     This week in 3B: 0 of 5 ready. About one minute.
         It leaves on Friday 13 March, 15:00.
         [Go on]  [Not this week]
         [All children]
         [Good news of the class]  [People who helped]
         [Balance of the term]
         [When the weekly message leaves]
Ms Lee:  taps Not this week
Bot:     This week in 3B: 0 of 5 ready. About one minute.
         It leaves on Friday 13 March, 15:00.
         You compose nothing this week. Your colleagues still may.
         [Undo]
         [All children]
         [Good news of the class]  [People who helped]
         [Balance of the term]
         [When the weekly message leaves]
Ms Lee:  taps Undo
Bot:     This week in 3B: 0 of 5 ready. About one minute.
         It leaves on Friday 13 March, 15:00.
         [Go on]  [Not this week]
         [All children]
         [Good news of the class]  [People who helped]
         [Balance of the term]
         [When the weekly message leaves]
"""

from bot import taps as carried
from bot.conversation import END, Entry, Next, command, taps
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import text
from handlers.celebrations.own_week import own_week
from handlers.celebrations.week_card import shows_card, shows_what_became
from handlers.celebrations.week_settings import way_to_weeks
from handlers.home import GO_HOME


def ways_to_the_card() -> tuple[Entry, ...]:
    return (
        command("week", asks_for_week),
        taps(carried.ShowWeeks, asks_for_week_by_button),
        taps(carried.ShowWeek, chooses_class),
        taps(carried.NotThisWeek, rests),
        taps(carried.ThisWeekAfterAll, composes_after_all),
    )


async def asks_for_week(turn: Turn) -> Next:
    classes = await turn.records.families.classes_of(turn.teacher)
    if not classes:
        await turn.show(screen(text("home-no-classes"), GO_HOME))
        return END
    if len(classes) == 1:
        return await shows_week_of(turn, classes[0].id, classes[0].name)
    choices = [
        Button(text("compose-class", class_=k.name), carried.ShowWeek(k.id)) for k in classes
    ]
    await turn.show(screen(text("compose-which-class"), *choices, GO_HOME))
    return END


async def asks_for_week_by_button(turn: Turn, _: carried.ShowWeeks) -> Next:
    return await asks_for_week(turn)


async def chooses_class(turn: Turn, tap: carried.ShowWeek) -> Next:
    chosen = await turn.records.families.class_for(turn.teacher, tap.school_class)
    return await shows_week_of(turn, chosen.id, chosen.name)


async def shows_week_of(turn: Turn, class_id: int, class_name: str) -> Next:
    week = await turn.records.composing.newest_of(class_id)
    if week is None:
        said = text("compose-unplanned", class_=class_name)
        await turn.show(screen(said, way_to_weeks(class_id), GO_HOME))
        return END
    await shows_card(turn, week)
    return END


async def rests(turn: Turn, tap: carried.NotThisWeek) -> Next:
    week = await own_week(turn, tap.week)
    if week.state != "planned":
        return await shows_what_became(turn, week)
    await turn.records.composing.rests(week, turn.teacher, turn.now)
    await shows_card(turn, week)
    return END


async def composes_after_all(turn: Turn, tap: carried.ThisWeekAfterAll) -> Next:
    week = await own_week(turn, tap.week)
    if week.state != "planned":
        return await shows_what_became(turn, week)
    await turn.records.composing.composes_again(week, turn.teacher)
    await shows_card(turn, week)
    return END
