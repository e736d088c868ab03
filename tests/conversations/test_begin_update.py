"""A teacher begins a class update: for which class, and whether there is one."""

from tests.conversations.acts import (
    ASKED,
    WORDS,
    in_the_files,
    lists,
    seen,
    sends_update,
    teaches,
    writes_update,
)
from tests.people import Person
from tests.school import TheSchool


async def test_with_one_class_nothing_has_to_be_chosen(lee: Person) -> None:
    await lee.writes("/update")

    lee.sees(*ASKED)


async def test_with_several_classes_the_teacher_chooses(school: TheSchool, lee: Person) -> None:
    await lists(school, teaches("t1", "Ms Lee", "1A"))

    await lee.writes("/update")
    lee.sees("Which class is it for?", "[1A]", "[3B]", "[Home]")
    await lee.taps("1A")

    assert lee.card.startswith("1A: what would you like to tell the families?")


async def test_an_update_reaches_the_chosen_class_and_no_other(
    school: TheSchool, lee: Person, nadia: Person, ewa: Person
) -> None:
    await lists(school, teaches("t1", "Ms Lee", "1A"))
    await lee.writes("/update")
    await lee.taps("1A")
    await lee.writes(WORDS)
    await lee.taps("Send")

    await school.passes(seconds=45)

    nadia.sees(seen(class_name="1A"))
    assert not ewa.has_seen("forest")


async def test_without_a_class_there_is_nobody_to_write_to(school: TheSchool, lee: Person) -> None:
    await in_the_files(school, "delete from teaching")

    await lee.writes("/update")

    lee.sees(
        "No class is listed for you, so there is nobody to write to. Please ask the school office.",
        "[Home]",
    )


async def test_a_parent_has_no_such_command(ewa: Person) -> None:
    await ewa.writes("/update")

    assert ewa.card.startswith("I do not know /update.")


async def test_an_empty_draft_is_simply_begun_again(lee: Person) -> None:
    await lee.writes("/update")
    await lee.writes("/home")

    await lee.taps("New class update")

    lee.sees(*ASKED)


async def test_after_one_update_the_next_begins_afresh(school: TheSchool, lee: Person) -> None:
    await sends_update(school, lee)

    await lee.writes("/update")

    lee.sees(*ASKED)


async def test_a_teacher_who_lost_the_class_can_send_nothing_more_to_it(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await writes_update(lee)
    await in_the_files(school, "delete from teaching where teacher_id = 1")

    await lee.taps("Send")

    assert lee.toast == "I cannot find that any more."
    await school.passes(seconds=45)
    assert not ewa.has_seen("forest")
