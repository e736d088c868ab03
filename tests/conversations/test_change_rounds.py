"""A change of an open round throws nobody out: who is hit is asked with ready alternatives."""

from bot.bookings import cancel
from bot.voice import Voice
from tests.conversations.offering import books_in_newest, lee_opens, newest_round
from tests.conversations.promising import times_seen
from tests.conversations.rounds import parent_called, teacher_called
from tests.people import Person
from tests.school import TheSchool

ASKED = "The times of this meeting have changed:"
AT_1710 = "Thursday 19 March, 17:10 · Ms Lee · Ada K."


async def free_times(school: TheSchool) -> list[str]:
    """What can be booked in the newest round, from and until."""
    async with school.database.reading() as records:
        slots = await records.rounds.free(await newest_round(school), school.clock.now())
    local = school.information.time.local
    return [f"{local(slot.starts_at):%H:%M}-{local(slot.ends_at):%H:%M}" for slot in slots]


async def meetings_of(school: TheSchool, parent: str) -> list[str]:
    """What this parent has booked: from, until, version."""
    async with school.database.reading() as records:
        who = await parent_called(school, records, parent)
        found = await records.meetings.coming_of([who], school.clock.now())
    local = school.information.time.local
    return [
        f"{local(b.starts_at):%H:%M}-{local(b.ends_at):%H:%M} {b.meeting.sequence}" for b in found
    ]


async def opened_and_booked(
    school: TheSchool, lee: Person, clock: str = "17:10", parent: str = "Ewa Kowalska"
) -> None:
    await lee_opens(lee)
    await books_in_newest(school, parent, clock, "Ms Lee")


async def lengthens(lee: Person) -> None:
    await lee.taps("Length")
    await lee.taps("15 min")
    await lee.taps("Change, and ask 1 family")


async def breaks_at(lee: Person, written: str, *agreed: str) -> None:
    await lee.taps("Breaks")
    await lee.writes(written)
    for label in agreed:
        await lee.taps(label)


