"""A family that never answered is asked when a teacher has a photo: once, and kindly."""

from tests.accounts import looked_up
from tests.conversations.praising import answers_photos, begins, photographs, sends
from tests.people import Person
from tests.school import TheSchool

ASKED = "Ms Lee has a photo of Ada for you. May teachers send you photos of Ada?"


def times_asked(parent: Person) -> int:
    return sum((m.words or "").startswith(ASKED) for m in parent.received)


async def praises_with_photo(school: TheSchool, lee: Person) -> None:
    await begins(lee, "Ada K.")
    await photographs(school, lee, "Her tower!")
    await sends(school, lee)


async def test_who_never_answered_is_asked_once(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await praises_with_photo(school, lee)
    await school.passes(days=1)
    await praises_with_photo(school, lee)

    assert [times_asked(ewa), times_asked(piotr)] == [1, 1]


async def test_the_photo_does_not_wait_for_the_answer(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await praises_with_photo(school, lee)

    assert ewa.received[-1].words == "Ada · 3B · from Ms Lee:\nHer tower!"
    assert ewa.received[-1].kind == "text"


async def test_where_a_home_has_said_no_nobody_is_asked(
    school: TheSchool, lee: Person, ewa: Person, piotr: Person
) -> None:
    await answers_photos(school, piotr, "no")
    await praises_with_photo(school, lee)

    assert not times_asked(ewa)


async def test_words_alone_ask_nothing(school: TheSchool, lee: Person, ewa: Person) -> None:
    await begins(lee, "Ada K.")
    await lee.taps("Effort")
    await sends(school, lee)

    assert not times_asked(ewa)


async def test_other_families_are_not_asked(school: TheSchool, lee: Person, ana: Person) -> None:
    await praises_with_photo(school, lee)

    assert not ana.has_seen("has a photo of")


async def test_a_photo_alone_asks_when_its_teacher_says_so(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee, "Ada K.")
    await photographs(school, lee)
    assert not times_asked(ewa)
    await lee.taps("Ask the family")
    await ewa.taps("Yes")
    await lee.taps("Ask the family")
    await sends(school, lee)

    assert ewa.received[-1].kind == "photo"


async def test_a_second_tap_says_that_they_were_asked(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(lee, "Ada K.")
    await photographs(school, lee)
    await lee.taps("Ask the family")
    await lee.taps("Ask the family")

    assert lee.toast == "The family was asked before and has not said yes."
    assert times_asked(ewa) == 1


async def test_in_the_evening_the_question_waits_for_the_morning(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await school.is_at("21:00")
    await praises_with_photo(school, lee)
    assert not times_asked(ewa)
    await school.passes(hours=11)

    assert times_asked(ewa) == 1


async def test_the_answer_is_the_one_of_the_settings(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await praises_with_photo(school, lee)
    await ewa.presses(ewa.button("No"))

    rows = await looked_up(school.database, "select about, answer from consents")
    assert {(r["about"], r["answer"]) for r in rows if r["answer"]} == {("photos", "no")}
