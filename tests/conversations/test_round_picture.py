"""The times of a round as a grid: for who has to do with it, and with no family's name on it."""

from dataclasses import replace
from io import BytesIO

from pypdf import PdfReader

from bot.screen import Drawn, screen
from bot.words import text
from tests.conversations.acts import in_the_files
from tests.conversations.having_booked import speaking
from tests.conversations.meeting_days import files_of, opens_evening
from tests.conversations.offering import lee_opens, lee_plans
from tests.conversations.rounds import books, opens_round
from tests.people import Person
from tests.school import TheSchool


async def is_sent_the_grid(school: TheSchool, person: Person) -> str:
    """What stands on the page, without its line breaks; nothing for who was given none."""
    said = replace(screen(text("day-more")), media=Drawn("document", "round", ABOUT))
    async with speaking(school) as voice:
        await voice.tell(person.phone.id, said, key=f"grid:{person.name}")
    await school.settles()
    files = files_of(person, ".pdf")
    return words_of(files[-1]) if files else ""


def words_of(content: bytes) -> str:
    return " ".join(PdfReader(BytesIO(content)).pages[0].extract_text().split())


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


async def test_the_preview_is_drawn_before_the_round_opens_and_anew_after_a_change(
    lee: Person,
) -> None:
    await lee_plans(lee)
    await lee.taps("Breaks")
    await lee.writes("17:20 to 17:40")
    await lee.taps("Preview")
    await lee.taps_twice("To print")
    await lee.taps("Back")
    await lee.taps("Length")
    await lee.taps("20 min")
    await lee.taps("Preview")
    await lee.taps("To print")

    first, second = [words_of(content) for content in files_of(lee, ".pdf")]
    assert "Time Ms Lee 17:00 free 17:10 free 17:40 free 17:50 free As of" in first
    assert "Time Ms Lee 17:00 free 17:40 free As of" in second


async def test_the_picture_of_a_round_comes_below_its_preview_without_a_sound(
    school: TheSchool, lee: Person
) -> None:
    await lee_opens(lee)
    await lee.taps("Preview")
    await lee.taps("Picture")

    lee.sees("3B · Ms Lee")
    photo = lee.received[-1]
    assert (photo.kind, photo.silent) == ("photo", True)


async def test_a_preview_without_a_time_offers_no_picture(lee: Person) -> None:
    await lee_plans(lee)
    await lee.taps("Breaks")
    await lee.writes("17:00 to 18:00")
    await lee.taps("Preview")

    assert "[Picture]" not in lee.card


async def test_the_preview_shows_when_a_teacher_meets_somebody_elsewhere_already(
    school: TheSchool, lee: Person
) -> None:
    await books(school, "Ewa Kowalska", await opens_round(school), "17:20", "Ms Lee")
    await lee_plans(lee)
    await lee.taps("Preview")
    await lee.taps("To print")

    (preview,) = [words_of(content) for content in files_of(lee, ".pdf")]
    assert "17:10 free 17:20 taken 17:30 free" in preview


async def test_the_preview_shows_when_a_room_is_taken_by_others_already(
    school: TheSchool, lee: Person
) -> None:
    await books(school, "Ewa Kowalska", await opens_round(school), "17:20", "Mr Okafor")
    await in_the_files(school, "update rounds set state = 'cancelled'")
    await lee_plans(lee)
    await lee.taps("Where")
    await lee.writes("4")
    await lee.taps("Back")
    await lee.taps("Preview")
    await lee.taps("To print")

    (preview,) = [words_of(content) for content in files_of(lee, ".pdf")]
    assert "17:10 free 17:20 taken 17:30 free" in preview
