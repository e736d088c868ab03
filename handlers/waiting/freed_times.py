"""A time that became free goes to whoever waits for it, in fair order, and then to the next.

It is offered in the turn that freed it and held for one family until a deadline; whoever asked
first is asked first. Nobody fitting, it is free for all. Nobody is woken for it: who has quiet
hours reads it after them and has their time from then on, and where that would be too late for
the meeting, the next in the line is asked.
"""

from datetime import datetime, timedelta

from bot.quiet_hours import QuietHours
from bot.school_calendar import SchoolCalendar
from bot.voice import Voice
from bot.words import Lines, Moment, Said, Text, text
from handlers.talks.interpreted_times import lasts_until
from handlers.waiting.offer_card import card_follows, ended_card, facts_of, key_of, offer_card
from handlers.waiting.waiting_lines import is_wished, suits
from storage.meeting_models import Booking
from storage.round_models import Slot
from storage.shelf import NotThere
from storage.waiting_models import SlotOffer, Waiting

TO_ANSWER = timedelta(hours=2)
AT_LEAST = timedelta(minutes=5)  # to answer in; less is no offer
NEAR = 4  # a meeting that is near leaves this part of the time until then to answer
AN_HOUR, A_STEP = timedelta(hours=1), timedelta(minutes=5)


async def gives_on(voice: Voice) -> None:
    """Every time that this turn let go of finds whoever waits for it."""
    while voice.freed:
        await freed(voice, voice.freed.pop(0))


async def freed(voice: Voice, slot_id: int) -> None:
    """A time became free: what can be met in now is offered to the first whom it suits."""
    await voice.records.meetings.lock()
    for slot in await free_in_place_of(voice, slot_id):
        await finds_a_family(voice, slot)


async def free_in_place_of(voice: Voice, slot_id: int) -> list[Slot]:
    """The time itself, the following that an interpreter took, or those of a changed round."""
    try:
        gone = await voice.records.rounds.slot(slot_id)
    except NotThere:  # its teacher is met in this round no more
        return []
    found = await voice.records.rounds.of_anyone(gone.round_id)
    over_at = gone.ends_at + timedelta(minutes=found.interpreter_minutes)
    free = await voice.records.waiting.free_slots(found.id, gone.teacher_id, voice.now)
    within = [slot for slot in free if gone.starts_at < slot.ends_at and slot.starts_at < over_at]
    return sorted(within, key=lambda slot: slot.id != slot_id)


async def finds_a_family(voice: Voice, slot: Slot) -> None:
    """It is offered to the first in the line, if what was offered just now does not hold it."""
    shelf = voice.records.waiting
    if slot not in await shelf.free_slots(slot.round_id, slot.teacher_id, voice.now):
        return
    for number in await shelf.in_line(slot):
        waiting = await shelf.of_anyone(number)
        if suits(voice.school.time, waiting, slot) and await offers(voice, slot, waiting):
            return


async def offers_new_times(voice: Voice, round_id: int) -> None:
    """A round has more times than before: those who wait are offered the first that suit."""
    await voice.records.meetings.lock()
    shelf = voice.records.waiting
    for teacher_id in await shelf.awaited(round_id):
        for slot in await shelf.free_slots(round_id, teacher_id, voice.now):
            await finds_a_family(voice, slot)


async def offers_free_times(voice: Voice, waiting: Waiting) -> None:
    """Who says which times suit gets the first of those that is free already."""
    await voice.records.meetings.lock()
    shelf = voice.records.waiting
    for slot in await shelf.free_slots(waiting.round_id, waiting.teacher_id, voice.now):
        if not suits(voice.school.time, waiting, slot):
            continue
        if waiting.id in await shelf.in_line(slot) and await offers(voice, slot, waiting):
            return


