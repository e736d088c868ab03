"""What waiting, wishes and families give to everyone's /meet: lines and buttons of one's own."""

import pytest

from bot.screen import Screen
from bot.words import lines
from handlers.waiting.families_of_round import ways_to_families
from handlers.waiting.waiting_lines import waiting_on_meet
from handlers.waiting.wish_lines import wishes_told
from storage.records import Records
from storage.shelf import NotThere
from tests.conversations.acts import in_the_files
from tests.conversations.rounds import opens_round, parent_called, teacher_called
from tests.conversations.waiting import ANA, EWA, PIOTR, read_by, turn_of, waits_for
from tests.people import Person
from tests.school import TheSchool


async def test_a_parent_sees_for_what_they_wait(school: TheSchool, ewa: Person) -> None:
    await waits_for(school, EWA, await opens_round(school))
    await ewa.taps("Not before …")
    await ewa.writes("17:55")
    async with school.database.reading() as records:
        turn = await turn_of(school, records, EWA)
        said, rows = await waiting_on_meet(turn)

    assert said is not None
    assert read_by(school, Screen(said, rows)) == (
        "Waiting: Ms Lee · Ada K. · Any day, from 17:55 on\n[Waiting: Ms Lee · Ada K.]"
    )


async def test_who_waits_for_nothing_sees_nothing_of_it(school: TheSchool) -> None:
    await waits_for(school, EWA, await opens_round(school))
    async with school.database.reading() as records:
        turn = await turn_of(school, records, PIOTR)

        assert await waiting_on_meet(turn) == (None, ())


async def wishes(
    school: TheSchool, records: Records, teacher: str, how: str, *, told: bool
) -> None:
    """Of the only round, for Ada's family."""
    whom = await teacher_called(school, records, teacher)
    ewa = await parent_called(school, records, EWA)
    (ada,) = await records.families.children_of(ewa)
    wish = await records.waiting.say_wish(1, whom, ada.id, how)
    if told:
        await records.waiting.told_wish(wish, school.clock.now())


async def test_a_parent_reads_first_who_would_like_to_meet_them(school: TheSchool) -> None:
    await opens_round(school)
    async with school.database.transaction() as records:
        await wishes(school, records, "Ms Lee", "not-needed", told=True)
        await wishes(school, records, "Mr Okafor", "requested", told=True)
        said = await wishes_told(await turn_of(school, records, EWA))
        others = await wishes_told(await turn_of(school, records, ANA))

    assert said is not None
    assert [line.split(" ")[0] for line in read_by(school, Screen(said)).splitlines()] == [
        "Mr",
        "Ms",
    ]
    assert others is None


async def test_a_wish_that_was_not_sent_is_read_by_nobody(school: TheSchool) -> None:
    await opens_round(school)
    async with school.database.transaction() as records:
        await wishes(school, records, "Ms Lee", "requested", told=False)

        assert await wishes_told(await turn_of(school, records, EWA)) is None


@pytest.mark.parametrize(
    ("who", "button"),
    [
        ("Ms Lee", "\n[Families · Parent conferences]"),
        ("Dana Weber", "\n[Families · Parent conferences]"),
        ("Mr Stone", ""),
    ],
)
async def test_families_are_seen_by_who_meets_them_and_the_office(
    school: TheSchool, who: str, button: str
) -> None:
    await opens_round(school)
    async with school.database.reading() as records:
        rows = await ways_to_families(await turn_of(school, records, who))

    assert read_by(school, Screen(lines(), rows)) == button


async def test_families_of_rounds_come_in_the_order_of_the_rounds(
    school: TheSchool, dana: Person
) -> None:
    await opens_round(school)
    await in_the_files(school, "update rounds set name = 'Welcome'")
    await opens_round(school)
    await dana.writes("/meet")

    assert "[Families · Welcome]\n[Families · Parent conferences]" in dana.card


async def test_a_parent_has_no_way_to_other_families(school: TheSchool) -> None:
    await opens_round(school)
    async with school.database.reading() as records:
        turn = await turn_of(school, records, EWA)
        with pytest.raises(NotThere):
            await ways_to_families(turn)
