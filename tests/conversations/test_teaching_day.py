"""A teacher's day of meetings: true while it is looked at, their own, and drawn as it is then."""

from datetime import date, time, timedelta
from io import BytesIO
from time import process_time

import pytest
from PIL import Image
from pypdf import PdfReader

from tests.conversations.acts import in_the_files
from tests.conversations.having_booked import has_booked, has_cancelled, has_moved
from tests.conversations.meeting_days import files_of, opens_evening, tells
from tests.conversations.proposing import agree
from tests.conversations.rounds import EVENING, books, opens_round
from tests.people import Person, drawn
from tests.school import TheSchool

NONE = "No meetings are coming. What families book will stand here."
BUTTONS = ("[Open a meeting]  [More]", "[Picture]  [To print]", "[New evening]")
OF_EMPTY = ("[More]", "[Picture]  [To print]", "[New evening]")
EMPTY = "Thursday 19 March: no meetings yet, 6 times free\n17:00–18:00: 6 times free"
PATIENCE = 1.0  # seconds of a processor, which others at work on the machine do not take from us
NEXT_WEEK = date(2026, 3, 26)


def the_day(teacher: Person) -> str:
    """The newest card of a day on this phone, which other messages may stand below."""
    found = [drawn(message) for message in teacher.received]
    return next(card for card in reversed(found) if card.startswith("Thursday"))


async def test_with_nothing_before_them_a_teacher_reads_that(lee: Person) -> None:
    await lee.writes("/meet")

    lee.sees(NONE, "[New evening]", "[Propose a meeting]", "[Home]")


async def test_the_times_of_a_round_stand_there_before_anybody_has_booked(
    school: TheSchool, lee: Person
) -> None:
    await opens_round(school)
    await lee.writes("/meet")

    lee.sees(EMPTY, *OF_EMPTY)


async def test_without_a_round_that_day_nothing_is_said_of_free_times(
    lee: Person, ewa: Person
) -> None:
    await agree(lee, ewa, "Tuesday 11:00")
    await lee.writes("/meet")

    assert lee.card.startswith("Tuesday 17 March: 1 meeting\n")


async def test_the_card_follows_what_is_booked_moved_and_cancelled(
    school: TheSchool, lee: Person
) -> None:
    await opens_round(school)
    await lee.writes("/meet")
    booking = await has_booked(school, "Ewa Kowalska", "17:20", "Ms Lee")
    assert "17:20 · Ada K. · Ewa Kowalska\n17:30–18:00: 3 times free" in the_day(lee)
    await has_moved(school, booking, "17:00")
    assert "Room: 12\n17:00 · Ada K. · Ewa Kowalska\n17:10" in the_day(lee)
    await has_cancelled(school, "Ewa Kowalska")

    assert the_day(lee).startswith(EMPTY)


async def test_two_changes_at_one_moment_are_both_shown(school: TheSchool, lee: Person) -> None:
    found = await opens_round(school)
    await lee.writes("/meet")
    for name, clock in (("Ewa Kowalska", "17:00"), ("Ana García", "17:10")):
        await tells(school, await books(school, name, found, clock, "Ms Lee"), "booked", name)

    assert "17:00 · Ada K. · Ewa Kowalska\n17:10 · Sofía G. · Ana García" in the_day(lee)


async def test_a_new_evening_is_one_tap_from_a_day_that_is_full_of_others(
    school: TheSchool, lee: Person
) -> None:
    await opens_evening(school)
    await lee.writes("/meet")
    await lee.taps("New evening")

    assert lee.card.startswith("On which day would you like to meet families?")


async def test_who_runs_late_says_so_from_the_list_of_that_day_alone(
    school: TheSchool, lee: Person
) -> None:
    await opens_evening(school)
    await lee.writes("/meet")
    assert "[Running late]" not in lee.card
    await school.passes(days=7)
    await lee.writes("/meet")
    await lee.taps("Running late")

    assert "[Running late]" in the_day(lee)
    assert lee.card.startswith("How much later")


