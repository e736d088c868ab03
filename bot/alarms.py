"""One trouble's lines in the log: at once, then hourly while it lasts, then that it is over.

A night without a network must not write ten thousand lines, among which the one that says what
to do is never found, and which fill the very disk whose fullness they complain of.
"""

from collections.abc import Callable
from time import monotonic
from typing import Literal

import structlog

log = structlog.get_logger(__name__)

AGAIN = 3600.0  # seconds until the same is said again


class Alarm:
    def __init__(self, over: str, steady: Callable[[], float] = monotonic) -> None:
        """`over` is what the log says when the trouble is."""
        self._over = over
        self._steady = steady
        self._said: dict[tuple[str, str], float] = {}

    def rings(
        self, event: str, kind: str, level: Literal["warning", "error"] = "warning", **facts: object
    ) -> None:
        """Say this trouble of this kind, unless it was said within the hour."""
        now, trouble = self._steady(), (event, kind)
        said = self._said.get(trouble)
        if said is None or now - said >= AGAIN:
            self._said[trouble] = now
            getattr(log, level)(event, kind=kind, **facts)

    def is_over(self) -> None:
        if self._said:
            self._said.clear()
            log.info(self._over)
