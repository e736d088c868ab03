"""Invitations: links that let one person in for one child, once, for thirty days."""

import hashlib
import secrets
from datetime import datetime, timedelta

from storage.models import Account, InvitationRow, Invited
from storage.shelf import Shelf

LASTS = timedelta(days=30)
TOKEN_BYTES = 16  # 128 bits: as many as cannot be guessed; 22 characters in a link


class Invitations(Shelf):
    name = "invitations"

    async def make(self, person_id: int, child_id: int | None, now: datetime) -> str:
        """A new token for this person and child; older links of theirs open nothing any more."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        await self._change("revoke_older", person_id=person_id, child_id=child_id, now=now)
        await self._change(
            "make",
            person_id=person_id,
            child_id=child_id,
            token_hash=_hash(token),
            now=now,
            expires_at=now + LASTS,
        )
        return token

    async def opened_by(self, token: str) -> Invited | None:
        found: Invited | None = await self._one("with_hash", token_hash=_hash(token))
        return found

    async def spend(self, invited: Invited, account: Account, now: datetime) -> bool:
        """Use the link; False when somebody was quicker, or it ended meanwhile."""
        return await self._change("spend", id=invited.id, account_id=account.id, now=now) > 0

    async def note_guess(self, account: Account, now: datetime) -> None:
        await self._change("note_guess", account_id=account.id, now=now)

    async def guesses_since(self, account: Account, since: datetime) -> int:
        found: int = await self._one("guesses_since", account_id=account.id, since=since)
        return found

    async def forget(self, before: datetime) -> None:
        """Erase links that ended before then."""
        await self._change("forget", before=before)

    async def forget_guesses(self, before: datetime) -> None:
        await self._change("forget_guesses", before=before)

    async def everyone(self, class_name: str | None = None) -> tuple[InvitationRow, ...]:
        """For the office: each person, a parent once for each child, and whether they joined."""
        return await self._all("everyone", class_name=class_name)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
