"""Who may be asked to meet, and the draft that begins with it: each side from its own list."""

from bot import taps as carried
from bot.conversation import END, Next
from bot.turn import Turn
from handlers.parents.own_children import parent_of
from handlers.proposals.choose_times import asks_times
from handlers.proposals.own_meeting import own_meeting
from handlers.proposals.tell_of_proposals import shows_how_it_stands
from storage.meeting_models import Booking
from storage.meetings import NewMeeting, Place
from storage.models import Child, Person, Role
from storage.shelf import NotThere
from storage.thread_models import ThreadParent, ThreadReader

MINUTES = 20
EVERYONE = 0
Partner = ThreadParent | ThreadReader


async def children_of(turn: Turn) -> tuple[Child, ...]:
    """A teacher's pupils, or a parent's own children. Raises `NotThere` for the office."""
    if turn.role is Role.PARENT:
        return await turn.records.families.children_of(*turn.parents)
    return await turn.records.proposals.children_of(turn.teacher)


async def the_child(turn: Turn, child_id: int) -> Child:
    """One of these. Raises `NotThere`."""
    for child in await children_of(turn):
        if child.id == child_id:
            return child
    raise NotThere


async def partners_about(turn: Turn, child: Child) -> tuple[Partner, ...]:
    """Who can be met about a child: its parents for a teacher, its teachers for a parent."""
    if turn.role is Role.PARENT:
        return await turn.records.proposals.teachers_of(child.id)
    return await turn.records.shared_threads.parents_of(child)


async def asker(turn: Turn, child: Child) -> Person:
    return await parent_of(turn, child) if turn.role is Role.PARENT else turn.teacher


async def begins_with(turn: Turn, child: Child, whom: int) -> Next:
    """One of them, or everyone together; a draft that was begun with just these goes on."""
    partners = await partners_about(turn, child)
    chosen = [who.id for who in partners if whom in {EVERYONE, who.id}]
    if not chosen:
        raise NotThere
    by = await asker(turn, child)
    return await begins_draft(turn, by, (by.id, *chosen), (child,))


async def begins_draft(
    turn: Turn,
    by: Person,
    people: tuple[int, ...],
    children: tuple[Child, ...],
    like: Booking | None = None,
) -> Next:
    meetings, proposals = turn.records.meetings, turn.records.proposals
    number = await proposals.draft_about(by, children[0])
    if number is not None:
        begun = await meetings.of_anyone(number)
        if {person.person_id for person in begun.people} != set(people):
            number = None
    if number is None:
        place = Place("room", like.meeting.room_id) if like else Place("room")
        new = NewMeeting(
            asked_by=by.id,
            people=people,
            children=tuple(child.id for child in children),
            place=place,
            minutes=like.meeting.minutes if like else MINUTES,
            language=like.meeting.language if like else None,
        )
        number = await proposals.draft(meetings, new, turn.now)
    return await asks_times(turn, await own_meeting(turn, number))


# Once more, with the same people


async def proposes_again(turn: Turn, tap: carried.ProposeAgain) -> Next:
    """Also after a meeting of a round; what is not agreed yet, or to come, is shown instead."""
    booking = await turn.records.meetings.of(turn.hats, tap.meeting)
    if booking.meeting.state == "draft":
        raise NotThere
    if still_stands(turn, booking) and booking.meeting.round_id is None:
        await shows_how_it_stands(turn, await own_meeting(turn, tap.meeting))
        return END
    by = next(hat for hat in turn.hats if hat.id in {p.person_id for p in booking.people})
    children = await still_theirs(turn, by, booking)
    people = [by.id, *[one for one in await still_there(turn, children, booking) if one != by.id]]
    if len(people) == 1:
        raise NotThere
    return await begins_draft(turn, by, tuple(people), children, booking)


def still_stands(turn: Turn, booking: Booking) -> bool:
    meeting = booking.meeting
    to_come = meeting.ends_at is not None and meeting.ends_at > turn.now
    return meeting.state == "proposed" or (meeting.state == "booked" and to_come)


async def still_theirs(turn: Turn, by: Person, booking: Booking) -> tuple[Child, ...]:
    """The children it was about whom they act for, or teach, today. Raises `NotThere` for none."""
    if by.role is Role.PARENT:
        known = await turn.records.families.children_of(by)
    else:
        known = await turn.records.proposals.children_of(by)
    about = {child.id for child in booking.children}
    children = tuple(child for child in known if child.id in about)
    if not children:
        raise NotThere
    return children


async def still_there(turn: Turn, children: tuple[Child, ...], booking: Booking) -> list[int]:
    """Parents who still act for these children, and teachers who still teach one of them."""
    parents: set[int] | None = None
    teachers: set[int] = set()
    for child in children:
        here = {parent.id for parent in await turn.records.shared_threads.parents_of(child)}
        parents = here if parents is None else parents & here
        teachers |= {one.id for one in await turn.records.proposals.teachers_of(child.id)}
    staying = teachers | (parents or set())
    return [one.person_id for one in booking.people if one.person_id in staying]
