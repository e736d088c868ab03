"""(c) At the default pace: how long an announcement takes, and whether people still get answers.

3,000 families of one class; meanwhile parents of another class write. Everything that the bot
says counts: the announcement, the answers, and the changes of the teacher's card.
"""

from tests.bench.bots import FIRST_CHAT
from tests.bench.feed import Said, write_feed
from tests.bench.figures import Table, busiest_second, percentile
from tests.bench.plan import Plan
from tests.bench.running import Heard, homeroom, reached, running, stop, telegram
from tests.bench.schools import Size

RATE = 25  # messages a second, the default
AFTER = 3.0  # seconds until the first parent writes: the announcement is on its way by then
GOLDEN = 0.618034  # spreads the moments so that they fall on no beat


async def paced(plan: Plan) -> list[Table]:
    families, replies = plan.numbers.paced_families, plan.numbers.paced_replies
    # Class 1 gets the update. Class 2 is as large, and some of its parents write.
    database = await plan.school(Size(2 * families, in_class=families, updates_due=1))
    writers = [FIRST_CHAT + families + number for number in range(replies)]
    ideal = families / RATE
    after = min(AFTER, ideal)
    span = max(0.2, ideal - after - 1)
    said = [
        Said(chat, "Ada has a cough, she will stay home today.", after=after + span * moment)
        for chat, moment in zip(writers, _moments(replies), strict=True)
    ]
    feed = write_feed(plan.folder / "meanwhile", said)
    command = homeroom(plan.checkout, database, plan.folder, rate=RATE)
    until = str(families + replies)
    async with (
        telegram("--feed", str(feed), "--until", until) as stub,
        running(command, stub) as bot,
    ):
        await reached(stub, bot)
        await stop(bot)
        heard = await stub.reports()
    return [_table(heard, writers, families)]


def _moments(count: int) -> list[float]:
    return sorted(number * GOLDEN % 1.0 for number in range(count))


def _table(heard: Heard, writers: list[int], families: int) -> Table:
    outsiders = set(writers)
    announced = [at for at, chat in heard.sent if chat not in outsiders]
    everything = sorted(at for at, _ in [*heard.sent, *heard.edited])
    took, ideal = announced[-1] - announced[0], families / RATE
    during = [at for at in everything if announced[0] <= at <= announced[-1]]
    replies = heard.replies_to(writers)
    return Table(
        f"(c) {families:,} families at {RATE} messages a second",
        ("", "asked", "measured"),
        [
            ("all sent, s", f"≤ {ideal * 1.02:.1f}", f"{took:.1f} ({took / ideal - 1:+.1%})"),
            ("messages and changes meanwhile", "", f"{len(during):,}"),
            ("the same at the pace itself, s", "", f"{len(during) / RATE:.1f}"),
            ("busiest sliding second", f"≤ {RATE}", str(busiest_second(everything))),
            ("answers to people, median, ms", "", _ms(percentile(replies, 0.5))),
            ("95th percentile, ms", "< 300", _ms(percentile(replies, 0.95))),
            ("99th percentile, ms", "< 1,000", _ms(percentile(replies, 0.99))),
        ],
        [f"{len(replies)} people wrote meanwhile."],
    )


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:,.0f}"
