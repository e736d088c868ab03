"""One of several programs that book at the same time: `python -m tests.bookings.racer <database>`.

A line on its input names an evening and parents; they all try at once, and a line says how it went.
"""

import asyncio
import json
import sys
from datetime import datetime

from bot.bookings import Taken, book
from bot.school import School
from bot.school_time import SchoolTime
from bot.voice import Voice
from storage.database import Database
from tests.bookings.runners import NOW, Evening
from tests.school import ZONE

SCHOOL = School("Hillside School", None, SchoolTime(ZONE), "en", ("en",))


async def tries(database: Database, evening: Evening, parent: int) -> str:
    """Whether they won, were refused, or something went wrong."""
    try:
        async with database.transaction() as records:
            await book(Voice(records, SCHOOL, NOW), evening.wish(parent))
    except Taken:
        return "refused"
    except Exception as failure:  # noqa: BLE001 - whatever it is, it would be shown to a person
        return f"{type(failure).__name__}: {failure}"
    return "won"


async def races(url: str) -> None:
    async with Database(url) as database:
        say({"ready": True})
        while line := await asyncio.to_thread(sys.stdin.readline):
            asked = json.loads(line)
            begins = datetime.fromisoformat(asked["begins"])
            evening = Evening(asked["round"], asked["room"], tuple(asked["slots"]), begins)
            parents = asked["parents"]
            ended = await asyncio.gather(*(tries(database, evening, one) for one in parents))
            say(dict(zip(map(str, parents), ended, strict=True)))


def say(what: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(races(sys.argv[1]))
