"""Teachers see who of a class was celebrated long ago: by name and time, never in a ranking."""

from datetime import timedelta

from tests.conversations.acts import in_the_files, lists
from tests.conversations.celebrating import was_praised
from tests.conversations.composing import plans
from tests.people import Person
from tests.school import TheSchool, family

NEVER = "not yet this term"


async def sees_balance(school: TheSchool, teacher: Person) -> list[str]:
    """The card's lines of children."""
    await plans(school)
    await teacher.writes("/week")
    await teacher.taps("Balance of the term")
    return (teacher.newest.words or "").split("\n")[1:-1]


async def test_who_was_not_celebrated_for_longest_comes_first(
    school: TheSchool, lee: Person
) -> None:
    for child, days in (("Taras", 0), ("Jan", 1), ("Omar", 13), ("Ada", 14)):
        await was_praised(school, child, timedelta(days=days))

    assert await sees_balance(school, lee) == [
        f"Sofía G.: {NEVER}",
        "Ada K.: 2 weeks ago · once",
        "Omar H.: 13 days ago · once",
        "Jan N.: yesterday · once",
        "Taras K.: today · once",
    ]


async def test_what_was_before_the_term_counts_no_more(school: TheSchool, lee: Person) -> None:
    async with school.database.transaction() as records:
        today = school.clock.now().date()
        spring = (today - timedelta(days=10), today + timedelta(days=80))
        await records.school_calendar.add_term("Spring", *spring)
    for days in (9, 11):
        await was_praised(school, "Ada", timedelta(days=days))
    await was_praised(school, "Omar", timedelta(days=11))

    found = await sees_balance(school, lee)

    assert f"Omar H.: {NEVER}" in found
    assert found[-1] == "Ada K.: 9 days ago · once"


async def test_a_large_class_is_shown_page_by_page(school: TheSchool, lee: Person) -> None:
    rows = (family(f"x{n}", f"{n}a Berg", f"P{n} Berg", "father", "en") for n in "BCDE")
    await lists(school, *rows)
    assert len(await sees_balance(school, lee)) == 8
    await lee.taps("›")

    lee.sees(
        "Celebrated in 3B since Thursday 18 December, longest ago first:\n"
        f"Taras K.: {NEVER}\nWhom would you like to praise?",
        "[Praise Taras K.]",
        "[‹]",
    )


async def test_praise_that_was_begun_is_offered_first(school: TheSchool, lee: Person) -> None:
    await lee.writes("/praise")
    await lee.taps("Omar H.")
    await lee.writes("Omar sang for us.")
    await sees_balance(school, lee)
    await lee.taps("Praise Ada K.")

    lee.sees("Not finished yet: praise for Omar H.", "[Go on]  [Start anew]")


async def test_the_office_finds_no_balance_of_children(school: TheSchool, dana: Person) -> None:
    await plans(school)
    await dana.writes("/week")

    assert "[Balance of the term]" not in dana.card


async def test_a_class_whose_weekly_message_pauses_has_its_balance_too(
    school: TheSchool, lee: Person
) -> None:
    await plans(school)
    await in_the_files(school, "update weeks set state = 'off'")
    await lee.writes("/week")
    await lee.taps("Balance of the term")

    assert f"Ada K.: {NEVER}" in lee.card
