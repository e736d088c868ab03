"""A teacher offers an evening to the families of their class in four taps; the office, a round.

Ms Lee:  /evening
Bot:     On which day would you like to meet families?
         Choose, or write days: 19 March, Friday 20 March.
         [Friday 13 March]
         [Monday 16 March]  [Friday 20 March]
         [Discard]
Ms Lee:  19 March
Bot:     From when until when? Choose, or write two times, like 17:00 to 20:00.
         Thursday 19 March
         [15:00 – 18:00]  [16:00 – 19:00]
         [17:00 – 20:00]  [18:00 – 20:00]
         [Back]
Ms Lee:  taps 18:00 – 20:00
Bot:     3B · Ms Lee
         Not open yet: families see nothing of it.
         Thursday 19 March, 18:00 – 20:00
         10 min each · times for each teacher: 12
         Classes: 3B
         Ms Lee, no room yet
         Families can book until Wednesday 18 March, 18:00.
         [Open]
         [Days]  [Length]  [Breaks]
         [Where]  [Booking]  [More]
         [Preview]  [Discard]
         [Back]
Ms Lee:  taps Open
Bot:     Families are being told now.
         3B · Ms Lee
         Open: 0 of 12 times are booked.
         Thursday 19 March, 18:00 – 20:00
         10 min each · times for each teacher: 12
         Classes: 3B
         Ms Lee, no room yet
         Families can book until Wednesday 18 March, 18:00.
         [Days]  [Length]  [Breaks]
         [Where]  [Booking]  [More]
         [Preview]  [Close booking]  [Cancel the round]
         [Back]
Ewa reads: You can book a meeting: 3B · Ms Lee.
         Thursday 19 March
         Please book until Wednesday 18 March, 18:00.
         [Book]
"""

from collections.abc import Iterable
from dataclasses import replace

from bot import taps as carried
from bot.conversation import END, Conversation, Entry, Next, command, taps, writes
from bot.screen import Button, Rows
from bot.turn import Turn
from bot.words import text
from handlers.messages.opened_head import local_day
from handlers.rounds.cancel_round import ways_to_cancel
from handlers.rounds.change_round import shows_plan
from handlers.rounds.open_round import ways_to_open_and_close
from handlers.rounds.own_rounds import Plan, Step, own_plan, plan_of
from handlers.rounds.round_booking import ways_to_time_booking, writes_closes, writes_opens
from handlers.rounds.round_breaks import ways_to_break, writes_break
from handlers.rounds.round_choices import ways_to_choose_whom
from handlers.rounds.round_days import asks_for_days, ways_to_choose_days, writes_days
from handlers.rounds.round_grid import ways_to_preview
from handlers.rounds.round_names import called
from handlers.rounds.round_options import ways_to_set, writes_length, writes_name
from handlers.rounds.round_places import writes_places
from handlers.rounds.show_asked import asks_what_to_change
from handlers.rounds.unanswered import ways_to_unanswered
from handlers.teachers.day_on_card import looks_elsewhere
from storage.models import Person, Role
from storage.round_models import Round

USUAL_MINUTES = 10


def setting_up_rounds() -> Conversation:
    return Conversation(
        "rounds",
        entry_points=[
            for_teachers(command("evening", begins_evening)),
            taps(carried.NewRound, begins_by_button),
            taps(carried.ShowPlan, shows_again),
            taps(carried.AskOfRound, asks_what_to_change),
            *ways_to_choose_days(),
            *ways_to_set(),
            *ways_to_break(),
            *ways_to_time_booking(),
            *ways_to_choose_whom(),
            *ways_to_preview(),
            *ways_to_open_and_close(),
            *ways_to_cancel(),
            *ways_to_unanswered(),
        ],
        states={
            Step.WRITING_DAYS: [writes(writes_days)],
            Step.WRITING_LENGTH: [writes(writes_length)],
            Step.WRITING_BREAKS: [writes(writes_break)],
            Step.WRITING_PLACES: [writes(writes_places)],
            Step.WRITING_OPENS: [writes(writes_opens)],
            Step.WRITING_CLOSES: [writes(writes_closes)],
            Step.WRITING_NAME: [writes(writes_name)],
        },
    )


def for_teachers(entry: Entry) -> Entry:
    return Entry(lambda turn: turn.role is Role.TEACHER and entry.happens(turn), entry.then)


async def ways_to_own_rounds(turn: Turn) -> Rows:
    """For a teacher's card: each evening they set up that is not over."""
    return ways_to(await turn.records.round_plans.ahead(local_day(turn), turn.teacher))


def ways_to(rounds: Iterable[Round]) -> Rows:
    return tuple(
        (Button(text("round-one", name=called(found.name)), carried.ShowPlan(found.id)),)
        for found in rounds
    )


async def begins_evening(turn: Turn) -> Next:
    return await begins(turn, turn.teacher)


async def begins_by_button(turn: Turn, _: carried.NewRound) -> Next:
    await looks_elsewhere(turn)
    offices = turn.hats_as(Role.OFFICE)
    if offices and (turn.role is Role.OFFICE or Role.TEACHER not in turn.roles):
        return await begins(turn, offices[0])
    return await begins(turn, turn.teacher)


async def begins(turn: Turn, person: Person) -> Next:
    """What was begun and not opened is gone on with."""
    number = await turn.records.round_plans.draft_of(person)
    plan = await own_plan(turn, number) if number else await new_plan(turn, person)
    if not plan.days:
        return await asks_for_days(turn, plan)
    await shows_plan(turn, plan)
    return END


async def new_plan(turn: Turn, person: Person) -> Plan:
    """A teacher's own classes and themselves; for the office every class and who teaches it."""
    rounds = turn.records.rounds
    found = await rounds.begin(turn.account, person, "", "room", USUAL_MINUTES, 0, turn.now)
    if person.role is Role.OFFICE:
        await takes_everyone_in(turn, found)
        return await plan_of(turn, found)
    await rounds.add_teacher(found, person.id)
    for own in await turn.records.families.classes_of(person):
        await rounds.add_class(found, own.id)
    plan = await plan_of(turn, found)
    name = " · ".join([*[k.name for k in plan.classes], *[t.name for t in plan.teachers]])
    await turn.records.round_plans.keep(replace(found, name=name))
    return await plan_of(turn, found)


async def takes_everyone_in(turn: Turn, found: Round) -> None:
    for school_class in await turn.records.round_plans.classes(found):
        await turn.records.rounds.add_class(found, school_class.id)
    for teacher in await turn.records.round_plans.teachers(found):
        await turn.records.rounds.add_teacher(found, teacher.id)


async def shows_again(turn: Turn, tap: carried.ShowPlan) -> Next:
    await shows_plan(turn, await own_plan(turn, tap.round))
    return END
