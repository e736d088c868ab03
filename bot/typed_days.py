"""Days as people type them: 21 Dec - 6 Jan, 1.9.-18.12., 2026-12-21, 6 de enero, ٢١ ديسمبر.

Months are known by their names in the interface's languages (and the Levant's). In figures the
day comes before the month, unless that cannot be. Whoever asks shows what was understood before
anything is kept: a library that guesses more (dateparser) knows no ranges, and takes a name's
words for dates.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from babel import Locale

LOCALES = ("en", "es", "ar", "ar_LB", "uk")
SHORTEST = 3  # letters that tell a month or weekday from other words
LONGEST = timedelta(days=366)
CENTURY = 2000
MONTHS = 12
DASH = r"\s*(?:[-–—−]|\b(?:to|until|till|through|a|al|hasta|по|до)\b|إلى|الى|حتى)\s*"
AROUND_NAMES = " ,.;:–—-()"


@dataclass(frozen=True, slots=True)
class Typed:
    """What was understood: both days belong to it; `name` is what else was written."""

    name: str
    first_day: date
    last_day: date


@dataclass(frozen=True, slots=True)
class _Day:
    day: int
    month: int | None = None
    year: int | None = None


def days_in(words: str, today: date) -> Typed | None:
    """One day or from day to day, the next to come where no year says; None if there is none."""
    words = " ".join(words.split())
    found = _one_day().search(words)
    if found is None:
        return None
    first, start, end = _read(found), found.start(), found.end()
    last = first
    if (more := _rest_of_range().match(words, end)) is not None:
        last, end = _read(more), more.end()
    elif (before := _begun_range().search(words[:start])) is not None:
        first, start = _Day(int(before["alone"])), before.start()
    spell = _in_years(first, last, today)
    return None if spell is None else Typed(_name(words[:start], words[end:]), *spell)


def weekday_in(words: str, today: date) -> date | None:
    """The next day (today included) that is the weekday named alone: Friday, viernes, الجمعة."""
    found = re.search(rf"(?<!\w){_any_of('days')}(?!\w)", words, re.IGNORECASE)
    if found is None:
        return None
    ahead = _names("days")[found[0].casefold().rstrip(".")] - today.weekday()
    return today + timedelta(days=ahead % 7)


@lru_cache(maxsize=2)
def _names(kind: str) -> dict[str, int]:
    """Every name of the `months` (from 1) or `days` (from 0), in lower case, full and shortened."""
    found = {"sept": 9} if kind == "months" else {}
    for locale in map(Locale.parse, LOCALES):
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in getattr(locale, kind)[context][width].items():
                    written = name.casefold().rstrip(".")
                    if len(written) >= SHORTEST:
                        found.setdefault(written, number)
    return found


def _any_of(kind: str) -> str:
    longest_first = sorted(map(re.escape, _names(kind)), key=len, reverse=True)
    return "(?:" + "|".join(longest_first) + ")"


@lru_cache(maxsize=1)
def _written() -> str:
    """The ways to write one day, as a pattern."""
    month = _any_of("months")
    ways = (
        r"(?P<iso_y>\d{4})-(?P<iso_m>\d{1,2})-(?P<iso_d>\d{1,2})(?!\d)",
        r"(?P<num_d>\d{1,2})[./](?P<num_m>\d{1,2})(?:[./](?P<num_y>\d{4}|\d{2})|\.)?(?!\d)",
        (
            rf"(?P<dm_d>\d{{1,2}})(?:st|nd|rd|th|\.)?\s*(?:de\s+|of\s+)?(?P<dm_m>{month})\b\.?"
            r"(?:,?\s*(?:de\s+|del\s+)?(?P<dm_y>\d{4})(?!\d))?"
        ),
        (
            rf"\b(?P<md_m>{month})\.?\s+(?P<md_d>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)"
            r"(?:,?\s+(?P<md_y>\d{4})(?!\d))?"
        ),
    )
    return "(?<!\\d)(?:" + "|".join(ways) + ")"


@lru_cache(maxsize=1)
def _one_day() -> re.Pattern[str]:
    return re.compile(_written(), re.IGNORECASE)


@lru_cache(maxsize=1)
def _rest_of_range() -> re.Pattern[str]:
    """What follows the first day: "- 6 Jan", "to Friday 6 Jan", or after "May 6" just "-10"."""
    weekday = rf"(?:{_any_of('days')}[.,]?\s+)?"
    alone = r"(?P<alone>\d{1,2})(?:st|nd|rd|th)?(?![\w./])"
    return re.compile(rf"{DASH}{weekday}(?:{_written()}|{alone})", re.IGNORECASE)


@lru_cache(maxsize=1)
def _begun_range() -> re.Pattern[str]:
    """What stands before the last day: the "6-" of "6-10 May"."""
    weekday = rf"(?:{_any_of('days')}[.,]?\s*)?"
    return re.compile(
        rf"(?<!\w)(?P<alone>\d{{1,2}})(?:st|nd|rd|th|\.)?{DASH}{weekday}$", re.IGNORECASE
    )


def _read(found: re.Match[str]) -> _Day:
    groups = {name: written for name, written in found.groupdict().items() if written}
    if "alone" in groups:
        return _Day(int(groups["alone"]))
    way = next(name.partition("_")[0] for name in groups if name.endswith("_d"))
    written, year = groups[f"{way}_m"].casefold(), int(groups.get(f"{way}_y", 0))
    day, month = int(groups[f"{way}_d"]), _names("months").get(written) or int(written)
    if way == "num" and month > MONTHS >= day:
        day, month = month, day  # as in America, where nothing else can be meant
    return _Day(day, month, (year if year >= CENTURY or not year else CENTURY + year) or None)


def _name(before: str, after: str) -> str:
    """What was written beside the days, without the weekdays that belong to them."""
    weekday = rf"(?<!\w){_any_of('days')}(?!\w)"
    before = re.sub(rf"{weekday}[.,]?\s*$", "", before, flags=re.IGNORECASE)
    kept = (part.strip(AROUND_NAMES) for part in (before, after))
    return " ".join(part for part in kept if part)


def _in_years(first: _Day, last: _Day, today: date) -> tuple[date, date] | None:
    """The spell in full; without a year the first whose last day is not over."""
    month = first.month or last.month
    for year in range(today.year - 1, today.year + 3):
        begins = _date(first.year or year, month, first.day)
        ends = _date(last.year or (begins.year if begins else year), last.month or month, last.day)
        if begins and ends and ends < begins and last.year is None:
            ends = _date(begins.year + 1, last.month or month, last.day)
        if begins is None or ends is None or not begins <= ends <= begins + LONGEST:
            continue
        if first.year or last.year or ends >= today:
            return begins, ends
    return None


def _date(year: int, month: int | None, day: int) -> date | None:
    try:
        return date(year, month or 0, day)
    except ValueError:
        return None
