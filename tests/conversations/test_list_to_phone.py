"""For whom there is no other time is phoned: teacher and office read whom as soon as they do."""

from datetime import time, timedelta

import pytest

from bot import taps
from tests.conversations.acts import in_the_files
from tests.conversations.having_booked import has_booked
from tests.conversations.reminding import comes_to
from tests.conversations.rounds import EVENING, opens_round, teacher_called
from tests.people import Person, drawn
from tests.school import TheSchool

TO_PHONE = "To be phoned:"
EWA = f"{TO_PHONE} Ada K. (Ewa Kowalska)"
BOTH = f"{TO_PHONE} Omar H. (Layla Haddad) and Ada K. (Ewa Kowalska)"


def lists(person: Person, words: str = TO_PHONE) -> int:
    """How many messages on this phone say whom to phone."""
    return sum(words in drawn(message) for message in person.received)


async def says_ill(school: TheSchool, person: Person) -> None:
    async with school.database.reading() as records:
        lee = await teacher_called(school, records, "Ms Lee")
    await person.presses(taps.TellIll(lee.id, EVENING.toordinal()).pack())


@pytest.fixture
async def planned(school: TheSchool) -> TheSchool:
    """Layla and Ewa meet Ms Lee at 17:00 and 17:10; on Friday Ada meets Mr Okafor throughout."""
    await opens_round(school, days=(EVENING, EVENING + timedelta(days=1)), ends=time(17, 20))
    await has_booked(school, "Layla", "17:00")
    await has_booked(school, "Ewa", "17:10")
    await has_booked(school, "Ewa", "17:00", "Mr Okafor", day=1)
    await has_booked(school, "Piotr", "17:10", "Mr Okafor", day=1)
    return school


@pytest.fixture
async def morning(planned: TheSchool) -> TheSchool:
    """The day has come."""
    await comes_to(planned, 19, "10:00")
    return planned


async def test_who_has_no_other_time_is_listed_at_once_and_who_has_one_is_waited_for(
    morning: TheSchool, lee: Person, ewa: Person, dana: Person, okafor: Person
) -> None:
    await says_ill(morning, lee)

    assert ewa.has_seen("No other time is open. The school calls you to find one.")
    dana.sees(
        "Ms Lee is ill on Thursday 19 March. Told 2 of 2.\n"
        "Waiting for an answer: Omar H. (Layla Haddad)\n"
        f"{EWA}\n"
        "Who has not answered by 12:00 is to be phoned."
    )
    assert (lists(lee), lists(okafor)) == (1, 0)


async def test_the_list_grows_in_place_by_who_stays_silent_and_rings_nobody_again(
    morning: TheSchool, lee: Person, dana: Person
) -> None:
    await says_ill(morning, lee)
    before = len(dana.received)
    await morning.is_at("12:00")

    assert dana.has_seen(BOTH)
    assert len(dana.received) == before


async def test_the_list_is_edited_as_a_family_takes_another_time(
    morning: TheSchool, lee: Person, layla: Person, dana: Person
) -> None:
    await says_ill(morning, lee)
    await layla.presses(layla.newest.rows[0][0].data or "")

    assert dana.card.endswith(f"1 has another time.\n{EWA}")


async def test_who_said_it_is_rung_when_more_are_to_be_phoned(
    morning: TheSchool, lee: Person
) -> None:
    await says_ill(morning, lee)
    await morning.is_at("12:00")

    assert lists(lee, BOTH) == 2  # the card, and the list that was sent


async def test_the_same_list_rings_nobody_twice(
    morning: TheSchool, lee: Person, layla: Person, dana: Person
) -> None:
    await says_ill(morning, lee)
    await layla.presses(layla.newest.rows[0][0].data or "")
    await morning.is_at("12:00")

    assert (lists(lee), lists(dana)) == (1, 1)


async def test_when_the_office_says_it_the_teacher_reads_the_list_once_and_it_follows(
    morning: TheSchool, lee: Person, dana: Person
) -> None:
    await says_ill(morning, dana)
    assert lists(lee, EWA) == 1
    await morning.is_at("12:00")

    assert (lists(lee), lists(lee, BOTH)) == (1, 1)


async def test_said_again_the_list_that_was_sent_names_the_new_family_too(
    morning: TheSchool, lee: Person, dana: Person
) -> None:
    await says_ill(morning, lee)
    await in_the_files(morning, "update slots set withdrawn = false")
    await has_booked(morning, "Ana", "17:10")
    await in_the_files(morning, "update slots set withdrawn = true")
    await says_ill(morning, lee)

    assert lists(dana) == 1
    assert f"{TO_PHONE} Ada K. (Ewa Kowalska) and Sofía G. (Ana García)" in dana.card


async def test_what_is_said_in_the_night_is_listed_in_the_morning(
    planned: TheSchool, lee: Person, dana: Person
) -> None:
    await comes_to(planned, 18, "21:00")
    await says_ill(planned, lee)
    await planned.is_at("06:59")
    assert lists(dana) == 0
    await planned.is_at("07:00")

    assert lists(dana, EWA) == 1


async def test_who_sleeps_long_in_the_office_reads_the_list_while_there_is_time_to_phone(
    school: TheSchool, lee: Person, dana: Person
) -> None:
    await in_the_files(
        school,
        "update accounts set quiet_until = '09:00'"
        " where id = (select account_id from people where name = 'Dana Weber')",
    )
    await opens_round(school, begins=time(8), ends=time(8, 10))
    await has_booked(school, "Ewa", "08:00")
    await comes_to(school, 19, "06:00")
    await says_ill(school, lee)
    await school.is_at("07:09")
    assert lists(dana, EWA) == 0
    await school.is_at("07:10")

    assert lists(dana, EWA) == 1
