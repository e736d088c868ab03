"""Times of a meeting are read as people write them, each on the day named before it."""

import pytest

from bot.school_time import SchoolTime
from handlers.proposals.written_times import times_written
from tests.school import MORNING, ZONE


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Tuesday 15:30, Thursday 8:00", ["17 15:30", "19 08:00"]),
        ("Tuesday 15:30, 16:00", ["17 15:30", "17 16:00"]),
        ("Tue 15:30; Thu 8.30", ["17 15:30", "19 08:30"]),
        ("20 March 14:00\n16:00", ["20 14:00", "20 16:00"]),
        ("Thursday, 19 March, 17:00", ["19 17:00"]),
        ("martes 15:30, jueves 8:00", ["17 15:30", "19 08:00"]),
        ("الثلاثاء 15:30، الخميس 8:00", ["17 15:30", "19 08:00"]),
        ("вівторок 15:30, четвер 8:00", ["17 15:30", "19 08:00"]),
        ("Thursday 9:00", ["19 09:00"]),  # today's nine o'clock is over
        ("Thursday 11:00", ["12 11:00"]),
        ("4 pm", []),  # of no day
        ("on Tuesday", []),
        ("", []),
    ],
)
def test_it_is_read_as_it_is_meant(words: str, said: list[str]) -> None:
    school = SchoolTime(ZONE)

    found = times_written(words, MORNING, school)

    assert [f"{school.local(at):%d %H:%M}" for at in found] == said
