"""A class's good news: seen and found good by a teacher; no child named against its family."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.school_calendar import SchoolCalendar
from bot.school_time import SchoolTime
from handlers.class_news.when_news_go import closes_month
from storage.calendar_models import ClosedDays
from tests.conversations.acts import in_the_files, sends_update
from tests.conversations.celebrating import allows_sharing, listed_as
from tests.conversations.composing import composed, plans
from tests.conversations.weeks import leaves, week_of
from tests.people import Person
from tests.school import TheSchool

HEAD = "Good news of 3B, with the messages of Friday 13 March, 15:00:\n"
TAP = "─\nTap what to leave out or take. Whatever you write now is added."
BEANS = "On Tuesday we planted beans."
GOOD_NEWS = "Good news from 3B"


async def begins(school: TheSchool, teacher: Person, *updates: str) -> None:
    """The card of the good news, which these updates stand in."""
    for words in updates:
        await sends_update(school, teacher, words)
    await school.has_weeks()
    await teacher.writes("/week")
    await teacher.taps("Good news of the class")


async def test_what_was_found_good_goes_to_the_families(
    school: TheSchool, lee: Person, ewa: Person, nadia: Person
) -> None:
    await begins(school, lee, BEANS)
    await lee.taps("Good")

    await leaves(school)

    ewa.sees(f"{GOOD_NEWS}\n{BEANS}")
    assert not nadia.has_seen(GOOD_NEWS)


async def test_a_draft_that_nobody_found_good_stays_at_school(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(school, lee, BEANS)
    await lee.writes("They are growing.")

    await leaves(school)

    assert not ewa.has_seen(GOOD_NEWS)


async def test_a_week_without_updates_asks_for_a_sentence(school: TheSchool, lee: Person) -> None:
    await begins(school, lee)

    lee.sees(
        f"{HEAD}─\nNo class update since the last messages. "
        "Write a sentence or two, and they go with the messages."
    )


async def test_good_on_an_older_card_lets_no_other_words_leave(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await begins(school, lee, BEANS)
    seen = lee.button("Good")
    await okafor.writes("/week")
    await okafor.taps("Good news of the class")
    await okafor.writes("The frogs are back.")
    await lee.presses(seen)

    assert (await week_of(school)).note_at is None
    lee.sees(
        f"{HEAD}• {BEANS}\n• The frogs are back.\n{TAP}",
        f"[✓ {BEANS}]",
        "[✓ The frogs are back.]",
        "[Good]",
    )


async def test_the_second_tap_finds_it_good_already(school: TheSchool, lee: Person) -> None:
    await begins(school, lee, BEANS)
    await lee.taps_twice("Good")

    lee.sees(f"{HEAD}{BEANS}\n─\nMs Lee found it good.", "[Change]")


async def test_with_a_colleague_s_new_words_it_is_to_be_seen_again(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    await begins(school, lee, BEANS)
    await okafor.writes("/week")
    await okafor.taps("Good news of the class")
    await lee.taps("Good")
    await okafor.writes("The frogs are back.")

    assert (await week_of(school)).note_at is None


async def test_a_name_that_the_family_has_not_allowed_does_not_leave(
    school: TheSchool, lee: Person
) -> None:
    await begins(school, lee)
    await lee.writes("Omar sang for us.")

    lee.sees(
        f"{HEAD}Omar sang for us.\n{TAP}\nThis names Omar, and the family has not allowed that "
        "others read of them. Please leave that out, or say it in other words.",
        "[✓ Omar sang for us.]",
    )


async def test_an_update_with_such_a_name_is_left_out_at_first(
    school: TheSchool, lee: Person
) -> None:
    await begins(school, lee, "Omar sang for us.", BEANS)

    lee.sees(f"{HEAD}{BEANS}\n{TAP}", "[– Omar sang for us.]", f"[✓ {BEANS}]", "[Good]")


async def test_an_allowed_name_is_pointed_out(school: TheSchool, lee: Person) -> None:
    await allows_sharing(school, lee, "Omar", "yes")
    await begins(school, lee, "Omar sang for us.")

    lee.sees(
        f"{HEAD}Omar sang for us.\n{TAP}\nThis names Omar: all families of the class will read it.",
        "[✓ Omar sang for us.]",
        "[Good]",
    )


async def test_a_family_that_changed_its_mind_is_kept(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await allows_sharing(school, lee, "Omar", "yes")
    await begins(school, lee, "Omar sang for us.")
    await lee.taps("Good")
    await allows_sharing(school, lee, "Omar", "no")

    await leaves(school)

    assert not ewa.has_seen(GOOD_NEWS)
    assert lee.has_seen("The good news of 3B did not leave: they name Omar")


async def test_good_news_from_home_stand_in_it_when_they_may_be_shared(
    school: TheSchool, lee: Person
) -> None:
    await tells_win(school, lee, "Ada", "Read a whole book!", may_share="yes")
    await tells_win(school, lee, "Ada", "Baked bread!", may_share="no")
    await tells_win(school, lee, "Omar", "Swam alone!", may_share="yes")
    await allows_sharing(school, lee, "Ada", "yes")
    await begins(school, lee)

    assert lee.card.startswith(f"{HEAD}Ada: Read a whole book!\n")
    assert "Baked" not in lee.card
    assert "Swam" not in lee.card


async def test_what_is_too_long_waits_until_something_is_left_out(
    school: TheSchool, lee: Person
) -> None:
    await begins(school, lee)
    await lee.writes("A" * 600)
    await lee.writes("B" * 301)

    assert "[Good]" not in lee.card
    assert "6 characters too long. Please leave something out." in lee.card


async def test_no_news_leave_where_the_class_chose_none_since(
    school: TheSchool, lee: Person, ewa: Person
) -> None:
    await begins(school, lee, BEANS)
    await lee.taps("Good")
    await lee.writes("/settings")
    await lee.taps("When the weekly message leaves")
    await lee.taps("No news")

    await leaves(school)

    assert not ewa.has_seen(GOOD_NEWS)


async def test_words_for_a_week_that_has_left_are_kept(school: TheSchool, lee: Person) -> None:
    await plans(school)
    await lee.writes("/week")
    await lee.taps("Good news of the class")
    await in_the_files(school, "update weeks set state = 'sent'")
    await lee.writes("The frogs are back.")

    async with school.database.reading() as records:
        kept = await records._driver.execute_fetchall("select words from kept_words")
    assert [row[0] for row in kept] == ["The frogs are back."]
    assert len(await composed(school)) == 5


HOLIDAYS = ClosedDays(1, "Easter", date(2026, 3, 23), date(2026, 4, 3))


@pytest.mark.parametrize(
    ("first_day", "closed", "is_last"),
    [
        (date(2026, 3, 9), (), False),
        (date(2026, 3, 16), (), False),
        (date(2026, 3, 23), (), True),  # the next one ends on Friday 3 April
        (date(2026, 3, 16), (HOLIDAYS,), True),
        (date(2026, 3, 23), (HOLIDAYS,), False),
    ],
)
async def test_monthly_is_the_last_school_week_of_a_month(
    school: TheSchool, first_day: date, closed: tuple[ClosedDays, ...], is_last: bool
) -> None:
    week = await plans(school, first_day=first_day)
    calendar = SchoolCalendar(SchoolTime(ZoneInfo("Europe/Berlin")), closed=closed)

    assert closes_month(calendar, week) is is_last


async def tells_win(
    school: TheSchool, teacher: Person, child: str, words: str, *, may_share: str
) -> None:
    """A message of its family's, which was asked whether it may be shared."""
    at = school.clock.now() - timedelta(hours=1)
    async with school.database.transaction() as records:
        _, number, _ = await listed_as(records, teacher, child)
        run = records._driver.execute
        await run(
            "insert into messages (account_id, state, made_at, sent_at) "
            "values (1, 'sent', :at, :at)",
            {"at": at},
        )
        await run(
            "insert into message_parts (message_id, source_message_id, kind, words) "
            "select max(id), 1, 'text', :words from messages",
            {"words": words},
        )
        await run(
            "insert into wins (message_id, child_id, parent_id, may_share, answered_at) "
            "select (select max(id) from messages), :child, parent_id, :may, :at "
            "from guardianships where child_id = :child limit 1",
            {"child": number, "at": at, "may": may_share},
        )
