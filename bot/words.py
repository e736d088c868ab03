"""What is said, before it is said in anyone's language: the name of a text, with its facts.

A `Text` is a value. It travels through the outbox as JSON and becomes words only when it leaves.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any


class Said(StrEnum):
    """How much of a moment is said, always in the school's zone."""

    TIME = "time"  # 16:04
    SECONDS = "seconds"  # 16:04:45
    DAY = "day"  # Thursday, 12 March
    DAY_AND_TIME = "day-and-time"  # Thursday, 12 March, 16:04


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time (aware) as a fact of a text."""

    at: datetime
    said: Said = Said.DAY_AND_TIME


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time on the school's wall clock, of no particular day."""

    at: time


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, 0 is Monday; `leads` when a line or button begins with it."""

    number: int
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Days:
    """From one day to another, both with their year; the same day twice is one day."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its code (ISO 3166-1), said by its name."""

    code: str


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its code (ISO 639), said by its name."""

    code: str


@dataclass(frozen=True, slots=True)
class Html:
    """Words that are Telegram's HTML already, such as a teacher's own formatting."""

    html: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A word that a text chooses its variant by (`$relation ->`), and never shows."""

    key: str


@dataclass(frozen=True, slots=True)
class Names:
    """A list that is joined as the reader's language joins it: "Ms Lee and Mr Okafor"."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    name: str
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lines:
    """Several texts, each on a line of its own."""

    lines: "tuple[Text | Lines, ...]"


def text(name: str, /, **facts: Any) -> Text:
    """Name a text of `locales/` with exactly the facts it needs; a test compares the two."""
    return Text(name, {key.rstrip("_"): value for key, value in facts.items()})


def names(found: Sequence[str]) -> Names:
    return Names(tuple(found))


def lines(*found: "Text | Lines | None") -> Lines:
    """The texts that are there, each on its own line."""
    return Lines(tuple(line for line in found if line is not None))


def to_json(fact: Any) -> Any:
    """The fact as JSON can carry it; `from_json` reads it back."""
    match fact:
        case Text():
            return {"text": fact.name, "facts": {key: to_json(v) for key, v in fact.facts.items()}}
        case Lines():
            return {"lines": [to_json(line) for line in fact.lines]}
        case Moment() | ClockTime() | Weekday() | Days():
            return _time_to_json(fact)
        case Country() | Language():
            return {"country" if isinstance(fact, Country) else "language": fact.code}
        case Html():
            return {"html": fact.html}
        case Choice():
            return {"choice": fact.key}
        case Names():
            return {"names": list(fact.names)}
        case _:
            return fact


def _time_to_json(fact: Moment | ClockTime | Weekday | Days) -> Any:
    match fact:
        case Moment():
            return {"at": fact.at.isoformat(), "said": fact.said}
        case ClockTime():
            return {"clock": f"{fact.at:%H:%M}"}
        case Weekday():
            return {"weekday": fact.number, "leads": fact.leads}
        case Days():
            return {"first": fact.first.isoformat(), "last": fact.last.isoformat()}


def from_json(found: Any) -> Any:
    match found:
        case {"text": name, "facts": facts}:
            return Text(name, {key: from_json(value) for key, value in facts.items()})
        case {"lines": found_lines}:
            return Lines(tuple(from_json(line) for line in found_lines))
        case {"country": code}:
            return Country(code)
        case {"language": code}:
            return Language(code)
        case {"html": html}:
            return Html(html)
        case {"choice": key}:
            return Choice(key)
        case {"names": found_names}:
            return Names(tuple(found_names))
        case _:
            return _time_from_json(found)


def _time_from_json(found: Any) -> Any:
    match found:
        case {"at": at, "said": said}:
            return Moment(datetime.fromisoformat(at), Said(said))
        case {"clock": clock}:
            return ClockTime(time.fromisoformat(clock))
        case {"weekday": number, "leads": leads}:
            return Weekday(number, leads)
        case {"first": first, "last": last}:
            return Days(date.fromisoformat(first), date.fromisoformat(last))
        case _:
            return found
