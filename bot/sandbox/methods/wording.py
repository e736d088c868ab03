"""Reads the words of a request: a text or a caption, its markup and its limits."""

from typing import TYPE_CHECKING

from bot.sandbox import entities
from bot.sandbox.chats import user_json
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

TEXT_LIMIT, CAPTION_LIMIT = 4096, 1024
RAW_LIMIT = 32_768  # bytes, before the markup is read

Words = tuple[str, list[Json]]


def raw_words(telegram: "Telegram", form: Form, name: str, listed: str) -> Words:
    """The words with their markup read; trimming and length come later, as on the real server."""
    text = form.text(name)
    if len(text.encode("utf-8", "surrogatepass")) > RAW_LIMIT:
        raise refusal("text-raw-too-long")
    if mode := form.text("parse_mode"):
        return entities.parsed(text, mode, known_to(telegram))
    if not form.given(listed):
        return text, []
    try:
        wanted = form.json(listed)
    except ValueError:
        raise refusal("entities-json") from None
    return text, entities.given(wanted, known_to(telegram))


def text_content(form: Form, words: Words) -> Json:
    text, found = entities.fixed(*words)
    if len(text) > TEXT_LIMIT:
        raise refusal("text-too-long")
    content: Json = {"text": text} | ({"entities": found} if found else {})
    if form.given("link_preview_options"):
        content["link_preview_options"] = form.json("link_preview_options")
    return content


def caption_content(words: Words) -> Json:
    text, found = entities.fixed(*words, may_be_empty=True)
    if len(text) > CAPTION_LIMIT:
        raise refusal("caption-too-long")
    return ({"caption": text} if text else {}) | ({"caption_entities": found} if found else {})


def raw_caption(telegram: "Telegram", form: Form) -> Words:
    return raw_words(telegram, form, "caption", "caption_entities")


def known_to(telegram: "Telegram") -> entities.Known:
    """Users the bot has met may be mentioned; a mention of anybody else is dropped."""

    def known(user_id: int) -> Json | None:
        person = telegram.people.get(user_id)
        return user_json(telegram, user_id) if person is not None and person.met else None

    return known
