"""What people do with single meetings in many tests, in one line each."""

from tests.conversations.rounds import teacher_called
from tests.people import Person
from tests.school import MORNING, TheSchool

TUESDAY, THURSDAY = "Tuesday 17 March, 15:30", "Thursday 19 March, 08:00"
ASKS = "Ms Lee would like to meet you."


async def begins(lee: Person, *whom: str) -> None:
    await lee.writes("/propose")
    await lee.taps("Ada K. · 3B")
    for name in whom or ("Ewa Kowalska",):
        await lee.taps(name)


async def proposes(lee: Person, times: str = "Tuesday 15:30, Thursday 8:00", *whom: str) -> None:
    """Ms Lee asks Ewa to meet about Ada, at these times."""
    await begins(lee, *whom)
    await lee.writes(times)
    await lee.taps("Send")


async def agree(lee: Person, ewa: Person, times: str = "Tuesday 15:30") -> None:
    """And Ewa comes at the first of them."""
    await proposes(lee, times)
    await ewa.taps(next(b.label for b in ewa.received[-1].buttons))


async def claimed(school: TheSchool) -> list[tuple[str, str]]:
    """From when until when Ms Lee meets somebody: the day and HH:MM at school."""
    local = school.information.time.local
    async with school.database.reading() as records:
        lee = await teacher_called(school, records, "Ms Lee")
        coming = await records.meetings.coming_of([lee], MORNING)
    return [(f"{local(one.starts_at):%d %H:%M}", f"{local(one.ends_at):%H:%M}") for one in coming]
