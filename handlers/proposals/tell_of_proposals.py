"""Everyone else who is asked, or asks, reads what became of a proposal, in their own hours."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.screen import Screen
from bot.turn import Turn
from bot.voice import Voice
from bot.words import Lines, Text, lines
from handlers.meetings.in_their_hours import in_their_hours
from handlers.meetings.meeting_card import changes_card, stands_on
from handlers.proposals.own_meeting import OwnMeeting, afresh, as_seen_by
from handlers.proposals.proposal_cards import how_it_stands
from storage.meeting_models import Booking
from storage.outbox_models import Lane

UNANSWERED = timedelta(days=14)  # then a request without times is over
AN_HOUR = timedelta(hours=1)


async def tells_all(
    voice: Voice, booking: Booking, verb: str, by: int | None, more: Text | None = None
) -> None:
    """Everyone but whoever did it (an account) gets a card of how it stands, once a change."""
    for reader in booking.people:
        if reader.account_id is not None and reader.account_id != by:
            await tells(voice, await as_seen_by(voice, booking, reader), verb, more)


async def tells(voice: Voice, own: OwnMeeting, verb: str, more: Text | None = None) -> None:
    """Their newest card is the one that can be answered; what waits to be read gives way to it."""
    reader, version = own.reader, version_of(own)
    assert reader.account_id is not None, "who has not joined cannot be told"
    shown = await how_it_stands(voice, own)
    subject = f"proposal:{own.number}:{reader.person_id}"
    await voice.records.outbox.cancel(subject, voice.now, "replaced by newer news")
    # The card so far says the same, without buttons and without asking.
    rests = Screen(without_question(shown.words))
    await changes_card(voice, reader, rests, "proposal-card", f"{verb}:{version}")
    if more is not None:
        shown = replace(shown, words=lines(more, shown.words))
    at = await in_their_hours(voice, reader)
    row_id = await voice.tell(
        reader.account_id,
        replace(shown, silent=at is not None),
        key=f"proposal-{verb}:{own.number}:{reader.person_id}:{version}",
        lane=Lane.MESSAGE,
        subject=subject,
        not_before=at,
        lasts=lasts(voice, own, at),
    )
    if row_id is not None:
        await voice.records.meetings.show_on(own.number, reader.person_id, row_id)


def without_question(words: Text | Lines) -> Text | Lines:
    questions = {"proposal-which", "proposal-when"}
    if isinstance(words, Text):
        return words
    kept = (each for each in words.lines if isinstance(each, Lines) or each.name not in questions)
    return lines(*kept)


def version_of(own: OwnMeeting) -> str:
    """Counts what was offered and what became of it: each is told once."""
    newest = max((time.id for time in own.offered), default=0)
    return f"{own.booking.meeting.sequence}.{newest}.{len(own.booking.people)}"


def lasts(voice: Voice, own: OwnMeeting, at: datetime | None) -> timedelta:
    """As long as a time can be chosen: an hour at least, and two weeks where none is offered."""
    last = max((time.starts_at for time in own.offered), default=voice.now + UNANSWERED)
    return max(last - (at or voice.now), AN_HOUR)


async def shows_how_it_stands(turn: Turn, own: OwnMeeting, more: Text | None = None) -> None:
    """On the phone of whoever speaks; the card that is shown is the one that changes later."""
    now = await afresh(turn, own)
    shown = await how_it_stands(turn, now)
    if more is not None:
        shown = replace(shown, words=lines(more, shown.words))
    at = await turn.show(shown)
    await stands_on(turn, now.booking, now.reader, at)
