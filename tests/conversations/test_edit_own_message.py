"""A teacher edits their own message: the draft follows, and what has left is told truly."""

from tests.conversations.acts import (
    ASKED,
    BUTTONS,
    WORDS,
    card,
    lets_it_leave,
    photographs,
    picture,
    previewed,
    seen,
    sends_update,
    writes_update,
)
from tests.people import Person
from tests.school import TheSchool

OTHER = "On Monday we go to the forest."


async def test_editing_the_own_message_changes_the_preview_in_place(lee: Person) -> None:
    written = await writes_update(lee)
    before = len(lee.received)

    await lee.edits(written, OTHER)

    lee.sees(previewed(OTHER), *BUTTONS)
    assert len(lee.received) == before


async def test_what_was_edited_is_what_families_read(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    written = await writes_update(lee)
    await lee.edits(written, OTHER)

    await lets_it_leave(school, lee)

    ewa.sees(seen(OTHER))


async def test_an_edit_while_the_hour_is_chosen_brings_the_preview_back(lee: Person) -> None:
    written = await writes_update(lee)
    await lee.taps("Send later")

    await lee.edits(written, OTHER)

    lee.sees(previewed(OTHER), *BUTTONS)


async def test_an_edit_too_long_leaves_the_draft_as_it_was(lee: Person) -> None:
    written = await writes_update(lee)

    await lee.edits(written, "x" * 4090)

    assert "too long for Telegram" in lee.card
    await lee.writes("/update")
    await lee.taps("Go on")
    lee.sees(previewed(), *BUTTONS)


async def test_an_edit_that_makes_the_text_long_shows_it_above_the_card(lee: Person) -> None:
    written = await writes_update(lee)
    words = "word " * 200

    await lee.edits(written, words)

    assert lee.received[-2].text == seen(words.strip())
    assert lee.card.startswith(f"3B · Ms Lee\n{words[:120]}…\n─\n")


async def test_an_edit_that_makes_the_text_short_shows_it_on_a_new_card(lee: Person) -> None:
    written = await writes_update(lee, "word " * 200)
    before = len(lee.received)

    await lee.edits(written, OTHER)

    lee.sees(previewed(OTHER), *BUTTONS)
    assert len(lee.received) == before + 1


async def test_an_edited_caption_shows_the_photo_with_it_again(
    school: TheSchool, lee: Person
) -> None:
    await lee.writes("/update")
    written = await photographs(school, lee, WORDS)

    await lee.edits(written, OTHER)

    assert (lee.received[-2].kind, lee.received[-2].caption) == ("photo", seen(OTHER))
    assert lee.card.startswith(f"{seen(OTHER)}\n─\n")


async def test_a_photo_exchanged_in_the_own_message_is_exchanged_in_the_update(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/update")
    written = await photographs(school, lee, WORDS)
    message = lee.phone.message(written)
    other = ewa.phone.message(await photographs(school, ewa, seed="moss"))
    assert message is not None
    assert other is not None
    message.content["photo"] = other.content["photo"]
    await lee.edits(written, OTHER)

    await lets_it_leave(school, lee)

    media = ewa.received[-1].media
    assert media is not None
    assert school.telegram.file_bytes(media.file_id)[0] == picture("moss")


async def test_an_edit_of_one_of_two_messages_is_not_guessed_at(lee: Person) -> None:
    written = await writes_update(lee)
    await lee.writes("Bring boots.")

    await lee.edits(written, OTHER)

    lee.sees(
        "I cannot tell which words of the update this changes. To write them anew, tap Change.",
        "[Change]",
    )
    await lee.taps("Change")
    assert lee.card.startswith(ASKED[0])


async def test_words_below_an_older_photo_are_edited_where_they_were_written(
    school: TheSchool, lee: Person
) -> None:
    await lee.writes("/update")
    await photographs(school, lee)
    written = await lee.writes(WORDS)

    await lee.edits(written, OTHER)

    assert (lee.received[-2].kind, lee.received[-2].caption) == ("photo", seen(OTHER))


async def test_words_above_a_later_photo_are_edited_where_they_were_written(
    school: TheSchool, lee: Person
) -> None:
    written = await writes_update(lee)
    await photographs(school, lee)

    await lee.edits(written, OTHER)

    assert (lee.received[-2].kind, lee.received[-2].caption) == ("photo", seen(OTHER))


async def test_an_edit_after_send_is_told_truly(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    written = await writes_update(lee)
    await lee.taps("Send")

    await lee.edits(written, OTHER)

    assert lee.has_seen("This update will be sent as it was before your change.")
    lee.sees(card("Sending at 10:00:45 to 5 parents."), "[Undo]")
    await school.passes(seconds=45)
    ewa.sees(seen())


async def test_an_edit_after_it_was_sent_is_told_truly(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    written = await writes_update(lee)
    await lets_it_leave(school, lee)

    await lee.edits(written, OTHER)

    assert lee.has_seen("This update was sent as it was before your change;")
    lee.sees(card("Sent to 5\n1 cannot be reached"), "[Who has not been reached]")
    ewa.sees(seen())


async def test_an_edit_while_quiet_hours_are_asked_for_is_kept(lee: Person) -> None:
    written = await lee.writes("Thank you all")
    await lee.writes("/settings")
    await lee.taps("Quiet hours")

    await lee.edits(written, "Thank you all!")

    lee.sees("I have seen your change and kept it.", "[Update for 3B]", "[Home]")


async def test_an_edit_of_something_else_is_kept(school: TheSchool, lee: Person) -> None:
    await sends_update(school, lee)
    written = await lee.writes("Thank you all")

    await lee.edits(written, "Thank you all!")

    lee.sees("I have seen your change and kept it.", "[Update for 3B]", "[Home]")
