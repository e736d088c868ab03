"""A round is set up on one card, opened once, and told to the families of its classes alone."""

from datetime import date

import pytest

from bot import taps
from tests.conversations.acts import lists, teaches
from tests.conversations.offering import dana_opens, lee_opens, lee_plans, newest_round
from tests.conversations.promising import times_seen
from tests.people import Person
from tests.school import TheSchool

TOLD = "You can book a meeting"
UNCLEAR = "I could not read that."


async def free_times(school: TheSchool) -> list[str]:
    """The times of the newest round that can be booked, with whom."""
    found = await newest_round(school)
    async with school.database.reading() as records:
        slots = await records.rounds.free(found, school.clock.now())
    local = school.information.time.local
    return [f"{local(slot.starts_at):%d %H:%M} {slot.teacher_name}" for slot in slots]


async def test_an_evening_is_opened_in_four_taps_and_told_to_its_families_once(
    school: TheSchool, lee: Person
) -> None:
    await lee.writes("/evening")
    await lee.taps("Friday 20 March")
    await lee.taps("17:00 – 20:00")
    await lee.taps("Open")
    await school.passes(seconds=60)

    told = {name for name, who in school.people.items() if who.has_seen("3B · Ms Lee")}
    assert told == {"Ms Lee", "Ewa Kowalska", "Piotr Kowalski", "Layla Haddad"} | {
        "Ana García",
        "Olena Kovalenko",
    }
    assert times_seen(school.people["Ewa Kowalska"], TOLD) == 1
    assert len(await free_times(school)) == 18


async def test_a_second_tap_opens_nothing_twice(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_plans(lee)
    await lee.taps_twice("Open")
    await school.passes(seconds=60)

    assert times_seen(ewa, TOLD) == 1
    assert len(await free_times(school)) == 6


async def test_nothing_can_be_booked_before_it_is_opened(school: TheSchool, lee: Person) -> None:
    await lee_plans(lee)

    assert await free_times(school) == []


async def test_what_was_begun_is_gone_on_with_after_a_restart(
    school: TheSchool, lee: Person
) -> None:
    await lee_plans(lee)
    await school.crashes_and_restarts()
    await lee.writes("/evening")

    assert "Not open yet" in lee.card
    assert "Thursday 19 March, 17:00 – 18:00" in lee.card


async def test_what_is_thrown_away_stays_so_at_a_second_tap(lee: Person) -> None:
    await lee_plans(lee)
    await lee.taps_twice("Discard")

    assert "is thrown away; nobody was told of it." in lee.card


async def test_an_evening_anew_begins_with_the_day(lee: Person) -> None:
    await lee_plans(lee)
    await lee.taps("Discard")
    await lee.taps("Begin anew")

    assert "On which day would you like to meet families?" in lee.card


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("19 March, Friday 20 March", ["Thursday 19 March", "Friday 20 March"]),
        ("19.3.\n20.3.", ["Thursday 19 March", "Friday 20 March"]),
        ("18 - 19 March", ["Wednesday 18 March", "Thursday 19 March"]),
        ("13-16 March", ["Friday 13 March", "Monday 16 March"]),
        ("next Friday", ["Friday 13 March"]),
        ("19 March 17:00 to 18:30", ["Thursday 19 March, 17:00 – 18:30"]),
    ],
)
async def test_days_are_read_as_people_write_them(
    school: TheSchool, lee: Person, written: str, days: list[str]
) -> None:
    await lee.writes("/evening")
    await lee.writes(written)
    if "choose, or write two times" in lee.card.lower():
        await lee.taps("17:00 – 20:00")

    for day in days:
        assert day in lee.card
    async with school.database.reading() as records:
        assert len(await records.rounds.days(await newest_round(school))) == len(days)


@pytest.mark.parametrize("written", ["soon", "17:00 to 20:00", "30 February", "19 and 20 March"])
async def test_what_is_no_day_gets_a_clear_answer_and_can_be_written_again(
    lee: Person, written: str
) -> None:
    await lee.writes("/evening")
    await lee.writes(written)

    assert UNCLEAR in lee.card
    await lee.writes("19 March")
    assert "From when until when?" in lee.card


async def test_a_day_that_is_over_is_refused_in_words(lee: Person) -> None:
    await lee.writes("/evening")
    await lee.writes("11 March 2026")

    assert "from today on" in lee.card


