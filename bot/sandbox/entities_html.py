"""A message's words as safe HTML for the page: bold stays bold, and nothing else gets through.

The page shows what strangers typed, so everything is escaped and only these few tags and harmless
link addresses are ever written.
"""

from html import escape
from urllib.parse import urlsplit

from bot.sandbox.form import Json

TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}
SCHEMES = frozenset(("http", "https", "tg", "mailto", "tel"))


def as_html(text: str, entities: list[Json]) -> str:
    """The text with its entities as tags; offsets are UTF-16 units."""
    encoded = text.encode("utf-16-le", "surrogatepass")
    parts: list[str] = []
    open_until: list[tuple[int, str]] = []
    at = 0
    for border in sorted(_borders(entities, len(encoded) // 2)):
        parts.append(_words(encoded[at * 2 : border * 2]))
        at = border
        while open_until and open_until[-1][0] <= border:
            parts.append(open_until.pop()[1])
        for entity in entities:
            if entity["offset"] == border and entity["length"]:
                start, end = _tags(entity, encoded)
                parts.append(start)
                open_until.append((border + entity["length"], end))
    return "".join(parts)


def _borders(entities: list[Json], end: int) -> set[int]:
    sides = {side for e in entities for side in (e["offset"], e["offset"] + e["length"])}
    return {side for side in sides if side < end} | {end}


def _words(encoded: bytes) -> str:
    return escape(encoded.decode("utf-16-le", "replace")).replace("\n", "<br>")


def _tags(entity: Json, encoded: bytes) -> tuple[str, str]:
    kind = entity["type"]
    if kind in TAGS:
        return f"<{TAGS[kind]}>", f"</{TAGS[kind]}>"
    start, end = entity["offset"] * 2, (entity["offset"] + entity["length"]) * 2
    address = _address(kind, entity, encoded[start:end].decode("utf-16-le", "replace"))
    if address:
        return f'<a href="{escape(address)}" rel="noopener noreferrer" target="_blank">', "</a>"
    name = kind.replace("_", "-")
    return f'<span class="{escape(name)}">', "</span>"


def _address(kind: str, entity: Json, words: str) -> str | None:
    """Where a link leads; None when it leads nowhere or to what a browser would run."""
    if kind == "email":
        return f"mailto:{words}"
    if kind == "text_link":
        address = str(entity["url"])
    elif kind == "url":
        address = words if "://" in words else f"http://{words}"
    else:
        return None
    try:
        return address if urlsplit(address).scheme.lower() in SCHEMES else None
    except ValueError:
        return None
