"""Joining: the way of whom the sheet is for."""

import pytest

from tests.conversations.acts import joins, links, lists, newcomer, seen, sends_update, teaches
from tests.people import Person, drawn
from tests.school import OFFICE, TheSchool, family

LONG = "Ana María " + "Fernanda" * 11 + "s"  # 99 letters


@pytest.fixture
async def token(school: TheSchool) -> str:
    """Marta's sheet, which nobody has scanned."""
    return school.tokens["Marta Nowak"]


async def test_the_sheet_names_parent_and_child_and_asks(marta: Person, token: str) -> None:
    await marta.opens_link(token)

    marta.sees(
        "Welcome to Hillside School.\n"
        "This sheet is for Marta N., mother of Jan N., class 3B. Is that you?",
        "[Yes, that is me]",
        "[No]",
        "[العربية]  [Español]  [Українська]",
    )


async def test_nothing_comes_before_the_parent_says_yes(
    school: TheSchool, lee: Person, marta: Person, token: str
) -> None:
    await marta.opens_link(token)

    await sends_update(school, lee)

    assert not marta.has_seen("forest")


async def test_after_yes_the_news_of_the_class_comes(
    school: TheSchool, lee: Person, marta: Person, token: str
) -> None:
    await joins(marta, token)

    await sends_update(school, lee)

    marta.sees(seen())


async def test_a_second_tap_on_yes_welcomes_again(marta: Person, token: str) -> None:
    await marta.opens_link(token)

    await marta.taps_twice("Yes, that is me")

    assert marta.card.startswith("Done, Marta.")
    assert len(marta.received) == 1


async def test_yes_puts_the_parents_commands_into_the_menu(marta: Person, token: str) -> None:
    await joins(marta, token)

    assert [name for name, _ in marta.phone.commands()] == [
        "write",
        "meet",
        "today",
        "home",
        "settings",
        "help",
    ]


async def test_after_no_nobody_has_joined(school: TheSchool, marta: Person, token: str) -> None:
    await marta.opens_link(token)

    await marta.taps("No")

    assert marta.card.startswith("Thank you for telling us. Nobody has joined with it.")
    await marta.writes("/home")
    assert marta.card.startswith("I do not know you yet.")


async def test_after_no_the_sheet_still_lets_its_owner_in(
    school: TheSchool, marta: Person, stranger: Person, token: str
) -> None:
    await stranger.opens_link(token)
    await stranger.taps("No")

    await joins(marta, token)

    assert marta.card.startswith("Done, Marta.")


async def test_the_question_comes_in_the_language_of_the_class_list(school: TheSchool) -> None:
    await lists(school, family("c6", "Noor Aziz", "Huda Aziz", "mother", "ar"))
    huda = school.meets("Huda Aziz", language_code="uk")

    await huda.opens_link((await links(school))["Huda Aziz", "Noor Aziz"])

    assert "Hillside School" in huda.card
    assert "[English]  [Español]  [Українська]" in huda.card


async def test_a_language_button_asks_again_in_that_language(marta: Person, token: str) -> None:
    await marta.opens_link(token)

    await marta.taps("Español")

    assert "[English]" in marta.card
    assert "Bienvenid" in marta.card or "Hillside School" in marta.card
    assert "Is that you?" not in marta.card


async def test_the_language_chosen_while_joining_stays(marta: Person, token: str) -> None:
    await marta.opens_link(token)
    await marta.taps("Español")
    await marta.presses(marta.first_button()[1])

    await marta.writes("/settings")

    assert marta.card.startswith("Idioma: Español")


async def test_an_account_that_reads_another_language_keeps_it_at_the_second_sheet(
    school: TheSchool, layla: Person
) -> None:
    await lists(school, family("c7", "Sami Haddad", "Layla Haddad", "mother", "en"))

    await layla.opens_link((await links(school))["Layla Haddad", "Sami Haddad"])

    assert "Is that you?" not in layla.card


async def test_a_second_child_later_is_on_the_home_card_too(school: TheSchool, ewa: Person) -> None:
    await lists(
        school, family("c8", "Ben Kowalski", "Ewa Kowalska", "mother", "en", class_name="1A")
    )
    await joins(ewa, (await links(school))["Ewa Kowalska", "Ben Kowalski"])

    await ewa.writes("/home")

    assert "Ada K. · 3B" in ewa.card
    assert "Ben K. · 1A" in ewa.card


async def test_a_second_child_is_not_shown_before_its_own_sheet(
    school: TheSchool, ewa: Person
) -> None:
    await lists(
        school, family("c8", "Ben Kowalski", "Ewa Kowalska", "mother", "en", class_name="1A")
    )

    await ewa.writes("/home")

    assert not ewa.has_seen("Ben")


async def test_a_class_without_a_teacher_is_named_without_one(school: TheSchool) -> None:
    rosa = await newcomer(school, "Rosa Ruiz", child_id="c10", child="Leo Ruiz", class_name="2C")

    assert rosa.card.startswith("Done, Rosa. News for the class of Leo R. will come here.\n")


async def test_a_teachers_link_opens_the_teachers_menu(school: TheSchool) -> None:
    await lists(school, teaches("t9", "Mr Novak", "3B"))
    novak = school.meets("Mr Novak")

    await novak.opens_link((await links(school))["Mr Novak", None])
    novak.sees("Welcome to Hillside School.\nThis link is for Mr Novak, teacher. Is that you?")
    await novak.taps("Yes, that is me")

    assert novak.card.startswith("Done, Mr Novak. With /update")
    assert novak.phone.commands()[0][0] == "inbox"


async def test_the_offices_link_opens_the_offices_card(school: TheSchool, dana: Person) -> None:
    assert drawn(dana.received[0]).startswith(
        "Done, Dana. With /home you see how everything stands."
    )
    assert dana.name == OFFICE


@pytest.mark.parametrize(
    ("parent", "shown"),
    [
        (LONG, f"Ana {LONG.rsplit(maxsplit=1)[-1][0]}."),
        ("Zoë <b>Ng</b> & Co", "Zoë C."),
        ("ليلى الحداد", "ليلى ا."),
        ("Madonna", "Madonna"),
    ],
)
async def test_every_name_is_shown_as_it_is_written(
    school: TheSchool, parent: str, shown: str
) -> None:
    await lists(school, family("c11", "Kim Lee", parent, "guardian", "en"))
    person = school.meets(parent)

    await person.opens_link((await links(school))[parent, "Kim Lee"])

    assert f"This sheet is for {shown}, guardian of Kim L., class 3B." in person.card


async def test_a_childs_name_with_brackets_is_no_markup(school: TheSchool) -> None:
    rosa = await newcomer(school, "Rosa Ruiz", child_id="c12", child="<i>Leo</i> &Ruiz")

    assert "News for the class of <i>Leo</i> &." in rosa.card
