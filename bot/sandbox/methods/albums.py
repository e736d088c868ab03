"""The bot sends an album: two to ten pictures, films, documents or pieces of music together."""

from typing import TYPE_CHECKING, Any

from bot.sandbox.chats import message_json, writable_chat
from bot.sandbox.errors import Refused, refusal
from bot.sandbox.form import Form, Json
from bot.sandbox.messages import ALBUM_KINDS
from bot.sandbox.methods.media import Source, media_content, source_of
from bot.sandbox.methods.outgoing import arrive, in_topic, post, read_reply, replied
from bot.sandbox.methods.wording import Words, raw_caption
from bot.sandbox.structures import Misread, an_object, optional_string, string_field, structure

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

ALBUM_LIMIT = 10
VISUAL = frozenset(("photo", "video"))
ALONE = frozenset(("document", "audio"))  # these go only with their own kind
Part = tuple[str, Source, Words, Form]


def send_media_group(telegram: "Telegram", form: Form) -> list[Json]:
    reply = read_reply(form)
    parts = [_part(telegram, form, each) for each in _listed(form)]
    chat = writable_chat(telegram, form)
    answered = replied(chat, reply) | in_topic(telegram, form, chat, reply)
    _must_be_an_album(parts)
    made = [_made(telegram, number, part) for number, part in enumerate(parts, start=1)]
    arrive(telegram, chat, None, len(made))
    album = new_album(telegram) if len(made) > 1 else None
    sent = [post(telegram, form, chat, each, album=album, **answered) for each in made]
    return [message_json(telegram, message) for message in sent]


def new_album(telegram: "Telegram") -> str:
    return str(telegram.random.randrange(10**16, 10**17))


def _made(telegram: "Telegram", number: int, part: Part) -> Json:
    """The content of one part; what the closed servers find wrong names the part."""
    kind, source, words, own = part
    try:
        return media_content(telegram, own, kind, source, words)
    except Refused as no:
        code = no.description.removeprefix("Bad Request: ")
        if not code.isupper():
            raise
        raise refusal("album-part", number=number, words=code) from None


def _listed(form: Form) -> list[Any]:
    if not form.given("media"):
        raise refusal("required", name="media")
    media = structure(form, "media", "album-json")
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
    try:
        given, kind, source = _read_media(form, media)
    except Misread as wrong:
        raise refusal("media", words=wrong) from None
    own = {name: each for name, each in given.items() if name != "media"}
    return kind, source, Form.of(form.uploads, **own)


def _read_media(form: Form, media: Any) -> tuple[Json, str, Source]:
    given = an_object(media)
    source = source_of(form, "", optional_string(given, "media"))
    if source is None:
        raise Misread("media not found")
    return given, string_field(given, "type"), source


def _must_be_an_album(parts: list[Part]) -> None:
    if not parts:
        raise refusal("album-empty")
    if len(parts) > ALBUM_LIMIT:
        raise refusal("album-too-many")
    visible = [own.flag("show_caption_above_media") for kind, _, _, own in parts if kind in VISUAL]
    if len(set(visible)) > 1:
        raise refusal("album-captions")
    kinds = {kind for kind, *_ in parts}
    if len(kinds) > 1 and kinds & ALONE:
        raise refusal("album-mixed", kind=min(kinds & ALONE).capitalize())
