"""What the office told about the calendar is kept, changed by its event, and taken back whole."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from storage.calendar_models import CalendarFacts
from storage.database import Database
from storage.models import Account
from storage.shelf import NotThere

NOW = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
MAY_DAY = date(2026, 5, 1)
DANA = Account(7, "en", "20:00", "07:00", None, None, None, None)
EWA = replace(DANA, id=8)


async def furnish(database: Database) -> CalendarFacts:
    async with database.transaction() as records:
        calendar = records.school_calendar
        await calendar.set_day(5, "09:00", "12:00")
        await calendar.set_day(0, None, None)
        await calendar.add_term("Autumn", date(2026, 9, 1), date(2026, 12, 18))
        await calendar.close("Christmas", date(2026, 12, 21), date(2027, 1, 6))
        await calendar.close("Staff day", MAY_DAY, MAY_DAY, "uid-1")
        await calendar.open_on(MAY_DAY)
        await calendar.choose("country", "DE")
        return await calendar.facts()


async def test_what_is_told_is_read_back(database: Database) -> None:
    facts = await furnish(database)

    assert [(day.weekday, day.opens) for day in facts.days] == [(0, None), (5, "09:00")]
    assert [term.name for term in facts.terms] == ["Autumn"]
    assert [(closed.name, closed.event_uid) for closed in facts.closed] == [
        ("Staff day", "uid-1"),
        ("Christmas", None),
    ]
    assert (facts.open_holidays, facts.choices) == ((MAY_DAY,), {"country": "DE"})


async def test_the_same_event_again_changes_what_it_made(database: Database) -> None:
    before = await furnish(database)
    moved = MAY_DAY + timedelta(days=3)
    async with database.transaction() as records:
        await records.school_calendar.close("Staff days", moved, moved, "uid-1")
        after = await records.school_calendar.facts()

    assert len(after.closed) == len(before.closed)
    assert ("Staff days", moved) in [(days.name, days.first_day) for days in after.closed]


async def test_undo_brings_everything_back_under_its_old_number(database: Database) -> None:
    before = await furnish(database)
    async with database.transaction() as records:
        calendar = records.school_calendar
        await calendar.set_day(5, None, None)
        await calendar.choose("country", None)
        await calendar.close_on(MAY_DAY)
        await calendar.remove_term(before.terms[0].id)
        await calendar.remove_closed(before.closed[0].id)
        number = await calendar.note_change(DANA, "school-hours", before, NOW)
        change = await calendar.change_by(DANA, number)

        assert await calendar.undo(change)
        assert await calendar.facts() == before


async def test_undo_works_once(database: Database) -> None:
    before = await furnish(database)
    async with database.transaction() as records:
        calendar = records.school_calendar
        number = await calendar.note_change(DANA, "school-hours", before, NOW)
        change = await calendar.change_by(DANA, number)
        await calendar.undo(change)

        assert not await calendar.undo(change)


async def test_what_was_changed_since_is_not_undone(database: Database) -> None:
    before = await furnish(database)
    async with database.transaction() as records:
        calendar = records.school_calendar
        first = await calendar.note_change(DANA, "school-hours", before, NOW)
        await calendar.note_change(DANA, "country", before, NOW)

        assert not await calendar.undo(await calendar.change_by(DANA, first))


async def test_a_change_is_there_for_who_made_it_alone(database: Database) -> None:
    async with database.transaction() as records:
        number = await records.school_calendar.propose(DANA, "closed-days", "[]", NOW)

        with pytest.raises(NotThere):
            await records.school_calendar.change_by(EWA, number)


async def test_a_proposal_is_kept_once_and_an_older_one_not_at_all(database: Database) -> None:
    async with database.transaction() as records:
        calendar = records.school_calendar
        older = await calendar.propose(DANA, "closed-days", "[]", NOW)
        newer = await calendar.propose(DANA, "closed-days", "[]", NOW)
        nothing = CalendarFacts()

        assert not await calendar.keep_proposal(await calendar.change_by(DANA, older), nothing)
        assert await calendar.keep_proposal(await calendar.change_by(DANA, newer), nothing)
        assert not await calendar.keep_proposal(await calendar.change_by(DANA, newer), nothing)


async def test_what_is_gone_cannot_be_removed(database: Database) -> None:
    async with database.transaction() as records:
        with pytest.raises(NotThere):
            await records.school_calendar.remove_closed(1)
        with pytest.raises(NotThere):
            await records.school_calendar.remove_term(1)
