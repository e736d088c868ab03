"""`python -m tests.bench [announcement echo …] [--quick]`: prints tables for the README."""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench.announcement import announcement
from tests.bench.booking import booking
from tests.bench.echo import echo
from tests.bench.growth import growth
from tests.bench.itinerary import itinerary
from tests.bench.machine import load, name_machine
from tests.bench.paced import paced
from tests.bench.plan import FULL, QUICK, TINY, Plan
from tests.bench.relay import relay
from tests.bench.running import HERE
from tests.bench.start import start
from tests.bench.weeks import weeks

BENCHES = {
    "announcement": announcement,
    "echo": echo,
    "paced": paced,
    "growth": growth,
    "start": start,
    "relay": relay,
    "booking": booking,
    "itinerary": itinerary,
    "weeks": weeks,
}
SIZES = {"full": FULL, "quick": QUICK, "tiny": TINY}


async def measure(names: Sequence[str], plan: Plan) -> None:
    say(f"Measured on {name_machine(plan.folder)}.\n")
    for name in names or BENCHES:
        for table in await BENCHES[name](plan):
            say(str(table))
        say(f"(load afterwards: {load()})\n")


def say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *BENCHES], metavar=" ".join(BENCHES))
    parser.add_argument("--quick", dest="size", action="store_const", const="quick", default="full")
    parser.add_argument("--tiny", dest="size", action="store_const", const="tiny")
    parser.add_argument("--checkout", type=Path, default=HERE, help="another commit's working tree")
    parser.add_argument("--against", type=Path, help="an earlier commit's working tree")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="homeroom-bench-") as folder:
        plan = Plan(SIZES[asked.size], Path(folder), asked.checkout.resolve(), asked.against)
        asyncio.run(measure(asked.names, plan))


if __name__ == "__main__":
    main()
