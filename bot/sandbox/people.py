"""A person with a phone, who can do with it what a Telegram app lets one do, and nothing more.

Tests and the demo's visitors act through these people; a tap on a button that is not there fails
and prints the phone, because a real parent could not tap it either.
"""

from bot.sandbox import acting
from bot.sandbox.chats import Chat, message_json
from bot.sandbox.form import Json
from bot.sandbox.groups import bot_becomes, bot_is_added, is_heard, joins, new_group
from bot.sandbox.messages import Message
from bot.sandbox.topics import new_topic, remove_topic
from bot.sandbox.voting import vote
from bot.sandbox.writing import Writer


class Person(Writer):
    def edits(self, message_id: int, text: str) -> None:
        """Changes an own text or caption."""
        message = self._message(message_id)
        assert message.sender_id == self.id, f"message {message_id} is not {self.first_name}'s"
        message.content = acting.edited(message.content, text)
        message.edit_date = self.telegram.seconds()
        chat = self.telegram.chats[message.chat_id]
        kind = "edited_channel_post" if chat.type == "channel" else "edited_message"
        if is_heard(self.telegram, chat, message):
            self.telegram.tell(kind, message_json(self.telegram, message), chat)
        self.telegram.changed(chat)

    def reacts(self, message_id: int, emoji: str | None) -> None:
        """Puts an emoji under a message in place of the last one; none takes it away."""
        acting.react(self.telegram, self._message(message_id), self.id, [emoji] if emoji else [])

    def votes(self, message_id: int, *options: int) -> None:
        """Answers a poll by the options' numbers from 0; none takes the vote back."""
        vote(self.telegram, self._message(message_id), self.id, list(options))

    def presses(self, message_id: int, label: str) -> str:
        """Taps a button that is on that message now; the press's id, empty for a link."""
        buttons = self._message(message_id).buttons
        found = next((each for each in buttons if each.label == label), None)
        assert found is not None, f"no button «{label}»\n{self.screen()}"
        return self.presses_data(message_id, found.data) if found.data is not None else ""

    def presses_data(self, message_id: int, data: str) -> str:
        """A press as a forged app, or a message long gone from the chat, could send it."""
        self.must_be_able_to_act()
        return acting.press(self.telegram, self.id, message_id, data)

    def presses_reply_button(self, label: str) -> int:
        """Taps a button of the keyboard that stands in place of letters."""
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
        """Blocks the bot, which is told so and cannot write any more."""
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
        """Founds a channel with the bot as an administrator; the channel's id."""
        return self._adds_bot(title, "channel")

    def _topics(self) -> set[int]:
        return {each.number for each in self.topics}

    def _must_make_topics(self) -> None:
        bot = self.telegram.bot
        assert bot.has_topics, "the bot has no topics in private chats"
        assert bot.people_make_topics, "the bot lets nobody make or delete topics"
        assert self.started, "there is no chat yet"

    def _adds_bot(self, title: str, kind: str) -> int:
        chat = new_group(self.telegram, title, self.id, kind=kind)
        bot_is_added(self.telegram, chat, self.id)
        return chat.id

    def joins(self, chat_id: int) -> None:
        """Comes into a group."""
        joins(self.telegram, self._group(chat_id), self.id)

    def removes_bot(self, chat_id: int) -> None:
        """Takes the bot out of a group or channel."""
        group = self._group(chat_id)
        assert self.id in group.members, f"{self.first_name} is not in {group.title}"
        bot_becomes(self.telegram, group, "kicked", by=self.id)

    def opens_topic(self, number: int | None) -> None:
        """Goes into a topic, where what is sent then stands; with none, back to the whole chat."""
        assert number is None or number in self._topics(), f"no topic {number}\n{self.screen()}"
        self.topic = number
        self.telegram.noted(self.id)

    def begins_topic(self, name: str) -> int:
        """Begins a topic, which stands open then; its number."""
        self.must_be_able_to_act()
        self._must_make_topics()
        self.topic = new_topic(self.telegram, self.telegram.chats[self.id], self.id, name).number
        return self.topic

    def deletes_topic(self, number: int) -> None:
        """Deletes a topic with everything in it; the bot is not told."""
        self._must_make_topics()
        assert number in self._topics(), f"no topic {number}\n{self.screen()}"
        self.topic = None if self.topic == number else self.topic
        remove_topic(self.telegram, self.telegram.chats[self.id], number)

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

    def _group(self, chat_id: int) -> Chat:
        chat = self.telegram.chats.get(chat_id)
        assert chat is not None, f"no chat {chat_id}"
        assert not chat.is_private, "nobody else joins a private chat"
        return chat

    def _message(self, message_id: int) -> Message:
        message = self.message(message_id)
        assert message is not None, f"no message {message_id}\n{self.screen()}"
        return message
