"""When each person is reminded of each meeting, and what became of every reminder.

Planned, replanned and dropped in the transaction that books, moves or cancels the meeting.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from storage.reminder_models import DueAccount, MeetingReminder, Reminded, ReminderCard
from storage.shelf import Shelf


class ToRemind(Protocol):
    """A reminder as it is planned; a skipped one is over from the beginning."""

    @property
    def ahead(self) -> str: ...
    @property
    def remind_at(self) -> datetime: ...
    @property
    def skipped(self) -> bool: ...


class MeetingReminders(Shelf):
    name = "meeting_reminders"

    # Planned

    async def whom(self, meeting_id: int) -> tuple[Reminded, ...]:
        """Who meets, whoever asks, with their choices and quiet hours."""
        return await self._all("whom", meeting_id=meeting_id)

    async def plan(
        self, meeting_id: int, plans: Iterable[tuple[int, ToRemind]], now: datetime
    ) -> None:
        """Put these in, each with the person's number; what was told already stays told."""
        await self._change_many(
            "plan",
            [
                {
                    "meeting_id": meeting_id,
                    "person_id": person_id,
                    "ahead": plan.ahead,
                    "remind_at": plan.remind_at,
                    "ended_at": now if plan.skipped else None,
                    "ended_as": "skipped" if plan.skipped else None,
                }
                for person_id, plan in plans
            ],
        )

    async def forget_of(self, meeting_id: int) -> None:
        """The meeting has another time: nothing of the old one counts."""
        await self._change("forget_of", meeting_id=meeting_id)

    async def forget_plans(self, meeting_id: int) -> None:
        """The meeting is off; what was told stays."""
        await self._change("forget_plans", meeting_id=meeting_id)

    async def forget_plans_of(self, meeting_id: int, person_id: int) -> None:
        await self._change("forget_plans_of", meeting_id=meeting_id, person_id=person_id)

    async def remind_again(self, account_id: int) -> None:
        """The message they were reminded by last did not leave: what it named is due once more."""
        told_at = await self._one("told_last", account_id=account_id)
        if told_at is not None:
            await self._change("remind_again", account_id=account_id, told_at=told_at)

    # When the time has come

    async def due_accounts(self, now: datetime) -> tuple[int, ...]:
        """Whom to remind now; who has no account is reminded of nothing."""
        found: tuple[DueAccount, ...] = await self._all("due_accounts", now=now)
        if any(row.account_id is None for row in found):
            await self._change("gone", now=now)
        return tuple(row.account_id for row in found if row.account_id is not None)

    async def open_of(self, account_id: int) -> tuple[MeetingReminder, ...]:
        """All of an account that are not over, due or not."""
        return await self._all("open_of", account_id=account_id)

    async def listed(self, account_id: int, ahead: str, day: tuple[datetime, datetime]) -> bool:
        """Whether they were told of that day (from, until; UTC) so long ahead already."""
        begins, ends = day
        found = await self._one(
            "listed", account_id=account_id, ahead=ahead, begins=begins, ends=ends
        )
        return found is not None

    async def end(self, reminder: MeetingReminder, ended_as: str, now: datetime) -> bool:
        """Mark it `told`, `skipped`, `passed-over`, `too-late` or `gone`; False when it was."""
        changed = await self._change(
            "ended",
            meeting_id=reminder.meeting_id,
            person_id=reminder.person_id,
            ahead=reminder.ahead,
            ended_as=ended_as,
            now=now,
        )
        return changed > 0

    async def wait(self, reminder: MeetingReminder, until: datetime) -> None:
        await self._change(
            "wait",
            meeting_id=reminder.meeting_id,
            person_id=reminder.person_id,
            ahead=reminder.ahead,
            until=until,
        )

    # The messages that told of them

    async def stand_on(self, reminder: MeetingReminder, card_id: int) -> None:
        """The message (an outbox row) that told of it."""
        await self._change(
            "stand_on",
            meeting_id=reminder.meeting_id,
            person_id=reminder.person_id,
            ahead=reminder.ahead,
            card_id=card_id,
        )

    async def cards_of(self, meeting_id: int) -> tuple[ReminderCard, ...]:
        """Which messages have reminded anyone of this meeting at its time of now."""
        return await self._all("cards_of", meeting_id=meeting_id)

    async def on_card(self, card_id: int) -> tuple[MeetingReminder, ...]:
        """What such a message told of, cancelled or not, in its order; but not what was moved."""
        return await self._all("on_card", card_id=card_id)

    # What a person chose

    async def choice(self, account_id: int) -> str | None:
        """Of 7d, 1d, 1h and 10m, with commas; None where they chose nothing."""
        found: str | None = await self._one("choice", account_id=account_id)
        return found

    async def choose(self, account_id: int, ahead: str) -> None:
        await self._change("choose", account_id=account_id, ahead=ahead)

    async def forget_choices(self) -> None:
        """The sweep: choices that are nobody's."""
        await self._change("forget_choices")
