"""A round with all that was chosen for it, for whoever may change it: its teacher, or the office.

A teacher sets one up for their own classes and themselves; such a round stays one teacher's, even
where the office changes something of it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot import taps
from bot.drawings import Easel
from bot.round_times import Span, is_within, times_of
from bot.screen import Button
from bot.turn import Turn
from bot.voice import Voice
from bot.words import text
from storage.models import Person, Role
from storage.round_models import Round, RoundBreak, RoundChoice, RoundDay, RoundTeacher
from storage.shelf import NotThere

A_DAY = timedelta(days=1)
SOON = timedelta(hours=12)
NEW_EVENING = Button(text("round-new-evening"), taps.NewRound())

Here = Voice | Easel
"""Whoever looks: a turn or duty, or who draws."""


class Step(StrEnum):
    WRITING_DAYS = "writing-days"
    WRITING_LENGTH = "writing-length"
    WRITING_BREAKS = "writing-breaks"
    WRITING_PLACES = "writing-places"
    WRITING_OPENS = "writing-opens"
    WRITING_CLOSES = "writing-closes"
    WRITING_NAME = "writing-name"


@dataclass(frozen=True)
class Plan:
    """What a round offers; `times` of a teacher follow from it."""

    round: Round
    days: tuple[RoundDay, ...]
    breaks: tuple[RoundBreak, ...]
    teachers: tuple[RoundTeacher, ...]
    classes: tuple[RoundChoice, ...]

    @property
    def offers(self) -> tuple[object, ...]:
        """All that its times follow from."""
        found = self.round
        teachers = tuple(teacher.teacher_id for teacher in self.teachers)
        return self.days, self.breaks, teachers, found.slot_minutes, found.pause_minutes

    def times(self, here: Here, teacher_id: int | None = None) -> list[Span]:
        """Of one teacher, or those that hold for who has no break of their own."""
        found = self.round
        return times_of(
            here.school.time,
            self.days,
            self.breaks_of(teacher_id),
            found.slot_minutes,
            found.pause_minutes,
        )

    def is_there(self, voice: Voice, teacher_id: int, span: Span) -> bool:
        """Whether the teacher could meet somebody then, whatever times are offered."""
        return is_within(voice.school.time, self.days, self.breaks_of(teacher_id), span)

    def breaks_of(self, teacher_id: int | None) -> Iterable[RoundBreak]:
        return [rest for rest in self.breaks if rest.teacher_id in {None, teacher_id}]

    def begins_at(self, voice: Voice) -> datetime | None:
        """When the first meeting can begin; None where no day fits one."""
        return next((begins for begins, _ in self.times(voice)), None)

    def closes_at(self, voice: Voice) -> datetime | None:
        """Until when families can book: as chosen, or else until a day before it begins."""
        begins = self.begins_at(voice)
        if self.round.closes_at is not None or begins is None:
            return self.round.closes_at
        local = voice.school.time.local(begins)
        before = voice.school.time.moment(local.date() - A_DAY, local.time())
        return before if before > voice.now + SOON else begins


async def own_round(turn: Turn, number: int) -> Round:
    """A round that whoever speaks may change. Raises `NotThere`."""
    found = await turn.records.rounds.of_anyone(number)
    if Role.OFFICE in turn.roles:
        return found
    if found.made_by not in {hat.id for hat in turn.hats_as(Role.TEACHER)}:
        raise NotThere
    return found


async def own_plan(turn: Turn, number: int) -> Plan:
    return await plan_of(turn, await own_round(turn, number))


async def plan_of(here: Here, round_: Round) -> Plan:
    """The round as it is kept now, with everything chosen."""
    records = here.records
    found = await records.rounds.of_anyone(round_.id)
    classes = await records.round_plans.classes(found)
    return Plan(
        found,
        await records.rounds.days(found),
        await records.round_plans.breaks(found),
        await records.rounds.teachers(found),
        tuple(each for each in classes if each.chosen),
    )


async def teacher_of(voice: Voice, round_: Round) -> Person | None:
    """The teacher who set it up for their own classes; None where the office did."""
    maker = await voice.records.people.of(round_.made_by)
    return maker if maker is not None and maker.role is Role.TEACHER else None


def must_be_changeable(round_: Round) -> None:
    """What was cancelled is changed no more. Raises `NotThere`."""
    if round_.state == "cancelled":
        raise NotThere


async def own_changeable(turn: Turn, number: int) -> Plan:
    plan = await own_plan(turn, number)
    must_be_changeable(plan.round)
    return plan


async def here(turn: Turn) -> Plan:
    """The round about which whoever speaks was asked to write something."""
    assert turn.place is not None, "only who stands at a step writes about a round"
    return await own_changeable(turn, turn.place.subject_id or 0)
