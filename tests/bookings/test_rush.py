"""Two hundred parents tap one of twenty times at once: whole turns, and each reads how it went."""

import pytest

from bot.taps import BookTime
from tests.accounts import Accounts, looked_up
from tests.bookings.runners import FIRST_PERSON, PARENTS, TIMES, comes_together, offers_times
from tests.double_bookings import BOOKED, double_booked
from tests.people import Person
from tests.school import TheSchool


@pytest.fixture
async def empty(url: str) -> TheSchool:
    return TheSchool(url)


async def test_twenty_read_that_it_is_booked_and_all_others_what_else_there_is(
    empty: TheSchool,
) -> None:
    people = [empty.meets(f"Parent{number}") for number in range(PARENTS)]
    lee, dana = empty.meets("Lee"), empty.meets("Dana")
    accounts = Accounts(empty.telegram, empty.texts)
    await empty.opens()
    try:
        await comes_together(empty.database, [one.phone.id for one in (*people, lee, dana)])
        evening = await offers_times(empty.database, 0, dana.phone.id)
        await all_tap(empty, people, evening.slots)
        read = [person.newest.words or "" for person in people]
        rows = await looked_up(empty.database, BOOKED)
        balance = await accounts.balance(empty.database)
    finally:
        await empty.closes()

    assert sum(words.startswith("Booked:") for words in read) == TIMES
    assert sum("has just been taken" in words for words in read) == PARENTS - TIMES
    assert len({row["id"] for row in rows}) == TIMES
    assert double_booked(rows) == []
    assert not balance.wrong, balance.wrong


async def all_tap(school: TheSchool, people: list[Person], slots: tuple[int, ...]) -> None:
    """Each has a card before them, and no press is answered before all are under way."""
    for person in people:
        person.phone.writes("/meet")
    await school.settles()
    for number, person in enumerate(people):
        tap = BookTime(slots[number % TIMES], FIRST_PERSON + number)
        person.phone.presses_data(person.received[-1].id, tap.pack())
    await school.settles()
