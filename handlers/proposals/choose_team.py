"""Who else meets: colleagues, who need not, and brothers or sisters it is about, too."""

from bot import taps as carried
from bot.conversation import END, Entry, Next, taps
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import Text, text
from handlers.proposals.own_meeting import OwnMeeting, afresh, own_meeting, under_lock
from handlers.proposals.proposal_draft import back_to
from handlers.proposals.tell_of_proposals import shows_how_it_stands, tells_all
from storage.models import Child, Role
from storage.shelf import NotThere
from storage.thread_models import ThreadReader

MOST = 6  # teachers in one meeting, and children


def ways_to_choose_team() -> tuple[Entry, ...]:
    return (
        taps(carried.AskMeetingTeam, asks_who_else),
        taps(carried.MeetWith, chooses_colleague),
        taps(carried.MeetAboutToo, chooses_sibling),
        taps(carried.CannotJoin, cannot_join),
    )


async def draft_of(turn: Turn, number: int) -> OwnMeeting | None:
    """What is still to be sent; anything else is shown as it stands."""
    own = await own_meeting(turn, number)
    if own.state == "draft":
        return own
    await shows_how_it_stands(turn, own)
    return None


async def asks_who_else(turn: Turn, tap: carried.AskMeetingTeam) -> Next:
    own = await draft_of(turn, tap.meeting)
    return None if own is None else await shows_team(turn, own)


async def shows_team(turn: Turn, own: OwnMeeting) -> Next:
    there = {person.person_id for person in own.booking.people}
    about = {child.id for child in own.booking.children}
    buttons = [
        Button(named(who.name, on=who.id in there), carried.MeetWith(own.number, who.id))
        for who in await colleagues(turn, own)
    ] + [
        Button(
            named(child.short_name, on=child.id in about),
            carried.MeetAboutToo(own.number, child.id),
        )
        for child in await siblings(turn, own)
    ]
    said = text("proposal-who-is-there") if buttons else text("proposal-nobody-else")
    await turn.show(screen(said, *in_rows_of(2, buttons), back_to(own)))
    return END


def named(name: str, *, on: bool) -> Text:
    return text("proposal-there", name=name) if on else text("proposal-name", name=name)


async def colleagues(turn: Turn, own: OwnMeeting) -> list[ThreadReader]:
    """Who teaches one of the children, without whoever asks."""
    found: dict[int, ThreadReader] = {}
    for child in own.booking.children:
        for teacher in await turn.records.proposals.teachers_of(child.id):
            found[teacher.id] = teacher
    return [teacher for teacher in found.values() if teacher.id != own.reader.person_id]


async def siblings(turn: Turn, own: OwnMeeting) -> list[Child]:
    """A parent's other children; a teacher's other pupils with just these parents."""
    if own.reader.role is Role.PARENT:
        children = await turn.records.families.children_of(*turn.parents)
    else:
        children = await turn.records.proposals.siblings(own.booking, own.reader.person_id)
    return list(children) if len(children) > 1 else []


async def chooses_colleague(turn: Turn, tap: carried.MeetWith) -> Next:
    if (own := await draft_of(turn, tap.meeting)) is None:
        return None
    if tap.teacher not in {who.id for who in await colleagues(turn, own)}:
        raise NotThere
    teachers = {person.person_id for person in own.booking.teachers}
    if tap.teacher not in teachers and len(teachers) < MOST:
        await turn.records.proposals.bring_in(own.booking, tap.teacher)
    elif teachers != {tap.teacher}:  # somebody has to be met
        await turn.records.proposals.leave(own.booking, tap.teacher)
    return await shows_team(turn, await afresh(turn, own))


async def chooses_sibling(turn: Turn, tap: carried.MeetAboutToo) -> Next:
    if (own := await draft_of(turn, tap.meeting)) is None:
        return None
    if tap.child not in {child.id for child in await siblings(turn, own)}:
        raise NotThere
    about = {child.id for child in own.booking.children}
    if tap.child in about and len(about) > 1:
        await leaves_out(turn, own, tap.child)
    elif len(own.booking.children) < MOST:
        await turn.records.proposals.add_child(own.booking, tap.child)
    return await shows_team(turn, await afresh(turn, own))


async def leaves_out(turn: Turn, own: OwnMeeting, child_id: int) -> None:
    """Teachers who are there for this child alone need not come; somebody has to be met."""
    proposals = turn.records.proposals
    await proposals.leave_out(own.booking, child_id)
    now = await afresh(turn, own)
    needed = {who.id for who in await colleagues(turn, now)} | {own.reader.person_id}
    staying = [who for who in now.booking.teachers if who.person_id in needed]
    for teacher in now.booking.teachers:
        if staying and teacher not in staying:
            await proposals.leave(own.booking, teacher.person_id)


# A colleague cannot come


async def cannot_join(turn: Turn, tap: carried.CannotJoin) -> Next:
    """They need not; whoever proposed it reads so, and the others' cards leave them out."""
    own = await under_lock(turn, await own_meeting(turn, tap.meeting))
    if own.state != "proposed" or not own.may_leave:
        await shows_how_it_stands(turn, own)
        return END
    await turn.records.proposals.leave(own.booking, own.reader.person_id)
    await turn.note("cannot-join-meeting", f"meeting:{own.number}")
    without = await afresh(turn, own)
    said = text("proposal-cannot-join", who=own.reader.name)
    await tells_all(turn, without.booking, "left", turn.account.id, said)
    await turn.show(screen(text("proposal-you-need-not", who=own.leader.name)))
    return END
