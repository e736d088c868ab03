"""After Homeroom was away for more than a day, each family reads of it in its own language."""

from datetime import timedelta

import pytest

from tests.people import Person
from tests.school import TheSchool

LONGEST = 350  # characters on a phone


@pytest.fixture
async def away_for_a_day(school: TheSchool, ewa: Person) -> None:
    """It was switched off from Thursday, ten o'clock, until noon on Friday."""
    await school.closes()
    school.clock.move(timedelta(hours=26))
    await school.opens()
    await ewa.writes("/home")
    await school.passes(minutes=2)
    await school.passes(minutes=2)


@pytest.mark.usefixtures("away_for_a_day")
async def test_each_family_reads_it_in_its_own_language(
    ewa: Person, layla: Person, ana: Person, olena: Person
) -> None:
    begins = {
        ewa: "Homeroom could not be reached from Thursday 12 March, 10:00 to Friday 13 March",
        layla: "تعذّر الوصول إلى Homeroom من الخميس، 12 مارس، 10:00 ص إلى الجمعة، 13 مارس",
        ana: "No se pudo contactar con Homeroom desde el jueves, 12 de marzo, 10:00 hasta el",
        olena: "Homeroom був недоступний: четвер, 12 березня, 10:00 – пʼятниця, 13 березня",
    }

    for person, words in begins.items():
        assert person.card.startswith(words), person.screen()
        assert len(person.card) <= LONGEST


@pytest.mark.usefixtures("away_for_a_day")
async def test_the_office_reads_how_many_were_told(dana: Person) -> None:
    assert dana.card.endswith("9 people have been asked to send it again."), dana.screen()


@pytest.mark.usefixtures("away_for_a_day")
async def test_who_has_not_joined_reads_nothing(marta: Person) -> None:
    assert marta.received == []
