"""A sandbox that was saved goes on where it stopped."""

import json
from pathlib import Path

import pytest

from bot.clock import MovableClock
from bot.sandbox.people import Person
from bot.sandbox.saved import load, save
from bot.sandbox.telegram import Telegram
from tests.sandbox.asking import Asking, buttons, png


@pytest.fixture
def again(
    telegram: Telegram, ana: Person, bot: Asking, clock: MovableClock, tmp_path: Path
) -> Telegram:
    """A lively sandbox, saved and loaded."""
    ana.adds_bot_to_group("Class 3b")
    ana.sends_photo(png(), "us")
    note = bot.says(ana.id, "Ready?", reply_markup=buttons("Yes"))
    ana.reacts(note, "👍")
    poll = bot.gets("sendPoll", chat_id=ana.id, question="When?", options=["Mon"])
    ana.votes(poll["message_id"], 0)
    bot.gets("setMyCommands", commands=[{"command": "a", "description": "b"}])
    bot.gets("setMyDescription", description="A school")
    bot.says(ana.id, "keyboard", reply_markup={"keyboard": [["Yes"]]})
    ana.presses(note, "Yes")
    save(telegram, tmp_path)
    loaded = load(tmp_path, clock)
    assert loaded is not None
    return loaded


def test_every_phone_looks_the_same(telegram: Telegram, again: Telegram, ana: Person) -> None:
    assert again.view(ana.id) == telegram.view(ana.id)


def test_what_the_bot_has_not_heard_is_still_waiting(telegram: Telegram, again: Telegram) -> None:
    assert Asking(again).gets("getUpdates") == Asking(telegram).gets("getUpdates")


def test_a_press_can_still_be_answered(again: Telegram, ana: Person) -> None:
    (query,) = again.queries.open
    Asking(again).gets("answerCallbackQuery", callback_query_id=query, text="ok")

    assert again.people[ana.id].toasts[-1].text == "ok"


def test_messages_go_on_being_numbered(telegram: Telegram, again: Telegram, ana: Person) -> None:
    assert Asking(again).says(ana.id, "next") == telegram.last_message_id + 1


def test_files_can_still_be_fetched(again: Telegram, ana: Person) -> None:
    photo = next(each.media for each in again.people[ana.id].messages if each.kind == "photo")
    assert photo is not None

    assert again.file_bytes(photo.file_id) == (png(), "image/jpeg")


def test_commands_and_descriptions_stay(again: Telegram, ana: Person) -> None:
    assert again.people[ana.id].commands() == [("a", "b")]
    assert Asking(again).gets("getMyDescription") == {"description": "A school"}


def test_an_empty_folder_holds_no_sandbox(clock: MovableClock, tmp_path: Path) -> None:
    assert load(tmp_path, clock) is None


def test_what_is_saved_is_json_and_files_as_they_are(
    telegram: Telegram, ana: Person, tmp_path: Path
) -> None:
    ana.sends_document(b"the bytes", "list.csv", "text/csv")
    save(telegram, tmp_path)

    assert json.loads((tmp_path / "telegram.json").read_text())["version"] == 1
    assert [each.read_bytes() for each in (tmp_path / "files").iterdir()] == [b"the bytes"]


def test_saving_again_replaces_the_state_whole(
    telegram: Telegram, ana: Person, clock: MovableClock, tmp_path: Path
) -> None:
    save(telegram, tmp_path)
    ana.writes("later")
    save(telegram, tmp_path)

    loaded = load(tmp_path, clock)
    assert loaded is not None
    assert loaded.people[ana.id].messages[-1].text == "later"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["files", "telegram.json"]
