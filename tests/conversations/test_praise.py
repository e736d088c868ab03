"""A child is praised in three taps, its family alone reads it, and what was a mistake is undone."""

import pytest

from tests.conversations.acts import NOT_THERE, in_the_files, joins, links, lists
from tests.conversations.inboxes import answers
from tests.conversations.letters import sends_message
from tests.conversations.pausing import pauses_all
from tests.conversations.praising import (
    ADDED,
    DRAFT_BUTTONS,
    EFFORT,
    FAMILY_BUTTONS,
    REACHED,
    SHOUT,
    TO_ADAS,
    begins,
    card,
    praises,
    sends,
)
from tests.conversations.promising import times_seen
from tests.people import Person
from tests.school import TheSchool, family

GROUP_LINE = "each family reads of its own child alone. Write {child} where the name belongs."


async def test_three_taps_after_the_command_send_it(school: TheSchool, lee: Person) -> None:
    await lee.writes("/praise")
    for label in ("Ada K.", "Effort", "Send now"):
        await lee.taps(label)

    lee.sees(card("Sending at 10:00:45 to 2 parents."), "[Undo]")


async def test_both_parents_read_it_and_nobody_else(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await praises(school, lee)

    for person in school.people.values():
        expected = person in {lee, ewa, piotr}
        assert person.has_seen("Ada made a real effort.") is expected, person.screen()
    ewa.sees(EFFORT, FAMILY_BUTTONS)
    lee.sees(card(REACHED), "[Take back]", SHOUT)


async def test_each_family_of_a_group_reads_of_its_own_child_alone(
    school: TheSchool, lee: Person, layla: Person, olena: Person, ewa: Person
) -> None:
    await begins(lee, "Ada K.", "Omar H.", "Taras K.")
    await lee.writes("{child} tidied up the <b>whole</b> room.")
    await sends(school, lee)

    for parent, own in ((ewa, "Ada"), (layla, "Omar"), (olena, "Taras")):
        assert parent.has_seen(f"{own} tidied up the <b>whole</b> room.")
        for other in {"Ada", "Omar", "Taras", "{child}"} - {own}:
            assert not parent.has_seen(other)


async def test_a_group_is_told_how_each_family_will_read_it(lee: Person) -> None:
    await begins(lee, "Ada K.", "Omar H.", "Taras K.")
    await lee.taps("Teamwork")

    same = f"The same for Omar H. and Taras K.: {GROUP_LINE}"
    to = "To Ewa Kowalska, Piotr Kowalski, Layla Haddad and Olena Kovalenko."
    words = "Ada · 3B · from Ms Lee:\nAda worked well with others."
    lee.sees(card(same, f"{to} {ADDED}", words=words), *DRAFT_BUTTONS)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("She read to Omar.", "Omar"),
        ("She was with OMAR and Sofíe all day", "Omar and Sofía"),
        ("Вона допомогла: Omarом", "Omar"),
        ("Ada was brave.", None),
        ("{child} was brave.", None),
        ("She ran in January.", None),
    ],
)
async def test_a_sentence_that_names_another_child_is_warned_about(
    lee: Person, words: str, named: str | None
) -> None:
    await begins(lee, "Ada K.")
    await lee.writes(words)

    warning = "Your sentence also names"
    assert lee.has_seen(f"{warning} {named};") if named else not lee.has_seen(warning)


async def test_of_a_group_each_name_is_another_familys(lee: Person) -> None:
    await begins(lee, "Ada K.", "Omar H.")
    await lee.writes("Ada and Omar helped.")

    assert lee.has_seen("Your sentence also names Ada and Omar;")


