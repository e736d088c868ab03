"""Telegram's patience: how many messages it takes before it tells the bot to wait.

The real limits are unpublished; these are the documented guidance, off unless switched on, since
most tests are about something else.
"""

from collections import deque
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.sandbox.errors import too_many_requests

MINUTE = timedelta(minutes=1)


class Flood:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.is_on = False
        self.overall, self.chat_burst, self.group_minute = 30, 5, 20
        self._sent: deque[datetime] = deque()
        self._by_chat: dict[int, deque[datetime]] = {}

    def switch_on(self, *, overall: int = 30, chat_burst: int = 5, group_minute: int = 20) -> None:
        """Per second overall; at once in one chat, refilled by one a second; a group's minute."""
        self.overall, self.chat_burst, self.group_minute = overall, chat_burst, group_minute
        self.is_on = True

    def switch_off(self) -> None:
        self.is_on = False
        self._sent.clear()
        self._by_chat.clear()

    def count(self, chat_id: int, messages: int = 1) -> None:
        """Counts messages about to be sent, or answers 429 with the seconds to wait."""
        if not self.is_on:
            return
        now = self._clock.now()
        in_chat = self._by_chat.setdefault(chat_id, deque())
        window, limit = (MINUTE, self.group_minute) if chat_id < 0 else self._private()
        _room(self._sent, timedelta(seconds=1), self.overall, now)
        _room(in_chat, window, limit, now)
        for _ in range(messages):
            self._sent.append(now)
            in_chat.append(now)

    def _private(self) -> tuple[timedelta, int]:
        return timedelta(seconds=self.chat_burst), self.chat_burst


def _room(sent: deque[datetime], window: timedelta, limit: int, now: datetime) -> None:
    while sent and sent[0] <= now - window:
        sent.popleft()
    if len(sent) >= limit:
        wait = (sent[0] + window - now).total_seconds()
        raise too_many_requests(max(1, int(wait + 0.999)))
