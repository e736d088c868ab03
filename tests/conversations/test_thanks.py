"""Thanks are a person's own: suggested, never sent by themselves, read when their reader likes."""

from tests.conversations.acts import in_the_files
from tests.conversations.celebrating import keeps_promise, listed_as
from tests.conversations.composing import AT, plans
from tests.conversations.having_booked import has_booked
from tests.conversations.having_met import is_over
from tests.conversations.pausing import pauses_all
from tests.people import Person
from tests.school import TheSchool

HEAD = "Ms Lee thanks Ewa K. · Ada K."
HELPED = "People who helped in 3B this week. Would you like to thank somebody?"
READY = f"{HEAD}\nThank you for keeping your promise!"
NOBODY = "3B: nobody new to thank this week."


async def sees_helpers(school: TheSchool, teacher: Person) -> None:
    await plans(school)
    await teacher.writes("/week")
    await teacher.taps("People who helped")


async def writes_home(layla: Person, words: str) -> None:
    await layla.writes(words)
    await layla.taps("إرسال")


async def thanks_ewa(school: TheSchool, lee: Person, ewa: Person) -> None:
    """The ready words have gone to her."""
    await keeps_promise(school, lee, ewa)
    await thanks(school, lee)


async def thanks(school: TheSchool, lee: Person) -> None:
    await sees_helpers(school, lee)
    await lee.taps("Thank Ewa Kowalska")
    await lee.taps("Send")


async def test_the_ready_words_are_read_in_the_reader_s_language(
    school: TheSchool, lee: Person, layla: Person
) -> None:
    await writes_home(layla, "Omar is well again.")
    await lee.taps("Answer")
    await lee.writes("Good! May he do sports?")
    await writes_home(layla, "Yes, he may.")
    await sees_helpers(school, lee)
    lee.sees(
        f"{HELPED}\nLayla Haddad (Omar H.): answered you",
        "[Thank Layla Haddad]",
        "[Not this week]",
    )
    await lee.taps("Thank Layla Haddad")
    await lee.taps("Send")
    await school.passes(seconds=45)

    layla.sees("شكر من Ms Lee إلى Layla H. · Omar H.\nشكرًا على الرد!")


