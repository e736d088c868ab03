"""Puts a text's bold, links and quotes into the order and nesting that Telegram allows.

Bold and its like may lie in anything but code; links, mentions and code never lie in each other;
what crosses is cut. Without this an overlapping list would come back as no Telegram sends it.
"""

from itertools import pairwise
from typing import Final

from bot.sandbox.form import Json

SPLITTABLE: Final = {"bold": 90, "italic": 91, "underline": 92, "strikethrough": 93, "spoiler": 94}
QUOTES: Final = {"blockquote", "expandable_blockquote"}
CODE: Final = {"code", "pre"}
PRIORITY: Final = SPLITTABLE | {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre": 10,
    "code": 20,
    "text_link": 49,
    "text_mention": 49,
    "custom_emoji": 99,
}


def in_order(entities: list[Json]) -> list[Json]:
    """The entities sorted, nested properly, neighbours of one kind joined."""
    entities = sorted((each for each in entities if each["length"] > 0), key=_place)
    if all(_apart(one, other) for one, other in pairwise(entities)):
        return entities
    firm = _without_overlaps([each for each in entities if each["type"] not in SPLITTABLE])
    soft = [
        piece
        for kind in SPLITTABLE
        for joined in _joined([each for each in entities if each["type"] == kind])
        for piece in _outside_code(joined, firm)
    ]
    return _nested(sorted(firm + soft, key=_place))


def with_found(entities: list[Json], found: list[Json]) -> list[Json]:
    """What was found in the text is added where the bot itself has set no link or code."""
    firm = [each for each in entities if each["type"] not in SPLITTABLE.keys() | QUOTES]
    new = [each for each in found if all(_apart(each, other) for other in firm)]
    return entities + new


def _place(entity: Json) -> tuple[int, int, int]:
    return entity["offset"], -entity["length"], PRIORITY.get(entity["type"], 50)


def _end(entity: Json) -> int:
    return int(entity["offset"] + entity["length"])


def _apart(one: Json, other: Json) -> bool:
    """No common character; neighbours of one soft kind are not apart, as they will be joined."""
    first, second = sorted((one, other), key=_place)
    joinable = first["type"] == second["type"] and first["type"] in SPLITTABLE
    return bool(_end(first) < second["offset"] + (0 if joinable else 1))


def _without_overlaps(firm: list[Json]) -> list[Json]:
    """Quotes may hold links and code; two quotes, or two links, must not overlap."""
    kept: list[Json] = []
    for entity in firm:
        rivals = [each for each in kept if (each["type"] in QUOTES) == (entity["type"] in QUOTES)]
        if all(_apart(entity, each) for each in rivals):
            kept.append(entity)
    return kept


def _joined(same_kind: list[Json]) -> list[Json]:
    joined: list[Json] = []
    for entity in same_kind:
        if joined and entity["offset"] <= _end(joined[-1]):
            end = max(_end(joined[-1]), _end(entity))
            joined[-1] = joined[-1] | {"length": end - joined[-1]["offset"]}
        else:
            joined.append(entity)
    return joined


def _outside_code(entity: Json, firm: list[Json]) -> list[Json]:
    pieces, start = [], entity["offset"]
    for code in (each for each in firm if each["type"] in CODE):
        if code["offset"] < _end(entity) and _end(code) > start:
            pieces.append(_piece(entity, start, code["offset"]))
            start = _end(code)
    pieces.append(_piece(entity, start, _end(entity)))
    return [piece for piece in pieces if piece["length"] > 0]


def _nested(entities: list[Json]) -> list[Json]:
    """Cuts every soft entity that would cross the end of another, until none does."""
    waiting, done = list(entities), list[Json]()
    while waiting:
        entity = waiting.pop(0)
        borders = sorted(_crossed(entity, done + waiting))
        if borders and entity["type"] in SPLITTABLE:
            rest = _piece(entity, borders[0], _end(entity))
            entity = _piece(entity, entity["offset"], borders[0])
            waiting = sorted([*waiting, rest], key=_place)
        done.append(entity)
    return sorted(done, key=_place)


def _crossed(entity: Json, others: list[Json]) -> list[int]:
    """Where the entity must be cut: the end of what holds its start, the start of a firm one."""
    start, end = entity["offset"], _end(entity)
    borders = [_end(each) for each in others if each["offset"] <= start < _end(each) < end]
    firm = [each for each in others if each["type"] not in SPLITTABLE]
    return borders + [each["offset"] for each in firm if start < each["offset"] < end < _end(each)]


def _piece(entity: Json, start: int, end: int) -> Json:
    return entity | {"offset": start, "length": end - start}