async def offers(voice: Voice, slot: Slot, waiting: Waiting) -> bool:
    """Hold the time for them and tell them; False where they could not answer in time."""
    hours = await hours_to_answer(voice, waiting, slot)
    if hours is None or waiting.account_id is None:
        return False
    told_at, until = hours
    holds = await lasts_until(voice, slot, waiting.parent_id, waiting.child_id)
    number = await voice.records.waiting.offer(slot, waiting, until, holds, voice.now)
    offer = await voice.records.waiting.offered(number)
    await voice.tell(
        waiting.account_id,
        offer_card(voice, offer, slot, waiting),
        key=key_of(number),
        subject=f"slot:{slot.id}",
        not_before=told_at if told_at > voice.now else None,
        lasts=until - told_at,
    )
    return True


# How long they have


async def hours_to_answer(
    voice: Voice, waiting: Waiting, slot: Slot
) -> tuple[datetime, datetime] | None:
    """From when until when (UTC) they can answer; None where that is too short."""
    account = await voice.records.accounts.of(waiting.account_id or 0)
    quiet = QuietHours.of(account) if account else None
    told_at, until = deadline(voice.now, slot.starts_at, quiet, await voice.calendar())
    return (told_at, until) if until - told_at >= AT_LEAST else None


def deadline(
    now: datetime, starts_at: datetime, quiet: QuietHours | None, calendar: SchoolCalendar
) -> tuple[datetime, datetime]:
    """Two hours from when they are told, less when the meeting is near, never in quiet hours.

    A deadline that would fall into the night is an hour after it, as long as the meeting is then
    still an hour away; otherwise the last five minutes that are not quiet.
    """

    def quiet_end(at: datetime) -> datetime | None:
        return quiet.end(at, calendar) if quiet else None

    told_at = quiet_end(now) or now
    until = told_at + min(TO_ANSWER, (starts_at - told_at) / NEAR)
    awake = quiet_end(until) if until > told_at else None
    if awake is not None and awake + AN_HOUR <= starts_at - AN_HOUR:
        return told_at, awake + AN_HOUR
    while until > told_at and quiet_end(until) is not None:
        until -= A_STEP
    return told_at, until


# When it ends without an answer


async def offers_go_on(voice: Voice) -> None:
    """The clock: an offer that is over goes to the next in the line, once."""
    due = await voice.records.waiting.offers_due(voice.now)
    if due:
        await voice.records.meetings.lock()
    for offer in due:
        await ends_offer(voice, offer, "expired" if offer.until_at <= voice.now else "withdrawn")
        await freed(voice, offer.slot_id)


async def ends_offer(voice: Voice, offer: SlotOffer, state: str) -> None:
    """It is theirs no more, and its card says so; of two tickers one does it."""
    if not await voice.records.waiting.end_offer(offer, state, voice.now):
        return
    waiting = await voice.records.waiting.of_anyone(offer.waiting_id)
    slot = await voice.records.rounds.slot(offer.slot_id)
    said = over_said(offer, slot, waiting, state)
    await card_follows(voice, offer, waiting, ended_card(said, waiting))


def over_said(offer: SlotOffer, slot: Slot, waiting: Waiting, state: str) -> Text | Lines:
    if state == "expired":
        until = Moment(offer.until_at, Said.DAY_AND_TIME)
        return text("offer-over", **facts_of(slot, waiting), until=until)
    return text("offer-withdrawn", **facts_of(slot, waiting))


# Who has a time waits no more


async def has_a_time(voice: Voice, booking: Booking) -> None:
    """Whoever booked a time as they wished it waits no more; what was held for them goes on."""
    if booking.meeting.state != "booked":
        return
    shelf, school_time = voice.records.waiting, voice.school.time
    for parent in booking.parents:
        for waiting in await shelf.of_parent(parent.person_id, voice.now):
            wished = is_wished(school_time, waiting, booking.starts_at, booking.ends_at)
            if waiting.held_id == booking.meeting.id and wished:
                await stops_waiting(voice, waiting, "served")


async def stops_waiting(voice: Voice, waiting: Waiting, state: str) -> None:
    """Their place is free, and what was held for them goes to the next."""
    shelf = voice.records.waiting
    if not await shelf.end(waiting, state, voice.now):
        return
    ended = await shelf.of_anyone(waiting.id)
    for offer in await shelf.open_offers_of(ended):
        await ends_offer(voice, offer, "withdrawn")
        voice.freed.append(offer.slot_id)
