"""(b) Texts in, kept, answered: beside echo bots that keep nothing.

Ours keeps each update before Telegram is told, takes its turn (who speaks, where they stand, which
of all conversations answers) and sends the answer in their language. A teacher's words without a
place are kept and offered one; a parent's begin a draft, which looks up the child's thread and
teachers, too. Each writes once: a second text would only change a card that has not left yet. Every
commit is on the disk.
"""

from dataclasses import dataclass
from pathlib import Path

from tests.bench.bots import FIRST_CHAT, FIRST_TEACHER_CHAT
from tests.bench.feed import Said, write_feed
from tests.bench.figures import Table, ratios, spread
from tests.bench.machine import cpu_of
from tests.bench.plan import Plan
from tests.bench.running import Command, homeroom, reached, running, stop, telegram
from tests.bench.schools import Size, ask

PTB, AIOGRAM = "PTB, echo bot", "aiogram, echo bot"
PEERS = {
    PTB: ("ptb_echo", "{url}"),
    "PTB, echo bot, concurrent_updates": ("ptb_echo", "{url}", "--concurrently"),
    AIOGRAM: ("aiogram_echo", "{url}"),
}
ANSWERED = "select count(*) from outbox where state = 'sent' and lane = 1 and kind = 'send'"


@dataclass(frozen=True, slots=True)
class Way:
    """Who writes to Homeroom, each in a chat of their own, and where their words are then."""

    first_chat: int
    in_class: int
    kept: str


OURS = {
    "Homeroom, durable: words kept": Way(FIRST_TEACHER_CHAT, 1, "select count(*) from kept_words"),
    "Homeroom, durable: a parent's draft": Way(
        FIRST_CHAT, 25, "select count(*) from message_parts"
    ),
}


@dataclass(frozen=True, slots=True)
class Answering:
    rate: float  # answers a second, from the first update given to the last answer
    cpu: float  # ms of the bot's processor for each
    stub: float  # the stub's share of its own core


async def echo(plan: Plan) -> list[Table]:
    found: dict[str, list[Answering]] = {name: [] for name in (*OURS, *PEERS)}
    for _ in range(plan.numbers.rounds):
        for name, answerings in found.items():
            way = OURS.get(name)
            answerings.append(await (_ours(plan, way) if way else _peer(plan, name)))
    by_ptb, by_aiogram = ([one.rate for one in found[peer]] for peer in (PTB, AIOGRAM))
    return [
        Table(
            f"(b) {plan.numbers.texts:,} texts of as many people, answered",
            ("", "answers/s", "× PTB", "× aiogram", "ms CPU each", "stub busy"),
            [_row(name, answerings, by_ptb, by_aiogram) for name, answerings in found.items()],
        )
    ]


def texts(plan: Plan, first_chat: int) -> Path:
    """The feed of what is written, each by another person."""
    words = "Ada has a cough, she will stay home today."
    chats = range(first_chat, first_chat + plan.numbers.texts)
    return write_feed(plan.folder / f"texts-{first_chat}", [Said(chat, words) for chat in chats])


async def _ours(plan: Plan, way: Way) -> Answering:
    count = plan.numbers.texts
    database = await plan.school(Size(count, way.in_class))
    command = homeroom(plan.checkout, database, plan.folder, rate=0)
    found = await _answers(command, texts(plan, way.first_chat), count)
    kept, answered = ask(database, way.kept), ask(database, ANSWERED)
    if (kept, answered) != (count, count):
        raise RuntimeError(f"of {count} texts {kept} were kept, {answered} answered")
    return found


async def _peer(plan: Plan, name: str) -> Answering:
    module, *arguments = PEERS[name]
    command = Command(("-m", f"tests.bench.bots.{module}", *arguments))
    return await _answers(command, texts(plan, FIRST_CHAT), plan.numbers.texts)


async def _answers(command: Command, feed: Path, count: int) -> Answering:
    arguments = ("--feed", str(feed), "--until", str(count))
    async with telegram(*arguments) as stub, running(command, stub) as bot:
        await stub.tells("polled")
        before = cpu_of(bot.pid)
        await reached(stub, bot)
        spent = cpu_of(bot.pid) - before
        await stop(bot)
        heard = await stub.reports()
    took = heard.sent[-1][0] - heard.given[0]
    return Answering(count / took, spent / count * 1000, heard.cpu / took)


def _row(
    name: str, answerings: list[Answering], by_ptb: list[float], by_aiogram: list[float]
) -> list[str]:
    rates = [one.rate for one in answerings]
    return [
        name,
        spread(rates),
        spread(ratios(rates, by_ptb), 2),
        spread(ratios(rates, by_aiogram), 2),
        spread([one.cpu for one in answerings], 2),
        spread([one.stub * 100 for one in answerings]) + " %",
    ]
