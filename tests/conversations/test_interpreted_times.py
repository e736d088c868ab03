"""With an interpreter a meeting may be longer, and times next to another are marked."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.bookings import book, move
from bot.voice import Voice
from handlers.meetings.what_follows import follows
from handlers.talks.interpreted_times import is_beside, sign_line, times_beside
from storage.agenda_models import Interpreted
from storage.meeting_models import Booking
from storage.meetings import Place, Time
from storage.round_models import Round, Slot
from tests.conversations.acts import in_the_files
from tests.conversations.booking import books_at
from tests.conversations.having_booked import anew, has_booked
from tests.conversations.rounds import (
    at_school,
    books,
    opens_round,
    parent_called,
    teacher_called,
    wanted,
)
from tests.people import Person
from tests.school import MORNING, TheSchool

SHORT = "The time after it is not free, so it is only as long as usual."

# How long


async def with_longer_meetings(school: TheSchool, minutes: int = 10, held: str = "room") -> Round:
    found = await opens_round(school, held=held)
    async with school.database.transaction() as records:
        await records._driver.execute(f"update rounds set interpreter_minutes = {minutes}")  # noqa: S608 - a number of ours
        return await records.rounds.of_anyone(found.id)


async def ends_at(school: TheSchool, clock: str) -> str:
    """When Layla's meeting with Ms Lee at this time is over, HH:MM; she would like Arabic."""
    await school.people["Layla Haddad"].presses("int-in:ar")
    return await over_at(school, await has_booked(school, "Layla Haddad", clock, "Ms Lee"))


async def test_with_an_interpreter_it_is_longer(school_on_both: TheSchool) -> None:
    await with_longer_meetings(school_on_both)

    assert await ends_at(school_on_both, "17:20") == "17:40"


async def test_without_one_it_is_as_long_as_all(school: TheSchool) -> None:
    await with_longer_meetings(school)
    booking = await has_booked(school, "Layla Haddad", "17:20", "Ms Lee")

    assert await over_at(school, booking) == "17:30"


@pytest.mark.parametrize("held", ["room", "phone"])
async def test_where_the_following_time_is_taken_it_is_not_longer(
    school: TheSchool, held: str
) -> None:
    found = await with_longer_meetings(school, held=held)
    await books(school, "Ewa Kowalska", found, "17:30", "Ms Lee")

    assert await ends_at(school, "17:20") == "17:30"


async def test_where_it_is_not_longer_everyone_who_meets_reads_so(
    school_on_both: TheSchool,
) -> None:
    school = school_on_both
    found = await with_longer_meetings(school)
    ewa = school.people["Ewa Kowalska"]
    await ewa.presses("int-in:pl")
    await books(school, "Layla Haddad", found, "17:30", "Ms Lee")
    await has_booked(school, "Ewa Kowalska", "17:20", both_told=True)

    assert SHORT in school.people["Ms Lee"].card
    assert SHORT in ewa.card


async def test_of_a_longer_meeting_nobody_reads_that_it_is_short(school: TheSchool) -> None:
    await with_longer_meetings(school)
    await ends_at(school, "17:20")

    assert SHORT not in school.people["Ms Lee"].card


async def test_where_no_meeting_is_longer_nobody_reads_that_one_is_short(
    school: TheSchool,
) -> None:
    await opens_round(school)
    await ends_at(school, "17:20")

    assert "With an interpreter" in school.people["Ms Lee"].card
    assert SHORT not in school.people["Ms Lee"].card


async def test_where_the_parent_is_elsewhere_then_it_is_not_longer(school: TheSchool) -> None:
    found = await with_longer_meetings(school)
    await books(school, "Layla Haddad", found, "17:30", "Mr Okafor")

    assert await ends_at(school, "17:20") == "17:30"


