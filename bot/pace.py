"""How fast we may speak: a true sliding second for everyone, a short burst for one chat.

Measured on the machine's own steady clock, which no sandbox moves and no correction turns back.
"""

from collections import OrderedDict, deque
from collections.abc import Callable
from time import monotonic

CHAT_RATE = 1.0  # messages a second in one chat; Telegram's guidance
CHAT_BURST = 5  # messages at once before that counts
REMEMBERED = 10_000  # chats


class Pace:
    def __init__(self, rate: float, steady: Callable[[], float] = monotonic) -> None:
        """`rate` is messages a second overall; 0 sets no limit of ours."""
        self._rate = rate
        self._steady = steady
        self._window: float = max(1.0, 1.0 / rate) if rate else 1.0
        self._most = max(1, int(rate))
        self._times: deque[float] = deque()
        self._bursts: OrderedDict[int, tuple[float, float]] = OrderedDict()

    def room(self, wanted: int) -> int:
        """How many of the wanted messages may leave now."""
        if not self._rate:
            return wanted
        self._forget()
        return min(wanted, self._most - len(self._times))

    def opens_in(self) -> float:
        """Seconds until the next message may leave."""
        if not self._rate:
            return 0.0
        self._forget()
        if len(self._times) < self._most:
            return 0.0
        return max(0.0, self._times[0] + self._window - self._steady())

    def leaves(self, chat_id: int) -> float:
        """Count a message; seconds this chat must now wait, 0 while it has burst left."""
        now = self._steady()
        if self._rate:
            self._times.append(now)
        tokens, seen = self._bursts.pop(chat_id, (float(CHAT_BURST), now))
        tokens = min(CHAT_BURST, tokens + (now - seen) * CHAT_RATE) - 1
        self._bursts[chat_id] = (tokens, now)
        if len(self._bursts) > REMEMBERED:
            self._bursts.popitem(last=False)
        return 0.0 if not self._rate or tokens >= 1 else (1 - tokens) / CHAT_RATE

    def assume_sent(self, count: int) -> None:
        """After a restart: these left within the last second, when exactly is not known."""
        self._times.extend([self._steady()] * min(count, self._most))

    def _forget(self) -> None:
        edge = self._steady() - self._window
        while self._times and self._times[0] <= edge:
            self._times.popleft()
