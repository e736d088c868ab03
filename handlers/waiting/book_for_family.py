"""A family phones: the teacher or the office books for them, moves and cancels.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
(Ms Lee looks at the families of the round)
Ms Lee:  taps Ada K.
Ms Lee:  taps Book for Ewa Kowalska
Bot:     Ewa Kowalska and Ms Lee, about Ada K.: which time?
         Thursday 19 March
         [17:00]  [17:10]  [17:20]
         [17:30]  [17:40]  [17:50]
         [Back]
Ms Lee:  taps 17:20
Bot:     Booked:
         Thursday 19 March, 17:20 · Ms Lee with Ewa Kowalska · Ada K.
         Room: 12
         [Move]  [Cancel]
         [Back]
Ewa reads: A meeting is booked:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Room: 12
Ms Lee:  taps Cancel
Bot:     Cancelled:
         Thursday 19 March, 17:20 · Ms Lee with Ewa Kowalska · Ada K.
         Room: 12
         Did they say why? Everyone who meets reads it.
         [Somebody is ill]  [Another appointment]
         [Not needed any more]
         [Undo]
         [Back]
Ms Lee:  taps Somebody is ill
Bot:     Cancelled:
         Thursday 19 March, 17:20 · Ms Lee with Ewa Kowalska · Ada K.
         Room: 12
         Because: somebody is ill
         [Undo]
         [Back]
"""

from bot import taps as carried
from bot.bookings import Taken, book
from bot.conversation import END, Conversation, Next, taps
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import Text, lines, text
from handlers.meetings.offered_place import meeting_at
from handlers.meetings.offered_times import page_near
from handlers.meetings.what_follows import follows
from handlers.waiting.family_times import shows_times, why_not
from handlers.waiting.meeting_for_family import shows_meeting
from handlers.waiting.staff_of_round import own_child, own_parent, own_round, staff
from storage.meeting_models import Booking
from storage.models import Role
from storage.round_models import Round, RoundTeacher, Slot
from storage.shelf import NotThere
from storage.waiting_models import ChildToMeet, ParentToMeet


def booking_for_families() -> Conversation:
    return Conversation(
        "book-for-family",
        entry_points=[
            taps(carried.BookForFamily, begins),
            taps(carried.ShowTimesForFamily, sees_times),
            taps(carried.BookTimeForFamily, books),
        ],
    )


async def begins(turn: Turn, tap: carried.BookForFamily) -> Next:
    """A teacher books their own times; the office says first with whom."""
    found = await own_round(turn, tap.round)
    child = await own_child(turn, found, tap.child)
    parent = await own_parent(turn, child, tap.person)
    teachers = await teachers_for(turn, found, child)
    if len(teachers) == 1:
        return await offers_times(turn, found, child, parent, teachers[0])
    said = "family-with-whom" if teachers else "family-no-teacher"
    buttons = [
        Button(
            text("family-with", teacher=teacher.name),
            carried.ShowTimesForFamily(found.id, child.id, parent.id, teacher.teacher_id, 0),
        )
        for teacher in teachers
    ]
    asked = text(said, parent=parent.name, child=child.short_name)
    await turn.show(screen(asked, *in_rows_of(2, buttons), back_to(found, child)))
    return END


async def teachers_for(turn: Turn, found: Round, child: ChildToMeet) -> list[RoundTeacher]:
    """Whom this child's family may meet in the round; for a teacher themselves alone."""
    person = staff(turn)
    teach = {each.id for each in await turn.records.families.teachers_in(child.class_id)}
    return [
        teacher
        for teacher in await turn.records.rounds.teachers(found)
        if teacher.teacher_id in teach
        and (person.role is Role.OFFICE or teacher.teacher_id == person.id)
    ]


async def teacher_for(turn: Turn, found: Round, child: ChildToMeet, number: int) -> RoundTeacher:
    """Raises `NotThere`."""
    teachers = await teachers_for(turn, found, child)
    teacher = next((each for each in teachers if each.teacher_id == number), None)
    if teacher is None:
        raise NotThere
    return teacher


def back_to(found: Round, child: ChildToMeet) -> Button:
    return Button(text("button-back"), carried.ShowFamily(found.id, child.id))


async def sees_times(turn: Turn, tap: carried.ShowTimesForFamily) -> Next:
    found = await own_round(turn, tap.round)
    child = await own_child(turn, found, tap.child)
    parent = await own_parent(turn, child, tap.person)
    teacher = await teacher_for(turn, found, child, tap.teacher)
    return await offers_times(turn, found, child, parent, teacher, tap.page)


async def offers_times(
    turn: Turn,
    found: Round,
    child: ChildToMeet,
    parent: ParentToMeet,
    teacher: RoundTeacher,
    page: int = 0,
    before: Text | None = None,
    near: Slot | None = None,
) -> Next:
    """The free times, a day at a time; `near` shows the day of a time that is gone."""
    number = teacher.teacher_id
    slots = await turn.records.waiting.free_slots(found.id, number, turn.now)
    facts = {"parent": parent.name, "teacher": teacher.name, "child": child.short_name}
    await shows_times(
        turn,
        lines(before, text("family-which-time", **facts)),
        slots,
        page_near(turn, slots, near) if near else page,
        lambda slot: carried.BookTimeForFamily(slot.id, child.id, parent.id),
        lambda day: carried.ShowTimesForFamily(found.id, child.id, parent.id, number, day),
        back_to(found, child),
    )
    return END


async def books(turn: Turn, tap: carried.BookTimeForFamily) -> Next:
    """Booked at once, and the family is told; a second tap shows what is booked."""
    slot = await turn.records.rounds.slot(tap.slot)
    found = await own_round(turn, slot.round_id)
    child = await own_child(turn, found, tap.child)
    parent = await own_parent(turn, child, tap.person)
    teacher = await teacher_for(turn, found, child, slot.teacher_id)
    if (booking := await booked_before(turn, slot, child, parent)) is not None:
        return await shows_meeting(turn, booking)
    new = await meeting_at(turn, slot, parent.id, child.id, asked_by=staff(turn).id)
    try:
        (booking,) = await book(turn, new)
    except Taken as taken:
        said = why_not(slot, taken)
        return await offers_times(turn, found, child, parent, teacher, before=said, near=slot)
    await turn.note("booked-for-family", f"meeting:{booking.meeting.id}")
    return await shows_meeting(turn, await follows(turn, booking, "booked", by=turn.account.id))


async def booked_before(
    turn: Turn, slot: Slot, child: ChildToMeet, parent: ParentToMeet
) -> Booking | None:
    shelf = turn.records.waiting
    for number in await shelf.meetings_about(slot.round_id, child.id, staff(turn)):
        booking = await turn.records.meetings.of_anyone(number)
        people = {each.person_id for each in booking.people}
        if booking.meeting.slot_id == slot.id and parent.id in people:
            return booking
    return None
