"""What a family allows is asked as they join, changed at any time, and needs both homes."""

from tests.accounts import looked_up
from tests.conversations.acts import NOT_THERE, in_the_files, joins, links, lists
from tests.people import Person
from tests.school import TheSchool, family

OPENS = "Photos and good news"


async def is_allowed(school: TheSchool, child: str, about: str) -> bool:
    children = await looked_up(school.database, "select id, first_name from children")
    (number,) = (each["id"] for each in children if each["first_name"] == child)
    async with school.database.reading() as records:
        return await records.consents.allows(number, about)


async def says(person: Person, *labels: str) -> None:
    await person.writes("/settings")
    await person.taps(OPENS)
    for label in labels:
        await person.taps(label)


async def test_nothing_is_allowed_before_anyone_said_yes(school: TheSchool, ewa: Person) -> None:
    await says(ewa)

    assert "Photos of Ada, sent to you and to who else cares for Ada: not answered yet." in ewa.card
    assert not await is_allowed(school, "Ada", "photos")


async def test_a_yes_allows_that_alone(school: TheSchool, ewa: Person) -> None:
    await says(ewa, "Photos: yes")

    assert await is_allowed(school, "Ada", "photos")
    assert not await is_allowed(school, "Ada", "sharing")


async def test_who_said_yes_can_say_no_later(school: TheSchool, ewa: Person) -> None:
    await says(ewa, "Good news: yes")
    await says(ewa, "Good news: no")

    assert "by first name: no." in ewa.card
    assert not await is_allowed(school, "Ada", "sharing")


async def test_the_no_of_one_home_is_a_no(school: TheSchool, ewa: Person, piotr: Person) -> None:
    await says(ewa, "Photos: yes")
    await says(piotr, "Photos: no")

    assert not await is_allowed(school, "Ada", "photos")


async def test_one_home_does_not_read_what_the_other_said(ewa: Person, piotr: Person) -> None:
    await says(piotr, "Photos: no", "Good news: no")

    await says(ewa)

    assert ewa.card.count("not answered yet.") == 2


async def test_a_second_tap_changes_nothing(school: TheSchool, ewa: Person) -> None:
    await says(ewa, "Photos: yes")
    await ewa.taps_twice("✓ Photos: yes")

    assert await is_allowed(school, "Ada", "photos")
    noted = await looked_up(school.database, "select verb from audit where verb like 'consent%'")
    assert len(noted) == 1


async def test_who_joins_is_asked_and_led_there(school: TheSchool, marta: Person) -> None:
    await joins(marta, school.tokens["Marta Nowak"])

    assert "May teachers send you photos of Jan" in marta.card
    await marta.taps("Photos and good news: yes or no?")
    await marta.taps("Photos: yes")
    assert await is_allowed(school, "Jan", "photos")


async def test_who_has_several_children_is_asked_for_which(school: TheSchool, ewa: Person) -> None:
    await lists(school, family("c8", "Leo Kowalski", "Ewa Kowalska", "mother", "en"))
    await joins(ewa, (await links(school))["Ewa Kowalska", "Leo Kowalski"])

    await says(ewa, "Leo K.", "Good news: yes")

    assert await is_allowed(school, "Leo", "sharing")
    assert not await is_allowed(school, "Ada", "sharing")


async def test_a_teacher_has_no_such_settings(lee: Person) -> None:
    await lee.writes("/settings")

    assert not lee.has_seen(OPENS)


async def test_who_no_longer_acts_for_the_child_allows_nothing(
    school: TheSchool, ewa: Person
) -> None:
    await says(ewa, "Photos: yes")
    no = ewa.button("Photos: no")
    await in_the_files(
        school,
        "delete from guardianships where parent_id in"
        " (select id from people where name = 'Ewa Kowalska')",
    )

    assert not await is_allowed(school, "Ada", "photos")
    await ewa.presses(no)
    assert ewa.toast == NOT_THERE
