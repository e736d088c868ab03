"""Hours as buttons offer and carry them, minutes after midnight, and as people type them."""

from collections.abc import Callable, Iterable
from datetime import datetime, time

from bot.screen import Button, Rows, in_rows_of
from bot.taps import Tap
from bot.typed_times import times_in
from bot.words import ClockTime, text
from storage.shelf import NotThere

MIDNIGHT = 24 * 60


def at_minute(minute: int) -> time:
    """A time that a button carried. Raises `NotThere` for one that no button ever had."""
    if minute >= MIDNIGHT:
        raise NotThere
    return time(*divmod(minute, 60))


def minute_of(at: time | datetime) -> int:
    """What a button carries for it."""
    return at.hour * 60 + at.minute


def clock(minute: int) -> ClockTime:
    return ClockTime(at_minute(minute))


def wall(written: str) -> ClockTime:
    return ClockTime(time.fromisoformat(written))


def offered_hours(
    hours: Iterable[tuple[int, int]], carries: Callable[[int, int], Tap], *, in_a_row: int = 2
) -> Rows:
    """A button for each span of hours, carrying when it begins and ends."""
    return in_rows_of(
        in_a_row,
        [
            Button(
                text("settings-quiet-choice", from_=clock(begins), until=clock(ends)),
                carries(begins, ends),
            )
            for begins, ends in hours
        ],
    )


def two_times_in(words: str) -> tuple[time, time] | None:
    """From when until when, if exactly two times are written."""
    match times_in(words):
        case [begins, ends]:
            return begins, ends
        case _:
            return None


def span_in(words: str) -> tuple[time, time] | None:
    """The same, if the second comes after the first."""
    found = two_times_in(words)
    return found if found and found[0] < found[1] else None


def kept(begins: time, ends: time) -> tuple[str | None, str | None]:
    """As the records keep hours of a day: HH:MM twice, or nothing for equal ends."""
    return (None, None) if begins == ends else (f"{begins:%H:%M}", f"{ends:%H:%M}")
