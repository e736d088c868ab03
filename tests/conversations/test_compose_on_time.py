"""The clock shows the card and reminds of what is missing: once each, and in reading hours."""

from datetime import timedelta

from bot.voice import Voice
from handlers.composing.open_weeks import opens_weeks
from tests.conversations.acts import in_the_files
from tests.conversations.composing import LEAVES, plans
from tests.conversations.promising import times_seen
from tests.people import Person
from tests.school import TheSchool

TAKEN = "delete from teaching where teacher_id = (select id from people where name = 'Ms Lee')"
CARD = "This week in 3B"
MISSING = "3B: the weekly messages leave at 15:00."


async def test_each_teacher_of_the_class_finds_the_card_on_thursday(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await plans(school)
    await school.passes(hours=3)
    assert times_seen(lee, CARD) == 0
    await school.passes(hours=1)

    for person in school.people.values():
        assert times_seen(person, CARD) == (person in {lee, okafor}), person.screen()


async def test_two_clocks_show_it_once(school: TheSchool, lee: Person) -> None:
    await plans(school)
    await school.passes(hours=4)
    async with school.database.transaction() as records:
        await opens_weeks(Voice(records, school.information, school.clock.now()))
    await school.crashes_and_restarts()
    await school.passes(hours=1)

    assert times_seen(lee, CARD) == 1


async def test_who_began_before_finds_no_second_card(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await plans(school)
    await lee.writes("/week")
    await school.passes(hours=4)

    assert times_seen(lee, CARD) == 1
    assert times_seen(okafor, CARD) == 1


async def test_on_the_day_the_missing_are_named_once_two_hours_before(
    school: TheSchool, lee: Person, okafor: Person, ewa: Person
) -> None:
    await plans(school)
    await school.passes(hours=4)
    await lee.taps("Go on")
    for label in ("Effort", "None", "Good"):
        await lee.taps(label)
    await lee.taps("Effort")
    await school.is_at("12:59")
    assert times_seen(lee, MISSING) == 0
    await school.is_at("13:00")
    await school.passes(minutes=30)

    okafor.sees(
        f"{MISSING}\nStill without words: Jan N., Omar H., Sofía G. and Taras K.",
        "[Go on]  [Not this week]",
    )
    assert [times_seen(who, MISSING) for who in (lee, okafor, ewa)] == [1, 1, 0]


async def test_when_nobody_is_missing_nobody_is_reminded(school: TheSchool, lee: Person) -> None:
    await plans(school)
    await school.passes(hours=4)
    await lee.taps("Go on")
    for _ in range(5):
        await lee.taps("Skip")
    await school.passes(days=1)

    assert times_seen(lee, MISSING) == 0


async def test_who_composes_nothing_this_week_is_not_reminded(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await plans(school)
    await school.passes(hours=4)
    await lee.taps("Not this week")
    await school.is_at("13:00")

    assert times_seen(lee, MISSING) == 0
    assert times_seen(okafor, MISSING) == 1


async def test_when_it_leaves_early_the_reminder_comes_as_the_teacher_begins_to_read(
    school: TheSchool, lee: Person
) -> None:
    await plans(school, leaves=LEAVES - timedelta(hours=6))  # 9:00 at school
    await school.passes(hours=4)
    await school.is_at("07:30")
    reminded = "3B: the weekly messages leave at 09:00."
    assert times_seen(lee, reminded) == 0
    await school.is_at("08:00")

    assert times_seen(lee, reminded) == 1


async def test_who_reads_only_after_it_leaves_is_reminded_without_a_sound(
    school: TheSchool, lee: Person
) -> None:
    await plans(school, leaves=LEAVES - timedelta(hours=7, minutes=30))  # 7:30 at school
    await school.passes(hours=4)
    await school.is_at("05:45")

    assert lee.newest.silent
    assert lee.card.startswith("3B: the weekly messages leave at 07:30.")


async def test_a_reminder_that_waits_is_not_said_when_nobody_is_missing_any_more(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await plans(school, leaves=LEAVES - timedelta(hours=6))
    await school.passes(hours=4)
    await school.is_at("07:30")
    await lee.taps("Go on")
    for _ in range(5):
        await lee.taps("Skip")
    await school.is_at("08:00")

    assert times_seen(okafor, "the weekly messages leave at") == 0


async def test_home_leads_to_the_week_that_is_open(school: TheSchool, lee: Person) -> None:
    await plans(school)
    await lee.writes("/home")
    assert "This week’s messages" not in lee.card
    await school.passes(hours=4)
    await lee.writes("/home")
    await lee.taps("This week’s messages")

    assert lee.card.startswith(f"{CARD}: 0 of 5 ready.")


async def test_the_card_of_a_teacher_who_teaches_the_class_no_more_is_withheld(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await plans(school)
    await school.is_at("17:00")
    await in_the_files(school, TAKEN)
    await school.passes(hours=15)

    assert times_seen(lee, CARD) == 0
    assert times_seen(okafor, CARD) == 1


async def test_from_the_clocks_plan_to_the_familys_phone(
    school: TheSchool, lee: Person, ewa: Person, ana: Person
) -> None:
    """Nobody plans by hand: the clock does, the teacher composes, and each family reads its own."""
    await school.has_weeks()
    await school.passes(hours=4)
    await lee.taps("Go on")
    await lee.writes("Ada read a whole page aloud.")
    for label in ("Read together for 10 minutes", "Good", "Helped a classmate"):
        await lee.taps(label)
    await school.is_at("08:00")
    await school.is_at("15:00")
    await school.passes(minutes=1)

    assert ewa.has_seen("Ada read a whole page aloud.\nNext: Read together for 10 minutes")
    assert times_seen(ana, "read a whole page aloud") == 0
    await lee.taps("None")
    assert lee.card.startswith("3B · weekly messages of Friday 13 March")
