"""Joining: links that open nothing, or only once, and what their finder reads."""

from dataclasses import replace

import pytest

from tests.conversations.acts import joins, links
from tests.people import Person
from tests.school import TheSchool

OFFICE = "School office: 030 1234."
USED = "This invitation has been used already. If that was not you, please tell the school."
UNKNOWN = "I do not know that link. Please scan the square on your sheet again."


@pytest.fixture
def token(school: TheSchool) -> str:
    """Marta's sheet, which nobody has scanned."""
    return school.tokens["Marta Nowak"]


async def test_a_used_link_says_so_and_nothing_of_the_child(
    school: TheSchool, stranger: Person
) -> None:
    await stranger.opens_link(school.tokens["Ewa Kowalska"])

    stranger.sees(f"{USED}\n{OFFICE}")


async def test_the_own_used_link_leads_home(school: TheSchool, ewa: Person) -> None:
    await ewa.opens_link(school.tokens["Ewa Kowalska"])

    ewa.sees(
        "You have joined with this invitation already.\n"
        "Ada K. · 3B\nMs Lee · Class teacher\nMr Okafor · Maths",
        "[Write to the teachers]",
        "[Settings]  [Help]",
    )


async def test_an_expired_link_says_until_when_it_could_be_used(
    school: TheSchool, marta: Person, token: str
) -> None:
    await school.passes(days=30)

    await marta.opens_link(token)

    marta.sees(
        "This invitation could be used until Saturday 11 April. "
        f"The school will gladly make a new one.\n{OFFICE}"
    )


async def test_a_question_still_open_when_the_link_expires_lets_nobody_in(
    school: TheSchool, marta: Person, token: str
) -> None:
    await marta.opens_link(token)
    await school.passes(days=30)

    await marta.taps("Yes, that is me")

    assert marta.toast.startswith("This invitation could be used until Saturday 11 April.")
    await marta.writes("/home")
    assert marta.card.startswith("I do not know you yet.")


async def test_a_newer_sheet_takes_the_place_of_the_older(
    school: TheSchool, marta: Person, token: str
) -> None:
    await links(school)

    await marta.opens_link(token)

    marta.sees(
        "The school has made a newer invitation in place of this one. Please use that one.\n"
        f"{OFFICE}"
    )


async def test_the_newer_sheet_lets_its_owner_in(school: TheSchool, marta: Person) -> None:
    await joins(marta, (await links(school))["Marta Nowak", "Jan Nowak"])

    assert marta.card.startswith("Done, Marta.")


async def test_a_sheet_for_a_parent_with_another_account_opens_nothing(
    school: TheSchool, ewa: Person, stranger: Person
) -> None:
    async with school.database.transaction() as records:
        invited = await records.invitations.opened_by(school.tokens["Ewa Kowalska"])
        assert invited is not None
        token = await records.invitations.make(
            invited.person_id, invited.child_id, school.clock.now()
        )

    await stranger.opens_link(token)

    stranger.sees(
        f"This invitation is for somebody who uses Homeroom with another account.\n{OFFICE}"
    )


async def test_a_school_without_a_telephone_names_only_its_office(
    school: TheSchool, stranger: Person
) -> None:
    school.information = replace(school.information, phone=None)
    await school.crashes_and_restarts()

    await stranger.opens_link("nothing-of-ours")

    stranger.sees(f"{UNKNOWN}\nThe school office will gladly help.")


async def test_a_language_button_of_a_used_link_opens_nothing(
    school: TheSchool, marta: Person, stranger: Person, token: str
) -> None:
    await stranger.opens_link(token)
    await joins(marta, token)

    await stranger.taps("Español")

    assert stranger.toast == USED


async def test_a_denied_sheet_is_noted_for_the_office(
    school: TheSchool, stranger: Person, token: str
) -> None:
    await stranger.opens_link(token)

    await stranger.taps("No")

    async with school.database.reading() as records:
        assert await records.audit.count_verb("denied-joining") == 1
