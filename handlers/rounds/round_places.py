"""Where families meet the teachers of a round: rooms and video links, written; or by telephone.

Dana: /meet
Dana: taps New round
Dana: 19 March 17:00 to 18:00
Dana: taps Where
Bot:  How do families meet the teachers, and where?
      Write a line for each, like: Ms Lee 12
      Ms Lee, no room yet
      Mr Okafor, no room yet
      Mr Stone, no room yet
      [✓ In a room]  [By video]  [By phone]
      [Back]
Dana: Ms Lee 12
      Okafor: 4
Bot:  How do families meet the teachers, and where?
      Write a line for each, like: Ms Lee 12
      Ms Lee, room 12
      Mr Okafor, room 4
      Mr Stone, no room yet
      [✓ In a room]  [By video]  [By phone]
      [Back]
Dana: Stone 12
Bot:  Ms Lee and Mr Stone would both be in room 12
      at the same time, on Thursday 19 March. Please give one of them another room.
"""

import re
from collections.abc import Collection
from dataclasses import replace
from itertools import islice

from bot import taps as carried
from bot.bookings import Taken, move
from bot.conversation import Next
from bot.screen import Button, Screen, screen
from bot.turn import Refused, Turn
from bot.words import Text, lines, text
from handlers.meetings.meeting_card import changes_card
from handlers.meetings.what_follows import follows
from handlers.rounds.ask_anew import question_card
from handlers.rounds.change_round import changes
from handlers.rounds.named_teachers import teacher_named
from handlers.rounds.own_rounds import Plan, here, plan_of
from handlers.rounds.round_card import back_to
from handlers.rounds.round_lines import teacher_line
from storage.meetings import Place, Time
from storage.round_models import Round, RoundTeacher
from storage.shelf import NotThere

HELD = ("room", "link", "phone")
SHOWN = 12  # teachers by name on the card
LONGEST_ROOM, LONGEST_LINK = 40, 300
WEB_ADDRESS = re.compile(r"https?://[^\s<>\"]+\.[^\s<>\"]+", re.IGNORECASE)


def held_by(found: Round, value: int) -> Round:
    if value >= len(HELD):
        raise NotThere
    return replace(found, held=HELD[value])


async def places_card(turn: Turn, plan: Plan) -> Screen:  # noqa: ARG001 - as every question's card
    found = plan.round
    choices = tuple(
        Button(
            text(f"round-held-{how}-now" if how == found.held else f"round-held-{how}"),
            carried.SetOfRound(found.id, "held", value, 0),
        )
        for value, how in enumerate(HELD)
    )
    shown = [teacher_line(found, teacher) for teacher in islice(plan.teachers, SHOWN)]
    hidden = max(len(plan.teachers) - SHOWN, 0)
    return screen(
        lines(
            question(plan),
            *shown,
            text("update-and-more", count=hidden) if hidden else None,
        ),
        choices,
        back_to(found),
    )


def question(plan: Plan) -> Text:
    """What to write: a line for each teacher, or of one just the room or the address."""
    held, several = plan.round.held, len(plan.teachers) > 1
    match held:
        case "phone":
            return text("round-where-phone")
        case "link" if several:
            return text("round-where-links", teacher=plan.teachers[0].name)
        case "link":
            return text("round-where-link")
        case _ if several:
            return text("round-where-rooms", teacher=plan.teachers[0].name)
        case _:
            return text("round-where-room")


async def writes_places(turn: Turn) -> Next:
    """A line that is no teacher's is named, and then nothing of the others is kept either."""
    plan = await here(turn)
    if plan.round.held == "phone" or not plan.teachers:
        await turn.show(await places_card(turn, plan))
        return None
    wanted = [read(plan, line) for line in turn.words.splitlines() if line.strip()]

    async def change() -> None:
        for teacher, room, link in wanted:
            await turn.records.rounds.add_teacher(
                plan.round, teacher.teacher_id, room=room, link=link
            )

    await changes(turn, plan, change)
    await moves_all(turn, plan.round, {teacher.teacher_id for teacher, _, _ in wanted})
    await turn.show(await places_card(turn, await plan_of(turn, plan.round)))
    return None


def read(plan: Plan, line: str) -> tuple[RoundTeacher, str | None, str | None]:
    """Whose line it is, with the room or the link; the other is left as it was."""
    teacher, place = teacher_named(plan, line)
    if teacher is None and len(plan.teachers) == 1:
        teacher = plan.teachers[0]
    if teacher is None:
        raise Refused(text("round-whose-line", line=line[:LONGEST_ROOM]))
    if plan.round.held == "link":
        if len(place) > LONGEST_LINK or not WEB_ADDRESS.fullmatch(place):
            raise Refused(text("round-no-link", line=line[:LONGEST_ROOM]))
        return teacher, teacher.room, place
    if not place or len(place) > LONGEST_ROOM:
        raise Refused(text("round-no-room", line=line[:LONGEST_ROOM]))
    return teacher, place, teacher.link


async def moves_all(turn: Turn, round_: Round, whose: Collection[int] | None = None) -> None:
    """Who has booked (with these teachers) is told where they meet now; calendars follow."""
    plan = await plan_of(turn, round_)
    teachers = {teacher.teacher_id: teacher for teacher in plan.teachers}
    for slot in await turn.records.offered_slots.of(round_):
        asked = whose is None or slot.teacher_id in whose
        if slot.meeting_id is not None and slot.teacher_id in teachers and asked:
            await moves_place(turn, plan.round, teachers[slot.teacher_id], slot.meeting_id)


async def moves_place(turn: Turn, round_: Round, teacher: RoundTeacher, number: int) -> None:
    booking = await turn.records.meetings.of_anyone(number)
    meeting, place = booking.meeting, place_of(round_, teacher)
    if booking.starts_at <= turn.now or place == Place(meeting.held, meeting.room_id, meeting.link):
        return
    time = Time(booking.starts_at, booking.ends_at, meeting.slot_id)
    try:
        moved = await move(turn, booking, time, place)
    except Taken:
        raise Refused(text("round-room-taken", room=teacher.room or "")) from None
    await follows(turn, moved, "moved", turn.account.id)
    await still_asks(turn, number)


async def still_asks(turn: Turn, meeting_id: int) -> None:
    """What they were just told, such as a new room, goes with the question that waits for them."""
    question = await turn.records.offered_slots.question(meeting_id)
    if question is None or question.kept_at is not None:
        return
    booking = await turn.records.meetings.of_anyone(meeting_id)
    for reader in booking.parents:
        shown = await question_card(turn, booking, reader)
        await changes_card(turn, reader, shown, "meeting-still-asked", booking.meeting.sequence)


def place_of(round_: Round, teacher: RoundTeacher) -> Place:
    """Where families meet a teacher of a round now."""
    match round_.held:
        case "room":
            return Place("room", teacher.room_id)
        case "link":
            return Place("link", None, teacher.link)
        case _:
            return Place("phone")
