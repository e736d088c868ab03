"""A teacher's day as a picture for the phone, or as a page to print and hang on the door."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.drawings import Drawing, Easel
from bot.sheets import MEDIA_TYPES, Cell, Form, Sheet, Table, drawn_sheet
from bot.telegram_api import File
from bot.words import Lines, Moment, Said, Text, lines, names, text
from handlers.teachers.teaching_day import TeachingDay, day_of
from storage.meeting_models import Booking
from storage.models import Role
from storage.round_models import Slot
from storage.shelf import NotThere

HEADS = ("time", "child", "with", "room", "notes")
WIDTHS = (0, 2, 3, 2, 4)


async def draws_teaching_day(easel: Easel, about: Mapping[str, Any]) -> Drawing:
    account = await easel.records.accounts.of(easel.account_id)
    hats = await easel.records.people.hats_of(account) if account else ()
    teacher = next((hat for hat in hats if hat.role is Role.TEACHER), None)
    if teacher is None:
        raise NotThere
    day, form = date.fromordinal(about["day"]), about["form"]
    sheet = sheet_of(easel, await day_of(easel, teacher, day))
    return lambda: as_file(sheet, form, f"meetings-{day}")


def as_file(sheet: Sheet, form: Form, name: str) -> File:
    return f"{name}.{form}", drawn_sheet(sheet, form), MEDIA_TYPES[form]


def sheet_of(easel: Easel, found: TeachingDay) -> Sheet:
    rows = []
    for each in found.entries:
        free = each if isinstance(each, tuple) else ()
        rows += [free_row(easel, slot) for slot in free]
        if isinstance(each, Booking):
            rows.append(meeting_row(easel, each, found.details[each.meeting.id]))
    heads = {
        "time": text("sheet-time"),
        "child": text("sheet-child"),
        "with": text("sheet-with"),
        "room": text("sheet-room"),
        "notes": text("sheet-notes"),
    }
    day = easel.school.said_day(found.day)
    return Sheet(
        title=easel.say(text("sheet-title", teacher=found.teacher.name, day=day)),
        below=easel.school.name,
        foot=easel.say(text("sheet-as-of", moment=Moment(easel.now))),
        language=easel.language,
        tables=(Table(tuple(easel.say(heads[name]) for name in HEADS), WIDTHS, tuple(rows)),),
    )


def meeting_row(easel: Easel, booking: Booking, details: tuple[Text, ...]) -> tuple[Cell, ...]:
    children = names([child.short_name for child in booking.children])
    parents = names([person.name for person in booking.parents])
    return (
        Cell(clock(easel, booking), bold=True),
        Cell(easel.say(text("sheet-cell", words=children)), bold=True),
        Cell(easel.say(text("sheet-cell", words=parents))),
        Cell(easel.say(where(booking))),
        Cell(easel.say(lines(*details)), look="alert" if details else "plain"),
    )


def where(booking: Booking) -> Lines:
    match booking.meeting.held:
        case "phone":
            said = text("sheet-by-phone")
        case "link":
            said = text("sheet-by-video")
        case _ if booking.meeting.room:
            said = text("sheet-cell", words=booking.meeting.room)
        case _:
            return lines()
    return lines(said)


def free_row(easel: Easel, slot: Slot) -> tuple[Cell, ...]:
    """Room to write by hand who comes after all."""
    return (
        Cell(clock(easel, slot), look="free"),
        Cell(easel.say(text("sheet-free")), look="free"),
        *(Cell("", look="free") for _ in WIDTHS[2:]),
    )


def clock(easel: Easel, each: Booking | Slot) -> str:
    begins, ends = Moment(each.starts_at, Said.TIME), Moment(each.ends_at, Said.TIME)
    return easel.say(text("sheet-span", from_=begins, until=ends))
