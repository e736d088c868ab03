"""Why a meeting was cancelled: the reasons there are a button for, and how each reads.

The same for every meeting and whoever cancels it; their own words are as good.
"""

from collections.abc import Callable

from bot.screen import Button, Rows
from bot.taps import Tap
from bot.words import Text, text
from storage.meeting_models import Booking

REASONS = ("ill", "appointment", "not-needed")


def why_rows(says: Callable[[str], Tap]) -> Rows:
    first, second, third = (Button(text(f"meet-why-{why}"), says(why)) for why in REASONS)
    return (first, second), (third,)


def reason_line(booking: Booking) -> Text | None:
    """What a button said, in the reader's language, or words as written."""
    match booking.meeting.reason:
        case None:
            return None
        case known if known in REASONS:
            return text("meeting-reason", reason=text(f"meet-because-{known}"))
        case written:
            return text("meeting-reason", reason=written)
