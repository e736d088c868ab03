"""The card of a round: how it is set up, what families make of it, and the ways to change it."""

from bot import taps
from bot.screen import Button, Rows, Screen, screen
from bot.voice import Voice
from bot.words import Text, lines, text
from handlers.rounds.own_rounds import Plan, plan_of, teacher_of
from handlers.rounds.round_lines import (
    booking_line,
    break_lines,
    class_line,
    counts,
    day_lines,
    length_line,
    place_lines,
)
from handlers.rounds.round_names import called
from storage.round_models import Round

ASKED = ("days", "length", "breaks", "place", "booking", "more")


async def plan_card(voice: Voice, round_: Round, said: Text | None = None) -> Screen:
    """How a round stands for whoever may change it; `said` is what just happened."""
    plan = await plan_of(voice, round_)
    return screen(
        lines(
            said,
            text("round-title", name=called(plan.round.name)),
            await state_line(voice, plan),
            *await day_lines(voice, plan),
            length_line(voice, plan),
            *break_lines(plan),
            class_line(plan),
            *place_lines(plan),
            booking_line(voice, plan) if plan.round.state in {"draft", "open"} else None,
        ),
        *await ways_to_go_on(voice, plan),
    )


async def state_line(voice: Voice, plan: Plan) -> Text:
    found = plan.round
    if found.state == "draft":
        return text("round-draft")
    if found.state == "cancelled":
        opened = await voice.records.offered_slots.of(found)
        return text("round-cancelled") if opened else text("round-dropped", name=called(found.name))
    facts = await counts(voice, found)
    return text("round-closed", **facts) if found.state == "closed" else text("round-open", **facts)


async def ways_to_go_on(voice: Voice, plan: Plan) -> Rows:
    found = plan.round
    if found.state == "cancelled":
        return ((Button(text("button-back"), taps.ListRounds()),),)
    unanswered = await voice.records.offered_slots.unanswered(found, voice.now)
    changes = [Button(text(f"round-ask-{what}"), taps.AskOfRound(found.id, what)) for what in ASKED]
    silent = text("round-unanswered", count=len(unanswered))
    return (
        *((Button(silent, taps.ShowUnanswered(found.id)),),)[: len(unanswered)],
        *ways_to_open(found),
        tuple(changes[:3]),
        tuple(changes[3:]),
        *await ways_to_choose(voice, found),
        ways_to_end(found),
        (Button(text("button-back"), taps.ListRounds()),),
    )


def ways_to_open(found: Round) -> Rows:
    if found.state == "draft":
        return ((Button(text("round-open-it"), taps.OpenRound(found.id)),),)
    if found.state == "closed":
        return ((Button(text("round-reopen"), taps.ReopenRound(found.id)),),)
    return ()


async def ways_to_choose(voice: Voice, found: Round) -> Rows:
    """Classes where there are several to choose from; teachers for the office's alone."""
    teacher = await teacher_of(voice, found)
    classes = Button(text("round-ask-classes"), taps.ChooseRoundClasses(found.id, 0))
    if teacher is None:
        teachers = Button(text("round-ask-teachers"), taps.ChooseRoundTeachers(found.id, 0))
        return ((classes, teachers),)
    own = await voice.records.round_plans.classes(found, teacher)
    return ((classes,),) if len(own) > 1 else ()


def ways_to_end(found: Round) -> tuple[Button, ...]:
    preview = Button(text("round-preview"), taps.PreviewRound(found.id, 0))
    match found.state:
        case "draft":
            return (preview, Button(text("round-discard"), taps.DropRound(found.id)))
        case "open":
            close = Button(text("round-close"), taps.CloseRound(found.id))
            return (preview, close, Button(text("round-cancel"), taps.AskCancelRound(found.id)))
        case _:
            return (preview, Button(text("round-cancel"), taps.AskCancelRound(found.id)))


def back_to(found: Round) -> Button:
    return Button(text("button-back"), taps.ShowPlan(found.id))
