"""One message as everybody in its chat sees it: a bubble with its words, file and buttons.

What it says is kept in Telegram's own form (`content`), so that an answer, an update, a phone and
a saved sandbox all show the same thing.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from bot.sandbox.entities_html import as_html
from bot.sandbox.form import Json

FILE_KINDS = ("photo", "animation", "document", "voice", "video", "audio", "sticker", "video_note")
OTHER_KINDS = ("contact", "location", "poll", "text")
ALBUM_KINDS = frozenset(("photo", "video", "document", "audio"))


@dataclass(frozen=True, slots=True)
class Media:
    kind: str
    file_id: str
    name: str = ""
    size: int = 0
    duration: int = 0

    def shown(self) -> Json:
        address = f"/files/{self.file_id}"
        return {"url": address, "name": self.name, "size": self.size, "duration": self.duration}


@dataclass(frozen=True, slots=True)
class Button:
    """A button below a message: either `data` or `url`, or neither for what we only draw."""

    label: str
    data: str | None = None
    url: str | None = None


@dataclass(slots=True)
class Message:
    id: int
    chat_id: int
    sender_id: int
    date: int  # seconds since 1970, as everywhere in the Bot API
    outgoing: bool  # from a person to the bot, as the person's own phone shows it
    content: Json
    markup: Json | None = None  # any of the four kinds; only inline keyboards are ever returned
    edit_date: int | None = None
    album: str | None = None
    reply_to: int | None = None
    quote: Json | None = None
    protected: bool = False
    silent: bool = False
    topic: int | None = None  # in which topic of its chat it stands
    origin: Json | None = None  # where a forwarded message came from
    reactions: dict[int, list[str]] = field(default_factory=dict)  # who: which emoji
    votes: dict[int, list[int]] = field(default_factory=dict)  # in a poll; who: which options

    @property
    def kind(self) -> str:
        return next(
            (kind for kind in (*FILE_KINDS, *OTHER_KINDS) if kind in self.content), "service"
        )

    @property
    def text(self) -> str:
        return str(self.content.get("text", ""))

    @property
    def caption(self) -> str:
        return str(self.content.get("caption", ""))

    @property
    def words(self) -> str:
        """The text or caption: what stands in the bubble."""
        return self.text or self.caption

    @property
    def entities(self) -> list[Json]:
        named = "entities" if "text" in self.content else "caption_entities"
        found: list[Json] = self.content.get(named, [])
        return found

    @property
    def html(self) -> str:
        """Safe HTML of the words, with nothing in it but what the entities ask for."""
        return as_html(self.words, self.entities)

    @property
    def media(self) -> Media | None:
        if self.kind not in FILE_KINDS:
            return None
        file: Json = self.content[self.kind]
        if self.kind == "photo":
            file = self.content["photo"][-1]
        size, seconds = file.get("file_size", 0), file.get("duration", 0)
        return Media(self.kind, file["file_id"], file.get("file_name", ""), size, seconds)

    @property
    def inline_keyboard(self) -> Json | None:
        return self.markup if self.markup and "inline_keyboard" in self.markup else None

    @property
    def is_editable(self) -> bool:
        """A message sent with a reply keyboard, its removal or a forced reply never is."""
        return not self.markup or bool(self.inline_keyboard)

    @property
    def rows(self) -> list[list[Button]]:
        keyboard = (self.inline_keyboard or {}).get("inline_keyboard", [])
        return [[_button(each) for each in row] for row in keyboard]

    @property
    def buttons(self) -> Iterable[Button]:
        return (button for row in self.rows for button in row)

    @property
    def reaction_counts(self) -> dict[str, int]:
        counts: dict[str, int] = {}
        for emojis in self.reactions.values():
            for emoji in emojis:
                counts[emoji] = counts.get(emoji, 0) + 1
        return counts

    def react(self, who: int, emojis: list[str]) -> None:
        self.reactions.pop(who, None)
        if emojis:
            self.reactions[who] = emojis

    @property
    def plain(self) -> str:
        """The bubble in words alone, for a list of chats and for failing tests."""
        if self.words or self.kind == "text":
            return self.words
        said = _SAID.get(self.kind)
        return said(self.content) if said else f"({self.kind})"


def _button(button: Json) -> Button:
    return Button(button["text"], button.get("callback_data"), button.get("url"))


def _service(content: Json) -> str:
    return ", ".join(sorted(content)).replace("_", " ")


def _name(content: Json, kind: str) -> str:
    return str(content[kind].get("file_name") or f"({kind})")


_SAID: dict[str, Callable[[Json], str]] = {
    "document": lambda content: _name(content, "document"),
    "audio": lambda content: _name(content, "audio"),
    "sticker": lambda content: content["sticker"].get("emoji", "(sticker)"),
    "contact": lambda content: "{first_name} {phone_number}".format_map(content["contact"]),
    "location": lambda content: "{latitude}, {longitude}".format_map(content["location"]),
    "poll": lambda content: content["poll"]["question"],
    "service": _service,
}
