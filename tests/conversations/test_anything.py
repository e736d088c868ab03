"""Whatever nobody else answers: every message is kept and answered, nothing is silently lost."""

from collections.abc import Callable

import pytest

from bot.sandbox.form import Upload
from bot.sandbox.people import Person as Phone
from tests.conversations.acts import (
    BUTTONS,
    NOT_THERE,
    WORDS,
    in_the_files,
    lists,
    picture,
    previewed,
    sends_album,
    teaches,
)
from tests.people import Person
from tests.school import TheSchool

NOT_PASSED_ON = "I have kept this, but I cannot pass it on yet: messages to Ms Lee and Mr Okafor"
OFFER = "I have kept this. Shall it be an update for the families?"
FILES = frozenset({"photo", "document", "voice", "video", "sticker", "video_note"})
SENDINGS: dict[str, Callable[[Phone], object]] = {
    "text": lambda phone: phone.writes("Ada has a cough."),
    "photo": lambda phone: phone.sends_photo(picture("leaf"), "cough"),
    "document": lambda phone: phone.sends_document(b"%PDF-1.7", "a.pdf", "application/pdf"),
    "voice": lambda phone: phone.sends_voice(b"ogg"),
    "video": lambda phone: phone.sends_video(b"film", "a film"),
    "sticker": lambda phone: phone.sends_sticker("👍"),
    "contact": lambda phone: phone.sends_contact("+49301234", "Ada", own=False),
    "location": lambda phone: phone.sends_location(52.37, 4.9),
    "video_note": lambda phone: phone._sends_file(
        "video_note", Upload("", b"film", "video/mp4"), length=240, duration=3
    ),
    "dice": lambda phone: phone._sends({"dice": {"emoji": "🎲", "value": 3}}),
}


async def kept(school: TheSchool, person: Person) -> list[tuple[str, str | None, bool]]:
    """Kind, words, and whether there is a file, of everything kept of this person."""
    async with school.database.reading() as records:
        rows = await records._driver.execute_fetchall(
            "select kind, words, file_id is not null from kept_words where account_id = ? "
            "order by id",
            (person.phone.id,),
        )
    return [(kind, words, bool(file)) for kind, words, file in rows]


@pytest.mark.parametrize("kind", SENDINGS)
async def test_whatever_a_parent_sends_is_kept_and_answered(
    school: TheSchool, ewa: Person, kind: str
) -> None:
    SENDINGS[kind](ewa.phone)
    await school.settles()

    assert ewa.card.startswith(NOT_PASSED_ON)
    (row,) = await kept(school, ewa)
    assert row[0] == kind
    assert row[2] == (kind in FILES)


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


@pytest.mark.parametrize("kind", SENDINGS)
async def test_a_stranger_is_told_how_to_join_and_nothing_is_kept(
    school: TheSchool, stranger: Person, kind: str
) -> None:
    SENDINGS[kind](stranger.phone)
    await school.settles()

    assert stranger.card.startswith("I do not know you yet.")
    assert await kept(school, stranger) == []


async def test_words_are_kept_with_their_formatting(school: TheSchool, ewa: Person) -> None:
    ewa.phone.writes("a < b", entities=[{"type": "bold", "offset": 0, "length": 1}])
    await school.settles()

    assert await kept(school, ewa) == [("text", "<b>a</b> &lt; b", False)]


async def test_an_album_is_kept_whole_and_answered_once(school: TheSchool, ewa: Person) -> None:
    before = len(ewa.received)

    await sends_album(school, ewa, "from home")

    assert len(await kept(school, ewa)) == 3
    assert len(ewa.received) == before + 1


async def test_a_teachers_album_says_that_one_photo_fits(school: TheSchool, lee: Person) -> None:
    await sends_album(school, lee)

    lee.sees(
        f"{OFFER}\nOne photo or file fits in an update; this is the first of them.",
        "[Update for 3B]",
        "[Home]",
    )


async def test_two_albums_are_two_answers(school: TheSchool, ewa: Person) -> None:
    before = len(ewa.received)

    await sends_album(school, ewa)
    await sends_album(school, ewa)

    assert len(ewa.received) == before + 2


async def test_an_edit_is_kept_beside_what_it_changes(school: TheSchool, ewa: Person) -> None:
    written = await ewa.writes("Ada has a cough.")

    await ewa.edits(written, "Ada has the flu.")

    ewa.sees("I have seen your change and kept it.", "[Home]")
    assert [row[1] for row in await kept(school, ewa)] == ["Ada has a cough.", "Ada has the flu."]


async def test_an_edit_by_a_stranger_tells_how_to_join(stranger: Person) -> None:
    written = await stranger.writes("Hello")

    await stranger.edits(written, "Hello?")

    assert stranger.card.startswith("I do not know you yet.")


async def test_a_reaction_is_not_answered(school: TheSchool, ewa: Person) -> None:
    before = len(ewa.received)

    ewa.phone.reacts(ewa.received[-1].id, "👍")
    await school.settles()

    assert len(ewa.received) == before


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
    await lee.taps("Send")
    await school.passes(seconds=45)

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


async def test_the_office_is_answered_too(school: TheSchool, dana: Person) -> None:
    await dana.writes("hello")

    dana.sees("I have kept this. With /home you see how everything stands.", "[Home]")
    assert await kept(school, dana) == [("text", "hello", False)]


async def test_an_unknown_command_is_named_and_help_is_given(lee: Person) -> None:
    await lee.writes("/dance <b>now</b>")

    assert lee.card.startswith("I do not know /dance. This is what I can do:\n/update – tell")


async def test_a_command_of_a_thousand_letters_is_shortened(ewa: Person) -> None:
    await ewa.writes("/" + "x" * 1000)

    assert ewa.card.startswith(f"I do not know /{'x' * 32}. This is what I can do:")


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
