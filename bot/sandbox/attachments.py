"""What a message says of the file it carries: its sizes, its name, how long it lasts."""

from bot.sandbox.files import Files, StoredFile
from bot.sandbox.form import Json, Upload
from bot.sandbox.pictures import measured

SMALLER_EDGES = (90, 320, 800)  # pixels of the copies that Telegram makes of a photo
TYPED = frozenset(("document", "video", "audio", "animation", "voice"))
NAMED = TYPED - {"voice"}
UNMEASURED = (800, 600)


def attached(files: Files, stored: StoredFile) -> Json:
    """The part of a message's content that shows this file."""
    if stored.kind == "photo":
        return {"photo": photo_sizes(files, stored)}
    described = stored.described() | stored.details
    if stored.kind in TYPED:
        described["mime_type"] = stored.mime_type
    if stored.kind in NAMED and stored.name:
        described["file_name"] = stored.name
    content = {stored.kind: described}
    if stored.kind == "animation":  # for older clients an animation is a document too
        content["document"] = {key: described[key] for key in _PLAIN if key in described}
    return content


_PLAIN = ("file_id", "file_unique_id", "file_size", "mime_type", "file_name")


def sticker_details(emoji: str) -> Json:
    shape = {"type": "regular", "width": 512, "height": 512}
    return shape | {"is_animated": False, "is_video": False} | ({"emoji": emoji} if emoji else {})


def photo_sizes(files: Files, stored: StoredFile) -> list[Json]:
    """The photo in the sizes Telegram makes of it, smallest first, the photo itself last.

    The smaller ones hold the same bytes: nobody looks at them here.
    """
    width, height = measured(stored.data) or UNMEASURED
    longest = max(width, height)
    upload, sizes = Upload(stored.name, stored.data, stored.mime_type), []
    for edge in (edge for edge in SMALLER_EDGES if edge < longest):
        small = files.keep("photo", upload, label=str(edge))
        scaled_width, scaled_height = (max(1, side * edge // longest) for side in (width, height))
        sizes.append(small.described() | {"width": scaled_width, "height": scaled_height})
    return [*sizes, stored.described() | {"width": width, "height": height}]