async def test_free_times_are_replaced_and_the_booked_one_stays(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await lengthens(lee)

    assert await meetings_of(school, "Ewa Kowalska") == ["17:10-17:20 0"]
    assert await free_times(school) == ["17:30-17:45", "17:45-18:00"]
    assert times_seen(ewa, ASKED) == 1


async def test_nothing_is_changed_before_whoever_changes_it_agrees_to_ask(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await lee.taps("Length")
    await lee.taps("15 min")

    assert "1 booked time does not fit any more." in lee.card
    assert len(await free_times(school)) == 5
    await lee.taps("Back")
    assert "10 min each" in lee.card
    assert times_seen(ewa, ASKED) == 0


async def test_a_change_that_hits_nobody_is_made_at_once(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee, "17:00")
    await breaks_at(lee, "17:30 to 17:40")

    assert "Break: 17:30 – 17:40" in lee.card
    assert await free_times(school) == [
        "17:10-17:20",
        "17:20-17:30",
        "17:40-17:50",
        "17:50-18:00",
    ]
    assert times_seen(ewa, ASKED) == 0


async def test_one_tap_moves_the_meeting_and_tells_the_teacher(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await lengthens(lee)
    await ewa.taps_twice("17:15")

    assert await meetings_of(school, "Ewa Kowalska") == ["17:15-17:30 1"]
    assert "Booked:\nThursday 19 March, 17:15" in ewa.card
    assert times_seen(lee, "A meeting has a new time or place:") == 1


async def test_there_is_no_way_back_to_a_time_that_is_offered_no_more(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await lengthens(lee)
    await ewa.taps("Move")
    await ewa.taps("17:30")

    assert ewa.card.startswith("Booked:\nThursday 19 March, 17:30")
    assert "[Undo]" not in ewa.card


async def test_who_keeps_their_time_is_asked_no_more(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await lengthens(lee)
    await ewa.taps_twice("Keep 17:10")
    assert f"Booked:\n{AT_1710}" in ewa.card
    await breaks_at(lee, "17:45 to 17:50")

    assert times_seen(ewa, ASKED) == 0
    assert "Not answered" not in lee.card
    assert await meetings_of(school, "Ewa Kowalska") == ["17:10-17:20 0"]


async def test_a_time_in_a_break_cannot_be_kept(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await breaks_at(lee, "17:10 to 17:30", "Change, and ask 1 family")

    ewa.sees(
        f"{ASKED}\n{AT_1710}\nWhich time would suit you? Until you answer, yours stays.",
        "[17:00]  [17:30]  [17:40]",
        "[Move]  [Cancel]",
    )


async def test_who_kept_a_time_is_asked_again_when_it_becomes_a_break(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await lengthens(lee)
    await ewa.taps("Keep 17:10")
    await breaks_at(lee, "17:15 to 17:30", "Change, and ask 1 family")

    assert times_seen(ewa, ASKED) == 1
    assert "[Keep 17:10]" not in ewa.card


async def test_a_time_that_somebody_took_meanwhile_says_so_and_shows_the_nearest(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await breaks_at(lee, "17:10 to 17:30", "Change, and ask 1 family")
    await books_in_newest(school, "Ana García", "17:30", "Ms Lee")
    await ewa.taps("17:30")

    assert ewa.toast == "This time has just been taken. These are the nearest."
    assert "[17:00]  [17:40]  [17:50]" in ewa.card


async def test_a_family_is_offered_no_time_at_which_it_meets_somebody_else(
    school: TheSchool, lee: Person, ewa: Person, okafor: Person
) -> None:
    await okafor.writes("/evening")
    await okafor.writes("19 March 17:00 to 18:00")
    await okafor.taps("Open")
    await books_in_newest(school, "Ewa Kowalska", "17:30", "Mr Okafor")
    await opened_and_booked(school, lee)
    await breaks_at(lee, "17:10 to 17:30", "Change, and ask 1 family")

    assert "[17:00]  [17:40]  [17:50]" in ewa.card


async def test_a_removed_day_offers_times_of_the_other(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await lee.taps("Days")
    await lee.writes("20 March")
    await lee.taps("Days")
    await lee.taps("Remove Thursday 19 March")
    await lee.taps("Change, and ask 1 family")

    assert "[Friday 20 March, 17:00]" in ewa.card


async def test_the_only_day_of_an_open_round_is_not_taken_away(
    school: TheSchool, lee: Person
) -> None:
    await opened_and_booked(school, lee)
    await lee.taps("Days")
    await lee.taps("Remove Thursday 19 March")

    assert lee.toast.startswith("No meeting fits")
    assert await meetings_of(school, "Ewa Kowalska") == ["17:10-17:20 0"]


async def test_a_change_taken_back_takes_the_question_back(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await breaks_at(lee, "17:10 to 17:30", "Change, and ask 1 family")
    await lee.taps("Breaks")
    await lee.taps("Remove: Break: 17:10 – 17:30")

    assert "Not answered" not in lee.card
    assert f"Booked:\n{AT_1710}" in ewa.card
    assert "[17:00]" not in ewa.card


async def test_who_does_not_answer_is_listed_to_whoever_set_it_up(
    school: TheSchool, lee: Person
) -> None:
    await opened_and_booked(school, lee)
    await lengthens(lee)
    await lee.taps("Not answered: 1")
    line = "Thursday 19 March, 17:10 · Ewa Kowalska · Ada K."
    assert line in lee.card
    await lee.taps("Back")

    await school.passes(days=1)
    await school.passes(days=1)

    assert times_seen(lee, line) == 1


async def test_who_moved_or_cancelled_otherwise_is_not_listed(
    school: TheSchool, lee: Person
) -> None:
    await opened_and_booked(school, lee)
    await lengthens(lee)
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        whom = await teacher_called(school, records, "Ms Lee")
        (booking,) = await records.meetings.coming_of([whom], voice.now)
        await cancel(voice, booking, whom)
    await school.passes(days=1)

    assert times_seen(lee, "have not answered") == 0


async def test_an_old_button_of_a_question_shows_how_it_stands(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await lengthens(lee)
    other = ewa.button("17:30")
    await ewa.taps("17:15")
    await ewa.presses(other)

    assert await meetings_of(school, "Ewa Kowalska") == ["17:15-17:30 1"]
    assert "Booked:\nThursday 19 March, 17:15" in ewa.card


async def test_a_new_room_is_told_to_who_booked_and_counts_up(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await opened_and_booked(school, lee)
    await lee.taps("Where")
    await lee.writes("12b")

    assert f"A meeting has a new time or place:\n{AT_1710}\nRoom: 12b" in ewa.card
    assert times_seen(piotr, "12b") == 0
    assert await meetings_of(school, "Ewa Kowalska") == ["17:10-17:20 1"]


async def test_a_new_room_goes_with_the_question_that_waits_for_an_answer(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await lengthens(lee)
    await lee.taps("Where")
    await lee.writes("12b")

    assert ewa.card.startswith(f"{ASKED}\n{AT_1710}\nRoom: 12b\nWhich time would suit you?")
    await ewa.taps("Keep 17:10")


async def test_who_kept_their_time_is_told_of_a_new_room_alone(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await lengthens(lee)
    await ewa.taps("Keep 17:10")
    await lee.taps("Where")
    await lee.writes("12b")

    assert ewa.card.startswith(f"A meeting has a new time or place:\n{AT_1710}\nRoom: 12b")


async def test_the_same_room_again_is_told_to_nobody(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await lee.taps("Where")
    await lee.writes("12b")
    await lee.writes("12b")

    assert times_seen(ewa, "A meeting has a new time or place:") == 1


async def test_from_a_room_to_the_telephone_is_told_and_the_room_is_free(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await lee.taps("Where")
    await lee.writes("12b")
    await lee.taps("By phone")

    assert "By phone: the teacher calls." in ewa.card
    async with school.database.reading() as records:
        rows = await records._driver.execute_fetchall("select 1 from claims where kind = 'room'")
    assert list(rows) == []


async def test_a_teacher_with_meetings_is_not_taken_out_by_one_tap(
    school: TheSchool, dana: Person
) -> None:
    await dana.writes("/meet")
    await dana.taps("New round")
    await dana.writes("19 March 17:00 to 18:00")
    await dana.taps("Open")
    await books_in_newest(school, "Ewa Kowalska", "17:10", "Ms Lee")
    await dana.taps("Teachers")
    await dana.taps("✓ Ms Lee")

    assert dana.toast.startswith("Ms Lee has 1 booked meeting in this round.")
    await dana.taps("✓ Mr Stone")
    assert len(await free_times(school)) == 11


async def test_families_of_others_are_never_asked(
    school: TheSchool, lee: Person, piotr: Person, ana: Person
) -> None:
    await opened_and_booked(school, lee)
    await lengthens(lee)

    for person in (piotr, ana):
        assert "17:10" not in person.screen()


async def test_who_looks_at_other_times_and_goes_back_is_still_asked(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await lengthens(lee)
    await ewa.taps("Move")
    await ewa.taps("Back")

    assert ewa.card.startswith(f"{ASKED}\n{AT_1710}")
    assert "[Keep 17:10]" in ewa.card


async def test_who_kept_their_time_and_looks_again_is_not_asked(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await lengthens(lee)
    await ewa.taps("Keep 17:10")
    await ewa.taps("Move")
    await ewa.taps("Back")

    assert ewa.card.startswith(f"Booked:\n{AT_1710}")


async def test_what_the_teacher_would_like_to_talk_about_takes_no_question_from_the_card(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await opened_and_booked(school, lee)
    await lengthens(lee)
    await lee.presses("agenda-write:1")
    await lee.writes("Her reading")

    assert "Her reading" in lee.card
    assert ewa.card.startswith(f"{ASKED}\n{AT_1710}")
