"""What a round is called: as whoever set it up named it, or in each reader's own language."""

from bot.words import Text, text


def called(name: str) -> str | Text:
    """The office's round has no name until it is given one, and needs none."""
    return name or text("round-usual-name")