async def test_into_a_break_it_is_not_longer(school: TheSchool) -> None:
    await with_longer_meetings(school)
    await in_the_files(school, "update slots set withdrawn = true where id = 4")

    assert await ends_at(school, "17:20") == "17:30"


async def test_past_the_end_it_is_not_longer(school: TheSchool) -> None:
    await with_longer_meetings(school)

    assert await ends_at(school, "17:50") == "18:00"


async def test_over_two_following_times_it_is_longer_where_both_are_free(
    school: TheSchool,
) -> None:
    await with_longer_meetings(school, 20)

    assert await ends_at(school, "17:00") == "17:30"


async def test_over_two_following_times_both_have_to_be_free(school: TheSchool) -> None:
    found = await with_longer_meetings(school, 20)
    await books(school, "Ewa Kowalska", found, "17:20", "Ms Lee")

    assert await ends_at(school, "17:00") == "17:10"


async def test_over_a_break_between_two_times_it_is_not_longer(school: TheSchool) -> None:
    await with_longer_meetings(school, 20)
    await in_the_files(school, "update slots set withdrawn = true where id = 2")

    assert await ends_at(school, "17:00") == "17:10"


async def test_a_longer_meeting_takes_the_following_time(school: TheSchool) -> None:
    found = await with_longer_meetings(school)
    await ends_at(school, "17:20")
    async with school.database.reading() as records:
        lee = await teacher_called(school, records, "Ms Lee")
        left = await records.rounds.free(found, school.clock.now(), lee.id)

    assert "17:30" not in {at_school(school, slot) for slot in left}


async def test_what_was_longer_and_is_taken_back_is_had_again_as_long_as_it_can_be(
    school: TheSchool, ewa: Person
) -> None:
    found = await with_longer_meetings(school)
    await ewa.presses("int-in:pl")
    await books_at(ewa, "17:20")
    await ewa.taps("Cancel")
    await books(school, "Layla Haddad", found, "17:30", "Ms Lee")
    await ewa.taps("Undo")

    assert ewa.card.startswith("Booked:")
    assert SHORT in ewa.card


async def test_whoever_books_the_interpreter_is_thought_of(
    school_on_both: TheSchool,
) -> None:
    school = school_on_both
    await with_longer_meetings(school)
    await school.people["Layla Haddad"].presses("int-in:ar")
    booking = await has_booked(school, "Layla Haddad", "17:20", both_told=True)

    assert "With an interpreter: Arabic" in school.people["Ms Lee"].card
    assert (booking.meeting.language, await over_at(school, booking)) == ("ar", "17:40")
    assert booking.meeting.sequence == 0


async def test_moved_it_is_longer_at_its_new_time_too(school: TheSchool, layla: Person) -> None:
    found = await with_longer_meetings(school)
    await layla.presses("int-in:ar")
    booking = await has_booked(school, "Layla Haddad", "17:20", both_told=True)
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        slot = (await records.rounds.free(found, voice.now, booking.teachers[0].person_id))[0]
        time = Time(slot.starts_at, slot.ends_at, slot.id)
        moved = await move(voice, booking, time, Place("room", slot.room_id))
        await follows(voice, moved, "moved", by=None)

    assert await over_at(school, booking) == "17:20"


async def over_at(school: TheSchool, booking: Booking) -> str:
    return f"{school.information.time.local((await anew(school, booking)).ends_at):%H:%M}"


async def test_what_was_booked_before_becomes_longer_and_shorter_again(
    school_on_both: TheSchool,
) -> None:
    school, layla = school_on_both, school_on_both.people["Layla Haddad"]
    found = await with_longer_meetings(school)
    booking = await books(school, "Layla Haddad", found, "17:20", "Ms Lee")
    school.clock.move(timedelta(minutes=1))
    await layla.presses("int-in:ar")
    assert await over_at(school, booking) == "17:40"
    assert (await anew(school, booking)).meeting.sequence == 1
    await layla.presses("int-in:pl")
    assert await over_at(school, booking) == "17:40"
    await layla.presses("int-no")

    assert await over_at(school, booking) == "17:30"