@pytest.mark.parametrize("day", [date(2026, 3, 11), date.max])
async def test_hours_of_a_day_that_is_over_or_far_ahead_are_not_kept_by_an_old_button(
    school: TheSchool, lee: Person, day: date
) -> None:
    await lee_plans(lee)
    number = (await newest_round(school)).id
    await lee.presses(taps.SetRoundHours(number, day.toordinal(), 17 * 60, 18 * 60, 1).pack())

    assert "from today on" in str(lee.toast)


async def test_a_day_without_school_is_allowed_but_said(lee: Person) -> None:
    await lee.writes("/evening")
    await lee.writes("Saturday 21 March, 10:00 to 12:00")

    assert "There is no school on Saturday 21 March." in lee.card
    await lee.taps("Open")
    assert "Families are being told now." in lee.card


async def test_hours_in_which_no_meeting_fits_are_refused(lee: Person) -> None:
    await lee.writes("/evening")
    await lee.writes("19 March")
    await lee.writes("17:00 to 17:05")

    assert "not one meeting of 10 min fits" in lee.card


async def test_a_day_can_have_hours_of_its_own_and_be_taken_away(
    school: TheSchool, lee: Person
) -> None:
    await lee_plans(lee)
    await lee.taps("Days")
    await lee.writes("20 March 16:00 to 16:30")
    await lee.taps("Open")

    assert [time[:8] for time in await free_times(school)][-3:] == [
        "20 16:00",
        "20 16:10",
        "20 16:20",
    ]
    await lee.taps("Days")
    await lee.taps("Remove Friday 20 March")
    assert {time[:2] for time in await free_times(school)} == {"19"}


async def test_a_break_is_of_everyone_or_of_one_teacher(school: TheSchool, dana: Person) -> None:
    await dana.writes("/meet")
    await dana.taps("New round")
    await dana.writes("19 March, 17:00 to 17:30")
    await dana.taps("Breaks")
    await dana.writes("17:10 to 17:20")
    await dana.taps("Breaks")
    await dana.writes("Okafor 17:20 to 17:30")
    await dana.taps("Open")

    assert await free_times(school) == [
        "19 17:00 Ms Lee",
        "19 17:00 Mr Okafor",
        "19 17:00 Mr Stone",
        "19 17:20 Ms Lee",
        "19 17:20 Mr Stone",
    ]


async def test_a_round_without_any_time_cannot_be_opened(lee: Person) -> None:
    await lee_plans(lee)
    await lee.taps("Breaks")
    await lee.writes("16:00 to 19:00")
    await lee.taps("Open")

    assert lee.toast.startswith("No meeting fits into these days and hours.")


async def test_two_teachers_are_not_in_one_room_at_one_time_in_two_rounds_either(
    lee: Person, dana: Person
) -> None:
    await lee_plans(lee)
    await lee.taps("Where")
    await lee.writes("12")
    await lee.taps("Back")
    await lee.taps("Open")
    await dana.writes("/meet")
    await dana.taps("New round")
    await dana.writes("19 March 17:30 to 18:30")
    await dana.taps("Where")
    await dana.writes("Mr Stone 12")

    assert "Mr Stone and Ms Lee would both be in room 12" in dana.card


async def test_a_line_that_is_no_teachers_is_named_and_nothing_is_kept(
    school: TheSchool, dana: Person
) -> None:
    await dana.writes("/meet")
    await dana.taps("New round")
    await dana.writes("19 March 17:00 to 18:00")
    await dana.taps("Where")
    await dana.writes("Ms Lee 12\nMr Nobody 13")

    assert "“Mr Nobody 13”: which teacher of this round is that?" in dana.card
    assert "Nothing is changed yet." in dana.card
    async with school.database.reading() as records:
        teachers = await records.rounds.teachers(await newest_round(school))
    assert [teacher.room for teacher in teachers] == [None, None, None]


async def test_a_video_link_is_asked_for_whole_and_not_shown_again(lee: Person) -> None:
    await lee_plans(lee)
    await lee.taps("Where")
    await lee.taps("By video")
    await lee.writes("meet me online")
    assert "please paste the whole address" in lee.card
    await lee.writes("https://meet.example.org/lee")

    assert "Ms Lee, with a video link" in lee.card
    assert "meet.example.org" not in lee.card


