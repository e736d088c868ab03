"""The school's calendar as the office told it: days and hours, terms, days without school.

Every change leaves the calendar as it was before beside it, so that one tap takes it back.
"""

import json
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from storage.calendar_models import CalendarChange, CalendarFacts, ClosedDays, SchoolDay, Term
from storage.models import Account
from storage.shelf import NotThere, Shelf


class SchoolCalendarShelf(Shelf):
    name = "school_calendar"

    async def facts(self) -> CalendarFacts:
        return CalendarFacts(
            await self._all("days"),
            await self._all("terms"),
            await self._all("closed"),
            tuple(row["day"] for row in await self._all("open_holidays")),
            {row["name"]: row["choice"] for row in await self._all("choices")},
        )

    async def set_day(self, weekday: int, opens: str | None, closes: str | None) -> None:
        """The hours of a weekday (0 is Monday), wall time HH:MM; None for no school."""
        await self._change("put_day", weekday=weekday, opens=opens, closes=closes)

    async def add_term(self, name: str, first_day: date, last_day: date) -> int:
        number: int = await self._one("add_term", name=name, first_day=first_day, last_day=last_day)
        return number

    async def remove_term(self, term_id: int) -> None:
        """Raises `NotThere`."""
        if not await self._change("remove_term", id=term_id):
            raise NotThere

    async def close(
        self, name: str, first_day: date, last_day: date, event_uid: str | None = None
    ) -> int:
        """No school on these days; the same event of a calendar file changes what it made."""
        number: int = await self._one(
            "close", name=name, first_day=first_day, last_day=last_day, event_uid=event_uid
        )
        return number

    async def remove_closed(self, closed_id: int) -> None:
        """Raises `NotThere`."""
        if not await self._change("remove_closed", id=closed_id):
            raise NotThere

    async def open_on(self, holiday: date) -> None:
        await self._change("open_on", day=holiday)

    async def close_on(self, holiday: date) -> None:
        await self._change("close_on", day=holiday)

    async def choose(self, name: str, choice: str | None) -> None:
        """Keep a choice: `country`, `subdivision`, `emergency` or `safeguarding`; None for none."""
        if choice is None:
            await self._change("unchoose", name=name)
        else:
            await self._change("choose", name=name, choice=choice)

    # Changes, so that they can be looked at before and undone after

    async def propose(self, account: Account, verb: str, proposed: str, now: datetime) -> int:
        """Keep what is to be added until it is tapped; an older proposal is dropped."""
        await self._change("drop_proposals", account_id=account.id)
        return await self._begin(account, verb, "proposed", proposed, None, now)

    async def note_change(
        self, account: Account, verb: str, before: CalendarFacts, now: datetime
    ) -> int:
        """Remember the calendar as it was before a change that was just made."""
        return await self._begin(account, verb, "kept", None, as_json(before), now)

    async def _begin(
        self,
        account: Account,
        verb: str,
        state: str,
        proposed: str | None,
        before: str | None,
        now: datetime,
    ) -> int:
        number: int = await self._one(
            "begin_change",
            account_id=account.id,
            verb=verb,
            state=state,
            proposed=proposed,
            before=before,
            now=now,
        )
        return number

    async def change_by(self, account: Account, change_id: int) -> CalendarChange:
        """One of this person's own changes. Raises `NotThere`."""
        found: CalendarChange | None = await self._one("change", id=change_id)
        if found is None or found.account_id != account.id:
            raise NotThere
        return found

    async def keep_proposal(self, change: CalendarChange, before: CalendarFacts) -> bool:
        """The proposal was accepted; False when it was before, or is none any more."""
        return await self._change("keep_change", id=change.id, before=as_json(before)) > 0

    async def drop_proposals(self, account: Account) -> None:
        await self._change("drop_proposals", account_id=account.id)

    async def undo(self, change: CalendarChange) -> bool:
        """Put the calendar back; False when it has been changed since, or undone already."""
        if await self._one("newest_kept") != change.id or change.before is None:
            return False
        await self._change("undo_change", id=change.id)
        await self._put_back(from_json(change.before))
        return True

    async def _put_back(self, facts: CalendarFacts) -> None:
        for kind in ("days", "terms", "closed", "open_holidays", "choices"):
            await self._change(f"forget_{kind}")
        for day in facts.days:
            await self.set_day(day.weekday, day.opens, day.closes)
        for term in facts.terms:
            await self._change("put_term", **asdict(term))
        for spell in facts.closed:
            await self._change("put_closed", **asdict(spell))
        for holiday in facts.open_holidays:
            await self.open_on(holiday)
        for name, choice in facts.choices.items():
            await self.choose(name, choice)

    async def forget_changes(self, before: datetime) -> None:
        await self._change("forget_changes", before=before)


def as_json(facts: CalendarFacts) -> str:
    return json.dumps(asdict(facts), default=date.isoformat, ensure_ascii=False)


def from_json(written: str) -> CalendarFacts:
    found: dict[str, Any] = json.loads(written)
    return CalendarFacts(
        tuple(SchoolDay(**day) for day in found["days"]),
        tuple(Term(**_dated(term)) for term in found["terms"]),
        tuple(ClosedDays(**_dated(days)) for days in found["closed"]),
        tuple(date.fromisoformat(day) for day in found["open_holidays"]),
        found["choices"],
    )


def _dated(found: dict[str, Any]) -> dict[str, Any]:
    first, last = found["first_day"], found["last_day"]
    return found | {
        "first_day": date.fromisoformat(first),
        "last_day": date.fromisoformat(last),
    }
