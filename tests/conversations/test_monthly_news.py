"""A class may choose its good news once a month: what the month brought, with its last messages."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.conversations.acts import sends_update
from tests.conversations.weeks import has_note, leaves
from tests.databases import fresh_sqlite
from tests.joined import Joined, open_again
from tests.people import Person
from tests.school import TheSchool

BEANS, FROGS = "We planted beans.", "The frogs are back."


@pytest.fixture
async def school(tmp_path: Path, joined_in_file: tuple[Joined, Path]) -> AsyncIterator[TheSchool]:
    """The standing school, whose weeks the clock plans; 3B has its news once a month."""
    first, file = joined_in_file
    async with open_again(first, fresh_sqlite(file, tmp_path)) as opened:
        await opened.has_weeks()
        lee = opened.people["Ms Lee"]
        await lee.writes("/settings")
        await lee.taps("When the weekly message leaves")
        await lee.taps("News once a month")
        yield opened


async def in_two_weeks(school: TheSchool) -> None:
    """To Thursday 26 March: the week after it ends in April."""
    for _ in range(14):
        await school.passes(days=1)


async def test_in_the_middle_of_the_month_no_news_leave(school: TheSchool, ewa: Person) -> None:
    await has_note(school, BEANS)

    await leaves(school)

    assert not ewa.has_seen("Good news from 3B")


async def test_in_the_last_week_the_news_of_the_whole_month_leave(
    school: TheSchool, lee: Person, ana: Person
) -> None:
    await sends_update(school, lee, BEANS)
    await in_two_weeks(school)
    await sends_update(school, lee, FROGS)
    await lee.writes("/week")
    await lee.taps("Good news of the class")
    await lee.taps("Good")

    await leaves(school)

    ana.sees(f"Buenas noticias de 3B\n• {BEANS}\n• {FROGS}")
