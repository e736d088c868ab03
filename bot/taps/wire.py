"""What a button carries: these strings outlive releases, because old chats keep old buttons.

A code, then the fields, all within Telegram's 64 bytes. A test freezes codes and fields, so that a
change is deliberate. The data is never trusted: whoever presses is checked again against it.
"""

from dataclasses import dataclass, fields
from typing import ClassVar, Self

LONGEST_NUMBER = 18  # digits; what a bigint always holds
TELEGRAM_LIMIT = 64  # bytes; Bot API, InlineKeyboardButton.callback_data


class NotATap(ValueError):
    """The data is none that a button of ours carries."""


@dataclass(frozen=True, slots=True)
class Tap:
    code: ClassVar[str]

    def pack(self) -> str:
        packed = ":".join([self.code, *(str(getattr(self, field.name)) for field in fields(self))])
        if len(packed.encode()) > TELEGRAM_LIMIT:
            raise NotATap(f"{self.code}: {len(packed.encode())} bytes")
        return packed

    @classmethod
    def unpack(cls, data: str) -> Self:
        """Read what a button carried. Raises `NotATap`."""
        code, *values = data.split(":")
        kinds = fields(cls)
        too_long = len(data.encode("utf-8", "replace")) > TELEGRAM_LIMIT
        if too_long or code != cls.code or len(values) != len(kinds):
            raise NotATap(code)
        return cls(
            *(
                _number(value) if kind.type is int else value
                for kind, value in zip(kinds, values, strict=True)
            )
        )


def code_of(data: str) -> str:
    return data.partition(":")[0]


def _number(value: str) -> int:
    # isascii: int() would also read other scripts' digits, which no button of ours carries.
    if not (value.isascii() and value.isdigit() and len(value) <= LONGEST_NUMBER):
        raise NotATap(value)
    return int(value)
