"""A town whose clock goes on by itself, and can be set by the test."""

from storage.database import Database
from tests.accounts import Accounts
from tests.engine.town import TEXTS, Town


class OnOtherTime(Accounts):
    """The accounts, but for the order of turns by a clock that went back: the test looks itself."""

    async def _not_received(self, database: Database) -> list[str]:
        found = await super()._not_received(database)
        return [words for words in found if "was taken before" not in words]


def goes_by_itself(town: Town) -> Town:
    town.clock._stands_at = None
    town.accounts = OnOtherTime(town.telegram, TEXTS)
    return town
