"""What happened and is still to be told to the bot: a queue that forgets, as Telegram's does.

A press is kept for 150 seconds, a message for a day; nothing is gone from the queue until the bot
asks for what comes after it. A bot that was away longer must live with what it never heard.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from bot.sandbox.form import Form, Json
from bot.sandbox.validation import update_kinds, update_violations

PRESS_LIFE = 150
MESSAGE_LIFE = 24 * 60 * 60
SHORT_LIVED = frozenset(("callback_query", "inline_query", "shipping_query"))
NOT_BY_DEFAULT = frozenset(("chat_member", "message_reaction", "message_reaction_count"))
FAR_AHEAD = 10


@dataclass(frozen=True, slots=True)
class Waiting:
    """One update in the queue; webhooks go out one at a time for each `lane`."""

    id: int
    kind: str
    body: Json
    lane: str
    expires: int

    def json(self) -> Json:
        return {"update_id": self.id, self.kind: self.body}


@dataclass(slots=True)
class Updates:
    seconds: Callable[[], int]  # now, in seconds since 1970
    random: Random
    violations: list[str]
    waiting: list[Waiting] = field(default_factory=list)
    allowed: frozenset[str] = field(default_factory=lambda: update_kinds() - NOT_BY_DEFAULT)
    allowed_given: list[str] | None = None
    next_id: int = 0
    told: list[Callable[[], None]] = field(default_factory=list)  # called when one arrived
    last_given: list[Waiting] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.next_id = self.next_id or self.random.randrange(100_000_000, 900_000_000)

    def add(self, kind: str, body: Json, lane: str, date: int | None = None) -> None:
        """Queues the update, unless the bot has said that it does not want this kind."""
        if kind not in self.allowed:
            return
        now = self.seconds()
        life = PRESS_LIFE if kind in SHORT_LIVED else MESSAGE_LIFE
        fresh = Waiting(self.next_id, kind, body, lane, (date or now) + life)
        self.violations.extend(update_violations(fresh.json()))
        self.next_id += 1
        self.waiting.append(fresh)
        self.wake()

    def wake(self) -> None:
        for tell in list(self.told):
            tell()

    def forget_expired(self) -> None:
        now = self.seconds()
        self.waiting = [each for each in self.waiting if each.expires > now]

    def pending(self) -> list[Waiting]:
        self.forget_expired()
        return self.waiting

    def after(self, offset: int, limit: int) -> list[Waiting]:
        """The updates from `offset` on; those before are confirmed and forgotten."""
        waiting = self.pending()
        if offset < 0:
            waiting = waiting[offset:]
        elif offset <= self.next_id + FAR_AHEAD:
            waiting = [each for each in waiting if each.id >= offset]
        self.waiting = waiting
        self.last_given = waiting[:limit] or self.last_given
        return waiting[:limit]

    def again(self) -> None:
        """Puts back what was given last, as a server does that lost the confirmation."""
        known = {each.id for each in self.waiting}
        returned = [each for each in self.last_given if each.id not in known]
        self.waiting = sorted([*returned, *self.waiting], key=lambda each: each.id)

    def confirm(self, update_id: int) -> None:
        self.waiting = [each for each in self.waiting if each.id != update_id]

    def drop(self) -> None:
        self.waiting = []

    def listen(self, form: Form) -> None:
        """Remembers which kinds the bot wants; what cannot be read changes nothing."""
        if not form.given("allowed_updates"):
            return
        try:
            wanted: Any = form.json("allowed_updates")
        except ValueError:
            return
        if isinstance(wanted, list) and all(isinstance(each, str) for each in wanted):
            self._want(each.lower() for each in wanted)

    def _want(self, names: Iterable[str]) -> None:
        chosen = frozenset(names) & update_kinds()
        self.allowed = chosen or update_kinds() - NOT_BY_DEFAULT
        self.allowed_given = sorted(chosen) or None
