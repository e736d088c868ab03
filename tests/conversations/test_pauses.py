"""Messages are paused: all is kept and answered honestly, and delivered in its order afterwards."""

import pytest

from bot.kill_switch import open_everything, pause_everything
from tests.accounts import looked_up
from tests.conversations.acts import in_the_files, sends_update
from tests.conversations.letters import COUGH, answers, sends_message
from tests.conversations.pausing import pauses_all, pauses_ewas, times_seen
from tests.people import Person
from tests.school import TheSchool

KEPT = "Kept for Ms Lee and Mr Okafor, about Ada K."
SENT = "Sent to Ms Lee and Mr Okafor, about Ada K."
OVER = "Open again. What waited is on its way, in its order."


@pytest.fixture
def school(school_on_both: TheSchool) -> TheSchool:
    return school_on_both


async def test_what_a_parent_sends_waits_and_is_answered_honestly(
    ewa: Person, lee: Person, dana: Person
) -> None:
    await pauses_all(dana)
    await sends_message(ewa)

    assert ewa.card.startswith(f"{KEPT}\n“{COUGH}”\nMs Lee and Mr Okafor will get it as soon as")
    assert "If someone is in danger, call the emergency services." in ewa.card
    assert not lee.has_seen(COUGH)


async def test_what_a_teacher_answers_waits_too(
    school: TheSchool, ewa: Person, lee: Person, dana: Person
) -> None:
    await sends_message(ewa)
    await pauses_all(dana)
    await answers(school, lee, "Get well soon!")

    assert lee.has_seen("Kept for Ewa, about Ada K.")
    assert not ewa.has_seen("Get well soon!")


async def test_what_waited_is_delivered_once_and_in_its_order(
    ewa: Person, lee: Person, okafor: Person, dana: Person
) -> None:
    await pauses_all(dana)
    for words in ("First.", "Second.", "Third."):
        await sends_message(ewa, words)
    await dana.taps("Open again")
    await dana.presses(dana.button("Home"))

    for teacher in (lee, okafor):
        found = [m.words.splitlines()[-1] for m in teacher.received if "Ewa" in (m.words or "")]
        assert found == ["First.", "Second.", "Third."]


async def test_the_parents_card_says_afterwards_that_it_was_sent(ewa: Person, dana: Person) -> None:
    await pauses_all(dana)
    await sends_message(ewa)
    await dana.taps("Open again")

    ewa.sees(f"{SENT}\n“{COUGH}”", "[Take back]  [Promise …]")


@pytest.mark.parametrize("restarts_before_its_end", [True, False])
async def test_nothing_is_doubled_or_lost_by_a_restart(
    school: TheSchool, ewa: Person, lee: Person, dana: Person, *, restarts_before_its_end: bool
) -> None:
    await pauses_all(dana)
    await sends_message(ewa)
    if restarts_before_its_end:
        await school.crashes_and_restarts()
    dana.phone.presses_data(dana.received[-1].id, dana.button("Open again"))
    await school.engine.poller.poll(0)
    await school.engine.worker.take_turns()
    if not restarts_before_its_end:
        await school.crashes_and_restarts()
    await school.settles()

    assert times_seen(lee, COUGH) == 1


async def test_what_was_sent_before_and_has_not_arrived_waits_too(
    school: TheSchool, ewa: Person, lee: Person, dana: Person
) -> None:
    await school.is_at("21:00")
    await sends_message(ewa)
    await pauses_all(dana)
    await school.is_at("09:00")

    assert not lee.has_seen(COUGH)
    await dana.taps("Open again")
    assert times_seen(lee, COUGH) == 1


async def test_opened_in_the_evening_teachers_read_it_in_their_hours(
    school: TheSchool, ewa: Person, lee: Person, dana: Person
) -> None:
    await pauses_all(dana)
    await sends_message(ewa)
    await school.is_at("20:30")
    await dana.taps("Open again")

    assert not lee.has_seen(COUGH)
    await school.is_at("08:00")
    assert times_seen(lee, COUGH) == 1


async def test_opened_at_night_families_are_not_woken_and_order_holds(
    school: TheSchool, ewa: Person, lee: Person, dana: Person
) -> None:
    await sends_message(ewa)
    await pauses_all(dana)
    await answers(school, lee, "First.")
    await school.is_at("22:00")
    await dana.taps("Open again")
    await lee.taps("Answer")
    await lee.writes("Second.")
    await lee.taps("Send now, silently")

    assert not ewa.has_seen("First.")
    assert not ewa.has_seen("Second.")
    await school.is_at("07:00")
    said = [(m.words or "").splitlines()[-1] for m in ewa.received]
    assert [words for words in said if words in {"First.", "Second."}] == ["First.", "Second."]


