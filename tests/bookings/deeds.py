"""What families and teachers do with the times of a round, through the house's own ways."""

from datetime import datetime, timedelta

from bot.bookings import Taken, book, cancel, move
from bot.turn import Refused
from bot.voice import Voice
from handlers.waiting.answer_offer import booked as taken_for
from handlers.waiting.freed_times import freed, gives_on, has_a_time, offers_go_on
from storage.meeting_models import Booking
from storage.meetings import NewMeeting, Place, Time
from storage.models import Person
from storage.records import Records
from storage.round_models import Slot
from tests.bookings.crowd import MINUTES, NOW, SCHOOL, Crowd

DAY = timedelta(days=1)
QUIET = ("00:00", "00:00")


def speaks(records: Records) -> Voice:
    return Voice(records, SCHOOL, NOW)


async def join(records: Records, crowd: Crowd, first_chat: int) -> None:
    """Who waits has to be reached."""
    for n, (parent, child) in enumerate(zip(crowd.parents, crowd.children, strict=True)):
        account = await records.accounts.meet(first_chat + n, "en", QUIET, NOW)
        await records.people.join_as(parent, account, NOW)
        await records.families.join_for(parent, child, NOW)


async def person(records: Records, number: int) -> Person:
    found = await records.people.of(number)
    assert found is not None
    return found


def at(slot: Slot) -> tuple[Time, Place]:
    return Time(slot.starts_at, slot.ends_at, slot.id), Place("room", slot.room_id)


async def books(records: Records, crowd: Crowd, slot_id: int, parent: int) -> int | None:
    voice, slot = speaks(records), await records.rounds.slot(slot_id)
    time, place = at(slot)
    new = NewMeeting(
        asked_by=crowd.parents[parent],
        people=(slot.teacher_id, crowd.parents[parent]),
        children=(crowd.children[parent],),
        place=place,
        minutes=MINUTES,
        time=time,
        round_id=crowd.round.id,
    )
    try:
        (booking,) = await book(voice, new)
    except Taken:
        return None
    return await followed(voice, booking)


async def moves(records: Records, number: int, slot_id: int) -> bool:
    """Of the same teacher: who meets does not change by moving."""
    voice, booking = speaks(records), await records.meetings.of_anyone(number)
    time, place = at(await records.rounds.slot(slot_id))
    try:
        await followed(voice, await move(voice, booking, time, place))
    except Taken:
        return False
    return True


async def cancels(records: Records, number: int) -> None:
    voice, booking = speaks(records), await records.meetings.of_anyone(number)
    await cancel(voice, booking, await person(records, booking.parents[0].person_id))
    await gives_on(voice)


async def waits(records: Records, crowd: Crowd, teacher: int, parent: int) -> int:
    """The number of their place in the line."""
    who = await person(records, crowd.parents[parent])
    whom, child = crowd.teachers[teacher], crowd.children[parent]
    return (await records.waiting.ask(crowd.round.id, whom, child, who, NOW)).id


async def takes(records: Records, place: int) -> int | None:
    """What is held for them; the number of the meeting."""
    voice, waiting = speaks(records), await records.waiting.of_anyone(place)
    (offer,) = await records.waiting.open_offers_of(waiting)
    slot = await records.rounds.slot(offer.slot_id)
    try:
        booking, _ = await taken_for(voice, offer, slot, waiting)
    except Refused:
        return None
    await records.waiting.end_offer(offer, "taken", NOW)
    await records.waiting.end(waiting, "served", NOW)
    return await followed(voice, booking)


async def declines(records: Records, place: int) -> None:
    waiting = await records.waiting.of_anyone(place)
    (offer,) = await records.waiting.open_offers_of(waiting)
    await records.waiting.end_offer(offer, "declined", NOW)
    await freed(speaks(records), offer.slot_id)


async def falls_ill(records: Records, teacher_id: int, begins: datetime) -> list[int]:
    """For a day from then on; what is called off. The clock takes back what was held."""
    voice, teacher = speaks(records), await person(records, teacher_id)
    await records.illnesses.withdraw(teacher_id, (begins, begins + DAY))
    off = [
        booking
        for booking in await records.meetings.coming_of((teacher,), NOW)
        if begins <= booking.starts_at < begins + DAY
    ]
    for booking in off:
        await cancel(voice, booking, teacher)
        await gives_on(voice)
    await offers_go_on(voice)
    return [booking.meeting.id for booking in off]


async def followed(voice: Voice, booking: Booking) -> int:
    await has_a_time(voice, booking)
    await gives_on(voice)
    return booking.meeting.id
