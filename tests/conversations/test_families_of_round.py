"""Families without a time are seen and invited kindly; who phones is booked for."""

from datetime import UTC, datetime, time, timedelta

from storage.round_models import Round
from tests.conversations.promising import times_seen
from tests.conversations.rounds import EVENING, books, opens_round
from tests.conversations.waiting import (
    ANA,
    EWA,
    PIOTR,
    lets_go,
    looks_at_families,
    the_round,
    waits_for,
)
from tests.people import Person
from tests.school import TheSchool

INVITED = "There is still time to choose when to talk with the teachers."
STARTS = datetime(2026, 3, 19, 16, 20, tzinfo=UTC)  # 17:20 at school
LAYLA = "Layla Haddad"
TWO_DAYS = (EVENING, EVENING + timedelta(days=1))


async def lee_looks(school: TheSchool, found: Round) -> Person:
    lee = school.people["Ms Lee"]
    await looks_at_families(school, lee, found)
    return lee


async def lee_books_for(school: TheSchool, child: str, parent: str, clock: str) -> Person:
    """On the phone; the card of what was booked is in front of her."""
    lee = await lee_looks(school, await opens_round(school))
    for label in (child, f"Book for {parent}", clock):
        await lee.taps(label)
    return lee


async def test_a_teacher_sees_who_has_no_time_with_them(school: TheSchool, lee: Person) -> None:
    found = await opens_round(school)
    await books(school, EWA, found, "17:20", "Mr Okafor")
    await lee_looks(school, found)

    assert "No time yet: Ada K., Jan N." in lee.card


async def test_the_office_sees_who_has_no_time_at_all(school: TheSchool, dana: Person) -> None:
    found = await opens_round(school, "Ms Lee", "Mr Okafor", "Mr Stone")
    await books(school, EWA, found, "17:20", "Mr Okafor")
    await looks_at_families(school, dana, found)
    dana.sees(
        "Parent conferences\n1A: 0 of 1 have a time\n3B: 1 of 5 have a time",
        "[1A]  [3B]",
        "[Home]",
    )

    await dana.taps("3B")

    assert "No time yet: Jan N., Omar H., Sofía G. and Taras K." in dana.card


async def test_who_waits_or_need_not_come_is_not_invited(school: TheSchool, lee: Person) -> None:
    found = await opens_round(school)
    await waits_for(school, ANA, found)
    await lee_looks(school, found)
    await lee.taps("Omar H.")
    await lee.taps("No need")
    await lee_looks(school, found)

    assert "Waiting for a time: Sofía G.\nNo need to meet this time: Omar H.\n" in lee.card
    assert "[Invite 2 families]" in lee.card


