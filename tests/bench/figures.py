"""Figures of several rounds, and the tables they are printed in."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()

    def __str__(self) -> str:
        """Render as Markdown, for the README as it is."""
        lines = [
            f"### {self.title}",
            "",
            f"| {' | '.join(self.head)} |",
            f"| --- |{' ---: |' * (len(self.head) - 1)}",
            *(f"| {' | '.join(row)} |" for row in self.rows),
        ]
        notes = ["", *self.notes] if self.notes else []
        return "\n".join([*lines, *notes, ""])


def spread(values: Sequence[float], digits: int = 0) -> str:
    """Write the median, and the least and the most where there were several rounds."""
    middle = f"{statistics.median(values):,.{digits}f}"
    if len(values) == 1:
        return middle
    return f"{middle} ({min(values):,.{digits}f}–{max(values):,.{digits}f})"


def ratios(values: Sequence[float], of: Sequence[float]) -> list[float]:
    """Divide round by round: what slowed one round slowed both."""
    return [value / other for value, other in zip(values, of, strict=True)]


def percentile(values: Sequence[float], share: float) -> float:
    """Find the value that this share of all do not exceed."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def busiest_second(times: Sequence[float]) -> int:
    """Count the most messages that any sliding second holds."""
    most = first = 0
    for last, at in enumerate(times):
        while times[first] <= at - 1.0:
            first += 1
        most = max(most, last - first + 1)
    return most
