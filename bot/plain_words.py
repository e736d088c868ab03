"""What somebody wrote, without its formatting."""

import html
import re


def plain(words: str | None) -> str:
    """Telegram's HTML without its tags."""
    return html.unescape(re.sub(r"<[^>]+>", "", words or ""))
