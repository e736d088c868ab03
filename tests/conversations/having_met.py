"""Meetings that are booked, and told of, or over: what many tests need, in one line each."""

from datetime import timedelta

from bot.voice import Voice
from handlers.meetings.what_follows import follows
from storage.meeting_models import Booking
from storage.shelf import NotThere
from tests.conversations.rounds import books, opens_round
from tests.school import TheSchool


async def has_booked(school: TheSchool, parent: str, teacher: str, clock: str) -> Booking:
    """On Thursday 19 March, in the first round; everyone who meets has their card of it."""
    try:
        async with school.database.reading() as records:
            found = await records.rounds.of_anyone(1)
    except NotThere:
        found = await opens_round(school)
    booking = await books(school, parent, found, clock, teacher)
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        await follows(voice, booking, "booked", by=None)
    await school.settles()
    return await anew(school, booking)


async def anew(school: TheSchool, booking: Booking) -> Booking:
    """As it stands now."""
    async with school.database.reading() as records:
        return await records.meetings.of_anyone(booking.meeting.id)


async def is_over(school: TheSchool, booking: Booking) -> None:
    """Half an hour ago: now people can be asked what became of it."""
    ahead = booking.ends_at + timedelta(minutes=30) - school.clock.now()
    await school.passes(seconds=ahead.total_seconds())
