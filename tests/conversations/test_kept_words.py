"""What a teacher writes without a command is kept, and is an update with one tap."""

import pytest

from tests.conversations.acts import (
    BUTTONS,
    NOT_THERE,
    WORDS,
    in_the_files,
    lets_it_leave,
    lists,
    previewed,
    sends_album,
    teaches,
)
from tests.conversations.sendings import SENDINGS, kept
from tests.people import Person
from tests.school import TheSchool

OFFER = "I have kept this. Shall it be an update for the families?"


@pytest.mark.parametrize("kind", ["text", "photo", "document", "voice"])
async def test_what_a_teacher_sends_becomes_an_update_with_one_tap(
    school: TheSchool, lee: Person, kind: str
) -> None:
    SENDINGS[kind](lee.phone)
    await school.settles()
    lee.sees(OFFER, "[Update for 3B]", "[Home]")

    await lee.taps("Update for 3B")

    assert lee.card.endswith("\n".join(BUTTONS))
    shown = lee.received[-1 if kind == "text" else -2]
    assert shown.kind == kind


@pytest.mark.parametrize("kind", ["video", "sticker", "contact", "location", "video_note", "dice"])
async def test_what_can_be_no_update_is_not_offered_as_one(
    school: TheSchool, lee: Person, kind: str
) -> None:
    SENDINGS[kind](lee.phone)
    await school.settles()

    lee.sees("I have kept this. With /home you see how everything stands.", "[Home]")
    await lee.presses("up-kept:1:1")
    assert lee.toast == NOT_THERE


async def test_a_teachers_album_says_that_one_photo_fits(school: TheSchool, lee: Person) -> None:
    await sends_album(school, lee)

    lee.sees(
        f"{OFFER}\nOne photo or file fits in an update; this is the first of them.",
        "[Update for 3B]",
        "[Home]",
    )


async def test_a_teacher_of_two_classes_chooses_with_the_same_tap(
    school: TheSchool, lee: Person
) -> None:
    await lists(school, teaches("t1", "Ms Lee", "1A"))

    await lee.writes(WORDS)

    lee.sees(OFFER, "[Update for 1A]", "[Update for 3B]", "[Home]")


async def test_a_teacher_without_a_class_is_offered_none(school: TheSchool, lee: Person) -> None:
    await in_the_files(school, "delete from teaching")

    await lee.writes(WORDS)

    lee.sees("I have kept this. With /home you see how everything stands.", "[Home]")


async def test_two_quick_taps_make_one_update(lee: Person) -> None:
    await lee.writes(WORDS)

    await lee.taps_twice("Update for 3B")
    await lee.taps("Cancel")

    await lee.writes("/update")
    assert lee.card.startswith("3B: what would you like to tell the families?")


async def test_the_same_words_can_go_to_another_class_too(
    school: TheSchool, lee: Person, nadia: Person, ewa: Person
) -> None:
    await lists(school, teaches("t1", "Ms Lee", "1A"))
    await lee.writes(WORDS)
    offer, other = lee.received[-1], lee.button("Update for 1A")
    await lee.taps("Update for 3B")
    await lee.taps("Send")

    await lee.presses(other, on=offer)
    await lets_it_leave(school, lee)

    assert nadia.has_seen(WORDS)
    assert ewa.has_seen(WORDS)


async def test_the_update_is_made_of_the_words_as_they_were_changed(lee: Person) -> None:
    written = await lee.writes("On Fryday we go.")
    offer = lee.received[-1]
    await lee.edits(written, WORDS)

    await lee.presses("up-kept:1:1", on=offer)

    assert offer.words == previewed()


async def test_words_too_long_for_an_update_are_kept_all_the_same(
    school: TheSchool, lee: Person
) -> None:
    await lee.writes("x" * 4096)

    await lee.taps("Update for 3B")

    assert lee.toast.startswith("That is 128 characters too long for Telegram.")
    assert len(await kept(school, lee)) == 1
