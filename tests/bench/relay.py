"""(f) From a parent's tap on Send to the teacher's phone, beside bots that keep nothing.

Each parent writes, which makes a draft, and taps Send two seconds later: 20 times a second by 500
parents. Measured is from the moment Telegram gives the tap to the moment it has the message for the
teacher; the wire in between is in it, and next to nothing here. The same once more while an
announcement is on its way to 5,000 families, at 100 messages a second all in all.
"""

from dataclasses import dataclass
from pathlib import Path

from tests.bench.bots import FIRST_CHAT, FIRST_TEACHER_CHAT, PACE, PARENTS_OF_ONE, teacher_of
from tests.bench.feed import Said, write_feed
from tests.bench.figures import Table, percentile, ratios, spread
from tests.bench.machine import cpu_of
from tests.bench.plan import Plan
from tests.bench.running import Command, Heard, homeroom, reached, running, stop, telegram
from tests.bench.schools import Size, ask

RATE = 20  # messages of parents a second
ROUNDS = 3  # at most: a round takes half a minute
OURS, AIOGRAM = "Homeroom, durable", "aiogram, relay bot"
PEERS = {
    AIOGRAM: "aiogram_relay",
    "PTB, relay bot, concurrent_updates": "ptb_relay",
}
MEANWHILE = ", while an announcement is under way"
RELAYED = "select count(*) from outbox where state = 'sent' and subject like 'message:%'"


@dataclass(frozen=True, slots=True)
class Relaying:
    times: list[float]  # seconds from each tap to the teacher's phone
    cards: list[float]  # seconds from each parent's words to the card with Send
    cpu: float  # ms of the bot's processor for each message, all that belongs to it
    announced: int  # chats of the announcement that had it before the last message came


async def relay(plan: Plan) -> list[Table]:
    feed = write_feed(plan.folder / "relayed", _said(plan))
    names = [name + when for name in (OURS, *PEERS) for when in ("", MEANWHILE)]
    found: dict[str, list[Relaying]] = {name: [] for name in names}
    for _ in range(min(ROUNDS, plan.numbers.rounds)):
        for name, relayings in found.items():
            relayings.append(await _relays(plan, feed, name))
    beside = [_p95(one) for one in found[AIOGRAM]]
    return [
        Table(
            f"(f) {plan.numbers.relayed:,} messages of parents to their teachers, {RATE} a second",
            ("", "median, ms", "95th percentile", "99th", "× aiogram's 95th", "ms CPU each"),
            [_row(name, relayings, beside) for name, relayings in found.items()],
            [_cards(found[OURS]), *_told_meanwhile(plan, found)],
        )
    ]


def _said(plan: Plan) -> list[Said]:
    """Drafts are numbered as they begin, one a parent: so each tap knows what it sends."""
    breath = plan.numbers.breath
    words = "Ada has a cough, she will stay home today."
    said = []
    for number, parent in enumerate(_parents(plan.numbers.audience, plan.numbers.relayed)):
        at = 2 * breath + number / RATE
        said.append(Said(parent, words, after=at))
        said.append(Said(parent, presses=f"msg-send:{number + 1}", after=at + breath))
    return said


def _parents(audience: int, messages: int) -> list[int]:
    """One after the other writes to another teacher: a chat takes one message a second for long."""
    teachers = max(1, messages // PARENTS_OF_ONE)
    numbers = (n % teachers * PARENTS_OF_ONE + n // teachers for n in range(messages))
    return [FIRST_CHAT + audience + number for number in numbers]


async def _relays(plan: Plan, feed: Path, name: str) -> Relaying:
    announcing = name.endswith(MEANWHILE)
    audience, messages = plan.numbers.audience, plan.numbers.relayed
    if not name.startswith(OURS):
        module = PEERS[name.removesuffix(MEANWHILE)]
        more = ("--announce",) if announcing else ()
        command = Command(("-m", f"tests.bench.bots.{module}", "{url}", str(audience), *more))
        return _relaying(plan, *await _hears(command, feed, messages))
    size = Size(audience + messages, PARENTS_OF_ONE, int(announcing), first_class=audience)
    database = await plan.school(size)
    command = homeroom(plan.checkout, database, plan.folder, rate=PACE)
    found = await _hears(command, feed, messages)
    if (kept := ask(database, RELAYED)) != messages:
        raise RuntimeError(f"of {messages} messages {kept} were kept as sent to a teacher")
    return _relaying(plan, *found)


async def _hears(command: Command, feed: Path, messages: int) -> tuple[Heard, float]:
    """Run a bot until the teachers have every message; what the stub heard, and CPU seconds."""
    to_teachers = ("--until", str(messages), "--to", str(FIRST_TEACHER_CHAT))
    async with telegram("--feed", str(feed), *to_teachers) as stub, running(command, stub) as bot:
        await stub.tells("polled")
        before = cpu_of(bot.pid)
        await reached(stub, bot)
        spent = cpu_of(bot.pid) - before
        await stop(bot)
        return await stub.reports(), spent


def _relaying(plan: Plan, heard: Heard, cpu: float) -> Relaying:
    audience, messages = plan.numbers.audience, plan.numbers.relayed
    said = sorted(_said(plan), key=lambda one: one.after)
    writes = [at for one, at in zip(said, heard.given, strict=True) if not one.presses]
    taps = [at for one, at in zip(said, heard.given, strict=True) if one.presses]
    parents = _parents(audience, messages)
    teachers = [teacher_of(parent, audience) for parent in parents]
    last = max(at for at, chat in heard.sent if chat >= FIRST_TEACHER_CHAT)
    told = sum(chat < FIRST_CHAT + audience and at < last for at, chat in heard.sent)
    return Relaying(
        heard.next_to(teachers, taps), heard.next_to(parents, writes), cpu / messages * 1000, told
    )


def _p95(relaying: Relaying) -> float:
    return percentile(relaying.times, 0.95)


def _row(name: str, relayings: list[Relaying], beside: list[float]) -> list[str]:
    shares = [
        [percentile(one.times, share) * 1000 for one in relayings] for share in (0.5, 0.95, 0.99)
    ]
    compared = ratios([_p95(one) for one in relayings], beside)
    cpu = spread([one.cpu for one in relayings], 1)
    return [name, *(spread(share, 1) for share in shares), spread(compared, 1), cpu]


def _cards(ours: list[Relaying]) -> str:
    p95 = spread([percentile(one.cards, 0.95) * 1000 for one in ours], 1)
    return f"The card with Send stood below a parent's words after {p95} ms (95th percentile)."


def _told_meanwhile(plan: Plan, found: dict[str, list[Relaying]]) -> list[str]:
    audience = plan.numbers.audience
    return [
        f"{name.removesuffix(MEANWHILE)}: {spread([one.announced for one in relayings])} "
        f"of {audience:,} families were told meanwhile."
        for name, relayings in found.items()
        if name.endswith(MEANWHILE)
    ]
