"""What of a round is to be changed: each button of its card opens one question."""

from collections.abc import Awaitable, Callable, Mapping

from bot import taps as carried
from bot.conversation import At, Next
from bot.screen import Screen
from bot.turn import Turn
from handlers.rounds.days_card import days_card
from handlers.rounds.own_rounds import Plan, Step, own_changeable
from handlers.rounds.round_booking import booking_card
from handlers.rounds.round_breaks import breaks_card
from handlers.rounds.round_options import length_card, more_card
from handlers.rounds.round_places import places_card
from storage.shelf import NotThere

Card = Callable[[Turn, Plan], Awaitable[Screen]]
QUESTIONS: Mapping[str, tuple[Card, Step]] = {
    "days": (days_card, Step.WRITING_DAYS),
    "length": (length_card, Step.WRITING_LENGTH),
    "breaks": (breaks_card, Step.WRITING_BREAKS),
    "place": (places_card, Step.WRITING_PLACES),
    "booking": (booking_card, Step.WRITING_CLOSES),
    "more": (more_card, Step.WRITING_NAME),
}


async def asks_what_to_change(turn: Turn, tap: carried.AskOfRound) -> Next:
    plan = await own_changeable(turn, tap.round)
    if tap.what not in QUESTIONS:
        raise NotThere
    card, step = QUESTIONS[tap.what]
    await turn.show(await card(turn, plan))
    return At(step, plan.round.id)
