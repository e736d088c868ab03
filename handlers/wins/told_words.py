"""Good news from home as a class reads it: the parent's own words, and the child's first name."""

import html
from datetime import timedelta

from handlers.messages.message_pieces import without_accounts
from storage.win_models import Win

# Telegram's own limit is 48 hours (Bot API, deleteMessage); what leaves now arrives a little later.
REVOCABLE = timedelta(hours=48) - timedelta(minutes=1)


def as_told(win: Win, words: str) -> str:
    """Telegram's HTML, whichever language its readers have: so it says nothing of our own."""
    name = html.escape(win.child_first_name, quote=False)
    told = without_accounts(words).html
    return f"🏠 {name}: “{told}”" if told else f"🏠 {name}"
