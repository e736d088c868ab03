"""The whole school reads good news only if the whole family says yes, and the office lets it go."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.conversations.acts import in_the_files, joins, links, lists
from tests.conversations.praising import begins, sends
from tests.conversations.weeks import AFTERNOON, composes, leaves, leaves_again
from tests.conversations.winning import may_be_told, says_of_sharing, tells_win
from tests.databases import fresh_sqlite
from tests.joined import Joined, open_again
from tests.people import Person
from tests.school import TheSchool, family

HELPED = "Ada helped a new boy find his way."
LINE = f"⭐ Ada, 3B: “{HELPED}”"
SCHOOL = f"From the school\n{LINE}"


@pytest.fixture
async def school(tmp_path: Path, joined_in_file: tuple[Joined, Path]) -> AsyncIterator[TheSchool]:
    """The standing school, whose weeks the clock plans."""
    first, file = joined_in_file
    async with open_again(first, fresh_sqlite(file, tmp_path)) as opened:
        await opened.has_weeks()
        yield opened


async def asks(school: TheSchool, lee: Person, child: str = "Ada K.", words: str = HELPED) -> None:
    """Praise, and the wish that the whole school reads it."""
    await begins(lee, child)
    await lee.writes(words)
    await sends(school, lee)
    await lee.taps("Tell the whole school")
    await lee.taps("Ask the family")


async def is_allowed(school: TheSchool, lee: Person, *parents: Person) -> None:
    await asks(school, lee)
    for parent in parents:
        await parent.taps("Yes")


def told(person: Person) -> list[str]:
    return [m.words or "" for m in person.received if LINE in (m.words or "")]


async def test_with_everyones_yes_all_families_read_it_once_after_their_own(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person, nadia: Person
) -> None:
    await composes(school, "Max", "Max sang.", class_name="1A")
    await is_allowed(school, lee, ewa, piotr)
    await leaves(school)
    await leaves_again(school)

    words = [m.words or "" for m in nadia.received]
    assert words.count(SCHOOL) == 1
    assert words[-1] == SCHOOL
    assert nadia.received[-1].silent
    assert nadia.received[-1].protected


async def test_nothing_leaves_while_one_home_has_not_answered(
    school: TheSchool, lee: Person, ewa: Person, nadia: Person
) -> None:
    await is_allowed(school, lee, ewa)
    await leaves(school)

    assert not told(nadia)


async def test_the_no_of_one_home_is_a_no_and_its_teacher_reads_not_whose(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person, nadia: Person
) -> None:
    await is_allowed(school, lee, ewa)
    await piotr.taps("No")
    await leaves(school)

    assert not told(nadia)
    refused = f"The family would rather not have this told to the whole school.\n{LINE}"
    assert refused in [m.words for m in lee.received]
    assert not any("Piotr" in (m.words or "") for m in lee.received if LINE in (m.words or ""))


async def test_a_no_after_the_yes_keeps_it_back(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person, nadia: Person
) -> None:
    await is_allowed(school, lee, ewa, piotr)
    await ewa.taps("No")
    await leaves(school)

    assert not told(nadia)


async def test_a_yes_after_the_no_lets_it_go_with_the_next_messages(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person, nadia: Person
) -> None:
    await is_allowed(school, lee, ewa, piotr)
    await school.is_at("17:00")
    await ewa.taps("No")
    await ewa.taps("Yes")
    await school.passes(seconds=60)
    await leaves(school)

    assert told(nadia)


async def test_a_general_no_after_the_yes_keeps_it_back(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person, nadia: Person
) -> None:
    await is_allowed(school, lee, ewa, piotr)
    await says_of_sharing(piotr, "no")
    await leaves(school)

    assert not told(nadia)


async def test_a_no_while_it_waits_for_a_familys_evening_keeps_it_from_them(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person, nadia: Person
) -> None:
    await in_the_files(school, "update accounts set quiet_from = '14:00' where id > 0")
    await is_allowed(school, lee, ewa, piotr)
    await school.passes(days=1)
    await school.is_at(AFTERNOON)
    await ewa.taps("No")
    await school.passes(hours=20)

    assert not told(nadia)


async def test_where_a_home_wants_nothing_told_nobody_is_asked(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await says_of_sharing(piotr, "no")
    await begins(lee, "Ada K.")
    await lee.writes(HELPED)
    await sends(school, lee)
    await lee.taps("Tell the whole school")

    assert lee.toast == "The family would rather not have news told beyond the family."
    assert not ewa.has_seen("every family of the school")


async def test_who_joins_later_is_asked_before_it_leaves(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person, nadia: Person
) -> None:
    await is_allowed(school, lee, ewa, piotr)
    await lists(school, family("c1", "Ada Kowalska", "Zofia Kowalska", "grandparent", "en"))
    zofia = school.meets("Zofia Kowalska")
    await joins(zofia, (await links(school))["Zofia Kowalska", "Ada Kowalska"])
    await leaves(school)

    assert not told(nadia)
    assert zofia.has_seen("Ms Lee would like every family of the school to read this:")


async def test_the_office_sees_it_the_evening_before_and_keeps_it_back(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person, dana: Person, nadia: Person
) -> None:
    await is_allowed(school, lee, ewa, piotr)
    assert not told(dana)
    await school.is_at("17:00")
    assert LINE in dana.card
    await dana.taps("Keep 1 back")
    assert "1. Kept back: " + LINE in dana.card
    await leaves(school)

    assert not told(nadia)


async def test_the_office_can_let_it_go_after_all(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person, dana: Person, nadia: Person
) -> None:
    await is_allowed(school, lee, ewa, piotr)
    await school.is_at("17:00")
    await dana.taps("Keep 1 back")
    await dana.taps("Let 1 go out")
    await leaves(school)

    assert told(nadia)


async def test_its_teacher_can_change_her_mind(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person, nadia: Person
) -> None:
    await is_allowed(school, lee, ewa)
    await lee.taps("Cancel")
    await piotr.taps("Yes")
    await leaves(school)

    assert piotr.toast == "All right, the whole school is told nothing."
    assert not told(nadia)


async def test_a_strength_alone_is_put_into_words_first(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Kindness")
    await sends(school, lee)
    await lee.taps("Tell the whole school")

    assert lee.card.startswith("What shall every family of the school read about Ada K.?")
    assert "Ask the family" not in lee.card


async def test_words_that_name_another_child_say_so(school: TheSchool, lee: Person) -> None:
    await begins(lee, "Ada K.")
    await lee.writes("Ada helped Omar.")
    await sends(school, lee)
    await lee.taps("Tell the whole school")

    assert "It also names Omar: their families are not asked." in lee.card


async def test_good_news_from_home_can_be_told_too(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await tells_win(ewa)
    await may_be_told(lee, ewa)
    await lee.taps("Tell the whole school")

    assert "⭐ Ada, 3B: “She read a whole book!”" in lee.card


async def test_at_most_five_a_week_the_others_wait(
    school: TheSchool, lee: Person, ana: Person, nadia: Person
) -> None:
    for number in range(6):
        await asks(school, lee, "Sofía G.", f"Sofía, number {number}.")
        await ana.taps("Sí")
    await leaves(school)

    (read,) = [m.words or "" for m in nadia.received if "number" in (m.words or "")]
    assert [n for n in range(6) if f"number {n}." in read] == [0, 1, 2, 3, 4]


async def test_a_no_after_it_left_says_that_some_have_read_it(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await is_allowed(school, lee, ewa, piotr)
    await leaves(school)
    await ewa.taps("No")

    assert "Some families have read it already; nobody else will." in ewa.screen()
