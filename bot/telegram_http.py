"""The wire to Telegram, and what is known when it breaks.

A message that surely never left may be sent again without a thought; one that may have arrived
must not be doubled behind a parent's back. So every failure names which of the two it is.
"""


class NotSent(Exception):  # noqa: N818 - it states what is known, as the outbox reads it
    """The request surely did not reach Telegram: it may be sent again."""


class MaybeSent(Exception):  # noqa: N818 - as above
    """The request may have reached Telegram: whoever repeats it risks a double."""
