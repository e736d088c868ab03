"""What a person sees: a text, perhaps a photo or file above it, and rows of buttons."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.taps import Tap
from bot.words import Lines, Text, from_json, to_json


@dataclass(frozen=True, slots=True)
class Button:
    label: Text
    tap: Tap | str

    @property
    def data(self) -> str:
        return self.tap if isinstance(self.tap, str) else self.tap.pack()


@dataclass(frozen=True, slots=True)
class Media:
    """A file that Telegram has already: photo, document or voice, by Telegram's own number.

    Sent anew, it loses its name and what a picture notes of its place and camera. One that
    replaces takes the place of another file in a message that stands in the chat already.
    """

    kind: str
    file_id: str
    anew: bool = False
    replaces: bool = False

    def facts(self) -> dict[str, Any]:
        wishes = {"anew": self.anew, "replaces": self.replaces}
        asked = {name: True for name, wished in wishes.items() if wished}
        return {"kind": self.kind, "file_id": self.file_id, **asked}


@dataclass(frozen=True, slots=True)
class Drawn:
    """A file that we make ourselves when it is sent: who draws it, and about what.

    `about` is small and JSON as it is, such as numbers of rows: all else is looked up when it is
    drawn (`bot.drawings`).
    """

    kind: str
    drawer: str
    about: Mapping[str, Any]
    replaces: bool = False
    name: str = ""
    """With a name it is drawn once, however many read it: the others get what the first got."""

    @property
    def file_id(self) -> str:
        """What stands for the file in a request until it is drawn."""
        return f"drawn:{self.drawer}:{json.dumps(self.about)}"

    def facts(self) -> dict[str, Any]:
        wishes = {"replaces": self.replaces, "name": self.name}
        asked = {key: wished for key, wished in wishes.items() if wished}
        return {"kind": self.kind, "drawer": self.drawer, "about": dict(self.about), **asked}


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Screen:
    words: Text | Lines
    rows: Rows = ()
    media: Media | Drawn | None = None
    silent: bool = False
    protected: bool = False
    """Whether Telegram keeps its readers from passing it on or saving it."""

    def to_json(self) -> str:
        return json.dumps(
            {
                "words": to_json(self.words),
                "rows": [
                    [{"label": to_json(button.label), "data": button.data} for button in row]
                    for row in self.rows
                ],
                "media": self.media and self.media.facts(),
                "silent": self.silent,
                **({"protected": True} if self.protected else {}),
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, body: str) -> "Screen":
        found: dict[str, Any] = json.loads(body)
        return cls(
            words=from_json(found["words"]),
            rows=tuple(
                tuple(Button(from_json(button["label"]), button["data"]) for button in row)
                for row in found["rows"]
            ),
            media=_media_from(found["media"]),
            silent=found["silent"],
            protected=found.get("protected", False),
        )


def _media_from(found: dict[str, Any] | None) -> Media | Drawn | None:
    if not found:
        return None
    return Drawn(**found) if "drawer" in found else Media(**found)


def screen(words: Text | Lines, *rows: Button | tuple[Button, ...] | None) -> Screen:
    """A screen of words and buttons; a row is one button or several, and None is left out."""
    return Screen(words, tuple(row if isinstance(row, tuple) else (row,) for row in rows if row))


def in_rows_of(width: int, buttons: list[Button]) -> tuple[tuple[Button, ...], ...]:
    return tuple(tuple(buttons[start : start + width]) for start in range(0, len(buttons), width))
