"""What one week leaves for the next, and what of it never leaves school by itself."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.conversations.composing import opens
from tests.conversations.praising import begins
from tests.conversations.weeks import Became, composes, has_note, leaves, of_child
from tests.databases import fresh_sqlite
from tests.joined import Joined, open_again
from tests.people import Person
from tests.school import TheSchool

STEP = "Last week’s step: Read together for 10 minutes"


@pytest.fixture
async def school(tmp_path: Path, joined_in_file: tuple[Joined, Path]) -> AsyncIterator[TheSchool]:
    """The standing school, whose weeks the clock plans."""
    first, file = joined_in_file
    async with open_again(first, fresh_sqlite(file, tmp_path)) as opened:
        await opened.has_weeks()
        yield opened


async def next_thursday(school: TheSchool) -> None:
    """From Friday afternoon, past Saturday, to where the next week is composed."""
    for _ in range(6):
        await school.passes(days=1)


async def test_what_a_family_tapped_as_tried_is_told_when_the_next_week_is_composed(
    school: TheSchool, lee: Person, ewa: Person, layla: Person
) -> None:
    for child in ("Ada", "Omar"):
        await composes(school, child, step_code="read-together")
    await leaves(school)
    await ewa.taps("We tried it")
    await next_thursday(school)
    await lee.writes("/week")
    await opens(lee, "Ada K.")

    assert f"{STEP} · tried at home\n" in lee.card
    await lee.taps("Back")
    await lee.taps("Omar H.")
    assert f"{STEP}\n" in lee.card


async def test_a_family_hears_the_very_voice_that_its_teacher_recorded(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await lee.writes("/week")
    await opens(lee, "Ada K.")
    lee.phone.sends_voice(b"OggS: Ada sang.")
    await school.settles()
    for label in ("None", "Good"):
        await lee.taps(label)
    await leaves(school)
    await ewa.taps("Read aloud")

    media = ewa.newest.media
    assert media is not None
    assert school.telegram.file_bytes(media.file_id)[0] == b"OggS: Ada sang."


async def test_praise_kept_for_the_week_that_nobody_saw_in_it_is_not_sent(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee, "Ada K.")
    await lee.writes("Ada tidied up.")
    await lee.taps("For the weekly message")

    await leaves(school)

    assert await of_child(school, "Ada") == Became("Ada", "none", "nothing-written")
    assert not ewa.has_seen("Ada tidied up.")


async def test_the_teacher_reads_which_families_got_the_class_s_news_instead(
    school: TheSchool, lee: Person
) -> None:
    await has_note(school, "We planted beans.")
    await composes(school, "Ada", "Ada sang.")

    await leaves(school)

    instead = "Not written, so the families got the class’s good news"
    assert f"{instead}: Omar H., Sofía G. and Taras K.\n" in f"{lee.card}\n"
