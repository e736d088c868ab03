"""Of an album one photo fits: it is taken, said, and joined with the words."""

from bot.sandbox.form import Upload
from tests.conversations.acts import (
    BUTTONS,
    WORDS,
    card,
    lets_it_leave,
    picture,
    seen,
    sends_album,
)
from tests.people import Person
from tests.school import TheSchool

AUDIENCE = "To 5 families of 3B · 6 parents, 5 can be reached\n1 has not joined yet"
FIRST_ONLY = "One photo or file fits in an update; this is the first of them."


async def test_of_an_album_the_first_photo_is_taken_and_that_is_said(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/update")
    await sends_album(school, lee, WORDS)
    lee.sees(card(f"{AUDIENCE}\n{FIRST_ONLY}"), *BUTTONS)
    await lets_it_leave(school, lee)

    assert [m.kind for m in ewa.received[1:]] == ["photo"]
    media = ewa.received[-1].media
    assert media is not None
    assert school.telegram.file_bytes(media.file_id)[0] == picture("leaf")


async def test_words_and_then_an_album_are_one_update(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/update")
    await lee.writes(WORDS)
    await sends_album(school, lee)
    await lets_it_leave(school, lee)

    assert ewa.received[-1].kind == "photo"
    assert ewa.received[-1].caption == seen()


async def test_another_album_takes_the_place_of_the_first(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/update")
    await sends_album(school, lee, WORDS)
    lee.phone.sends_album([picture("root"), picture("stem")])
    await school.settles()
    await lets_it_leave(school, lee)

    media = ewa.received[-1].media
    assert media is not None
    assert school.telegram.file_bytes(media.file_id)[0] == picture("root")


async def test_an_album_is_previewed_once(school: TheSchool, lee: Person) -> None:
    await lee.writes("/update")
    before = len(lee.received)

    await sends_album(school, lee)

    assert len(lee.received) == before + 2


async def test_a_caption_below_a_later_photo_of_an_album_counts(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/update")
    for seed, caption in (("leaf", None), ("bark", WORDS)):
        lee.phone._sends_file("photo", Upload("", picture(seed), "image/jpeg"), caption, album="77")
    await school.settles()
    await lets_it_leave(school, lee)

    media = ewa.received[-1].media
    assert media is not None
    assert school.telegram.file_bytes(media.file_id)[0] == picture("leaf")
    assert ewa.received[-1].caption == seen()
