"""Telegram accounts that have written to us: language, quiet hours, whether they can be reached."""

from datetime import datetime

from storage.models import Account
from storage.shelf import Shelf


class Accounts(Shelf):
    name = "accounts"

    async def of(self, account_id: int) -> Account | None:
        found: Account | None = await self._one("of", id=account_id)
        return found

    async def meet(
        self, account_id: int, language: str, quiet_hours: tuple[str, str], now: datetime
    ) -> Account:
        """The account, made with this language and these quiet hours if it is new."""
        quiet_from, quiet_until = quiet_hours
        await self._change(
            "meet",
            id=account_id,
            language=language,
            quiet_from=quiet_from,
            quiet_until=quiet_until,
            now=now,
        )
        met = await self.of(account_id)
        assert met is not None
        return met

    async def speak(self, account: Account, language: str) -> None:
        await self._change("speak", id=account.id, language=language)

    async def keep_quiet(self, account: Account, quiet_from: str, quiet_until: str) -> None:
        """Quiet hours as school's wall time HH:MM; equal ends mean none."""
        await self._change(
            "keep_quiet", id=account.id, quiet_from=quiet_from, quiet_until=quiet_until
        )

    async def keep_quiet_days(self, account: Account, quiet_days: str | None) -> None:
        """Other quiet hours for some days, as `bot.quiet_hours` writes them; None for none."""
        await self._change("keep_quiet_days", id=account.id, quiet_days=quiet_days)

    async def wear(self, account: Account, hat_id: int) -> None:
        await self._change("wear", id=account.id, hat_id=hat_id)

    async def offer_menu(self, account_id: int, menu: str) -> None:
        """Remember which commands this account's menu was offered last."""
        await self._change("offer_menu", id=account_id, menu=menu)

    async def with_another_menu(
        self, role: str, menu: str, after: int, limit: int
    ) -> tuple[int, ...]:
        """The next of those in a role who can be reached and have another menu, or none."""
        rows = await self._all("with_another_menu", role=role, menu=menu, after=after, limit=limit)
        return tuple([row[0] for row in rows])

    async def lose(self, account_id: int, since: datetime, reason: str) -> None:
        """Remember that Telegram refuses to deliver, as `blocked` or `deactivated`."""
        await self._change("lose", id=account_id, since=since, reason=reason)

    async def find_again(self, account_id: int) -> bool:
        """The person is back; whether they had been lost."""
        return await self._change("find_again", id=account_id) > 0

    async def forget_strangers(self, before: datetime) -> int:
        return await self._change("forget_strangers", before=before)
