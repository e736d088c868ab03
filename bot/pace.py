"""How fast we may speak: a true sliding second for everyone, evenly; a short burst for one chat.

Evenly, because an answer to a person then waits for the next place and not for the next second.

Measured on the machine's own steady clock, which no sandbox moves and no correction turns back.
"""

from collections import OrderedDict, deque
from collections.abc import Callable
from time import monotonic

BURST = 8  # messages at once after silence, before they are spaced
ON_THE_WAY = 0.003  # seconds: what leaves a second apart may arrive that much closer
CHAT_RATE = 1.0  # messages a second in one chat; Telegram's guidance
CHAT_BURST = 5  # messages at once before that counts
REMEMBERED = 10_000  # chats


class Pace:
    def __init__(self, rate: float, steady: Callable[[], float] = monotonic) -> None:
        """`rate` is messages a second overall; 0 sets no limit of ours."""
        self._rate = rate
        self._steady = steady
        self._window: float = (max(1.0, 1.0 / rate) if rate else 1.0) + ON_THE_WAY
        self._next = 0.0  # when the next is due, were all spaced evenly
        self._most = max(1, int(rate))
        self._times: deque[float] = deque()
        self._bursts: OrderedDict[int, tuple[float, float]] = OrderedDict()

    def room(self, wanted: int) -> int:
        """How many of the wanted messages may leave now."""
        if not self._rate:
            return wanted
        self._forget()
        return max(0, min(wanted, self._most - len(self._times), self._due()))

    def opens_in(self) -> float:
        """Seconds until the next message may leave."""
        if not self._rate:
            return 0.0
        self._forget()
        full = len(self._times) >= self._most
        opens = max(self._next, self._times[0] + self._window) if full else self._next
        return max(0.0, opens - self._steady())

    def leaves(self, chat_id: int) -> float:
        """Count a message; seconds this chat must now wait, 0 while it has burst left."""
        now = self._steady()
        if self._rate:
            self._times.append(now)
            self._next = self._begins(now) + 1 / self._rate
            if len(self._times) >= self._most:
                # Waiting for the window earns no burst, or each second would repeat the first.
                self._next = max(self._next, self._times[0] + self._window)
        tokens, seen = self._bursts.pop(chat_id, (float(CHAT_BURST), now))
        tokens = min(CHAT_BURST, tokens + (now - seen) * CHAT_RATE) - 1
        self._bursts[chat_id] = (tokens, now)
        if len(self._bursts) > REMEMBERED:
            self._bursts.popitem(last=False)
        return 0.0 if not self._rate or tokens >= 1 else (1 - tokens) / CHAT_RATE

    def assume_sent(self, count: int) -> None:
        """After a restart: these left within the last second, when exactly is not known."""
        self._times.extend([self._steady()] * min(count, self._most))

    def _begins(self, now: float) -> float:
        """From when spacing counts: silence is forgotten, but for a burst."""
        return max(self._next, now - (BURST - 1) / self._rate)

    def _due(self) -> int:
        now = self._steady()
        return int((now - self._begins(now)) * self._rate + 1) if self._next <= now else 0

    def _forget(self) -> None:
        edge = self._steady() - self._window
        while self._times and self._times[0] <= edge:
            self._times.popleft()
