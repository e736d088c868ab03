"""A promise is made once, and read by both sides and by who reads the thread; by nobody else."""

import pytest

from tests.conversations.acts import NOT_THERE, joins, links, lists, photographs
from tests.conversations.inboxes import answers, new_teacher, subject_teacher
from tests.conversations.letters import sends_message
from tests.conversations.promising import (
    BUTTONS,
    WILL,
    lee_answers,
    lee_promises,
    own,
    promised,
    promises,
    times_seen,
)
from tests.people import Person
from tests.school import TheSchool, family

PROMISES = "promises, by"
REMINDED = "I will remind you on Friday 13 March, 08:00."


async def with_three_children(school: TheSchool, ewa: Person) -> None:
    """Ben is in Mr Stone's class, Eva in Ms Lee's, as Ada is."""
    for number, child, class_name in (("c8", "Ben Kowalski", "1A"), ("c7", "Eva Kowalska", "3B")):
        row = family(number, child, "Ewa Kowalska", "mother", "en", class_name=class_name)
        await lists(school, row)
        await joins(ewa, (await links(school))["Ewa Kowalska", child])


async def test_both_sides_and_the_colleague_read_it_and_nobody_else(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)

    lee.sees(own("Friday 13 March", REMINDED), *BUTTONS)
    ewa.sees(promised(), "[Answer]")
    okafor.sees(f"Ada K. · 3B · Ms Lee to Ewa\nMs Lee promises, by Friday 13 March:\n“{WILL}”")
    for person in school.people.values():
        assert times_seen(person, PROMISES) == (person in {ewa, okafor}), person.screen()


async def test_a_second_tap_promises_nothing_twice(lee: Person, ewa: Person) -> None:
    await lee_answers(ewa, lee)
    await lee.taps("Promise …")
    await lee.taps(f"“{WILL}”")
    await lee.taps_twice("Tomorrow")

    assert times_seen(ewa, PROMISES) == 1
    assert times_seen(lee, "You promised Ewa") == 1


async def test_an_old_day_button_shows_how_it_stands(lee: Person, ewa: Person) -> None:
    await lee_answers(ewa, lee)
    await lee.taps("Promise …")
    await lee.taps(f"“{WILL}”")
    monday = lee.button("Monday 16 March")
    await lee.taps("Tomorrow")

    await lee.presses(monday)

    assert times_seen(lee, "by Monday") == 0
    assert times_seen(ewa, "Monday") == 0


async def test_undone_at_once_it_is_on_no_phone(lee: Person, okafor: Person, ewa: Person) -> None:
    await lee_promises(ewa, lee)
    await lee.taps("Undo")

    lee.sees(own("Friday 13 March", "Taken back."), "[Home]")
    assert times_seen(ewa, PROMISES) == 0
    assert okafor.card.endswith("Taken back.")


async def test_a_second_undo_says_the_same(lee: Person, ewa: Person) -> None:
    await lee_promises(ewa, lee)
    await lee.taps_twice("Undo")

    lee.sees(own("Friday 13 March", "Taken back."), "[Home]")


