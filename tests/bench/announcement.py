"""(a) One announcement to thousands of chats, beside bare loops that keep nothing.

Ours is the whole thing: a class update falls due, becomes a row for every family in one
transaction, and each row is claimed, put into its reader's language with its button, sent, and
written as sent, while the teacher's card counts along. Every commit is on the disk.
"""

from dataclasses import dataclass
from datetime import datetime

from tests.bench.figures import Table, ratios, spread
from tests.bench.machine import cpu_of
from tests.bench.plan import Plan
from tests.bench.running import Command, Heard, homeroom, reached, running, stop, telegram
from tests.bench.schools import Size, ask

OURS, AIOGRAM, AIOHTTP = "Homeroom, durable", "aiogram, bare loop", "aiohttp alone, bare loop"
LOOPS = {
    AIOGRAM: "aiogram_loop",
    AIOHTTP: "aiohttp_loop",
    "PTB on httpx, bare loop": "ptb_loop",
    "the stub's own ceiling": "bare_wire",
}
SENT = "select count(*) from outbox where state = 'sent' and subject like 'announcement:%'"


@dataclass(frozen=True, slots=True)
class Sending:
    rate: float  # messages a second, from the first arrival to the last
    cpu: float  # ms of the bot's processor for each
    stub: float  # the stub's share of its own core
    whole: float  # messages a second, from the moment the update was due


async def announcement(plan: Plan) -> list[Table]:
    found: dict[str, list[Sending]] = {name: [] for name in (OURS, *LOOPS)}
    for _ in range(plan.numbers.rounds):
        for name, sendings in found.items():
            sendings.append(await (_ours(plan) if name == OURS else _loop(plan, LOOPS[name])))
    aiogram = [sending.rate for sending in found[AIOGRAM]]
    return [
        Table(
            f"(a) An announcement to {plan.numbers.chats:,} chats",
            ("", "messages/s", "× aiogram", "ms CPU each", "stub busy"),
            [_row(name, sendings, aiogram) for name, sendings in found.items()],
            [_end_to_end(found[OURS], aiogram)],
        )
    ]


async def _ours(plan: Plan) -> Sending:
    chats = plan.numbers.chats
    database = await plan.school(Size(chats, in_class=chats, updates_due=1))
    command = homeroom(plan.checkout, database, plan.folder, rate=0)
    heard, cpu = await _sends(command, chats)
    if ask(database, SENT) != chats:
        raise RuntimeError("not every message was kept as sent")
    due = datetime.fromisoformat(str(ask(database, "select sent_at from announcements")))
    whole = heard.sent[-1][0] + heard.wall - due.timestamp()
    return _sending(heard, cpu, whole)


async def _loop(plan: Plan, name: str) -> Sending:
    chats = plan.numbers.chats
    heard, cpu = await _sends(
        Command(("-m", f"tests.bench.bots.{name}", "{url}", str(chats))), chats
    )
    return _sending(heard, cpu, heard.took)


async def _sends(command: Command, chats: int) -> tuple[Heard, float]:
    """Run a bot until its last message; what the stub heard, and the bot's CPU seconds."""
    async with telegram("--until", str(chats)) as stub, running(command, stub) as bot:
        await stub.tells("began")
        before = cpu_of(bot.pid)
        await reached(stub, bot)
        spent = cpu_of(bot.pid) - before
        await stop(bot)
        return await stub.reports(), spent


def _sending(heard: Heard, cpu: float, whole: float) -> Sending:
    count = len(heard.sent)
    return Sending(count / heard.took, cpu / count * 1000, heard.cpu / heard.took, count / whole)


def _row(name: str, sendings: list[Sending], aiogram: list[float]) -> list[str]:
    rates = [sending.rate for sending in sendings]
    return [
        name,
        spread(rates),
        spread(ratios(rates, aiogram), 2),
        spread([sending.cpu for sending in sendings], 2),
        spread([sending.stub * 100 for sending in sendings]) + " %",
    ]


def _end_to_end(ours: list[Sending], aiogram: list[float]) -> str:
    whole = [sending.whole for sending in ours]
    return (
        "From the moment the update falls due, with the writing of every family's row: "
        f"{spread(whole)} messages/s, {spread(ratios(whole, aiogram), 2)} × aiogram's bare loop."
    )
