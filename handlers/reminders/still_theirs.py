"""Whether a meeting may be named to somebody still: a parent has to act for all of its children."""

from bot.turn import Turn
from bot.voice import Voice
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Role


async def children_of(voice: Voice, account_id: int) -> frozenset[int]:
    """The children for whom this account acts, by their numbers."""
    account = await voice.records.accounts.of(account_id)
    hats = await voice.records.people.hats_of(account) if account else ()
    return frozenset(child.id for child in await voice.records.families.children_of(*hats))


async def children_of_parents(turn: Turn) -> frozenset[int]:
    """The same for whoever speaks."""
    return frozenset(child.id for child in await turn.records.families.children_of(*turn.parents))


def still_theirs(booking: Booking, reader: MeetingPerson, acting_for: frozenset[int]) -> bool:
    return reader.role is not Role.PARENT or {c.id for c in booking.children} <= acting_for