async def test_each_is_invited_once_a_day_whoever_taps(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    found = await opens_round(school)
    await lee_looks(school, found)
    await lee.taps_twice("Invite 4 families")
    await looks_at_families(school, okafor, found)
    assert "Invited today: 4 families." in okafor.card
    assert times_seen(ewa, INVITED) == 1
    await school.passes(days=1)
    await lee_looks(school, found)

    await lee.taps("Invite 4 families")

    assert times_seen(ewa, INVITED) == 2


async def test_they_read_it_in_their_own_language_about_their_own_children(
    school: TheSchool, lee: Person, olena: Person
) -> None:
    await lee_looks(school, await opens_round(school))

    await lee.taps("Invite 4 families")

    assert "Parent conferences · Taras K.\nЩе можна обрати час" in olena.card


async def test_in_quiet_hours_the_invitation_waits(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    found = await opens_round(school)
    await school.is_at("21:00")
    await lee_looks(school, found)
    await lee.taps("Invite 4 families")
    assert times_seen(ewa, INVITED) == 0

    await school.is_at("07:00")

    assert times_seen(ewa, INVITED) == 1


async def test_who_has_not_joined_is_to_be_told_by_who_books(
    school: TheSchool, marta: Person
) -> None:
    lee = await lee_books_for(school, "Jan N.", "Marta Nowak", "17:20")

    lee.sees(
        "Booked:\nThursday 19 March, 17:20 · Ms Lee with Marta Nowak · Jan N.\nRoom: 12\n"
        "Marta Nowak: not in Homeroom yet, so please tell them yourself.",
        "[Move]  [Cancel]",
        "[Back]",
    )
    assert marta.received == []


async def test_a_second_tap_books_nothing_more(school: TheSchool, lee: Person, ewa: Person) -> None:
    await lee_looks(school, await opens_round(school))
    await lee.taps("Ada K.")
    await lee.taps("Book for Ewa Kowalska")

    await lee.taps_twice("17:20")

    assert lee.card.startswith("Booked:\nThursday 19 March, 17:20 · Ms Lee with Ewa Kowalska")
    assert times_seen(ewa, "A meeting is booked") == 1


async def test_a_time_that_was_just_taken_shows_the_others(school: TheSchool, lee: Person) -> None:
    found = await opens_round(school)
    await lee_looks(school, found)
    await lee.taps("Ada K.")
    await lee.taps("Book for Ewa Kowalska")
    await books(school, LAYLA, found, "17:20", "Ms Lee")

    await lee.taps("17:20")

    lee.sees(
        "17:20 is not free any more.\n"
        "Ewa Kowalska and Ms Lee, about Ada K.: which time?\nThursday 19 March",
        "[17:00]  [17:10]  [17:30]",
        "[17:40]  [17:50]",
        "[Back]",
    )


async def test_a_family_that_meets_somebody_else_then_is_not_booked_twice(
    school: TheSchool, lee: Person
) -> None:
    found = await opens_round(school)
    await books(school, EWA, found, "17:20", "Mr Okafor")
    await lee_looks(school, found)
    await lee.taps("Ada K.")
    await lee.taps("Book for Ewa Kowalska")

    await lee.taps("17:20")

    assert lee.card.startswith("At 17:20 the family has another meeting.")


async def test_the_office_says_with_whom(school: TheSchool, dana: Person, okafor: Person) -> None:
    await looks_at_families(school, dana, await opens_round(school))
    await dana.taps("Ada K.")
    await dana.taps("Book for Piotr Kowalski")
    dana.sees(
        "Piotr Kowalski, about Ada K.: whom would they like to meet?",
        "[Ms Lee]  [Mr Okafor]",
        "[Back]",
    )
    await dana.taps("Mr Okafor")

    await dana.taps("17:20")

    okafor.sees("A meeting is booked:\nThursday 19 March, 17:20 · Piotr Kowalski · Ada K.\nRoom: 4")


async def test_what_was_cancelled_by_mistake_is_booked_again(
    school: TheSchool, ewa: Person
) -> None:
    lee = await lee_books_for(school, "Ada K.", EWA, "17:20")
    await lee.taps("Cancel")
    assert ewa.card.startswith("A meeting is cancelled:")

    await lee.taps("Undo")

    assert lee.card.startswith("Booked:")
    assert ewa.card.startswith("A meeting is booked:")


async def test_what_was_given_to_the_next_cannot_be_undone(school: TheSchool, ewa: Person) -> None:
    lee = await lee_books_for(school, "Omar H.", LAYLA, "17:20")
    await waits_for(school, EWA, await the_round(school))
    await lee.taps("Cancel")

    await lee.taps("Undo")

    assert ewa.card.startswith("17:20 with Ms Lee is free")
    assert lee.card.startswith("17:20 is not free any more.")


async def test_a_moved_meeting_leaves_its_time_to_who_waits(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    found = await opens_round(school)
    await books(school, LAYLA, found, "17:20", "Ms Lee")
    await waits_for(school, EWA, found)
    await lee_looks(school, found)
    await lee.taps("✓ Omar H.")
    await lee.taps("Move 17:20")

    await lee.taps("17:50")

    assert ewa.card.startswith("17:20 with Ms Lee is free")


async def test_a_round_of_two_days_shows_one_at_a_time(school: TheSchool, lee: Person) -> None:
    await lee_looks(school, await opens_round(school, days=TWO_DAYS))
    await lee.taps("Ada K.")
    await lee.taps("Book for Ewa Kowalska")
    assert "[Friday 20 March]" in lee.card

    await lee.taps("Friday 20 March")

    lee.sees(
        "Ewa Kowalska and Ms Lee, about Ada K.: which time?\nFriday 20 March",
        "[17:00]  [17:10]  [17:20]",
        "[17:30]  [17:40]  [17:50]",
        "[Thursday 19 March]",
        "[Back]",
    )


async def test_without_a_free_time_it_says_so(school: TheSchool, lee: Person) -> None:
    found = await opens_round(school, "Ms Lee", minutes=60)
    await books(school, LAYLA, found, "17:00", "Ms Lee")
    await lee_looks(school, found)
    await lee.taps("Ada K.")

    await lee.taps("Book for Piotr Kowalski")

    lee.sees(
        "Piotr Kowalski and Ms Lee, about Ada K.: which time?\nNo time is free.",
        "[Back]",
    )


async def test_a_card_of_a_round_that_is_over_is_there_no_more(
    school: TheSchool, lee: Person
) -> None:
    found = await opens_round(school)
    await lee_looks(school, found)
    await school.passes(days=8)

    await lee.taps("Ada K.")

    assert lee.toast == "I cannot find that any more."
    assert PIOTR not in lee.card


async def test_a_cancelled_time_goes_to_who_waits_while_families_can_book_no_more(
    school: TheSchool, ewa: Person
) -> None:
    found = await opens_round(school)
    booking = await books(school, LAYLA, found, "17:20", "Ms Lee")
    await waits_for(school, EWA, found)
    async with school.database.transaction() as records:
        await records._driver.execute("update rounds set state = 'closed'")
    await lets_go(school, booking)

    await ewa.taps("Take it")

    assert ewa.card.startswith("Booked:\nThursday 19 March, 17:20")


async def test_why_a_family_that_phones_cannot_come_is_read_by_everyone_who_meets(
    school: TheSchool, ewa: Person
) -> None:
    await lee_books_for(school, "Ada K.", EWA, "17:20")
    lee = school.people["Ms Lee"]
    await lee.taps("Cancel")
    await lee.taps("Somebody is ill")

    assert "Because: somebody is ill" in lee.card
    assert "Because: somebody is ill" in ewa.card


async def test_why_they_cannot_come_is_said_once(school: TheSchool, ewa: Person) -> None:
    lee = await lee_books_for(school, "Ada K.", EWA, "17:20")
    await lee.taps("Cancel")
    await lee.taps("Another appointment")
    await lee.presses("fam-why:1:ill")

    assert "Because: another appointment" in ewa.card


async def test_a_meeting_that_has_begun_is_not_cancelled_by_an_old_button(
    school: TheSchool,
) -> None:
    lee = await lee_books_for(school, "Ada K.", EWA, "17:20")
    school.clock.move(STARTS - school.clock.now())
    await lee.taps("Cancel")

    async with school.database.reading() as records:
        assert (await records.meetings.of_anyone(1)).meeting.state == "booked"


async def test_of_a_meeting_that_has_begun_no_way_is_offered_to_change_it(
    school: TheSchool,
) -> None:
    lee = await lee_books_for(school, "Ada K.", EWA, "17:20")
    school.clock.move(STARTS - school.clock.now())
    await lee.taps("Back")

    assert "Thursday 19 March, 17:20 · Ms Lee with Ewa Kowalska" in lee.card
    assert "[Cancel 17:20]" not in lee.card


async def test_where_the_time_was_just_taken_the_ones_beside_it_are_shown(
    school: TheSchool, lee: Person
) -> None:
    found = await opens_round(school, ends=time(20))
    await lee_looks(school, found)
    for label in ("Ada K.", "Book for Ewa Kowalska", "Later"):
        await lee.taps(label)
    await books(school, LAYLA, found, "19:20", "Ms Lee")

    await lee.taps("19:20")

    assert "[19:10]  [19:30]" in lee.card
