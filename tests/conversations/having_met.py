"""Meetings that are over: what many tests need, in one line."""

from datetime import timedelta

from storage.meeting_models import Booking
from tests.school import TheSchool


async def is_over(school: TheSchool, booking: Booking) -> None:
    """Half an hour ago: now people can be asked what became of it."""
    ahead = booking.ends_at + timedelta(minutes=30) - school.clock.now()
    await school.passes(seconds=ahead.total_seconds())
