"""The bot sends files: photos, documents, voices, and albums of them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from bot.sandbox.attachments import attached, sticker_details
from bot.sandbox.errors import refusal
from bot.sandbox.files import checked_photo
from bot.sandbox.form import Form, Json, Upload
from bot.sandbox.methods.outgoing import send
from bot.sandbox.methods.wording import caption_content, raw_caption

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

NAMES = {"video_note": "video note"}
WITH_CAPTION = frozenset(("photo", "document", "voice", "video", "audio", "animation"))
WITH_SPOILER = frozenset(("photo", "video", "animation"))
Source = Upload | str


def sender(kind: str) -> Callable[["Telegram", Form], Json]:
    """The method that sends files of this kind."""
    return partial(_send_file, kind)


def _send_file(kind: str, telegram: "Telegram", form: Form) -> Json:
    source = source_of(form, kind, form.text(kind))
    if source is None:
        raise refusal("file-missing", what=NAMES.get(kind, kind))
    words = raw_caption(telegram, form)
    return send(telegram, form, lambda: media_content(telegram, form, kind, source, words))


def source_of(form: Form, field: str, text: str) -> Source | None:
    """The upload a field names, or the id of a file known already."""
    if text.startswith("attach://"):
        return form.uploads.get(text.removeprefix("attach://"))
    return text or form.uploads.get(field)


def media_content(
    telegram: "Telegram", form: Form, kind: str, source: Source, words: tuple[str, list[Json]]
) -> Json:
    content = file_content(telegram, form, kind, source)
    if kind in WITH_CAPTION:
        content |= caption_content(words)
    if kind in WITH_SPOILER:
        content |= {"has_media_spoiler": True} if form.flag("has_spoiler") else {}
        above = "caption" in content and form.flag("show_caption_above_media")
        content |= {"show_caption_above_media": True} if above else {}
    return content


def file_content(telegram: "Telegram", form: Form, kind: str, source: Source) -> Json:
    """What a message with this file says of it, for uploads and for files sent again."""
    if isinstance(source, str):
        stored = telegram.files.sent_again(source, kind)
        if stored.kind == kind:
            return attached(telegram.files, stored)
        source = Upload(stored.name, stored.data, stored.mime_type)
    if not source.data:
        raise refusal("file-empty")
    if kind == "photo":
        checked_photo(source.data)
    return attached(telegram.files, telegram.files.keep(kind, source, _details(kind, form)))


def _details(kind: str, form: Form) -> Json:
    """What the bot says of the file; Telegram reads most of it from the file itself."""
    seconds, width, height = (form.integer(name) for name in ("duration", "width", "height"))
    said = {name: form.text(name) for name in ("performer", "title") if form.text(name)}
    known: dict[str, Json] = {
        "voice": {"duration": seconds},
        "audio": {"duration": seconds, **said},
        "video": {"width": width or 640, "height": height or 360, "duration": seconds},
        "animation": {"width": width or 640, "height": height or 360, "duration": seconds},
        "video_note": {"length": form.integer("length") or 240, "duration": seconds},
        "sticker": sticker_details(form.text("emoji")),
    }
    return known.get(kind, {})
