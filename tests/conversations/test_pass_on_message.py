"""A message passed on: who has it, who is told, and what the colleague sees of the thread."""

from tests.conversations.acts import NOT_THERE, in_the_files, lists, teaches
from tests.conversations.inboxes import EMPTY, answers, new_teacher, relayed, subject_teacher
from tests.conversations.letters import COUGH, FROM_EWA, WAITS, sends_message
from tests.people import Person
from tests.school import TheSchool

PASSED = "Ms Lee passed this on to Ms Song."


async def passes_on(teacher: Person, to: str = "Ms Song") -> None:
    await teacher.taps("Pass on")
    await teacher.taps(to)


async def test_a_subject_teacher_gets_the_message_with_its_buttons(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    song = await subject_teacher(school)
    await sends_message(ewa)
    assert not song.has_seen(COUGH)

    await passes_on(lee)

    song.sees(relayed(COUGH, PASSED), *WAITS)


async def test_it_leaves_the_inbox_of_who_passed_it_on(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    song = await subject_teacher(school)
    await sends_message(ewa)
    await passes_on(lee)

    await lee.writes("/inbox")
    lee.sees(*EMPTY)
    for teacher in (song, okafor):
        await teacher.writes("/inbox")
        assert COUGH in teacher.card


async def test_passed_back_it_waits_again(school: TheSchool, lee: Person, ewa: Person) -> None:
    song = await subject_teacher(school)
    await sends_message(ewa)
    await passes_on(lee)
    await passes_on(song, "Ms Lee")
    await lee.writes("/inbox")

    assert COUGH in lee.card


async def test_colleagues_see_who_has_it(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await subject_teacher(school)
    await sends_message(ewa)

    await passes_on(lee)

    okafor.sees(relayed(COUGH, PASSED), *WAITS)


async def test_the_parent_is_told_who_has_it_when_that_colleague_answers(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    song = await subject_teacher(school)
    await sends_message(ewa)
    await passes_on(lee)
    assert not ewa.has_seen("Ms Song")

    await answers(song, "Tuesday at two.")

    told, answer = ewa.received[-2:]
    assert told.words == "Ada K. · Ms Lee has passed your message on to Ms Song, who answers it."
    assert answer.words == "Ada K. · Ms Song\nTuesday at two."


async def test_the_parent_is_told_once(school: TheSchool, lee: Person, ewa: Person) -> None:
    song = await subject_teacher(school)
    await sends_message(ewa)
    await passes_on(lee)

    await answers(song, "Tuesday.")
    await answers(song, "At two.")

    assert sum("has passed" in message.words for message in ewa.received) == 1


async def test_the_parent_is_told_nothing_when_the_first_teacher_answers(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await subject_teacher(school)
    await sends_message(ewa)
    await passes_on(lee)

    await answers(lee)

    assert not ewa.has_seen("Ms Song")


async def test_the_colleague_reads_what_follows(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    song = await subject_teacher(school)
    await sends_message(ewa)
    await passes_on(lee)

    await sends_message(ewa, "And one thing more.")

    song.sees(relayed("And one thing more."), *WAITS)


async def test_the_colleague_does_not_see_what_was_before(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    song = await subject_teacher(school)
    await sends_message(ewa, "Before her time")
    await school.passes(minutes=1)
    await sends_message(ewa)
    await passes_on(lee)
    await song.writes("/inbox")

    await song.taps("1 · Ada K.")

    assert not song.has_seen("Before her time")
    await song.presses("msg-show:1")
    assert song.toast == NOT_THERE


async def test_earlier_messages_can_be_shared(school: TheSchool, lee: Person, ewa: Person) -> None:
    song = await subject_teacher(school)
    await sends_message(ewa, "Before her time")
    await school.passes(minutes=1)
    await sends_message(ewa)
    await passes_on(lee)

    await lee.taps("Share earlier messages")

    assert lee.toast == "Ms Song reads the earlier messages, too."
    song.sees(
        "Ms Lee shares with you what was written about Ada K. before.\n"
        "Before that:\n"
        "Thursday 12 March, 10:00 · Ewa: Before her time"
    )
    lee.sees(
        "Ms Song has it now, and reads what Ewa writes about Ada K. from this message on.",
        "[Undo]  [Add a note]",
        "[Home]",
    )
    await song.presses("msg-show:1")
    song.sees(relayed("Before her time"), *WAITS)


async def test_what_cannot_be_seen_cannot_be_shared(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    song = await subject_teacher(school)
    await sends_message(ewa, "Before her time")
    await school.passes(minutes=1)
    await sends_message(ewa)
    await passes_on(lee)
    guest = await new_teacher(school, "Mr Guest", "t8")
    await passes_on(song, "Mr Guest")

    await song.presses(f"msg-share:2:{await number_of(school, 't8')}")

    assert not guest.has_seen("Before her time")


async def number_of(school: TheSchool, external_id: str) -> int:
    async with school.database.reading() as records:
        found = await records._driver.execute_fetchall(
            "select id from people where external_id = :id", {"id": external_id}
        )
        return int(next(iter(found))[0])


async def test_a_second_tap_passes_it_on_once(school: TheSchool, lee: Person, ewa: Person) -> None:
    song = await subject_teacher(school)
    await sends_message(ewa)
    await lee.taps("Pass on")

    await lee.taps_twice("Ms Song")

    assert sum(FROM_EWA in message.words for message in song.received) == 1
    async with school.database.reading() as records:
        assert await records.audit.count_verb("passed-on-message") == 1


async def test_restarts_between_all_taps_change_nothing(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    song = await subject_teacher(school)
    await sends_message(ewa)
    await school.crashes_and_restarts()
    await lee.taps("Pass on")
    await school.crashes_and_restarts()
    await lee.taps("Ms Song")
    await school.crashes_and_restarts()

    await lee.taps("Add a note")
    await school.crashes_and_restarts()
    await lee.writes("You know the choir.")

    assert song.has_seen("You know the choir.")


async def test_a_note_reaches_the_colleague(school: TheSchool, lee: Person, ewa: Person) -> None:
    song = await subject_teacher(school)
    await sends_message(ewa)
    await passes_on(lee)
    await lee.taps("Add a note")

    await lee.writes("You know the choir.")

    assert song.has_seen("Note for colleagues · not shown to families\nYou know the choir.")


async def test_with_nobody_to_pass_it_on_to_the_button_says_so(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await in_the_files(
        school,
        "delete from teaching where teacher_id = (select id from people where external_id = 't2')",
    )
    await sends_message(ewa)

    await lee.taps("Pass on")

    assert lee.toast == "Nobody else who teaches this class has joined yet."


async def test_a_teacher_of_another_class_is_not_there(
    school: TheSchool, lee: Person, stone: Person, ewa: Person
) -> None:
    await sends_message(ewa)

    await lee.presses(f"msg-pass-to:1:{await number_of(school, 't3')}")

    assert lee.toast == NOT_THERE
    assert not stone.has_seen(COUGH)


async def test_passing_on_what_was_answered_says_who_did(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    song = await subject_teacher(school)
    await sends_message(ewa)
    await lee.taps("Pass on")
    await answers(okafor)

    await lee.taps("Ms Song")

    assert lee.toast == "Mr Okafor answered at 10:00."
    assert not song.has_seen(COUGH)


async def test_in_the_evening_it_waits_for_the_colleagues_hours(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    song = await subject_teacher(school)
    await sends_message(ewa)
    await school.is_at("21:30")

    await passes_on(lee)

    assert not song.has_seen(COUGH)
    await school.is_at("08:00")
    assert song.has_seen(COUGH)


async def test_a_message_for_one_alone_can_be_passed_on(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await ewa.writes(COUGH)
    await ewa.taps("Someone else")
    await ewa.taps("Only Ms Lee")
    await ewa.taps("Send")

    await passes_on(lee, "Mr Okafor")

    okafor.sees(relayed(COUGH, "Ms Lee passed this on to Mr Okafor."), *WAITS)
    await answers(okafor, "I have it.")
    assert ewa.has_seen("I have it.")


async def test_a_substitute_sees_only_from_their_first_day(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa, "Before his time")
    await school.passes(days=1)
    guest = await new_teacher(school, "Mr Guest", "t8")
    await sends_message(ewa)
    await guest.writes("/inbox")
    assert "1 message waits for an answer" in guest.card

    await guest.taps("1 · Ada K.")

    assert guest.has_seen(COUGH)
    assert not guest.has_seen("Before his time")


async def test_a_substitute_cannot_answer_what_was_before(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa, "Before his time")
    await school.passes(days=1)
    guest = await new_teacher(school, "Mr Guest", "t8")

    for code in ("answer", "show", "later", "pass", "close", "note"):
        await guest.presses(f"msg-{code}:1")
        assert guest.toast == NOT_THERE, code


async def test_the_list_brought_in_again_changes_no_first_day(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    await school.passes(days=1)
    await lists(school, teaches("t1", "Ms Lee", "3B"))
    await lee.writes("/inbox")

    assert COUGH in lee.card
