"""A town in which Telegram falls silent and comes back, and what is told of it then."""

from datetime import timedelta

from bot.sandbox.faults import Kind
from bot.sandbox.people import Person as Phone
from bot.school import QUIET_HOURS
from storage.models import Role
from tests.engine.town import Town, reads
from tests.engine.waiting import until

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
TOLD = (
    "Homeroom could not be reached from Thursday 12 March, 10:00 to Friday 13 March, 11:00."
    " What you wrote in that time before Thursday 12 March, 11:00 may not have arrived:"
    " please send it again. Later messages are here."
    " If you tapped a button meanwhile, please tap it again."
)


async def joins(town: Town, name: str, role: Role = Role.PARENT, **more: tuple[str, str]) -> Phone:
    phone = town.person(name)
    async with town.database.transaction() as records:
        quiet = more.get("quiet", QUIET_HOURS)
        account = await records.accounts.meet(phone.id, "en", quiet, town.clock.now())
        person = await records.people.put(role, f"{role}:{name}", name, "en")
        await records.people.join_as(person, account, town.clock.now())
    return phone


async def is_answered(phone: Phone, words: str) -> None:
    phone.writes(words)
    await until(lambda: reads(phone)[-1:] == [f"Hello: {words}"])


def is_missed(town: Town) -> bool:
    return town.engine.poller._contact._missed_at is not None


async def falls_silent(town: Town, kind: Kind = "down") -> None:
    """From now on nothing goes to Telegram or comes from it, and we have noticed."""
    town.telegram.faults.add(kind, times=10**9)
    town.telegram.updates.wake()
    await until(lambda: is_missed(town))


async def is_back(town: Town) -> None:
    town.telegram.faults.clear()
    await until(lambda: not is_missed(town))


def telling(*phones: Phone) -> list[list[str]]:
    return [[words for words in reads(phone) if "Homeroom" in words] for phone in phones]


async def tells_everyone(town: Town) -> None:
    """Every duty is done that a few minutes bring."""
    for _ in range(5):
        await town.engine.tick()
        town.clock.move(MINUTE)


async def a_day_and_an_hour(town: Town) -> None:
    """Silence from ten o'clock to eleven on the next day."""
    await falls_silent(town)
    town.clock.move(25 * HOUR)
    await is_back(town)
