"""What a teacher writes in a parent's quiet hours waits until they end."""

import pytest

from tests.conversations.acts import NOT_THERE, in_the_files, sends_album
from tests.conversations.calendars import closes_school
from tests.conversations.inboxes import answers
from tests.conversations.letters import school, sends_message
from tests.people import Person
from tests.school import TheSchool

__all__ = ["school"]
WELL = "Get well soon!"
FOR_EWA = f"For Ewa, about Ada K.\n“{WELL}”"
WAITS = (
    "Ewa has quiet hours now. This goes by itself on {}.\n"
    "Until then you can edit your message, or take it back."
)
AT_SEVEN = WAITS.format("Friday 13 March, 07:00")
BUTTONS = ("[Send now, silently]", "[Take back]")
SENT = (f"Sent to Ewa, about Ada K.\n“{WELL}”", "[Take back]  [Promise …]")
WRITTEN = "Ada K. · Ms Lee\nWritten on Thursday 12 March, 22:00"
ARRIVED = (f"{WRITTEN}\n{WELL}", "[Answer]")


@pytest.fixture
async def evening(school: TheSchool, ewa: Person, lee: Person) -> None:
    """Ewa wrote by day, and Ms Lee answers at ten in the evening."""
    await sends_message(ewa)
    await school.is_at("22:00")
    await answers(lee)


def arrivals(parent: Person, words: str = WELL) -> int:
    return sum(words in (message.words or "") for message in parent.received)


@pytest.mark.usefixtures("evening")
async def test_in_the_evening_it_waits_and_the_card_says_until_when(
    ewa: Person, lee: Person
) -> None:
    lee.sees(f"{FOR_EWA}\n{AT_SEVEN}", *BUTTONS)
    assert not ewa.has_seen(WELL)


