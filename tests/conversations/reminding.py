"""Reminders of meetings as many tests look at them: how many there were, and how each ended."""

from datetime import timedelta
from typing import Any

from tests.accounts import looked_up
from tests.people import Person, drawn
from tests.school import TheSchool


async def ends_of_reminders(school: TheSchool, parent: str = "Ewa Kowalska") -> list[Any]:
    """How long ahead and how each ended that somebody had, the earliest first."""
    rows = await looked_up(
        school.database,
        "select r.ahead, r.ended_as from meeting_reminders r join people p on p.id = r.person_id"  # noqa: S608 - a name of ours
        f" where p.name = '{parent}' order by r.remind_at",
    )
    return [(row["ahead"], row["ended_as"]) for row in rows]


def reminders(person: Person) -> int:
    """How many reminders of meetings stand in the chat, answered or not."""
    heads = (
        "begins soon:",
        "begin soon:",
        "is today:",
        "are today:",
        "is tomorrow:",
        "are tomorrow:",
        "comes up:",
        "come up:",
    )
    return sum(
        any(drawn(message).partition("\n")[0].endswith(head) for head in heads)
        for message in person.received
    )


async def comes_to(school: TheSchool, day: int, wall: str) -> None:
    """Minute by minute would be long: the clock's duties are done at every hour on the way.

    At every fourth on the days between the first and the last two, when a week's reminder has left
    and a day's is not due yet.
    """
    local = school.information.time.local
    first = local(school.clock.now()).day
    while (today := local(school.clock.now()).day) != day:
        school.clock.move(timedelta(hours=4 if first < today < day - 1 else 1))
        await school.engine.tick()
        await school.settles()
    await school.is_at(wall)
