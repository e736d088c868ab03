"""A child's week is one picture for both homes: drawn once, with its teacher's words on it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.picture_cards import PictureCard, Words, drawn_card
from tests.conversations.weeks import composes, leaves
from tests.databases import fresh_sqlite
from tests.joined import Joined, open_again
from tests.people import Person
from tests.school import TheSchool


@pytest.fixture
async def school(tmp_path: Path, joined_in_file: tuple[Joined, Path]) -> AsyncIterator[TheSchool]:
    """The standing school, whose weeks the clock plans."""
    first, file = joined_in_file
    async with open_again(first, fresh_sqlite(file, tmp_path)) as opened:
        await opened.has_weeks()
        yield opened


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[PictureCard]:
    """Every card that is drawn, as often as it is; the real one is drawn all the same."""
    found: list[PictureCard] = []

    def noted(card: PictureCard) -> bytes:
        found.append(card)
        return drawn_card(card)

    monkeypatch.setattr("handlers.celebrations.draw_week.drawn_card", noted)
    return found


async def test_two_homes_get_the_same_picture_which_was_drawn_once(
    school: TheSchool, ewa: Person, piotr: Person, drawn: list[PictureCard]
) -> None:
    await composes(school, "Ada", "Ada sang.")

    await leaves(school)

    assert [ewa.newest.kind, piotr.newest.kind] == ["photo", "photo"]
    assert len(drawn) == 1


async def test_who_reads_it_after_a_restart_gets_the_picture_that_was_drawn(
    school: TheSchool, ewa: Person, piotr: Person, drawn: list[PictureCard]
) -> None:
    await piotr.writes("/settings")
    await piotr.taps("Quiet hours")
    await piotr.writes("14:00 18:00")
    await composes(school, "Ada", "Ada sang.")
    await leaves(school)
    await school.crashes_and_restarts()
    await school.is_at("18:00")

    assert [ewa.newest.kind, piotr.newest.kind] == ["photo", "photo"]
    assert len(drawn) == 1


async def test_two_children_are_two_pictures(school: TheSchool, drawn: list[PictureCard]) -> None:
    await composes(school, "Ada", "Ada sang.")
    await composes(school, "Omar", "Omar sang.")

    await leaves(school)

    assert sorted(card.name.text for card in drawn) == ["Ada’s week", "Omar’s week"]


async def test_on_it_stand_the_childs_first_name_the_words_the_class_and_the_week(
    school: TheSchool, drawn: list[PictureCard]
) -> None:
    """In the language of who wrote it: both homes get the same."""
    await composes(school, "Omar", "قرأ عمر صفحة كاملة 🎉", step_code="read-together")

    await leaves(school)

    (card,) = drawn
    assert card.name == Words("Omar’s week", right_to_left=False)
    assert card.well == Words("قرأ عمر صفحة كاملة 🎉", right_to_left=True)
    assert card.step == Words("Next: Read together for 10 minutes", right_to_left=False)
    assert card.foot.text == "3B · 9–13 Mar 2026"
