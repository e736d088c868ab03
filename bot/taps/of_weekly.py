"""What buttons of one child's weekly message carry: which, and the version that was seen.

The version counts its changes: a button of an older one changes nothing, so that of two teachers
of a class neither overwrites the other.
"""

from dataclasses import dataclass

from bot.taps.wire import Tap


@dataclass(frozen=True, slots=True)
class OfWeekly(Tap):
    weekly: int
    version: int
