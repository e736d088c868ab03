"""A round does not take place: asked once more, as it is costly, then every family is told.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
Dana: /meet
Dana: taps Parent conferences
Dana: taps Cancel the round
Bot:  Cancel “Parent conferences”? Nobody can book any more; families are told.
      Thursday 19 March
      Meetings that would be cancelled: 0
      [Cancel it all]
      [Back]
Dana: taps Cancel it all
Bot:  Parent conferences
      Cancelled: families are being told.
      Thursday 19 March, 17:00 – 18:00
      10 min each · times for each teacher: 6
      Classes: 3B
      Ms Lee, room 12
      Mr Okafor, room 4
      [Back]
Ewa reads: Parent conferences does not take place.
      Thursday 19 March
"""

from bot import taps as carried
from bot.conversation import END, Entry, Next, taps
from bot.screen import Button, screen
from bot.turn import Refused, Turn
from bot.words import lines, text
from handlers.meetings.what_follows import cancels
from handlers.rounds.change_round import shows_plan
from handlers.rounds.own_rounds import Plan, own_plan
from handlers.rounds.round_card import back_to
from handlers.rounds.round_lines import days_said
from handlers.rounds.round_names import called
from handlers.rounds.tell_families import tells_families
from storage.meeting_models import Booking
from storage.models import Person, Role


def ways_to_cancel() -> tuple[Entry, ...]:
    return (
        taps(carried.AskCancelRound, asks_to_cancel),
        taps(carried.CancelRound, cancels_round),
        taps(carried.DropRound, discards),
    )


async def asks_to_cancel(turn: Turn, tap: carried.AskCancelRound) -> Next:
    plan = await own_plan(turn, tap.round)
    if plan.round.state not in {"open", "closed"}:
        await shows_plan(turn, plan)
        return END
    await is_not_over(turn, plan)
    agreed = Button(text("round-cancel-all"), carried.CancelRound(tap.round))
    await turn.show(
        screen(
            lines(
                text("round-cancel-sure", name=called(plan.round.name)),
                text("round-on", days=days_said(plan.days, turn)),
                text("round-cancel-count", count=len(await ahead(turn, plan))),
            ),
            agreed,
            back_to(plan.round),
        )
    )
    return END


async def cancels_round(turn: Turn, tap: carried.CancelRound) -> Next:
    """Who has booked is told of their meeting, everyone else who was told of the round, of that."""
    plan = await own_plan(turn, tap.round)
    await is_not_over(turn, plan)
    was_told = await turn.records.round_plans.was_told(plan.round)
    if await turn.records.round_plans.cancel(plan.round, turn.now):
        await turn.note("cancelled-round", f"round:{plan.round.id}")
        await turn.records.outbox.cancel(f"round-opened:{plan.round.id}", turn.now, "cancelled")
        booked = await ahead(turn, plan)
        for booking in booked:
            await cancels(turn, booking, speaking(turn))
        if was_told:
            await tells_others(turn, plan, booked)
    await shows_plan(turn, await own_plan(turn, tap.round))
    return END


async def is_not_over(turn: Turn, plan: Plan) -> None:
    """An old card may stand for an evening that took place: nobody is told that it does not."""
    slots = await turn.records.offered_slots.of(plan.round)
    if slots and all(slot.starts_at <= turn.now for slot in slots):
        raise Refused(text("round-is-over"))


async def ahead(turn: Turn, plan: Plan) -> list[Booking]:
    """The round's meetings that are still to come."""
    slots = await turn.records.offered_slots.of(plan.round)
    found = [
        await turn.records.meetings.of_anyone(slot.meeting_id)
        for slot in slots
        if slot.meeting_id is not None
    ]
    return [booking for booking in found if booking.starts_at > turn.now]


def speaking(turn: Turn) -> Person:
    """Who cancels it, in the role that lets them."""
    offices = turn.hats_as(Role.OFFICE)
    return offices[0] if offices else turn.teacher


async def tells_others(turn: Turn, plan: Plan, booked: list[Booking]) -> None:
    told = {parent.account_id for booking in booked for parent in booking.parents}
    families = await turn.records.round_plans.families(plan.round)
    others = [family for family in families if family.account_id not in told]
    news = lines(
        text("round-was-cancelled", name=called(plan.round.name)),
        text("round-on", days=days_said(plan.days, turn)),
    )
    await tells_families(turn, others, screen(news), f"round-cancelled:{plan.round.id}")


async def discards(turn: Turn, tap: carried.DropRound) -> Next:
    """Only what was not opened; a second tap is answered as the first."""
    plan = await own_plan(turn, tap.round)
    await turn.records.round_plans.discard(plan.round, turn.now)
    if await turn.records.offered_slots.of(plan.round):
        turn.explain_old_card()
        await shows_plan(turn, plan)
        return END
    anew = Button(text("round-anew"), carried.NewRound())
    to_all = Button(text("button-back"), carried.ListRounds())
    await turn.show(screen(text("round-dropped", name=called(plan.round.name)), anew, to_all))
    return END
