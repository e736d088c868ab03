"""When to remind somebody of a meeting, and what to do with reminders that come late.

Nothing here looks at a clock or a table: meeting times, now, choices and quiet hours come in, and
rows go out, so that every zone and every change of clocks can be tried. Days ahead are counted on
the school's wall clock: the day before a meeting at 17:00 is at 17:00, though the night had 23 or
25 hours.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.school_time import SchoolTime
from storage.models import Role
from storage.reminder_models import MeetingReminder

AHEAD = ("7d", "1d", "1h", "10m")  # the earliest first
DAYS_AHEAD = {"7d": timedelta(days=7), "1d": timedelta(days=1)}
SOON = {"1h": timedelta(hours=1), "10m": timedelta(minutes=10)}
USUAL = {
    Role.PARENT: ("7d", "1d", "1h"),
    # In the evening before it is out of a teacher's hours: so it is the list of that morning.
    Role.TEACHER: ("1d", "1h"),
}
BACK_TO_BACK = timedelta(minutes=30)  # until then one reminder is enough for both
LATE = timedelta(minutes=5)  # a reminder that comes after more than that missed its moment
NEARLY = {"7d": timedelta(days=1), "1d": timedelta(hours=1), "1h": timedelta(minutes=10)}
"""Of a late reminder nobody is told when the next of the same meeting comes within this."""

EndOfQuiet = Callable[[datetime], datetime | None]
"""When the quiet that holds at a moment will end (UTC); None when it is not quiet then."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A reminder to be; a skipped one would have been before the meeting was booked."""

    ahead: str
    remind_at: datetime
    skipped: bool


@dataclass(frozen=True, slots=True)
class Together:
    """What one message reminds of: of each meeting the last that is due, in the meetings' order.

    `passed_over` are earlier ones of the same meetings, which it makes needless, or which the next
    one will; of those alone nobody is told anything.
    """

    told: tuple[MeetingReminder, ...]
    passed_over: tuple[MeetingReminder, ...]

    @property
    def can_wait(self) -> bool:
        """Whether it may wait for the end of quiet hours."""
        return bool(self.told) and all(each.ahead in DAYS_AHEAD for each in self.told)


# Planned


def wished(chosen: str | None, role: Role, held: str) -> tuple[str, ...]:
    """How long ahead somebody is reminded; of a video meeting with its address, just before."""
    ahead = USUAL.get(role, ()) if chosen is None else chosen_of(chosen)
    by_link = held == "link" and ahead
    return in_order({*ahead, "10m"}) if by_link else ahead


def chosen_of(chosen: str) -> tuple[str, ...]:
    return in_order(chosen.split(","))


def in_order(ahead: Iterable[str]) -> tuple[str, ...]:
    found = set(ahead)
    return tuple(each for each in AHEAD if each in found)


def time_ahead(starts_at: datetime, ahead: str, time: SchoolTime) -> datetime:
    """When it is a week, a day, an hour or ten minutes before, whether quiet or not (UTC)."""
    if ahead in SOON:
        return starts_at - SOON[ahead]
    wall = time.local(starts_at)
    return time.moment(wall.date() - DAYS_AHEAD[ahead], wall.time().replace(fold=0))


def planned(
    starts_at: datetime,
    ahead: Iterable[str],
    now: datetime,
    time: SchoolTime,
    end_of_quiet: EndOfQuiet,
) -> tuple[Planned, ...]:
    """The reminders of one meeting for one person, the earliest first.

    Those a day and more ahead wait for the end of quiet hours, but never past the meeting.
    """
    rows = []
    for each in in_order(ahead):
        at = time_ahead(starts_at, each, time)
        skipped = at <= now
        rows.append(
            Planned(
                each, at if skipped else out_of_quiet(at, each, starts_at, end_of_quiet), skipped
            )
        )
    return tuple(rows)


def out_of_quiet(
    at: datetime, ahead: str, starts_at: datetime, end_of_quiet: EndOfQuiet
) -> datetime:
    """The same moment, or the end of the quiet that holds then, where that can be waited for."""
    end = end_of_quiet(at) if ahead in DAYS_AHEAD else None
    return at if end is None or end >= starts_at else end


# When the time has come


def sorted_out(
    reminders: Sequence[MeetingReminder], now: datetime, time: SchoolTime
) -> tuple[tuple[MeetingReminder, ...], tuple[Together, ...]]:
    """Of all that one account has open: what is too late, and what is told now, a message a day."""
    late = tuple(each for each in reminders if each.starts_at <= now)
    days: dict[date, list[MeetingReminder]] = {}
    for each in sorted(reminders, key=lambda found: (found.starts_at, found.meeting_id)):
        if each.starts_at > now:
            days.setdefault(time.local(each.starts_at).date(), []).append(each)
    found = [_together(day, now) for day in days.values() if any(r.remind_at <= now for r in day)]
    return late, tuple(found)


def _together(day: Sequence[MeetingReminder], now: datetime) -> Together:
    due = [each for each in day if each.remind_at <= now]
    needless = [each for each in due if _is_followed(each, day, now)]
    last: dict[tuple[int, int], MeetingReminder] = {}
    for each in sorted(due, key=lambda found: AHEAD.index(found.ahead)):
        if each not in needless:
            last[each.of] = each
    told = list(last.values())
    to_come = [each for each in day if each.remind_at > now]
    for ahead in {each.ahead for each in told}:
        same = [each for each in told if each.ahead == ahead]
        open_ = [each for each in to_come if each.ahead == ahead]
        told += open_ if ahead in DAYS_AHEAD else _back_to_back(same, open_)
    told.sort(key=lambda found: (found.starts_at, found.meeting_id))
    return Together(tuple(told), tuple(each for each in due if last.get(each.of) is not each))


def _is_followed(late: MeetingReminder, day: Sequence[MeetingReminder], now: datetime) -> bool:
    """Whether it missed its moment, and the next of the same meeting is about to come."""
    if now - late.remind_at <= LATE or late.ahead not in NEARLY:
        return False
    soon = now + NEARLY[late.ahead]
    return any(each.of == late.of and now < each.remind_at <= soon for each in day)


def _back_to_back(
    told: Sequence[MeetingReminder], to_come: Sequence[MeetingReminder]
) -> list[MeetingReminder]:
    """The meetings that follow on those at once: who is there for one is there for them."""
    over, found = max(each.ends_at for each in told), []
    for each in to_come:
        if each.starts_at - over <= BACK_TO_BACK:
            found.append(each)
            over = max(over, each.ends_at)
    return found