async def test_who_meets_nobody_any_more_is_offered_no_running_late(
    school: TheSchool, lee: Person
) -> None:
    await opens_evening(school)
    await school.passes(days=7)
    await school.is_at("17:20")
    await lee.writes("/meet")

    assert "17:20 · Ada K." in lee.card
    assert "[Running late]" not in lee.card


async def test_only_the_newest_card_is_kept_true(school: TheSchool, lee: Person) -> None:
    await opens_round(school)
    await lee.writes("/meet")
    await lee.writes("/meet")
    await has_booked(school, "Ewa Kowalska", "17:20", "Ms Lee")

    old, new = [drawn(each) for each in lee.received if drawn(each).startswith("Thursday")]
    assert (old.startswith(EMPTY), "Ada K." in new) == (True, True)


@pytest.mark.parametrize("opened", ["More", "Open a meeting", "New evening"])
async def test_what_is_opened_from_the_day_is_not_covered_by_what_families_book(
    school: TheSchool, lee: Person, opened: str
) -> None:
    await opens_evening(school)
    await lee.writes("/meet")
    await lee.taps(opened)
    seen = lee.card
    await has_booked(school, "Layla Haddad", "17:40", "Ms Lee")

    assert seen in [drawn(each) for each in lee.received]


async def test_back_on_its_day_a_card_follows_again(school: TheSchool, lee: Person) -> None:
    await opens_evening(school)
    await lee.writes("/meet")
    await lee.taps("More")
    await lee.taps("Back")
    await has_booked(school, "Layla Haddad", "17:40", "Ms Lee")

    assert "17:40 · Omar H. · Layla Haddad" in the_day(lee)


async def test_what_families_said_of_their_coming_stands_below_the_meeting(
    school: TheSchool, lee: Person
) -> None:
    await opens_evening(school)
    await has_booked(school, "Layla Haddad", "17:40", "Ms Lee")
    for statement in (
        "update meeting_people set answer = 'late', late_minutes = 10 where meeting_id = 1",
        "update meetings set language = 'Arabic', late_minutes = 5 where id = 2",
    ):
        await in_the_files(school, statement)
    await lee.writes("/meet")

    lee.sees(
        "Thursday 19 March: 2 meetings, 4 times free\n"
        "Room: 12\n"
        "17:00–17:20: 2 times free\n"
        "17:20 · Ada K. · Ewa Kowalska\n"
        "– Ewa Kowalska comes about 10 minutes later.\n"
        "17:30–17:40: 1 time free\n"
        "17:40 · Omar H. · Layla Haddad\n"
        "– With an interpreter: Arabic\n"
        "– Begins about 5 minutes later.\n"
        "17:50–18:00: 1 time free",
        *BUTTONS,
    )


async def test_a_colleagues_meetings_are_not_on_it(school: TheSchool, okafor: Person) -> None:
    await opens_evening(school)
    await okafor.writes("/meet")

    okafor.sees(EMPTY, *OF_EMPTY)


async def test_other_days_are_one_tap_away(school: TheSchool, lee: Person) -> None:
    await opens_round(school, days=(EVENING, NEXT_WEEK))
    await lee.writes("/meet")
    await lee.taps("Thursday 26 March")
    assert lee.card.startswith("Thursday 26 March: no meetings yet, 6 times free")
    await lee.taps("Thursday 19 March")

    *above, below = OF_EMPTY
    lee.sees(EMPTY, *above, "[Thursday 26 March]", below)


async def test_a_day_that_is_over_is_not_the_next_one(school: TheSchool, lee: Person) -> None:
    await opens_round(school, days=(EVENING, NEXT_WEEK))
    await school.passes(days=8)
    await lee.writes("/meet")

    assert lee.card.startswith("Thursday 26 March")


async def test_an_old_button_shows_the_day_as_it_is_now(school: TheSchool, lee: Person) -> None:
    await opens_evening(school)
    await lee.writes("/meet")
    old = lee.button("Open a meeting")
    await has_cancelled(school, "Ewa Kowalska")
    await lee.presses(old, on=lee.received[-2])

    assert the_day(lee).startswith(EMPTY)


