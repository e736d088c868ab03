"""The furnished school, made once: each test of rights begins with its own copy of it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.databases import DATABASE, fresh_sqlite
from tests.joined import Joined, open_again
from tests.rights.world import World, furnish
from tests.school import TheSchool


@dataclass(frozen=True, slots=True)
class Furnished:
    """What there is to press for, and the closed school that has it, in this file."""

    world: World
    joined: Joined
    file: Path


@pytest.fixture(scope="session")
def furnished(
    tmp_path_factory: pytest.TempPathFactory, joined_in_file: tuple[Joined, Path]
) -> Furnished:
    first, file = joined_in_file
    folder = tmp_path_factory.mktemp("furnished")
    return asyncio.run(_furnish(first, fresh_sqlite(file, folder), folder / DATABASE))


async def _furnish(first: Joined, url: str, file: Path) -> Furnished:
    async with open_again(first, url) as school:
        world = await furnish(school)
    return Furnished(world, Joined.of(school), file)


@pytest.fixture
async def school(furnished: Furnished, tmp_path: Path) -> AsyncIterator[TheSchool]:
    async with open_again(furnished.joined, fresh_sqlite(furnished.file, tmp_path)) as opened:
        yield opened


@pytest.fixture
def world(furnished: Furnished, school: TheSchool) -> World:
    return replace(furnished.world, school=school)
