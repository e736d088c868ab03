"""What was said can be passed on: copied as the bot's own, or forwarded with its sender."""

from bot.sandbox.people import Person
from tests.sandbox.asking import Asking, png


def test_a_copy_does_not_name_who_said_it(ana: Person, bot: Asking) -> None:
    said = ana.writes("My son is ill")

    copied = bot.gets("copyMessage", chat_id=ana.id, from_chat_id=ana.id, message_id=said)
    assert copied == {"message_id": ana.messages[-1].id}
    assert ana.messages[-1].origin is None
    assert not ana.messages[-1].outgoing


def test_a_copys_caption_can_be_replaced(ana: Person, bot: Asking) -> None:
    photo = ana.sends_photo(png(), "my private words")
    where = {"chat_id": ana.id, "from_chat_id": ana.id, "message_id": photo}

    bot.gets("copyMessage", **where, caption="From a parent")
    assert ana.messages[-1].caption == "From a parent"


def test_a_forward_shows_the_first_sender_however_often_it_is_forwarded(
    ana: Person, bot: Asking
) -> None:
    said = ana.writes("hello")
    once = bot.gets("forwardMessage", chat_id=ana.id, from_chat_id=ana.id, message_id=said)

    twice = bot.gets(
        "forwardMessage", chat_id=ana.id, from_chat_id=ana.id, message_id=once["message_id"]
    )
    assert twice["forward_origin"]["sender_user"]["id"] == ana.id


def test_copies_of_an_album_are_a_new_album(ana: Person, bot: Asking) -> None:
    ids = ana.sends_album([png(), png(5, 5)], "us")

    bot.gets("copyMessages", chat_id=ana.id, from_chat_id=ana.id, message_ids=[*ids, 99])
    old, new = ana.messages[-3].album, {each.album for each in ana.messages[-2:]}
    assert len(new) == 1
    assert old not in new


def test_copies_may_leave_their_captions_behind(ana: Person, bot: Asking) -> None:
    ids = ana.sends_album([png(), png(5, 5)], "private words")
    where = {"chat_id": ana.id, "from_chat_id": ana.id, "message_ids": ids}

    bot.gets("copyMessages", **where, remove_caption=True)
    assert [each.caption for each in ana.messages[-2:]] == ["", ""]


def test_several_messages_are_forwarded_with_their_sender(ana: Person, bot: Asking) -> None:
    ids = [ana.writes("one"), ana.writes("two")]

    bot.gets("forwardMessages", chat_id=ana.id, from_chat_id=ana.id, message_ids=ids)
    assert [each.text for each in ana.messages[-2:]] == ["one", "two"]
    assert all(each.origin for each in ana.messages[-2:])
