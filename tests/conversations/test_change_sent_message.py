"""What was sent changes with its author, on both sides: edits, Take back, and reactions."""

from tests.conversations.letters import (
    COUGH,
    FROM_EWA,
    SENT_TO_TEAM,
    WAITS,
    answers,
    nobody_else_saw,
    sends_message,
)
from tests.conversations.on_both import school
from tests.people import Person
from tests.school import TheSchool

__all__ = ["school"]
FLU = "Ada has the flu."
TOO_LATE = "It was sent more than 48 hours ago, and Telegram does not let me take it back any more."


async def test_an_edit_changes_every_copy_and_marks_it(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    written = await sends_message(ewa)

    await ewa.edits(written, FLU)

    for teacher in (lee, okafor):
        teacher.sees(f"{FROM_EWA}\n{FLU}\n(edited)", *WAITS)
    ewa.sees(f"{SENT_TO_TEAM}\n“{FLU}”", "[Take back]  [Promise …]")
    assert nobody_else_saw(school, "flu")


async def test_an_edit_before_the_teachers_hours_is_simply_what_they_read(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await school.is_at("21:30")
    written = await sends_message(ewa)

    await ewa.edits(written, FLU)

    await school.is_at("08:00")
    lee.sees(f"{FROM_EWA}\n{FLU}", *WAITS)
    assert lee.received[-1].silent


async def test_a_caption_edited_later_changes_the_copy(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    sent = ewa.phone.sends_photo(b"\xff\xd8\xff\xe0", "the medicine")
    await school.settles()
    await ewa.taps("Send")

    await ewa.edits(sent, "the plaster")

    assert lee.received[-1].kind == "photo"
    lee.sees(f"{FROM_EWA}\nthe plaster\n(edited)", *WAITS)


async def test_a_text_that_grows_too_long_for_its_head_keeps_both(ewa: Person, lee: Person) -> None:
    written = await sends_message(ewa)
    before = len(lee.received)

    await ewa.edits(written, "x" * 4050)

    assert lee.received[before - 1].words.startswith("x" * 4050)
    lee.sees(FROM_EWA)


async def test_a_teachers_edit_changes_what_the_parent_reads(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_message(ewa)
    written = await answers(school, lee, "Get well!")

    await lee.edits(written, "Get well soon!")

    ewa.sees("Ada K. · Ms Lee\nGet well soon!\n(edited)", "[Answer]")
    lee.sees("Sent to Ewa, about Ada K.\n“Get well soon!”", "[Take back]  [Promise …]")


async def test_what_is_taken_back_is_gone_from_the_readers_chats(
    ewa: Person, lee: Person, okafor: Person
) -> None:
    await sends_message(ewa)

    await ewa.taps("Take back")

    assert ewa.received[-1].words == "I have taken it back. Somebody may have read it before."
    assert not lee.has_seen(COUGH)
    assert not okafor.has_seen(COUGH)


async def test_what_waits_for_the_morning_is_never_sent(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await school.is_at("21:30")
    await sends_message(ewa)

    await ewa.taps_twice("Take back")

    await school.is_at("09:00")
    assert not lee.has_seen(COUGH)


async def test_a_teacher_takes_an_answer_back(school: TheSchool, ewa: Person, lee: Person) -> None:
    await sends_message(ewa)
    await answers(school, lee, "Get well!")

    await lee.taps("Take back")

    assert not ewa.has_seen("Get well!")


async def test_two_days_later_it_is_too_late_and_said_so(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_message(ewa)
    await school.passes(hours=48)

    await ewa.taps("Take back")

    assert ewa.has_seen(TOO_LATE) or ewa.toast == TOO_LATE
    assert lee.has_seen(COUGH)


async def test_nothing_taken_back_can_be_answered(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_message(ewa)
    answer = lee.button("Answer")
    await ewa.taps("Take back")

    await lee.presses(answer)

    assert lee.toast == "I cannot find that any more."


async def test_a_teachers_reaction_is_under_the_parents_own_words(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    written = await sends_message(ewa)

    lee.phone.reacts(lee.received[-1].id, "👍")
    await school.settles()

    assert under(ewa, written) == {"👍": 1}
    lee.phone.reacts(lee.received[-1].id, None)
    await school.settles()
    assert under(ewa, written) == {}


async def test_a_parents_reaction_is_under_the_teachers_own_words(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_message(ewa)
    written = await answers(school, lee, "Get well!")

    ewa.phone.reacts(ewa.received[-1].id, "❤")
    await school.settles()

    assert under(lee, written) == {"❤": 1}


async def test_a_reaction_to_ones_own_words_is_under_the_copies(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    written = await sends_message(ewa)

    ewa.phone.reacts(written, "🙏")
    await school.settles()

    for teacher in (lee, okafor):
        assert teacher.received[-1].reaction_counts == {"🙏": 1}


def under(person: Person, message_id: int) -> dict[str, int]:
    found = person.phone.message(message_id)
    assert found is not None
    return found.reaction_counts
