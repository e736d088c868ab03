"""A term of weekly messages: each child has exactly one a school week, or a listed reason."""

from datetime import date, datetime
from pathlib import Path

import pytest

from tests.databases import fresh_sqlite
from tests.school import ZONE
from tests.terms.model import school_days
from tests.terms.simulated import Term, begins

TWO_WEEKS, TERM = 10, 90  # school days


def away(*moments: str) -> tuple[datetime, datetime]:
    """From when until when the machine is off."""
    begins_at, ends_at = (datetime.fromisoformat(each).replace(tzinfo=ZONE) for each in moments)
    return begins_at, ends_at


async def is_as_the_model_has_it(term: Term) -> None:
    """The ledger row by row, and what stands on the phones."""
    assert await term.ledger() == sorted(term.model.ledger)
    assert await term.not_as_the_outbox_says() == []


@pytest.mark.timeout(300)
async def test_two_weeks_are_as_a_model_has_them_row_by_row(
    sqlite_template: Path, tmp_path: Path
) -> None:
    term = await begins(fresh_sqlite(sqlite_template, tmp_path), date(2026, 3, 16), seed=1)
    term.away = (away("2026-03-27T14:30", "2026-03-29T11:00"),)  # the night clocks change
    try:
        await term.goes_by(school_days(date(2026, 3, 16), TWO_WEEKS))

        assert len(term.model.ledger) == 2 * len(term.model.families)
        await is_as_the_model_has_it(term)
    finally:
        await term.school.closes()


@pytest.mark.nightly
@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_a_term_is_as_a_model_has_it_row_by_row(database_url: str, seed: int) -> None:
    """90 school days with a holiday in the week, ten days' break, the change of the clocks."""
    term = await begins(database_url, date(2026, 3, 2), seed)
    term.away = (
        away("2026-04-17T14:30", "2026-04-19T11:00"),  # late, but not too late
        away("2026-05-08T14:30", "2026-05-10T15:30"),  # more than 48 hours
    )
    try:
        await term.goes_by(school_days(date(2026, 3, 2), TERM))

        assert term.restarts > 0
        assert {line.reason for line in term.model.ledger} >= {"too-late", "left", "skipped"}
        await is_as_the_model_has_it(term)
    finally:
        await term.school.closes()
