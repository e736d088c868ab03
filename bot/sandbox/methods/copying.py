"""The bot passes on what was said: as its own words (copying) or with its sender (forwarding)."""

from collections.abc import Callable
from copy import deepcopy
from typing import TYPE_CHECKING

from bot.sandbox.chats import named_chat, user_json, writable_chat
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json
from bot.sandbox.messages import Message
from bot.sandbox.methods.albums import new_album
from bot.sandbox.methods.deleting import message_ids
from bot.sandbox.methods.media import WITH_CAPTION
from bot.sandbox.methods.outgoing import arrive, in_topic, post, send, sent
from bot.sandbox.methods.polls import fresh
from bot.sandbox.methods.wording import caption_content, raw_caption

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

CAPTION = ("caption", "caption_entities", "show_caption_above_media")
Passed = tuple[Json, dict[str, object]]


def copy_message(telegram: "Telegram", form: Form) -> Json:
    original = _named(telegram, form, "copy")
    words = raw_caption(telegram, form) if "caption" in form.fields else None

    def content() -> Json:
        content = _copyable(telegram, original)
        if words is None or not WITH_CAPTION & content.keys():
            return content
        bare = {name: each for name, each in content.items() if name not in CAPTION}
        return bare | caption_content(words)

    return {"message_id": sent(telegram, form, content).id}


def forward_message(telegram: "Telegram", form: Form) -> Json:
    original = _named(telegram, form, "forward")
    content, more = _forwarded(telegram, original)
    return send(telegram, form, lambda: content, **more)


def copy_messages(telegram: "Telegram", form: Form) -> list[Json]:
    def passed(message: Message) -> Passed:
        content = _copyable(telegram, message)
        if form.flag("remove_caption"):
            content = {name: each for name, each in content.items() if name not in CAPTION}
        return content, {}

    return _pass_on(telegram, form, passed)


def forward_messages(telegram: "Telegram", form: Form) -> list[Json]:
    return _pass_on(telegram, form, lambda message: _forwarded(telegram, message))


def _pass_on(telegram: "Telegram", form: Form, passed: Callable[[Message], Passed]) -> list[Json]:
    """Several at once, albums staying albums; the missing are passed over, unless all are."""
    _must_name_the_source(form)
    ids = message_ids(form)
    chat, source = writable_chat(telegram, form), named_chat(telegram, form, "from_chat_id")
    found = [source.messages[each] for each in ids if each in source.messages]
    found = [each for each in found if each.kind != "service" and not each.protected]
    if not found:
        raise refusal("none-to-pass-on")
    place = in_topic(telegram, form, chat)
    arrive(telegram, chat, None, len(found))
    albums: dict[str | None, str | None] = {None: None}  # every album becomes a new one
    posted = []
    for message in found:
        content, more = passed(message)
        album = albums.setdefault(message.album, new_album(telegram))
        posted.append(post(telegram, form, chat, content, album=album, **place, **more))
    return [{"message_id": each.id} for each in posted]


def _must_name_the_source(form: Form) -> None:
    if not form.text("from_chat_id"):
        raise refusal("required", name="from_chat_id")


def _named(telegram: "Telegram", form: Form, verb: str) -> Message:
    _must_name_the_source(form)
    source = named_chat(telegram, form, "from_chat_id")
    message = source.messages.get(form.integer("message_id"))
    if message is None:
        raise refusal(f"{verb}-not-found")
    if message.kind == "service" or message.protected:
        raise refusal(f"{verb}-forbidden")
    return message


def _copyable(telegram: "Telegram", message: Message) -> Json:
    """The content as the bot's own; a poll begins anew."""
    content = deepcopy(message.content)
    return {"poll": fresh(telegram, content["poll"])} if "poll" in content else content


def _forwarded(telegram: "Telegram", message: Message) -> Passed:
    """The content, and where it came from: the first sender, however often it is forwarded."""
    sender = user_json(telegram, message.sender_id)
    origin = {"type": "user", "sender_user": sender, "date": message.date}
    return deepcopy(message.content), {"origin": message.origin or origin}
