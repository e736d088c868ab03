"""Whoever meets is reminded: planned with the booking, planned anew with a move, off with it.

What was sent already follows the meeting in place.

A parent's quiet hours and a teacher's reading hours put off what comes a day and more ahead.
"""

from bot.meeting_reminders import EndOfQuiet, planned, wished
from bot.quiet_hours import Kept, QuietHours
from bot.voice import Voice
from handlers.reminders.reminder_follows import reminder_follows
from storage.meeting_models import Booking
from storage.models import Account, Role
from storage.reminder_models import Reminded


async def plans(voice: Voice, booking: Booking) -> None:
    """Put the reminders of everyone who meets into the table, in place of older ones."""
    shelf, number = voice.records.meeting_reminders, booking.meeting.id
    booked, before = booking.meeting.state == "booked", booking.meeting.sequence > 0
    if before:
        sent = await shelf.cards_of(number)
        await (shelf.forget_of(number) if booked else shelf.forget_plans(number))
        # Only now: the clock may have been reminding of it until this moment.
        for person in booking.people:
            if person.account_id is not None:
                await takes_back(voice, person.account_id)
        for card in sent:
            await reminder_follows(voice, booking, card)
    if booked:
        for reminded in await shelf.whom(number):
            await plans_for(voice, booking, reminded)


async def plans_for(voice: Voice, booking: Booking, person: Reminded) -> None:
    rows = planned(
        booking.starts_at,
        wished(person.chosen, person.role, booking.meeting.held),
        voice.now,
        voice.school.time,
        await quiet_of(voice, person.role, person.person_id, person),
    )
    plans = [(person.person_id, row) for row in rows]
    await voice.records.meeting_reminders.plan(booking.meeting.id, plans, voice.now)


async def plans_anew(voice: Voice, account: Account) -> None:
    """They chose other times: what is to come is planned by them."""
    shelf = voice.records.meeting_reminders
    hats = await voice.records.people.hats_of(account)
    for booking in await voice.records.meetings.coming_of(hats, voice.now):
        for person in await shelf.whom(booking.meeting.id):
            if person.account_id == account.id:
                await shelf.forget_plans_of(booking.meeting.id, person.person_id)
                await plans_for(voice, booking, person)


async def takes_back(voice: Voice, account_id: int) -> None:
    """A reminder that has not left yet leaves no more; of several meetings it comes anew."""
    unsent = await voice.records.outbox.cancel(reminders_to(account_id), voice.now, "another time")
    if unsent:
        await voice.records.meeting_reminders.remind_again(account_id)


def reminders_to(account_id: int) -> str:
    """The subject of what reminds an account of meetings."""
    return f"reminders-of-meetings:{account_id}"


async def quiet_of(voice: Voice, role: Role, person_id: int, kept: Kept) -> EndOfQuiet:
    """When it is quiet for somebody: out of a teacher's hours, in everyone else's quiet hours."""
    calendar = await voice.calendar()
    if role is Role.TEACHER:
        shelf = voice.records.reading_hours
        if not await shelf.at_once(person_id):
            reading = calendar.read_by(await shelf.days_of(person_id))
            return lambda at: None if reading.is_open(at) else reading.next_opening(at)
    quiet = QuietHours.of(kept)
    return (lambda at: quiet.end(at, calendar)) if quiet else (lambda _: None)
