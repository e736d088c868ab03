"""Where proposals begin, and those that wait for an answer: rows for the card of /meet."""

from bot import taps as carried
from bot.screen import Button, Rows
from bot.turn import Turn
from bot.words import names, text
from handlers.meetings.own_meeting import own_meeting
from storage.models import Role

SHOWN = 3  # proposals that wait


async def ways_to_propose(turn: Turn) -> Rows:
    """For the card of meetings: what waits for an answer, and a new one."""
    waiting = [
        await own_meeting(turn, number)
        for hat in turn.hats
        if hat.role is turn.role
        for number in (await turn.records.proposals.open_of(hat, turn.now))[:SHOWN]
    ]
    shown = [
        Button(
            text(
                "proposal-open",
                children=names(own.children),
                who=names([p.name for p in own.booking.people if p.role is not own.reader.role]),
            ),
            carried.ShowProposal(own.number),
        )
        for own in waiting[:SHOWN]
    ]
    label = text("proposal-ask") if turn.role is Role.PARENT else text("proposal-propose")
    return (*[(button,) for button in shown], (Button(label, carried.ProposeMeeting(0)),))