async def test_one_familys_pause_leaves_all_others_alone(
    ewa: Person, piotr: Person, layla: Person, lee: Person, dana: Person
) -> None:
    await pauses_ewas(dana)
    await sends_message(piotr, "From her father.")
    await layla.writes("Omar is well again.")
    await layla.presses(layla.first_button()[1])
    await sends_message(ewa)

    assert lee.has_seen("From her father.")
    assert lee.has_seen("Omar is well again.")
    assert not lee.has_seen(COUGH)


async def test_a_paused_parent_is_told_nothing_of_the_other(
    ewa: Person, piotr: Person, dana: Person
) -> None:
    await pauses_ewas(dana, "Please call us.")
    await sends_message(ewa)
    await sends_message(piotr)

    assert "The school office writes: “Please call us.”" in ewa.card
    assert "Piotr" not in ewa.card
    assert piotr.card.startswith(SENT)


async def test_what_waits_can_be_taken_back(ewa: Person, lee: Person, dana: Person) -> None:
    await pauses_all(dana)
    await sends_message(ewa)
    await ewa.taps("Take back")
    await dana.writes("/pause")
    assert dana.card.startswith("Paused: All messages between families and teachers · waiting: 0")
    await dana.taps("All messages")
    await dana.taps("Open again")

    assert not lee.has_seen(COUGH)


async def test_what_is_changed_while_it_waits_arrives_changed_and_unmarked(
    ewa: Person, lee: Person, dana: Person
) -> None:
    await pauses_all(dana)
    written = await sends_message(ewa)
    await ewa.edits(written, "Ada is well.")
    await dana.taps("Open again")

    assert "Ada is well." in lee.card
    assert "(edited)" not in lee.card


async def test_words_changed_after_they_arrived_wait_for_the_end(
    ewa: Person, lee: Person, dana: Person
) -> None:
    written = await sends_message(ewa)
    await pauses_ewas(dana)
    await ewa.edits(written, "Something else.")
    assert not lee.has_seen("Something else.")
    await dana.taps("Open again")

    assert lee.has_seen("Something else.")


async def test_a_teachers_inbox_does_not_show_what_waits(
    ewa: Person, lee: Person, dana: Person
) -> None:
    await pauses_all(dana)
    await sends_message(ewa)
    await lee.writes("/inbox")

    lee.sees("Nothing waits for an answer.", "[Home]")


async def test_an_absence_is_on_the_list_while_messages_are_paused(
    school: TheSchool, ewa: Person, lee: Person, dana: Person
) -> None:
    await pauses_all(dana)
    await ewa.writes("Ada is ill.")
    await ewa.taps("Send as absence, today")
    await school.passes(seconds=2)

    lee.sees("Absent today in 3B: Ada K.")
    assert "Your message itself waits until the school office opens messages again." in ewa.card


async def test_a_worry_reaches_the_safeguarding_contact_while_messages_are_paused(
    ewa: Person, dana: Person
) -> None:
    await dana.writes("/calendar")
    await dana.taps("Numbers")
    await dana.taps("Safeguarding contact")
    await dana.writes("Ms Brown")
    await pauses_all(dana)
    await ewa.writes("/write")
    await ewa.taps("Worry")
    await ewa.taps("To the safeguarding contact instead")
    await ewa.writes("Something happened on the way home.")
    await ewa.taps("Send")

    assert dana.has_seen("Something happened on the way home.")


async def test_class_updates_go_on_unless_the_office_stops_them(
    school: TheSchool, ewa: Person, lee: Person, dana: Person
) -> None:
    await pauses_all(dana)
    await sends_update(school, lee, "Swimming.")
    assert ewa.has_seen("Swimming.")
    await dana.taps("Pause class updates, too")
    await sends_update(school, lee, "Forest.")
    assert not ewa.has_seen("Forest.")
    assert lee.has_seen("Being sent to 5")

    await dana.taps("Let class updates go on")
    assert times_seen(ewa, "Forest.") == 1


async def test_a_pause_with_an_end_is_over_by_itself(
    school: TheSchool, ewa: Person, lee: Person, dana: Person
) -> None:
    await pauses_all(dana)
    await dana.taps("Until when")
    await dana.taps("Until Friday 13 March, 08:00")
    await sends_message(ewa)
    assert "on Friday 13 March, 08:00 at the latest." in ewa.card
    await school.is_at("08:00")

    assert times_seen(lee, COUGH) == 1
    await dana.writes("/pause")
    assert dana.card.startswith("Messages between families and teachers are open.")


async def test_an_end_can_be_written(ewa: Person, dana: Person) -> None:
    await pauses_all(dana)
    await dana.taps("Until when")
    await dana.writes("soon")
    assert dana.card.startswith("I could not read that as a time.")
    await dana.writes("16:30")

    assert "Until Thursday 12 March, 16:30" in dana.card


async def test_what_two_pauses_keep_waits_for_both(ewa: Person, lee: Person, dana: Person) -> None:
    await pauses_ewas(dana)
    await pauses_all(dana)
    await sends_message(ewa)
    await dana.taps("Open again")
    assert not lee.has_seen(COUGH)
    await dana.writes("/pause")
    await dana.taps("Ada K. · Ewa Kowalska")
    await dana.taps("Open again")

    assert times_seen(lee, COUGH) == 1


