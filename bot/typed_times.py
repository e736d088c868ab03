"""Clock times as people type them: 16:30, 16.30, 1630, 7, in any script's digits."""

import re
from datetime import time

WRITTEN = re.compile(r"(?<!\d)(\d{1,2})(?:[:.٫h]?(\d{2}))?(?!\d)")


def times_in(words: str) -> list[time]:
    """All times in the words, in their order; what is no time is passed over."""
    found = []
    for match in WRITTEN.finditer(words):
        hour, minute = int(match[1]), int(match[2] or 0)
        if hour < 24 and minute < 60:  # noqa: PLR2004 - a day has 24 hours, an hour 60 minutes
            found.append(time(hour, minute))
    return found
