"""Who did what to what, and what was refused to whom: one row a change, without anybody's words."""

from datetime import datetime

from storage.shelf import Shelf


class Audit(Shelf):
    name = "audit"

    async def note(
        self,
        now: datetime,
        verb: str,
        subject: str | None = None,
        *,
        account_id: int | None = None,
        person_id: int | None = None,
    ) -> None:
        await self._change(
            "note", now=now, account_id=account_id, person_id=person_id, verb=verb, subject=subject
        )

    async def verbs_about(self, subject: str) -> list[str]:
        return [row["verb"] for row in await self._all("verbs_about", subject=subject)]

    async def count_verb(self, verb: str) -> int:
        found: int = await self._one("count_verb", verb=verb)
        return found

    async def forget(self, before: datetime) -> None:
        await self._change("forget", before=before)
