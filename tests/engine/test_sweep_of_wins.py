"""Good news from home and for the whole school are forgotten at their time, and not before."""

from datetime import timedelta

import pytest

from bot.sweep import sweep
from tests.conversations.praising import begins, sends
from tests.conversations.winning import is_told
from tests.engine.test_sweep_of_praise import YEARS, rows
from tests.people import Person
from tests.school import TheSchool


@pytest.mark.parametrize("late", [True, False])
async def test_good_news_from_home_go_with_their_message(
    school: TheSchool, lee: Person, *, late: bool
) -> None:
    await is_told(school, lee, school.people["Ewa Kowalska"])
    await lee.taps("❤️ Thank you")
    school.clock.move(timedelta(days=YEARS, minutes=1 if late else -1))

    await sweep(school.database, school.clock)

    found = [await rows(school, table) == 0 for table in ("wins", "win_teachers", "announcements")]
    assert found == [late] * 3


@pytest.mark.parametrize("late", [True, False])
async def test_what_the_whole_school_was_to_read_is_forgotten(
    school: TheSchool, lee: Person, *, late: bool
) -> None:
    await begins(lee, "Ada K.")
    await lee.writes("Ada helped a new boy.")
    await sends(school, lee)
    await lee.taps("Tell the whole school")
    await lee.taps("Ask the family")
    school.clock.move(timedelta(days=YEARS, minutes=1 if late else -1))

    await sweep(school.database, school.clock)

    found = [await rows(school, table) == 0 for table in ("shout_outs", "shout_out_answers")]
    assert found == [late] * 2


@pytest.mark.parametrize("late", [True, False])
async def test_what_was_not_asked_is_dropped_with_its_words(
    school: TheSchool, lee: Person, *, late: bool
) -> None:
    await begins(lee, "Ada K.")
    await lee.writes("Ada helped a new boy.")
    await sends(school, lee)
    await lee.taps("Tell the whole school")
    school.clock.move(timedelta(days=30, minutes=1 if late else -1))

    await sweep(school.database, school.clock)

    dropped = await rows(school, "shout_outs", "state = 'dropped' and words is null")
    assert dropped == (1 if late else 0)
