"""The office chooses the classes and teachers of a round; a teacher the classes, of their own.

Dana: /meet
Dana: taps New round
Dana: 19 March 17:00 to 18:00
Dana: taps Classes
Bot:  Which classes’ families may book?
      [✓ 1A]  [✓ 3B]
      [Done]
Dana: taps ✓ 1A
Bot:  Which classes’ families may book?
      [1A]  [✓ 3B]
      [Done]
Dana: taps Done
Dana: taps Teachers
Bot:  Whom may families meet?
      [✓ Ms Lee]  [✓ Mr Okafor]
      [Done]
"""

from bot import taps as carried
from bot.conversation import END, Entry, Next, taps
from bot.screen import Button, in_rows_of, screen
from bot.taps import Tap
from bot.turn import Refused, Turn
from bot.words import Text, text
from handlers.rounds.change_round import changes
from handlers.rounds.open_round import tells_newcomers
from handlers.rounds.own_rounds import Plan, own_changeable, teacher_of
from storage.round_models import RoundChoice
from storage.shelf import NotThere

PER_PAGE, IN_A_ROW = 16, 2


def ways_to_choose_whom() -> tuple[Entry, ...]:
    return (
        taps(carried.ChooseRoundClasses, asks_for_classes),
        taps(carried.SwitchRoundClass, switches_class),
        taps(carried.ChooseRoundTeachers, asks_for_teachers),
        taps(carried.SwitchRoundTeacher, switches_teacher),
    )


# Classes


async def asks_for_classes(turn: Turn, tap: carried.ChooseRoundClasses) -> Next:
    return await shows_classes(turn, await own_changeable(turn, tap.round), tap.page)


async def shows_classes(turn: Turn, plan: Plan, page: int) -> Next:
    number, found = plan.round.id, await classes_for(turn, plan)
    buttons = [
        Button(label(each), carried.SwitchRoundClass(number, each.id, page))
        for each in on_page(found, page)
    ]
    more = to_more(len(found), page, carried.ChooseRoundClasses(number, page + 1))
    await turn.show(
        screen(text("round-which-classes"), *in_rows_of(IN_A_ROW, buttons), more, done(plan))
    )
    return END


async def classes_for(turn: Turn, plan: Plan) -> tuple[RoundChoice, ...]:
    own = await teacher_of(turn, plan.round)
    return await turn.records.round_plans.classes(plan.round, own)


async def switches_class(turn: Turn, tap: carried.SwitchRoundClass) -> Next:
    """Who teaches only classes that were taken out is taken out with them."""
    plan = await own_changeable(turn, tap.round)
    choice = one_of(await classes_for(turn, plan), tap.school_class)

    async def change() -> None:
        if choice.chosen:
            await turn.records.round_plans.remove_class(plan.round, choice.id)
        else:
            await turn.records.rounds.add_class(plan.round, choice.id)

    await changes(turn, plan, change)
    await tells_newcomers(turn, plan.round)
    if plan.round.state == "draft" and await teacher_of(turn, plan.round) is None:
        await follows_classes(turn, plan, choice.id, chosen=not choice.chosen)
    return await shows_classes(turn, plan, tap.page)


async def follows_classes(turn: Turn, plan: Plan, class_id: int, *, chosen: bool) -> None:
    """While the office sets it up: the teachers are those of the chosen classes."""
    plans, rounds = turn.records.round_plans, turn.records.rounds
    if chosen:
        there = {each.teacher_id for each in plan.teachers}
        for teacher in await turn.records.families.teachers_in(class_id):
            if teacher.id not in there:
                await rounds.add_teacher(plan.round, teacher.id)
        return
    kept = [each.id for each in plan.classes if each.id != class_id]
    still = {t.id for k in kept for t in await turn.records.families.teachers_in(k)}
    for teacher in await turn.records.families.teachers_in(class_id):
        if teacher.id not in still:
            await plans.remove_teacher(plan.round, teacher.id)


# Teachers


async def asks_for_teachers(turn: Turn, tap: carried.ChooseRoundTeachers) -> Next:
    plan = await own_changeable(turn, tap.round)
    await must_be_for_all(turn, plan)
    return await shows_teachers(turn, plan, tap.page)


async def shows_teachers(turn: Turn, plan: Plan, page: int) -> Next:
    number, found = plan.round.id, await turn.records.round_plans.teachers(plan.round)
    buttons = [
        Button(label(each), carried.SwitchRoundTeacher(number, each.id, page))
        for each in on_page(found, page)
    ]
    more = to_more(len(found), page, carried.ChooseRoundTeachers(number, page + 1))
    await turn.show(
        screen(text("round-which-teachers"), *in_rows_of(IN_A_ROW, buttons), more, done(plan))
    )
    return END


async def must_be_for_all(turn: Turn, plan: Plan) -> None:
    """A teacher's own evening is with that teacher alone. Raises `NotThere`."""
    if await teacher_of(turn, plan.round) is not None:
        raise NotThere


async def switches_teacher(turn: Turn, tap: carried.SwitchRoundTeacher) -> Next:
    plan = await own_changeable(turn, tap.round)
    await must_be_for_all(turn, plan)
    choice = one_of(await turn.records.round_plans.teachers(plan.round), tap.teacher)

    async def change() -> None:
        if choice.chosen:
            await must_have_no_meetings(turn, plan, choice)
            await turn.records.round_plans.remove_teacher(plan.round, choice.id)
        else:
            await turn.records.rounds.add_teacher(plan.round, choice.id)

    await changes(turn, plan, change)
    return await shows_teachers(turn, plan, tap.page)


async def must_have_no_meetings(turn: Turn, plan: Plan, teacher: RoundChoice) -> None:
    """Raises `Refused`: whom families have booked is not taken from them by one tap."""
    slots = await turn.records.offered_slots.of(plan.round)
    count = sum(s.teacher_id == teacher.id and s.meeting_id is not None for s in slots)
    if count:
        raise Refused(text("round-teacher-booked", teacher=teacher.name, count=count))


# Buttons


def label(choice: RoundChoice) -> Text:
    return text("round-chosen" if choice.chosen else "round-choice", name=choice.name)


def on_page(found: tuple[RoundChoice, ...], page: int) -> tuple[RoundChoice, ...]:
    """Raises `NotThere` for a page that no button led to."""
    shown = found[page * PER_PAGE : (page + 1) * PER_PAGE]
    if page and not shown:
        raise NotThere
    return shown


def to_more(count: int, page: int, tap: Tap) -> Button | None:
    return Button(text("calendar-more"), tap) if count > (page + 1) * PER_PAGE else None


def one_of(found: tuple[RoundChoice, ...], number: int) -> RoundChoice:
    for choice in found:
        if choice.id == number:
            return choice
    raise NotThere


def done(plan: Plan) -> Button:
    return Button(text("round-done"), carried.ShowPlan(plan.round.id))
