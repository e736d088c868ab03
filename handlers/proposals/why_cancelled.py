"""Why a single meeting was cancelled, as everyone who was to come reads it.

Apart from the buttons of its card, as the lines of a meeting are written with it.
"""

from bot.words import Text, text
from storage.meeting_models import Booking

REASONS = ("ill", "work")  # besides none, and one's own words


def reason_of_single(booking: Booking) -> Text | None:
    """Why a single meeting was cancelled: chosen from a list, or as written."""
    meeting = booking.meeting
    if meeting.round_id is not None or meeting.state != "cancelled" or meeting.reason is None:
        return None
    if meeting.reason in REASONS:
        return text("single-because", why=text(f"single-because-{meeting.reason}"))
    return text("proposal-words", words=meeting.reason)
