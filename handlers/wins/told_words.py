"""Good news from home as a class reads it: the parent's own words, and the child's first name."""

import html

from handlers.messages.message_pieces import without_accounts
from storage.win_models import Win


def as_told(win: Win, words: str) -> str:
    """Telegram's HTML, whichever language its readers have: so it says nothing of our own."""
    name = html.escape(win.child_first_name, quote=False)
    told = without_accounts(words).html
    return f"🏠 {name}: “{told}”" if told else f"🏠 {name}"
