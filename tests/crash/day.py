"""A day of a school whose Homeroom dies again and again: traffic, deaths, an evening, accounts."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from time import monotonic

from bot.clock import FileClock, MovableClock
from storage.database import Database
from tests.accounts import Accounts, Balance, looked_up, outbox_rows
from tests.crash.births import Lives, nursery
from tests.crash.nursery import HOMEROOM, STOCK_BOT
from tests.crash.points import Point
from tests.crash.street import street_of
from tests.crash.wishes import unmet
from tests.deliveries import unwritten
from tests.engine.real import DEADLINE, environment, serving
from tests.engine.waiting import until
from tests.school import FAMILIES, MORNING, TheSchool, family

# Seconds. None is waited for when all is well; a machine may stand still for many of them.
EVENING = 300.0  # for everything under way to come to its end
CALM = 2.5  # that nothing stirs then: two of Homeroom's looks at what is due, of one a second
LONGEST_DAY = 1800  # more than anything waited for in it, which then says what it waited for
LIFE = 0.6  # seconds that a life lasts at most after it was first heard of
STILLBORN = 0.1  # how many lives end before that
TICK, HASTE, EVENING_HASTE = 0.05, 40, 60  # seconds, and how much faster than ours time goes
SOON_FORGOTTEN = 90  # seconds; Telegram forgets a press after 150, which is no fault of ours
# Reached once a life or seldom, or with most at stake at the first time: all that waited meanwhile.
AT_THE_FIRST = frozenset(
    {Point.FOUND, Point.ADDRESSED, Point.ADDRESSES_KEPT, Point.TURNS_WRITTEN, Point.TURNS_KEPT}
)
MANY_FAMILIES = tuple(
    family(f"m{n}", f"Child{n} Many{n}", f"Parent{n} Many{n}", "mother", "en") for n in range(12)
)
WAITING = (
    "select id from inbox where state = 'waiting' "
    "union all select id from outbox where state in ('planned', 'waiting', 'sending') "
    "union all select id from announcements where state = 'scheduled' limit 1"
)


@dataclass(slots=True)
class Tally:
    """The kills of a day, and what one of them cost at most."""

    kills: int = 0
    in_doubt: int = 0  # rows that were being sent
    doubles: int = 0  # of these, how many had arrived: each comes once more


class Day:
    def __init__(
        self, school: TheSchool, lives: Lives, accounts: Accounts, clock_file: Path, seed: int
    ) -> None:
        self.telegram, self.lives, self.accounts = school.telegram, lives, accounts
        self.tally = Tally()
        self.street = street_of(school, seed)
        self._clock, self._clock_file, self._haste = school.clock, clock_file, HASTE
        self._random = Random(seed)  # noqa: S311 - to die at any moment
        self._unwritten: set[tuple[int, int]] = set()
        self._calm_at = 0.0  # when nothing will have stirred for long enough

    @asynccontextmanager
    async def goes_on(self) -> AsyncIterator[None]:
        """People write and tap, and time flies."""
        async with self._while(self.street.lives_on(), self._time_flies()):
            yield

    @asynccontextmanager
    async def _while(self, *going_on: Coroutine[None, None, None]) -> AsyncIterator[None]:
        async with asyncio.TaskGroup() as group:  # a street that stood still would hold nothing
            going = [group.create_task(each) for each in going_on]
            yield
            for each in going:
                each.cancel()

    async def _time_flies(self) -> None:
        while True:
            soonest = min((each.expires for each in self.telegram.updates.waiting), default=None)
            left = SOON_FORGOTTEN if soonest is None else soonest - self.telegram.seconds()
            self.street.rests = left < SOON_FORGOTTEN
            if not self.street.rests:
                self._clock.move(timedelta(seconds=TICK * (self._haste - 1)))
                FileClock.write(self._clock_file, self._clock.offset)
            await asyncio.sleep(TICK)

    async def is_killed_at_random(self, database: Database) -> None:
        await self._lives_for_a_while(stillborn=STILLBORN)
        await self.lives.is_killed()
        await self._counts_a_kill(database)

    async def is_restarted(self) -> int:
        """Told to stop after a while, as for an update of the computer; the exit code."""
        await self._lives_for_a_while(stillborn=0)
        return await self.lives.is_told_to_stop()

    async def _begins_a_life(self, dies_at: Point | None = None, arrivals: int = 1) -> None:
        self.street.sees_a_new_life()
        await self.lives.starts(dies_at, arrivals)

    async def _lives_for_a_while(self, stillborn: float) -> None:
        lived = self.lives.log.count("running")
        await self._begins_a_life()
        if self._random.random() >= stillborn:
            await until(lambda: self.lives.log.count("running") > lived, DEADLINE)
        await asyncio.sleep(self._random.uniform(0, LIFE))

    async def is_killed_at(self, point: Point, database: Database) -> None:
        arrivals = 1 if point in AT_THE_FIRST else self._random.randint(1, 4)
        await self._begins_a_life(point, arrivals)
        try:
            await self.lives.dies()
        except TimeoutError:
            await self.lives.is_killed()
            seen = [teacher.phone.screen() for teacher in self.street.teachers]
            told = "\n".join([*seen, self.lives.log[-2000:]])
            raise AssertionError(f"this point was never reached: {point}\n{told}") from None
        await self._counts_a_kill(database)

    async def _counts_a_kill(self, database: Database) -> None:
        rows = await outbox_rows(database)
        chats = {row.chat_id for row in rows if row.state == "sending" and row.kind == "send"}
        arrived = [each for chat_id in chats for each in self.accounts.arrived(chat_id)]
        fresh = {(each.chat_id, each.id) for each in unwritten(rows, arrived)} - self._unwritten
        self._unwritten |= fresh
        in_doubt = sum(row.state == "sending" for row in rows)
        self.tally.kills += 1
        self.tally.in_doubt = max(self.tally.in_doubt, in_doubt)
        self.tally.doubles = max(self.tally.doubles, len({chat_id for chat_id, _ in fresh}))

    async def ends(self, database: Database) -> Balance:
        """What is under way comes to its end, Homeroom stops, and the accounts are drawn up."""
        self._haste = EVENING_HASTE
        async with self._while(self.street.comes_home(), self._time_flies()):
            await self.lives.starts()
            with suppress(TimeoutError):  # what is left then stands in the accounts
                await until(lambda: self._all_is_quiet(database), EVENING)
        # Time stands still: what became due at its last moment leaves before the day is over.
        self._calm_at = monotonic() + CALM
        with suppress(TimeoutError):
            await until(lambda: self._stays_quiet(database), EVENING)
        ended = await self.lives.is_told_to_stop()
        balance = await self.accounts.balance(database)
        balance.lost += await unmet(self.street, self.accounts, database)
        if ended:
            balance.damaged.append(f"it ended with {ended}: {self.lives.log[-2000:]}")
        return balance

    async def _stays_quiet(self, database: Database) -> bool:
        if not await self._all_is_quiet(database):
            self._calm_at = monotonic() + CALM
        return monotonic() > self._calm_at

    async def _all_is_quiet(self, database: Database) -> bool:
        if self.telegram.updates.waiting or await looked_up(database, WAITING):
            return False
        return self.street.is_home and not self.telegram.updates.waiting


@asynccontextmanager
async def a_day(url: str, folder: Path, seed: int, program: str = HOMEROOM) -> AsyncIterator[Day]:
    """Everyone has joined, nothing has been written yet, and no Homeroom runs."""
    clock = MovableClock(offset=MORNING - datetime.now(UTC))
    school = TheSchool(url, clock=clock, families=(*FAMILIES, *MANY_FAMILIES))
    accounts = Accounts(school.telegram, school.texts)
    await school.opens()
    try:
        await school.imports()
        await school.everyone_joins()
    finally:
        await school.closes()
    clock_file = folder / "clock"
    FileClock.write(clock_file, clock.offset)
    async with nursery() as process, serving(school.telegram) as address:
        token = school.telegram.token
        settings = environment(bot_token=token, database_url=url, api_url=address)
        arguments = ["run", "--clock-file", str(clock_file)]
        if program == STOCK_BOT:
            arguments = [token, address]
        lives = Lives(process, folder, program, arguments, settings)
        yield Day(school, lives, accounts, clock_file, seed)
