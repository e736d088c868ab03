"""What people wrote that nothing could be done with yet: kept, never thrown away."""

from datetime import datetime

from storage.models import Account
from storage.outbox_models import KeptMessage
from storage.shelf import Shelf


class KeptWords(Shelf):
    name = "kept_words"

    async def keep(
        self,
        account: Account,
        inbox_id: int,
        message_id: int,
        kind: str,
        words: str | None,
        file_id: str | None,
        now: datetime,
    ) -> int:
        """Keep it, words as Telegram's HTML; its number."""
        found: int = await self._one(
            "keep",
            account_id=account.id,
            inbox_id=inbox_id,
            message_id=message_id,
            words=words,
            kind=kind,
            file_id=file_id,
            now=now,
        )
        return found

    async def mine(self, account: Account, kept_id: int) -> KeptMessage:
        """One thing this person wrote. Raises `NotThere`."""
        found: KeptMessage = await self._there("mine", id=kept_id, account_id=account.id)
        return found

    async def count_of(self, account: Account) -> int:
        found: int = await self._one("count_of", account_id=account.id)
        return found

    async def forget(self, before: datetime) -> None:
        await self._change("forget", before=before)
