"""The times of a round as a grid: for who has to do with it, and with no family's name on it."""

from dataclasses import replace
from io import BytesIO

from pypdf import PdfReader

from bot.screen import Drawn, screen
from bot.words import text
from tests.conversations.acts import in_the_files
from tests.conversations.meeting_days import files_of, opens_evening, speaking
from tests.people import Person
from tests.school import TheSchool


async def is_sent_the_grid(school: TheSchool, person: Person) -> str:
    """What stands on the page, without its line breaks; nothing for who was given none."""
    said = replace(screen(text("day-more")), media=Drawn("document", "round", ABOUT))
    async with speaking(school) as voice:
        await voice.tell(person.phone.id, said, key=f"grid:{person.name}")
    await school.settles()
    pages = [PdfReader(BytesIO(content)).pages[0] for content in files_of(person, ".pdf")]
    return " ".join(pages[-1].extract_text().split()) if pages else ""


ABOUT = {"round": 1, "form": "pdf"}


async def test_every_time_of_every_teacher_is_on_it(school: TheSchool, dana: Person) -> None:
    await opens_evening(school)
    await in_the_files(school, "update slots set withdrawn = true where id = 12")

    grid = await is_sent_the_grid(school, dana)
    assert "Parent conferences Hillside School Thursday 19 March Time Ms Lee Mr Okafor" in grid
    assert "17:10 free free 17:20 taken free 17:30 free free" in grid
    assert "17:50 free As of" in grid


async def test_no_family_is_named(school: TheSchool, lee: Person) -> None:
    await opens_evening(school)
    grid = await is_sent_the_grid(school, lee)

    assert "taken" in grid
    assert [name for name in ("Ada", "Ewa", "Kowalska") if name in grid] == []


async def test_who_has_nothing_to_do_with_the_round_is_given_none(
    school: TheSchool, ewa: Person, stone: Person
) -> None:
    await opens_evening(school)

    for person in (ewa, stone):
        assert await is_sent_the_grid(school, person) == ""
        assert not person.has_seen("More")
