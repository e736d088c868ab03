"""What a teacher writes is what families read, whatever it is made of."""

import pytest

from tests.conversations.acts import (
    ASKED,
    BUTTONS,
    WORDS,
    lets_it_leave,
    previewed,
    seen,
    sends_sticker,
    writes_update,
)
from tests.people import Person
from tests.school import TheSchool


@pytest.mark.parametrize(
    "words",
    [
        "5 < 6 & 7 > 3",
        "<b>not bold</b> </i> &amp; <a href='x'>",
        "👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽",
        "Hallo\n\n\nzwei Zeilen",
        "שלום and مرحبا 12",
        "Z̷͔͠a̶l̴g̷o",
        "https://example.org/?a=1&b=2",
        "{ $teacher } {0} %s",
    ],
)
async def test_words_arrive_as_they_were_written(
    school: TheSchool, lee: Person, ewa: Person, words: str
) -> None:
    await writes_update(lee, words)
    await lets_it_leave(school, lee)

    assert ewa.received[-1].text == f"3B · Ms Lee\n{words}"


async def test_formatting_arrives_too(school: TheSchool, lee: Person, ewa: Person) -> None:
    await lee.writes("/update")
    words = "Bring boots & a coat 👢 on Friday"
    entities = [
        {"type": "bold", "offset": 6, "length": 5},
        {"type": "italic", "offset": 27, "length": 6},
        {"type": "underline", "offset": 27, "length": 6},
    ]
    lee.phone.writes(words, entities=entities)
    await school.settles()
    await lets_it_leave(school, lee)

    assert "Bring <b>boots</b> &amp; a coat 👢 on" in ewa.received[-1].html
    assert {"bold", "italic", "underline"} <= {e["type"] for e in ewa.received[-1].entities}


async def test_a_person_named_in_it_is_named_without_a_link_to_their_account(
    school: TheSchool, lee: Person, piotr: Person, ewa: Person
) -> None:
    await lee.writes("/update")
    named = {"type": "text_mention", "offset": 7, "length": 5, "user": piotr.phone.user()}
    lee.phone.writes("Thanks Piotr & all", entities=[named])
    await school.settles()
    await lets_it_leave(school, lee)

    ewa.sees(seen("Thanks Piotr & all"))
    assert [entity["type"] for entity in ewa.received[-1].entities] == ["bold"]  # the class


async def test_two_messages_are_both_meant(lee: Person) -> None:
    await writes_update(lee)

    await lee.writes("Please bring boots.")

    lee.sees(previewed(f"{WORDS}\nPlease bring boots."), *BUTTONS)


async def test_a_sticker_is_refused_kindly(school: TheSchool, lee: Person) -> None:
    await lee.writes("/update")

    await sends_sticker(school, lee)

    lee.sees(
        "An update can be text, a photo, a file or a voice message. Please send one of these.",
        "[Cancel]",
    )


async def test_a_sticker_costs_no_word_that_was_written(school: TheSchool, lee: Person) -> None:
    await writes_update(lee)

    await sends_sticker(school, lee)
    await lee.taps("Back")

    lee.sees(previewed(), *BUTTONS)


async def test_a_place_a_film_a_contact_a_die_and_a_checklist_are_refused_as_kindly(
    school: TheSchool, lee: Person
) -> None:
    await lee.writes("/update")
    before = len(lee.received)

    lee.phone.sends_location(52.37, 4.9)
    lee.phone.sends_video(b"film", "The forest")
    lee.phone.sends_contact("+49301234", "Ada", own=False)
    lee.phone._sends({"dice": {"emoji": "🎲", "value": 3}})
    lee.phone._sends({"checklist": {"title": "Forest", "tasks": [{"id": 1, "text": "Boots"}]}})
    await school.settles()

    refused = [m.words for m in lee.received[before:]]
    assert refused == [refused[0]] * 5
    assert refused[0].startswith("An update can be text, a photo")


async def test_an_unknown_command_is_no_update(lee: Person) -> None:
    await lee.writes("/update")

    await lee.writes("/dance")

    assert lee.card.startswith("I do not know /dance.")
    await lee.writes(WORDS)
    lee.sees(previewed(), *BUTTONS)


async def test_help_in_between_loses_no_place(lee: Person) -> None:
    await lee.writes("/update")
    await lee.writes("/help")

    await lee.writes(WORDS)

    lee.sees(previewed(), *BUTTONS)


async def test_words_after_the_draft_was_given_up_are_kept(lee: Person) -> None:
    await lee.writes("/update")
    cancel = lee.button("Cancel")
    await lee.presses(cancel)

    await lee.writes("Still here.")

    assert lee.card.startswith("I have kept this. Shall it be an update for the families?")


async def test_words_after_the_draft_grew_too_old_are_kept(school: TheSchool, lee: Person) -> None:
    await lee.writes("/update")
    await school.passes(days=31)
    async with school.database.transaction() as records:
        await records.announcements.drop_old_drafts(school.clock.now())

    await lee.writes("Still here.")

    assert lee.card.startswith("I have kept this.")
    await lee.writes("/update")
    lee.sees(*ASKED)


async def test_families_see_no_more_than_class_teacher_and_words(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee)

    await lets_it_leave(school, lee)

    ewa.sees(seen())
    assert ewa.received[-1].rows == []