async def test_a_class_taken_out_takes_its_teachers_and_families_with_it(
    school: TheSchool, dana: Person, nadia: Person, ewa: Person
) -> None:
    await dana.writes("/meet")
    await dana.taps("New round")
    await dana.writes("19 March, 17:00 to 17:10")
    await dana.taps("Classes")
    await dana.taps("✓ 1A")
    await dana.taps("Done")
    await dana.taps("Open")

    assert await free_times(school) == ["19 17:00 Ms Lee", "19 17:00 Mr Okafor"]
    assert (times_seen(nadia, TOLD), times_seen(ewa, TOLD)) == (0, 1)


async def test_a_teacher_of_several_classes_chooses_whose_families_may_book(
    school: TheSchool, lee: Person, nadia: Person
) -> None:
    await lists(school, teaches("t1", "Ms Lee", "1A"))
    await lee_plans(lee)
    await lee.taps("Classes")
    await lee.taps("✓ 1A")
    await lee.taps("Done")
    await lee.taps("Open")

    assert times_seen(nadia, TOLD) == 0


async def test_many_teachers_are_chosen_page_by_page(school: TheSchool, dana: Person) -> None:
    await lists(school, *[teaches(f"x{n}", f"Teacher {n}", "3B") for n in range(20)])
    await dana.writes("/meet")
    await dana.taps("New round")
    await dana.writes("19 March 17:00 to 18:00")
    await dana.taps("Teachers")
    await dana.taps("More")
    await dana.taps("✓ Teacher 19")

    assert "[Teacher 19]" in dana.card
    async with school.database.reading() as records:
        assert len(await records.rounds.teachers(await newest_round(school))) == 22


async def test_the_office_changes_a_teachers_evening_and_it_stays_that_teachers(
    lee: Person, dana: Person
) -> None:
    await lee_opens(lee)
    await dana.writes("/meet")
    await dana.taps("3B · Ms Lee")

    assert "[Teachers]" not in dana.card
    assert "Open: 0 of 6 times are booked." in dana.card


async def test_the_name_is_what_families_read(lee: Person, ewa: Person) -> None:
    await lee_plans(lee)
    await lee.taps("More")
    await lee.writes("Spring talks <3B>")
    await lee.taps("Open")

    assert "You can book a meeting: Spring talks <3B>." in ewa.card


async def test_families_read_it_in_their_own_language(lee: Person, ana: Person) -> None:
    await lee_opens(lee)

    assert "Puede reservar una reunión: 3B · Ms Lee." in ana.card


async def test_a_parent_sets_up_nothing_by_the_command(ewa: Person) -> None:
    await ewa.writes("/evening")

    assert "On which day" not in ewa.screen()


async def test_the_preview_counts_what_is_booked(dana: Person) -> None:
    await dana_opens(dana)
    await dana.taps("Preview")

    dana.sees(
        "Thursday 19 March\n17:00 – 18:00 · 6 × 10 min\n"
        "Ms Lee: 0 of 6 booked\nMr Okafor: 0 of 6 booked\nMr Stone: 0 of 6 booked",
        "[Picture]  [To print]",
        "[Back]",
    )


async def test_each_tap_on_a_limit_chooses_the_next_one(school: TheSchool, lee: Person) -> None:
    await lee_plans(lee)
    await lee.taps("More")
    await lee.taps("Two homes: one meeting")
    await lee.taps("Meetings for each child: any number")
    await lee.taps("Meetings for each child: at most 1")
    await lee.taps("With an interpreter: 0 min longer")

    assert "[Two homes: two meetings]" in lee.card
    found = await newest_round(school)
    assert (found.two_homes, found.most_each, found.interpreter_minutes) == (True, 2, 5)


async def test_the_preview_shows_breaks_and_every_day(lee: Person) -> None:
    await lee_plans(lee)
    await lee.taps("Breaks")
    await lee.writes("17:20 to 17:40")
    await lee.taps("Days")
    await lee.writes("20 March")
    await lee.taps("Preview")
    lee.sees(
        "Thursday 19 March\n17:00 – 17:20 · 2 × 10 min\n17:40 – 18:00 · 2 × 10 min\n"
        "Ms Lee: 4 times",
        "[More]",
        "[Picture]  [To print]",
        "[Back]",
    )
    await lee.taps("More")

    assert lee.card.startswith("Friday 20 March")
