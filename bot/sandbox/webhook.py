"""Where Telegram calls the bot instead of being asked, and how long it waits after a failure."""

import time
from dataclasses import dataclass, field
from random import Random

from bot.sandbox.form import Json

LONGEST_PAUSE = 60  # seconds; from one to two times this, at random
LONGEST_ASKED_PAUSE = 3600


@dataclass(slots=True)
class Webhook:
    url: str = ""
    secret: str = ""
    ip_address: str = ""
    has_certificate: bool = False
    max_connections: int = 40
    last_error: Json = field(default_factory=dict)  # last_error_date and last_error_message


@dataclass(slots=True)
class Pace:
    """A webhook may be set once a second."""

    _next: float = 0

    def allows(self) -> bool:
        now = time.monotonic()
        allowed = now >= self._next
        self._next = now + 1 if allowed else self._next
        return allowed


@dataclass(slots=True)
class Retries:
    """The pauses of one update: at once, then 2, 4, 8 … seconds, or what the bot asked for."""

    random: Random
    fails: int = 0
    delay: int = 1

    def next_pause(self, retry_after: int = 0) -> int:
        if retry_after > 0:
            self.fails += 1
            return min(retry_after, LONGEST_ASKED_PAUSE)
        if self.fails:
            longest = self.random.randint(LONGEST_PAUSE, 2 * LONGEST_PAUSE)
            self.delay = min(longest, self.delay * 2)
        self.fails += 1
        return self.delay if self.fails > 1 else 0
