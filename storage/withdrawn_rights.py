"""Who may not know any more what still waits for them: asked at the moment of sending.

A right ends in many ways (a list that moves a child, a relation that the school ends, a shared
thread that somebody leaves), but whatever waits passes the sender: so nothing can be forgotten.
"""

from storage.shelf import Shelf


class WithdrawnRights(Shelf):
    name = "withdrawn_rights"

    async def leaving(self) -> frozenset[int]:
        """The rows marked as being sent whose reader may not read them any more."""
        return frozenset([row[0] for row in await self._all("leaving")])