@pytest.mark.usefixtures("evening")
async def test_in_the_morning_it_comes_without_a_sound_and_says_when_it_was_written(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await school.is_at("07:00")

    ewa.sees(*ARRIVED)
    assert ewa.received[-1].silent
    lee.sees(*SENT)


async def test_by_day_it_goes_at_once(school: TheSchool, ewa: Person, lee: Person) -> None:
    await sends_message(ewa)
    await school.is_at("19:59")
    await answers(lee)

    ewa.sees(f"Ada K. · Ms Lee\n{WELL}", "[Answer]")
    lee.sees(*SENT)


async def test_who_wants_no_quiet_hours_gets_it_at_once(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_message(ewa)
    await no_quiet_hours(ewa)
    await school.is_at("22:00")
    await answers(lee)

    ewa.sees(f"Ada K. · Ms Lee\n{WELL}", "[Answer]")


@pytest.mark.usefixtures("evening")
async def test_sent_now_it_comes_silently_and_once(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await lee.taps_twice("Send now, silently")
    ewa.sees(f"Ada K. · Ms Lee\n{WELL}", "[Answer]")
    silent = ewa.received[-1].silent
    await school.is_at("07:00")

    assert silent
    assert arrivals(ewa) == 1
    lee.sees(*SENT)


@pytest.mark.usefixtures("evening")
async def test_the_old_button_shows_in_the_morning_that_it_was_sent(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    button = lee.button("Send now, silently")
    await school.is_at("07:00")

    await lee.presses(button)

    lee.sees(*SENT)
    assert arrivals(ewa) == 1


async def test_what_is_edited_while_it_waits_was_never_otherwise(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_message(ewa)
    await school.is_at("22:00")
    await lee.taps("Answer")
    written = await lee.writes("Get wel soon!")

    await lee.edits(written, WELL)

    lee.sees(f"{FOR_EWA}\n{AT_SEVEN}", *BUTTONS)
    await school.is_at("07:00")
    ewa.sees(*ARRIVED)


async def test_what_is_edited_in_the_morning_still_says_when_it_was_written(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await sends_message(ewa)
    await school.is_at("22:00")
    await lee.taps("Answer")
    written = await lee.writes("Get wel soon!")
    await school.is_at("07:00")

    await lee.edits(written, WELL)

    ewa.sees(f"{WRITTEN}\n{WELL}\n(edited)", "[Answer]")


@pytest.mark.usefixtures("evening")
async def test_taken_back_while_it_waits_nobody_ever_reads_it(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    old = lee.button("Send now, silently")
    await lee.taps("Take back")
    lee.sees("I have taken it back. Nobody has read it.")
    await lee.presses(old)
    await school.is_at("07:00")

    assert not ewa.has_seen(WELL)
    lee.sees("I have taken it back. Nobody has read it.")


@pytest.mark.usefixtures("evening")
async def test_taken_back_in_the_morning_it_may_have_been_read(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await school.is_at("07:00")
    await lee.taps("Take back")

    lee.sees("I have taken it back. Somebody may have read it before.")
    assert arrivals(ewa) == 0


@pytest.mark.usefixtures("evening")
async def test_it_goes_its_way_through_a_restart(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await school.closes()
    school.clock.move_to(school.clock.now().replace(hour=23))
    await school.opens()
    await school.is_at("07:00")

    ewa.sees(*ARRIVED)
    lee.sees(*SENT)


async def test_an_album_waits_as_a_whole(school: TheSchool, ewa: Person, lee: Person) -> None:
    await sends_message(ewa)
    await school.is_at("22:00")
    await lee.taps("Answer")
    await sends_album(school, lee)
    before = len(ewa.received)
    await school.is_at("07:00")

    assert not any(message.kind == "photo" for message in ewa.received[:before])
    assert [message.kind for message in ewa.received[before:]] == ["text", *["photo"] * 3]


@pytest.mark.usefixtures("evening")
async def test_two_answers_to_the_same_message_come_in_their_order(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await answers(lee, "And drink some tea.")
    await school.is_at("07:00")

    arrived = [message.words or "" for message in ewa.received[-2:]]
    assert [words.splitlines()[-1] for words in arrived] == [WELL, "And drink some tea."]


@pytest.mark.usefixtures("evening")
async def test_after_what_the_parent_wrote_meanwhile_it_still_reads_right(
    school: TheSchool, ewa: Person
) -> None:
    await school.is_at("06:00")
    await sends_message(ewa, "She is well again.")
    await school.is_at("07:00")

    ewa.sees(*ARRIVED)


@pytest.mark.usefixtures("evening")
async def test_quiet_hours_that_end_sooner_let_it_go_sooner(school: TheSchool, ewa: Person) -> None:
    await no_quiet_hours(ewa)
    await school.passes(seconds=1)

    ewa.sees(*ARRIVED)


@pytest.mark.usefixtures("evening")
async def test_quiet_hours_that_end_later_keep_it_longer(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await ewa.writes("/settings")
    await ewa.taps("Quiet hours")
    await ewa.writes("20:00 9:00")
    await school.passes(seconds=1)

    lee.sees(f"{FOR_EWA}\n{WAITS.format('Friday 13 March, 09:00')}", *BUTTONS)
    await school.is_at("07:00")
    assert not ewa.has_seen(WELL)
    await school.is_at("09:00")
    ewa.sees(*ARRIVED)


@pytest.mark.usefixtures("evening")
async def test_a_day_that_becomes_free_keeps_it_as_long_as_the_parent_sleeps_in(
    school: TheSchool, ewa: Person, lee: Person, dana: Person
) -> None:
    await ewa.writes("/settings")
    await ewa.taps("Quiet hours")
    await ewa.taps("Other hours on some days")
    await ewa.taps("Days without school")
    await ewa.taps("22:00 – 10:00")
    await closes_school(dana, "13 March Staff day")
    await school.passes(seconds=1)

    lee.sees(f"{FOR_EWA}\n{WAITS.format('Friday 13 March, 10:00')}", *BUTTONS)


@pytest.mark.usefixtures("evening")
async def test_a_family_that_left_gets_nothing_and_the_card_says_so(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await in_the_files(school, "update guardianships set joined_at = null")
    await school.is_at("07:00")

    assert not ewa.has_seen(WELL)
    lee.sees("I have not sent this: the parent no longer reads messages about this child here.")


@pytest.mark.usefixtures("evening")
async def test_what_waits_cannot_be_answered_or_hurried_by_anybody_else(
    school: TheSchool, ewa: Person, okafor: Person, lee: Person
) -> None:
    hurry = lee.button("Send now, silently")
    await okafor.presses(hurry)
    await ewa.presses(hurry.replace("late-now", "msg-answer"))

    assert (okafor.toast, ewa.toast) == (NOT_THERE, NOT_THERE)
    assert not ewa.has_seen(WELL)


async def test_thanks_in_one_tap_come_in_the_morning_too(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await ewa.writes("Ada has a cough.")
    await ewa.taps("Send as absence, today")
    await school.is_at("22:00")
    await lee.taps("Thanks")
    assert not ewa.has_seen("Thank you")
    await school.is_at("07:00")

    assert ewa.has_seen("Thank you")
    assert ewa.received[-1].silent


async def test_a_colleague_who_answers_at_night_rings_nobody(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    await sends_message(ewa)
    await lee.taps("Pass on")
    await lee.taps("Mr Okafor")
    before = len(ewa.received)
    await school.is_at("22:00")
    await answers(okafor)

    assert len(ewa.received) == before
    await school.is_at("07:00")
    assert all(message.silent for message in ewa.received[before:])
    assert arrivals(ewa) == 1


async def test_an_arabic_family_reads_in_its_language_when_it_was_written(
    school: TheSchool, layla: Person, lee: Person
) -> None:
    await layla.writes("عمر مريض")
    await layla.taps("إرسال")
    await school.is_at("22:00")
    await answers(lee)
    await school.is_at("07:00")

    layla.sees(f"Omar H. · Ms Lee\nكُتبت يوم الخميس، 12 مارس، 10:00 م\n{WELL}", "[رد]")


async def no_quiet_hours(parent: Person) -> None:
    await parent.writes("/settings")
    await parent.taps("Quiet hours")
    await parent.taps("No quiet hours")
