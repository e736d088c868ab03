"""Class updates with a photo, a file or a voice message."""

from tests.conversations.acts import (
    BUTTONS,
    WORDS,
    card,
    lets_it_leave,
    photographs,
    picture,
    seen,
)
from tests.people import Person
from tests.school import TheSchool

AUDIENCE = "To 5 families of 3B · 6 parents, 5 can be reached\n1 has not joined yet"


async def test_a_photo_with_its_caption_arrives_as_one(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/update")
    await photographs(school, lee, WORDS)
    await lets_it_leave(school, lee)

    assert ewa.received[-1].kind == "photo"
    assert ewa.received[-1].caption == seen()


async def test_a_photo_is_the_one_that_was_sent(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/update")
    await photographs(school, lee, seed="moss")
    await lets_it_leave(school, lee)

    media = ewa.received[-1].media
    assert media is not None
    assert school.telegram.file_bytes(media.file_id)[0] == picture("moss")


async def test_a_photo_without_words_has_only_the_head(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/update")
    await photographs(school, lee)
    await lets_it_leave(school, lee)

    ewa.sees("3B · Ms Lee")
    lee.sees("3B · Ms Lee\n─\nSent to 5\n1 cannot be reached", "[Who has not been reached]")


async def test_a_caption_of_spaces_is_none(school: TheSchool, lee: Person, ewa: Person) -> None:
    await lee.writes("/update")
    await photographs(school, lee, "  \n ")
    await lets_it_leave(school, lee)

    ewa.sees("3B · Ms Lee")


async def test_the_preview_shows_the_photo_above_its_card(school: TheSchool, lee: Person) -> None:
    await lee.writes("/update")
    await photographs(school, lee, WORDS)

    above = lee.received[-2]
    assert (above.kind, above.caption, above.rows) == ("photo", seen(), [])
    lee.sees(card(AUDIENCE), *BUTTONS)


async def test_the_preview_of_a_photo_has_no_got_it_for_the_teacher(
    school: TheSchool, lee: Person
) -> None:
    await lee.writes("/update")
    await photographs(school, lee, WORDS)
    await lee.taps("Ask for “Got it”: off")

    await photographs(school, lee, seed="moss")

    assert lee.received[-2].rows == []


async def test_words_and_then_a_photo_are_one_update(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/update")
    await lee.writes(WORDS)
    await photographs(school, lee)
    await lets_it_leave(school, lee)

    assert ewa.received[-1].kind == "photo"
    assert ewa.received[-1].caption == seen()


async def test_a_photo_and_then_words_are_one_update(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/update")
    await photographs(school, lee)
    await lee.writes(WORDS)
    await lets_it_leave(school, lee)

    assert ewa.received[-1].kind == "photo"
    assert ewa.received[-1].caption == seen()


async def test_another_photo_takes_the_place_of_the_first(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/update")
    await photographs(school, lee, WORDS)
    await photographs(school, lee, seed="moss")
    await lets_it_leave(school, lee)

    media = ewa.received[-1].media
    assert media is not None
    assert school.telegram.file_bytes(media.file_id)[0] == picture("moss")
    assert ewa.received[-1].caption == seen()


async def test_a_document_keeps_its_name(school: TheSchool, lee: Person, ewa: Person) -> None:
    await lee.writes("/update")
    lee.phone.sends_document(b"%PDF-1.7", "Trip <3B>.pdf", "application/pdf", WORDS)
    await school.settles()
    await lets_it_leave(school, lee)

    media = ewa.received[-1].media
    assert media is not None
    assert (media.kind, media.name) == ("document", "Trip <3B>.pdf")
    assert ewa.received[-1].caption == seen()


async def test_a_voice_message_arrives_as_one(school: TheSchool, lee: Person, ewa: Person) -> None:
    await lee.writes("/update")
    lee.phone.sends_voice(b"ogg", 7)
    await school.settles()
    await lets_it_leave(school, lee)

    media = ewa.received[-1].media
    assert media is not None
    assert (media.kind, media.duration) == ("voice", 7)
    ewa.sees("3B · Ms Lee")


async def test_the_longest_caption_arrives_whole(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    words = "x" * (1024 - 120 - len("3BMs Lee"))
    await lee.writes("/update")
    await photographs(school, lee, words)
    await lets_it_leave(school, lee)

    assert ewa.received[-1].caption == seen(words)


async def test_a_longer_caption_is_refused(school: TheSchool, lee: Person) -> None:
    await lee.writes("/update")

    await photographs(school, lee, "x" * (1024 - 120 - len("3BMs Lee") + 2))

    assert lee.card.startswith("That is 2 characters too long for Telegram.")


async def test_words_too_long_for_a_photo_stay_without_it(school: TheSchool, lee: Person) -> None:
    words = "x" * 1500
    await lee.writes("/update")
    await lee.writes(words)

    await photographs(school, lee)

    assert "too long for Telegram" in lee.card
    await lee.writes("/update")
    await lee.taps("Go on")
    assert lee.received[-2].text == seen(words)


async def test_got_it_below_a_photo_keeps_photo_and_words(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/update")
    await photographs(school, lee, WORDS)
    await lee.taps("Ask for “Got it”: off")
    await lets_it_leave(school, lee)

    await ewa.taps("Got it")

    assert ewa.received[-1].kind == "photo"
    assert ewa.received[-1].caption == f"{seen()}\n✓ Got it, 10:00"
    assert ewa.received[-1].rows == []
