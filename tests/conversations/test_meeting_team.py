"""A team meets a family in one meeting: at times at which all are free, and nobody is made to."""

from tests.conversations.acts import NOT_THERE, in_the_files, joins, links, lists
from tests.conversations.promising import times_seen
from tests.conversations.proposing import ASKS, TUESDAY, begins, claimed
from tests.conversations.rounds import books, opens_round
from tests.people import Person
from tests.school import TheSchool, family

NOT_FOR_BEN = """update guardianships set joined_at = null
where child_id in (select id from children where first_name = 'Ben')"""


async def asks_with_okafor(lee: Person) -> None:
    await begins(lee)
    await lee.writes("Tuesday 15:30")
    await lee.taps("Who else")
    await lee.taps("Mr Okafor")
    await lee.taps("Back")
    await lee.taps("Send")


async def test_a_colleague_is_told_and_has_the_meeting_when_it_is_agreed(
    lee: Person, okafor: Person, ewa: Person
) -> None:
    await asks_with_okafor(lee)
    assert (
        "Asked: Ewa Kowalska. You will read here what becomes of it.\nTogether with Mr" in lee.card
    )
    okafor.sees(
        "Ada K. · 3B\nMs Lee would like to meet Ewa Kowalska together with you.\n"
        f"{TUESDAY}\n20 minutes",
        "[Other times]  [I cannot come]",
    )

    await ewa.taps(TUESDAY)

    assert ewa.card.startswith(f"Booked:\n{TUESDAY} · Ms Lee and Mr Okafor · Ada K.")
    assert okafor.card.startswith("A meeting is booked:")


async def test_a_colleague_who_cannot_come_is_left_out_and_the_asker_told(
    lee: Person, okafor: Person, ewa: Person
) -> None:
    await asks_with_okafor(lee)
    await okafor.taps("I cannot come")
    assert lee.card.startswith("Mr Okafor cannot come. The others are still asked:")

    await ewa.taps(TUESDAY)

    assert ewa.card.startswith(f"Booked:\n{TUESDAY} · Ms Lee · Ada K.")
    assert times_seen(okafor, "A meeting is booked:") == 0


async def test_only_times_at_which_the_whole_team_is_free_can_be_agreed(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await begins(lee)
    await lee.writes("19 March 17:00")
    await lee.taps("Who else")
    await lee.taps("Mr Okafor")
    await lee.taps("Back")
    await lee.taps("Send")
    await books(school, "Ana García", await opens_round(school), "17:00", "Mr Okafor")
    await ewa.taps("Thursday 19 March, 17:00")

    assert ewa.card.startswith("That time has just been taken, so nothing was changed.")


async def asks_about_both(school: TheSchool, ewa: Person) -> None:
    """Ben is in Mr Stone's class."""
    row = family("c8", "Ben Kowalski", "Ewa Kowalska", "mother", "en", class_name="1A")
    await lists(school, row)
    await joins(ewa, (await links(school))["Ewa Kowalska", "Ben Kowalski"])
    await ewa.writes("/propose")
    await ewa.taps("Ada K. · 3B")
    await ewa.taps("Ms Lee")
    await ewa.taps("Without times")
    await ewa.taps("Who else")
    await ewa.taps("Ben K.")
    await ewa.taps("Mr Stone")


async def test_a_parent_brings_brother_and_sister_into_one_meeting(
    school: TheSchool, ewa: Person, lee: Person, stone: Person
) -> None:
    await asks_about_both(school, ewa)
    await ewa.taps("Back")
    await ewa.taps("Send")

    for teacher in (lee, stone):
        assert teacher.card.startswith("Ada K. and Ben K. · 3B and 1A\nEwa Kowalska would like")


async def test_who_acts_for_one_of_two_children_no_more_agrees_to_nothing(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await asks_about_both(school, ewa)
    await ewa.taps("Back")
    await ewa.taps("Send")
    await lee.taps("Offer times")
    await lee.writes("Tuesday 15:30")
    await lee.taps("Send")
    await in_the_files(school, NOT_FOR_BEN)
    await ewa.taps(TUESDAY)

    assert ewa.toast == NOT_THERE
    assert await claimed(school) == []


async def test_without_the_child_its_teacher_is_not_asked(
    school: TheSchool, ewa: Person, lee: Person, stone: Person
) -> None:
    await asks_about_both(school, ewa)
    await ewa.taps("✓ Ben K.")
    await ewa.taps("Back")
    await ewa.taps("Send")

    assert times_seen(stone, "Ewa Kowalska would like") == 0
    assert lee.card.startswith("Ada K. · 3B\n")


async def test_a_meeting_is_proposed_again_with_the_same_people(
    lee: Person, okafor: Person, ewa: Person
) -> None:
    await asks_with_okafor(lee)
    await ewa.taps("Not now")
    await ewa.taps("Send it like this")
    await lee.taps("Propose again")
    await lee.writes("Wednesday 16:00")

    assert "Ms Lee and Mr Okafor would like to meet you." in lee.card
    assert not ewa.card.startswith(ASKS)
