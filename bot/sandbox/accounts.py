"""Who somebody is on Telegram: the name others see, and whether the bot may write there."""

from typing import TYPE_CHECKING

from bot.sandbox.form import Json

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram


class Account:
    def __init__(
        self,
        telegram: "Telegram",
        person_id: int,
        first_name: str,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str = "en",
    ) -> None:
        self.telegram, self.id = telegram, person_id
        self.first_name, self.last_name, self.username = first_name, last_name, username
        self.language_code = language_code
        self.phone_number = f"+1555{person_id % 10_000_000:07}"
        self.blocked = self.deactivated = self.met = False

    @property
    def started(self) -> bool:
        """Whether the chat with the bot is open; before that the bot cannot write."""
        return self.id in self.telegram.chats

    def user(self) -> Json:
        if self.deactivated:
            return {"id": self.id, "is_bot": False, "first_name": ""}
        names = {"last_name": self.last_name, "username": self.username}
        given = {name: text for name, text in names.items() if text}
        user = {"id": self.id, "is_bot": False, "first_name": self.first_name, **given}
        return user | ({"language_code": self.language_code} if self.language_code else {})
