"""A parent simply writes: what becomes one message, to whom it goes, and what is said honestly."""

from tests.conversations.acts import (
    joins,
    links,
    lists,
    sends_album,
    teaches,
)
from tests.conversations.letters import (
    COUGH,
    DRAFT_BUTTONS,
    FROM_EWA,
    SENT_TO_TEAM,
    TO_TEAM,
    WAITS,
    nobody_else_saw,
    school,
    sends_message,
)
from tests.people import Person
from tests.school import TheSchool, family

__all__ = ["school"]


async def test_nothing_leaves_before_the_parent_taps_send(ewa: Person, lee: Person) -> None:
    await ewa.writes(COUGH)

    ewa.sees(f"{TO_TEAM}\n“{COUGH}”", *DRAFT_BUTTONS)
    assert not lee.has_seen(COUGH)


async def test_the_team_reads_it_and_nobody_else(
    school: TheSchool, ewa: Person, lee: Person, okafor: Person
) -> None:
    await sends_message(ewa)

    ewa.sees(f"{SENT_TO_TEAM}\n“{COUGH}”", "[Take back]  [Promise …]")
    for teacher in (lee, okafor):
        teacher.sees(f"{FROM_EWA}\n{COUGH}", *WAITS)
    assert nobody_else_saw(school, COUGH)


async def test_two_taps_on_send_are_one_message(ewa: Person, lee: Person) -> None:
    await ewa.writes(COUGH)
    before = len(lee.received)

    await ewa.taps_twice("Send")

    assert len(lee.received) == before + 1
    ewa.sees(f"{SENT_TO_TEAM}\n“{COUGH}”", "[Take back]  [Promise …]")


async def test_texts_and_an_album_become_one_message(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await ewa.writes(COUGH)
    await sends_album(school, ewa, "the medicine")
    before = len(lee.received)

    await ewa.taps("Send")

    ewa.sees(
        f"{SENT_TO_TEAM}\n“{COUGH}\nthe medicine”\nand 3 photos, files or voice messages",
        "[Take back]  [Promise …]",
    )
    assert [message.kind for message in lee.received[before:]] == ["text", *["photo"] * 3]


async def test_an_edit_while_it_is_a_draft_changes_the_card(ewa: Person, lee: Person) -> None:
    written = await ewa.writes(COUGH)

    await ewa.edits(written, "Ada has the flu.")

    ewa.sees(f"{TO_TEAM}\n“Ada has the flu.”", *DRAFT_BUTTONS)
    await ewa.taps("Send")
    lee.sees(f"{FROM_EWA}\nAda has the flu.", *WAITS)


async def test_what_was_cancelled_is_sent_by_no_old_card(ewa: Person, lee: Person) -> None:
    await ewa.writes(COUGH)
    send = ewa.button("Send")
    await ewa.taps("Cancel")

    await ewa.presses(send)

    assert ewa.received[-1].words == "All right, I have not sent it."
    assert not lee.has_seen(COUGH)


async def test_a_change_of_mind_after_cancelling_begins_anew(ewa: Person, lee: Person) -> None:
    await ewa.writes("Never mind.")
    await ewa.taps("Cancel")

    await sends_message(ewa)

    lee.sees(f"{FROM_EWA}\n{COUGH}", *WAITS)
    assert not lee.has_seen("Never mind.")


async def test_one_teacher_alone_may_be_chosen(ewa: Person, lee: Person, okafor: Person) -> None:
    await ewa.writes(COUGH)
    await ewa.taps("Someone else")

    await ewa.taps("Only Mr Okafor")
    await ewa.taps("Send")

    okafor.sees(f"{FROM_EWA}\n{COUGH}", *WAITS)
    assert not lee.has_seen(COUGH)


async def test_about_which_of_three_children_is_asked(school: TheSchool, lee: Person) -> None:
    parent = school.meets("Ida Roth")
    names = ("Ben Roth", "Cleo Roth", "Dora Roth")
    await lists(school, *(family(f"r{n}", n, "Ida Roth", "mother", "en") for n in names))
    for child in names:
        await joins(parent, (await links(school))["Ida Roth", child])

    await parent.writes("No gym today.")

    parent.sees(
        "About whom is this?\n“No gym today.”", "[Ben R.]  [Cleo R.]", "[Dora R.]", "[Cancel]"
    )
    await parent.taps("Cleo R.")
    await parent.taps("Send")
    lee.sees("Cleo R. · 3B · from Ida, mother\nNo gym today.", *WAITS)


async def test_who_has_not_joined_is_named(school: TheSchool, ewa: Person) -> None:
    await lists(school, teaches("t7", "Mr Novak", "3B"))

    await sends_message(ewa)

    ewa.sees(
        f"{SENT_TO_TEAM}\n“{COUGH}”\nNot joined yet, so not reading it here: Mr Novak.",
        "[Take back]  [Promise …]",
    )


async def test_out_of_hours_the_answer_says_when_it_is_read(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await school.is_at("21:30")

    await sends_message(ewa)

    assert "will read it tomorrow, Friday, from 08:00." in ewa.card
    assert not lee.has_seen(COUGH)
    await school.is_at("08:00")
    assert lee.received[-1].silent
    lee.sees(f"{FROM_EWA}\n{COUGH}", *WAITS)
