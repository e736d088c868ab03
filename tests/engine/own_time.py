"""A town whose clock goes on by itself, and can be set by the test."""

from storage.database import Database
from tests.accounts import Accounts, Balance
from tests.engine.town import TEXTS, Town


class OnOtherTime(Accounts):
    """The accounts, but for the order of turns by a clock that went back: the test looks itself."""

    async def balance(self, database: Database) -> Balance:
        balance = await super().balance(database)
        balance.out_of_order = [why for why in balance.out_of_order if not why.startswith("turn")]
        return balance


def goes_by_itself(town: Town) -> Town:
    town.clock._stands_at = None
    town.accounts = OnOtherTime(town.telegram, TEXTS)
    return town
