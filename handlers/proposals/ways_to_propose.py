"""Where proposals begin, and those that wait for an answer: rows for the card of /meet."""

from bot import taps as carried
from bot.screen import Button, Rows
from bot.turn import Turn
from bot.words import names, text
from handlers.proposals.own_meeting import OwnMeeting, own_meeting
from storage.models import Role

SHOWN = 3  # proposals that wait


async def ways_to_propose(turn: Turn) -> Rows:
    """For the card of meetings: what waits for an answer, and a new one."""
    label = text("proposal-ask") if turn.role is Role.PARENT else text("proposal-propose")
    return (*await not_agreed_yet(turn), (Button(label, carried.ProposeMeeting(0)),))


async def not_agreed_yet(turn: Turn) -> Rows:
    """What they asked, or were asked, in the role they act in; the newest first."""
    numbers = [
        number
        for hat in turn.hats
        if hat.role is turn.role
        for number in await turn.records.proposals.open_of(hat, turn.now)
    ]
    waiting = [await own_meeting(turn, number) for number in numbers[:SHOWN]]
    return tuple((way_to(own),) for own in waiting)


def way_to(own: OwnMeeting) -> Button:
    others = [person.name for person in own.booking.people if person.role is not own.reader.role]
    label = text("proposal-open", children=names(own.children), who=names(others))
    return Button(label, carried.ShowProposal(own.number))
