"""Files of our own that Telegram has already: drawn once, however many read them."""

from datetime import datetime

from storage.shelf import Shelf


class DrawnFiles(Shelf):
    name = "drawn_files"

    async def of(self, name: str) -> str | None:
        """Telegram's number of what was drawn under this name; None before it was sent."""
        found: str | None = await self._one("of", name=name)
        return found

    async def keep(self, name: str, file_id: str, now: datetime) -> None:
        await self._change("keep", name=name, file_id=file_id, now=now)

    async def lose(self, name: str) -> None:
        """Telegram does not know it (any more)."""
        await self._change("lose", name=name)

    async def forget(self, before: datetime) -> None:
        await self._change("forget", before=before)
