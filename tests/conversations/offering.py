"""What the office, teachers and parents do with rounds in many tests, in one line each."""

from storage.meeting_models import Booking
from storage.round_models import Round
from tests.conversations.rounds import books
from tests.people import Person
from tests.school import TheSchool

BUTTONS = (
    "[Days]  [Length]  [Breaks]",
    "[Where]  [Booking]  [More]",
)


async def newest_round(school: TheSchool) -> Round:
    async with school.database.reading() as records:
        return (await records.round_plans.ahead(school.clock.now().date()))[-1]


async def books_in_newest(school: TheSchool, parent: str, clock: str, teacher: str) -> Booking:
    return await books(school, parent, await newest_round(school), clock, teacher)


async def lee_plans(lee: Person, hours: str = "17:00 to 18:00") -> None:
    """An evening on 19 March stands before her, not open yet."""
    await lee.writes("/evening")
    await lee.writes("19 March")
    await lee.writes(hours)


async def lee_opens(lee: Person, hours: str = "17:00 to 18:00") -> None:
    await lee_plans(lee, hours)
    await lee.taps("Open")


async def dana_opens(dana: Person, *more: str) -> None:
    """The whole school's, on 19 March, 17:00 to 18:00; `more` is tapped or written before."""
    await dana.writes("/meet")
    await dana.taps("New round")
    await dana.writes("19 March, 17:00 to 18:00")
    for words in more:
        await dana.writes(words)
    await dana.taps("Open")
