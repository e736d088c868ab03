"""After an upgrade everyone finds the commands that are there now in Telegram's menu."""

from bot.commands import commands_for
from bot.menus import offer_new_menus
from tests.conversations.acts import in_the_files
from tests.conversations.letters import school
from tests.people import Person
from tests.school import TheSchool

__all__ = ["school"]


def menu(person: Person) -> tuple[str, ...]:
    return tuple(name for name, _ in person.phone.commands())


async def starts_anew(school: TheSchool) -> None:
    await school.crashes_and_restarts()
    await offer_new_menus(school.database, school.information, school.clock)
    await school.settles()


async def test_after_an_upgrade_everyone_has_the_commands_of_their_role(
    school: TheSchool, ewa: Person, lee: Person, dana: Person
) -> None:
    await in_the_files(school, "update accounts set menu = 'parent home'")
    school.telegram.bot.commands.clear()

    await starts_anew(school)

    assert menu(ewa) == commands_for("parent")
    assert menu(lee) == commands_for("teacher")
    assert menu(dana) == commands_for("office")


async def test_a_restart_without_new_commands_offers_nothing(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    school.telegram.bot.commands.clear()

    await starts_anew(school)

    assert menu(ewa) == menu(lee) == ()
