"""A person's phone: the chat with the bot as it stands on the screen now.

Bubbles change in place when they are edited and vanish when deleted; nothing else is known here
than what a real phone would show its owner.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.sandbox.accounts import Account
from bot.sandbox.form import Json
from bot.sandbox.messages import Button, Message
from bot.sandbox.topics import Topic

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

ACTION_SHOWN = 5  # seconds
VIEW_KINDS = {"video_note": "video"}


@dataclass(frozen=True, slots=True)
class Toast:
    """The bot's answer to a press: a word passing over the screen, or a window to close."""

    text: str
    alert: bool


class Phone(Account):
    def __init__(
        self,
        telegram: "Telegram",
        person_id: int,
        first_name: str,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str = "en",
    ) -> None:
        super().__init__(telegram, person_id, first_name, last_name, username, language_code)
        self.toasts: list[Toast] = []
        self.keyboard: Json | None = None  # the reply keyboard in place of letters
        self.cleared_up_to = self.read_up_to = 0
        self.topic: int | None = None  # the one that stands open
        self._action_until = 0

    @property
    def messages(self) -> list[Message]:
        """The chat with the bot, oldest first, as this person sees it now."""
        return self.messages_in(self.id)

    def messages_in(self, chat_id: int) -> list[Message]:
        chat = self.telegram.chats.get(chat_id)
        if chat is None:
            return []
        cleared = self.cleared_up_to if chat_id == self.id else 0
        return [each for each in chat.messages.values() if each.id > cleared]

    @property
    def topics(self) -> list[Topic]:
        """The topics of the chat with the bot; without topics an app shows one chat."""
        chat = self.telegram.chats.get(self.id)
        if chat is None or not self.telegram.bot.has_topics:
            return []
        return list(chat.topics.values())

    def message(self, message_id: int) -> Message | None:
        """A bubble in the chat with the bot or, failing that, in a group of this person's."""
        own = self.telegram.chats.get(self.id)
        if own is not None and message_id in own.messages:
            return own.messages[message_id] if message_id > self.cleared_up_to else None
        groups = (chat for chat in self.telegram.chats.values() if self.id in chat.members)
        found = (chat.messages.get(message_id) for chat in groups)
        return next((each for each in found if each is not None), None)

    @property
    def unread(self) -> int:
        return sum(not each.outgoing and each.id > self.read_up_to for each in self.messages)

    @property
    def typing(self) -> bool:
        """Whether the phone shows that the bot is typing, or sending something."""
        return self.telegram.seconds() < self._action_until

    @property
    def reply_keyboard(self) -> list[list[str]] | None:
        rows = (self.keyboard or {}).get("keyboard")
        return [[button["text"] for button in row] for row in rows] if rows else None

    def gets(self, message: Message) -> None:
        """A new bubble, by anyone, in one of this person's chats."""
        if message.outgoing and message.sender_id == self.id:
            self.read_up_to = max(self.read_up_to, message.id)
        if not message.outgoing and message.chat_id == self.id:
            self._action_until = 0
            if message.markup and "keyboard" in message.markup:
                self.keyboard = message.markup
            elif message.markup and "remove_keyboard" in message.markup:
                self.keyboard = None
        self.telegram.noted(self.id)

    def sees_action(self, action: str) -> None:
        cancelled = action == "cancel"
        self._action_until = 0 if cancelled else self.telegram.seconds() + ACTION_SHOWN
        self.telegram.noted(self.id)

    def gets_toast(self, text: str, *, alert: bool) -> None:
        self.toasts.append(Toast(text, alert))
        self.telegram.noted(self.id)

    def reads(self) -> None:
        """Looks at everything the bot has said."""
        self.read_up_to = max([each.id for each in self.messages], default=self.read_up_to)
        self.telegram.noted(self.id)

    def screen(self, chat_id: int | None = None) -> str:
        """The phone printed as text, for a test that fails."""
        lines = [f"{self.first_name}'s phone:"]
        for message in self.messages_in(chat_id or self.id):
            mark = ">" if message.sender_id == self.id else "|"
            said = message.plain.split("\n") + [f"({message.kind})"] * (message.media is not None)
            lines.extend(f"  {mark} {line}" for line in said)
            lines.extend(f"  {mark}   {_labels(row)}" for row in message.rows)
        keyboard = [[Button(label) for label in row] for row in self.reply_keyboard or []]
        lines.extend(f"  keyboard: {_labels(row)}" for row in keyboard)
        return "\n".join(lines)

    def bubble(self, message: Message) -> Json:
        """One message as the page draws it."""
        media, replied = message.media, self.message(message.reply_to or 0)
        return {
            "id": message.id,
            "mine": message.sender_id == self.id,
            "date": datetime.fromtimestamp(message.date, UTC).isoformat(),
            "edited": message.edit_date is not None,
            "kind": VIEW_KINDS.get(message.kind, message.kind),
            "html": message.html,
            "plain": message.plain,
            "file": media and media.shown(),
            "album": message.album,
            "reply_to": replied and {"id": replied.id, "plain": replied.plain},
            "buttons": [[_drawn(button) for button in row] for row in message.rows],
            "reactions": list(message.reaction_counts),
            "protected": message.protected,
            "topic": message.topic,
        }


def _labels(row: list[Button]) -> str:
    return " ".join(f"[{button.label}]" for button in row)


def _drawn(button: Button) -> Json:
    return {"label": button.label, "data": button.data, "url": button.url}
