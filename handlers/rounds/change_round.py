"""A change of a round: at once while it is set up; once open, nobody is thrown out by it.

Free times are replaced by the new ones. A booked meeting stays as it is, and where its time is
offered no more its family is asked with ready alternatives: whoever makes the change hears before
how many that would be.
"""

from collections.abc import Awaitable, Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from functools import partial

from bot.round_times import Span
from bot.screen import Button, screen
from bot.taps import Tap
from bot.turn import Refused, Turn
from bot.words import Text, lines, text
from handlers.rounds.ask_anew import asks_for_another_time, asks_no_more
from handlers.rounds.own_rounds import Plan, plan_of
from handlers.rounds.round_card import back_to, plan_card
from handlers.teachers.day_on_card import day_follows
from handlers.waiting.freed_times import offers_new_times
from storage.round_models import OfferedSlot, Round

Times = Mapping[int, AbstractSet[Span]]
"""What each teacher offers."""
Change = Callable[[], Awaitable[object]]


@dataclass(frozen=True)
class Hit:
    """A booked meeting whose time is not offered as it was, and whether it may stay."""

    meeting_id: int
    may_stay: bool


class NotSure(Exception):
    """Families would be asked anew, and whoever changes it has not said that they shall."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


async def changes(turn: Turn, plan: Plan, change: Change, sure: Tap | None = None) -> bool:
    """Make the change; False where it waits for the button (`sure`) that was shown instead."""
    try:
        async with turn.records.savepoint():
            await changes_now(turn, plan, change, sure)
    except NotSure as asked:
        assert sure is not None, "only who was not asked is not sure"
        agreed = Button(text("round-change-and-ask", count=asked.count), sure)
        question = lines(text("round-would-ask", count=asked.count), text("round-would-stay"))
        await turn.show(screen(question, agreed, back_to(plan.round)))
        return False
    return True


async def keeps(turn: Turn, plan: Plan, wanted: Round, sure: Tap | None = None) -> bool:
    """The same where what it says of itself is all that changes."""
    return await changes(turn, plan, partial(turn.records.round_plans.keep, wanted), sure)


async def changes_now(turn: Turn, before: Plan, change: Change, sure: Tap | None) -> None:
    await change()
    await must_have_own_rooms(turn, before)
    if before.round.state == "draft":
        return
    after = await plan_of(turn, before.round)
    must_leave_times(turn, after)
    hits = await replaces_times(turn, before, after)
    if hits and sure is not None:
        raise NotSure(len(hits))
    await turn.records.round_plans.counts_up(after.round)
    await turn.note("changed-round", f"round:{after.round.id}")
    for hit in hits:
        version = after.round.version + 1
        await asks_for_another_time(turn, hit.meeting_id, version, may_stay=hit.may_stay)


async def shows_plan(turn: Turn, plan: Plan, said: Text | None = None) -> None:
    await turn.show(await plan_card(turn, plan.round, said))


async def must_have_own_rooms(turn: Turn, plan: Plan) -> None:
    """Raises `Refused` where two teachers would be in one room at one time."""
    for found in await turn.records.round_plans.shared_rooms(plan.round):
        raise Refused(
            text(
                "round-room-shared",
                room=found.room,
                teacher=found.name,
                other=found.other_name,
                day=turn.school.said_day(found.day),
            )
        )


def must_leave_times(turn: Turn, plan: Plan) -> None:
    """Raises `Refused` where no time would be left: a round that ends is cancelled in words."""
    if plan.begins_at(turn) is None:
        raise Refused(text("round-no-times"))


async def replaces_times(turn: Turn, before: Plan, after: Plan) -> list[Hit]:
    """Offer the new times in place of the free ones; which booked meetings do not fit them."""
    if before.offers == after.offers:
        return []
    records = turn.records
    await records.meetings.lock()
    slots = await records.offered_slots.of(after.round)
    old, new = (times_by_teacher(turn, plan) for plan in (before, after))
    gone = [s for s in slots if not s.withdrawn and span_of(s) not in new.get(s.teacher_id, ())]
    await records.offered_slots.withdraw(gone, turn.now)
    for teacher_id, times in new.items():
        there = {span_of(s) for s in slots if s.teacher_id == teacher_id and not s.withdrawn}
        ill = await records.illnesses.days_of(teacher_id)
        ahead = sorted(
            span for span in times - there if span[0] > turn.now and day_of(turn, span) not in ill
        )
        await records.rounds.offer(after.round, teacher_id, ahead)
        await day_follows(turn, teacher_id)
    await offers_new_times(turn, after.round.id)
    booked = [s for s in slots if (s.meeting_starts_at or turn.now) > turn.now]
    for slot in booked:
        if slot.meeting_id is not None and meeting_span(slot) in new.get(slot.teacher_id, ()):
            await asks_no_more(turn, slot.meeting_id, after.round.version + 1)
    hits = [hit_by(turn, before, after, slot, old, new) for slot in booked]
    return [hit for hit in hits if hit is not None]


def times_by_teacher(turn: Turn, plan: Plan) -> Times:
    return {each.teacher_id: set(plan.times(turn, each.teacher_id)) for each in plan.teachers}


def day_of(turn: Turn, span: Span) -> date:
    return turn.school.time.local(span[0]).date()


def span_of(slot: OfferedSlot) -> Span:
    return slot.starts_at, slot.ends_at


def meeting_span(slot: OfferedSlot) -> Span:
    """When the meeting is that has it, which may be longer or shorter."""
    return slot.meeting_starts_at or slot.starts_at, slot.meeting_ends_at or slot.ends_at


def hit_by(
    turn: Turn, before: Plan, after: Plan, slot: OfferedSlot, old: Times, new: Times
) -> Hit | None:
    """A booked time that was offered and is no more, or at which the teacher is now away."""
    span, whose = meeting_span(slot), slot.teacher_id
    if slot.meeting_id is None or span in new.get(whose, ()):
        return None
    stayed, stays = (plan.is_there(turn, whose, span) for plan in (before, after))
    newly = span in old.get(whose, ()) or (stayed and not stays)
    return Hit(slot.meeting_id, stays) if newly else None
