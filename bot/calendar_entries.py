"""Meetings as entries for people's own calendars (.ics), such that later versions change them.

What calendars of Google, Apple and Outlook make of it decided its form:

- METHOD:PUBLISH. A REQUEST has to name attendees by their addresses (RFC 5546, 3.2.2); we neither
  know nor tell any, and without them Outlook refuses it. What is published is simply added, and a
  version with the same UID and a higher SEQUENCE changes the entry that is there.
- METHOD:CANCEL with STATUS:CANCELLED takes it away. Some calendars on phones ignore files that
  cancel: the words that go with it say what to do then.
- Published and cancelled entries have an organizer (RFC 5546, 3.2.1 and 3.2.5); ours is the school,
  with an address that no mail can ever reach (RFC 2606), so that no calendar answers it.
- Times are those of the school's clock with their VTIMEZONE (`bot.zone_rules`), cut to the months
  around: calendars show them right on both sides of a change, and read no lists of old ones.
- No VALARM: Homeroom reminds. CLASS:PRIVATE: who sees a shared calendar sees that it is taken.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.zone_rules import zone_rules

if TYPE_CHECKING:
    from icalendar import Event

NOBODY = "mailto:no-reply@homeroom.invalid"
MEDIA_TYPE = "text/calendar"
AROUND = timedelta(days=190)  # half a year and a little: with both changes of clocks


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One version of a meeting, in the words of one reader. `sequence` counts its versions."""

    uid: str
    sequence: int
    starts_at: datetime
    ends_at: datetime
    changed_at: datetime
    title: str
    place: str | None
    words: str
    link: str | None = None


def calendar_file(
    entries: Sequence[CalendarEntry],
    *,
    school: str,
    zone: ZoneInfo,
    now: datetime,
    language: str,
    cancelled: bool = False,
) -> bytes:
    """A calendar file with these meetings, all of them to be entered or all to be taken away."""
    from icalendar import Calendar  # noqa: PLC0415 - slow to import, and only for who wants it

    calendar = Calendar()
    calendar.add("prodid", "-//Homeroom//Meetings//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "CANCEL" if cancelled else "PUBLISH")
    days = [entry.starts_at.astimezone(zone).date() for entry in entries]
    calendar.add_component(zone_rules(zone, min(days) - AROUND, max(days) + AROUND))
    for entry in entries:
        calendar.add_component(_event(entry, school, zone, now, language, cancelled=cancelled))
    content: bytes = calendar.to_ical()
    return content


def _event(
    entry: CalendarEntry,
    school: str,
    zone: ZoneInfo,
    now: datetime,
    language: str,
    *,
    cancelled: bool,
) -> "Event":
    from icalendar import Event  # noqa: PLC0415 - as above

    event, in_words = Event(), {"LANGUAGE": language}
    event.add("uid", f"{entry.uid}@homeroom")
    event.add("sequence", entry.sequence)
    event.add("dtstamp", now)
    event.add("last-modified", entry.changed_at)
    event.add("dtstart", entry.starts_at.astimezone(zone))
    event.add("dtend", entry.ends_at.astimezone(zone))
    event.add("summary", entry.title, parameters=in_words)
    if entry.place:
        event.add("location", entry.place, parameters=in_words)
    event.add("description", entry.words, parameters=in_words)
    if entry.link:
        event.add("url", entry.link)
    event.add("organizer", NOBODY, parameters={"CN": school})
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE")
    return event
