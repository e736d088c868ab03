"""How long meetings of a round are, how families meet, who may book how often, and its name.

Ms Lee:  /evening
Ms Lee:  19 March
Ms Lee:  taps 18:00 – 20:00
Ms Lee:  taps Length
Bot:     How long is each meeting, and how long the pause after it?
         Choose, or write the minutes, 5 to 60: 12, or 12 and 3.
         [5 min]  [10 min]  [15 min]
         [20 min]  [30 min]  [45 min]
         [No pause]  [Pause 5 min]  [Pause 10 min]
         [Back]
Ms Lee:  12 and 3
Bot:     3B · Ms Lee
         Not open yet: families see nothing of it.
         Thursday 19 March, 18:00 – 20:00
         12 min each, 3 min between · times for each teacher: 8
         Classes: 3B
         Ms Lee, no room yet
         Families can book until Wednesday 18 March, 18:00.
         [Open]
         [Days]  [Length]  [Breaks]
         [Where]  [Booking]  [More]
         [Preview]  [Discard]
         [Back]
Ms Lee:  taps More
Bot:     “3B · Ms Lee” is what families read.
         Write another name, or tap what you would like to change.
         [Two homes: one meeting]
         [Meetings for each child: any number]
         [With an interpreter: 0 min longer]
         [Back]
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from bot import taps as carried
from bot.conversation import END, At, Entry, Next, taps
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Refused, Turn
from bot.words import text
from handlers.rounds.change_round import keeps, shows_plan
from handlers.rounds.own_rounds import Plan, Step, here, own_changeable, plan_of
from handlers.rounds.round_booking import booking_card, closes_then, earlier_by, opens_then
from handlers.rounds.round_card import back_to
from handlers.rounds.round_limits import (
    AT_MOST,
    LONGER_BY,
    LONGEST,
    LONGEST_PAUSE,
    SHORTEST,
    homes_of,
    interpreter_of,
    minutes_of,
    most_of,
    pause_of,
)
from handlers.rounds.round_names import called
from handlers.rounds.round_places import held_by, moves_all, places_card
from storage.round_models import Round
from storage.shelf import NotThere

LONGEST_NAME = 60
LENGTHS, PAUSES = (5, 10, 15, 20, 30, 45), (0, 5, 10)


def ways_to_set() -> tuple[Entry, ...]:
    return (taps(carried.SetOfRound, sets_option),)


async def length_card(turn: Turn, plan: Plan) -> Screen:  # noqa: ARG001 - as every question's card
    number = plan.round.id
    lengths = [
        Button(text("round-minutes", minutes=n), carried.SetOfRound(number, "minutes", n, 0))
        for n in LENGTHS
    ]
    pauses = [
        Button(
            text("round-pause", minutes=n) if n else text("round-no-pause"),
            carried.SetOfRound(number, "pause", n, 0),
        )
        for n in PAUSES
    ]
    return screen(
        text("round-length-which"),
        *in_rows_of(3, lengths),
        tuple(pauses),
        back_to(plan.round),
    )


async def more_card(turn: Turn, plan: Plan) -> Screen:  # noqa: ARG001 - as every question's card
    found = plan.round
    homes = text("round-two-homes" if found.two_homes else "round-one-home")
    most = found.most_each or 0
    at_most = text("round-most", count=most) if most else text("round-most-any")
    longer = text("round-interpreter", minutes=found.interpreter_minutes)
    after = {
        "homes": int(not found.two_homes),
        "most": following(AT_MOST, most),
        "interpreter": following(LONGER_BY, found.interpreter_minutes),
    }
    labels = {"homes": homes, "most": at_most, "interpreter": longer}
    return screen(
        text("round-more", name=called(found.name)),
        *[
            Button(labels[what], carried.SetOfRound(found.id, what, value, 0))
            for what, value in after.items()
        ],
        back_to(found),
    )


def following(offered: tuple[int, ...], now: int) -> int:
    """What the next tap chooses: the first again after the last."""
    return next((value for value in offered if value > now), offered[0])


# Chosen


OPTIONS: Mapping[str, Callable[[Round, int], Round]] = {
    "minutes": minutes_of,
    "pause": pause_of,
    "homes": homes_of,
    "most": most_of,
    "interpreter": interpreter_of,
    "held": held_by,
    "opens": opens_then,
    "earlier": earlier_by,
    "closes": closes_then,
}
SHOWN_AGAIN: Mapping[str, tuple[Callable[[Turn, Plan], Awaitable[Screen]], Step]] = {
    **dict.fromkeys(("homes", "most", "interpreter"), (more_card, Step.WRITING_NAME)),
    **dict.fromkeys(("opens", "earlier", "closes"), (booking_card, Step.WRITING_CLOSES)),
    "held": (places_card, Step.WRITING_PLACES),
}
"""The card on which one goes on choosing; after other choices the round is shown."""


async def sets_option(turn: Turn, tap: carried.SetOfRound) -> Next:
    plan = await own_changeable(turn, tap.round)
    if tap.what not in OPTIONS:
        raise NotThere
    wanted = OPTIONS[tap.what](plan.round, tap.value)
    agreed = None if tap.on else carried.SetOfRound(tap.round, tap.what, tap.value, 1)
    if not await keeps(turn, plan, wanted, agreed):
        return END
    if wanted.held != plan.round.held:
        await moves_all(turn, wanted)
    if tap.what in SHOWN_AGAIN:
        card, step = SHOWN_AGAIN[tap.what]
        await turn.show(await card(turn, await plan_of(turn, wanted)))
        return At(step, tap.round)
    await shows_plan(turn, plan)
    return END


# Written


async def writes_length(turn: Turn) -> Next:
    """The minutes of a meeting, or those and the pause."""
    plan = await here(turn)
    match [int(figure) for figure in re.findall(r"\d{1,3}", turn.words)]:
        case [minutes] if SHORTEST <= minutes <= LONGEST:
            wanted = replace(plan.round, slot_minutes=minutes)
        case [minutes, pause] if SHORTEST <= minutes <= LONGEST and pause <= LONGEST_PAUSE:
            wanted = replace(plan.round, slot_minutes=minutes, pause_minutes=pause)
        case _:
            await turn.show(screen(text("round-length-unclear"), back_to(plan.round)))
            return None
    agreed = carried.SetOfRound(plan.round.id, "minutes", wanted.slot_minutes, 1)
    if await keeps(turn, plan, wanted, agreed):
        await shows_plan(turn, plan)
    return END


async def writes_name(turn: Turn) -> Next:
    plan, name = await here(turn), " ".join(turn.words.split())
    if len(name) > LONGEST_NAME:
        raise Refused(text("round-name-too-long", most=LONGEST_NAME))
    await keeps(turn, plan, replace(plan.round, name=name))
    await shows_plan(turn, plan)
    return END
