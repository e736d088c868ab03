"""A class's week leaves once, for every child with what became of it, and rings once a family."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from tests.conversations.acts import in_the_files, lists
from tests.conversations.test_less import asks_for_less
from tests.conversations.weeks import (
    Became,
    became,
    composes,
    has_note,
    leaves,
    leaves_again,
    of_child,
    plans_again,
    week_of,
    weeklies_seen,
)
from tests.databases import fresh_sqlite
from tests.joined import Joined, open_again
from tests.people import Person
from tests.school import TheSchool, family

NEWS = "We planted beans."


@pytest.fixture
async def school(tmp_path: Path, joined_in_file: tuple[Joined, Path]) -> AsyncIterator[TheSchool]:
    """The standing school, whose weeks the clock plans."""
    first, file = joined_in_file
    async with open_again(first, fresh_sqlite(file, tmp_path)) as opened:
        await opened.has_weeks()
        yield opened


async def test_a_family_reads_what_its_teacher_found_ready(school: TheSchool, ana: Person) -> None:
    await composes(school, "Sofía", "Sofía helped Jan.", step_code="read-together")

    await leaves(school)

    ana.sees(
        "La semana de Sofía · 3B\nSofía helped Jan.\nSiguiente paso: Leer juntos 10 minutos",
        "[❤️ Gracias]  [Lo hemos probado]",
        "[Cuéntenos más]",
        "[Escribir a Ms Lee]",
    )


async def test_what_homeroom_brings_is_said_in_the_readers_language(
    school: TheSchool, layla: Person
) -> None:
    await composes(school, "Omar", None, strength="kindness")

    await leaves(school)

    assert layla.has_seen("Omar: لطف مع الآخرين.")


async def test_in_two_homes_each_has_a_message_of_its_own(
    school: TheSchool, ewa: Person, piotr: Person
) -> None:
    await composes(school, "Ada", "Ada sang.")
    await leaves(school)

    await ewa.taps("❤️ Thank you")

    assert ewa.has_seen("You said thank you.")
    assert piotr.has_seen("Ada sang.")
    assert not piotr.has_seen("You said thank you.")


async def test_nobody_reads_of_another_child(school: TheSchool, ewa: Person, ana: Person) -> None:
    await composes(school, "Ada", "Ada sang.")
    await composes(school, "Sofía", "Sofía danced.")

    await leaves(school)

    assert not ewa.has_seen("Sofía")
    assert not ana.has_seen("Ada sang")


async def test_nothing_leaves_before_its_time(school: TheSchool, ewa: Person) -> None:
    await composes(school, "Ada")
    await school.passes(days=1)

    await school.is_at("14:59")

    assert weeklies_seen(ewa) == []


async def test_what_was_begun_and_not_found_ready_is_not_sent(
    school: TheSchool, ewa: Person
) -> None:
    await composes(school, "Ada", "Ada sa", ready=False)

    await leaves(school)

    assert weeklies_seen(ewa) == []
    assert await of_child(school, "Ada") == Became("Ada", "none", "nothing-written")


async def test_every_child_ends_with_what_became_of_it(school: TheSchool) -> None:
    await composes(school, "Ada")
    await composes(school, "Jan")
    await skips(school, "Omar")

    await leaves(school)

    assert await became(school) == [
        Became("Ada", "sent", None),
        Became("Jan", "none", "nobody-joined"),
        Became("Omar", "none", "skipped"),
        Became("Sofía", "none", "nothing-written"),
        Became("Taras", "none", "nothing-written"),
    ]


async def skips(school: TheSchool, child: str) -> None:
    await in_the_files(
        school,
        "update weeklies set state = 'skipped' where child_id = "  # noqa: S608 - our own names
        f"(select id from children where first_name = '{child}')",
    )


async def test_where_nothing_was_written_the_class_s_news_come(
    school: TheSchool, ana: Person, layla: Person
) -> None:
    await has_note(school, NEWS)
    await skips(school, "Omar")

    await leaves(school)

    assert ana.has_seen(NEWS)
    assert layla.has_seen(NEWS)
    assert await of_child(school, "Sofía") == Became("Sofía", "news", "nothing-written")
    assert await of_child(school, "Omar") == Became("Omar", "news", "skipped")
    assert await of_child(school, "Jan") == Became("Jan", "none", "nothing-written")


async def test_news_that_no_teacher_approved_stay_at_school(school: TheSchool, ana: Person) -> None:
    await has_note(school, NEWS, approved=False)

    await leaves(school)

    assert not ana.has_seen(NEWS)
    assert await of_child(school, "Sofía") == Became("Sofía", "none", "nothing-written")


async def test_the_news_come_after_the_child_and_make_no_second_sound(
    school: TheSchool, ewa: Person
) -> None:
    await has_note(school, NEWS)
    await composes(school, "Ada", "Ada sang.")

    await leaves(school)

    assert [message.silent for message in ewa.received[-2:]] == [False, True]
    ewa.sees(f"Good news from 3B\n{NEWS}")


async def test_news_are_kept_in_the_chat_they_came_to(school: TheSchool, ana: Person) -> None:
    """They may name other children, with consent of theirs."""
    await has_note(school, NEWS)

    await leaves(school)

    assert ana.newest.protected


async def test_a_family_with_several_children_hears_one_sound(
    school: TheSchool, ewa: Person
) -> None:
    """Also when they are in different classes."""
    await has_sibling(school, "Ben Kowalski", "c6")
    await has_sibling(school, "Zoe Kowalska", "c7", class_name="1A")
    await plans_again(school)
    await composes(school, "Ada", "Ada sang.")
    await composes(school, "Ben", "Ben ran.")
    await composes(school, "Zoe", "Zoe drew.", class_name="1A")

    await leaves(school)

    assert weeklies_seen(ewa) == [False, True, True]


async def test_classes_that_leave_one_after_the_other_make_one_sound(
    school: TheSchool, ewa: Person
) -> None:
    """With many classes it takes minutes until all of one hour have left."""
    await has_sibling(school, "Zoe Kowalska", "c7", class_name="1A")
    await leaves_at_five_past(school)
    await plans_again(school)
    await composes(school, "Ada", "Ada sang.")
    await composes(school, "Zoe", "Zoe drew.", class_name="1A")

    await leaves(school)
    assert weeklies_seen(ewa) == [False]
    await school.is_at("15:05")

    assert weeklies_seen(ewa) == [False, True]


async def leaves_at_five_past(school: TheSchool) -> None:
    await in_the_files(
        school,
        "insert into class_weeks (class_id, weekday, at, note, paused, changed_by, changed_at) "
        "select k.id, 4, '15:05', 'weekly', false, p.id, '2026-03-12 09:00:00+00:00' "
        "from classes k join people p on p.name = 'Mr Stone' where k.name = '1A'",
    )


async def has_sibling(school: TheSchool, child: str, number: str, class_name: str = "3B") -> None:
    await lists(
        school,
        family(number, child, "Ewa Kowalska", "mother", "en", class_name=class_name),
    )
    await in_the_files(
        school,
        "update guardianships set joined_at = '2026-03-12 09:00:00+00:00' where joined_at is null "  # noqa: S608 - our own names
        f"and child_id = (select id from children where external_id = '{number}')",
    )


async def test_who_asked_for_less_still_has_it_silently(school: TheSchool, ewa: Person) -> None:
    await asks_for_less(ewa)
    await composes(school, "Ada")

    await leaves(school)

    assert weeklies_seen(ewa) == [True]


@pytest.mark.parametrize("leaving", [leaves_again, plans_again])
async def test_another_ticker_sends_nothing_twice(
    school: TheSchool, ewa: Person, leaving: Callable[[TheSchool], object]
) -> None:
    await composes(school, "Ada")
    await leaves(school)

    await leaving(school)  # type: ignore[misc]  # both are coroutines

    assert len(weeklies_seen(ewa)) == 1


async def test_two_days_late_it_goes_all_the_same(school: TheSchool, ewa: Person) -> None:
    await composes(school, "Ada")

    await school.passes(days=1, hours=5 + 47)  # Friday 15:00, and 47 hours

    assert len(weeklies_seen(ewa)) == 1


async def test_later_it_is_of_no_use_any_more_and_the_teachers_are_told(
    school: TheSchool, ewa: Person, lee: Person
) -> None:
    await composes(school, "Ada")

    await school.passes(days=1, hours=5 + 49)

    assert weeklies_seen(ewa) == []
    assert await of_child(school, "Ada") == Became("Ada", "none", "too-late")
    assert lee.has_seen("Nothing was sent; what you wrote is kept.")


async def test_a_newcomer_belongs_to_the_week_that_has_not_left(school: TheSchool) -> None:
    await lists(school, family("c8", "Ida Berg", "Eva Berg", "mother", "en"))

    await leaves(school)

    assert await of_child(school, "Ida") == Became("Ida", "none", "nothing-written")


async def test_who_left_the_class_is_told_nothing(school: TheSchool, ewa: Person) -> None:
    await composes(school, "Ada")
    await in_the_files(
        school,
        "update enrolments set ends_on = '2026-03-12' where child_id = "
        "(select id from children where first_name = 'Ada')",
    )

    await leaves(school)

    assert weeklies_seen(ewa) == []
    assert await of_child(school, "Ada") == Became("Ada", "none", "left")


async def test_who_moved_between_two_classes_has_one_message(
    school: TheSchool, ewa: Person
) -> None:
    """3B leaves on Thursday, 1A on Friday, and Ada moves between the two."""
    week = await week_of(school)
    await in_the_files(
        school,
        "insert into class_weeks (class_id, weekday, at, note, paused, changed_by, changed_at) "  # noqa: S608 - our own number
        f"values ({week.class_id}, 3, '15:00', 'weekly', false, "
        "(select id from people where name = 'Ms Lee'), '2026-03-12 09:00:00+00:00')",
    )
    await plans_again(school)
    await composes(school, "Ada", "Ada sang.")
    await school.is_at("15:00")
    for name, relation in (("Ewa Kowalska", "mother"), ("Piotr Kowalski", "father")):
        await lists(school, family("c1", "Ada Kowalska", name, relation, "en", class_name="1A"))
    await plans_again(school)
    await composes(school, "Ada", "Ada was new.", class_name="1A")

    await school.is_at("14:00")
    await school.is_at("15:00")

    assert len(weeklies_seen(ewa)) == 1
    assert Became("Ada", "none", "told") in await became(school, "1A")


async def test_a_class_that_pauses_sends_nothing(school: TheSchool, ewa: Person) -> None:
    await composes(school, "Ada")
    await ewa_s_teacher_pauses(school)

    await leaves(school)

    assert weeklies_seen(ewa) == []
    assert await of_child(school, "Ada") == Became("Ada", "none", "paused")


async def ewa_s_teacher_pauses(school: TheSchool) -> None:
    lee = school.people["Ms Lee"]
    await lee.writes("/settings")
    await lee.taps("When the weekly message leaves")
    await lee.taps("Pause")


async def test_after_the_end_of_school_it_is_no_school_week(school: TheSchool, ewa: Person) -> None:
    await composes(school, "Ada")
    async with school.database.transaction() as records:
        now = school.clock.now().date()
        await records.school_calendar.close("Storm", now.replace(day=9), now.replace(day=15))

    await leaves(school)

    assert weeklies_seen(ewa) == []
    assert await of_child(school, "Ada") == Became("Ada", "none", "no-school")


async def test_in_quiet_hours_it_waits_for_their_end(school: TheSchool, ewa: Person) -> None:
    await ewa.writes("/settings")
    await ewa.taps("Quiet hours")
    await ewa.writes("14:00 18:00")
    await composes(school, "Ada")
    await leaves(school)
    assert weeklies_seen(ewa) == []

    await school.is_at("18:00")

    assert weeklies_seen(ewa) == [False]


async def test_it_waits_while_the_office_lets_class_updates_wait(
    school: TheSchool, ewa: Person, dana: Person
) -> None:
    await composes(school, "Ada")
    await has_note(school, NEWS)
    await dana.writes("/pause")
    await dana.taps("Pause all messages")
    await dana.taps("Pause class updates, too")
    await dana.taps("Pause now")
    await leaves(school)
    assert not ewa.has_seen(NEWS)
    assert weeklies_seen(ewa) == []

    await dana.taps("Open again")

    assert ewa.has_seen(NEWS)
    assert weeklies_seen(ewa) == [False]


async def test_the_report_stands_on_the_card_of_the_week(
    school: TheSchool, lee: Person, okafor: Person
) -> None:
    """Who has that card has it there; a colleague without one is told silently."""
    await school.passes(days=1)
    await in_the_files(
        school,
        "update week_teachers set card_id = null where teacher_id = "
        "(select id from people where name = 'Mr Okafor')",
    )
    before = len(lee.received)

    await school.is_at("15:00")

    assert len(lee.received) == before
    assert lee.has_seen("3B · weekly messages of Friday 13 March")
    assert okafor.newest.silent
    okafor.sees(
        "3B · weekly messages of Friday 13 March\n"
        "Not written, so nothing was sent: Ada K., Jan N., Omar H., Sofía G. and Taras K."
    )


async def test_who_could_not_be_reached_is_named_with_the_reason(
    school: TheSchool, lee: Person, piotr: Person
) -> None:
    for child in ("Ada", "Jan"):
        await composes(school, child, "Sang.")
    piotr.phone.blocks()
    await school.settles()

    await leaves(school)

    assert "Sent for one child\n" in lee.card
    assert "Not reached: Piotr Kowalski (Ada K.), has blocked Homeroom" in lee.card
    assert "Not reached: Marta Nowak (Jan N.), has not joined yet" in lee.card


async def test_if_everybody_blocked_it_there_is_a_reason(
    school: TheSchool, ewa: Person, piotr: Person
) -> None:
    await composes(school, "Ada")
    for parent in (ewa, piotr):
        parent.phone.blocks()
    await school.settles()

    await leaves(school)

    assert await of_child(school, "Ada") == Became("Ada", "none", "unreachable")


@pytest.mark.parametrize("place", range(4))
async def test_a_week_goes_its_way_through_a_restart(
    school: TheSchool, ewa: Person, place: int
) -> None:
    async def friday() -> None:
        await school.passes(days=1)

    async def afternoon() -> None:
        await school.is_at("15:00")

    async def answers() -> None:
        await ewa.taps("❤️ Thank you")

    for number, step in enumerate((lambda: composes(school, "Ada"), friday, afternoon, answers)):
        await step()
        if number == place:
            await school.crashes_and_restarts()

    assert weeklies_seen(ewa) == [False]
    assert ewa.has_seen("You said thank you.")
