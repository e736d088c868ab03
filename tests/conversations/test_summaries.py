"""What was agreed at a meeting: who does what by when is promised by whoever does it, and once."""

from dataclasses import replace

from bot.bookings import book
from bot.voice import Voice
from tests.conversations.acts import photographs
from tests.conversations.having_booked import has_booked
from tests.conversations.having_met import is_over
from tests.conversations.promising import times_seen
from tests.conversations.rounds import opens_round, parent_called, wanted
from tests.conversations.sendings import SENDINGS
from tests.people import Person
from tests.school import TheSchool

WORDS, LISTEN, COPY = "Ada reads aloud.", "Listen for ten minutes", "Copy the list"
ADD = "Add who does what by when"
PROMISED = "promises, by"


async def met(school: TheSchool, lee: Person) -> None:
    """Friday, 8:00: Ms Lee has met Ewa, and writes what was agreed."""
    await is_over(school, await has_booked(school, "Ewa Kowalska", "17:20", both_told=True))
    await school.is_at("08:00")
    await lee.taps("We met")
    await lee.taps("Write what was agreed")


async def adds(person: Person, who: str, what: str, when: str = "Friday 27 March") -> None:
    await person.taps(ADD)
    await person.taps(who)
    await person.writes(what)
    await person.taps(when)


async def lee_sums_up(school: TheSchool, lee: Person, *who: str) -> None:
    await met(school, lee)
    await lee.writes(WORDS)
    for name in who:
        await adds(lee, name, LISTEN if name == "Ewa" else COPY)


async def test_nothing_leaves_before_send(school: TheSchool, lee: Person, ewa: Person) -> None:
    await lee_sums_up(school, lee, "Ms Lee", "Ewa")

    assert times_seen(ewa, WORDS) == 0
    assert times_seen(ewa, PROMISED) == 0


