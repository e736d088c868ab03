"""Two teachers of a class compose at the same time: nothing of either is overwritten unseen."""

from tests.conversations.composing import begins, composed, opens
from tests.people import Person
from tests.school import TheSchool


async def both_have_ada(school: TheSchool, lee: Person, okafor: Person) -> None:
    await begins(school, lee)
    await okafor.writes("/week")
    await okafor.taps("Go on")


async def test_who_was_slower_to_tap_sees_the_colleagues(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await both_have_ada(school, lee, okafor)
    await okafor.taps("Effort")
    await lee.taps("Kindness")

    assert lee.toast == "Mr Okafor has changed this meanwhile."
    assert "Ada made a real effort." in lee.card
    assert (await composed(school))["Ada"].strength == "effort"


async def test_whoever_wrote_it_is_named(school: TheSchool, lee: Person, okafor: Person) -> None:
    await both_have_ada(school, lee, okafor)
    for label in ("Effort", "None", "Good"):
        await okafor.taps(label)
    await lee.writes("/week")
    await opens(lee, "✓ Ada K.")

    assert "Mr Okafor wrote this." in lee.card
    await okafor.writes("/week")
    await opens(okafor, "✓ Ada K.")
    assert "wrote this" not in okafor.card


async def test_words_of_the_slower_are_kept_and_take_its_place_only_when_asked(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await both_have_ada(school, lee, okafor)
    await okafor.writes("Ada counted to 100.")
    await lee.writes("Ada sang.")

    assert lee.has_seen("Mr Okafor has changed this meanwhile.\nYours is kept: “Ada sang.”")
    assert "Ada counted to 100." in lee.card
    assert (await composed(school))["Ada"].well == "Ada counted to 100."
    await lee.taps("Take mine instead")
    assert (await composed(school))["Ada"].well == "Ada sang."


async def test_good_finds_only_good_what_was_shown(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await begins(school, lee)
    await lee.taps("Effort")
    await lee.taps("None")
    await okafor.writes("/week")
    await opens(okafor, "… Ada K.")
    await okafor.taps("Change what went well")
    await okafor.writes("Ada counted to 100.")
    await lee.taps("Good")

    assert (await composed(school))["Ada"].state == "begun"
    assert "Ada counted to 100." in lee.card


async def test_what_a_colleague_has_begun_comes_last(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await begins(school, lee)
    await lee.taps("Effort")
    await okafor.writes("/week")
    await okafor.taps("Go on")

    assert okafor.card.startswith("Jan N.")
