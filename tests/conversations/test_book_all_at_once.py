"""Several meetings at once: all that was shown is booked, or nothing of it."""

from datetime import timedelta

from tests.accounts import looked_up
from tests.conversations.acts import in_the_files, joins, links, lists
from tests.conversations.rounds import EVENING, books, opens_round
from tests.people import Person
from tests.school import TheSchool, family

FIRST_WAY = "1 · Thursday 19 March\n17:00 Ms Lee · Ada K.\n17:20 Mr Okafor · Ada K."
SECOND_WAY = "2 · Thursday 19 March\n17:10 Ms Lee · Ada K.\n17:30 Mr Okafor · Ada K."
TAKEN = "One of these times has just been taken. Nothing is booked."


async def ticks_all(person: Person) -> None:
    await person.writes("/meet")
    await person.taps("Book several at once")


async def is_shown_ways(person: Person) -> None:
    await ticks_all(person)
    await person.taps("Show times")


async def booked(school: TheSchool) -> int:
    (row,) = await looked_up(
        school.database, "select count(*) as many from meetings where state = 'booked'"
    )
    return int(row["many"])


async def test_two_children_are_met_about_in_one_go(school: TheSchool, ewa: Person) -> None:
    await lists(
        school, family("c7", "Ben Kowalski", "Ewa Kowalska", "mother", "en", class_name="1A")
    )
    await joins(ewa, (await links(school))["Ewa Kowalska", "Ben Kowalski"])
    await opens_round(school, "Ms Lee", "Mr Stone")
    await ewa.writes("/meet")
    await ewa.taps("Book for Ada and Ben together")
    await ewa.taps("Show times")
    await ewa.taps("1")

    ewa.sees(
        "Booked:\n"
        "Thursday 19 March, 17:00 · Ms Lee · Ada K.\nRoom: 12\n"
        "Thursday 19 March, 17:20 · Mr Stone · Ben K.\nRoom: 7",
        "[17:00 · Ms Lee]  [17:20 · Mr Stone]",
        "[Undo]  [Meetings]",
    )
    assert school.people["Mr Stone"].has_seen("17:20 · Ewa Kowalska · Ben K.")


