"""Reads the words of a request: a text or a caption, its markup and its limits."""

from typing import TYPE_CHECKING

from bot.sandbox import entities, entity_lists
from bot.sandbox.chats import user_json
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json
from bot.sandbox.structures import structure

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

TEXT_LIMIT, CAPTION_LIMIT = 4096, 1024
PREVIEW = (
    ("is_disabled", bool),
    ("url", str),
    ("prefer_small_media", bool),
    ("prefer_large_media", bool),
    ("show_above_text", bool),
)
RAW_LIMIT = 32_768  # bytes, before the markup is read

Words = tuple[str, list[Json]]


def raw_words(telegram: "Telegram", form: Form, name: str, listed: str) -> Words:
    """The words with their markup read; trimming and length come later, as on the real server."""
    text = form.text(name)
    if len(text.encode("utf-8", "surrogatepass")) > RAW_LIMIT:
        raise refusal("text-raw-too-long")
    if mode := form.text("parse_mode"):
        return entities.parsed(text, mode, known_to(telegram))
    try:
        wanted = form.json(listed) if form.given(listed) else None
    except ValueError:
        wanted = None  # what cannot be read is passed over, as on the real server
    return text, entity_lists.given(wanted, known_to(telegram))


def text_content(words: Words, preview: Json) -> Json:
    text, found = entities.fixed(*words)
    if len(text) > TEXT_LIMIT:
        raise refusal("text-too-long")
    content: Json = {"text": text} | ({"entities": found} if found else {})
    return content | preview


def read_preview(form: Form) -> Json:
    if not form.given("link_preview_options"):
        return {}
    options = structure(form, "link_preview_options", "preview-json")
    if not isinstance(options, dict):
        raise refusal("preview-object")
    said = {name: options[name] for name, kind in PREVIEW if isinstance(options.get(name), kind)}
    return {"link_preview_options": said} if said else {}


def caption_content(words: Words) -> Json:
    text, found = entities.fixed(*words, may_be_empty=True)
    if len(text) > CAPTION_LIMIT:
        raise refusal("caption-too-long")
    return ({"caption": text} if text else {}) | ({"caption_entities": found} if found else {})


def raw_text(telegram: "Telegram", form: Form) -> Words:
    if not form.text("text"):
        raise refusal("text-empty")
    return raw_words(telegram, form, "text", "entities")


def raw_caption(telegram: "Telegram", form: Form) -> Words:
    return raw_words(telegram, form, "caption", "caption_entities")


def known_to(telegram: "Telegram") -> entity_lists.Known:
    """Users the bot has met may be mentioned; a mention of anybody else is dropped."""

    def known(user_id: int) -> Json | None:
        person = telegram.people.get(user_id)
        return user_json(telegram, user_id) if person is not None and person.met else None

    return known
