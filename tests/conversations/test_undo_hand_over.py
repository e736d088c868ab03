"""Later and Pass on are undone by one tap, as long as nobody has answered."""

from tests.conversations.inboxes import EMPTY, answers, relayed, subject_teacher
from tests.conversations.letters import COUGH, FROM_EWA, WAITS, sends_message
from tests.people import Person
from tests.school import TheSchool

UNDONE = "Undone: Ms Song does not have this message any more, and it waits for you."


async def passes_on_to_song(school: TheSchool, lee: Person, ewa: Person) -> Person:
    song = await subject_teacher(school)
    await sends_message(ewa)
    await lee.taps("Pass on")
    await lee.taps("Ms Song")
    return song


async def test_what_was_passed_on_by_mistake_is_gone_from_the_colleagues_phone(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    song = await passes_on_to_song(school, lee, ewa)
    assert song.has_seen(COUGH)

    await lee.taps("Undo")

    lee.sees(UNDONE, "[Inbox]")
    assert not song.has_seen(COUGH)
    okafor.sees(relayed(), *WAITS)


async def test_it_waits_for_who_passed_it_on_and_not_for_the_colleague(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    song = await passes_on_to_song(school, lee, ewa)
    await lee.taps("Undo")

    await song.writes("/inbox")
    await lee.writes("/inbox")

    song.sees(*EMPTY)
    assert COUGH in lee.card


async def test_the_colleague_reads_nothing_more_of_the_thread(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    song = await passes_on_to_song(school, lee, ewa)
    await lee.taps("Undo")

    await sends_message(ewa, "Another word.")

    lee.sees(f"{FROM_EWA}\nAnother word.", *WAITS)
    assert not song.has_seen("Another word.")


async def test_undone_before_the_morning_it_never_arrives(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    song = await subject_teacher(school)
    await sends_message(ewa)
    await school.is_at("21:30")
    await lee.taps("Pass on")
    await lee.taps("Ms Song")
    await lee.taps("Undo")

    await school.is_at("09:00")

    assert not song.has_seen(COUGH)


async def test_a_second_tap_on_undo_answers_as_the_first(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await passes_on_to_song(school, lee, ewa)
    undo = lee.button("Undo")
    await lee.taps("Undo")

    await lee.presses(undo)

    lee.sees(UNDONE, "[Inbox]")


async def test_what_the_colleague_answered_is_not_undone(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    song = await passes_on_to_song(school, lee, ewa)
    await answers(song)

    await lee.taps("Undo")

    assert lee.toast.startswith("Ms Song answered at")
    assert song.has_seen(COUGH)


async def test_what_was_put_off_by_mistake_does_not_come_back(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await lee.taps("Later")
    await lee.taps("In an hour")

    await lee.taps("Undo")
    await school.passes(hours=2)

    lee.sees("All right, it does not come back.", "[Inbox]")


async def test_one_message_passed_on_opens_nothing_that_was_said_before(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await sends_message(ewa, "Between us.")
    await answers(lee, "Of course.")
    await ewa.writes("Only for you.")
    await ewa.taps("Someone else")
    await ewa.taps("Only Ms Lee")
    await ewa.taps("Send")
    song = await subject_teacher(school)

    await lee.taps("Pass on")
    await lee.taps("Ms Song")

    assert song.has_seen("Only for you.")
    assert not song.has_seen("Between us.")
    assert not okafor.has_seen("Only for you.")


async def test_what_was_removed_is_not_edited_again(
    school: TheSchool, lee: Person, ewa: Person, dana: Person
) -> None:
    await passes_on_to_song(school, lee, ewa)
    await lee.taps("Undo")
    await answers(lee)

    await dana.writes("/home")

    assert "could not be sent: 0" in dana.card
