"""A booked single meeting moves only when both sides agree; it is cancelled at once."""

import pytest

from tests.conversations.promising import times_seen
from tests.conversations.proposing import TUESDAY, agree, begins, claimed, proposes
from tests.conversations.reminding import comes_to
from tests.conversations.rounds import EVENING, books, opens_round
from tests.people import Person
from tests.school import TheSchool

GIVEN_AWAY = "This time cannot be booked again: it is not free any more."
WEDNESDAY = "Wednesday 18 March, 16:00"


async def asks_to_move(person: Person) -> None:
    await person.taps("Other time")
    await person.writes("Wednesday 16:00")
    await person.taps("Send")


async def test_it_moves_when_the_other_side_agrees_and_stays_until_then(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await agree(lee, ewa)
    await asks_to_move(ewa)
    lee.sees(
        "Ewa Kowalska would like another time for this meeting:\n"
        f"{TUESDAY} · Ewa Kowalska · Ada K.\n"
        "It stays as it is until you choose a new time.",
        f"[{WEDNESDAY}]",
        "[Other times]  [Leave it as it is]",
    )
    assert await claimed(school) == [("17 15:30", "15:50")]

    await lee.taps(WEDNESDAY)

    assert await claimed(school) == [("18 16:00", "16:20")]
    assert ewa.card.startswith(f"A meeting has a new time or place:\n{WEDNESDAY}")


async def test_left_as_it_is_the_asker_is_told_each_time(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await agree(lee, ewa)
    for _ in ("once", "and once more"):
        await asks_to_move(ewa)
        await lee.taps("Leave it as it is")

        assert ewa.card.startswith(f"The meeting stays as it was:\nBooked:\n{TUESDAY}")
    assert await claimed(school) == [("17 15:30", "15:50")]


async def test_when_the_new_times_have_passed_the_meeting_stays(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await agree(lee, ewa)
    await ewa.taps("Other time")
    await ewa.writes("Friday 9:00")
    await ewa.taps("Send")
    await school.passes(hours=24)
    await school.crashes_and_restarts()
    await school.passes(hours=1)

    for person in (ewa, lee):
        assert times_seen(person, f"The meeting stays as it was:\nBooked:\n{TUESDAY}") == 1


async def test_after_five_minutes_a_cancelled_meeting_does_not_come_back(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await agree(lee, ewa)
    await ewa.taps("Cancel")
    await school.passes(seconds=300)
    await ewa.taps("Undo")

    assert ewa.card.startswith("Cancelled:")
    assert await claimed(school) == []


async def test_a_cancelled_meeting_whose_time_was_taken_does_not_come_back(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await agree(lee, ewa, "19 March 17:00")
    await ewa.taps("Cancel")
    await books(school, "Ana García", await opens_round(school), "17:00", "Ms Lee")
    await ewa.taps("Undo")

    assert GIVEN_AWAY in ewa.card
    assert await claimed(school) == [("19 17:00", "17:10")]


async def test_undone_within_minutes_it_is_booked_as_it_was(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await agree(lee, ewa)
    await ewa.taps("Cancel")
    await ewa.taps("Undo")

    assert lee.card.startswith(f"A meeting is booked:\n{TUESDAY}")
    assert await claimed(school) == [("17 15:30", "15:50")]


async def test_what_was_proposed_and_taken_back_is_not_booked_by_an_undo(
    school: TheSchool, lee: Person
) -> None:
    await proposes(lee)
    await lee.taps("Take back")
    await lee.presses("meet-again:1")

    assert await claimed(school) == []
    assert "Booked:" not in lee.card


async def test_what_can_be_done_about_a_cancelled_one_is_to_propose_it_again(
    lee: Person, ewa: Person
) -> None:
    await agree(lee, ewa)
    await ewa.taps("Cancel")
    await ewa.taps("Another appointment")

    ewa.sees(
        f"Cancelled:\n{TUESDAY} · Ms Lee · Ada K.\nBecause: another appointment",
        "[Undo]  [Propose again]",
    )


async def test_why_it_is_cancelled_can_be_written(lee: Person, ewa: Person) -> None:
    await agree(lee, ewa)
    await lee.taps("Cancel")
    await lee.writes("A training day.")

    assert ewa.card.startswith("A meeting is cancelled:")
    assert "Because: A training day." in ewa.card


async def test_it_is_cancelled_once_however_often_it_is_tapped(lee: Person, ewa: Person) -> None:
    await agree(lee, ewa)
    await ewa.taps_twice("Cancel")

    assert times_seen(lee, "A meeting is cancelled:") == 1
    assert ewa.card.startswith("Cancelled:")


async def test_other_times_asked_for_are_gone_when_the_teacher_falls_ill(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    """Nobody can agree to another time of a meeting that is called off."""
    await agree(lee, ewa)
    await asks_to_move(ewa)
    await comes_to(school, 17, "10:00")
    await lee.taps("I am ill")
    await lee.taps("Tell the family")

    async with school.database.reading() as records:
        left = await records._driver.execute_fetchall("select id from meeting_times")
    assert left == []


async def test_a_meeting_that_has_begun_is_not_for_the_calendar_any_more(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await agree(lee, ewa)
    assert "[Add to calendar]" in ewa.card
    await school.passes(hours=127)
    await ewa.taps("Other time")

    assert times_seen(ewa, "[Add to calendar]") == 0


async def test_a_room_that_is_said_later_is_told(lee: Person, ewa: Person) -> None:
    await agree(lee, ewa)
    await lee.taps("Where")
    await lee.writes("Library")

    assert ewa.card.startswith("A meeting has a new time or place:")
    assert "Room: Library" in ewa.card


async def test_a_room_in_which_others_meet_is_not_taken(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    """Nadia meets Mr Stone in room 7 then."""
    found = await opens_round(school, "Mr Stone", days=(EVENING,))
    await books(school, "Nadia Weiss", found, "17:00", "Mr Stone")
    await agree(lee, ewa, "19 March 17:00")
    await lee.taps("Where")
    await lee.writes("7")

    assert lee.card.startswith("The room is taken then, so nothing was changed.")
    assert times_seen(ewa, "new time or place") == 0


async def test_a_room_once_named_is_a_button(lee: Person, ewa: Person) -> None:
    await agree(lee, ewa)
    await lee.taps("Where")
    await lee.writes("Library")
    await begins(lee)
    await lee.taps("Without times")
    await lee.taps("Where")

    assert "[Library]" in lee.card


@pytest.mark.parametrize("words", ["meet.example.org/x", "https://", "ftp://example.org"])
async def test_what_is_no_address_is_asked_for_again(lee: Person, words: str) -> None:
    await begins(lee)
    await lee.taps("Without times")
    await lee.taps("Where")
    await lee.taps("By video")
    await lee.writes(words)

    assert lee.card.startswith("That is no address.")


async def test_the_video_address_is_read_only_by_who_meets(lee: Person, ewa: Person) -> None:
    address = "https://meet.example.org/room?pwd=1"
    await begins(lee)
    await lee.taps("Without times")
    await lee.taps("Where")
    await lee.taps("By video")
    await lee.writes(address)
    await lee.taps("Times")
    await lee.writes("Tuesday 15:30")
    await lee.taps("Send")

    assert "By video" in ewa.card
    assert address not in ewa.card
    await ewa.taps(TUESDAY)
    assert f"Video: {address}" in ewa.card


# A parent who no longer acts for the child


async def test_who_does_not_act_for_the_child_any_more_agrees_to_nothing(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await proposes(lee)
    async with school.database.transaction() as records:
        await records._driver.execute("update guardianships set joined_at = null")
    await ewa.taps(TUESDAY)

    assert ewa.toast == "I cannot find that any more."
    assert await claimed(school) == []
