"""What a bot asks of Telegram and what Telegram answers, before and after it travelled.

Every way of asking (address line, form, JSON, multipart) becomes one `Form`; numbers and yes/no are
read as loosely as Telegram reads them, since a bot must not learn to rely on more.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Self

Json = dict[str, Any]
Cut = Literal["before", "after", "half"]


@dataclass(frozen=True, slots=True)
class Upload:
    file_name: str
    data: bytes
    mime_type: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Form:
    """One request's parameters as strings, and the files that came with it by their field."""

    fields: Mapping[str, str] = field(default_factory=dict)
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    @classmethod
    def of(cls, uploads: Mapping[str, Upload] | None = None, /, **parameters: Any) -> Self:
        """A form from Python values, written as a client library would write them."""
        pairs = ((name, as_text(value)) for name, value in parameters.items() if value is not None)
        return cls(dict(pairs), uploads or {})

    @classmethod
    def from_pairs(cls, pairs: Iterable[tuple[str, str]], uploads: Mapping[str, Upload]) -> Self:
        """The first value of a name wins, as on Telegram's server."""
        fields: dict[str, str] = {}
        for name, value in pairs:
            fields.setdefault(name, value)
        return cls(fields, uploads)

    def text(self, name: str) -> str:
        return self.fields.get(name, "")

    def given(self, name: str) -> bool:
        return bool(self.fields.get(name)) or name in self.uploads

    def integer(self, name: str, default: int = 0) -> int:
        return leading_integer(self.fields[name]) if self.fields.get(name) else default

    def decimal(self, name: str) -> float:
        found = re.match(r"\s*[+-]?(\d+\.?\d*|\.\d+)", self.text(name))
        return float(found[0]) if found else 0.0

    def flag(self, name: str) -> bool:
        return self.text(name).strip().lower() in {"true", "yes", "1"}

    def json(self, name: str) -> Any:
        """The parameter read as JSON; raises ValueError when it is none."""
        return json.loads(self.fields[name], parse_constant=_not_json)

    def replaced(self, **fields: str) -> "Form":
        return Form({**self.fields, **fields}, self.uploads)


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back: `cut` and `seconds` are faults that the transport acts out."""

    status: int
    body: Json | str
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: Cut | None = None
    seconds: float = 0

    @property
    def result(self) -> Any:
        """What was asked for; an answer that is a refusal has none."""
        assert isinstance(self.body, dict), self.body
        return self.body["result"]

    @property
    def description(self) -> str:
        assert isinstance(self.body, dict), self.body
        return str(self.body.get("description", ""))

    def content(self) -> bytes:
        if isinstance(self.body, str):
            return self.body.encode()
        return json.dumps(self.body, ensure_ascii=True, separators=(",", ":")).encode()

    @property
    def media_type(self) -> str:
        return "text/html" if isinstance(self.body, str) else "application/json"


def as_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


def leading_integer(text: str) -> int:
    found = re.match(r"\s*(-?\d+)", text)
    return int(found[1]) if found else 0


def _not_json(constant: str) -> Any:
    raise ValueError(constant)
