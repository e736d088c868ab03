"""What the bot says of itself: its name, its description, and the commands in each phone's menu.

Commands are set per scope and language; a phone shows the narrowest list that fits its chat, so a
bot that sets one list and forgets another shows a teacher's commands to a parent.
"""

from dataclasses import dataclass, field

from bot.sandbox.form import Json

Scope = tuple[str, int, int]  # type, chat id, user id
DEFAULT: Scope = ("default", 0, 0)
PRIVATE: Scope = ("all_private_chats", 0, 0)


@dataclass(slots=True)
class Bot:
    id: int
    username: str
    names: dict[str, str] = field(default_factory=lambda: {"": "Homeroom"})  # by language
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[Scope, str], list[Json]] = field(default_factory=dict)
    menu_button: Json = field(default_factory=lambda: {"type": "default"})
    has_topics: bool = False  # in private chats; the owner switches it, not the bot
    people_make_topics: bool = False  # and delete them
    overlooks_lost_topics: bool = False
    """As Telegram did in May 2026: what is sent to a deleted topic lands in the chat itself."""

    def user(self) -> Json:
        name, username = self.names.get("", self.username), self.username
        return {"id": self.id, "is_bot": True, "first_name": name, "username": username}

    def shown_commands(self, person_id: int, language: str) -> list[Json]:
        """What a private chat's menu shows: chat before all private chats before default."""
        for scope in (("chat", person_id, 0), PRIVATE, DEFAULT):
            for spoken in (language.split("-", maxsplit=1)[0], ""):
                if found := self.commands.get((scope, spoken)):
                    return found
        return []
