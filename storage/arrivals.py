"""Who an update came from, and all that a turn has to know of them, looked up at one go.

Every turn begins so: asked one by one, the questions would take a server longer than the turn.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from storage.flood_models import Surge
from storage.models import Account, Person
from storage.outbox_models import Place, Received
from storage.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Arrival:
    """An account, the roles it acts in (none: a stranger), where it stands, how busy it is."""

    account: Account
    hats: tuple[Person, ...]
    place: Place | None
    surge: Surge


class Arrivals(Shelf):
    name = "arrivals"

    async def of(
        self, account_id: int, received: Received, span: timedelta, at_most: int
    ) -> Arrival | None:
        """Whoever this came from, or None for who never wrote.

        Their surge: whether a flood of the chat is under way, or more than so many came in that
        span.
        """
        rows = await self._all(
            "of",
            account_id=account_id,
            chat_id=received.chat_id,
            id=received.id,
            since=received.received_at - span,
            room=at_most - 1,
        )
        return _arrival(rows) if rows else None


def _arrival(rows: tuple[Any, ...]) -> Arrival:
    row = rows[0]
    place = None
    if row["conversation"] is not None:
        place = Place(
            row["conversation"],
            row["step"],
            row["subject_id"],
            row["topic_id"],
            bool(row["overtaken"]),
        )
    account = Account(
        id=row["id"],
        language=row["language"],
        quiet_from=row["quiet_from"],
        quiet_until=row["quiet_until"],
        quiet_days=row["quiet_days"],
        hat_id=row["hat_id"],
        unreachable_since=row["unreachable_since"],
        unreachable_reason=row["unreachable_reason"],
    )
    hats = tuple(
        Person(hat["person_id"], hat["role"], hat["name"], hat["listed_language"], hat["id"])
        for hat in rows
        if hat["person_id"] is not None
    )
    return Arrival(account, hats, place, Surge(row["under_way"], row["earlier"]))
