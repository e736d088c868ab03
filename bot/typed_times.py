"""Clock times as people type them: 16:30, 16.30, 1630, 7, 4 pm, ٤ م, in any script's digits."""

import re
from datetime import time

WRITTEN = re.compile(
    r"(?<!\d)(?P<hour>\d{1,2})(?:[:：.٫h]?(?P<minute>\d{2}))?(?!\d)"
    # Half of the day, as English, Spanish and Arabic write it.
    r"(?:\s?(?:(?P<before>a\.?\s?m\b|ص(?:باح\w*)?\b)|(?P<after>p\.?\s?m\b|م(?:ساء\w*)?\b)))?",
    re.IGNORECASE,
)
NOON = 12


def times_in(words: str) -> list[time]:
    """All times in the words, in their order; what is no time is passed over."""
    found = []
    for match in WRITTEN.finditer(words):
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        if match["after"] and hour < NOON:
            hour += NOON
        elif match["before"] and hour == NOON:
            hour = 0
        if hour < 24 and minute < 60:  # noqa: PLR2004 - a day has 24 hours, an hour 60 minutes
            found.append(time(hour, minute))
    return found
