"""What everything runs on: uvloop where there is one, which asks less of the processor.

Elsewhere, as on Windows, Python's own loop does the same.
"""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


def run(work: Coroutine[Any, Any, T]) -> T:
    try:
        from uvloop import new_event_loop  # noqa: PLC0415 - it is not everywhere
    except ImportError:
        return asyncio.run(work)
    with asyncio.Runner(loop_factory=new_event_loop) as runner:
        return runner.run(work)
