"""Whatever nobody else answers: every message is kept and answered, nothing is silently lost."""

import pytest

from tests.conversations.acts import (
    sends_album,
)
from tests.conversations.sendings import SENDINGS, kept
from tests.people import Person
from tests.school import TheSchool

FILES = frozenset({"photo", "document", "voice", "video", "sticker", "video_note"})


@pytest.mark.parametrize("kind", SENDINGS)
async def test_whatever_the_office_sends_is_kept_and_answered(
    school: TheSchool, dana: Person, kind: str
) -> None:
    SENDINGS[kind](dana.phone)
    await school.settles()

    assert dana.card.startswith("I have kept this.")
    (row,) = await kept(school, dana)
    assert row[0] == kind
    assert row[2] == (kind in FILES)


@pytest.mark.parametrize("kind", SENDINGS)
async def test_a_stranger_is_told_how_to_join_and_nothing_is_kept(
    school: TheSchool, stranger: Person, kind: str
) -> None:
    SENDINGS[kind](stranger.phone)
    await school.settles()

    assert stranger.card.startswith("I do not know you yet.")
    assert await kept(school, stranger) == []


async def test_words_are_kept_with_their_formatting(school: TheSchool, dana: Person) -> None:
    dana.phone.writes("a < b", entities=[{"type": "bold", "offset": 0, "length": 1}])
    await school.settles()

    assert await kept(school, dana) == [("text", "<b>a</b> &lt; b", False)]


async def test_an_album_is_kept_whole_and_answered_once(school: TheSchool, dana: Person) -> None:
    before = len(dana.received)

    await sends_album(school, dana, "from the office")

    assert len(await kept(school, dana)) == 3
    assert len(dana.received) == before + 1


async def test_two_albums_are_two_answers(school: TheSchool, dana: Person) -> None:
    before = len(dana.received)

    await sends_album(school, dana)
    await sends_album(school, dana)

    assert len(dana.received) == before + 2


async def test_an_edit_is_kept_beside_what_it_changes(school: TheSchool, dana: Person) -> None:
    written = await dana.writes("The gym is closed.")

    await dana.edits(written, "The gym is open.")

    dana.sees("I have seen your change and kept it.", "[Home]")
    found = [row[1] for row in await kept(school, dana)]
    assert found == ["The gym is closed.", "The gym is open."]


async def test_an_edit_by_a_stranger_tells_how_to_join(stranger: Person) -> None:
    written = await stranger.writes("Hello")

    await stranger.edits(written, "Hello?")

    assert stranger.card.startswith("I do not know you yet.")


async def test_a_reaction_is_not_answered(school: TheSchool, ewa: Person) -> None:
    before = len(ewa.received)

    ewa.phone.reacts(ewa.received[-1].id, "👍")
    await school.settles()

    assert len(ewa.received) == before


async def test_the_office_is_answered_too(school: TheSchool, dana: Person) -> None:
    await dana.writes("hello")

    dana.sees("I have kept this. With /home you see how everything stands.", "[Home]")
    assert await kept(school, dana) == [("text", "hello", False)]


async def test_an_unknown_command_is_named_and_help_is_offered(lee: Person) -> None:
    await lee.writes("/dance <b>now</b>")

    lee.sees("I do not know /dance. With /help you see what I can do.", "[Help]  [Home]")


async def test_a_command_of_a_thousand_letters_is_shortened(ewa: Person) -> None:
    await ewa.writes("/" + "x" * 1000)

    assert ewa.card.startswith(f"I do not know /{'x' * 32}. With /help")


@pytest.mark.parametrize("data", ["gone", "gone:1:2", "HOME", " home", "💚", "home\n"])
async def test_a_button_of_an_unknown_code_shows_the_fresh_card(ewa: Person, data: str) -> None:
    before = len(ewa.received)

    await ewa.presses(data)

    assert ewa.toast == "That card is from Thursday 12 March. Here is how it stands now."
    assert ewa.card.startswith("Ada K. · 3B")
    assert len(ewa.received) == before + 1


async def test_an_old_button_of_a_stranger_tells_how_to_join(stranger: Person) -> None:
    await stranger.writes("/start")

    await stranger.presses("gone")

    assert stranger.card.startswith("I do not know you yet.")