async def test_where_one_time_is_taken_meanwhile_nothing_is_booked_and_fresh_ways_are_shown(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    found = await opens_round(school)
    await is_shown_ways(ewa)
    await books(school, "Layla Haddad", found, "17:20", "Mr Okafor")
    await ewa.taps("1")

    assert ewa.card.startswith(f"{TAKEN}\n3 ways, none with a clash:")
    assert "17:20 Mr Okafor" not in ewa.card
    assert await booked(school) == 1
    assert not lee.has_seen("Ewa Kowalska · Ada K.")


async def test_an_impatient_thumb_books_once(school: TheSchool, ewa: Person, lee: Person) -> None:
    await opens_round(school)
    await is_shown_ways(ewa)
    await ewa.taps_twice("1")

    assert ewa.card.startswith("Booked:\nThursday 19 March, 17:00 · Ms Lee")
    assert await booked(school) == 2
    assert sum("A meeting is booked" in (one.words or "") for one in lee.received) == 1


async def test_another_way_after_one_was_booked_shows_what_is_booked(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await is_shown_ways(ewa)
    second = ewa.button("2")
    await ewa.taps("1")
    await ewa.presses(second)

    assert ewa.card.startswith("Booked:\nThursday 19 March, 17:00 · Ms Lee")
    assert await booked(school) == 2


async def test_a_card_of_other_ways_books_nothing(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await is_shown_ways(ewa)
    old = ewa.button("1")
    await ewa.taps("Change")
    await ewa.taps("✓ Ms Lee · Ada K.")
    await ewa.taps("Show times")
    await ewa.presses(old)

    assert ewa.toast == "That card is from Thursday 12 March. Here is how it stands now."
    assert await booked(school) == 0


async def test_it_goes_on_after_a_restart_at_every_step(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await ticks_all(ewa)
    await school.crashes_and_restarts()
    await ewa.taps("From 17:00")
    await school.crashes_and_restarts()
    await ewa.writes("17:10")
    await school.crashes_and_restarts()
    await ewa.taps("Show times")
    await school.crashes_and_restarts()
    await ewa.taps("1")

    assert ewa.card.startswith("Booked:\nThursday 19 March, 17:10 · Ms Lee")


async def test_other_times_come_after_the_first_three(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await is_shown_ways(ewa)
    first = ewa.card
    await ewa.taps("Other times")

    assert first.split("\n")[1:7] == [*FIRST_WAY.split("\n"), *SECOND_WAY.split("\n")]
    assert "1 · Thursday 19 March\n17:30 Ms Lee" in ewa.card


async def test_after_the_last_ways_come_the_first_again(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await is_shown_ways(ewa)
    first = ewa.card.split("\n[")[0]
    others = ewa.button("Other times")
    await ewa.presses(f"{others.rpartition(':')[0]}:5", on=ewa.newest)

    assert ewa.toast == "There are no other ways."
    assert ewa.card.split("\n[")[0] == first


async def test_whom_no_time_fits_is_said(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await in_the_files(
        school, "update slots set withdrawn = true where starts_at > '2026-03-19 16:05'"
    )
    await is_shown_ways(ewa)

    ewa.sees(
        "One way, without a clash:\n"
        "1 · Thursday 19 March\n17:00 Ms Lee · Ada K.\n"
        "No time fits for: Mr Okafor · Ada K.",
        "[1]",
        "[Change]",
    )


async def test_without_any_time_it_says_what_may_help(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await ticks_all(ewa)
    await ewa.taps("From 17:00")
    await ewa.writes("19:00")
    await ewa.taps("Show times")

    assert ewa.card.startswith("No free time fits.")


async def test_what_is_no_time_is_asked_again(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await ticks_all(ewa)
    await ewa.taps("From 17:00")
    await ewa.writes("in the evening")

    ewa.sees("I cannot read a time there. Please write it like 17:20.", "[Back]")


async def test_without_a_walk_one_follows_at_once(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await ticks_all(ewa)
    for minutes in (5, 10, 15):
        await ewa.taps(f"To walk: {minutes} min")
    await ewa.taps("Show times")

    assert "17:00 Ms Lee · Ada K.\n17:10 Mr Okafor · Ada K." in ewa.card


async def test_to_rooms_that_are_not_known_yet_parents_walk_too(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await in_the_files(school, "update round_teachers set room_id = null")
    await is_shown_ways(ewa)

    assert FIRST_WAY in ewa.card


async def test_from_a_room_that_is_not_known_yet_parents_walk_too(
    school: TheSchool, ewa: Person
) -> None:
    await lists(
        school, family("c7", "Ben Kowalski", "Ewa Kowalska", "mother", "en", class_name="1A")
    )
    await joins(ewa, (await links(school))["Ewa Kowalska", "Ben Kowalski"])
    found = await opens_round(school, "Ms Lee", "Mr Okafor", "Mr Stone")
    await in_the_files(school, "update round_teachers set room_id = null")
    await books(school, "Ewa Kowalska", found, "17:00", "Ms Lee")
    await ewa.writes("/meet")
    await ewa.taps("Book for Ada and Ben together")
    await ewa.taps("Show times")

    assert "\n17:10 " not in ewa.card
    assert "1 · Thursday 19 March\n17:20 " in ewa.card


async def test_by_phone_nobody_is_asked_how_far_they_walk(school: TheSchool, ewa: Person) -> None:
    await opens_round(school, held="phone")
    await ticks_all(ewa)

    assert "To walk" not in ewa.card
    await ewa.taps("Show times")
    assert "17:00 Ms Lee · Ada K.\n17:10 Mr Okafor · Ada K." in ewa.card


async def test_nobody_ticked_is_said_on_the_button(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await ticks_all(ewa)
    await ewa.taps("✓ Ms Lee · Ada K.")
    await ewa.taps("✓ Mr Okafor · Ada K.")
    await ewa.taps("Show times")

    assert ewa.toast == "Please tap first whom you would like to meet."


async def test_no_more_are_ticked_than_may_be_booked(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await in_the_files(school, "update rounds set most_each = 1")
    await ticks_all(ewa)
    assert "[✓ Ms Lee · Ada K.]  [Mr Okafor · Ada K.]" in ewa.card

    await ewa.taps("Mr Okafor · Ada K.")
    assert ewa.toast == "For Ada K. you can book one meeting. Cancel it to take another one."


async def test_a_round_that_is_over_has_nothing_left(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await is_shown_ways(ewa)
    await in_the_files(school, "update rounds set state = 'closed'")
    await ewa.taps("1")

    assert await booked(school) == 0
    assert "Booked" not in ewa.card


async def test_a_meeting_of_the_other_home_is_only_no_free_time(
    school: TheSchool, ewa: Person, piotr: Person
) -> None:
    found = await opens_round(school)
    await books(school, "Ewa Kowalska", found, "17:00", "Ms Lee")
    await in_the_files(school, "update rounds set two_homes = true")
    await is_shown_ways(piotr)

    assert "17:00" not in piotr.card
    assert "Ewa" not in piotr.card


async def test_undo_takes_back_what_stands_as_it_was_booked(
    school: TheSchool, ewa: Person, okafor: Person
) -> None:
    await opens_round(school)
    await is_shown_ways(ewa)
    await ewa.taps("1")
    undo, card = ewa.button("Undo"), ewa.newest
    await ewa.presses(undo, on=card)
    await ewa.presses(undo, on=card)

    assert ewa.card.startswith("Cancelled:")
    assert await booked(school) == 0
    assert sum("is cancelled" in (one.words or "") for one in okafor.received) == 1


async def test_undo_is_there_for_five_minutes(school: TheSchool, ewa: Person) -> None:
    await opens_round(school)
    await is_shown_ways(ewa)
    await ewa.taps("1")
    undo, card = ewa.button("Undo"), ewa.newest
    school.clock.move(timedelta(minutes=5))
    await ewa.presses(undo, on=card)

    assert await booked(school) == 2
    assert "[Undo]" not in ewa.card


async def test_many_meetings_are_said_on_one_line(school: TheSchool, ewa: Person) -> None:
    found = await opens_round(school)
    async with school.database.transaction() as records:
        for number in range(6):
            await records._driver.execute(
                "insert into people (id, role, external_id, name, language)"  # noqa: S608 - our own rows
                f" values ({900 + number}, 'teacher', 'extra-{number}', 'Teacher {number}', 'en')"
            )
            await records._driver.execute(
                "insert into teaching (teacher_id, class_id, subject)"  # noqa: S608 - our own rows
                f" select {900 + number}, class_id, 'Art' from round_classes"
            )
            await records.rounds.add_teacher(found, 900 + number, room="1")
            begins = school.clock.now().replace(day=EVENING.day, hour=16)
            ten = timedelta(minutes=10)
            times = [(begins + ten * n, begins + ten * (n + 1)) for n in range(18)]
            await records.rounds.offer(found, 900 + number, times)
    await is_shown_ways(ewa)

    assert "1 · Thursday 19 March\n17:00 to 18:" in ewa.card
    assert ": 8 meetings" in ewa.card
