"""Photos, documents and voices that passed through, and the names by which they can be sent again.

Telegram names a file per bot and per way of sending (`file_id`) and by its content
(`file_unique_id`); a bot that mixes these up, or borrows another bot's id, must fail here too.
"""

import base64
import hashlib
import mimetypes
import re
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from bot.sandbox.errors import refusal
from bot.sandbox.form import Json, Upload
from bot.sandbox.pictures import measured

DOWNLOAD_LIMIT = 20 * 1024 * 1024
EDGES_LIMIT, NARROWEST = 10_000, 20  # of a photo: width plus height, and its longest shape
PHOTO_LIMIT = 10 * 1024 * 1024
UPLOAD_LIMIT = 50 * 1024 * 1024
# The first letters of a file id tell the kind, as Telegram's do.
STARTS = {
    "photo": "AgAC",
    "voice": "AwAC",
    "video": "BAAC",
    "document": "BQAC",
    "sticker": "CAAC",
    "audio": "CQAC",
    "animation": "CgAC",
    "video_note": "DQAC",
}
SHOWN = {kind: kind.title().replace("_", "") for kind in STARTS}
FOLDERS = {"photo": "photos", "voice": "voice", "video": "videos", "document": "documents"}


@dataclass(frozen=True, slots=True)
class StoredFile:
    id: str
    unique_id: str
    kind: str
    data: bytes
    name: str
    mime_type: str
    number: int  # for the path to download it by
    details: Json  # what a message says of it besides: duration, width, emoji ...

    @property
    def path(self) -> str:
        ending = PurePosixPath(self.name).suffix or mimetypes.guess_extension(self.mime_type) or ""
        return f"{FOLDERS.get(self.kind, self.kind + 's')}/file_{self.number}{ending}"

    def described(self) -> Json:
        return {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": len(self.data)}


@dataclass(slots=True)
class Files:
    bot_id: int
    by_id: dict[str, StoredFile] = field(default_factory=dict)
    offered: dict[str, str] = field(default_factory=dict)  # path: file id, once getFile was asked

    def keep(
        self, kind: str, upload: Upload, details: Json | None = None, label: str = ""
    ) -> StoredFile:
        """Keeps the bytes; the same bytes sent in the same way and name are the same file."""
        unique = hashlib.sha256(upload.data + label.encode()).digest()
        way = f"{self.bot_id} {kind} {upload.file_name}"
        own = hashlib.sha256(unique + way.encode("utf-8", "surrogatepass")).digest()
        file_id = STARTS[kind] + base64.urlsafe_b64encode(own + b"\x04").decode().rstrip("=")
        if file_id not in self.by_id:
            unique_id = "AQAD" + base64.urlsafe_b64encode(unique[:8]).decode().rstrip("=")
            number = len(self.by_id)
            self.by_id[file_id] = StoredFile(
                file_id,
                unique_id,
                kind,
                upload.data,
                upload.file_name,
                upload.mime_type,
                number,
                details or {},
            )
        return self.by_id[file_id]

    def sent_again(self, file_id: str, kind: str) -> StoredFile:
        """The file of that id to be sent as that kind, or the words why it cannot be."""
        stored = self.by_id.get(file_id)
        if stored is None:
            raise _wrong_id(file_id)
        if (stored.kind == "photo") != (kind == "photo"):
            raise refusal("file-wrong-type", actual=SHOWN[stored.kind], wanted=SHOWN[kind])
        return stored

    def offer(self, file_id: str) -> Json:
        """What getFile answers; only afterwards can the path be downloaded."""
        stored = self.by_id.get(file_id)
        if stored is None:
            raise refusal("file-id-invalid")
        if len(stored.data) > DOWNLOAD_LIMIT:
            raise refusal("file-too-big")
        self.offered[stored.path] = stored.id
        return stored.described() | {"file_path": stored.path}

    def download(self, path: str) -> StoredFile | None:
        return self.by_id.get(self.offered.get(path, ""))


def _wrong_id(file_id: str) -> Exception:
    if file_id.startswith(("http://", "https://")):
        return refusal("file-url")
    if not re.fullmatch("[A-Za-z0-9_-]*", file_id):
        return refusal("file-id-wrong", words="Wrong character in the string")
    if len(file_id) % 4 == 1:
        return refusal("file-id-wrong", words="Wrong string length")
    if file_id[:4] in STARTS.values():
        return refusal("file-id-other-bot")
    return refusal("file-id-wrong", words="can't unserialize it. Wrong last symbol")


def checked_photo(data: bytes) -> tuple[int, int]:
    """Width and height of a picture that Telegram would take as a photo."""
    if len(data) > PHOTO_LIMIT:
        raise refusal("photo-too-big", size=len(data))
    shape = measured(data)
    if shape is None:
        raise refusal("photo-not-an-image")
    width, height = shape
    if width + height > EDGES_LIMIT or max(shape) > NARROWEST * min(shape):
        raise refusal("photo-shape")
    return width, height
