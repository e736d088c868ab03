"""Groups and channels: one line, then Homeroom leaves; no account is made, nobody is disturbed."""

import pytest

from bot.sandbox.groups import bot_is_added
from tests.people import Person
from tests.school import TheSchool

FAREWELL = "Homeroom works in private chats only, so I am leaving. Please write to me directly."


async def adds(school: TheSchool, person: Person, kind: str) -> int:
    add = {"group": person.phone.adds_bot_to_group, "channel": person.phone.adds_bot_to_channel}
    chat_id = add[kind]("Parents of 3B")
    await school.settles()
    return chat_id


def said_in(school: TheSchool, chat_id: int) -> list[str]:
    messages = school.telegram.chats[chat_id].messages.values()
    return [m.words for m in messages if m.sender_id == school.telegram.bot.id and m.words]


@pytest.mark.parametrize("kind", ["group", "channel"])
async def test_it_says_one_line_and_leaves(school: TheSchool, ewa: Person, kind: str) -> None:
    chat_id = await adds(school, ewa, kind)

    assert said_in(school, chat_id) == [FAREWELL]
    assert school.telegram.chats[chat_id].members[school.telegram.bot.id] == "left"


@pytest.mark.parametrize("kind", ["group", "channel"])
async def test_nothing_is_left_unsent_by_it(
    school: TheSchool, ewa: Person, dana: Person, kind: str
) -> None:
    await adds(school, ewa, kind)

    await dana.writes("/home")

    assert "Messages waiting: 0 · could not be sent: 0" in dana.card


async def test_no_account_is_made_of_who_writes_there(school: TheSchool, stranger: Person) -> None:
    chat_id = await adds(school, stranger, "group")
    school.telegram.chats[chat_id].members[school.telegram.bot.id] = "member"
    stranger.phone.writes("/home", chat_id=chat_id)
    await school.settles()

    async with school.database.reading() as records:
        assert await records.accounts.of(stranger.phone.id) is None
        assert await records.accounts.of(chat_id) is None


async def test_no_card_of_a_family_is_shown_in_a_group(school: TheSchool, ewa: Person) -> None:
    chat_id = await adds(school, ewa, "group")
    school.telegram.chats[chat_id].members[school.telegram.bot.id] = "member"
    ewa.phone.writes("/home", chat_id=chat_id)
    await school.settles()

    assert said_in(school, chat_id) == [FAREWELL]
    assert not any("Ada" in words for words in said_in(school, chat_id))


async def test_added_again_another_day_it_says_so_again(school: TheSchool, ewa: Person) -> None:
    chat_id = await adds(school, ewa, "group")
    await school.passes(days=1)
    bot_is_added(school.telegram, school.telegram.chats[chat_id], ewa.phone.id)
    await school.settles()

    assert said_in(school, chat_id) == [FAREWELL, FAREWELL]
    assert school.telegram.chats[chat_id].members[school.telegram.bot.id] == "left"


async def test_the_private_chat_goes_on_undisturbed(school: TheSchool, ewa: Person) -> None:
    await adds(school, ewa, "group")

    await ewa.writes("/home")

    assert ewa.card.startswith("Ada K. · 3B")
