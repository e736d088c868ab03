"""The school's computer shows a wrong time for a while: an update leaves once, at its hour."""

from tests.conversations.acts import WORDS, writes_update
from tests.people import Person
from tests.school import TheSchool


def times_seen(person: Person, words: str = WORDS) -> int:
    return sum(words in (message.words or "") for message in person.received)


async def test_an_update_that_left_by_a_clock_set_forward_does_not_leave_again(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee)
    await lee.taps("Send later")
    await lee.taps("Today 16:00")
    await school.passes(hours=7)
    await school.passes(hours=-7)
    await school.is_at("16:00")
    await school.passes(hours=1)

    assert times_seen(ewa) == 1


async def test_an_update_leaves_at_its_hour_though_the_clock_was_set_back(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee)
    await lee.taps("Send later")
    await lee.taps("Today 16:00")
    await school.is_at("15:30")
    await school.passes(hours=-1)
    await school.is_at("15:59")
    too_early = times_seen(ewa)
    await school.is_at("16:00")

    assert (too_early, times_seen(ewa)) == (0, 1)
