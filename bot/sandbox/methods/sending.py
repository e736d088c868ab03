"""The bot writes: texts, contacts and places."""

from typing import TYPE_CHECKING

from bot.sandbox.chats import must_not_be_blocked, writable_chat
from bot.sandbox.errors import refusal
from bot.sandbox.form import Form, Json
from bot.sandbox.methods.outgoing import send
from bot.sandbox.methods.wording import raw_text, read_preview, text_content

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

ACTIONS = frozenset(
    (
        "cancel",
        "typing",
        "record_video",
        "upload_video",
        "record_audio",
        "record_voice",
        "upload_audio",
        "upload_voice",
        "upload_photo",
        "upload_document",
        "choose_sticker",
        "pick_up_location",
        "find_location",
        "record_video_note",
        "upload_video_note",
    )
)


def send_message(telegram: "Telegram", form: Form) -> Json:
    preview, words = read_preview(form), raw_text(telegram, form)
    return send(telegram, form, lambda: text_content(words, preview))


def send_contact(telegram: "Telegram", form: Form) -> Json:
    for name in ("phone_number", "first_name"):
        if not form.text(name):
            raise refusal("required", name=name)
    named = ("phone_number", "first_name", "last_name", "vcard")
    contact = {name: form.text(name) for name in named if form.text(name)}
    return send(telegram, form, lambda: {"contact": contact})


def send_location(telegram: "Telegram", form: Form) -> Json:
    for side in ("latitude", "longitude"):
        if not form.text(side):
            raise refusal("location-empty", side=side)
    place = {"latitude": form.decimal("latitude"), "longitude": form.decimal("longitude")}
    return send(telegram, form, lambda: {"location": place})


def send_chat_action(telegram: "Telegram", form: Form) -> bool:
    action = form.text("action").lower()
    if action not in ACTIONS:
        raise refusal("action-unknown")
    chat = writable_chat(telegram, form)
    must_not_be_blocked(telegram, chat)
    for person in telegram.phones(chat):
        person.sees_action(action)
    return True
