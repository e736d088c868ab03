"""A Telegram that does nothing but answer, so that what is measured is the bot and not this.

A process of its own on the other core: prepared bytes over keep-alive HTTP/1.1. It notes when
each message arrived and tells on its standard output; closing its standard input ends it.
"""

import argparse
import asyncio
import json
import re
import sys
import time
from bisect import bisect_right
from pathlib import Path
from typing import Any

from tests.bench.feed import FIRST_UPDATE, read_feed
from tests.bench.stub_wire import Connection, Reply

TRUE = b'{"ok":true,"result":true}'
ME = (
    b'{"ok":true,"result":{"id":42,"is_bot":true,"first_name":"Homeroom",'
    b'"username":"homeroom_bench_bot"}}'
)
MESSAGE = (
    b'{"ok":true,"result":{"message_id":%d,"from":{"id":42,"is_bot":true,"first_name":"Homeroom",'
    b'"username":"homeroom_bench_bot"},"chat":{"id":%d,"first_name":"Ewa","last_name":"Kowalska",'
    b'"type":"private"},"date":1772000000,"text":"'
    + b"The museum visit begins at nine; please send a snack and something against the rain. " * 2
    + b'"}}'
)
UPDATES = b'{"ok":true,"result":[%s]}'
# In a form, in parts, or in JSON: whatever a library likes to write.
CHAT = re.compile(rb'chat_id(?:=|": *"?|"\r\n\r\n)(-?\d+)')
OFFSET = re.compile(rb'offset(?:=|": *"?|"\r\n\r\n)(-?\d+)')
TIMEOUT = re.compile(rb'timeout(?:=|": *"?|"\r\n\r\n)(\d+)')
SAYING = frozenset({b"sendMessage", b"editMessageText"})
BATCH = 100  # Bot API, getUpdates


class Telegram:
    """Gives a feed of updates, takes messages, and remembers the times of both."""

    def __init__(
        self, after: list[float], updates: list[bytes], until: int, to: int, *, in_turn: bool
    ) -> None:
        self._after = after
        self._updates = updates
        self._until = until
        self._to = to
        self._counted = 0
        self._in_turn = in_turn
        self._polled_at: float | None = None
        self._poll: tuple[int, Reply] | None = None
        self._alarm: asyncio.TimerHandle | None = None
        self._messages = 0
        self._edits = 0
        self.sent: list[tuple[float, int]] = []
        self.edited: list[tuple[float, int]] = []
        self.given: list[float] = []
        self._cpu = (0.0, 0.0)

    def hears(self, method: bytes, body: bytes, reply: Reply) -> None:
        if method in SAYING:
            self._takes(method, body, reply)
        elif method == b"getUpdates":
            self._is_asked(body, reply)
        else:
            reply(ME if method == b"getMe" else TRUE)

    def _takes(self, method: bytes, body: bytes, reply: Reply) -> None:
        found = CHAT.search(body)
        chat_id = int(found[1]) if found else 0
        self._messages += 1
        reply(MESSAGE % (self._messages, chat_id))
        now = time.monotonic()
        if method != b"sendMessage":
            self.edited.append((now, chat_id))
            return
        self.sent.append((now, chat_id))
        self._counted += chat_id >= self._to
        if len(self.sent) == 1:
            self._cpu = (time.process_time(), 0.0)
            tell("began")
        if self._counted == self._until and chat_id >= self._to:
            self._cpu = (self._cpu[0], time.process_time())
            tell("reached")
        if self._in_turn:
            self._gives()

    def _is_asked(self, body: bytes, reply: Reply) -> None:
        if self._polled_at is None:
            self._polled_at = time.monotonic()
            tell("polled", at=self._polled_at)
        offset, timeout = OFFSET.search(body), TIMEOUT.search(body)
        self._poll = (int(offset[1]) - FIRST_UPDATE if offset else 0, reply)
        if not self._gives():
            self._wakes(float(timeout[1]) if timeout else 0.0)

    def _wakes(self, seconds: float) -> None:
        """Answer a held poll when the next update is due, or empty-handed in the end."""
        if self._alarm is not None:
            self._alarm.cancel()
        loop, due = asyncio.get_running_loop(), self._next_due()
        if due is not None and due < seconds:
            self._alarm = loop.call_later(due + 0.0005, self._gives_or_wakes, seconds - due)
        else:
            self._alarm = loop.call_later(seconds, self._gives_nothing)

    def _gives_or_wakes(self, seconds: float) -> None:
        if not self._gives():
            self._wakes(seconds)

    def _next_due(self) -> float | None:
        if self._in_turn or self._polled_at is None or self._poll is None:
            return None
        waiting = self._after[max(0, self._poll[0]) :]
        return max(0.0, self._polled_at + waiting[0] - time.monotonic()) if waiting else None

    def _there(self) -> int:
        """How many updates have happened by now."""
        if self._in_turn:
            return min(len(self._updates), len(self.sent) + 1)
        return bisect_right(self._after, time.monotonic() - (self._polled_at or 0.0))

    def _gives(self) -> bool:
        if self._poll is None:
            return False
        first, reply = self._poll
        first = max(0, first)
        batch = self._updates[first : min(self._there(), first + BATCH)]
        if not batch:
            return False
        self._poll = None
        self.given.extend([time.monotonic()] * (first + len(batch) - len(self.given)))
        reply(UPDATES % b",".join(batch))
        return True

    def _gives_nothing(self) -> None:
        if self._poll is not None:
            _, reply = self._poll
            self._poll = None
            reply(UPDATES % b"")

    def report(self) -> dict[str, Any]:
        return {
            "sent": self.sent,
            "edited": self.edited,
            "given": self.given,
            "polled_at": self._polled_at,
            "cpu": max(0.0, self._cpu[1] - self._cpu[0]),
            "wall": time.time() - time.monotonic(),
        }


def tell(what: str, **facts: Any) -> None:
    sys.stdout.write(json.dumps({"told": what, **facts}) + "\n")
    sys.stdout.flush()


async def serve(telegram: Telegram) -> None:
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()
    server = await loop.create_server(
        lambda: Connection(telegram.hears), "127.0.0.1", 0, backlog=256
    )
    loop.add_reader(sys.stdin.fileno(), ended.set)  # closed by who started us
    tell("serves", port=server.sockets[0].getsockname()[1])
    await ended.wait()
    server.close()
    tell("reports", **telegram.report())


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--feed", type=Path)
    parser.add_argument("--until", type=int, default=0)
    parser.add_argument("--to", type=int, default=0)  # the first chat that counts for `--until`
    parser.add_argument("--in-turn", action="store_true")
    asked = parser.parse_args()
    after, updates = read_feed(asked.feed) if asked.feed else ([], [])
    asyncio.run(serve(Telegram(after, updates, asked.until, asked.to, in_turn=asked.in_turn)))


if __name__ == "__main__":
    main()