async def test_second_taps_answer_as_the_first(ewa: Person, lee: Person, dana: Person) -> None:
    await dana.writes("/pause")
    await dana.taps("Pause all messages")
    await dana.taps_twice("Pause now")
    assert dana.card.startswith("All messages between families and teachers\nPaused since")
    await sends_message(ewa)
    await dana.taps_twice("Open again")

    dana.sees(OVER, "[Home]")
    assert times_seen(lee, COUGH) == 1


async def test_the_office_sees_on_its_home_card_how_many_wait(ewa: Person, dana: Person) -> None:
    await pauses_all(dana)
    await sends_message(ewa)
    await dana.writes("/home")

    assert "Messages are paused · waiting: 1" in dana.card
    assert "[Pauses]" in dana.card


async def test_pausing_and_opening_are_in_the_audit(school: TheSchool, dana: Person) -> None:
    await pauses_all(dana)
    await dana.taps("Open again")

    found = await looked_up(
        school.database, "select verb, account_id from audit where subject = 'pause:1' order by id"
    )
    assert [row["verb"] for row in found] == ["paused-messages", "opened-messages"]
    assert {row["account_id"] for row in found} == {dana.phone.id}


async def test_who_may_not_read_any_more_does_not_get_what_waited(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person, dana: Person
) -> None:
    await pauses_all(dana)
    await sends_message(ewa)
    await in_the_files(
        school,
        "delete from teaching where teacher_id = (select id from people where name = 'Mr Okafor')",
    )
    await dana.taps("Open again")

    assert lee.has_seen(COUGH)
    assert not okafor.has_seen(COUGH)


async def test_a_retried_row_that_waits_holds_up_nobody_else(
    school: TheSchool, ewa: Person, piotr: Person, lee: Person, dana: Person
) -> None:
    await pauses_ewas(dana)
    await sends_message(ewa)
    await in_the_files(
        school, "update outbox set tries = 3, not_before = made_at where reason = 'paused'"
    )
    await school.settles()
    await sends_message(piotr, "From her father.")

    assert lee.has_seen("From her father.")


async def test_nobody_found_is_said(dana: Person) -> None:
    await dana.writes("/pause")
    await dana.taps("Pause one family’s")
    await dana.writes("Zebra")

    dana.sees("I found nobody of that name who has joined. Please write it differently.", "[Back]")


async def test_a_pause_that_was_not_begun_is_given_up(ewa: Person, dana: Person) -> None:
    await dana.writes("/pause")
    await dana.taps("Pause all messages")
    await dana.taps("Cancel")
    dana.sees("All right, nothing was paused.", "[Home]")
    await sends_message(ewa)

    assert ewa.card.startswith(SENT)


async def test_the_command_lines_pause_is_opened_by_the_running_homeroom(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    async with school.database.transaction() as records:
        await pause_everything(
            records, school.clock.now(), "Back at noon.", None, with_updates=False
        )
    await sends_message(ewa)
    assert "The school office writes: “Back at noon.”" in ewa.card
    async with school.database.transaction() as records:
        assert await open_everything(records, school.clock.now()) == 1
    await school.passes(seconds=1)

    assert times_seen(lee, COUGH) == 1


async def test_what_waits_for_weeks_does_not_expire(
    school: TheSchool, ewa: Person, lee: Person, dana: Person
) -> None:
    await pauses_all(dana)
    await sends_message(ewa)
    await school.passes(days=20)
    await dana.taps("Open again")

    assert times_seen(lee, COUGH) == 1


async def test_thanks_with_one_tap_wait_and_say_so(ewa: Person, lee: Person, dana: Person) -> None:
    await ewa.writes("Ada is ill.")
    await ewa.taps("Send as absence, today")
    await pauses_all(dana)
    await lee.taps("Thanks")

    assert lee.toast == "Kept: Ewa gets it as soon as the school office opens messages again."
    assert not ewa.has_seen("Ada K. · Ms Lee")


async def test_notes_among_colleagues_are_not_paused(
    ewa: Person, lee: Person, okafor: Person, dana: Person
) -> None:
    await sends_message(ewa)
    await pauses_all(dana)
    await lee.taps("Note")
    await lee.writes("I will sit with her at lunch.")

    assert okafor.has_seen("I will sit with her at lunch.")


async def test_a_message_that_arrived_before_can_be_passed_on_and_seen_again(
    ewa: Person, lee: Person, okafor: Person, dana: Person
) -> None:
    await sends_message(ewa)
    await pauses_all(dana)
    before = times_seen(okafor, COUGH)
    await lee.taps("Pass on")
    await lee.taps("Mr Okafor")

    assert times_seen(okafor, COUGH) == before + 1
