"""Before a proposal leaves it is shown as the other side will read it; nothing leaves unseen."""

from dataclasses import replace
from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, Next
from bot.screen import Button, Rows, Screen, screen
from bot.turn import Refused, Turn
from bot.words import Lines, Text, lines, names, text
from handlers.proposals.own_meeting import OwnMeeting, afresh, own_meeting, under_lock
from handlers.proposals.proposal_cards import (
    first_line,
    how_long_and_where,
    said_about,
    time_lines,
    words_line,
)
from handlers.proposals.tell_of_proposals import shows_how_it_stands, tells_all
from storage.models import Role

CANCEL = Button(text("button-cancel"), carried.GoHome())


class Step(StrEnum):
    WRITING_TIMES = "writing-times"
    WRITING_WORDS = "writing-words"
    WRITING_ROOM = "writing-room"
    WRITING_LINK = "writing-link"
    WRITING_WHY_NOT = "writing-why-not"


def back_to(own: OwnMeeting) -> Button:
    return Button(text("button-back"), carried.ShowProposal(own.number))


async def here(turn: Turn) -> OwnMeeting:
    assert turn.place is not None, "only who was asked stands here"
    return await own_meeting(turn, turn.place.subject_id or 0)


async def shows_proposal(turn: Turn, tap: carried.ShowProposal) -> Next:
    """A draft, the times somebody is about to offer, or how it stands."""
    own = await own_meeting(turn, tap.meeting)
    if own.state == "draft":
        return await shows_draft(turn, own)
    if own.state in {"proposed", "booked"} and await chosen_by(turn, own):
        return await shows_offer(turn, own)
    await shows_how_it_stands(turn, own)
    return END


async def forgets_times(turn: Turn, tap: carried.ForgetMeetingTimes) -> Next:
    own = await own_meeting(turn, tap.meeting)
    if own.state == "draft":
        return await shows_draft(turn, own)
    await turn.records.proposals.forget_chosen(own.booking, own.reader.person_id)
    await shows_how_it_stands(turn, own)
    return END


async def chosen_by(turn: Turn, own: OwnMeeting) -> Lines | None:
    times = await turn.records.proposals.chosen(own.booking, own.reader.person_id)
    return time_lines([time.starts_at for time in times])


# A new proposal


async def shows_draft(turn: Turn, own: OwnMeeting, more: Text | Lines | None = None) -> Next:
    await turn.show(await draft_card(turn, await afresh(turn, own), more))
    return END


async def draft_card(turn: Turn, own: OwnMeeting, more: Text | Lines | None) -> Screen:
    """As the other side will read it; two parents are told before that each reads of the other."""
    asked = [person.name for person in own.asked]
    theirs = replace(own, reader=own.asked[0])
    return screen(
        lines(
            more,
            text("proposal-will-read", who=names(asked)),
            said_about(theirs),
            first_line(theirs),
            await chosen_by(turn, own),
            how_long_and_where(own),
            words_line(own),
            text("proposal-each-reads")
            if len(asked) > 1 and theirs.reader.role is Role.PARENT
            else None,
        ),
        *draft_rows(own),
    )


def draft_rows(own: OwnMeeting) -> Rows:
    number = own.number
    times = Button(text("proposal-times"), carried.AskMeetingTimes(number))
    words = Button(text("proposal-add-words"), carried.AskMeetingWords(number))
    who = Button(text("proposal-who-else"), carried.AskMeetingTeam(number))
    send = Button(text("proposal-send"), carried.SendProposal(number))
    if own.reader.role is Role.PARENT:
        return (send,), (times, words, who), (CANCEL,)
    minutes = text("proposal-minutes", minutes=own.booking.meeting.minutes)
    long = Button(minutes, carried.AskMeetingLength(number))
    where = Button(text("single-where"), carried.AskMeetingPlace(number))
    return (send,), (times, words, long), (where, who), (CANCEL,)


# Other times for one that was sent


async def shows_offer(turn: Turn, own: OwnMeeting, more: Text | Lines | None = None) -> Next:
    asked = [p.name for p in own.booking.people if p.role is not own.reader.role]
    await turn.show(
        screen(
            lines(more, text("proposal-you-offer", who=names(asked)), await chosen_by(turn, own)),
            Button(text("proposal-send"), carried.SendProposal(own.number)),
            (
                Button(text("proposal-times"), carried.AskMeetingTimes(own.number)),
                Button(text("button-back"), carried.ForgetMeetingTimes(own.number)),
            ),
        )
    )
    return END


# Sent


async def sends(turn: Turn, tap: carried.SendProposal) -> Next:
    """Once; a second tap finds it sent."""
    own = await under_lock(turn, await own_meeting(turn, tap.meeting))
    await refused_while_paused(turn, own)
    proposals = turn.records.proposals
    if own.state == "draft" and await proposals.send(own.booking, turn.now):
        await proposals.offer(own.booking, own.reader.person_id, turn.now)
        await turn.note("proposed-meeting", f"meeting:{own.number}")
        await tells_of(turn, own, "asked")
    elif own.state in {"proposed", "booked"} and await chosen_by(turn, own):
        await proposals.offer(own.booking, own.reader.person_id, turn.now)
        await turn.note("offered-times", f"meeting:{own.number}")
        await tells_of(turn, own, "times")
    await shows_how_it_stands(turn, own)
    return END


async def tells_of(turn: Turn, own: OwnMeeting, verb: str) -> None:
    await tells_all(turn, (await afresh(turn, own)).booking, verb, turn.account.id)


async def refused_while_paused(turn: Turn, own: OwnMeeting) -> None:
    """While the office has paused messages nothing is asked; what was prepared is kept."""
    relations = {
        (parent.person_id, child.id)
        for parent in own.booking.parents
        for child in own.booking.children
    }
    for pause in await turn.records.message_pauses.running():
        if pause.is_of_all or (pause.parent_id, pause.child_id) in relations:
            raise Refused(text("proposal-paused"))
