"""What a family may answer about its own meeting, and how that stands on everyone's cards."""

from bot.conversation import Next
from bot.turn import Turn
from handlers.meetings.cards_follow import cards_follow
from handlers.meetings.meeting_card import as_reader, meeting_card
from handlers.messages.opened_head import local_day
from handlers.reminders.still_theirs import children_of_parents, still_theirs
from handlers.teachers.day_on_card import days_follow
from storage.meeting_models import Booking, MeetingPerson
from storage.shelf import NotThere


async def family_meeting(turn: Turn, number: int) -> tuple[Booking, MeetingPerson]:
    """A meeting about children the speaking parent acts for. Raises `NotThere`."""
    booking = await turn.records.meetings.of(turn.parents, number)
    reader = as_parent(turn, booking)
    if not still_theirs(booking, reader, await children_of_parents(turn)):
        raise NotThere
    return booking, reader


def as_parent(turn: Turn, booking: Booking) -> MeetingPerson:
    hats = {parent.id for parent in turn.parents}
    return next(person for person in booking.people if person.person_id in hats)


def is_to_come(turn: Turn, booking: Booking) -> bool:
    return booking.meeting.state == "booked" and turn.now < booking.ends_at


async def stands(turn: Turn, booking: Booking) -> Next:
    """An old button, or a meeting that is over: how it stands now."""
    turn.explain_old_card()
    await turn.show(await meeting_card(turn, booking, as_reader(booking, turn)))
    return None


async def same_day(turn: Turn, first: Booking) -> list[tuple[Booking, MeetingPerson]]:
    """The parent's meetings of the same day that are to come, in their order.

    One about a brother or sister for whom they do not act any more is not among them.
    """
    day = local_day(turn, first.starts_at) if first.meeting.starts_at else None
    coming = await turn.records.meetings.coming_of(turn.parents, turn.now)
    of_day = [booking for booking in coming if local_day(turn, booking.starts_at) == day]
    acting_for = await children_of_parents(turn)
    found = [(booking, as_parent(turn, booking)) for booking in of_day]
    return [theirs for theirs in found if still_theirs(*theirs, acting_for)]


async def says(
    turn: Turn, booking: Booking, reader: MeetingPerson, answer: str, minutes: int | None = None
) -> bool:
    """Kept, and on the others' cards; False when they said so before."""
    answers = turn.records.meeting_answers
    if not await answers.answer(booking, reader, answer, turn.now, minutes):
        return False
    await turn.note(f"answered {answer}", f"meeting:{booking.meeting.id}")
    fresh = await turn.records.meetings.of_anyone(booking.meeting.id)
    await cards_follow(turn, fresh)
    await days_follow(turn, fresh)
    return True
