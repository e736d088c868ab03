"""What the bot has said can be changed in place, and taken back while it is fresh."""

from datetime import timedelta

import pytest

from bot.clock import MovableClock
from bot.sandbox.people import Person
from tests.sandbox.asking import Asking, buttons, png


def test_an_edited_text_changes_on_the_phone(ana: Person, bot: Asking) -> None:
    note = bot.says(ana.id, "old")

    bot.gets("editMessageText", chat_id=ana.id, message_id=note, text="new")
    assert (ana.messages[-1].text, ana.messages[-1].edit_date) == ("new", ana.messages[-1].date)


def test_an_edit_without_a_keyboard_takes_the_keyboard_away(ana: Person, bot: Asking) -> None:
    note = bot.says(ana.id, "old", reply_markup=buttons("ok"))

    edited = bot.gets("editMessageText", chat_id=ana.id, message_id=note, text="new")
    assert "reply_markup" not in edited
    assert not ana.messages[-1].rows


def test_a_keyboard_can_be_changed_alone(ana: Person, bot: Asking) -> None:
    note = bot.says(ana.id, "words", reply_markup=buttons("1"))

    where = {"chat_id": ana.id, "message_id": note}
    edited = bot.gets("editMessageReplyMarkup", **where, reply_markup=buttons("2"))
    assert "edit_date" not in edited
    assert [each.label for each in ana.messages[-1].buttons] == ["2"]


def test_a_caption_can_be_changed_and_taken_away(ana: Person, bot: Asking) -> None:
    photo = bot.with_file("photo", png()).gets("sendPhoto", chat_id=ana.id, caption="old")
    where = {"chat_id": ana.id, "message_id": photo["message_id"]}

    bot.gets("editMessageCaption", **where, caption="new")
    assert ana.messages[-1].caption == "new"

    bot.gets("editMessageCaption", **where)
    assert ana.messages[-1].caption == ""


@pytest.mark.parametrize("kind", ["photo", "document"])
def test_a_text_can_become_a_file(ana: Person, bot: Asking, kind: str) -> None:
    note = bot.says(ana.id, "drawing ...")
    media = {"type": kind, "media": "attach://new", "caption": "done"}

    changed = bot.with_file("new", png()).gets(
        "editMessageMedia", chat_id=ana.id, message_id=note, media=media
    )
    assert changed["caption"] == "done"
    assert ana.messages[-1].kind == kind


def test_in_an_album_a_photo_cannot_become_a_document(ana: Person, bot: Asking) -> None:
    files = bot.with_file("a", png())
    parts = [{"type": "photo", "media": "attach://a"}] * 2
    album = files.gets("sendMediaGroup", chat_id=ana.id, media=parts)

    refused = files.is_refused(
        "editMessageMedia",
        chat_id=ana.id,
        message_id=album[0]["message_id"],
        media={"type": "document", "media": "attach://a"},
    )
    assert refused == "Bad Request: can't change media type in the album"


def test_an_edit_in_a_blocked_chat_is_refused(ana: Person, bot: Asking) -> None:
    note = bot.says(ana.id, "old")
    ana.blocks()

    refused = bot.is_refused("editMessageText", chat_id=ana.id, message_id=note, text="new")
    assert refused == "Forbidden: bot was blocked by the user"


def test_a_reaction_in_a_blocked_chat_is_refused(ana: Person, bot: Asking) -> None:
    said = ana.writes("hello")
    ana.blocks()

    refused = bot.is_refused("setMessageReaction", chat_id=ana.id, message_id=said)
    assert refused == "Forbidden: bot was blocked by the user"


def test_a_deleted_message_is_gone_from_the_phone(ana: Person, bot: Asking) -> None:
    note = bot.says(ana.id, "sorry")

    assert bot.gets("deleteMessage", chat_id=ana.id, message_id=note) is True
    assert [each.text for each in ana.messages] == ["/start"]


def test_a_bot_may_delete_what_a_person_wrote_to_it(ana: Person, bot: Asking) -> None:
    said = ana.writes("my secret code")

    bot.gets("deleteMessage", chat_id=ana.id, message_id=said)
    assert ana.message(said) is None


def test_after_two_days_a_message_cannot_be_taken_back(
    ana: Person, bot: Asking, clock: MovableClock
) -> None:
    note = bot.says(ana.id, "old")
    clock.move(timedelta(hours=48, seconds=1))

    refused = bot.is_refused("deleteMessage", chat_id=ana.id, message_id=note)
    assert refused == "Bad Request: message can't be deleted for everyone"


def test_of_several_messages_the_missing_ones_are_passed_over(ana: Person, bot: Asking) -> None:
    note = bot.says(ana.id, "old")

    assert bot.gets("deleteMessages", chat_id=ana.id, message_ids=[note, 99]) is True
    assert ana.message(note) is None


def test_a_pinned_message_is_the_chats_pinned_message(ana: Person, bot: Asking) -> None:
    first, second = bot.says(ana.id, "1"), bot.says(ana.id, "2")
    for each in (first, second):
        bot.gets("pinChatMessage", chat_id=ana.id, message_id=each)

    assert bot.gets("getChat", chat_id=ana.id)["pinned_message"]["text"] == "2"

    bot.gets("unpinChatMessage", chat_id=ana.id)

    assert bot.gets("getChat", chat_id=ana.id)["pinned_message"]["text"] == "1"

    bot.gets("unpinAllChatMessages", chat_id=ana.id)

    assert "pinned_message" not in bot.gets("getChat", chat_id=ana.id)
