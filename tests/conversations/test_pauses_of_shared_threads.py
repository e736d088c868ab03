"""A family's pause in a thread that others share: it waits both ways, and nobody learns of it."""

import pytest

from tests.conversations.acts import in_the_files
from tests.conversations.pausing import opens_again, pauses_all, pauses_ewas, times_seen
from tests.people import Person
from tests.school import TheSchool

HEAD = "Shared: Ewa, Piotr, Ms Lee and Mr Okafor · Ada K."
CHESS, CHOIR = "She says chess.", "Choir would be nice."


@pytest.fixture
async def school(school_by_day: TheSchool) -> TheSchool:
    """The standing school, with a shared thread about Ada."""
    lee = school_by_day.people["Ms Lee"]
    await lee.writes("/shared")
    await lee.taps("Ada K.")
    await lee.taps("Open it")
    return school_by_day


async def says(person: Person, words: str) -> int:
    await person.presses("sh-write:1")
    return await person.writes(words)


def said_in_order(person: Person, *words: str) -> list[str]:
    last = [(message.words or "").splitlines()[-1:] for message in person.received]
    return [line for line, *_ in last if line in words]


async def test_what_a_paused_parent_writes_there_reaches_nobody(
    ewa: Person, piotr: Person, lee: Person, okafor: Person, dana: Person
) -> None:
    await pauses_ewas(dana)
    await says(ewa, CHESS)

    assert ewa.has_seen("Kept for Piotr, Ms Lee and Mr Okafor, about Ada K.")
    for other in (piotr, lee, okafor):
        assert not other.has_seen(CHESS)


async def test_what_others_write_there_waits_on_its_way_to_the_paused_parent_alone(
    ewa: Person, piotr: Person, lee: Person, okafor: Person, dana: Person
) -> None:
    await pauses_ewas(dana)
    await says(piotr, CHOIR)

    assert lee.has_seen(CHOIR)
    assert okafor.has_seen(CHOIR)
    assert not ewa.has_seen(CHOIR)


async def test_nobody_else_learns_of_the_pause(
    ewa: Person, piotr: Person, lee: Person, dana: Person
) -> None:
    await pauses_ewas(dana)
    await says(ewa, CHESS)
    await says(piotr, CHOIR)
    await says(lee, "So it is choir.")

    assert piotr.has_seen(f"Sent to Ewa, Ms Lee and Mr Okafor, about Ada K.\n“{CHOIR}”")
    for other in (piotr, lee):
        assert not other.has_seen("Kept for")
        assert not other.has_seen("opens messages again")


async def test_afterwards_each_comes_once_and_in_its_order(
    ewa: Person, piotr: Person, lee: Person, dana: Person
) -> None:
    await pauses_ewas(dana)
    await says(piotr, CHOIR)
    await says(ewa, CHESS)
    await says(lee, "So it is choir.")
    await says(ewa, "Good.")
    await opens_again(dana)

    assert said_in_order(ewa, CHOIR, "So it is choir.") == [CHOIR, "So it is choir."]
    assert said_in_order(piotr, CHESS, "Good.") == [CHESS, "Good."]
    assert said_in_order(lee, CHESS, "Good.") == [CHESS, "Good."]


async def test_afterwards_the_parents_card_says_that_it_was_sent(ewa: Person, dana: Person) -> None:
    await pauses_ewas(dana)
    await says(ewa, CHESS)
    await opens_again(dana)

    ewa.sees(
        f"Sent to Piotr, Ms Lee and Mr Okafor, about Ada K.\n“{CHESS}”", "[Take back]  [Promise …]"
    )


async def test_a_pause_of_all_holds_shared_threads_wholly(
    ewa: Person, piotr: Person, lee: Person, okafor: Person, dana: Person
) -> None:
    await pauses_all(dana)
    await says(lee, CHOIR)
    assert lee.has_seen("Kept for Ewa, Piotr and Mr Okafor, about Ada K.")
    for other in (ewa, piotr, okafor):
        assert not other.has_seen(CHOIR)
    await opens_again(dana)

    for other in (ewa, piotr, okafor):
        assert times_seen(other, f"{HEAD}\nMs Lee:\n{CHOIR}") == 1


async def test_what_a_parent_wrote_there_before_and_has_not_arrived_waits_too(
    school: TheSchool, ewa: Person, piotr: Person, lee: Person, dana: Person
) -> None:
    await piotr.presses("sh-leave:1")
    await school.is_at("21:00")  # out of the teachers' hours
    await says(ewa, CHESS)
    await pauses_ewas(dana)
    await school.is_at("09:00")

    assert not lee.has_seen(CHESS)


async def test_new_words_of_others_wait_for_the_paused_parent_alone(
    ewa: Person, piotr: Person, lee: Person, dana: Person
) -> None:
    written = await says(piotr, CHOIR)
    await pauses_ewas(dana)
    await piotr.edits(written, CHESS)

    assert lee.has_seen(CHESS)
    assert not ewa.has_seen(CHESS)
    await opens_again(dana)
    assert ewa.has_seen(CHESS)


async def test_new_words_of_the_paused_parent_wait_for_everyone(
    ewa: Person, piotr: Person, lee: Person, dana: Person
) -> None:
    written = await says(ewa, CHOIR)
    await pauses_ewas(dana)
    await ewa.edits(written, CHESS)

    for other in (piotr, lee):
        assert not other.has_seen(CHESS)


async def test_what_two_pauses_keep_waits_for_both(
    ewa: Person, piotr: Person, lee: Person, dana: Person
) -> None:
    await pauses_all(dana)
    await pauses_ewas(dana)
    await says(ewa, CHESS)
    await dana.writes("/pause")
    await dana.taps("All messages")
    await opens_again(dana)

    for other in (piotr, lee):
        assert not other.has_seen(CHESS)


async def test_who_may_act_for_the_child_no_more_gets_nothing_of_what_waited(
    school: TheSchool, ewa: Person, piotr: Person, dana: Person
) -> None:
    await pauses_ewas(dana)
    await says(piotr, CHOIR)
    await in_the_files(
        school,
        "delete from guardianships where parent_id ="
        " (select id from people where name = 'Ewa Kowalska')",
    )
    await opens_again(dana)

    assert not ewa.has_seen(CHOIR)