async def test_who_came_to_the_meeting_can_be_thanked_for_it(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    booking = await has_booked(school, "Ewa Kowalska", "17:20", "Ms Lee", both_told=True)
    await plans(school)
    await lee.writes("/week")
    who = lee.button("People who helped")
    await lee.presses(who)
    lee.sees(NOBODY, "[Home]")

    await is_over(school, booking)
    await lee.presses(who)

    assert "Ewa Kowalska (Ada K.): came to the meeting" in lee.card
    await okafor.presses(who)
    okafor.sees(NOBODY, "[Home]")


async def test_nothing_leaves_before_the_teacher_taps_send(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await keeps_promise(school, lee, ewa)
    await sees_helpers(school, lee)
    await lee.taps("Thank Ewa Kowalska")
    await lee.writes("Thank you for the cake!")
    await school.passes(hours=3)

    assert not ewa.has_seen("Thank you for the cake!")


async def test_whoever_was_thanked_is_not_suggested_for_three_weeks(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await thanks_ewa(school, lee, ewa)
    await keeps_promise(school, lee, ewa)

    await sees_helpers(school, okafor)

    okafor.sees(NOBODY, "[Home]")


async def test_the_second_tap_thanks_only_once(school: TheSchool, lee: Person, ewa: Person) -> None:
    await keeps_promise(school, lee, ewa)
    await sees_helpers(school, lee)
    again = lee.button("Thank Ewa Kowalska")
    await lee.taps("Thank Ewa Kowalska")
    await lee.taps_twice("Send")
    await lee.presses(again)
    await school.passes(seconds=45)

    lee.sees(f"{READY}\n─\nIt goes to Ewa Kowalska.", "[Undo]")
    assert len([m for m in ewa.received if (m.words or "").startswith(HEAD)]) == 1


async def test_an_older_card_sends_no_newer_words(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await keeps_promise(school, lee, ewa)
    await sees_helpers(school, lee)
    await lee.taps("Thank Ewa Kowalska")
    older = lee.button("Send")
    await lee.writes("Thank you for the cake!")
    await lee.presses(older)
    await school.passes(seconds=45)

    assert not ewa.has_seen(HEAD)
    assert "[Send]" in lee.card


async def test_undone_in_time_nobody_reads_it(school: TheSchool, lee: Person, ewa: Person) -> None:
    await thanks_ewa(school, lee, ewa)
    await lee.taps("Undo")
    await school.passes(seconds=60)

    assert not ewa.has_seen(HEAD)


async def test_undo_that_comes_too_late_is_not_noted_as_done(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await thanks_ewa(school, lee, ewa)
    await school.passes(seconds=45)
    await school.passes(hours=49)
    await lee.taps("Undo")

    assert ewa.has_seen(HEAD)
    async with school.database.reading() as records:
        assert await records.audit.count_verb("undid-thanks") == 0


async def test_undone_later_it_goes_from_the_phone(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await thanks_ewa(school, lee, ewa)
    await school.passes(seconds=45)
    assert ewa.has_seen(HEAD)
    await lee.taps("Undo")

    lee.sees(f"{READY}\n─\nTaken back.", "[Home]")
    assert not any((message.words or "").startswith(HEAD) for message in ewa.received)


async def test_a_teacher_reads_thanks_in_their_hours(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await school.is_at("19:00")
    await ewa.writes("/thank")
    await ewa.taps("Ms Lee · Ada K.")
    await ewa.writes("You are wonderful.")
    await ewa.taps("Send")
    await school.passes(minutes=5)
    assert not lee.has_seen("You are wonderful.")
    await school.is_at("08:00")

    lee.sees("Ewa Kowalska thanks Ms Lee · Ada K.\nYou are wonderful.")


async def test_words_after_it_was_sent_are_kept(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await keeps_promise(school, lee, ewa)
    await sees_helpers(school, lee)
    await lee.taps("Thank Ewa Kowalska")
    await in_the_files(school, "update thanks set state = 'sent'")
    await lee.writes("And for the flowers!")

    async with school.database.reading() as records:
        kept = await records._driver.execute_fetchall("select words from kept_words")
    assert [row[0] for row in kept] == ["And for the flowers!"]


async def test_a_promise_to_one_teacher_alone_is_not_told_to_the_other(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await keeps_promise(school, lee, ewa)
    async with school.database.reading() as records:
        by, _, _ = await listed_as(records, lee, "Ada")
    await in_the_files(school, f"update promises set only_to = {by.id}")  # noqa: S608 - our own number

    await sees_helpers(school, okafor)

    okafor.sees(NOBODY, "[Home]")


async def test_who_helped_is_told_below_the_week_s_card_without_a_sound(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await keeps_promise(school, lee, ewa)
    await plans(school)
    await school.passes(seconds=(AT - school.clock.now()).total_seconds())

    lee.sees(
        f"{HELPED}\nEwa Kowalska (Ada K.): kept a promise",
        "[Thank Ewa Kowalska]",
        "[Not this week]",
    )
    assert lee.newest.silent


async def test_without_helpers_there_is_no_nudge(school: TheSchool, lee: Person) -> None:
    await plans(school)
    await school.passes(seconds=(AT - school.clock.now()).total_seconds())

    assert "This week in 3B" in lee.card


async def test_who_has_left_is_thanked_no_more(school: TheSchool, lee: Person, ewa: Person) -> None:
    await keeps_promise(school, lee, ewa)
    await sees_helpers(school, lee)
    await lee.taps("Thank Ewa Kowalska")
    await in_the_files(school, "update guardianships set joined_at = null")
    await lee.taps("Send")

    assert "Ewa Kowalska cannot be reached here any more." in (lee.toast or lee.card)


async def test_a_parent_thanks_only_their_child_s_teachers(nadia: Person) -> None:
    await nadia.writes("/thank")

    nadia.sees("Whom would you like to thank?", "[Mr Stone · Max W.]", "[Home]")


async def test_while_class_updates_are_paused_thanks_wait_too(
    school: TheSchool, lee: Person, ewa: Person, dana: Person
) -> None:
    await keeps_promise(school, lee, ewa)
    await pauses_all(dana)
    await dana.taps("Pause class updates, too")
    await thanks(school, lee)
    await school.passes(seconds=45)
    assert not ewa.has_seen(HEAD)
    await dana.taps("Let class updates go on")
    await school.passes(seconds=1)

    assert ewa.has_seen(HEAD)