async def test_what_was_booked_before_stays_where_the_following_time_is_taken(
    school: TheSchool, layla: Person
) -> None:
    found = await with_longer_meetings(school)
    booking = await books(school, "Layla Haddad", found, "17:20", "Ms Lee")
    await books(school, "Ewa Kowalska", found, "17:30", "Ms Lee")
    await layla.presses("int-in:ar")

    assert await over_at(school, booking) == "17:30"
    assert (await anew(school, booking)).meeting.language == "ar"


async def test_where_another_parent_of_the_meeting_is_elsewhere_it_stays_as_it_is(
    school: TheSchool, ewa: Person
) -> None:
    found = await with_longer_meetings(school)
    booking = await books(school, "Ewa Kowalska", found, "17:20", "Ms Lee")
    async with school.database.transaction() as records:
        piotr = await parent_called(school, records, "Piotr Kowalski")
        await records.meetings._change(
            "add_person", meeting_id=booking.meeting.id, person_id=piotr.id
        )
        voice = Voice(records, school.information, school.clock.now())
        okafor = await teacher_called(school, records, "Mr Okafor")
        slots = await records.rounds.free(found, voice.now, okafor.id)
        elsewhere = wanted(found, slots[3], piotr, (await records.families.children_of(piotr))[0])
        await book(voice, replace(elsewhere, children=()))
    await ewa.presses("int-in:pl")

    assert await over_at(school, booking) == "17:30"
    assert (await anew(school, booking)).meeting.language == "pl"


# Next to each other


def at(minutes: int) -> datetime:
    return MORNING + timedelta(minutes=minutes)


def free(minutes: int) -> Slot:
    return Slot(minutes, 1, 1, "", at(minutes), at(minutes + 10), None, None)


BOOKED = (Interpreted(1, "ar", at(20), at(30)), Interpreted(2, "uk", at(50), at(60)))


def test_times_beside_a_booked_meeting_are_marked() -> None:
    marked = [minutes for minutes in range(0, 70, 10) if is_beside(free(minutes), BOOKED[:1])]

    assert marked == [0, 10, 30, 40]


def test_nobody_interprets_in_two_meetings_at_one_time() -> None:
    long = Slot(1, 1, 1, "", at(40), at(60), None, None)

    assert not is_beside(long, BOOKED)
    assert is_beside(free(40), BOOKED)


def test_where_none_is_beside_no_sign_is_explained() -> None:
    assert sign_line(frozenset()) is None


@pytest.mark.parametrize("language", [None, "uk"])
async def test_without_an_interpreter_of_that_language_none_is_marked(
    school: TheSchool, ana: Person, language: str | None
) -> None:
    found = await opens_round(school)
    await books(school, "Ana García", found, "17:20", "Ms Lee")
    await ana.presses("int-in:ar")
    async with school.database.reading() as records:
        voice = Voice(records, school.information, school.clock.now())
        slots = await records.rounds.free(found, voice.now)

        assert not await times_beside(voice, slots, language)


async def test_what_is_booked_says_which_are_beside(school: TheSchool, ana: Person) -> None:
    found = await opens_round(school)
    await books(school, "Ana García", found, "17:20", "Ms Lee")
    await ana.presses("int-in:ar")
    async with school.database.reading() as records:
        voice = Voice(records, school.information, school.clock.now())
        slots = await records.rounds.free(found, voice.now)
        beside = await times_beside(voice, slots, "ar")

    assert {
        f"{school.information.time.local(slot.starts_at):%H:%M}"
        for slot in slots
        if slot.id in beside
    } == {
        "17:00",
        "17:10",
        "17:30",
        "17:40",
    }
    line = sign_line(beside)
    assert line is not None
    assert school.texts.plain(line, "en") == "◆ An interpreter is at school just then."
