"""Nobody and nothing is in two meetings at one time: booked all or none, moved, cancelled."""

import pytest

from bot.bookings import Taken, book, cancel, move
from bot.voice import Voice
from storage.meetings import Place, Time
from storage.round_models import Round
from tests.conversations.rounds import (
    at_school,
    books,
    opens_round,
    parent_called,
    teacher_called,
    wanted,
)
from tests.school import TheSchool


async def free_times(school: TheSchool, found: Round, teacher: str) -> list[str]:
    """What can be booked with this teacher, HH:MM at school."""
    async with school.database.reading() as records:
        whom = await teacher_called(school, records, teacher)
        slots = await records.rounds.free(found, school.clock.now(), whom.id)
    return [at_school(school, slot) for slot in slots]


async def test_a_booked_time_is_free_no_more(school: TheSchool) -> None:
    found = await opens_round(school)
    await books(school, "Ewa Kowalska", found, "17:20", "Ms Lee")

    assert await free_times(school, found, "Ms Lee") == [
        "17:00",
        "17:10",
        "17:30",
        "17:40",
        "17:50",
    ]
    assert "17:20" in await free_times(school, found, "Mr Okafor")


async def test_a_parent_is_not_in_two_meetings_at_one_time(school: TheSchool) -> None:
    found = await opens_round(school)
    first = await books(school, "Ewa Kowalska", found, "17:20", "Ms Lee")
    with pytest.raises(Taken) as refused:
        await books(school, "Ewa Kowalska", found, "17:20", "Mr Okafor")

    taken = {(clash.kind, clash.meeting_id) for clash in refused.value.clashes}
    assert taken == {("person", first.meeting.id), ("child", first.meeting.id)}


async def test_two_homes_do_not_meet_about_one_child_at_one_time(school: TheSchool) -> None:
    found = await opens_round(school)
    await books(school, "Ewa Kowalska", found, "17:20", "Ms Lee")
    with pytest.raises(Taken) as refused:
        await books(school, "Piotr Kowalski", found, "17:20", "Mr Okafor")

    assert {clash.kind for clash in refused.value.clashes} == {"child"}


async def test_of_several_meetings_all_are_booked_or_none(school: TheSchool) -> None:
    found = await opens_round(school)
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        ewa = await parent_called(school, records, "Ewa Kowalska")
        (ada,) = await records.families.children_of(ewa)
        one, other = (await records.rounds.free(found, voice.now))[:2]
        with pytest.raises(Taken):  # both at 17:00
            await book(voice, wanted(found, one, ewa, ada), wanted(found, other, ewa, ada))

    assert "17:00" in await free_times(school, found, "Ms Lee")
    assert "17:00" in await free_times(school, found, "Mr Okafor")


async def test_a_moved_meeting_lets_its_old_time_go(school: TheSchool) -> None:
    found = await opens_round(school)
    booking = await books(school, "Ewa Kowalska", found, "17:20", "Ms Lee")
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        slot = (await records.rounds.free(found, voice.now, booking.teachers[0].person_id))[-1]
        time = Time(slot.starts_at, slot.ends_at, slot.id)
        moved = await move(voice, booking, time, Place("room", slot.room_id))

    assert (moved.meeting.uid, moved.meeting.sequence) == (booking.meeting.uid, 1)
    assert await free_times(school, found, "Ms Lee") == [
        "17:00",
        "17:10",
        "17:20",
        "17:30",
        "17:40",
    ]


async def test_a_cancelled_meeting_lets_its_time_go_and_is_cancelled_once(
    school: TheSchool,
) -> None:
    found = await opens_round(school)
    booking = await books(school, "Ewa Kowalska", found, "17:20", "Ms Lee")
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        ewa = await parent_called(school, records, "Ewa Kowalska")
        ended = await cancel(voice, booking, ewa, "ill")
        again = await cancel(voice, booking, ewa)

    assert ended is not None
    assert (ended.meeting.state, ended.meeting.reason, again) == ("cancelled", "ill", None)
    assert "17:20" in await free_times(school, found, "Ms Lee")
