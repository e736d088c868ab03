"""A teacher writes whom to praise, and whoever of the classes shown has that name is found."""

import pytest

from tests.conversations.acts import lists, teaches
from tests.people import Person
from tests.school import TheSchool, family

NOBODY = "I find nobody of that name. Write it differently, or tap it."
KEPT = "Shall it be an update"


@pytest.mark.parametrize(
    "name", ["Omar", "omar", "HADDAD", "Omar Haddad", "Haddad, Omar", "om", "Omar H."]
)
async def test_a_typed_name_finds_the_child(lee: Person, name: str) -> None:
    await lee.writes("/praise")
    await lee.writes(name)

    assert lee.card.startswith("Omar H.: what went well?")


async def test_a_name_is_found_without_its_accents(lee: Person) -> None:
    await lee.writes("/praise")
    await lee.writes("Sofia Garcia")

    assert lee.card.startswith("Sofía G.: what went well?")


async def test_what_is_written_next_is_said_of_the_found_child(lee: Person) -> None:
    await lee.writes("/praise")
    await lee.writes("Omar")
    await lee.writes("{child} helped.")

    assert lee.card.startswith("Omar · 3B · from Ms Lee:\nOmar helped.")


async def test_a_typed_name_is_never_offered_to_the_whole_class(lee: Person) -> None:
    await lee.writes("/praise")
    for words in ("Omar", "/praise", "Zoe", "Everybody helped today"):
        await lee.writes(words)

    assert not lee.has_seen(KEPT)


@pytest.mark.parametrize("words", ["Zoe", "Max", "Omar Kowalska", "🎈"])
async def test_where_nobody_has_the_name_the_children_are_shown_again(
    lee: Person, words: str
) -> None:
    await lee.writes("/praise")
    await lee.writes(words)
    lee.sees(
        f"{NOBODY}\n3B: whom would you like to praise?",
        "[Ada K.]  [Jan N.]  [Omar H.]",
        "[Sofía G.]  [Taras K.]",
        "[Several at once]  [Cancel]",
    )
    await lee.writes("Jan")

    assert lee.card.startswith("Jan N.: what went well?")


async def test_of_several_with_one_name_one_is_chosen_by_a_tap(
    school: TheSchool, lee: Person
) -> None:
    await lists(school, family("n1", "Ada Zimmer", "Eva Zimmer", "mother", "en"))
    await lee.writes("/praise")
    await lee.writes("ada")
    lee.sees("Whom do you mean?", "[Ada K.]  [Ada Z.]", "[Cancel]")
    await lee.taps("Ada Z.")

    assert lee.card.startswith("Ada Z.: what went well?")


async def test_a_whole_name_is_meant_before_one_that_only_begins_so(
    school: TheSchool, lee: Person
) -> None:
    await lists(school, family("n1", "Janina Zimmer", "Eva Zimmer", "mother", "en"))
    await lee.writes("/praise")
    await lee.writes("jan")

    assert lee.card.startswith("Jan N.: what went well?")


async def test_of_many_the_teacher_is_asked_for_more_of_the_name(
    school: TheSchool, lee: Person
) -> None:
    many = [
        family(f"n{number}", f"Zoe{number} Long", f"Parent{number} Long", "mother", "en")
        for number in range(10, 20)
    ]
    await lists(school, *many)
    await lee.writes("/praise")
    await lee.writes("zoe")

    assert lee.card.startswith("Whom do you mean?\nThere are more: write more of the name.\n[Zoe")
    assert lee.card.count("[Zoe") == 8


async def test_before_the_class_is_chosen_children_of_all_own_classes_are_found(
    school: TheSchool, lee: Person
) -> None:
    await lists(school, teaches("t1", "Ms Lee", "1A"))
    await lee.writes("/praise")
    await lee.writes("max")

    assert lee.card.startswith("Max W.: what went well?")


async def test_of_several_classes_the_buttons_name_each(school: TheSchool, lee: Person) -> None:
    other = family("n1", "Max Ott", "Eva Ott", "mother", "en")
    await lists(school, teaches("t1", "Ms Lee", "1A"), other)
    await lee.writes("/praise")
    await lee.writes("max")
    lee.sees("Whom do you mean?", "[Max W. · 1A]  [Max O. · 3B]", "[Home]")
    await lee.taps("Max O. · 3B")

    assert lee.card.startswith("Max O.: what went well?")


async def test_where_nobody_of_any_class_has_the_name_the_classes_are_shown_again(
    school: TheSchool, lee: Person
) -> None:
    await lists(school, teaches("t1", "Ms Lee", "1A"))
    await lee.writes("/praise")
    await lee.writes("Zoe")

    lee.sees(f"{NOBODY}\nWhom would you like to praise? First the class:", "[1A]", "[3B]", "[Home]")


async def test_a_name_is_found_while_several_are_to_be_ticked(lee: Person) -> None:
    await lee.writes("/praise")
    await lee.taps("Several at once")
    await lee.writes("Omar")

    assert lee.card.startswith("Omar H.: what went well?")


async def test_after_cancel_a_name_is_no_praise(lee: Person) -> None:
    await lee.writes("/praise")
    await lee.taps("Cancel")
    await lee.writes("Omar")

    assert "what went well?" not in lee.card


async def test_an_update_that_is_written_while_the_card_was_left_open_is_an_update(
    lee: Person,
) -> None:
    await lee.writes("/praise")

    await lee.writes("On Friday we go to the forest. Please bring boots.")

    assert KEPT in lee.card
