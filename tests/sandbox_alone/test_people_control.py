"""A script adds people, has them act, and looks at their phones."""

import asyncio
import base64

import pytest

from bot.sandbox.alone_acts import ACTS
from bot.sandbox.people import Person
from bot.sandbox.telegram import Telegram
from bot.sandbox.writing import Writer
from tests.engine.waiting import PATIENCE
from tests.sandbox.asking import Asking, buttons, png
from tests.sandbox_alone.conftest import Script

PICTURE = base64.b64encode(png()).decode()


async def test_somebody_new_is_a_stranger_with_a_phone(script: Script) -> None:
    facts = {"first_name": "Ana", "language_code": "pt-br", "username": "ana_v", "last_name": "V"}

    status, added = await script.asks("POST", "/sandbox/people", facts)

    assert status == 201
    assert (await script.gets("/sandbox/people"))["people"][-1] == {
        "id": added["id"],
        "is_bot": False,
        **facts,
    }
    assert not (await script.gets(f"/sandbox/people/{added['id']}"))["started"]


@pytest.mark.parametrize(
    ("facts", "wrong"),
    [
        ({}, "first_name: "),
        ({"first_name": ""}, "first_name: "),
        ({"first_name": "A", "age": 8}, "age: "),
        ({"first_name": "A", "username": "a b"}, "username: "),
        ({"first_name": "A", "language_code": "English"}, "language_code: "),
        ({"first_name": "A", "language_code": "en-12"}, "language_code: "),
        ([], "request: "),
    ],
)
async def test_nobody_is_added_who_could_not_be(
    script: Script, telegram: Telegram, facts: object, wrong: str
) -> None:
    before = list(telegram.people)

    status, said = await script.refused("POST", "/sandbox/people", facts)

    assert (status, said[: len(wrong)]) == (409, wrong)
    assert list(telegram.people) == before


async def test_what_somebody_writes_reaches_the_bot(script: Script, bot: Asking, ben: int) -> None:
    number = await script.has(ben, "writes", text="Hello")

    message = bot.hears_one("message")
    assert (message["text"], message["message_id"]) == ("Hello", number)


async def test_a_link_is_opened_with_its_payload(script: Script, bot: Asking, ben: int) -> None:
    await script.has(ben, "opens_link", payload="abc")

    assert bot.hears_one("message")["text"] == "/start abc"


async def test_a_button_is_pressed_by_its_label(script: Script, bot: Asking, ben: int) -> None:
    card = bot.says(ben, "Well?", reply_markup=buttons("Yes", "No"))

    press = await script.has(ben, "presses", message_id=card, label="No")

    query = bot.hears_one("callback_query")
    assert (query["id"], query["data"]) == (press, "No")


async def test_an_edit_a_reaction_and_a_vote_reach_the_bot(
    script: Script, bot: Asking, ben: int
) -> None:
    bot.hears(allowed_updates=["edited_message", "message_reaction", "poll_answer"])
    poll = bot.gets(
        "sendPoll", chat_id=ben, question="When?", options=["Mon", "Tue"], is_anonymous=False
    )
    number = await script.has(ben, "writes", text="Helo")

    await script.has(ben, "edits", message_id=number, text="Hello")
    await script.has(ben, "reacts", message_id=poll["message_id"], emoji="👍")
    await script.has(ben, "votes", message_id=poll["message_id"], options=[1])

    edit, reaction, vote = bot.hears()
    assert edit["edited_message"]["text"] == "Hello"
    assert reaction["message_reaction"]["new_reaction"] == [{"type": "emoji", "emoji": "👍"}]
    assert vote["poll_answer"]["option_ids"] == [1]


async def test_files_travel_as_base64(script: Script, bot: Asking, ben: int) -> None:
    await script.has(ben, "sends_photo", data=PICTURE, caption="Grey")
    await script.has(ben, "sends_document", data="SGk=", file_name="hi.txt", mime_type="text/plain")
    sent = await script.has(ben, "sends_album", photos=[PICTURE, PICTURE])

    photo, document, *album = (update["message"] for update in bot.hears())
    assert (photo["caption"], photo["photo"][-1]["width"]) == ("Grey", 4)
    assert (document["document"]["file_name"], document["document"]["file_size"]) == ("hi.txt", 2)
    assert [each["message_id"] for each in album] == sent


async def test_blocking_and_coming_back_are_told(script: Script, bot: Asking, ben: int) -> None:
    await script.has(ben, "blocks")
    await script.has(ben, "returns")

    told = [update["my_chat_member"]["new_chat_member"]["status"] for update in bot.hears()]
    assert told == ["kicked", "member"]


