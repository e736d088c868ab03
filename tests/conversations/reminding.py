"""Reminders of meetings as many tests look at them: how many there were, and how each ended."""

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
    """Minute by minute would be long: the clock's duties are done at every hour on the way."""
    while school.information.time.local(school.clock.now()).day != day:
        await school.passes(hours=1)
    await school.is_at(wall)
