"""What is known of a child is there when its turn comes: praise, last week's step, kept words."""

from datetime import date, datetime, timedelta

from storage.models import Person as Known
from storage.records import Records
from tests.conversations.composing import LEAVES, begins, composed, opens, plans
from tests.people import Person
from tests.school import TheSchool

A_WEEK = timedelta(days=7)
LAST_MONDAY = date(2026, 3, 2)
PRAISED = """insert into praises (by_id, class_id, state, strength, words, made_at, ended_at)
    values (:by, :class, :state, :strength, :words, :at, :at)"""
ABOUT = "insert into praise_children (praise_id, child_id) select max(id), :child from praises"
SENT = "update weeklies set state = 'sent', ended_at = :at where id = :id"
TRIED = """insert into weekly_families (weekly_id, parent_id, tried_at)
    select :id, parent_id, :tried from guardianships where child_id = :child"""


async def praises(
    school: TheSchool, child: str, *, strength: str | None, words: str | None, state: str = "kept"
) -> None:
    """Mr Okafor praised the child today."""
    made = (await composed(school))[child]
    async with school.database.transaction() as records:
        by = await teacher(school, records, "Mr Okafor")
        facts = {
            "by": by.id,
            "class": made.class_id,
            "state": state,
            "strength": strength,
            "words": words,
            "at": school.clock.now().isoformat(),
            "child": made.child_id,
        }
        await records._driver.execute(PRAISED, facts)
        await records._driver.execute(ABOUT, facts)


async def teacher(school: TheSchool, records: Records, name: str) -> Known:
    account = await records.accounts.of(school.people[name].phone.id)
    assert account is not None
    return (await records.people.hats_of(account))[0]


async def had_last_week(
    school: TheSchool, *, weeks_ago: int = 1, tried: bool = False, but: str = ""
) -> None:
    """Everyone but one child had a message with a step, and Ada's mother may have tried it."""
    back = weeks_ago * A_WEEK
    week = await plans(school, first_day=LAST_MONDAY + A_WEEK - back, leaves=LEAVES - back)
    async with school.database.transaction() as records:
        lee = await teacher(school, records, "Ms Lee")
        for each in await records.weeklies.of_week(week):
            if each.child_first_name == but:
                continue
            await records.weeklies.write_step(
                each, code="rest", step=None, now=week.send_at, by=lee
            )
            fresh = await records.weeklies.of(each.id)
            await records.weeklies.found_ready(fresh, lee, week.send_at)
            await sent(records, each.id, each.child_id, week.send_at, tried=tried)
        await records.weeks.end(week, "sent", week.send_at)


async def sent(records: Records, weekly: int, child: int, at: datetime, *, tried: bool) -> None:
    facts = {
        "id": weekly,
        "child": child,
        "at": at.isoformat(),
        "tried": at.isoformat() if tried else None,
    }
    await records._driver.execute(SENT, facts)
    await records._driver.execute(TRIED, facts)


async def test_praise_of_this_week_is_there_already(school: TheSchool, lee: Person) -> None:
    await plans(school)
    await praises(school, "Omar", strength="helped", words=None)
    await lee.writes("/week")
    await opens(lee, "Omar H.")

    assert lee.card.startswith(
        "Omar H.\nPraised by Mr Okafor on Thursday 12 March:\nOmar helped a classmate.\n"
        "A next step for home?"
    )
    assert (await composed(school))["Omar"].state == "open"
    await lee.taps("None")
    await lee.taps("Good")
    made = (await composed(school))["Omar"]
    assert (made.state, made.strength, made.praise_id) == ("ready", "helped", 1)


async def test_the_words_of_a_praise_are_taken_as_written(school: TheSchool, lee: Person) -> None:
    await plans(school)
    await praises(school, "Omar", strength="effort", words="Omar <b>ran</b>.", state="sent")
    await lee.writes("/week")
    await opens(lee, "Omar H.")
    await lee.taps("None")

    assert "Omar’s week · 3B\nOmar ran." in lee.card


async def test_other_words_than_the_praise_can_be_chosen(school: TheSchool, lee: Person) -> None:
    await plans(school)
    await praises(school, "Omar", strength="helped", words=None)
    await lee.writes("/week")
    await opens(lee, "Omar H.")
    await lee.taps("Other words")
    await lee.taps("Spoke up")
    await lee.taps("None")

    made = (await composed(school))["Omar"]
    assert (made.strength, made.praise_id) == ("spoke-up", None)


async def test_praise_taken_back_is_no_proposal(school: TheSchool, lee: Person) -> None:
    await plans(school)
    await praises(school, "Omar", strength="helped", words=None, state="taken-back")
    await lee.writes("/week")
    await opens(lee, "Omar H.")

    assert "Praised" not in lee.card


async def test_last_weeks_step_is_told_with_what_became_of_it(
    school: TheSchool, lee: Person
) -> None:
    await had_last_week(school, tried=True)
    await begins(school, lee)

    assert "Last week’s step: Go to bed a little earlier · tried at home\nWent well?" in lee.card


async def test_a_step_nobody_tried_is_told_without_blame(school: TheSchool, lee: Person) -> None:
    await had_last_week(school)
    await begins(school, lee)

    assert "Last week’s step: Go to bed a little earlier\nWent well?" in lee.card


async def test_who_waited_longest_comes_first_and_two_weeks_are_said_kindly(
    school: TheSchool, lee: Person
) -> None:
    await had_last_week(school, weeks_ago=2, but="Taras")
    await had_last_week(school, but="Omar")
    await begins(school, lee)

    assert lee.card.startswith("Omar H.\nLast week’s step")
    await lee.taps("Skip")
    assert "two weeks" not in lee.card


async def test_who_had_nothing_for_two_weeks_is_said_so(school: TheSchool, lee: Person) -> None:
    await had_last_week(school, weeks_ago=2, but="Taras")
    await had_last_week(school, but="Taras")
    await school.passes(days=1, hours=5)
    await begins(school, lee)

    assert lee.card.startswith("Taras K.\nHas waited over two weeks for a good word.\nWent well?")
    await lee.taps("Skip")
    assert "two weeks" not in lee.card


async def test_kept_words_are_offered_for_every_child_with_their_name(
    school: TheSchool, lee: Person
) -> None:
    await begins(school, lee)
    await lee.writes("Ada tidied the shelf.")
    await lee.writes("Tidy a shelf together")
    await lee.taps("Keep for next time")
    assert lee.toast == "Kept for next time."
    assert "Keep for next time" not in lee.card
    await lee.taps("Good")

    await lee.taps("Jan tidied the shelf.")
    await lee.taps("Tidy a shelf together")
    assert "Jan tidied the shelf.\nNext: Tidy a shelf together" in lee.card
    assert "Keep for next time" not in lee.card


async def test_those_of_the_teachers_subject_come_first(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await begins(school, lee)
    await lee.writes("Ada sang.")
    await lee.taps("None")
    await lee.taps("Keep for next time")
    await okafor.writes("/week")
    await okafor.taps("Go on")
    await okafor.writes("Jan counted.")
    await okafor.taps("None")
    await okafor.taps("Keep for next time")
    await okafor.taps("Good")
    assert "[Omar counted.]  [Omar sang.]" in okafor.card

    await lee.taps("Skip")
    assert "[Omar sang.]  [Omar counted.]" in lee.card


async def test_earlier_words_of_the_class_are_offered(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)
    await lee.writes("Ada sang.")
    await lee.taps("None")
    await lee.taps("Good")
    await lee.taps("Jan sang.")
    await lee.taps("None")
    await lee.taps("Good")

    assert (await composed(school))["Jan"].well == "Jan sang."
