"""What the page may ask of the school behind it: its people, its clock and its bot.

A protocol, so that the page can be shown with or without a running bot and knows nothing of
processes.
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class SchoolPerson:
    """Somebody on the school's lists, as the page's list of everyone shows them."""

    person_id: int
    name: str
    roles: tuple[str, ...]
    """`teacher`, `parent`, `office`: more than one for somebody with several hats."""
    classes: tuple[str, ...]
    children: tuple[str, ...]
    language: str
    joined: bool
    payload: str | None
    """What their next unused invitation sheet opens the bot with; None when none is left."""


@dataclass(frozen=True, slots=True)
class BotState:
    running: bool
    words: str
    """One short line for the page: `Running`, `Stopped with exit code 1, starts again in 3 s`."""


class SchoolControls(Protocol):
    """Times are aware; `now` is in UTC."""

    @property
    def name(self) -> str: ...

    @property
    def time_zone(self) -> ZoneInfo: ...

    @property
    def bot(self) -> BotState: ...

    @property
    def notice(self) -> str | None:
        """Something going on that explains what the visitor sees: families joining, for example."""
        ...

    @property
    def telegram_down(self) -> bool: ...

    @telegram_down.setter
    def telegram_down(self, down: bool) -> None: ...

    @property
    def topics(self) -> bool:
        """Whether the bot's owner switched on topics in private chats, as one does at BotFather."""
        ...

    @topics.setter
    def topics(self, on: bool) -> None: ...

    def now(self) -> datetime: ...

    def move(self, by: timedelta) -> None: ...

    def move_to(self, at: datetime) -> None: ...

    async def restart_bot(self) -> None: ...

    async def kill_bot(self) -> None:
        """End the bot as a power cut would: SIGKILL, no goodbye."""
        ...

    def everyone(self) -> Sequence[SchoolPerson]: ...

    def first_phones(self) -> Sequence[int]:
        """Whose phones a visitor sees who did not choose any."""
        ...

    def changes(self) -> AsyncIterator[None]:
        """Tells each time anything above changed; ends when the sandbox closes."""
        ...
