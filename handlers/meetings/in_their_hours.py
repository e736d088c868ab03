"""When whoever meets is told of it: not in a teacher's evening, nor in anybody's quiet hours."""

from datetime import datetime

from bot.voice import Voice
from handlers.messages.hours_answers import delivered_at
from handlers.messages.quiet_family import quiet_until
from storage.meeting_models import MeetingPerson
from storage.models import Role


async def in_their_hours(voice: Voice, reader: MeetingPerson) -> datetime | None:
    """When what is told now goes to this phone (UTC); None for at once."""
    assert reader.account_id is not None, "who has not joined cannot be told"
    if reader.role is Role.TEACHER:
        return await delivered_at(voice, reader.person_id)
    return await quiet_until(voice, reader.account_id)
