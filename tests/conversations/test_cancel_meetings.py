"""Whoever takes part cancels a meeting, says why if they like, and may undo it for a while."""

from datetime import timedelta

from tests.conversations.acts import in_the_files
from tests.conversations.booking import CLOSED_ROWS, LATER_ROWS, LEE, books_at, met, opens_times
from tests.conversations.promising import times_seen
from tests.conversations.rounds import books, opens_round
from tests.people import Person, without_buttons
from tests.school import TheSchool

CANCELLED = "A meeting is cancelled"
ASKED = "Would you like to say why? Tap it, or simply write it now."


async def cancels(school: TheSchool, ewa: Person) -> None:
    """Ewa had Ms Lee's time at 17:20."""
    await opens_round(school)
    await books_at(ewa, "17:20")
    await ewa.taps("Cancel")


async def test_a_second_tap_cancels_nothing_twice_and_asks_the_same(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    await books_at(ewa, "17:20")
    await ewa.taps_twice("Cancel")

    assert without_buttons(ewa.newest) == f"Cancelled:\n{met('17:20')}\n{ASKED}"
    assert times_seen(lee, CANCELLED) == 1


async def test_why_is_written_in_own_words_and_stands_on_the_teachers_card(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await cancels(school, ewa)
    await ewa.writes("The tram is   on strike")

    ewa.sees(f"Cancelled:\n{met('17:20')}\nBecause: The tram is on strike", "[Undo]  [Meetings]")
    assert lee.card.startswith(CANCELLED)
    assert lee.card.endswith("Because: The tram is on strike")


async def test_why_reads_in_the_teachers_language(
    school: TheSchool, ana: Person, lee: Person
) -> None:
    await opens_round(school)
    await books_at(ana, "17:20", "Ms Lee · Sofía G.")
    await ana.taps("Anular")
    await ana.taps("Enfermedad")

    assert lee.card.endswith("Because: somebody is ill")


async def test_why_is_said_once(school: TheSchool, ewa: Person, lee: Person) -> None:
    await cancels(school, ewa)
    second = ewa.button("Somebody is ill")
    await ewa.taps("Not needed any more")
    await ewa.presses(second)

    assert "Because: not needed any more" in ewa.card
    assert lee.card.endswith("Because: not needed any more")


async def test_an_old_cancel_button_asks_no_more_once_why_is_said(
    school: TheSchool, ewa: Person
) -> None:
    await opens_round(school)
    await books_at(ewa, "17:20")
    old = ewa.button("Cancel")
    await ewa.taps("Cancel")
    await ewa.taps("Somebody is ill")
    await ewa.presses(old)

    ewa.sees(f"Cancelled:\n{met('17:20')}\nBecause: somebody is ill", "[Undo]  [Meetings]")


async def test_what_is_written_later_is_a_message_and_no_reason(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await cancels(school, ewa)
    await school.passes(minutes=6)
    await ewa.writes("Ada has a cough.")

    assert ewa.card.startswith("To Ms Lee and Mr Okafor, about Ada K.:\n“Ada has a cough.”")
    assert "cough" not in lee.card


async def test_a_long_letter_is_a_message_and_no_reason(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await cancels(school, ewa)
    await ewa.writes("Dear Ms Lee, " + "thank you very much " * 10)

    assert ewa.card.startswith("To Ms Lee and Mr Okafor, about Ada K.:")
    assert "thank you" not in lee.card


async def test_undo_books_the_same_time_again_and_tells_it(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await cancels(school, ewa)
    await ewa.taps_twice("Undo")

    ewa.sees(f"Booked:\n{met('17:20')}", *LATER_ROWS)
    assert times_seen(lee, "A meeting is booked") == 1  # its first card says now what became of it
    assert lee.card.startswith("A meeting is booked")


async def test_after_five_minutes_it_is_too_late_for_undo(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await cancels(school, ewa)
    await school.passes(minutes=6)
    await ewa.taps("Undo")

    ewa.sees(f"Cancelled:\n{met('17:20')}", "[Meetings]")
    assert ewa.toast == "It is too late to undo this."
    assert lee.card.startswith(CANCELLED)


async def test_undo_takes_nothing_from_who_has_booked_the_time_since(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    found = await opens_round(school)
    await books_at(ewa, "17:20")
    await ewa.taps("Cancel")
    await books(school, "Ana García", found, "17:20", "Ms Lee")
    await ewa.taps("Undo")

    assert "This time cannot be booked again: it is not free any more." in ewa.card
    assert not ewa.has_seen("Ana")
    assert lee.card.startswith(CANCELLED)


async def test_undo_takes_nothing_from_who_was_offered_the_time(
    school: TheSchool, ewa: Person
) -> None:
    await cancels(school, ewa)
    now = school.clock.now()
    await in_the_files(
        school,
        "insert into waiting (round_id, teacher_id, child_id, parent_id, state, asked_at)"
        " select m.round_id, s.teacher_id, c.child_id, m.asked_by, 'waiting', m.made_at"
        " from meetings m join slots s on s.id = m.slot_id"
        " join meeting_children c on c.meeting_id = m.id;",
    )
    await in_the_files(
        school,
        "insert into slot_offers (slot_id, waiting_id, until_at, state, made_at)"  # noqa: S608 - our own clock
        f" select slot_id, 1, '{now + timedelta(hours=1)}', 'open', '{now}' from meetings",
    )
    await ewa.taps("Undo")

    assert "This time cannot be booked again: it is not free any more." in ewa.card


async def test_undo_books_nothing_beside_what_was_booked_since(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await cancels(school, ewa)
    undo = ewa.button("Undo")
    await books_at(ewa, "17:40")
    await ewa.presses(undo)

    assert "You have a time already. You can move it." in ewa.card
    assert "17:40" in lee.card


async def test_undo_books_nothing_beside_the_other_homes(
    school: TheSchool, ewa: Person, piotr: Person
) -> None:
    await cancels(school, ewa)
    await books_at(piotr, "17:40")
    await ewa.taps("Undo")

    assert "A time with Ms Lee is booked for Ada K. already." in ewa.card
    assert not ewa.has_seen("Piotr")


async def test_undo_is_refused_for_a_child_who_has_changed_class(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await cancels(school, ewa)
    await in_the_files(
        school, "update enrolments set class_id = (select id from classes where name = '1A')"
    )
    await ewa.taps("Undo")

    assert "This time cannot be booked again" in ewa.card
    assert lee.card.startswith(CANCELLED)


async def test_undo_works_after_booking_is_over(school: TheSchool, ewa: Person) -> None:
    """A thumb that slipped on the day before costs nobody their meeting."""
    await opens_round(school)
    await books_at(ewa, "17:20")
    await in_the_files(school, "update rounds set state = 'closed'")
    await ewa.taps("Cancel")
    await ewa.taps("Undo")

    ewa.sees(f"Booked:\n{met('17:20')}", *CLOSED_ROWS)


async def test_a_teacher_cancels_and_the_parent_is_told_why(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    await books_at(ewa, "17:20")
    await lee.taps("Cancel")
    await lee.taps("Somebody is ill")

    ewa.sees(f"A meeting is cancelled:\n{met('17:20')}\nBecause: somebody is ill")
    await lee.taps("Undo")
    assert ewa.card.startswith(f"A meeting is booked:\n{met('17:20')}")
    lee.sees(
        "Booked:\nThursday 19 March, 17:20 · Ewa Kowalska · Ada K.\nRoom: 12",
        "[Add to calendar]  [Cancel]",
        "[Add what you would like to talk about]",
    )


async def test_a_teachers_undo_says_when_the_time_is_taken(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    found = await opens_round(school)
    await books_at(ewa, "17:20")
    await lee.taps("Cancel")
    await books(school, "Ana García", found, "17:20", "Ms Lee")
    await lee.taps("Undo")

    assert lee.card.endswith("This time cannot be booked again: it is not free any more.")


async def test_a_teacher_writes_why_and_what_comes_later_is_kept(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    await books_at(ewa, "17:20")
    await lee.taps("Cancel")
    await lee.writes("I have to be at the doctor’s.")
    await lee.writes("Bring the cake")

    assert ewa.card.endswith("Because: I have to be at the doctor’s.")
    assert not ewa.has_seen("cake")


async def test_who_did_not_cancel_it_neither_says_why_nor_undoes_it(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await cancels(school, ewa)
    why, undo = ewa.button("Somebody is ill"), ewa.button("Undo")
    await lee.presses(why)
    await lee.presses(undo)

    assert "Because" not in ewa.card
    assert "Booked" not in lee.card


async def test_a_meeting_that_has_begun_is_cancelled_no_more(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    await books_at(ewa, "17:20")
    await school.passes(days=7, hours=7, minutes=20)
    await ewa.taps("Cancel")

    assert ewa.toast == "This meeting has begun already."
    assert not lee.has_seen(CANCELLED)


async def test_a_teacher_who_never_heard_of_it_hears_neither_that_nor_why_it_was_cancelled(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    await school.is_at("19:00")  # Ms Lee reads until 16:00
    await books_at(ewa, "17:20")
    await ewa.taps("Cancel")
    await ewa.taps("Somebody is ill")
    await school.is_at("10:00")

    assert not lee.has_seen("meeting")
    assert "Because: somebody is ill" in ewa.card
    async with school.database.reading() as records:
        assert (await records.outbox.count_live(), await records.outbox.count_failed()) == (0, 0)


async def test_why_is_read_with_the_news_that_waits_for_the_morning(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await opens_round(school)
    await books_at(ewa, "17:20")
    await school.is_at("19:00")
    await ewa.taps("Cancel")
    await ewa.taps("Somebody is ill")
    await school.is_at("10:00")

    assert lee.card.startswith(CANCELLED)
    assert lee.card.endswith("Because: somebody is ill")


async def test_a_cancelled_time_is_free_for_others_at_once(
    school: TheSchool, ewa: Person, piotr: Person
) -> None:
    await cancels(school, ewa)
    await opens_times(piotr, LEE)
    await piotr.taps("17:20")

    assert piotr.card.startswith(f"Booked:\n{met('17:20')}")
