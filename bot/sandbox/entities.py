"""What is bold, a link or a command in a text, found exactly as Telegram finds it.

Telegram's own parser (TDLib, from the tdjson package) reads the markup; the cleaning and trimming
that its library does while sending is done here in the same order, because its offsets, counted in
UTF-16 units, and its refusals are what a bot's texts are tested against.
"""

import json
import re
from collections.abc import Callable
from functools import cache

from bot.sandbox.entity_lists import Known, from_parser
from bot.sandbox.entity_order import in_order, with_found
from bot.sandbox.errors import refusal
from bot.sandbox.form import Json

MODES: dict[str, Json] = {
    "markdown": {"@type": "textParseModeMarkdown", "version": 1},
    "markdownv2": {"@type": "textParseModeMarkdown", "version": 2},
    "html": {"@type": "textParseModeHTML"},
}
# Telegram turns control characters into spaces and takes out direction overrides and the three
# combining lines with which a text could draw over its neighbours.
UNCLEAN = re.compile("[\0-\t\x0b-\x1f\u2028-\u202e\u0333\u033f\u030a]")
FARTHEST = 1_000_000  # the largest offset or length that is looked at


def units(text: str) -> int:
    """The length as Telegram counts offsets: an emoji is two UTF-16 units."""
    return len(text) + sum(character > "\uffff" for character in text)


def cut_units(text: str, offset: int, length: int) -> str:
    encoded = text.encode("utf-16-le", "surrogatepass")
    return encoded[offset * 2 : (offset + length) * 2].decode("utf-16-le", "replace")


def parsed(text: str, mode: str, known: Known) -> tuple[str, list[Json]]:
    """The text without its markup, and the entities; refuses what Telegram's parser refuses."""
    if not text or mode.lower() == "none":
        return text, []
    if mode.lower() not in MODES:
        raise refusal("parse-mode-unknown")
    _must_be_utf8(text)
    asked = {"@type": "parseTextEntities", "text": text, "parse_mode": MODES[mode.lower()]}
    answer = _ask(asked)
    if answer["@type"] == "error":
        raise refusal("entities", words=answer["message"])
    return answer["text"], list(from_parser(answer["entities"], known))


def fixed(text: str, entities: list[Json], *, may_be_empty: bool = False) -> tuple[str, list[Json]]:
    """The text cleaned and trimmed, links and commands found: what is kept of what was sent."""
    _must_be_utf8(text)
    for entity in entities:
        for side in ("offset", "length"):
            if not 0 <= entity.get(side, -1) <= FARTHEST:
                raise refusal(f"entity-{side}", value=entity.get(side))
    text, entities = _cleaned(text, in_order(entities))
    text, entities = _trimmed(text, entities)
    if not text:
        if may_be_empty:
            return "", []
        raise refusal("text-blank")
    return text, in_order(with_found(entities, found(text)))


def found(text: str) -> list[Json]:
    """Links, mentions, commands and the like that any client would find in the text."""
    answer = _ask({"@type": "getTextEntities", "text": text})
    return list(from_parser(answer["entities"], lambda _: None))


def _must_be_utf8(text: str) -> None:
    """Half an emoji, cut by somebody's careless slicing, is no text."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise refusal("text-not-utf8") from None


def _cleaned(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    if not UNCLEAN.search(text):
        return text, entities
    kept, moved = [], [0]
    for character in text:
        new = " " if character < " " and character not in "\r\n" else character
        new = "" if new == "\r" or (UNCLEAN.match(new) and new != "\n") else new
        kept.append(new)
        moved += [moved[-1] + units(new)] * units(character)
    last = len(moved) - 1
    for entity in entities:
        start = moved[min(entity["offset"], last)]
        end = moved[min(entity["offset"] + entity["length"], last)]
        entity.update(offset=start, length=end - start)
    return "".join(kept), [entity for entity in entities if entity["length"] > 0]


def _trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Without spaces and newlines at the ends; at the start, only those before any entity."""
    text = text.rstrip(" \n")
    end = units(text)
    kept = [_shortened(entity, end) for entity in entities if _shows(entity, text, end)]
    start = min([entity["offset"] for entity in kept], default=end)
    cut = min(len(text) - len(text.lstrip(" \n")), start)
    for entity in kept:
        entity["offset"] -= cut
    return text[cut:], in_order(kept)


def _shortened(entity: Json, end: int) -> Json:
    return entity | {"length": min(entity["length"], end - entity["offset"])}


def _shows(entity: Json, text: str, end: int) -> bool:
    if entity["offset"] >= end:
        return False
    hidden = entity["type"] in {"text_link", "text_mention", "custom_emoji", "date_time"}
    return hidden or bool(cut_units(text, entity["offset"], entity["length"]).strip(" \n"))


def _ask(request: Json) -> Json:
    raw = _parser()(json.dumps(request).encode())
    answer: Json = json.loads(raw or b"{}")
    return answer


@cache
def _parser() -> Callable[[bytes], bytes | None]:
    import tdjson  # noqa: PLC0415 - 30 MB of native code, loaded when the first text comes

    tdjson.td_execute(b'{"@type":"setLogVerbosityLevel","new_verbosity_level":0}')
    return tdjson.td_execute
