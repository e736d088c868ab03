"""The other side of the sandbox: a bot that asks, and pictures for it to send."""

import struct
import zlib
from dataclasses import dataclass, field
from typing import Any

from telegram import Update

from bot.sandbox.form import Answer, Form, Json, Upload
from bot.sandbox.telegram import Telegram


@dataclass
class Asking:
    """A bot that asks the sandbox directly, and confirms the updates it has seen."""

    telegram: Telegram
    offset: int = 0
    uploads: dict[str, Upload] = field(default_factory=dict)

    def asks(self, method: str, **parameters: Any) -> Answer:
        form = Form.of(self.uploads, **parameters)
        return self.telegram.call(self.telegram.token, method, form)

    def gets(self, method: str, **parameters: Any) -> Any:
        """The result of a request that must not be refused."""
        answer = self.asks(method, **parameters)
        assert answer.status == 200, answer.body
        return answer.result

    def is_refused(self, method: str, **parameters: Any) -> str:
        """The description of a refusal."""
        answer = self.asks(method, **parameters)
        assert isinstance(answer.body, dict)
        assert not answer.body["ok"], answer.body
        assert answer.status == answer.body["error_code"]
        return answer.description

    def says(self, chat_id: int, text: str, **parameters: Any) -> int:
        sent: Json = self.gets("sendMessage", chat_id=chat_id, text=text, **parameters)
        return int(sent["message_id"])

    def hears(self, **parameters: Any) -> list[Json]:
        """What happened since the last time; every update must also be one for PTB."""
        updates: list[Json] = self.gets("getUpdates", offset=self.offset, **parameters)
        for update in updates:
            assert Update.de_json(update, None).update_id == update["update_id"]
            self.offset = update["update_id"] + 1
        self.gets("getUpdates", offset=self.offset, limit=1)  # confirms them
        return updates

    def hears_one(self, kind: str) -> Json:
        """The only update since the last time, which is of this kind."""
        updates = self.hears()
        assert [set(update) - {"update_id"} for update in updates] == [{kind}], updates
        body: Json = updates[0][kind]
        return body

    def with_file(self, name: str, data: bytes, file_name: str = "a.bin") -> "Asking":
        return Asking(self.telegram, self.offset, {name: Upload(file_name, data)})


def png(width: int = 4, height: int = 3) -> bytes:
    """A real, grey picture."""
    rows = b"".join(b"\0" + bytes(width) for _ in range(height))
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    checked = kind + data
    return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))


def buttons(*labels: str) -> Json:
    """One row of inline buttons; each label is its data too."""
    return {"inline_keyboard": [[{"text": label, "callback_data": label} for label in labels]]}
