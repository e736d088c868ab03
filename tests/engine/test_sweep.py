"""What has been kept long enough is forgotten, exactly then, and nothing that still lives."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import pytest

from bot.clock import MovableClock
from bot.school import QUIET_HOURS
from bot.sweep import sweep
from storage.announcement_models import Announcement
from storage.announcements import Way
from storage.calendar_models import CalendarFacts
from storage.database import Database
from storage.invitations import LASTS
from storage.models import Role
from storage.outbox import Letter
from storage.outbox_models import OutboxEnd, Place, Received
from storage.records import Records
from tests.accounts import looked_up
from tests.engine.town import MORNING

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
EWA = 5_000_000_001
Happens = Callable[[Records, datetime], Awaitable[object]]


async def an_update_comes(records: Records, at: datetime) -> Received:
    await records.inbox.put([(1, EWA, "{}")], at)
    return Received(1, EWA, "{}", 0, at)


async def an_update_is_done(records: Records, at: datetime) -> None:
    await records.inbox.finish([await an_update_comes(records, at)], at)


async def an_update_is_set_aside(records: Records, at: datetime) -> None:
    await records.inbox.set_aside(await an_update_comes(records, at), at, "ValueError")


async def a_letter_is_put(records: Records, at: datetime) -> int:
    found = await records.outbox.put(Letter(dedupe_key="1", chat_id=EWA, body="{}"), at)
    assert found is not None
    return found


async def a_letter_is_sent(records: Records, at: datetime) -> None:
    await records.outbox.end(OutboxEnd(await a_letter_is_put(records, at), "sent", at))


async def a_conversation_is_left_open(records: Records, at: datetime) -> None:
    await records.conversations.enter(EWA, Place("desk", "greeted", None), at)


async def a_stranger_writes(records: Records, at: datetime) -> None:
    await records.accounts.meet(EWA, "en", QUIET_HOURS, at)


async def an_absence_is_told(records: Records, at: datetime) -> None:
    """With its message, which goes half a minute later."""
    account = await records.accounts.meet(EWA, "en", QUIET_HOURS, at)
    absence = await records.absences.begin(account, [], at)
    await records.absences.is_on(absence, at.date(), at.date())
    await records.absences.report(absence, "ill", at)
    message = await records.messages.begin(account, at)
    await records.openers.open_with(message, "absence", absence=absence)
    await records.messages.send(message, at + MINUTE / 2)


async def something_is_agreed(records: Records, at: datetime) -> None:
    """And corrected once: the correction goes half a minute later."""
    account = await records.accounts.meet(EWA, "en", QUIET_HOURS, at)
    first, second = [await records.messages.begin(account, at, kind="recap") for _ in range(2)]
    await records.messages.send(first, at - MINUTE)
    await records.recaps.open(first, None, at)
    await records.messages.send(second, at + MINUTE / 2)
    await records.recaps.open(second, first, at)


async def an_absence_is_begun(records: Records, at: datetime) -> None:
    account = await records.accounts.meet(EWA, "en", QUIET_HOURS, at)
    await records.absences.begin(account, [], at)


async def a_promise_is_begun(records: Records, at: datetime) -> None:
    account = await records.accounts.meet(EWA, "en", QUIET_HOURS, at)
    await records.promises.begin(account, at, words="I will bring the form")


async def a_promise_is_made(records: Records, at: datetime) -> None:
    """With its message, a reminder and a thank-you; about a message of the same moment."""
    account = await records.accounts.meet(EWA, "en", QUIET_HOURS, at)
    number = await records.people.put(Role.PARENT, "p1", "Ewa", "en")
    parent = await records.people.of(number)
    assert parent is not None
    driver = records._driver
    await driver.execute(
        "insert into children (external_id, first_name, last_name) values ('c', 'A', 'K')"
    )
    await driver.execute(
        f"insert into threads (parent_id, child_id, opened_at) select {number}, 1, '2020-01-01'"
    )
    message = await records.messages.begin(account, at, author=parent)
    await records.messages.send(message, at)
    draft = await records.promises.begin(account, at, words="I will bring the form")
    await driver.execute("update promises set thread_id = 1, about_id = 1")
    await records.promises.make(draft, message, at.date(), None, at)
    await records.promises.plan(draft, at, at)
    await records.promises.thank(draft, parent, at)


async def somebody_joins(records: Records, at: datetime) -> None:
    account = await records.accounts.meet(EWA, "en", QUIET_HOURS, at)
    person = await records.people.put(Role.PARENT, "p1", "Ewa", "en")
    await records.people.join_as(person, account, at)


async def a_link_is_guessed(records: Records, at: datetime) -> None:
    account = await records.accounts.meet(EWA, "en", QUIET_HOURS, MORNING)
    await records.invitations.note_guess(account, at)


async def a_link_is_out_of_date(records: Records, at: datetime) -> None:
    person = await records.people.put(Role.OFFICE, "dana", "Dana", "en")
    await records.invitations.make(person, None, at - LASTS)


async def an_update_is_begun(records: Records, at: datetime) -> Announcement:
    number = await records.people.put(Role.TEACHER, "t1", "Ms Lee", "en")
    teacher = await records.people.of(number)
    assert teacher is not None
    class_id = await records.class_lists.put_class("3B")
    return await records.announcements.begin(teacher, class_id, at)


async def an_update_is_sent(records: Records, at: datetime) -> None:
    update = await an_update_is_begun(records, at)
    await records.announcements.write(update, "On Friday we go to the forest.")
    await records.announcements.schedule(update, update.version + 1, at)
    parent = await records.people.put(Role.PARENT, "p1", "Ewa", "en")
    await records.announcements.address(update, [Way(parent, None, "not-joined")])
    await records.announcements.mark_sent(update, at)


async def words_are_kept(records: Records, at: datetime) -> None:
    account = await records.accounts.meet(EWA, "en", QUIET_HOURS, MORNING)
    await records.kept_words.keep(account, 1, 1, "text", "hi", None, at)


async def something_is_noted(records: Records, at: datetime) -> None:
    await records.audit.note(at, "joined")


async def a_chat_is_told_to_wait(records: Records, at: datetime) -> None:
    await records.outbox.pause(EWA, at)


async def telegram_is_heard(records: Records, at: datetime) -> None:
    await records.silences.heard(at)


async def telegram_is_heard_after_long(records: Records, at: datetime) -> None:
    await telegram_is_heard(records, at - 2 * DAY)
    await records.silences.heard_after_long(at)


async def the_calendar_is_changed(records: Records, at: datetime) -> None:
    account = await records.accounts.meet(EWA, "en", QUIET_HOURS, at)
    await records.school_calendar.note_change(account, "terms", CalendarFacts(), at)


async def a_closed_day_is_named(records: Records, at: datetime) -> None:
    await records.school_calendar.close("Staff day", at.date(), at.date())


FORGOTTEN: list[tuple[Happens, str, timedelta]] = [
    (an_update_is_done, "inbox", 7 * DAY),
    (an_update_is_set_aside, "inbox", 365 * DAY),
    (a_letter_is_sent, "outbox", 90 * DAY),
    (a_conversation_is_left_open, "conversations", 30 * DAY),
    (a_stranger_writes, "accounts", 30 * DAY),
    (a_link_is_guessed, "guesses", 1 * DAY),
    (a_link_is_out_of_date, "invitations", 365 * DAY),
    (an_update_is_sent, "announcements", 2 * 365 * DAY),
    (an_update_is_sent, "announcement_families", 2 * 365 * DAY),
    (words_are_kept, "kept_words", 365 * DAY),
    (something_is_agreed, "recaps where message_id = 2", 2 * 365 * DAY),
    (an_absence_is_told, "openers", 2 * 365 * DAY),
    (an_absence_is_told, "absences", 2 * 365 * DAY),
    (an_absence_is_begun, "absences where state = 'draft'", 30 * DAY),
    (a_promise_is_begun, "promises", 30 * DAY),
    (a_promise_is_made, "promises", 2 * 365 * DAY),
    (a_promise_is_made, "promise_reminders", 2 * 365 * DAY),
    (a_promise_is_made, "promise_thanks", 2 * 365 * DAY),
    (something_is_noted, "audit", 3 * 365 * DAY),
    (a_chat_is_told_to_wait, "pauses", 0 * DAY),
    (telegram_is_heard_after_long, "silences where ended_at is not null", 365 * DAY),
    (the_calendar_is_changed, "calendar_changes", 30 * DAY),
]
KEPT: list[tuple[Happens, str]] = [
    (an_update_comes, "inbox"),
    (a_letter_is_put, "outbox"),
    (somebody_joins, "accounts"),
    (somebody_joins, "people"),
    (telegram_is_heard, "silences"),
    (a_closed_day_is_named, "closed_days"),
]


async def left_of(database: Database, table: str, happens: Happens, age: timedelta) -> int:
    """How many rows the sweep leaves of what happened so long ago."""
    async with database.transaction() as records:
        await happens(records, MORNING - age)
    await sweep(database, MovableClock(MORNING))
    [found] = await looked_up(database, f"select count(*) as rows from {table}")  # noqa: S608 - our own names
    return int(found["rows"])


@pytest.mark.parametrize(("happens", "table", "kept"), FORGOTTEN)
async def test_what_was_kept_long_enough_is_forgotten(
    database: Database, happens: Happens, table: str, kept: timedelta
) -> None:
    assert await left_of(database, table, happens, kept + MINUTE) == 0


@pytest.mark.parametrize(("happens", "table", "kept"), FORGOTTEN)
async def test_nothing_is_forgotten_before_its_time(
    database: Database, happens: Happens, table: str, kept: timedelta
) -> None:
    assert await left_of(database, table, happens, kept - MINUTE) == 1


@pytest.mark.parametrize(("happens", "table"), KEPT)
async def test_what_still_lives_is_never_forgotten(
    database: Database, happens: Happens, table: str
) -> None:
    assert await left_of(database, table, happens, 4 * 365 * DAY) == 1


@pytest.mark.parametrize("still_shown", ["card_id", "outbox_id"])
async def test_a_letter_that_an_update_still_points_to_is_kept(
    database: Database, still_shown: str
) -> None:
    async with database.transaction() as records:
        await a_letter_is_sent(records, MORNING - 91 * DAY)
        await _an_update_points_to_it(records, still_shown)
    await sweep(database, MovableClock(MORNING))

    assert await looked_up(database, "select id from outbox") == [{"id": 1}]


async def _an_update_points_to_it(records: Records, by: str) -> None:
    number = await records.people.put(Role.TEACHER, "t1", "Ms Lee", "en")
    teacher = await records.people.of(number)
    assert teacher is not None
    await records._driver.execute("insert into classes (name) values ('3B')")
    update = await records.announcements.begin(teacher, 1, MORNING)
    if by == "card_id":
        await records.announcements.show_on(update, 1)
    else:
        await records.announcements.address(update, [Way(number, "1")])


async def test_an_old_update_gives_its_number_up_for_telegrams_new_ones(
    database: Database,
) -> None:
    async with database.transaction() as records:
        await an_update_is_set_aside(records, MORNING - 8 * DAY)
    await sweep(database, MovableClock(MORNING))
    async with database.transaction() as records:
        await records.inbox.put([(1, EWA, "{}")], MORNING)

    found = await looked_up(database, "select update_id, state from inbox order by id")
    assert found == [
        {"update_id": None, "state": "set-aside"},
        {"update_id": 1, "state": "waiting"},
    ]
