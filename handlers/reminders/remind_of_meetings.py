"""Whoever meets is reminded in time: once, of all meetings of a day in one message.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
(Ewa has booked Ms Lee at 17:20)
(152 hours later)
Ewa reads: Your meeting is tomorrow:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Room: 12
         [Coming]  [Running late]  [Cannot come]
         [What would you like to talk about?]
Ewa:     taps Coming
Bot:     Booked:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Room: 12
         You are coming.
         [Running late]  [Cannot come]
         [Add to calendar]  [Move]  [Cancel]
         [Meetings]
         [What would you like to talk about?]
"""

# What comes a day and more ahead is one list of the day; what comes just before is one for meetings
# that follow on each other. After an outage only the last reminder that still helps is sent.

from dataclasses import replace
from datetime import datetime

from bot.meeting_reminders import DAYS_AHEAD, Together, sorted_out
from bot.voice import Voice
from handlers.reminders.plan_reminders import quiet_of, reminders_to
from handlers.reminders.reminder_card import ForOne, Named, reminder_card
from handlers.reminders.still_theirs import children_of, still_theirs
from handlers.talks.agenda_lines import nudges_to_agenda
from storage.models import Account, Role
from storage.outbox_models import Lane
from storage.reminder_models import MeetingReminder


async def reminds_of_meetings(voice: Voice) -> None:
    for account_id in await voice.records.meeting_reminders.due_accounts(voice.now):
        account = await voice.records.accounts.of(account_id)
        assert account is not None, "an account that acts for somebody is there"
        await reminds(voice, account)


async def reminds(voice: Voice, account: Account) -> None:
    """All that one account has due; what nobody meets for any more is over."""
    shelf = voice.records.meeting_reminders
    found = await shelf.open_of(account.id)
    for each in found:
        if each.state != "booked":
            await shelf.end(each, "gone", voice.now)
    booked = [each for each in found if each.state == "booked"]
    too_late, days = sorted_out(booked, voice.now, voice.school.time)
    for each in too_late:
        await shelf.end(each, "too-late", voice.now)
    for together in days:
        await reminds_of_day(voice, account, together)


async def reminds_of_day(voice: Voice, account: Account, together: Together) -> None:
    shelf = voice.records.meeting_reminders
    if not together.told:
        for each in together.passed_over:
            await shelf.end(each, "passed-over", voice.now)
        return
    starts = together.told[0].starts_at
    quiet_until = await end_of_quiet(voice, account, together)
    if together.can_wait and quiet_until is not None and quiet_until < starts:
        for each in (*together.told, *together.passed_over):
            if each.remind_at <= voice.now:
                await shelf.wait(each, quiet_until)
        return
    for each in together.passed_over:
        await shelf.end(each, "passed-over", voice.now)
    told = [each for each in together.told if not await skips(voice, account, each)]
    if named := await still_met(voice, account, told):
        await tells(voice, account, named, together, silent=quiet_until is not None)


async def end_of_quiet(voice: Voice, account: Account, together: Together) -> datetime | None:
    person = await voice.records.people.of(together.told[0].person_id)
    assert person is not None, "whoever meets is known"
    quiet = await quiet_of(voice, person.role, person.id, account)
    if person.role is Role.TEACHER and not together.can_wait:
        return None  # they are at work, whatever their hours for messages
    return quiet(voice.now)


async def skips(voice: Voice, account: Account, reminder: MeetingReminder) -> bool:
    """Who had the list of that day booked this one after it, and knows."""
    if reminder.ahead not in DAYS_AHEAD:
        return False
    shelf, time = voice.records.meeting_reminders, voice.school.time
    day = time.span_of(time.local(reminder.starts_at).date())
    if not await shelf.listed(account.id, reminder.ahead, day):
        return False
    return await shelf.end(reminder, "skipped", voice.now)


async def still_met(voice: Voice, account: Account, told: list[MeetingReminder]) -> Named:
    """Those that this ticker is the first to remind of, and that are still theirs."""
    named: dict[int, ForOne] = {}
    acting_for = await children_of(voice, account.id)
    for each in told:
        booking = await voice.records.meetings.of_anyone(each.meeting_id)
        reader = next((who for who in booking.people if who.person_id == each.person_id), None)
        if reader is not None and not still_theirs(booking, reader, acting_for):
            reader = None
        ended_as = "told" if reader else "gone"
        first = await voice.records.meeting_reminders.end(each, ended_as, voice.now)
        if first and reader:
            named.setdefault(each.meeting_id, (booking, reader))
    return tuple(named.values())


async def tells(
    voice: Voice, account: Account, named: Named, together: Together, *, silent: bool
) -> None:
    first, last = named[0][0], named[-1][0]
    card = reminder_card(voice, named, soon=not together.can_wait)
    if together.can_wait and len(named) == 1:
        card = replace(card, rows=(*card.rows, *await nudges_to_agenda(voice, *named[0])))
    card = replace(card, silent=silent)
    ahead = "-".join(sorted({each.ahead for each in together.told}))
    minute = int(voice.now.timestamp()) // 60
    row_id = await voice.tell(
        account.id,
        card,
        key=f"meeting-reminder:{account.id}:{ahead}:{first.meeting.id}:{minute}",
        lane=Lane.REMINDER,
        subject=reminders_to(account.id),
        lasts=last.starts_at - voice.now,
    )
    if row_id is not None:
        for each in together.told:
            await voice.records.meeting_reminders.stand_on(each, row_id)
