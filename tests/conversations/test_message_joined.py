"""Words written in a row are one message to their reader, and stay one when a part is edited."""

import pytest

from tests.conversations.letters import ANSWERED, FROM_EWA, WAITS, answers
from tests.conversations.on_both import school
from tests.people import Person, drawn
from tests.school import TheSchool

__all__ = ["school"]
COUGH, MONDAY = "Ada has a cough.", "Back on Monday."


async def writes_both(ewa: Person, first: str = COUGH, second: str = MONDAY) -> tuple[int, int]:
    """Two messages of one draft, sent; their numbers in Ewa's chat."""
    numbers = await ewa.writes(first), await ewa.writes(second)
    await ewa.taps("Send")
    return numbers


async def test_two_texts_arrive_as_one(ewa: Person, lee: Person, okafor: Person) -> None:
    before = len(lee.received)

    await writes_both(ewa)

    assert len(lee.received) == before + 1
    for teacher in (lee, okafor):
        teacher.sees(f"{FROM_EWA}\n{COUGH}\n{MONDAY}", *WAITS)


async def test_formatting_of_each_part_stays_its_own(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    ewa.phone.writes("a < b", entities=[{"type": "bold", "offset": 0, "length": 1}])
    ewa.phone.writes("c", entities=[{"type": "italic", "offset": 0, "length": 1}])
    await school.settles()

    await ewa.taps("Send")

    assert lee.received[-1].html.endswith("<b>a</b> &lt; b<br><i>c</i>")


@pytest.mark.parametrize("place", [0, 1])
async def test_an_edit_of_one_part_changes_the_joined_copy_and_marks_it(
    ewa: Person, lee: Person, place: int
) -> None:
    numbers = await writes_both(ewa)
    before = len(lee.received)

    await ewa.edits(numbers[place], "Ada has the flu.")

    words = [COUGH, MONDAY]
    words[place] = "Ada has the flu."
    lee.sees("\n".join([FROM_EWA, *words, "(edited)"]), *WAITS)
    assert len(lee.received) == before


async def test_a_colleagues_answer_keeps_the_mark_of_an_edit(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    first, _ = await writes_both(ewa)
    await ewa.edits(first, "Ada has the flu.")

    await answers(school, lee, "Get well soon!")

    okafor.sees(
        f"{FROM_EWA}\nAda has the flu.\n{MONDAY}\n(edited)\nMs Lee answered at 10:00.",
        *ANSWERED,
    )


async def test_shown_once_more_it_is_one_and_marked(ewa: Person, lee: Person) -> None:
    first, _ = await writes_both(ewa)
    await ewa.edits(first, "Ada has the flu.")
    await lee.writes("/inbox")

    await lee.taps("1 · Ada K.")

    assert f"Ada has the flu.\n{MONDAY}\n(edited)" in lee.received[-1].words


async def test_who_replies_to_the_joined_copy_answers_the_message(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await writes_both(ewa)

    await answers(school, lee, "Get well soon!")

    ewa.sees("Ada K. · Ms Lee\nGet well soon!", "[Answer]")


async def test_a_reaction_to_the_joined_copy_is_under_the_last_words(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    first, last = await writes_both(ewa)

    lee.phone.reacts(lee.received[-1].id, "👍")
    await school.settles()

    assert reactions(ewa, last) == {"👍": 1}
    assert reactions(ewa, first) == {}


async def test_a_reaction_to_either_part_is_under_the_joined_copy(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    first, _ = await writes_both(ewa)

    ewa.phone.reacts(first, "🙏")
    await school.settles()

    assert lee.received[-1].reaction_counts == {"🙏": 1}


async def test_what_does_not_fit_into_one_arrives_as_two(ewa: Person, lee: Person) -> None:
    before = len(lee.received)

    await writes_both(ewa, "x" * 2500, "y" * 2500)

    assert [drawn(message).splitlines()[1][0] for message in lee.received[before:]] == ["x", "y"]


async def test_a_part_that_grows_too_long_for_both_goes_on_in_a_second_message(
    ewa: Person, lee: Person
) -> None:
    first, _ = await writes_both(ewa)
    before = len(lee.received)

    await ewa.edits(first, "x" * 3790)

    assert drawn(lee.received[before - 1]).startswith(f"{FROM_EWA}\n{'x' * 3790}\n(edited)")
    lee.sees(f"{FROM_EWA}\n{MONDAY}", *WAITS)


async def test_what_moved_to_a_second_message_is_edited_there(ewa: Person, lee: Person) -> None:
    first, last = await writes_both(ewa)
    await ewa.edits(first, "x" * 3790)

    await ewa.edits(last, "Back on Tuesday.")

    lee.sees(f"{FROM_EWA}\nBack on Tuesday.\n(edited)", *WAITS)


async def test_two_texts_edited_before_the_teachers_hours_arrive_as_one_unmarked(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await school.is_at("21:30")
    first, _ = await writes_both(ewa)
    await ewa.edits(first, "Ada has the flu.")

    await school.is_at("08:00")

    lee.sees(f"{FROM_EWA}\nAda has the flu.\n{MONDAY}", *WAITS)


async def test_a_head_for_what_grew_in_the_evening_waits_for_the_morning_too(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await school.is_at("21:30")
    first, _ = await writes_both(ewa)
    before = len(lee.received)
    await ewa.edits(first, "x" * 3900)
    assert len(lee.received) == before

    await school.is_at("08:00")

    assert len(lee.received) > before + 1
    assert all(message.silent for message in lee.received[before:])


async def test_a_caption_belongs_to_its_photo_and_words_to_each_other(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await ewa.writes(COUGH)
    ewa.phone.sends_photo(b"\xff\xd8\xff\xe0", "the medicine")
    await ewa.writes(MONDAY)
    before = len(lee.received)

    await ewa.taps("Send")

    assert [drawn(m).splitlines()[1] for m in lee.received[before:]] == [
        COUGH,
        "the medicine",
        MONDAY,
    ]


def reactions(person: Person, number: int) -> dict[str, int]:
    found = person.phone.message(number)
    assert found is not None
    return found.reaction_counts


async def test_several_texts_in_a_row_leave_one_card(ewa: Person) -> None:
    before = len(ewa.received)
    for words in ("Good morning.", "Ada has a cough.", "She stays at home."):
        await ewa.writes(words)

    assert len(ewa.received) == before + 1
    assert "She stays at home." in ewa.card


async def test_a_card_too_old_to_be_removed_says_where_the_message_is(
    school: TheSchool, ewa: Person
) -> None:
    await ewa.writes("Good morning.")
    await school.passes(hours=48)

    await ewa.writes("Ada has a cough.")

    assert "This message is on another card now." in ewa.screen()