async def test_the_authors_own_is_promised_when_it_is_sent(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_sums_up(school, lee, "Ms Lee")
    await lee.taps("Send")

    assert times_seen(ewa, f"Ms Lee promises, by Friday 27 March:\n“{COPY}”") == 1
    assert times_seen(lee, "You promised Ewa, about Ada K., by Friday 27 March:") == 1


async def test_the_other_sides_is_promised_only_when_they_say_yes(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_sums_up(school, lee, "Ewa")
    await lee.taps("Send")
    assert times_seen(ewa, "You promised") == 0
    await ewa.taps("Yes, that is right")

    assert times_seen(ewa, "You promised Ms Lee and Mr Okafor, about Ada K.") == 1
    assert times_seen(lee, f"Ewa promises, by Friday 27 March:\n“{LISTEN}”") == 1


async def test_put_differently_nothing_is_promised(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_sums_up(school, lee, "Ewa")
    await lee.taps("Send")
    yes = ewa.button("Yes, that is right")
    await ewa.taps("Not quite")
    await ewa.writes("Ada reads to her grandmother.")
    await ewa.presses(yes)
    await lee.taps("Yes, that is right")

    assert times_seen(ewa, "You promised") == 0


async def test_a_second_yes_and_a_second_send_promise_nothing_twice(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_sums_up(school, lee, "Ms Lee", "Ewa")
    await lee.taps_twice("Send")
    await ewa.taps_twice("Yes, that is right")

    assert times_seen(lee, "What you wrote down as agreed") == 1
    assert times_seen(lee, "I have asked Ewa whether") == 0
    assert times_seen(lee, "Ewa promises") == 1
    assert times_seen(ewa, "Ms Lee promises") == 1
    assert times_seen(ewa, "You promised") == 1


async def test_a_promise_from_a_meeting_is_kept_as_any_other(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_sums_up(school, lee, "Ewa")
    await lee.taps("Send")
    await ewa.taps("Yes, that is right")
    await ewa.taps("Kept")

    assert lee.has_seen(f"Ewa has kept the promise:\n“{LISTEN}”")


async def test_a_later_yes_promises_nothing_for_a_day_that_is_over(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await met(school, lee)
    await lee.writes(WORDS)
    await adds(lee, "Ewa", LISTEN, "Today")
    await lee.taps("Send")
    await school.passes(days=1)
    await ewa.taps("Yes, that is right")

    assert "Agreed by both" in ewa.card
    assert times_seen(ewa, "You promised") == 0


async def test_a_parent_writes_it_too_and_the_teacher_promises_by_saying_yes(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await is_over(school, await has_booked(school, "Ewa Kowalska", "17:20", both_told=True))
    await ewa.taps("We met")
    await ewa.taps("Write what was agreed")
    await ewa.writes(WORDS)
    await adds(ewa, "Ms Lee", COPY)
    await ewa.taps("Send")
    await school.is_at("08:00")
    await lee.taps("Yes, that is right")

    assert times_seen(ewa, f"Ms Lee promises, by Friday 27 March:\n“{COPY}”") == 1


async def test_where_a_colleague_says_yes_the_teacher_who_is_named_is_asked(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await is_over(school, await has_booked(school, "Ewa Kowalska", "17:20", both_told=True))
    await ewa.taps("We met")
    await ewa.taps("Write what was agreed")
    await ewa.writes(WORDS)
    await adds(ewa, "Ms Lee", COPY)
    await ewa.taps("Send")
    await school.is_at("08:00")
    await okafor.taps("Yes, that is right")
    assert times_seen(ewa, "promises") == 0
    await lee.taps_twice("I promise it")

    assert lee.toast == "Promised. The other side reads it."
    assert times_seen(ewa, f"Ms Lee promises, by Friday 27 March:\n“{COPY}”") == 1


async def test_taken_off_before_it_is_sent_it_is_nowhere(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_sums_up(school, lee, "Ewa", "Ms Lee")
    await lee.taps(f"Without: {LISTEN}")
    await lee.taps("Send")
    await ewa.taps("Yes, that is right")

    assert times_seen(ewa, LISTEN) == 0
    assert times_seen(ewa, COPY) > 0


async def test_three_are_enough(school: TheSchool, lee: Person) -> None:
    await lee_sums_up(school, lee, "Ewa", "Ms Lee")
    add = lee.button(ADD)
    await adds(lee, "Ewa", "Look at her bag")
    assert ADD not in lee.card
    await lee.presses(add)

    assert "Who does it?" not in lee.card


async def test_what_is_sent_is_changed_by_no_old_button(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_sums_up(school, lee, "Ewa")
    add, without = lee.button(ADD), lee.button(f"Without: {LISTEN}")
    await lee.taps("Send")
    for pressed in (add, without):
        await lee.presses(pressed)
        assert lee.toast == "That is sent already."

    await ewa.taps("Yes, that is right")
    assert times_seen(lee, "Ewa promises") == 1


async def test_the_day_can_be_written(school: TheSchool, lee: Person) -> None:
    await met(school, lee)
    await lee.writes(WORDS)
    await lee.taps(ADD)
    await lee.taps("Ewa")
    await lee.writes(LISTEN)
    await lee.writes("whenever")
    assert lee.card.startswith("I cannot read a day there.")
    await lee.writes("30 March 14:00")

    assert f"– Ewa, by Monday 30 March, 14:00: {LISTEN}" in lee.card


async def test_what_is_too_long_is_asked_for_again(school: TheSchool, lee: Person) -> None:
    await met(school, lee)
    await lee.writes(WORDS)
    await lee.taps(ADD)
    await lee.taps("Ewa")
    await lee.writes("word " * 30)
    assert lee.card.startswith("Please say it in one sentence of at most 120 characters.")
    await lee.taps("Back")

    assert lee.card.startswith("About Ada K., for Ewa, not sent yet:")


async def test_edited_before_it_is_sent_the_card_shows_it(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await met(school, lee)
    number = await lee.writes(WORDS)
    await lee.edits(number, "Ada reads to Ben.")
    await lee.taps("Send")

    assert times_seen(ewa, "Ada reads to Ben.") == 1
    assert times_seen(ewa, WORDS) == 0


async def test_what_is_written_next_goes_to_nobody_with_it(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    """A summary that waits for Send is no message that one goes on with."""
    await is_over(school, await has_booked(school, "Ewa Kowalska", "17:20", both_told=True))
    await ewa.taps("We met")
    await ewa.taps("Write what was agreed")
    await ewa.writes(WORDS)
    await ewa.writes("Ada has a cough.")

    assert ewa.card.startswith("To Ms Lee and Mr Okafor, about Ada K.:\n“Ada has a cough.”")


async def test_a_restart_in_the_middle_forgets_nothing(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await met(school, lee)
    await lee.writes(WORDS)
    await lee.taps(ADD)
    await lee.taps("Ewa")
    await school.crashes_and_restarts()
    await lee.writes(LISTEN)
    await school.crashes_and_restarts()
    await lee.taps("Friday 27 March")
    await lee.taps("Send")
    await ewa.taps("Yes, that is right")

    assert times_seen(lee, f"Ewa promises, by Friday 27 March:\n“{LISTEN}”") == 1


async def test_said_by_voice_it_goes_as_voice_with_who_does_what_below(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await met(school, lee)
    SENDINGS["voice"](lee.phone)
    await school.settles()
    await adds(lee, "Ewa", LISTEN)
    await lee.taps("Send")

    assert ewa.received[-1].kind == "voice"
    assert f"– Ewa, by Friday 27 March: {LISTEN}" in ewa.card


async def test_a_photo_in_place_of_what_somebody_does_is_asked_for_in_words(
    school: TheSchool, lee: Person
) -> None:
    await met(school, lee)
    await lee.writes(WORDS)
    await lee.taps(ADD)
    await lee.taps("Ewa")
    await photographs(school, lee)

    assert lee.card.startswith("Please write it in words")


async def both_parents_met(school: TheSchool, lee: Person) -> None:
    """Friday, 8:00: Ms Lee has met Ewa and Piotr together."""
    found = await opens_round(school)
    async with school.database.transaction() as records:
        voice = Voice(records, school.information, school.clock.now())
        ewa = await parent_called(school, records, "Ewa Kowalska")
        piotr = await parent_called(school, records, "Piotr Kowalski")
        slot = (await records.rounds.free(found, voice.now))[0]
        new = wanted(found, slot, ewa, (await records.families.children_of(ewa))[0])
        (booking,) = await book(voice, replace(new, people=(*new.people, piotr.id)))
    await is_over(school, booking)
    await school.is_at("08:00")
    await lee.taps("We met")
    await lee.taps("Write what was agreed")


async def test_with_several_parents_each_has_their_own_words(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await both_parents_met(school, lee)
    lee.sees("With whom did you agree something?", "[Ada K. · Ewa]  [Ada K. · Piotr]", "[Cancel]")
    await lee.taps("Ada K. · Piotr")
    await lee.writes(WORDS)
    await lee.taps("Send")

    assert times_seen(piotr, WORDS) == 1
    assert times_seen(ewa, WORDS) == 0


async def test_of_several_parents_one_writes_in_their_own_name_alone(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await both_parents_met(school, lee)
    await piotr.taps("We met")
    await piotr.taps("Write what was agreed")
    await piotr.writes(WORDS)
    await piotr.taps("Send")

    assert lee.has_seen("Piotr, father, wrote down what you agreed:")
    assert times_seen(ewa, WORDS) == 0


async def test_a_family_reads_who_does_what_in_its_language(
    school: TheSchool, lee: Person, ana: Person
) -> None:
    await is_over(school, await has_booked(school, "Ana García", "17:20", both_told=True))
    await school.is_at("08:00")
    await lee.taps("We met")
    await lee.taps("Write what was agreed")
    await lee.writes(WORDS)
    await adds(lee, "Ana", LISTEN)
    await lee.taps("Send")

    assert f"– Ana, a más tardar el viernes, 27 de marzo: {LISTEN}" in ana.card
