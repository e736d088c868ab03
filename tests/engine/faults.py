"""What can happen to a request on its way, by what can be known of it afterwards."""

from typing import Any

Fault = dict[str, Any]

NOT_SENT: list[Fault] = [
    {"kind": "cut_before"},
    {"kind": "html", "status": 403},
    {"kind": "too_many_requests", "seconds": 3},
]
LOST: list[Fault] = [
    {"kind": "server_error", "status": 500},
    {"kind": "server_error", "status": 502},
    {"kind": "server_error", "status": 504},
    {"kind": "html", "status": 502},
]
TAKEN: list[Fault] = [
    {"kind": "cut_after"},
    {"kind": "half_body"},
    {"kind": "slow", "seconds": 60},
    *({**fault, "accepted": True} for fault in LOST),
]
