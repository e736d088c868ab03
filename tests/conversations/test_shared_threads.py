"""What several parents share: everyone knows who reads it, and nothing private goes into it."""

from datetime import timedelta

import pytest

from tests.conversations.acts import NOT_THERE, in_the_files
from tests.conversations.inboxes import new_teacher
from tests.conversations.letters import sends_message
from tests.people import Person
from tests.school import TheSchool

HEAD = "Shared: Ewa, Piotr, Ms Lee and Mr Okafor · Ada K."
WORDS = "Ada may choose: choir or chess."
FOR_TEACHERS = ("[Answer]  [Later]", "[Note]  [Close]")


async def opens(teacher: Person) -> None:
    await teacher.writes("/shared")
    await teacher.taps("Ada K.")
    await teacher.taps("Open it")


async def says(person: Person, words: str = WORDS) -> int:
    await person.taps("Write into it")
    return await person.writes(words)


async def replies(school: TheSchool, person: Person, words: str) -> None:
    person.phone.writes(words, reply_to=person.received[-1].id)
    await school.settles()


@pytest.fixture
async def shared(school: TheSchool, lee: Person) -> TheSchool:
    await opens(lee)
    return school


async def test_nobody_is_told_before_the_teacher_opens_it(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await lee.writes("/shared")
    await lee.taps("Ada K.")

    assert not ewa.has_seen("shared thread")
    assert not piotr.has_seen("shared thread")


@pytest.mark.usefixtures("shared")
async def test_everyone_in_it_is_told_who_reads(
    ewa: Person, piotr: Person, okafor: Person, ana: Person, stone: Person
) -> None:
    for person in (ewa, piotr, okafor):
        assert person.has_seen("Ewa, Piotr, Ms Lee and Mr Okafor read all that is written in it")
        assert person.has_seen("stays private") == (person is not okafor)
    for person in (ana, stone):
        assert not person.has_seen("shared thread")


@pytest.mark.usefixtures("shared")
async def test_a_teachers_words_go_to_everyone_in_it(
    lee: Person, ewa: Person, piotr: Person, okafor: Person, ana: Person
) -> None:
    await says(lee)

    for person in (ewa, piotr, okafor):
        person.sees(f"{HEAD}\nMs Lee:\n{WORDS}", "[Answer]")
    assert not ana.has_seen(WORDS)


async def test_a_reply_goes_to_everyone_in_it(
    shared: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await says(lee)
    await replies(shared, piotr, "Chess.")

    ewa.sees(f"{HEAD}\nPiotr, father:\nChess.", "[Answer]")
    lee.sees(f"{HEAD}\nPiotr, father:\nChess.", *FOR_TEACHERS)


async def test_a_colleague_replies_to_a_teachers_words(
    shared: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await says(lee)
    await replies(shared, okafor, "Or both.")

    ewa.sees(f"{HEAD}\nMr Okafor:\nOr both.", "[Answer]")


@pytest.mark.usefixtures("shared")
async def test_what_a_parent_simply_writes_never_goes_there(
    lee: Person, ewa: Person, piotr: Person
) -> None:
    await says(lee)
    await sends_message(ewa, "Between us: chess.")

    lee.sees(
        "Ada K. · 3B · from Ewa, mother\nBetween us: chess.",
        "[Answer]  [Later]",
        "[Pass on]  [Note]  [Close]",
    )
    assert not piotr.has_seen("Between us")


async def test_the_private_thread_stays_invisible_to_the_other_parent(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await sends_message(ewa, "Before, between us")
    await lee.taps("Answer")
    await lee.writes("An answer to Ewa alone")
    await lee.taps("Write down what we agreed")
    await lee.writes("Agreed with Ewa alone")
    await opens(lee)
    await says(lee)
    await replies(school, piotr, "Chess.")
    await piotr.writes("/recap")

    for words in ("Before, between us", "Ewa alone"):
        assert not piotr.has_seen(words)


async def test_what_is_shared_is_not_said_before_a_private_message(
    shared: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await says(lee)
    await replies(shared, piotr, "Chess.")
    await sends_message(ewa, "And one thing more.")
    await lee.writes("/inbox")

    await lee.taps("2 · Ada K.")

    assert "Before that" not in lee.received[-2].words


async def test_answered_it_leaves_everybodys_inbox_and_parents_see_no_buttons_of_teachers(
    shared: TheSchool, lee: Person, ewa: Person, piotr: Person, okafor: Person
) -> None:
    await says(lee)
    await replies(shared, piotr, "Chess.")
    await okafor.writes("/inbox")
    assert "Chess." in okafor.card

    await replies(shared, lee, "So be it.")

    await okafor.writes("/inbox")
    okafor.sees("Nothing waits for an answer.", "[Home]")
    assert "answered at" not in ewa.screen()
    assert "[Later]" not in ewa.screen() + piotr.screen()


async def test_an_edit_changes_it_for_everyone(
    shared: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    number = await says(piotr, "Chess.")

    await piotr.edits(number, "Choir.")

    ewa.sees(f"{HEAD}\nPiotr, father:\nChoir.\n(edited)", "[Answer]")
    lee.sees(f"{HEAD}\nPiotr, father:\nChoir.\n(edited)", *FOR_TEACHERS)


@pytest.mark.usefixtures("shared")
async def test_taken_back_it_is_gone_for_everyone(lee: Person, ewa: Person, piotr: Person) -> None:
    await says(piotr, "Chess.")
    await piotr.taps("Take back")

    assert not ewa.has_seen("Chess.")
    assert not lee.has_seen("Chess.")


async def test_who_left_reads_nothing_more_of_it(
    shared: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    number = await says(lee)
    await ewa.taps("Leave it")
    await replies(shared, piotr, "Chess.")
    await lee.edits(number, "Changed since")

    assert not ewa.has_seen("Chess.")
    assert not ewa.has_seen("Changed since")
    assert lee.has_seen("Shared: Piotr, Ms Lee and Mr Okafor · Ada K.")


async def test_what_could_not_come_yet_does_not_come_to_who_left(
    shared: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    async with shared.database.transaction() as records:
        await records.outbox.pause(ewa.phone.id, shared.clock.now() + timedelta(hours=1))
    await says(lee)
    await ewa.taps("Leave it")

    await shared.passes(hours=2)

    assert piotr.has_seen(WORDS)
    assert not ewa.has_seen(WORDS)


async def test_who_left_is_told_and_keeps_the_words_as_a_draft_to_the_teachers(
    shared: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await says(lee)
    asked = ewa.received[-1].id
    await ewa.taps("Leave it")
    ewa.phone.writes("But chess is better.", reply_to=asked)
    await shared.settles()

    assert ewa.has_seen("You are not in this shared thread any more, or it is closed")
    assert ewa.card.startswith("To Ms Lee and Mr Okafor, about Ada K.:\n“But chess is better.”")
    assert not piotr.has_seen("better")


@pytest.mark.usefixtures("shared")
async def test_a_second_tap_on_leave_says_the_same(lee: Person, ewa: Person) -> None:
    await ewa.taps_twice("Leave it")

    assert "You have left the shared thread about Ada K." in ewa.screen()
    assert sum("Ewa has left" in message.words for message in lee.received) == 1


@pytest.mark.usefixtures("shared")
async def test_who_left_can_be_added_again_and_everyone_is_told(
    lee: Person, ewa: Person, piotr: Person
) -> None:
    await ewa.taps("Leave it")
    await lee.writes("/shared")
    await lee.taps("Ada K.")

    await lee.taps("Add Ewa")

    for person in (ewa, piotr):
        assert person.card.startswith(
            "Ms Lee has added Ewa to the shared thread about Ada K.: from now on"
            " Ewa, Piotr, Ms Lee and Mr Okafor read"
        )


async def test_after_closing_nothing_goes_into_it(
    shared: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await says(lee)
    await lee.writes("/shared")
    await lee.taps("Ada K.")
    asked = next(m.id for m in reversed(ewa.received) if WORDS in m.words)
    await lee.taps_twice("Close it")
    ewa.phone.writes("Too late", reply_to=asked)
    await shared.settles()

    assert ewa.card.startswith("To Ms Lee and Mr Okafor, about Ada K.:\n“Too late”")
    assert not piotr.has_seen("Too late")
    assert sum("has been closed by Ms Lee" in message.words for message in piotr.received) == 1


@pytest.mark.usefixtures("shared")
async def test_two_teachers_open_one_together(
    school: TheSchool, okafor: Person, ewa: Person
) -> None:
    await okafor.writes("/shared")
    await okafor.taps("Ada K.")

    assert okafor.card.startswith("Shared about Ada K.: Ewa, Piotr, Ms Lee and Mr Okafor read it.")
    assert sum("has opened a shared" in message.words for message in ewa.received) == 1


async def test_a_guardianship_that_ended_is_out_at_once(
    shared: TheSchool, lee: Person, ewa: Person
) -> None:
    write = ewa.button("Write into it")
    await in_the_files(
        shared,
        "delete from guardianships where parent_id in"
        " (select id from people where name = 'Ewa Kowalska')",
    )
    await says(lee)
    await ewa.presses(write)

    assert ewa.toast == NOT_THERE
    assert not ewa.has_seen(WORDS)


async def test_a_new_teacher_reads_nothing_of_it_until_added_and_told_to_all(
    shared: TheSchool, lee: Person, piotr: Person, ewa: Person
) -> None:
    guest = await new_teacher(shared, "Mr Guest", "t8")
    await says(piotr, "Before he was added")
    await guest.writes("/inbox")
    assert not guest.has_seen("Before he was added")
    await lee.writes("/shared")
    await lee.taps("Ada K.")

    await lee.taps("Add Mr Guest")

    assert "Ms Lee has added Mr Guest" in ewa.card
    await shared.passes(minutes=1)
    await says(piotr, "After")
    assert guest.has_seen("After")
    assert not guest.has_seen("Before he was added")


@pytest.mark.usefixtures("shared")
async def test_a_note_in_it_is_for_the_teachers_alone(
    lee: Person, okafor: Person, ewa: Person, piotr: Person
) -> None:
    await says(piotr, "Chess.")
    await lee.taps("Note")
    await lee.writes("He asked before.")

    assert okafor.has_seen("He asked before.")
    assert not ewa.has_seen("He asked before.")
    assert not piotr.has_seen("He asked before.")


async def test_a_child_with_one_parent_here_has_nothing_to_share(
    school: TheSchool, stone: Person
) -> None:
    await stone.writes("/shared")

    assert stone.card.startswith("None of your children here has two parents who have joined")


async def test_it_survives_restarts_between_all_steps(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/shared")
    await school.crashes_and_restarts()
    await lee.taps("Ada K.")
    await school.crashes_and_restarts()
    await lee.taps("Open it")
    await school.crashes_and_restarts()
    await lee.taps("Write into it")
    await school.crashes_and_restarts()

    await lee.writes(WORDS)

    ewa.sees(f"{HEAD}\nMs Lee:\n{WORDS}", "[Answer]")


async def test_a_reaction_is_seen_by_who_wrote_it(
    shared: TheSchool, lee: Person, ewa: Person
) -> None:
    number = await says(lee)
    ewa.phone.reacts(ewa.received[-1].id, "👍")
    await shared.settles()

    original = next(message for message in lee.phone.messages if message.id == number)
    assert "👍" in str(original.reactions)


@pytest.mark.usefixtures("shared")
async def test_in_the_evening_it_waits_for_each_persons_hours(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person, okafor: Person
) -> None:
    await school.is_at("22:00")
    await says(lee)
    assert not any(person.has_seen(WORDS) for person in (ewa, piotr, okafor))
    await school.is_at("07:00")

    for parent in (ewa, piotr):
        assert parent.has_seen(WORDS)
        assert parent.received[-1].silent
    assert not okafor.has_seen(WORDS)
