"""The times of a round as a grid, teachers beside each other: what is free, and what is taken.

No family is named on it, so that it can be hung up, or shown to any teacher of the round.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.drawings import Drawing, Easel
from bot.sheets import MEDIA_TYPES, Cell, Sheet, Table, drawn_sheet
from bot.telegram_api import File
from bot.words import Moment, Said, text
from handlers.rounds.own_rounds import plan_of
from handlers.rounds.round_names import called
from storage.meeting_day_models import SlotOfGrid
from storage.models import Role
from storage.round_models import Round, RoundTeacher
from storage.shelf import NotThere

NO_TIME = Cell("", look="quiet")


async def draws_round(easel: Easel, about: Mapping[str, Any]) -> Drawing:
    """All times of a round, by its number; for who set it up, teaches in it, or is the office."""
    records = easel.records
    found = await records.rounds.of_anyone(about["round"])
    teachers = await records.rounds.teachers(found)
    await has_to_be_theirs(easel, found, teachers)
    sheet = grid_of(easel, found, teachers, await slots_of(easel, found))
    form = about["form"]

    def draws() -> File:
        return f"times.{form}", drawn_sheet(sheet, form), MEDIA_TYPES[form]

    return draws


async def slots_of(easel: Easel, found: Round) -> tuple[SlotOfGrid, ...]:
    """Before the round opens, those that it would offer, and which of them could be booked."""
    if found.state != "draft":
        return await easel.records.meeting_days.grid(found.id)
    plan = await plan_of(easel, found)
    taken = await easel.records.meeting_days.elsewhere(found.id, easel.now)
    return tuple(
        SlotOfGrid(
            teacher.teacher_id,
            begins,
            withdrawn=False,
            taken=any(
                one.teacher_id == teacher.teacher_id
                and one.starts_at < ends
                and one.ends_at > begins
                for one in taken
            ),
        )
        for teacher in plan.teachers
        for begins, ends in plan.times(easel, teacher.teacher_id)
    )


async def has_to_be_theirs(easel: Easel, found: Round, teachers: tuple[RoundTeacher, ...]) -> None:
    accounts = {found.account_id, *(teacher.account_id for teacher in teachers)}
    account = await easel.records.accounts.of(easel.account_id)
    hats = await easel.records.people.hats_of(account) if account else ()
    office = any(hat.role is Role.OFFICE for hat in hats)
    if not hats or not (office or easel.account_id in accounts):
        raise NotThere


def grid_of(
    easel: Easel,
    found: Round,
    teachers: tuple[RoundTeacher, ...],
    slots: tuple[SlotOfGrid, ...],
) -> Sheet:
    """Times downwards, teachers across; a table a day."""
    local = easel.school.time.local
    days = sorted({local(slot.starts_at).date() for slot in slots})
    return Sheet(
        title=easel.say(text("sheet-cell", words=called(found.name))),
        below=easel.school.name,
        foot=easel.say(text("sheet-as-of", moment=Moment(easel.now))),
        language=easel.language,
        tables=tuple(
            a_day(easel, teachers, [s for s in slots if local(s.starts_at).date() == day])
            for day in days
        ),
        wide=True,
    )


def a_day(easel: Easel, teachers: tuple[RoundTeacher, ...], slots: list[SlotOfGrid]) -> Table:
    at = {(slot.starts_at, slot.teacher_id): slot for slot in slots}
    times = sorted({slot.starts_at for slot in slots})
    named = [easel.say(text("sheet-cell", words=teacher.name)) for teacher in teachers]
    return Table(
        heads=(easel.say(text("sheet-time")), *named),
        widths=(0, *(1 for _ in teachers)),
        rows=tuple(
            (begins(easel, time), *(cell(easel, at.get((time, t.teacher_id))) for t in teachers))
            for time in times
        ),
        title=easel.say(text("day-title", day=Moment(times[0], Said.DAY))),
    )


def begins(easel: Easel, time: datetime) -> Cell:
    return Cell(easel.say(text("sheet-at", time=Moment(time, Said.TIME))), bold=True)


def cell(easel: Easel, slot: SlotOfGrid | None) -> Cell:
    if slot is None or slot.withdrawn:
        return NO_TIME
    if slot.taken:
        return Cell(easel.say(text("sheet-taken")), look="taken")
    return Cell(easel.say(text("sheet-free")), look="free")
