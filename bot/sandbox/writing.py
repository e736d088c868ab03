"""Everything a person can send to the bot: words, pictures, voices, cards and places."""

import re
from functools import partial
from typing import Any

from bot.sandbox import acting
from bot.sandbox.chats import Chat
from bot.sandbox.form import Json, Upload
from bot.sandbox.phone import Phone


class Writer(Phone):
    def opens_link(self, payload: str = "") -> int:
        """Presses Start, as after a link with this payload; no app follows a broken link."""
        assert re.fullmatch("[A-Za-z0-9_-]{0,64}", payload), f"no link can carry {payload!r}"
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

    def sends_photo(self, data: bytes, caption: str | None = None) -> int:
        """Sends a picture, as a photo to look at."""
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
        """Sends any file, with its name."""
        return self._sends_file("document", Upload(file_name, data, mime_type), caption)

    def sends_voice(self, data: bytes, duration: int = 3) -> int:
        """Sends what was spoken, so many seconds long."""
        return self._sends_file("voice", Upload("", data, "audio/ogg"), duration=duration)

    def sends_video(self, data: bytes, caption: str | None = None, duration: int = 5) -> int:
        """Sends a film, so many seconds long."""
        details: Json = {"width": 640, "height": 360, "duration": duration}
        return self._sends_file("video", Upload("", data, "video/mp4"), caption, **details)

    def sends_sticker(self, emoji: str) -> int:
        """Sends a sticker that stands for this emoji."""
        upload = Upload("", f"sticker {emoji}".encode(), "image/webp")
        return self._sends_file("sticker", upload, **acting.sticker_details(emoji))

    def sends_contact(self, phone: str, first_name: str, *, own: bool) -> int:
        """A contact card: only one's own carries one's own number in `user_id`."""
        card = {"phone_number": phone, "first_name": first_name}
        return self._sends({"contact": card | ({"user_id": self.id} if own else {})})

    def sends_location(self, lat: float, lon: float) -> int:
        """Sends a place, in degrees."""
        return self._sends({"location": {"latitude": lat, "longitude": lon}})

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
        self.must_be_able_to_act()
        chat = self.telegram.chats.get(chat_id or self.id)
        elsewhere = chat_id not in (None, self.id)
        assert not elsewhere or (chat and self.id in chat.people()), f"not in a chat {chat_id}"
        if chat is None:
            chat = self.telegram.chats[self.id] = Chat(self.id, "private")
        self.met = True
        more |= {"topic": self._topic_of(chat, more.get("reply_to"))}
        return self.telegram.post(chat, self.id, content, **more).id

    def _topic_of(self, chat: Chat, reply_to: int | None) -> int | None:
        """Where an app puts what is sent: with what it answers, else in the topic that is open."""
        answered = chat.messages.get(reply_to or 0)
        if answered is not None:
            return answered.topic
        stands_open = chat.id == self.id and any(each.number == self.topic for each in self.topics)
        return self.topic if stands_open else None

    def must_be_able_to_act(self) -> None:
        assert not self.blocked, f"{self.first_name} has blocked the bot\n{self.screen()}"
        assert not self.deactivated, f"{self.first_name} has no account any more"
