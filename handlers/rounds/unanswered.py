"""Whoever set up a round reads which families have not chosen another time, so as to phone them."""

from datetime import timedelta

from bot import taps as carried
from bot.conversation import END, Entry, Next, taps
from bot.screen import Screen, screen
from bot.turn import Turn
from bot.voice import Voice
from bot.words import Moment, Text, lines, names, text
from handlers.messages.quiet_family import quiet_until
from handlers.rounds.own_rounds import own_plan
from handlers.rounds.round_card import back_to
from handlers.rounds.round_names import called
from storage.outbox_models import Lane
from storage.round_models import MeetingQuestion, Round

PATIENCE, SOON = timedelta(hours=24), timedelta(hours=24)
SHOWN = 8


def ways_to_unanswered() -> tuple[Entry, ...]:
    return (taps(carried.ShowUnanswered, shows_unanswered),)


async def shows_unanswered(turn: Turn, tap: carried.ShowUnanswered) -> Next:
    plan = await own_plan(turn, tap.round)
    await turn.show(await unanswered_card(turn, plan.round))
    return END


async def unanswered_card(voice: Voice, found: Round) -> Screen:
    silent = await voice.records.offered_slots.unanswered(found, voice.now)
    more = max(len(silent) - SHOWN, 0)
    return screen(
        lines(
            text("round-silent" if silent else "round-nobody-silent", name=called(found.name)),
            *[await family_line(voice, question) for question in silent[:SHOWN]],
            text("update-and-more", count=more) if more else None,
        ),
        back_to(found),
    )


async def family_line(voice: Voice, question: MeetingQuestion) -> Text:
    booking = await voice.records.meetings.of_anyone(question.meeting_id)
    return text(
        "round-silent-family",
        moment=Moment(question.starts_at),
        parents=names([parent.name for parent in booking.parents]),
        children=names([child.short_name for child in booking.children]),
    )


async def lists_unanswered(voice: Voice) -> None:
    """Once, when they have been silent for a day, or the meeting is a day away."""
    slots, now = voice.records.offered_slots, voice.now
    for found in await slots.to_list(now, now - PATIENCE, now + SOON):
        card = await unanswered_card(voice, found)
        if await slots.listed(found, now):
            await voice.tell(
                found.account_id,
                card,
                key=f"round-silent:{found.id}:{now.isoformat()}",
                lane=Lane.REMINDER,
                subject=f"round:{found.id}",
                not_before=await quiet_until(voice, found.account_id),
            )
