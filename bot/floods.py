"""When somebody sends more at once than can be answered one by one.

A quick typist, an album or an impatient thumb is none. What was written while we could not be
reached comes at once, too, but was written slowly: Telegram says when.
"""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from storage.flood_models import Surge
from storage.outbox_models import Received

SPAN = timedelta(seconds=10)
AT_MOST = 25  # updates in that span that are answered one by one


def is_flooding(surge: Surge, received: Received) -> bool:
    """Whether this update is one of a flood: of one under way, or with which one begins."""
    if surge.under_way:
        return True
    if surge.earlier is None:
        return False
    written, before = _written_at(received.body), _written_at(surge.earlier)
    return written is None or before is None or written - before <= SPAN


def _written_at(body: str) -> datetime | None:
    """When a message was written, as Telegram says; a press has no time of its own."""
    message: Any = json.loads(body).get("message")
    at = message.get("date") if isinstance(message, dict) else None
    return datetime.fromtimestamp(at, UTC) if isinstance(at, int) else None
