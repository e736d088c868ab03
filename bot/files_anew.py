"""Sends a family's file as a new one: its name and a picture's hidden notes name nobody.

A file that goes on by Telegram's own number keeps its name, and a picture sent as a file keeps
where and with what it was taken (EXIF). So what goes between parents and teachers is fetched when
it is about to leave, cleaned and uploaded; only its own chat waits for that.
"""

import asyncio
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath

from bot.screen import Media, Screen
from bot.telegram_api import BotApi, File, Value
from storage.outbox_models import Outgoing

NAME = "file"
ENDING = 6  # characters: a dot and the longest usual ending
QUALITY = 95
KEPT_NOTES = ("icc_profile", "transparency")  # of how it looks; all others go
PICTURES = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG": "PNG",
    b"RIFF": "WEBP",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
}


@dataclass(frozen=True, slots=True)
class Attached:
    """What is to be added to a request: the parameter that names the upload, and the upload."""

    parameters: dict[str, Value]
    files: dict[str, File]


NOTHING = Attached({}, {})


async def attached_anew(api: BotApi, row: Outgoing) -> Attached:
    """The row's file as a new one; nothing when it goes by Telegram's number.

    Raises what PTB raises when it cannot be fetched, and ValueError for a picture that cannot be
    read: nobody could say what it still tells.
    """
    if row.kind != "send" or '"anew"' not in row.body:
        return NOTHING
    media = Screen.from_json(row.body).media
    if media is None or not media.anew:
        return NOTHING
    known = await api.call("getFile", {"file_id": media.file_id})
    content = await api.download(known["file_path"])
    cleaned = await asyncio.to_thread(without_notes, content)
    return _attached(media, known["file_path"], cleaned)


def _attached(media: Media, path: str, content: bytes) -> Attached:
    ending = PurePosixPath(path).suffix[:ENDING]
    file: File = (f"{NAME}{ending}", content, "application/octet-stream")
    return Attached({media.kind: f"attach://{NAME}"}, {NAME: file})


def without_notes(content: bytes) -> bytes:
    """A picture as it looks, upright, without place, camera, time or author; all else as it is.

    Raises ValueError for what begins like a picture and is none.
    """
    kind = next((kind for begins, kind in PICTURES.items() if content.startswith(begins)), None)
    if kind is None or (kind == "WEBP" and content[8:12] != b"WEBP"):
        return content
    from PIL import Image, ImageOps  # noqa: PLC0415 - seldom needed, and slow to load

    try:
        picture = ImageOps.exif_transpose(Image.open(BytesIO(content))).copy()
    except (OSError, SyntaxError, Image.DecompressionBombError) as unreadable:
        raise ValueError("a picture that cannot be read") from unreadable
    picture.info = {note: picture.info[note] for note in KEPT_NOTES if note in picture.info}
    cleaned = BytesIO()
    picture.save(cleaned, kind, quality=QUALITY)
    return cleaned.getvalue()
