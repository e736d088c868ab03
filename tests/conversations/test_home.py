"""Home, help and stopping, for everyone."""

import re

from bot.commands import commands_for
from bot.sandbox.messages import Message
from tests.conversations.acts import (
    card,
    in_the_files,
    lists,
    newcomer,
    sends_update,
    teaches,
    writes_update,
)
from tests.people import Person
from tests.school import TheSchool, family

STRANGER = (
    "I do not know you yet. Please scan the sheet that the school gave you.\n"
    "School office: 030 1234."
)


async def test_a_stranger_is_told_how_to_join(stranger: Person) -> None:
    for words in ("/start", "/home", "/help", "/dance", "Hello?"):
        await stranger.writes(words)

        stranger.sees(STRANGER)


async def test_a_stranger_reads_no_name_of_the_school(school: TheSchool, stranger: Person) -> None:
    for words in ("/home", "/settings", "/update", "/cancel", "Ada Kowalska"):
        await stranger.writes(words)

    for person in school.people.values():
        if person is not stranger:
            assert not any(person.name in message.words for message in stranger.received)


async def test_a_child_without_a_teacher_is_told_so(school: TheSchool) -> None:
    rosa = await newcomer(school, "Rosa Ruiz", child_id="c20", child="Leo Ruiz", class_name="2C")

    await rosa.writes("/home")

    rosa.sees(
        "Leo R. · 2C\nThe school has not named a teacher yet.",
        "[Write to the teachers]",
        "[Settings]  [Help]",
    )


async def test_a_parent_whose_child_has_left_is_sent_to_the_office(
    school: TheSchool, ewa: Person
) -> None:
    await in_the_files(school, "update enrolments set ends_on = '2026-03-01'")

    await ewa.writes("/home")

    ewa.sees(
        "No child is listed for you at the moment.\nSchool office: 030 1234.",
        "[Settings]  [Help]",
    )


async def test_a_child_who_changes_class_stands_in_the_new_one(
    school: TheSchool, ewa: Person
) -> None:
    await lists(
        school, family("c1", "Ada Kowalska", "Ewa Kowalska", "mother", "en", class_name="1A")
    )

    await ewa.writes("/home")

    ewa.sees("Ada K. · 1A\nMr Stone · Class teacher")


async def test_a_teacher_of_two_classes_sees_both(school: TheSchool, lee: Person) -> None:
    await lists(school, teaches("t1", "Ms Lee", "1A"))

    await lee.writes("/home")

    lee.sees(
        "1A: 1 of 1 parent has joined\n3B: 5 of 6 parents have joined",
        "[New class update]  [Praise]",
        "[Settings]  [Help]",
    )


async def test_a_teacher_without_a_class_is_told_so(school: TheSchool, lee: Person) -> None:
    await in_the_files(school, "delete from teaching")

    await lee.writes("/home")

    assert lee.card.startswith("No class is listed for you at the moment.")


async def test_an_unfinished_update_stands_on_the_teachers_card(
    school: TheSchool, lee: Person
) -> None:
    await writes_update(lee)

    await lee.writes("/home")

    assert "You have an unfinished update for 3B." in lee.card


async def test_an_update_nobody_wrote_a_word_of_is_not_called_unfinished(lee: Person) -> None:
    await lee.writes("/update")

    await lee.writes("/home")

    assert "unfinished" not in lee.card


async def test_the_office_sees_who_cannot_be_reached(
    school: TheSchool, ewa: Person, dana: Person
) -> None:
    ewa.phone.blocks()
    await school.settles()

    await dana.writes("/home")

    assert "Cannot be reached: 1" in dana.card


async def test_the_office_sees_what_waits(school: TheSchool, lee: Person, dana: Person) -> None:
    await school.is_at("21:00")
    await sends_update(school, lee)

    await dana.writes("/home")

    assert "Messages waiting: 5 · could not be sent: 0" in dana.card


async def test_help_names_every_command_of_the_role(ewa: Person, lee: Person, dana: Person) -> None:
    agreed = ("promise", "recap", "propose")
    for person, role, more in (
        (ewa, "parent", agreed),
        (lee, "teacher", (*agreed, "shared", "evening")),
        (dana, "office", ("term",)),
    ):
        await person.writes("/help")

        for command in {*commands_for(role), *more} - {"help", "cancel"}:
            assert re.search(rf"/{command}\b", person.card)


async def test_home_by_button_changes_the_card_in_place(ewa: Person) -> None:
    await ewa.writes("/help")
    before = len(ewa.received)

    await ewa.taps("Home")

    assert ewa.card.startswith("Ada K. · 3B")
    assert len(ewa.received) == before


async def test_a_tap_on_a_card_that_is_gone_from_the_chat_brings_a_new_one(
    school: TheSchool, ewa: Person
) -> None:
    await ewa.writes("/help")

    await ewa.presses("home", on=cleared_away(school, ewa))

    assert ewa.card.startswith("Ada K. · 3B")


async def test_cancel_says_that_there_is_nothing_to_stop(
    ewa: Person, lee: Person, dana: Person, stranger: Person
) -> None:
    for person in (ewa, lee, dana, stranger):
        await person.writes("/cancel")

        person.sees("There is nothing to stop. Everything is as it was.", "[Home]")


async def test_cancel_stops_the_asking_for_quiet_hours(ewa: Person) -> None:
    await ewa.writes("/settings")
    await ewa.taps("Quiet hours")

    await ewa.writes("/cancel")

    ewa.sees("Stopped.", "[Home]")
    await ewa.writes("21:00 6:00")
    assert ewa.card.startswith("To Ms Lee and Mr Okafor, about Ada K.:")


async def test_cancel_before_a_word_was_written_speaks_of_no_draft(lee: Person) -> None:
    await lee.writes("/update")

    await lee.writes("/cancel")

    lee.sees("Stopped.", "[Home]")


async def test_cancel_after_send_shows_the_undo(school: TheSchool, lee: Person) -> None:
    await writes_update(lee)
    await lee.taps("Send")

    await lee.writes("/cancel")

    lee.sees(card("Sending at 10:00:45 to 5 parents."), "[Undo]")


async def test_commands_work_however_they_are_written(ewa: Person) -> None:
    for words in ("/HOME", "/home@homeroom_sandbox_bot", "/home please"):
        await ewa.writes(words)

        assert ewa.card.startswith("Ada K. · 3B")


def cleared_away(school: TheSchool, person: Person) -> Message:
    """The newest card, deleted at Telegram, as its button may still be pressed."""
    return school.telegram.chats[person.phone.id].messages.pop(person.received[-1].id)
