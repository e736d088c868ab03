"""Every button, pressed by everyone it is not for: refused in the same words as what is not there.

The refusal is noted, nothing is changed, and nobody's phone shows a word that was not theirs.
"""

from dataclasses import fields
from typing import Any

import pytest

from bot.taps import ALL_TAPS, Tap
from tests.people import Person, drawn, readable
from tests.rights.forged import Forged
from tests.rights.matrix import MATRIX, open_to_all
from tests.rights.world import PRESSING, World
from tests.school import TheSchool

CHANGED_BY_ANY_PRESS = frozenset({"inbox", "audit", "silences"})
FORGEABLE = [tap for tap in ALL_TAPS if MATRIX.get(tap) is not open_to_all]


async def tables(school: TheSchool) -> dict[str, list[Any]]:
    """Everything in the database but what every press leaves behind.

    Read as in a turn: elsewhere each of a hundred tables is a hop to the connection's thread.
    """
    async with school.database.transaction() as records:
        fetch = records._driver.execute_fetchall
        named = await fetch("select name from sqlite_master where type = 'table'")
        return {
            name: [tuple(row) for row in await fetch(f"select * from {name}")]  # noqa: S608 - sqlite's own list
            for (name,) in named
            if name not in CHANGED_BY_ANY_PRESS and not name.startswith("sqlite_")
        }


async def refusals(school: TheSchool) -> list[tuple[int, str]]:
    """Who was refused what, in order."""
    async with school.database.reading() as records:
        return [
            (account, subject)
            for account, subject in await records._driver.execute_fetchall(
                "select account_id, subject from audit where verb = 'refused' order by id"
            )
        ]


def pressing(world: World, forged: Forged) -> dict[str, Person]:
    """Everyone who may not press it, by what they are."""
    return {
        role: world.school.people[name] for role, name in PRESSING.items() if name not in forged.may
    }


async def in_words(person: Person, forged: Forged) -> str:
    """What the refusal is in this person's language."""
    school = person._school
    async with school.database.reading() as records:
        account = await records.accounts.of(person.phone.id)
    assert account is not None
    return readable(school.texts.plain(forged.words, account.language))


def shown(people: dict[str, Person]) -> dict[str, list[str]]:
    return {role: [drawn(message) for message in who.received] for role, who in people.items()}


def test_every_button_has_its_line_in_the_matrix() -> None:
    assert set(MATRIX) == set(ALL_TAPS)


def test_a_button_open_to_all_carries_nothing() -> None:
    assert [tap for tap in ALL_TAPS if tap not in FORGEABLE and fields(tap)] == []


@pytest.mark.parametrize("tap", FORGEABLE, ids=lambda tap: tap.code)
async def test_whoever_may_not_press_it_is_refused_and_nothing_changes(
    world: World, tap: type[Tap]
) -> None:
    before = await tables(world.school)
    for forged in MATRIX[tap](world):
        people = pressing(world, forged)
        seen, noted = shown(people), len(await refusals(world.school))
        for person in people.values():
            person.phone.presses_data(person.received[-1].id, forged.tap.pack())

        await world.school.settles()

        for role, person in people.items():
            assert person.toast == await in_words(person, forged), (role, forged)
        assert shown(people) == seen, forged
        assert sorted((await refusals(world.school))[noted:]) == sorted(
            (person.phone.id, forged.tap.pack()) for person in people.values()
        ), forged
        assert await tables(world.school) == before, forged


@pytest.mark.parametrize("tap", FORGEABLE, ids=lambda tap: tap.code)
async def test_whoever_may_press_it_is_not_refused(world: World, tap: type[Tap]) -> None:
    for forged in MATRIX[tap](world):
        for name in sorted(forged.may & set(PRESSING.values())):
            person = world.school.people[name]
            await person.presses(forged.tap.pack())

            assert (person.phone.id, forged.tap.pack()) not in await refusals(world.school)


def test_every_role_is_refused_something() -> None:
    assert len(PRESSING) == len(set(PRESSING.values())) == 9
