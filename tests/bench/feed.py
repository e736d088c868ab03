"""What the people of a benchmark write, as Telegram tells it to a bot, and when.

Pure data, made before the clock runs: the stub only copies bytes.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FIRST_UPDATE = 700_000_001
DATE = 1_772_000_000
MESSAGES_OF_PEOPLE = 1_000_000  # their numbers begin here, above those of the bot's messages


@dataclass(frozen=True, slots=True)
class Said:
    """One thing somebody does, so many seconds after the bot first asks."""

    chat_id: int
    words: str = ""
    presses: str = ""
    after: float = 0.0


def write_feed(path: Path, said: Sequence[Said]) -> Path:
    """Write each update as a line: the second, a space, the update's JSON."""
    lines = (
        f"{one.after:.3f} {json.dumps(_update(number, one), separators=(',', ':'))}"
        for number, one in enumerate(sorted(said, key=lambda one: one.after))
    )
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def read_feed(path: Path) -> tuple[list[float], list[bytes]]:
    """Read the seconds and the updates, in order."""
    pairs = [line.partition(b" ") for line in path.read_bytes().splitlines()]
    return [float(after) for after, _, _ in pairs], [update for _, _, update in pairs]


def _update(number: int, said: Said) -> dict[str, Any]:
    update_id = FIRST_UPDATE + number
    person = {
        "id": said.chat_id,
        "is_bot": False,
        "first_name": "Ewa",
        "last_name": "Kowalska",
        "language_code": "en",
    }
    chat = {"id": said.chat_id, "first_name": "Ewa", "last_name": "Kowalska", "type": "private"}
    message: dict[str, Any] = {
        "message_id": MESSAGES_OF_PEOPLE + number,
        "from": person,
        "chat": chat,
        "date": DATE,
        "text": said.words or "3B · Ms Lee\nPlease sign the trip form.",
    }
    if said.words.startswith("/"):
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(said.words)}]
    if not said.presses:
        return {"update_id": update_id, "message": message}
    # A press names the card it was on: for the bot, some card of its own.
    message |= {"message_id": 1, "from": {"id": 42, "is_bot": True, "first_name": "Homeroom"}}
    press = {
        "id": str(update_id),
        "from": person,
        "message": message,
        "chat_instance": "1",
        "data": said.presses,
    }
    return {"update_id": update_id, "callback_query": press}
