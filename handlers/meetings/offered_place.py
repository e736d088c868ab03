"""Where the meeting at an offered time is, and what is booked with it."""

from bot.voice import Voice
from handlers.talks.interpreted_times import interpreter_of, time_at
from storage.meetings import NewMeeting, Place
from storage.round_models import Slot


async def place_of(voice: Voice, slot: Slot) -> Place:
    """The teacher's room, the address of their video meeting, or by phone."""
    found = await voice.records.rounds.of_anyone(slot.round_id)
    teachers = await voice.records.rounds.teachers(found)
    link = next((each.link for each in teachers if each.teacher_id == slot.teacher_id), None)
    return Place(found.held, slot.room_id, link)


async def meeting_at(
    voice: Voice, slot: Slot, parent_id: int, child_id: int, asked_by: int | None = None
) -> NewMeeting:
    """A parent meets the teacher of an offered time about one child, interpreted if they wish."""
    parent = await voice.records.people.of(parent_id)
    language = await interpreter_of(voice, [parent]) if parent else None
    return NewMeeting(
        asked_by=asked_by or parent_id,
        people=(slot.teacher_id, parent_id),
        children=(child_id,),
        place=await place_of(voice, slot),
        minutes=int((slot.ends_at - slot.starts_at).total_seconds()) // 60,
        time=await time_at(voice, slot, parent_id, child_id, language),
        round_id=slot.round_id,
        language=language,
    )
