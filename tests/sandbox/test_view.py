"""The page gets each phone as it stands, in plain JSON."""

import json
from datetime import timedelta

from bot.clock import MovableClock
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking, buttons, png


def test_a_phone_is_told_in_plain_json(telegram: Telegram, ana: Person, bot: Asking) -> None:
    bot.gets("setMyCommands", commands=[{"command": "help", "description": "Helps"}])
    note = bot.says(ana.id, "<b>Ready?</b>", parse_mode="HTML", reply_markup=buttons("Yes"))
    ana.presses(note, "Yes")
    bot.gets("answerCallbackQuery", callback_query_id=next(iter(telegram.queries.open)), text="ok")
    ana.writes("sure", reply_to=note)
    ana.reacts(note, "👍")

    view = telegram.view(ana.id)
    assert json.loads(json.dumps(view)) == view
    assert {name: view[name] for name in view if name != "messages"} == {
        "id": 101,
        "name": "Ana Vega",
        "language_code": "en",
        "blocked": False,
        "started": True,
        "unread": 0,
        "commands": [{"command": "help", "description": "Helps"}],
        "reply_keyboard": None,
        "toast": {"seq": 1, "text": "ok", "alert": False},
        "typing": False,
        "topic": None,
        "topics": [],
    }
    assert view["messages"][1:] == [
        {
            "id": note,
            "mine": False,
            "date": "2026-09-07T08:00:00+00:00",
            "edited": False,
            "kind": "text",
            "html": "<b>Ready?</b>",
            "plain": "Ready?",
            "file": None,
            "album": None,
            "reply_to": None,
            "buttons": [[{"label": "Yes", "data": "Yes", "url": None}]],
            "reactions": ["👍"],
            "protected": False,
            "topic": None,
        },
        {
            "id": note + 1,
            "mine": True,
            "date": "2026-09-07T08:00:00+00:00",
            "edited": False,
            "kind": "text",
            "html": "sure",
            "plain": "sure",
            "file": None,
            "album": None,
            "reply_to": {"id": note, "plain": "Ready?"},
            "buttons": [],
            "reactions": [],
            "protected": False,
            "topic": None,
        },
    ]


def test_a_file_is_shown_by_its_address(telegram: Telegram, ana: Person) -> None:
    ana.sends_document(b"12345", "list.csv", "text/csv")

    media = ana.messages[-1].media
    assert media is not None
    assert telegram.view(ana.id)["messages"][-1]["file"] == {
        "url": f"/files/{media.file_id}",
        "name": "list.csv",
        "size": 5,
        "duration": 0,
    }


def test_every_kind_of_bubble_has_plain_words(ana: Person, bot: Asking) -> None:
    ana.sends_photo(png())
    ana.sends_document(b"x", "list.csv", "text/csv")
    ana.sends_sticker("🙂")
    ana.sends_contact("+1", "Ana", own=True)
    ana.sends_location(1.5, 2.5)
    bot.gets("sendPoll", chat_id=ana.id, question="When?", options=["Mon"])

    assert [each.plain for each in ana.messages[1:]] == [
        "(photo)",
        "list.csv",
        "🙂",
        "Ana +1",
        "1.5, 2.5",
        "When?",
    ]


def test_unread_counts_what_the_bot_said_since_the_person_looked(
    telegram: Telegram, ana: Person, bot: Asking
) -> None:
    bot.says(ana.id, "one")
    bot.says(ana.id, "two")
    assert telegram.view(ana.id)["unread"] == 2

    telegram.read(ana.id)

    assert telegram.view(ana.id)["unread"] == 0


def test_typing_fades_after_five_seconds(
    telegram: Telegram, ana: Person, bot: Asking, clock: MovableClock
) -> None:
    bot.gets("sendChatAction", chat_id=ana.id, action="typing")
    clock.move(timedelta(seconds=5))

    assert not telegram.view(ana.id)["typing"]


def test_protected_content_is_marked(telegram: Telegram, ana: Person, bot: Asking) -> None:
    bot.says(ana.id, "photo of a child", protect_content=True)

    assert telegram.view(ana.id)["messages"][-1]["protected"]
