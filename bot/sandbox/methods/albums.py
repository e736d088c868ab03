"""The bot sends an album: two to ten pictures, films, documents or pieces of music together."""

from typing import TYPE_CHECKING, Any

from bot.sandbox.chats import message_json, writable_chat
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json
from bot.sandbox.messages import ALBUM_KINDS
from bot.sandbox.methods.media import Source, media_content, source_of
from bot.sandbox.methods.outgoing import arrive, post, read_reply, replied
from bot.sandbox.methods.wording import Words, raw_caption

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

ALBUM_LIMIT = 10
ALONE = frozenset(("document", "audio"))  # these go only with their own kind
Part = tuple[str, Source, Words, Form]


def send_media_group(telegram: "Telegram", form: Form) -> list[Json]:
    parts = [_part(telegram, form, each) for each in _listed(form)]
    reply = read_reply(form)
    chat = writable_chat(telegram, form)
    reply_to = replied(chat, reply)
    _must_be_an_album(parts)
    made = [media_content(telegram, own, kind, source, words) for kind, source, words, own in parts]
    arrive(telegram, chat, None, len(made))
    album = str(telegram.random.randrange(10**16, 10**17)) if len(made) > 1 else None
    sent = [post(telegram, form, chat, each, album=album, reply_to=reply_to) for each in made]
    return [message_json(telegram, message) for message in sent]


def _listed(form: Form) -> list[Any]:
    if not form.given("media"):
        raise refusal("album-empty")
    try:
        media = form.json("media")
    except ValueError:
        raise refusal("album-json") from None
    if not isinstance(media, list):
        raise refusal("album-array")
    return media


def _part(telegram: "Telegram", form: Form, media: Any) -> Part:
    kind, source, own = read_media(form, media)
    if kind not in ALBUM_KINDS:
        raise refusal("media", words=f'type "{kind}" can\'t be used in sendMediaGroup')
    return kind, source, raw_caption(telegram, own), own


def read_media(form: Form, media: Any) -> tuple[str, Source, Form]:
    """The kind, the file and the own parameters of one InputMedia of a request."""
    if not isinstance(media, dict):
        raise refusal("media", words="expected an Object")
    if not isinstance(media.get("type"), str):
        raise refusal("media", words='Can\'t find field "type"')
    own = Form.of(form.uploads, **{name: each for name, each in media.items() if name != "media"})
    source = source_of(own, "", str(media.get("media", "")))
    if source is None:
        raise refusal("media", words="media not found")
    return media["type"], source, own


def _must_be_an_album(parts: list[Part]) -> None:
    if not parts:
        raise refusal("album-empty")
    if len(parts) > ALBUM_LIMIT:
        raise refusal("album-too-many")
    kinds = {kind for kind, *_ in parts}
    if len(kinds) > 1 and kinds & ALONE:
        raise refusal("album-mixed", kind=min(kinds & ALONE).capitalize())
