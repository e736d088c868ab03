"""Photos and voice: only where the family allows photos, cleaned, protected, and said before."""

from datetime import timedelta
from io import BytesIO

from PIL import Image

from tests.conversations.acts import sends_album, sends_sticker
from tests.conversations.praising import (
    DRAFT_BUTTONS,
    EFFORT,
    FAMILY_BUTTONS,
    REACHED,
    SHOUT,
    TO_ADAS,
    answers_photos,
    begins,
    card,
    photo,
    photographs,
    sends,
)
from tests.conversations.test_message_leaks import photographed
from tests.people import Person
from tests.school import TheSchool

OTHERS_ON_IT = "Please look whether another child is on the photo: its family was not asked."
FILE_HEAD = "Ada · 3B · from Ms Lee"


async def test_a_photo_reaches_who_allows_it_and_cannot_be_passed_on(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await ewa.writes("/settings")
    await ewa.taps("Photos and good news")
    await ewa.taps("Photos: yes")
    await begins(lee, "Ada K.")
    await photographs(school, lee, "Her tower!")
    lee.sees(
        f"{FILE_HEAD}:\nHer tower!\n(with your photo)\n─\n{OTHERS_ON_IT}\n{TO_ADAS}", *DRAFT_BUTTONS
    )
    await sends(school, lee)

    ewa.sees(f"{FILE_HEAD}:\nHer tower!", FAMILY_BUTTONS)
    assert ewa.received[-1].kind == "photo"
    assert ewa.received[-1].protected


async def test_a_photo_alone_is_shown_with_its_head(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await answers_photos(school, ewa, "yes")
    await begins(lee, "Ada K.")
    await photographs(school, lee)
    await sends(school, lee)

    ewa.sees(FILE_HEAD, FAMILY_BUTTONS)


async def test_what_a_picture_notes_of_its_place_does_not_go_along(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await answers_photos(school, ewa, "yes")
    await begins(lee, "Ada K.")
    lee.phone.sends_photo(photographed())
    await school.settles()
    await sends(school, lee)

    media = ewa.received[-1].media
    assert media is not None
    sent = Image.open(BytesIO(school.telegram.files.by_id[media.file_id].data))
    assert dict(sent.getexif()) == {}


async def test_a_family_that_did_not_allow_photos_reads_the_words_alone(
    school: TheSchool, lee: Person, ewa: Person, layla: Person
) -> None:
    await answers_photos(school, ewa, "yes")
    await begins(lee, "Ada K.", "Omar H.")
    await photographs(school, lee, "A tower!")
    assert (
        "Photos are not allowed for Omar H.: there the family gets it without the photo."
        in lee.card
    )
    await sends(school, lee)

    assert ewa.received[-1].kind == "photo"
    assert layla.received[-1].kind == "text"
    assert layla.has_seen("A tower!")
    assert not any(message.kind == "photo" for message in layla.received)


async def test_a_no_of_one_home_counts_for_both(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await answers_photos(school, ewa, "yes")
    await answers_photos(school, piotr, "no")
    await begins(lee, "Ada K.")
    await photographs(school, lee, "A tower!")
    await sends(school, lee)

    assert {ewa.received[-1].kind, piotr.received[-1].kind} == {"text"}


async def test_a_photo_alone_for_who_allows_none_waits_for_words(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee, "Ada K.")
    await photographs(school, lee)
    version = "prs-send:1:3"
    assert "Photos are not allowed for Ada K.: please add a word or a strength" in lee.card
    assert "[Send now]" not in lee.card
    await lee.presses(version)
    await school.passes(seconds=60)
    assert not ewa.has_seen(FILE_HEAD)
    await lee.writes("A tower!")
    await sends(school, lee)

    ewa.sees(f"{FILE_HEAD}:\nA tower!", FAMILY_BUTTONS)


async def test_consent_taken_back_in_the_night_takes_the_photo_out(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await answers_photos(school, ewa, "yes")
    await school.is_at("21:00")
    await begins(lee, "Ada K.")
    await photographs(school, lee, "A tower!")
    await sends(school, lee)
    await answers_photos(school, ewa, "no")
    await school.is_at("08:00")

    ewa.sees(f"{FILE_HEAD}:\nA tower!", FAMILY_BUTTONS)
    assert not any(message.kind == "photo" for message in ewa.received)


async def test_consent_taken_back_in_the_last_second_stops_the_photo(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    """The sender asks, too: nobody else had time to take it out."""
    await answers_photos(school, ewa, "yes")
    await school.is_at("21:00")
    await begins(lee, "Ada K.")
    await photographs(school, lee, "A tower!")
    await sends(school, lee)
    school.clock.move(timedelta(hours=11))
    await answers_photos(school, ewa, "no")

    await school.settles()

    assert not ewa.has_seen("A tower!")


async def test_thanks_for_a_photo_stand_below_it(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await answers_photos(school, ewa, "yes")
    await begins(lee, "Ada K.")
    await photographs(school, lee, "A tower!")
    await sends(school, lee)
    await answers_photos(school, ewa, "no")
    await ewa.taps("❤️ Thank you")

    ewa.sees(f"{FILE_HEAD}:\nA tower!\n❤️ You said thank you.", "[Write to Ms Lee]")


async def test_a_voice_message_needs_no_consent(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Effort")
    lee.phone.sends_voice(b"OggS", 3)
    await school.settles()
    lee.sees(f"{EFFORT}\n(with your voice message)\n─\n{TO_ADAS}", *DRAFT_BUTTONS)
    await sends(school, lee)

    ewa.sees(EFFORT, FAMILY_BUTTONS)
    assert ewa.received[-1].kind == "voice"


async def test_of_an_album_the_first_photo_goes(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await answers_photos(school, ewa, "yes")
    await begins(lee, "Ada K.")
    await sends_album(school, lee, "Look!")

    assert lee.card.count("(with your photo)") == 1
    assert sum("Send now" in str(message.markup) for message in lee.received) == 1


async def test_a_sticker_costs_no_words(school: TheSchool, lee: Person) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Effort")
    await sends_sticker(school, lee)
    lee.sees("Praise can be words, a photo or a voice message. Please send one of these.", "[Back]")
    await lee.taps("Back")

    lee.sees(card(TO_ADAS), *DRAFT_BUTTONS)


async def test_words_follow_words_and_an_edit_changes_them(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee, "Ada K.")
    written = await lee.writes("She red a page.")
    await lee.edits(written, "She read a page.")
    await sends(school, lee)

    ewa.sees(f"{FILE_HEAD}:\nShe read a page.", FAMILY_BUTTONS)


async def test_an_edit_changes_words_that_a_photo_followed(school: TheSchool, lee: Person) -> None:
    await begins(lee, "Ada K.")
    written = await lee.writes("She red a page.")
    await photographs(school, lee)
    await lee.edits(written, "She read a page.")

    assert lee.card.startswith(f"{FILE_HEAD}:\nShe read a page.\n(with your photo)")


async def test_words_stay_when_the_photo_after_them_is_changed(
    school: TheSchool, lee: Person
) -> None:
    await begins(lee, "Ada K.")
    await lee.writes("She read a page.")
    photographed_in = lee.phone.sends_photo(photo())
    await school.settles()
    await lee.edits(photographed_in, "Her tower!")

    assert lee.has_seen("She read a page.\n(with your photo)")
    assert not lee.has_seen(f"{FILE_HEAD}:\nHer tower!")


async def test_what_is_written_after_it_left_is_kept(school: TheSchool, lee: Person) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Effort")
    await lee.taps("Send now")
    await lee.writes("And now something else.")

    assert lee.card.startswith("I have kept this.")


async def test_an_edit_after_it_left_changes_nothing_and_says_so(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee, "Ada K.")
    written = await lee.writes("She red a page.")
    await sends(school, lee)
    await lee.edits(written, "She read a page.")

    assert lee.has_seen("The praise stays as it was before your change.")
    assert lee.card.endswith(f"{REACHED}\n[Take back]\n{SHOUT}")
    ewa.sees(f"{FILE_HEAD}:\nShe red a page.", FAMILY_BUTTONS)


async def test_an_edit_from_elsewhere_changes_the_draft(lee: Person) -> None:
    await begins(lee, "Ada K.")
    written = await lee.writes("She red a page.")
    await lee.writes("/home")
    await lee.edits(written, "She read a page.")

    lee.sees(f"{FILE_HEAD}:\nShe read a page.\n─\n{TO_ADAS}", *DRAFT_BUTTONS)


async def test_a_sentence_that_is_too_long_is_told_by_how_much(lee: Person) -> None:
    await begins(lee, "Ada K.")
    await lee.writes("x" * 601)

    assert "That is 1 character too long. A sentence or two is best." in lee.toast + lee.card


async def test_the_card_counts_who_was_reached_by_a_photo(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await answers_photos(school, ewa, "yes")
    await begins(lee, "Ada K.")
    await photographs(school, lee, "A tower!")
    await sends(school, lee)

    assert lee.card.endswith(f"─\n{REACHED}\n[Take back]\n{SHOUT}")
