"""A person with a phone, who can do with it what a Telegram app lets one do, and nothing more.

Tests and the demo's visitors act through these people; a tap on a button that is not there fails
and prints the phone, because a real parent could not tap it either.
"""

from functools import partial
from typing import TYPE_CHECKING, Any

from bot.sandbox import acting
from bot.sandbox.chats import Chat, message_json
from bot.sandbox.form import Json, Upload
from bot.sandbox.groups import bot_is_added, new_group
from bot.sandbox.messages import Message
from bot.sandbox.phone import Phone

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram


class Person(Phone):
    def __init__(
        self,
        telegram: "Telegram",
        person_id: int,
        first_name: str,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str = "en",
    ) -> None:
        super().__init__(telegram, person_id)
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

    def opens_link(self, payload: str = "") -> int:
        """Presses Start, as after a link with this payload."""
        return self.writes(f"/start {payload}".strip())

    def writes(
        self,
        text: str,
        *,
        reply_to: int | None = None,
        entities: list[Json] | None = None,
        chat_id: int | None = None,
    ) -> int:
        """Sends a text, in several messages if it is too long for one; the last one's number."""
        written = acting.texts(text, entities or [])
        assert written, "an app sends no empty message"
        return [self._sends(each, reply_to=reply_to, chat_id=chat_id) for each in written][-1]

    def edits(self, message_id: int, text: str) -> None:
        """Changes an own text or caption."""
        message = self._message(message_id)
        assert message.sender_id == self.id, f"message {message_id} is not {self.first_name}'s"
        message.content = acting.edited(message.content, text)
        message.edit_date = self.telegram.seconds()
        chat = self.telegram.chats[message.chat_id]
        kind = "edited_channel_post" if chat.type == "channel" else "edited_message"
        self.telegram.tell(kind, message_json(self.telegram, message), chat)
        self.telegram.changed(chat)

    def sends_photo(self, data: bytes, caption: str | None = None) -> int:
        return self._sends_file("photo", Upload("", data, "image/jpeg"), caption)

    def sends_album(self, photos: list[bytes], caption: str | None = None) -> list[int]:
        """Several photos at once, the caption below the first: separate messages to the bot."""
        album = str(self.telegram.random.randrange(10**16, 10**17))
        captions = [caption, *[None] * len(photos)]
        sent = zip(photos, captions, strict=False)
        send = partial(self._sends_file, "photo", album=album)
        return [send(Upload("", data, "image/jpeg"), words) for data, words in sent]

    def sends_document(
        self, data: bytes, file_name: str, mime_type: str, caption: str | None = None
    ) -> int:
        return self._sends_file("document", Upload(file_name, data, mime_type), caption)

    def sends_voice(self, data: bytes, duration: int = 3) -> int:
        return self._sends_file("voice", Upload("", data, "audio/ogg"), duration=duration)

    def sends_video(self, data: bytes, caption: str | None = None, duration: int = 5) -> int:
        details: Json = {"width": 640, "height": 360, "duration": duration}
        return self._sends_file("video", Upload("", data, "video/mp4"), caption, **details)

    def sends_sticker(self, emoji: str) -> int:
        upload = Upload("", f"sticker {emoji}".encode(), "image/webp")
        return self._sends_file("sticker", upload, **acting.sticker_details(emoji))

    def sends_contact(self, phone: str, first_name: str, *, own: bool) -> int:
        """A contact card: only one's own carries one's own number in `user_id`."""
        card = {"phone_number": phone, "first_name": first_name}
        return self._sends({"contact": card | ({"user_id": self.id} if own else {})})

    def sends_location(self, lat: float, lon: float) -> int:
        return self._sends({"location": {"latitude": lat, "longitude": lon}})

    def reacts(self, message_id: int, emoji: str | None) -> None:
        """Puts an emoji under a message in place of the last one; None takes it away."""
        acting.react(self.telegram, self._message(message_id), self.id, [emoji] if emoji else [])

    def presses(self, message_id: int, label: str) -> str:
        """Taps a button that is on that message now; the press's id, empty for a link."""
        buttons = self._message(message_id).buttons
        found = next((each for each in buttons if each.label == label), None)
        assert found is not None, f"no button «{label}»\n{self.screen()}"
        return self.presses_data(message_id, found.data) if found.data is not None else ""

    def presses_data(self, message_id: int, data: str) -> str:
        """A press as a forged app, or a message long gone from the chat, could send it."""
        self._must_be_able_to_act()
        return acting.press(self.telegram, self.id, message_id, data)

    def presses_reply_button(self, label: str) -> int:
        buttons = [each for row in (self.keyboard or {}).get("keyboard", []) for each in row]
        button = next((each for each in buttons if each["text"] == label), None)
        assert button is not None, f"no button «{label}» on the keyboard\n{self.screen()}"
        if (self.keyboard or {}).get("one_time_keyboard"):
            self.keyboard = None
        if button.get("request_contact"):
            return self.sends_contact(self.phone_number, self.first_name, own=True)
        return (
            self.sends_location(52.37, 4.9) if "request_location" in button else self.writes(label)
        )

    def blocks(self) -> None:
        acting.become(self.telegram, self, "kicked")

    def returns(self) -> None:
        """Lifts the block."""
        acting.become(self.telegram, self, "member")

    def deactivates(self) -> None:
        """Deletes the account: the bot is not told."""
        self.deactivated = True
        self.telegram.noted(self.id)

    def adds_bot_to_group(self, title: str) -> int:
        """Founds a group with the bot in it; the group's id."""
        return self._adds_bot(title, "group")

    def adds_bot_to_channel(self, title: str) -> int:
        return self._adds_bot(title, "channel")

    def _adds_bot(self, title: str, kind: str) -> int:
        chat = new_group(self.telegram, title, self.id, kind=kind)
        bot_is_added(self.telegram, chat, self.id)
        return chat.id

    def deletes_chat(self) -> None:
        """Clears the own phone; the bot does not learn of it."""
        self.cleared_up_to = max([each.id for each in self.messages], default=0)
        self.keyboard = None
        self.telegram.noted(self.id)

    def commands(self) -> list[tuple[str, str]]:
        """What the menu of this chat offers."""
        shown = self.telegram.bot.shown_commands(self.id, self.language_code)
        return [(each["command"], each["description"]) for each in shown]

    def view(self) -> Json:
        """The phone as the page draws it."""
        return acting.view(self)

    def _sends_file(
        self,
        kind: str,
        upload: Upload,
        caption: str | None = None,
        album: str | None = None,
        **details: Any,
    ) -> int:
        content = acting.file_content(self.telegram, kind, upload, details)
        return self._sends(content | acting.caption(caption), album=album)

    def _sends(self, content: Json, *, chat_id: int | None = None, **more: Any) -> int:
        self._must_be_able_to_act()
        chat = self.telegram.chats.get(chat_id or self.id)
        if chat is None:
            chat = self.telegram.chats[self.id] = Chat(self.id, "private")
        self.met = True
        return self.telegram.post(chat, self.id, content, **more).id

    def _must_be_able_to_act(self) -> None:
        assert not self.blocked, f"{self.first_name} has blocked the bot\n{self.screen()}"
        assert not self.deactivated, f"{self.first_name} has no account any more"

    def _message(self, message_id: int) -> Message:
        message = self.message(message_id)
        assert message is not None, f"no message {message_id}\n{self.screen()}"
        return message
