"""(d) What a thousand times more families cost: one update's time, and the process's memory.

One person writes after the other has been answered, so that nothing hides behind anything else.
The large school has as many more classes and teachers, and a year's worth of rows.
"""

import statistics
from dataclasses import dataclass

from tests.bench.bots import FIRST_CHAT, FIRST_TEACHER_CHAT
from tests.bench.feed import Said, write_feed
from tests.bench.figures import Table, spread
from tests.bench.machine import memory_of
from tests.bench.plan import Plan
from tests.bench.running import homeroom, reached, running, stop, telegram
from tests.bench.schools import OFFICE_CHAT, Size

IN_CLASS = 25
KINDS = ("a parent's words", "a parent's /home", "a teacher's /home", "the office's /home")


@dataclass(frozen=True, slots=True)
class Living:
    times: dict[str, float]  # ms from the update to its answer, the median of each kind
    memory: float  # MB


async def growth(plan: Plan) -> list[Table]:
    sizes = plan.numbers.small, plan.numbers.large
    found: dict[int, list[Living]] = {size: [] for size in sizes}
    for _ in range(min(3, plan.numbers.rounds)):
        for size, lived in found.items():
            lived.append(await _lives(plan, size))
    small, large = found.values()
    rows = [
        (
            f"{kind}, ms",
            spread([one.times[kind] for one in small], 2),
            spread([one.times[kind] for one in large], 2),
            _more([one.times[kind] for one in small], [one.times[kind] for one in large]),
        )
        for kind in KINDS
    ]
    memories = [one.memory for one in small], [one.memory for one in large]
    rows.append(("memory, MB", spread(memories[0]), spread(memories[1]), _more(*memories)))
    head = ("", *(f"{size:,} families" for size in sizes), "more")
    return [Table("(d) One update's time, and memory", head, rows)]


async def _lives(plan: Plan, families: int) -> Living:
    said = _said(families, plan.numbers.turns)
    feed = write_feed(plan.folder / "one-by-one", said)
    database = await plan.school(Size(families, in_class=IN_CLASS))
    command = homeroom(plan.checkout, database, plan.folder, rate=0)
    arguments = ("--feed", str(feed), "--until", str(len(said)), "--in-turn")
    async with telegram(*arguments) as stub, running(command, stub) as bot:
        await reached(stub, bot)
        memory = memory_of(bot.pid)
        await stop(bot)
        heard = await stub.reports()
    times = heard.replies_to([one.chat_id for one in said])
    turns = plan.numbers.turns
    each = {
        kind: statistics.median(times[number * turns : (number + 1) * turns]) * 1000
        for number, kind in enumerate(KINDS)
    }
    return Living(each, memory)


def _said(families: int, turns: int) -> list[Said]:
    """Each kind by itself: what one leaves in the caches is not another's time."""
    classes = -(-families // IN_CLASS)
    parents = [FIRST_CHAT + number * 7 % families for number in range(turns)]
    teachers = [FIRST_TEACHER_CHAT + number % classes for number in range(turns)]
    return [
        *(Said(parent, "Ada has a cough, she will stay home today.") for parent in parents),
        *(Said(parent, "/home") for parent in parents),
        *(Said(teacher, "/home") for teacher in teachers),
        *(Said(OFFICE_CHAT, "/home") for _ in range(turns)),
    ]


def _more(small: list[float], large: list[float]) -> str:
    return f"{statistics.median(large) / statistics.median(small) - 1:+.0%}"
