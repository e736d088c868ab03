"""Joining: links nobody made, guesses, and people who race for one link."""

import asyncio

import pytest

from tests.conversations.acts import joins
from tests.people import Person
from tests.school import TheSchool

OFFICE = "School office: 030 1234."
USED = "This invitation has been used already. If that was not you, please tell the school."
UNKNOWN = "I do not know that link. Please scan the square on your sheet again."
TOO_MANY = "Those were too many tries. Please wait an hour."


@pytest.fixture
def token(school: TheSchool) -> str:
    """Marta's sheet, which nobody has scanned."""
    return school.tokens["Marta Nowak"]


@pytest.mark.parametrize("link", ["nothing-of-ours", "x" * 64, "سلام", "💚", "two words", "-"])
async def test_an_unknown_link_opens_nothing(stranger: Person, link: str) -> None:
    await stranger.writes(f"/start {link}")

    stranger.sees(f"{UNKNOWN}\n{OFFICE}")


async def test_whoever_guesses_too_often_has_to_wait(stranger: Person) -> None:
    for guess in range(5):
        await stranger.opens_link(f"guess-{guess}")

    await stranger.opens_link("guess-6")

    stranger.sees(f"{TOO_MANY}\n{OFFICE}")


async def test_even_a_right_link_opens_nothing_after_too_many_guesses(
    stranger: Person, token: str
) -> None:
    for guess in range(5):
        await stranger.opens_link(f"guess-{guess}")

    await stranger.opens_link(token)

    stranger.sees(f"{TOO_MANY}\n{OFFICE}")


async def test_an_hour_later_a_right_link_opens_again(
    school: TheSchool, marta: Person, token: str
) -> None:
    for guess in range(5):
        await marta.opens_link(f"guess-{guess}")
    await school.passes(hours=1, seconds=1)

    await joins(marta, token)

    assert marta.card.startswith("Done, Marta.")


async def test_ones_guesses_are_not_held_against_another(
    marta: Person, stranger: Person, token: str
) -> None:
    for guess in range(6):
        await stranger.opens_link(f"guess-{guess}")

    await joins(marta, token)

    assert marta.card.startswith("Done, Marta.")


async def test_of_two_who_race_for_one_link_the_first_is_let_in(
    school: TheSchool, marta: Person, stranger: Person, token: str
) -> None:
    await marta.opens_link(token)
    await stranger.opens_link(token)
    for person in (marta, stranger):
        person.phone.presses_data(*person.first_button())

    await school.settles()

    assert marta.card.startswith("Done, Marta.")
    assert stranger.toast == USED
    await stranger.writes("/home")
    assert stranger.card.startswith("I do not know you yet.")


async def test_of_two_turns_at_once_only_one_spends_the_link(
    school: TheSchool, marta: Person, stranger: Person, token: str
) -> None:
    async def spends(person: Person) -> bool:
        async with school.database.transaction() as records:
            invited = await records.invitations.opened_by(token)
            account = await records.accounts.meet(
                person.phone.id, "en", ("20:00", "07:00"), school.clock.now()
            )
            assert invited is not None
            return await records.invitations.spend(invited, account, school.clock.now())

    spent = await asyncio.gather(spends(marta), spends(stranger))

    assert sorted(spent) == [False, True]