async def test_a_second_tap_sends_nothing_twice(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Effort")
    await lee.taps_twice("Send now")
    await school.passes(seconds=45)

    assert times_seen(ewa, "real effort") == 1


async def test_an_old_card_cannot_send_what_was_changed_since(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Effort")
    old = lee.button("Send now")
    await lee.writes("She tried it four times.")

    await lee.presses(old)
    await school.passes(seconds=45)

    assert lee.toast.startswith("That card is from")
    lee.sees(f"{EFFORT}\nShe tried it four times.\n─\n{TO_ADAS}", *DRAFT_BUTTONS)
    assert not ewa.has_seen("real effort")


async def test_undone_it_is_on_no_phone_and_in_hand_again(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Effort")
    await lee.taps("Send now")
    await lee.taps("Undo")
    await school.passes(seconds=60)
    assert not ewa.has_seen("real effort")
    await lee.writes("She tried it four times.")
    await sends(school, lee)

    ewa.sees(f"{EFFORT}\nShe tried it four times.", FAMILY_BUTTONS)


async def test_it_leaves_once_whatever_restarts(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee, "Ada K.")
    await school.crashes_and_restarts()
    await lee.taps("Effort")
    await school.crashes_and_restarts()
    await lee.taps("Send now")
    await school.crashes_and_restarts()
    await school.passes(seconds=45)
    await school.crashes_and_restarts()
    await school.passes(seconds=45)

    assert times_seen(ewa, "real effort") == 1


async def test_what_was_begun_is_offered_again(lee: Person) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Effort")
    await lee.writes("/praise")

    lee.sees("Not finished yet: praise for Ada K.", "[Go on]  [Start anew]")
    await lee.taps("Go on")
    lee.sees(card(TO_ADAS), *DRAFT_BUTTONS)


async def test_started_anew_nothing_is_left_of_it(lee: Person) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Effort")
    await lee.writes("/praise")
    await lee.taps("Start anew")
    await lee.taps("Omar H.")

    assert lee.card.startswith("Omar H.: what went well?")


async def test_given_up_it_says_so_on_every_tap(school: TheSchool, lee: Person) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Effort")
    send = lee.button("Send now")
    await lee.taps_twice("Cancel")
    lee.sees("All right, nothing was sent.", "[Home]")
    await lee.presses(send)

    lee.sees("All right, nothing was sent.", "[Home]")


async def test_taken_back_it_goes_from_every_phone(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await praises(school, lee)
    await lee.taps_twice("Take back")

    lee.sees(card("Taken back."), "[Home]")
    for parent in (ewa, piotr):
        assert times_seen(parent, "real effort") == 0


async def test_what_waits_for_a_familys_morning_never_arrives_when_taken_back(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await school.is_at("21:00")
    await praises(school, lee)
    assert "(quiet hours): Ewa Kowalska and Piotr Kowalski" in lee.card
    await lee.taps("Take back")
    await school.is_at("08:00")

    lee.sees(card("Taken back."), "[Home]")
    assert times_seen(ewa, "real effort") == 0


async def test_after_two_days_it_is_said_on_whose_phone_it_stays(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await praises(school, lee)
    await school.passes(hours=49)
    await lee.taps("Take back")

    left = "Telegram did not let it be removed any more from the phone of"
    lee.sees(card("Taken back.", f"{left} Ewa Kowalska and Piotr Kowalski."), "[Home]")
    await ewa.taps("❤️ Thank you")
    assert ewa.toast == "Ms Lee has taken this back."


async def test_a_family_reads_in_its_language_what_the_teacher_tapped(
    school: TheSchool, lee: Person, ana: Person
) -> None:
    await begins(lee, "Sofía G.")
    await lee.taps("Courage")
    await lee.writes("She sang alone!")
    await sends(school, lee)

    ana.sees(
        "Sofía · 3B · de Ms Lee:\nSofía mostró valentía.\nShe sang alone!",
        "[❤️ Gracias]  [Escribir a Ms Lee]",
    )


async def test_who_has_not_joined_is_named_before_and_after(school: TheSchool, lee: Person) -> None:
    await begins(lee, "Ada K.", "Jan N.")
    await lee.taps("Effort")
    await sends(school, lee)

    assert lee.card.endswith(f"{REACHED}\nNot joined yet: Marta Nowak\n[Take back]")


async def test_where_nobody_can_be_reached_it_is_not_sent(
    school: TheSchool, lee: Person, marta: Person
) -> None:
    await begins(lee, "Jan N.")
    await lee.taps("Effort")

    words = "Jan · 3B · from Ms Lee:\nJan made a real effort."
    lee.sees(
        card("Nobody of the family can be reached yet.", words=words),
        "[For the weekly message]",
        *DRAFT_BUTTONS[1:],
    )
    await lee.presses("prs-send:1:3")
    assert lee.toast == "Nobody of the family can be reached yet."


async def test_a_parent_of_two_hears_of_both_with_one_sound(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lists(school, family("c7", "Ben Kowalski", "Ewa Kowalska", "mother", "en"))
    await joins(ewa, (await links(school))["Ewa Kowalska", "Ben Kowalski"])

    await praises(school, lee, "Ada K.", "Ben K.")

    heard = [message for message in ewa.received if "real effort" in message.words]
    assert [message.silent for message in heard] == [False, True]


async def test_who_asked_for_less_reads_it_silently_with_the_days_updates(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await ewa.writes("/settings")
    await ewa.taps("Write less")
    await ewa.writes("20 March")
    await praises(school, lee)
    assert not ewa.has_seen("real effort")
    await school.is_at("17:00")

    ewa.sees(EFFORT, FAMILY_BUTTONS)
    assert ewa.received[-1].silent


async def test_a_parent_of_two_homes_learns_nothing_of_the_others_thanks(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await praises(school, lee)
    await ewa.taps("❤️ Thank you")

    piotr.sees(EFFORT, FAMILY_BUTTONS)


async def test_thanks_stand_on_the_teachers_card_once_and_quietly(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await praises(school, lee)
    before = len(lee.received)
    await ewa.taps_twice("❤️ Thank you")
    await piotr.taps("❤️ Thank you")

    thanks = "❤️ Thank you from Ewa Kowalska and Piotr Kowalski"
    lee.sees(card(REACHED, thanks), "[Take back]", SHOUT)
    assert len(lee.received) == before


async def test_while_class_updates_are_paused_praise_waits_too(
    school: TheSchool, lee: Person, ewa: Person, dana: Person
) -> None:
    await pauses_all(dana)
    await dana.taps("Pause class updates, too")
    await praises(school, lee)
    assert not ewa.has_seen("real effort")
    assert lee.has_seen("On its way: Ewa Kowalska and Piotr Kowalski")
    await dana.taps("Let class updates go on")
    await school.passes(seconds=1)

    assert times_seen(ewa, "real effort") == 1
    lee.sees(card(REACHED), "[Take back]", SHOUT)


async def test_a_teacher_who_left_the_class_can_do_nothing_with_it(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Effort")
    await in_the_files(
        school,
        "delete from teaching where teacher_id = (select id from people where external_id = 't1')",
    )
    await lee.taps("Send now")

    assert lee.toast == NOT_THERE


async def test_a_reply_to_a_family_meanwhile_is_an_answer_to_it(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await sends_message(ewa)
    asked = lee.received[-1].id
    await begins(lee, "Ada K.")
    lee.phone.writes("Get well soon!", reply_to=asked)
    await school.settles()

    assert ewa.has_seen("Ada K. · Ms Lee\nGet well soon!")
    await lee.taps("Effort")
    assert not lee.card.startswith(f"{EFFORT}\nGet well")


async def test_a_family_answers_to_this_teacher_alone(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await praises(school, lee)
    await ewa.taps("Write to Ms Lee")
    await ewa.writes("She told us all about it!")
    await ewa.taps("Send")
    await answers(lee, "I can imagine.")

    assert ewa.has_seen("I can imagine.")
    assert not okafor.has_seen("She told us all about it!")
