"""How wide and high a picture is, read from its first bytes.

Telegram refuses as a photo what is no picture or is far too long; that needs the size and nothing
else, so no picture library is loaded for it.
"""

import struct
from collections.abc import Callable, Iterator

MARKER = 0xFF
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def measured(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels of a PNG, JPEG, GIF, WebP or BMP; None for anything else."""
    shape = _shape(data)
    return shape if shape and min(shape) > 0 else None


def _shape(data: bytes) -> tuple[int, int] | None:
    reader = next((each for start, each in _READERS if data.startswith(start)), None)
    try:
        return reader(data) if reader else None
    except struct.error:
        return None


def _pair(layout: str, data: bytes, at: int) -> tuple[int, int]:
    first, second = struct.unpack_from(layout, data, at)
    return int(first), abs(int(second))


def _webp(data: bytes) -> tuple[int, int] | None:
    kind = data[12:16] if data[8:12] == b"WEBP" else b""
    if kind == b"VP8 ":
        width, height = _pair("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8X":
        width, height = (int.from_bytes(data[at : at + 3], "little") for at in (24, 27))
        return width + 1, height + 1
    return None


def _frames(data: bytes) -> Iterator[tuple[int, int]]:
    """The sizes named in the frame headers, passing over the segments before them."""
    at = 2
    while at + 4 <= len(data) and data[at] == MARKER:
        marker = data[at + 1]
        if marker in FRAMES:
            height, width = _pair(">HH", data, at + 5)
            yield width, height
        (length,) = struct.unpack_from(">H", data, at + 2)
        at += 2 + length


_READERS: tuple[tuple[bytes, Callable[[bytes], tuple[int, int] | None]], ...] = (
    (b"\x89PNG\r\n\x1a\n", lambda data: _pair(">II", data, 16)),
    (b"GIF87a", lambda data: _pair("<HH", data, 6)),
    (b"GIF89a", lambda data: _pair("<HH", data, 6)),
    (b"BM", lambda data: _pair("<ii", data, 18)),
    (b"RIFF", _webp),
    (b"\xff\xd8", lambda data: next(_frames(data), None)),
)
