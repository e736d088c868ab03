"""How Telegram says no: the code, the words, and what it says besides.

The words themselves stand in one catalogue (`refusals`), so that a wrong one is corrected once; the
bot meets the same words here as on the real Telegram, because it decides by them what to do next.
"""

from typing import Any

from bot.sandbox.refusals import REFUSALS

PREFIXES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    504: "Gateway Timeout",
}


class Refused(Exception):
    """Telegram's no: its code, its description and what it says besides."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters

    def body(self) -> dict[str, Any]:
        answer = {"ok": False, "error_code": self.code, "description": self.description}
        return answer | ({"parameters": self.parameters} if self.parameters else {})


def refusal(name: str, /, *, parameters: dict[str, int] | None = None, **facts: object) -> Refused:
    """The refusal of that name, its words filled in, ready to be raised."""
    code, words = REFUSALS[name]
    return Refused(code, describe(code, words.format(**facts)), **(parameters or {}))


def describe(code: int, words: str) -> str:
    """The description as the server writes it: `BUTTON_DATA_INVALID` stays, `Can't` is lowered."""
    if not words:
        return PREFIXES[code]
    second = words[1:2]
    kept = second == "_" or ("A" <= second <= "Z")
    return f"{PREFIXES[code]}: {words if kept else words[0].lower() + words[1:]}"


def too_many_requests(seconds: int) -> Refused:
    return refusal("too-many-requests", seconds=seconds, parameters={"retry_after": seconds})
