"""Who blocks Homeroom is not written to; who lets it in again is known as before."""

from tests.conversations.acts import sends_update
from tests.people import Person
from tests.school import TheSchool


async def noted(school: TheSchool, verb: str) -> int:
    async with school.database.reading() as records:
        return await records.audit.count_verb(verb)


async def test_blocking_is_noted(school: TheSchool, ewa: Person) -> None:
    ewa.phone.blocks()
    await school.settles()

    assert await noted(school, "blocked-us") == 1


async def test_who_comes_back_is_at_home_again(school: TheSchool, ewa: Person) -> None:
    ewa.phone.blocks()
    await school.settles()
    ewa.phone.returns()

    await ewa.writes("/start")

    assert ewa.card.startswith("Ada K. · 3B")
    assert await noted(school, "came-back") == 1


async def test_who_comes_back_has_the_language_and_hours_from_before(
    school: TheSchool, layla: Person
) -> None:
    layla.phone.blocks()
    await school.settles()
    layla.phone.returns()

    await layla.writes("/settings")

    assert "العربية" in layla.card


async def test_what_was_sent_meanwhile_is_not_sent_afterwards(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    ewa.phone.blocks()
    await school.settles()
    await sends_update(school, lee)
    ewa.phone.returns()

    await school.passes(hours=24)

    assert not ewa.has_seen("forest")


async def test_a_stranger_who_blocks_harms_nobody(
    school: TheSchool, stranger: Person, dana: Person
) -> None:
    await stranger.writes("/start")
    stranger.phone.blocks()
    await school.settles()

    await dana.writes("/home")

    assert "Cannot be reached: 0" in dana.card


async def test_blocking_by_one_parent_does_not_touch_the_other(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    ewa.phone.blocks()
    await school.settles()

    await sends_update(school, lee)

    assert piotr.has_seen("forest")
