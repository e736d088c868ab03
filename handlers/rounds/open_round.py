"""A round is opened: families are told once, when they can book, and it closes by the clock.

Ms Lee:  /evening
Ms Lee:  19 March
Ms Lee:  taps 18:00 – 20:00
Ms Lee:  taps Booking
Ms Lee:  16 March 18:00
Ms Lee:  taps Back
Ms Lee:  taps Open
Ewa reads: You can book a meeting: 3B · Ms Lee.
         Thursday 19 March
         Please book until Monday 16 March, 18:00.
         [Book]
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from bot import taps as carried
from bot.conversation import END, Entry, Next, taps
from bot.screen import Button, Screen, screen
from bot.turn import Refused, Turn
from bot.voice import Voice
from bot.words import Moment, Text, lines, text
from handlers.rounds.change_round import must_have_own_rooms, shows_plan
from handlers.rounds.own_rounds import Plan, own_changeable, own_plan, plan_of, teacher_of
from handlers.rounds.round_lines import days_said
from handlers.rounds.round_names import called
from handlers.rounds.tell_families import tells_families
from storage.round_models import Round, RoundFamily

LASTS = timedelta(days=3)  # news that could not leave for so long is found with /meet
SEVERAL = 2  # children who may book earlier


def ways_to_open_and_close() -> tuple[Entry, ...]:
    return (
        taps(carried.OpenRound, opens),
        taps(carried.CloseRound, closes),
        taps(carried.ReopenRound, reopens),
    )


async def opens(turn: Turn, tap: carried.OpenRound) -> Next:
    """Its times are offered from now on; a second tap shows that they are."""
    plan = await own_changeable(turn, tap.round)
    if plan.round.state == "draft":
        plan = await with_classes_of_today(turn, plan)
        await must_be_ready(turn, plan)
        await offers_times(turn, plan)
        await turn.note("opened-round", f"round:{plan.round.id}")
        await tells_of_rounds(turn)
    await shows_plan(turn, plan, said_of_opening(turn, await plan_of(turn, plan.round)))
    return END


async def with_classes_of_today(turn: Turn, plan: Plan) -> Plan:
    """A teacher opens it for the classes they teach now, whatever they taught when they chose."""
    teacher = await teacher_of(turn, plan.round)
    if teacher is None:
        return plan
    taught = {each.id for each in await turn.records.round_plans.classes(plan.round, teacher)}
    for lost in [each.id for each in plan.classes if each.id not in taught]:
        await turn.records.round_plans.remove_class(plan.round, lost)
    return await plan_of(turn, plan.round)


def said_of_opening(turn: Turn, plan: Plan) -> Text | None:
    if plan.round.state != "open":
        return None
    if plan.round.opens_at is not None and plan.round.opens_at > turn.now:
        return text("round-told-then", moment=Moment(plan.round.opens_at))
    return text("round-told-now")


async def must_be_ready(turn: Turn, plan: Plan) -> None:
    """Raises `Refused` in words that say what is missing."""
    begins, closes = plan.begins_at(turn), plan.closes_at(turn)
    opens_at = plan.round.opens_at or turn.now
    if begins is None:
        raise Refused(text("round-no-times"))
    if begins <= turn.now:
        raise Refused(text("round-begins-before"))
    if not plan.classes:
        raise Refused(text("round-no-classes"))
    if not plan.teachers:
        raise Refused(text("round-no-teachers"))
    if closes is None or closes <= max(opens_at, turn.now):
        raise Refused(text("round-closes-badly"))
    await must_have_own_rooms(turn, plan)


async def offers_times(turn: Turn, plan: Plan) -> None:
    records = turn.records
    for teacher in plan.teachers:
        times = plan.times(turn, teacher.teacher_id)
        await records.rounds.offer(plan.round, teacher.teacher_id, times)
    await records.round_plans.keep(replace(plan.round, closes_at=plan.closes_at(turn)))
    await records.rounds.open(plan.round, turn.now)


async def closes(turn: Turn, tap: carried.CloseRound) -> Next:
    plan = await own_changeable(turn, tap.round)
    if await turn.records.round_plans.close(plan.round, turn.now):
        await turn.note("closed-round", f"round:{plan.round.id}")
    await shows_plan(turn, plan)
    return END


async def reopens(turn: Turn, tap: carried.ReopenRound) -> Next:
    """Until it begins, where its time to book was over; while it goes on, until its end."""
    plan = await own_changeable(turn, tap.round)
    if plan.round.state == "closed":
        closes_at = next((at for at in ends_of_booking(turn, plan) if at > turn.now), None)
        if closes_at is None:
            raise Refused(text("round-is-over"))
        await turn.records.round_plans.keep(replace(plan.round, closes_at=closes_at))
        await turn.records.round_plans.reopen(plan.round)
        await turn.note("reopened-round", f"round:{plan.round.id}")
    await shows_plan(turn, await own_plan(turn, tap.round))
    return END


def ends_of_booking(voice: Voice, plan: Plan) -> list[datetime]:
    times = plan.times(voice)
    chosen = [plan.round.closes_at] if plan.round.closes_at else []
    return [*chosen, *[begins for begins, _ in times[:1]], *[until for _, until in times[-1:]]]


# Families are told


async def tells_of_rounds(voice: Voice) -> None:
    """Those with several children at their time, everyone at theirs; each family once."""
    plans = voice.records.round_plans
    for found in await plans.to_tell(voice.now):
        early = found.opens_at is not None and found.opens_at > voice.now
        if await plans.told(found, voice.now, siblings_alone=early):
            families = await plans.families(found)
            await tells(voice, found, [f for f in families if not early or f.children >= SEVERAL])


async def tells_newcomers(voice: Voice, found: Round) -> None:
    """A class taken in later: its families are told, too; the others have been."""
    opened = found.opens_at is None or found.opens_at <= voice.now
    if found.state == "open" and opened:
        await tells(voice, found, await voice.records.round_plans.families(found))


async def tells(voice: Voice, found: Round, families: Iterable[RoundFamily]) -> None:
    news = await news_of(voice, found)
    await tells_families(voice, families, news, f"round-opened:{found.id}", lasts=LASTS)


async def news_of(voice: Voice, found: Round) -> Screen:
    plan = await plan_of(voice, found)
    closes_at = plan.closes_at(voice)
    return screen(
        lines(
            text("round-opened", name=called(found.name)),
            text("round-on", days=days_said(plan.days, voice)),
            text("round-please-book", moment=Moment(closes_at)) if closes_at else None,
        ),
        Button(text("round-book"), carried.ShowMeetings()),
    )


async def closes_rounds(voice: Voice) -> None:
    """Rounds close when their time to book is over."""
    for found in await voice.records.round_plans.to_close(voice.now):
        await voice.records.round_plans.close(found, voice.now)
