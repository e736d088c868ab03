"""The same words for several children: each with their own name, and all seen before."""

from tests.conversations.composing import begins, composed
from tests.people import Person
from tests.school import TheSchool


async def ticks(lee: Person, *children: str) -> None:
    await lee.writes("Ada’s song was loud, Adam!")
    await lee.taps("None")
    await lee.taps("Same for several")
    for child in children:
        await lee.taps(child)


async def test_each_reads_it_with_their_own_name(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    await ticks(lee, "Omar H.", "Jan N.", "✓ Jan N.")
    await lee.taps("Show (1)")
    lee.sees(
        "So the families will read it, each only its own:\n"
        "Ada’s week · 3B\nAda’s song was loud, Adam!\n"
        "Omar’s week · 3B\nOmar’s song was loud, Adam!",
        "[All good]",
        "[Back]",
    )
    await lee.taps("All good")

    made = await composed(school)
    assert (made["Omar"].state, made["Omar"].well) == ("ready", "Omar’s song was loud, Adam!")
    assert made["Ada"].state == "ready"
    assert made["Jan"].state == "open"
    assert lee.card.startswith("2 are ready.\nJan N.")


async def test_nothing_is_written_before_all_was_seen(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    await ticks(lee, "Omar H.")
    await lee.taps("Show (1)")

    assert (await composed(school))["Omar"].state == "open"


async def test_what_a_colleague_wrote_meanwhile_stays(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await begins(school, lee)
    await ticks(lee, "Jan N.")
    await lee.taps("Show (1)")
    await okafor.writes("/week")
    await okafor.taps("Go on")
    await okafor.writes("Jan counted.")
    await lee.taps("All good")

    assert (await composed(school))["Jan"].well == "Jan counted."
    assert lee.card.startswith("One is ready.")


async def test_a_second_tap_on_all_good_goes_on_as_the_first(
    school: TheSchool, lee: Person
) -> None:
    await begins(school, lee)
    await ticks(lee, "Omar H.")
    await lee.taps("Show (1)")
    await lee.taps_twice("All good")

    assert "Jan N.\nWent well?" in lee.card


async def test_what_was_said_aloud_is_for_one_child_alone(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    lee.phone.sends_voice(b"OggS")
    await school.settles()
    await lee.taps("None")

    assert "Same for several" not in lee.card


async def test_more_than_one_message_shows_is_not_found_good_at_once(
    school: TheSchool, lee: Person
) -> None:
    await begins(school, lee)
    await lee.writes("Ada sang. " + "x" * 280)
    await lee.writes("y" * 300)
    await lee.taps("Same for several")
    for child in ("Jan N.", "Omar H.", "Sofía G.", "Taras K."):
        await lee.taps(child)
    await lee.taps("Show (4)")

    assert len(lee.newest.words or "") <= 4096
