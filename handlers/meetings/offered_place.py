"""What is booked with an offered time: when and where the meeting is, who meets, and about whom.

As long as the time that is offered; an interpreter's longer meeting follows from it
(`handlers/talks/interpreted_times.py`).
"""

from bot.voice import Voice
from storage.meeting_models import Booking
from storage.meetings import NewMeeting, Place, Time
from storage.round_models import Slot
from storage.shelf import NotThere


def time_of(slot: Slot) -> Time:
    return Time(slot.starts_at, slot.ends_at, slot.id)


async def time_instead(voice: Voice, booking: Booking, slot_id: int) -> Slot:
    """A time of the same round with a teacher of the meeting. Raises `NotThere` for any other."""
    slot = await voice.records.rounds.slot(slot_id)
    teachers = {teacher.person_id for teacher in booking.teachers}
    if slot.round_id != booking.meeting.round_id or slot.teacher_id not in teachers:
        raise NotThere
    return slot


async def place_of(voice: Voice, slot: Slot) -> Place:
    """The teacher's room, the address of their video meeting, or by phone."""
    found = await voice.records.rounds.of_anyone(slot.round_id)
    teachers = await voice.records.rounds.teachers(found)
    link = next((each.link for each in teachers if each.teacher_id == slot.teacher_id), None)
    return Place(found.held, slot.room_id, link)


async def meeting_at(
    voice: Voice, slot: Slot, parent_id: int, child_id: int, asked_by: int | None = None
) -> NewMeeting:
    """A parent meets the teacher of an offered time about one child."""
    return NewMeeting(
        asked_by=asked_by or parent_id,
        people=(slot.teacher_id, parent_id),
        children=(child_id,),
        place=await place_of(voice, slot),
        minutes=int((slot.ends_at - slot.starts_at).total_seconds()) // 60,
        time=time_of(slot),
        round_id=slot.round_id,
    )
