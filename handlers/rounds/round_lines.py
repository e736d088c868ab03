"""How a round reads: its name, its days, how long meetings are, where, and when one can book."""

from bot.voice import Voice
from bot.words import Days, Lines, Moment, Text, lines, names, text
from handlers.rounds.own_rounds import Plan
from handlers.typed_hours import wall
from storage.round_models import Round, RoundBreak, RoundDay, RoundTeacher

NAMED = 3  # days, breaks or teachers on a line each; more are counted
CLASSES_NAMED = 6


def days_said(days: tuple[RoundDay, ...], voice: Voice) -> Moment | Days:
    """One day with its weekday, or from the first to the last."""
    if len(days) == 1:
        return voice.school.said_day(days[0].day)
    return Days(days[0].day, days[-1].day)


def day_line(voice: Voice, day: RoundDay) -> Text:
    return text(
        "round-day",
        day=voice.school.said_day(day.day),
        from_=wall(day.begins),
        until=wall(day.ends),
    )


async def day_lines(voice: Voice, plan: Plan) -> list[Text]:
    calendar = await voice.calendar()
    free = [d.day for d in plan.days if not calendar.is_school_day(d.day)]
    return [
        *([] if plan.days else [text("round-no-days")]),
        *[day_line(voice, day) for day in plan.days[:NAMED]],
        *more_than(len(plan.days)),
        *[text("round-no-school", day=voice.school.said_day(day)) for day in free[:NAMED]],
    ]


async def counts(voice: Voice, found: Round) -> dict[str, int]:
    """How many times are offered, or are not any more and still booked; how many are booked."""
    slots = await voice.records.offered_slots.of(found)
    booked = sum(slot.meeting_id is not None for slot in slots)
    count = sum(not slot.withdrawn or slot.meeting_id is not None for slot in slots)
    return {"booked": booked, "count": count}


def more_than(count: int) -> list[Text]:
    return [text("update-and-more", count=count - NAMED)] if count > NAMED else []


def length_line(voice: Voice, plan: Plan) -> Text:
    facts = {"minutes": plan.round.slot_minutes, "count": len(plan.times(voice))}
    if plan.round.pause_minutes:
        return text("round-length-pause", pause=plan.round.pause_minutes, **facts)
    return text("round-length", **facts)


def break_line(rest: RoundBreak) -> Text:
    facts = {"from": wall(rest.begins), "until": wall(rest.ends)}
    if rest.teacher_name is None:
        return text("round-break", **facts)
    return text("round-break-of", teacher=rest.teacher_name, **facts)


def break_lines(plan: Plan) -> list[Text]:
    return [*map(break_line, plan.breaks[:NAMED]), *more_than(len(plan.breaks))]


def class_line(plan: Plan) -> Text:
    if not plan.classes:
        return text("round-no-classes")
    if len(plan.classes) > CLASSES_NAMED:
        return text("round-class-count", count=len(plan.classes))
    return text("round-classes", classes=names([found.name for found in plan.classes]))


def teacher_line(round_: Round, teacher: RoundTeacher) -> Text:
    """A teacher and where; that the link is known is said, the link itself is not."""
    match round_.held:
        case "room" if teacher.room:
            return text("round-teacher-room", teacher=teacher.name, room=teacher.room)
        case "room":
            return text("round-teacher-no-room", teacher=teacher.name)
        case "link" if teacher.link:
            return text("round-teacher-link", teacher=teacher.name)
        case "link":
            return text("round-teacher-no-link", teacher=teacher.name)
        case _:
            return text("round-teacher", teacher=teacher.name)


def is_placed(round_: Round, teacher: RoundTeacher) -> bool:
    """Whether a family will know where to go."""
    match round_.held:
        case "room":
            return teacher.room is not None
        case "link":
            return teacher.link is not None
        case _:
            return True


def place_lines(plan: Plan) -> list[Text]:
    """Each teacher with their place; of many how many there are, and how many have none."""
    if not plan.teachers:
        return [text("round-no-teachers")]
    by_phone = [text("meeting-by-phone")] if plan.round.held == "phone" else []
    if len(plan.teachers) <= NAMED:
        return [*[teacher_line(plan.round, teacher) for teacher in plan.teachers], *by_phone]
    missing = sum(not is_placed(plan.round, teacher) for teacher in plan.teachers)
    without = "round-without-room" if plan.round.held == "room" else "round-without-link"
    return [
        text("round-teacher-count", count=len(plan.teachers)),
        *([text(without, count=missing)] if missing else []),
        *by_phone,
    ]


def booking_line(voice: Voice, plan: Plan) -> Lines:
    """From when until when families can book."""
    opens, siblings = plan.round.opens_at, plan.round.siblings_at
    closes = plan.closes_at(voice)
    return lines(
        text("round-books-from", moment=Moment(opens)) if opens else None,
        text("round-siblings-from", moment=Moment(siblings)) if siblings and opens else None,
        text("round-books-until", moment=Moment(closes)) if closes else None,
    )