async def test_a_parent_or_the_office_does_not_see_a_teachers_day(
    school: TheSchool, ewa: Person, dana: Person
) -> None:
    await opens_evening(school)
    for person in (ewa, dana):
        await person.writes("/meet")

        assert not person.has_seen("Ada K. · Ewa")


async def test_the_picture_is_drawn_as_the_day_is_then(school: TheSchool, lee: Person) -> None:
    await opens_evening(school)
    await lee.writes("/meet")
    await lee.taps_twice("Picture")

    lee.sees("Thursday 19 March")
    (photo,) = [message.media for message in lee.received if message.kind == "photo"]
    assert photo is not None
    picture = Image.open(BytesIO(school.telegram.file_bytes(photo.file_id)[0]))
    assert (picture.format, picture.width) == ("PNG", 960)
    assert picture.height > 400  # a head and four rows


async def test_the_page_to_print_names_everything_of_the_day(
    school: TheSchool, lee: Person
) -> None:
    await opens_evening(school)
    await has_booked(school, "Layla Haddad", "17:40", "Ms Lee")
    await lee.writes("/meet")
    await lee.taps("To print")

    (content,) = files_of(lee, ".pdf")
    words = " ".join(PdfReader(BytesIO(content)).pages[0].extract_text().split())
    for said in ("Ms Lee · Thursday 19 March", "17:20–17:30", "Ada K.", "Ewa Kowalska", "Omar H."):
        assert said in words, words
    assert words.count("free") == 4
    assert "As of Thursday 12 March, 10:00" in words


async def test_the_day_goes_to_the_calendar_in_one_file_and_later_changes_follow(
    school: TheSchool, lee: Person
) -> None:
    await opens_evening(school)
    booking = await has_booked(school, "Layla Haddad", "17:40", "Ms Lee")
    await lee.writes("/meet")
    await lee.taps("More")
    await lee.taps("Day to my calendar")
    assert files_of(lee)[0].count(b"BEGIN:VEVENT") == 2
    await school.passes(minutes=1)
    await has_moved(school, booking, "17:00")

    assert b"DTSTART;TZID=Europe/Berlin:20260319T170000" in files_of(lee)[1]
    assert files_of(lee)[1].count(b"BEGIN:VEVENT") == 1


async def test_a_meeting_opened_from_the_list_leaves_the_list_above(
    school: TheSchool, lee: Person
) -> None:
    await opens_evening(school)
    await lee.writes("/meet")
    await lee.taps("Open a meeting")
    await lee.taps("17:20 Ada K.")

    assert lee.card.startswith("Booked:")
    assert the_day(lee).startswith("Thursday 19 March: 1 meeting")


async def test_even_the_longest_day_fits_on_a_card_and_a_picture(
    school: TheSchool, lee: Person
) -> None:
    found = await opens_round(school, begins=time(9), ends=time(20), minutes=5)
    for number in range(70):
        at = time(9 + number // 12, number % 12 * 5)
        await books(school, "Ewa Kowalska", found, f"{at:%H:%M}", "Ms Lee")
    await lee.writes("/meet")
    assert lee.card.startswith("Thursday 19 March: 70 meetings, 62 times free")
    assert "and 21 more lines: the picture shows all." in lee.card
    began = process_time()
    await lee.taps("Picture")

    lee.sees("Thursday 19 March")
    assert lee.newest.kind == "photo"
    assert process_time() - began < PATIENCE


async def test_what_was_shown_and_given_of_a_day_is_forgotten_in_its_time(
    school: TheSchool, lee: Person
) -> None:
    await opens_evening(school)
    await lee.writes("/meet")
    school.clock.move(timedelta(days=39))
    await school.engine.sweep()
    async with school.database.reading() as records:
        assert await records.meeting_days.card_of(1) is None
        assert await records.meeting_days.was_given(1, 4)
    school.clock.move(timedelta(days=2 * 365))
    await school.engine.sweep()

    async with school.database.reading() as records:
        assert not await records.meeting_days.was_given(1, 4)