async def test_a_group_is_founded_with_the_bot_in_it(
    script: Script, bot: Asking, telegram: Telegram, ben: int
) -> None:
    group = await script.has(ben, "adds_bot_to_group", title="3B")
    other = list(telegram.people)[1]
    await script.has(other, "joins", chat_id=group)
    await script.has(other, "writes", chat_id=group, text="/help")
    await script.has(ben, "removes_bot", chat_id=group)

    kinds = [next(iter(set(update) - {"update_id"})) for update in bot.hears()]
    assert kinds == ["my_chat_member", "message", "message", "message", "my_chat_member"]


@pytest.mark.parametrize(
    ("act", "facts", "wrong"),
    [
        ("writes", {}, "text: "),
        ("writes", {"text": "Hi", "loudly": True}, "loudly: "),
        ("writes", {"text": ""}, "an app sends no empty message"),
        ("writes", {"text": "Hi", "chat_id": 5_000_000_002}, "not in a chat 5000000002"),
        ("presses", {"message_id": 1, "label": "Yes"}, "no button «Yes»"),
        ("edits", {"message_id": 99, "text": "x"}, "no message 99"),
        ("votes", {"message_id": 1, "options": [0]}, "message 1 is no poll"),
        ("reacts", {"message_id": 1, "emoji": "x"}, "no app offers"),
        ("opens_link", {"payload": "two words"}, "no link can carry"),
        ("joins", {"chat_id": -5}, "no chat -5"),
        ("sends_photo", {"data": "SGk="}, "data: "),
        ("sends_photo", {"data": "&"}, "data: "),
    ],
)
async def test_what_no_phone_can_do_is_refused_in_a_sentence(
    script: Script, bot: Asking, ben: int, act: str, facts: dict[str, object], wrong: str
) -> None:
    status, said = await script.refused("POST", f"/sandbox/people/{ben}/{act}", facts)

    assert (status, said[: len(wrong)]) == (409, wrong)
    assert bot.hears() == []


async def test_a_vote_for_no_answer_changes_nothing(script: Script, bot: Asking, ben: int) -> None:
    poll = bot.gets("sendPoll", chat_id=ben, question="When?", options=["Mon", "Tue"])
    facts = {"message_id": poll["message_id"], "options": [2]}

    status, said = await script.refused("POST", f"/sandbox/people/{ben}/votes", facts)

    assert (status, said) == (409, "no such answers: [2]")
    assert (
        bot.gets("stopPoll", chat_id=ben, message_id=poll["message_id"])["total_voter_count"] == 0
    )


async def test_unknown_people_and_acts_are_not_found(script: Script, ben: int) -> None:
    assert await script.refused("GET", "/sandbox/people/17") == (404, "There is no person 17.")
    assert (await script.refused("POST", "/sandbox/people/17/writes", {"text": "x"}))[0] == 404
    status, said = await script.refused("POST", f"/sandbox/people/{ben}/dances")
    assert (status, said[:38]) == (404, "Nobody knows how one dances. There is:")


async def test_a_phone_is_shown_as_soon_as_the_bot_has_answered(
    script: Script, bot: Asking, ben: int
) -> None:
    number = await script.has(ben, "writes", text="Hello")
    looking = asyncio.create_task(script.gets(f"/sandbox/people/{ben}?after={number}&within=60"))
    await script.gets("/sandbox/clock")  # answered after the waiting one was heard
    assert not looking.done()
    bot.says(ben, "Hello yourself")

    async with asyncio.timeout(PATIENCE):
        phone = await looking
    assert phone["messages"][-1]["plain"] == "Hello yourself"


async def test_a_phone_is_shown_anyway_when_the_bot_keeps_silent(script: Script, ben: int) -> None:
    async with asyncio.timeout(PATIENCE):
        phone = await script.gets(f"/sandbox/people/{ben}?after=1&within=0.1")

    assert [each["plain"] for each in phone["messages"]] == ["/start"]


async def test_an_odd_question_about_a_phone_is_refused(script: Script, ben: int) -> None:
    status, said = await script.refused("GET", f"/sandbox/people/{ben}?after=soon")

    assert (status, said[:7]) == (409, "after: ")


def test_every_act_of_a_person_can_be_asked_for() -> None:
    verbs = {name for kind in (Person, Writer) for name in vars(kind) if not name.startswith("_")}
    not_acts = {"commands", "view", "must_be_able_to_act"}
    assert set(ACTS) == verbs - not_acts | {"reads"}
