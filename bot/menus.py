"""After an upgrade everyone finds the commands that are there now in Telegram's menu."""

from bot.clock import Clock
from bot.commands import COMMANDS, menu_of
from bot.school import School
from bot.voice import Voice
from storage.database import Database
from storage.outbox_models import Lane

AT_ONCE = 500  # accounts in one transaction


async def offer_new_menus(database: Database, school: School, clock: Clock) -> None:
    """Once after the start, as commands change only with the program; nobody waits for it."""
    for role in COMMANDS:
        last: int | None = 0
        while last is not None:
            async with database.transaction() as records:
                last = await _offers(Voice(records, school, clock.now()), role, last)


async def _offers(voice: Voice, role: str, after: int) -> int | None:
    """To some of those whose menu is an older one; the last of them, None if there were none."""
    menu = menu_of(role)
    found = await voice.records.accounts.with_another_menu(role, menu, after, AT_ONCE)
    for account_id in found:
        key = f"menu:{account_id}:{voice.now:%Y-%m-%dT%H:%M:%S}"
        await voice.offer_commands(account_id, role, key=key, lane=Lane.DIGEST)
    return found[-1] if found else None