async def test_what_is_undone_before_it_was_read_never_arrives(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_answers(ewa, lee)
    await school.is_at("21:00")  # in Ewa's quiet hours
    await lee.taps("Promise …")
    await lee.taps(f"“{WILL}”")
    await lee.taps("Tomorrow")
    await lee.taps("Undo")

    await school.is_at("09:00")

    assert times_seen(ewa, PROMISES) == 0


async def test_taken_back_later_the_other_side_is_told(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)
    await school.passes(hours=1)
    await lee.writes("/today")
    await lee.taps("1 · Ada K.")
    await lee.taps("Take it back")

    ewa.sees(f"Ada K. · Ms Lee\nMs Lee has taken the promise back:\n“{WILL}”", "[Answer]")
    assert ewa.has_seen(promised("Friday 13 March", "Taken back."))
    assert not okafor.has_seen("has taken the promise back")
    assert okafor.card.endswith("Taken back.")


async def test_a_family_that_sleeps_reads_it_in_the_morning(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_answers(ewa, lee)
    await school.is_at("21:00")
    await lee.taps("Promise …")
    await lee.taps(f"“{WILL}”")
    await lee.taps("Tomorrow")
    assert times_seen(ewa, PROMISES) == 0

    await school.is_at("07:00")

    assert times_seen(ewa, PROMISES) == 1


async def test_a_teacher_out_of_hours_reads_a_parents_promise_when_they_begin(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await school.is_at("18:00")
    await promises(ewa, "I will bring the form", "Monday")
    assert times_seen(lee, PROMISES) == 0

    await school.is_at("08:00")

    assert times_seen(lee, PROMISES) == 1


async def test_a_reply_to_the_card_goes_into_the_thread(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await lee_promises(ewa, lee)
    ewa.phone.writes("Thank you so much!", reply_to=ewa.received[-1].id)
    await school.settles()

    assert lee.has_seen("Ada K. · 3B · from Ewa, mother\nThank you so much!")


async def test_a_teacher_answers_a_parents_promise(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person, stone: Person
) -> None:
    await promises(ewa, "I will bring the form", "Monday")
    lee.sees(
        "Ada K. · 3B · from Ewa, mother\n"
        "Ewa promises, by Monday 16 March:\n“I will bring the form”",
        "[Answer]",
    )
    card = lee.card
    okafor.phone.writes("That helps.", reply_to=okafor.received[-1].id)
    await answers(lee, "Very good.")

    assert ewa.has_seen("Very good.")
    assert ewa.has_seen("Ada K. · Mr Okafor\nThat helps.")
    assert lee.has_seen(card)  # it is no question, so no card of it says who answered
    await stone.presses(lee.button("Answer"))
    assert stone.toast == NOT_THERE


async def test_a_parents_promise_waits_in_no_inbox(lee: Person, ewa: Person) -> None:
    await promises(ewa, "I will bring the form", "Monday")

    await lee.writes("/inbox")

    lee.sees("Nothing waits for an answer.", "[Home]")


async def test_what_was_for_one_teacher_alone_stays_between_two(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await ewa.writes("Between us: Ada is afraid of maths.")
    await ewa.taps("Someone else")
    await ewa.taps("Only Ms Lee")
    await ewa.taps("Send")
    await answers(lee, WILL)
    await lee.taps("Promise …")
    await lee.taps(f"“{WILL}”")
    await lee.taps("Tomorrow")

    assert times_seen(ewa, PROMISES) == 1
    assert times_seen(okafor, PROMISES) == 0
    assert "Also read by" not in lee.card


async def test_a_subject_teacher_who_is_not_in_the_thread_reads_nothing(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    song = await subject_teacher(school)
    await lee_promises(ewa, lee)

    assert times_seen(song, PROMISES) == 0


async def test_the_words_are_written_when_the_message_is_a_parents(
    lee: Person, ewa: Person
) -> None:
    await lee_answers(ewa, lee)
    await lee.presses("prm-new:1")

    lee.sees(
        "What do you promise to Ewa about Ada K.? Write it as you would say it: “I will …”",
        "[Cancel]",
    )
    await lee.writes("I will ring   on Friday")
    await lee.taps("Tomorrow")
    assert ewa.has_seen("“I will ring on Friday”")


async def test_words_that_are_too_long_are_asked_for_again(lee: Person, ewa: Person) -> None:
    await lee_answers(ewa, lee)
    await lee.taps("Promise …")
    await lee.writes("word " * 50)

    assert "at most 200 characters" in lee.card
    await lee.writes("Shorter.")
    await lee.taps("Tomorrow")
    assert ewa.has_seen("“Shorter.”")


async def test_too_long_behind_the_command_it_is_said_too(ewa: Person) -> None:
    await ewa.writes("/promise " + "word " * 50)

    assert "at most 200 characters" in ewa.card


async def test_a_photo_in_place_of_the_words_is_asked_for_in_words(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee_answers(ewa, lee)
    await lee.taps("Promise …")

    await photographs(school, lee)

    assert lee.card.startswith("Please write it in words")


async def test_marks_in_the_words_are_shown_as_written(lee: Person, ewa: Person) -> None:
    await promises(ewa, "<b>1 & 2</b>", "Monday")

    assert lee.has_seen("“<b>1 & 2</b>”")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("20 March", "Friday 20 March"),
        ("20 March 14:00", "Friday 20 March, 14:00"),
        ("Friday", "Friday 13 March"),
        ("friday 14:00", "Friday 13 March, 14:00"),
        ("viernes", "Friday 13 March"),
        ("الجمعة", "Friday 13 March"),
        ("14:00", "Thursday 12 March, 14:00"),
        ("thursday", "Thursday 12 March"),
        ("16-18 March", "Wednesday 18 March"),
    ],
)
async def test_a_written_day(ewa: Person, words: str, said: str) -> None:
    await promises(ewa, "I will bring the form", words)

    assert f"by {said}:" in ewa.card


@pytest.mark.parametrize("words", ["soon", "in 3 days or so, maybe", "99", "?"])
async def test_what_is_no_day_is_asked_for_again(ewa: Person, words: str) -> None:
    await promises(ewa, "I will bring the form", words)

    assert ewa.card.startswith("I cannot read a day there.")
    await ewa.writes("Monday")
    assert "by Monday 16 March:" in ewa.card


async def test_a_whole_message_in_place_of_the_day_promises_nothing(
    ewa: Person, lee: Person
) -> None:
    await promises(ewa, "I will bring the form", "Ada is ill and will be back on Friday")

    assert ewa.card.startswith("To Ms Lee and Mr Okafor, about Ada K.:")
    assert times_seen(lee, PROMISES) == 0


@pytest.mark.parametrize("words", ["9:00", "11 March 2026", "11 March"])
async def test_a_day_that_is_over_is_refused(ewa: Person, lee: Person, words: str) -> None:
    await promises(ewa, "I will bring the form", words)

    assert ewa.card.startswith("That day is over or too far ahead.")
    assert times_seen(lee, PROMISES) == 0


async def test_with_three_children_it_is_asked_about_whom(
    school: TheSchool, ewa: Person, lee: Person, stone: Person
) -> None:
    await with_three_children(school, ewa)
    await ewa.writes("/promise I will bring the form")

    ewa.sees("About whom do you promise something?", "[Ada K.]  [Ben K.]", "[Eva K.]", "[Cancel]")
    await ewa.taps("Ben K.")
    await ewa.taps("Tomorrow")
    assert stone.has_seen("Ben K. · 1A · from Ewa, mother\nEwa promises, by Friday 13 March:")
    assert times_seen(lee, PROMISES) == 0


async def test_of_three_children_a_reply_says_which(
    school: TheSchool, ewa: Person, lee: Person, stone: Person
) -> None:
    await with_three_children(school, ewa)
    await ewa.writes("Ben lost his hat")
    await ewa.taps("Ben K.")
    await ewa.taps("Send")
    await answers(stone, "Could you bring a new one?")
    ewa.phone.writes("/promise I will bring one", reply_to=ewa.received[-1].id)
    await school.settles()
    await ewa.taps("Tomorrow")

    assert stone.has_seen("Ben K. · 1A · from Ewa, mother\nEwa promises")
    assert times_seen(lee, PROMISES) == 0


@pytest.mark.parametrize("of_the_card", [True, False])
async def test_a_teacher_replies_to_their_own_words_with_the_command(
    school: TheSchool, lee: Person, ewa: Person, *, of_the_card: bool
) -> None:
    await sends_message(ewa)
    await lee.taps("Answer")
    written = await lee.writes(WILL)
    number = lee.received[-1].id if of_the_card else written
    lee.phone.writes("/promise", reply_to=number)
    await school.settles()

    assert lee.card.startswith("What do you promise to Ewa about Ada K.?")
    await lee.taps(f"“{WILL}”")
    await lee.taps("Tomorrow")
    assert times_seen(ewa, PROMISES) == 1


async def test_a_parent_promises_below_their_own_message(ewa: Person, lee: Person) -> None:
    await sends_message(ewa, "I will bring the form.")
    await ewa.taps("Promise …")

    assert ewa.card.startswith("What do you promise to the teachers about Ada K.?")
    await ewa.taps("“I will bring the form.”")
    await ewa.taps("Today")
    assert times_seen(lee, "Ewa promises, by Thursday 12 March:") == 1


async def test_to_who_has_not_joined_nothing_can_be_promised(school: TheSchool) -> None:
    await lists(school, family("c20", "Leo Ruiz", "Rosa Ruiz", "mother", "en", class_name="2C"))
    rosa = school.meets("Rosa Ruiz")
    await joins(rosa, (await links(school))["Rosa Ruiz", "Leo Ruiz"])

    await promises(rosa, "I will bring the form", "Monday")

    assert rosa.card.startswith("None of these teachers has joined yet")


async def test_the_office_has_nobody_to_promise_to(dana: Person) -> None:
    await dana.writes("/promise")

    assert dana.card.startswith("I do not know /promise.")


async def test_who_is_both_promises_in_the_role_they_act_in(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    """Mr Okafor's own child is in his class, and he has just joined for her."""
    await lists(school, family("c30", "Ife Okafor", "Tunde Okafor", "father", "en"))
    await joins(okafor, (await links(school))["Tunde Okafor", "Ife Okafor"])
    await promises(okafor, "I will bring her shoes", "Monday")

    assert lee.has_seen("Ife O. · 3B · from Tunde, father\nTunde promises, by Monday 16 March:")
    assert times_seen(okafor, "promises, by Monday") == 0


async def test_who_comes_later_does_not_read_it(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await promises(ewa, "I will bring the form", "Monday")
    await school.passes(hours=1)
    newcomer = await new_teacher(school, "Ms Song")
    await newcomer.writes("/today")

    assert times_seen(newcomer, "I will bring the form") == 0


async def test_a_family_reads_the_frame_in_its_language(
    school: TheSchool, lee: Person, ana: Person
) -> None:
    await tells_teachers_in_spanish(ana)
    await answers(lee, WILL)
    await lee.taps("Promise …")
    await lee.taps(f"“{WILL}”")
    await lee.taps("Tomorrow")

    ana.sees(
        f"Sofía G. · Ms Lee\nMs Lee se compromete, a más tardar el viernes, 13 de marzo:\n«{WILL}»",
        "[Responder]",
    )


async def tells_teachers_in_spanish(ana: Person) -> None:
    await ana.writes("¿Podemos hablar?")
    await ana.taps("Enviar")
