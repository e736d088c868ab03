"""Everything travels from a parent to the teachers, or it is said at once that it does not."""

import pytest

from bot.sandbox.form import Upload
from tests.accounts import looked_up
from tests.conversations.acts import (
    picture,
)
from tests.conversations.letters import (
    FROM_EWA,
    SENT_TO_TEAM,
    school,
    sends_message,
)
from tests.conversations.sendings import SENDINGS
from tests.people import Person, drawn
from tests.school import TheSchool

__all__ = ["school"]
FILES = ("photo", "document", "voice", "video", "sticker", "video_note")


@pytest.mark.parametrize("kind", FILES)
async def test_every_kind_of_file_arrives(
    school: TheSchool, ewa: Person, lee: Person, kind: str
) -> None:
    SENDINGS[kind](ewa.phone)
    await school.settles()

    await ewa.taps("Send")

    assert lee.received[-1].kind == kind
    assert lee.has_seen(FROM_EWA)


async def test_formatting_arrives_as_it_was_written(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    ewa.phone.writes("a < b", entities=[{"type": "bold", "offset": 0, "length": 1}])
    await school.settles()

    await ewa.taps("Send")

    assert lee.received[-1].html.endswith("<b>a</b> &lt; b")


async def test_the_longest_text_arrives_whole(ewa: Person, lee: Person) -> None:
    longest = "x" * 4096

    await sends_message(ewa, longest)

    assert lee.received[-1].words == longest
    assert drawn(lee.received[-2]) == FROM_EWA


async def test_a_place_and_a_contact_go_as_words(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    ewa.phone.sends_location(52.37, 4.9)
    ewa.phone.sends_contact("+49301234", "Dr Vogel", own=False)
    await school.settles()

    await ewa.taps("Send")

    assert lee.card.startswith(f"{FROM_EWA}\n📍 52.37, 4.9\n")
    assert "👤 Dr Vogel\n+49301234" in lee.card


async def test_what_cannot_be_passed_on_is_said_at_once_and_kept(
    school: TheSchool, ewa: Person
) -> None:
    ewa.phone._sends({"dice": {"emoji": "🎲", "value": 3}})
    await school.settles()

    assert ewa.card.startswith("I cannot pass on this kind of message. I have kept it.")
    found = await looked_up(school.database, "select kind from kept_words")
    assert [row["kind"] for row in found] == ["dice"]


async def test_more_than_20_mb_is_said_at_once(school: TheSchool, ewa: Person) -> None:
    ewa.phone.sends_video(bytes(20_000_001))
    await school.settles()

    assert ewa.card.startswith("This file is larger than 20 MB, so I cannot pass it on.")


async def test_photographs_sent_after_send_of_the_same_album_follow(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    first = Upload("", picture("leaf"), "image/jpeg")
    ewa.phone._sends_file("photo", first, album="4711")
    await school.settles()
    await ewa.taps("Send")

    ewa.phone._sends_file("photo", Upload("", picture("bark"), "image/jpeg"), album="4711")
    await school.settles()
    await school.passes(seconds=1)

    assert sum(message.kind == "photo" for message in lee.received) == 2
    ewa.sees(f"{SENT_TO_TEAM}\nand 2 photos, files or voice messages", "[Take back]  [Promise …]")
