"""A single meeting is agreed in one tap, by whom it was asked of, and nobody else learns of it."""

from datetime import timedelta

from bot.sweep import sweep
from tests.conversations.acts import NOT_THERE
from tests.conversations.letters import sends_message
from tests.conversations.promising import times_seen
from tests.conversations.proposing import ASKS, THURSDAY, TUESDAY, agree, begins, claimed, proposes
from tests.conversations.rounds import books, opens_round
from tests.people import Person, drawn
from tests.school import TheSchool

BOOKED = "A meeting is booked:"


async def test_nobody_but_the_one_parent_learns_of_it(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await agree(lee, ewa)

    for person in school.people.values():
        known = person in {lee, ewa}
        assert person.has_seen("Tuesday 17 March") == known, person.screen()


async def test_nothing_leaves_before_the_teacher_taps_send(lee: Person, ewa: Person) -> None:
    await begins(lee)
    await lee.writes("Tuesday 15:30")

    assert times_seen(ewa, ASKS) == 0
    await lee.taps("Send")
    assert times_seen(ewa, ASKS) == 1


async def test_a_second_tap_sends_and_books_nothing_twice(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee)
    await lee.writes("Tuesday 15:30")
    await lee.taps_twice("Send")
    await ewa.taps_twice(TUESDAY)

    assert times_seen(ewa, "Booked:") == 1
    assert times_seen(lee, BOOKED) == 1
    assert await claimed(school) == [("17 15:30", "15:50")]


async def test_of_two_parents_the_first_agrees_and_the_other_is_told(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await proposes(lee, "Tuesday 15:30, Thursday 8:00", "All together")
    asked, old = piotr.received[-1].id, piotr.button(THURSDAY)
    await ewa.taps(TUESDAY)
    assert piotr.card.startswith(BOOKED)

    (card,) = [message for message in piotr.received if message.id == asked]
    await piotr.presses(old, on=card)

    (card,) = [message for message in piotr.received if message.id == asked]
    assert drawn(card).startswith(f"Booked:\n{TUESDAY}")
    assert "[Other time]" in drawn(card)
    assert await claimed(school) == [("17 15:30", "15:50")]


async def test_two_parents_who_tap_at_once_have_one_meeting_at_one_time(
    school_on_both: TheSchool,
) -> None:
    school = school_on_both
    lee, ewa, piotr = [school.people[name] for name in ("Ms Lee", "Ewa Kowalska", "Piotr Kowalski")]
    await proposes(lee, "Tuesday 15:30, Thursday 8:00", "All together")
    for person, label in ((ewa, TUESDAY), (piotr, THURSDAY)):
        person.phone.presses_data(person.received[-1].id, person.button(label))
    await school.settles()

    (only,) = await claimed(school)
    shown = TUESDAY if only[0] == "17 15:30" else THURSDAY
    for person in (lee, ewa, piotr):
        assert shown in person.card, person.screen()


async def test_who_waits_for_an_answer_finds_it_again(lee: Person, ewa: Person) -> None:
    await proposes(lee)
    await ewa.writes("/propose")
    await ewa.taps("Ada K. · Ms Lee: not agreed yet")

    assert f"[{TUESDAY}]" in ewa.card
    await lee.writes("/propose")
    assert "[Ada K. · Ewa Kowalska: not agreed yet]" in lee.card


async def test_a_time_that_was_taken_meanwhile_is_said_and_the_others_are_offered(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await proposes(lee, "19 March 17:00, 19 March 17:30")
    await books(school, "Ana García", await opens_round(school), "17:00", "Ms Lee")
    await ewa.taps("Thursday 19 March, 17:00")

    ewa.sees(
        "That time has just been taken, so nothing was changed.\n"
        f"Ada K.\n{ASKS}\n20 minutes\nWhen does it suit you?",
        "[Thursday 19 March, 17:30]",
        "[Other times]  [Not now]",
    )
    await ewa.taps("Thursday 19 March, 17:30")
    assert ewa.card.startswith("Booked:")


async def test_a_time_at_which_somebody_is_not_free_is_not_kept(
    school: TheSchool, lee: Person
) -> None:
    """Ewa meets Mr Okafor then, which Ms Lee does not learn."""
    await books(school, "Ewa Kowalska", await opens_round(school), "17:00", "Mr Okafor")
    await begins(lee)
    await lee.writes("19 March 17:00, 17:30")

    assert lee.card.startswith("Not kept, because somebody is not free then")
    assert "Ms Lee would like to meet you.\nThursday 19 March, 17:30\n20 minutes" in lee.card
    assert "Okafor" not in lee.card


async def test_only_free_half_hours_stand_on_buttons(school: TheSchool, lee: Person) -> None:
    await books(school, "Ewa Kowalska", await opens_round(school), "17:00", "Mr Okafor")
    await begins(lee)
    await lee.taps("Thursday 19 March")

    assert "[15:30]  [16:00]  [16:30]\n[17:30]\n" in lee.card
    await lee.taps("16:30")
    await lee.taps("17:30")
    await lee.taps("✓ 16:30")
    await lee.taps("Done")
    assert "meet you.\nThursday 19 March, 17:30\n20 minutes" in lee.card


async def test_of_more_than_five_times_five_are_kept(lee: Person) -> None:
    await begins(lee)
    await lee.writes("Tuesday 8:00, 9:00, 10:00, 11:00, 12:00, 13:00")

    assert lee.card.startswith("Not kept")
    assert lee.card.count("Tuesday 17 March") == 6  # the sixth above, as one that was not kept


async def test_what_is_no_time_is_asked_for_again(lee: Person) -> None:
    await begins(lee)
    await lee.writes("whenever")

    assert lee.card.startswith("I cannot read a time there.")


async def test_a_whole_message_in_place_of_times_goes_to_the_teachers(ewa: Person) -> None:
    await ewa.writes("/propose")
    await ewa.taps("Ms Lee")
    await ewa.writes("Ada is ill today and will be back at school on Monday")

    assert ewa.card.startswith("To Ms Lee and Mr Okafor, about Ada K.:")


async def test_who_began_and_gave_up_goes_on_where_they_were(lee: Person) -> None:
    await begins(lee)
    await lee.writes("Tuesday 15:30")
    await lee.taps("Cancel")
    await begins(lee)

    assert TUESDAY in lee.card


async def test_a_draft_with_which_nobody_went_on_is_forgotten_after_a_month(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee)
    await lee.writes("Tuesday 15:30")
    await agree(lee, ewa, "Wednesday 16:00")
    await begins(lee)
    school.clock.move(timedelta(days=31))
    await sweep(school.database, school.clock)

    async with school.database.reading() as records:
        rows = await records._driver.execute_fetchall("select state from meetings")
    assert [state for (state,) in rows] == ["booked"]


async def test_a_restart_in_the_middle_forgets_nothing(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee)
    await school.crashes_and_restarts()
    await lee.writes("Tuesday 15:30")
    await lee.taps("Send")

    assert f"[{TUESDAY}]" in ewa.card


async def test_in_quiet_hours_it_waits_and_taken_back_it_never_arrives(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await school.is_at("21:00")
    await proposes(lee)
    assert times_seen(ewa, ASKS) == 0
    await lee.taps("Take back")

    await school.is_at("07:00")

    assert times_seen(ewa, ASKS) == 0


async def test_as_a_reply_it_is_about_the_child_of_the_message(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa, "Could we talk?")
    lee.phone.writes("/meet", reply_to=lee.received[-1].id)
    await school.settles()
    await lee.writes("Tuesday 15:30")

    assert lee.card.startswith("Not sent yet. Ewa Kowalska will read:\nAda K.")


async def test_while_messages_are_paused_nothing_is_asked(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    async with school.database.transaction() as records:
        pause = await records.message_pauses.prepare(None, None, school.clock.now())
        await records.message_pauses.begin(pause, school.clock.now())
    await proposes(lee)

    assert times_seen(ewa, ASKS) == 0
    assert lee.toast.startswith("Messages are paused by the school office.")


async def test_a_draft_is_nobody_elses(lee: Person, ewa: Person) -> None:
    await begins(lee)
    await ewa.presses("sm-show:1")

    assert ewa.toast == NOT_THERE


async def test_a_family_reads_it_in_its_language(lee: Person, ana: Person) -> None:
    await lee.writes("/propose")
    await lee.taps("Sofía G. · 3B")
    await lee.writes("Tuesday 15:30")
    await lee.taps("Send")

    ana.sees(
        "Sofía G.\nPropuesta de reunión de Ms Lee.\n20 minutos\n¿Cuándo le viene bien?",
        "[martes, 17 de marzo, 15:30]",
        "[Otras horas]  [Ahora no]",
    )
