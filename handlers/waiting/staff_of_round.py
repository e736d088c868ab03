"""Which rounds and families a teacher or the office may look at: their own, or the school's."""

from bot.turn import Turn
from storage.meeting_models import Booking
from storage.models import Person, Role
from storage.round_models import Round
from storage.shelf import NotThere
from storage.waiting_models import ChildToMeet, ParentToMeet


def staff(turn: Turn) -> Person:
    """The teacher who speaks, or the office. Raises `NotThere` for families and strangers."""
    roles = [role for role in (turn.role, Role.TEACHER, Role.OFFICE) if role is not Role.PARENT]
    for role in roles:
        if role is not None and (hats := turn.hats_as(role)):
            return turn.teacher if role is Role.TEACHER else hats[0]
    raise NotThere


async def own_rounds(turn: Turn) -> tuple[Round, ...]:
    """The rounds that families still meet in; a teacher's own."""
    return await turn.records.waiting.rounds_of(staff(turn), turn.now)


async def own_round(turn: Turn, number: int) -> Round:
    """Raises `NotThere`, also for one that is over."""
    found = next((each for each in await own_rounds(turn) if each.id == number), None)
    if found is None:
        raise NotThere
    return found


async def own_children(turn: Turn, found: Round) -> tuple[ChildToMeet, ...]:
    """The children whose families may book: of the teacher's classes, or of all."""
    return await turn.records.waiting.children_of(found.id, staff(turn))


async def own_child(turn: Turn, found: Round, number: int) -> ChildToMeet:
    """Raises `NotThere`."""
    children = await own_children(turn, found)
    child = next((each for each in children if each.id == number), None)
    if child is None:
        raise NotThere
    return child


async def parents_of(turn: Turn, child: ChildToMeet) -> tuple[ParentToMeet, ...]:
    found = await turn.records.waiting.parents_in(child.class_id)
    return tuple(parent for parent in found if parent.child_id == child.id)


async def own_parent(turn: Turn, child: ChildToMeet, number: int) -> ParentToMeet:
    """A parent of the child. Raises `NotThere`."""
    parents = await parents_of(turn, child)
    parent = next((each for each in parents if each.id == number), None)
    if parent is None:
        raise NotThere
    return parent


async def own_meeting(turn: Turn, number: int) -> Booking:
    """A meeting that this teacher (or the office) may cancel for a family that phones.

    A single one is the office's alone: its teacher has a card of their own. Raises `NotThere`.
    """
    booking = await turn.records.meetings.of_anyone(number)
    meeting, person, children = booking.meeting, staff(turn), booking.children
    theirs = person.role is Role.OFFICE or person.id in {who.person_id for who in booking.teachers}
    was_agreed = meeting.state in {"booked", "cancelled"} and meeting.starts_at is not None
    if not theirs or not children or not was_agreed:
        raise NotThere
    if meeting.round_id is not None:
        await own_child(turn, await own_round(turn, meeting.round_id), children[0].id)
    elif person.role is not Role.OFFICE:
        raise NotThere
    return booking
