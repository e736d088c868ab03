"""A teacher's wish to meet is told kindly, to the child's parents alone, once it is sent."""

from tests.conversations.promising import times_seen
from tests.conversations.rounds import opens_round
from tests.conversations.waiting import looks_at_families
from tests.people import Person
from tests.school import TheSchool

WOULD_LIKE = "Ms Lee would like to meet you about Ada K. and is glad of any time that suits you."
TOLD = f"Parent conferences\n{WOULD_LIKE}\n/meet shows the times."


async def lee_wishes(school: TheSchool, how: str = "Please come", child: str = "Ada K.") -> Person:
    """The card with what the parents will read is in front of her."""
    lee = school.people["Ms Lee"]
    await looks_at_families(school, lee, await opens_round(school))
    await lee.taps(child)
    await lee.taps(how)
    return lee


async def test_nobody_reads_it_before_it_is_sent(school: TheSchool, ewa: Person) -> None:
    await lee_wishes(school)

    assert times_seen(ewa, "would like to meet") == 0


async def test_each_parent_reads_it_alone_and_no_other_family(
    school: TheSchool, ewa: Person, piotr: Person
) -> None:
    lee = await lee_wishes(school)
    await lee.taps("Send")
    for parent in (ewa, piotr):
        parent.sees(TOLD)

    others = set(school.people) - {"Ewa Kowalska", "Piotr Kowalski", "Ms Lee"}
    assert not any(times_seen(school.people[name], "Ms Lee would like") for name in others)


async def test_a_second_tap_tells_nobody_twice(school: TheSchool, ewa: Person) -> None:
    lee = await lee_wishes(school)

    await lee.taps_twice("Send")

    assert times_seen(ewa, WOULD_LIKE) == 1


async def test_what_is_changed_is_told_again_when_it_is_sent(
    school: TheSchool, ewa: Person
) -> None:
    lee = await lee_wishes(school)
    await lee.taps("Send")
    await school.passes(seconds=2)
    await lee.taps("Add a sentence")
    await lee.writes("Good news!")
    assert times_seen(ewa, "Good news!") == 0

    await lee.taps("Send")

    assert times_seen(ewa, "“Good news!”") == 1


async def test_a_long_letter_is_no_sentence(school: TheSchool) -> None:
    lee = await lee_wishes(school)
    await lee.taps("Add a sentence")

    await lee.writes("a" * 201)

    lee.sees("Please say it in one sentence of at most 200 characters.", "[Back]")


async def test_what_is_taken_back_says_so_where_it_was_read(school: TheSchool, ewa: Person) -> None:
    lee = await lee_wishes(school)
    await lee.taps("Send")

    await lee.taps("Take it back")

    ewa.sees(
        "Ms Lee has taken back what was written here about meeting for Ada K., "
        "and you are welcome as always."
    )


async def test_that_there_is_no_need_is_said_kindly(school: TheSchool, ewa: Person) -> None:
    lee = await lee_wishes(school, "No need")

    await lee.taps("Send")

    ewa.sees(
        "Parent conferences\nMs Lee sees no need to meet about Ada K. this time. "
        "You are welcome all the same."
    )


async def test_by_night_it_waits_for_the_morning(school: TheSchool, ewa: Person) -> None:
    lee = await lee_wishes(school)
    await school.is_at("21:00")
    await lee.taps("Send")
    assert times_seen(ewa, WOULD_LIKE) == 0

    await school.is_at("07:00")

    assert times_seen(ewa, WOULD_LIKE) == 1


async def test_what_is_taken_back_by_night_is_never_read(school: TheSchool, ewa: Person) -> None:
    lee = await lee_wishes(school)
    await school.is_at("21:00")
    await lee.taps("Send")
    await lee.taps("Take it back")
    before = len(ewa.received)

    await school.is_at("07:00")

    assert len(ewa.received) == before
