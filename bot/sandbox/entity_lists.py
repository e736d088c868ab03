"""Entities as they arrive, from a bot's own list or from Telegram's parser, in one form.

A mention of somebody the bot has never met is dropped, as Telegram drops it.
"""

from collections.abc import Callable, Iterable

from bot.sandbox.errors import refusal
from bot.sandbox.form import Json
from bot.sandbox.structures import (
    Misread,
    an_object,
    number_field,
    optional_string,
    string_field,
)

Known = Callable[[int], Json | None]
TYPES = {
    "Mention": "mention",
    "Hashtag": "hashtag",
    "Cashtag": "cashtag",
    "BotCommand": "bot_command",
    "Url": "url",
    "EmailAddress": "email",
    "PhoneNumber": "phone_number",
    "Bold": "bold",
    "Italic": "italic",
    "Underline": "underline",
    "Strikethrough": "strikethrough",
    "Spoiler": "spoiler",
    "Code": "code",
    "Pre": "pre",
    "PreCode": "pre",
    "TextUrl": "text_link",
    "MentionName": "text_mention",
    "BlockQuote": "blockquote",
    "ExpandableBlockQuote": "expandable_blockquote",
    "CustomEmoji": "custom_emoji",
    "DateTime": "date_time",
}
# A bot may name these itself; the others are only ever found in the text.
FOUND = frozenset(("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"))
GIVEN = frozenset(TYPES.values()) - FOUND


def given(entities: object, known: Known) -> list[Json]:
    """The entities of a request's own list, without those that Telegram finds by itself."""
    if not isinstance(entities, list):
        return []
    try:
        return [kept for each in entities if (kept := _given(each, known)) is not None]
    except Misread as wrong:
        raise refusal("entity", words=wrong) from None


def _given(written: object, known: Known) -> Json | None:
    entity = an_object(written)
    place = {side: number_field(entity, side) for side in ("offset", "length")}
    kind = string_field(entity, "type")
    if kind not in GIVEN | FOUND:
        raise Misread("Unsupported type specified" if kind else "Type is not specified")
    if kind in FOUND:
        return None
    if kind == "text_mention":
        user = known(number_field(an_object(entity.get("user")), "id"))
        return {"type": kind, **place, "user": user} if user else None
    return {"type": kind, **place, **_given_extra(kind, entity)}


def _given_extra(kind: str, entity: Json) -> Json:
    if kind == "text_link":
        return {"url": string_field(entity, "url")}
    if kind == "custom_emoji":
        return {"custom_emoji_id": str(number_field(entity, "custom_emoji_id"))}
    if kind == "date_time":
        written = optional_string(entity, "date_time_format")
        moment = {"unix_time": number_field(entity, "unix_time")}
        return moment | ({"date_time_format": written} if written else {})
    language = optional_string(entity, "language") if kind == "pre" else ""
    return {"language": language} if language else {}


def from_parser(entities: Iterable[Json], known: Known) -> Iterable[Json]:
    for entity in entities:
        kind = entity["type"]
        name = TYPES.get(kind["@type"].removeprefix("textEntityType"))
        extra = _extra(name, kind, known) if name else None
        if extra is not None:
            yield {"type": name, "offset": entity["offset"], "length": entity["length"], **extra}


def _extra(name: str, kind: Json, known: Known) -> Json | None:
    """What an entity says besides its place; None when it must be dropped."""
    if name == "text_mention":
        user = known(kind["user_id"])
        return {"user": user} if user else None
    if name == "date_time":
        written = _date_format(kind.get("formatting_type"))
        return {"unix_time": kind["unix_time"]} | ({"date_time_format": written} if written else {})
    taken = {"text_link": "url", "pre": "language", "custom_emoji": "custom_emoji_id"}.get(name)
    return {taken: kind[taken]} if taken and kind.get(taken) else {}


def _date_format(formatting: Json | None) -> str:
    if formatting is None:
        return ""
    if formatting["@type"] == "dateTimeFormattingTypeRelative":
        return "r"
    letters = "w" if formatting.get("show_day_of_week") else ""
    for side, short, long in (("date", "d", "D"), ("time", "t", "T")):
        precision = (formatting.get(f"{side}_precision") or {}).get("@type", "None")
        letters += long if precision.endswith("Long") else short if "Short" in precision else ""
    return letters
