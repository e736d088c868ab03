"""Looks for ways through an evening, and says them: when and whom, one after the other."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby

from bot.itineraries import Busy, Itinerary, Search, Wanted
from bot.itinerary_day import FreeTime
from bot.turn import Turn
from bot.words import Lines, Moment, Said, Text, lines, names, text
from handlers.messages.opened_head import local_day
from handlers.parents.book_meeting import already_enough
from handlers.parents.offered_rounds import is_to_come
from handlers.typed_hours import minute_of
from storage.meeting_models import AtOnce, Booking
from storage.offer_models import Offer
from storage.round_models import Slot

AT_A_TIME = 3  # ways on a card
IN_FULL = 6  # meetings of a way that are said one by one

Offers = dict[tuple[int, int], Offer]
"""What a parent can book, by child and teacher."""


async def what_can_be_booked(turn: Turn, round_id: int) -> Offers:
    """Whom this parent can meet now; empty for who cannot book in the round, or not any more."""
    found = await turn.records.offers.to(turn.account, turn.now, round_id=round_id)
    return {
        (offer.child_id, offer.teacher_id): offer
        for offer in found
        if is_to_come(turn, offer) and offer.may_be_booked(turn.now) and not already_enough(offer)
    }


async def ways(turn: Turn, draft: AtOnce, offers: Offers, page: int) -> list[Itinerary]:
    """The ways of this page, best first; of what was ticked and can be booked still."""
    wanted = [Wanted(*pair) for pair in draft.wanted if pair in offers]
    search = Search(
        tuple(wanted),
        tuple(await free_times(turn, draft, offers)),
        tuple(await busy_times(turn, {one.child_id for one in wanted})),
        timedelta(minutes=draft.gap_minutes),
        lambda at: local_day(turn, at),
    )
    return list(search.ways(AT_A_TIME * (page + 1))[AT_A_TIME * page :])


async def free_times(turn: Turn, draft: AtOnce, offers: Offers) -> list[FreeTime]:
    return [
        FreeTime(
            slot.id,
            slot.teacher_id,
            slot.starts_at,
            slot.ends_at,
            place_of(slot.room_id, slot.teacher_id) if held_in_rooms(offers) else None,
        )
        for slot in await slots_of(turn, draft.round_id)
        if minute_at(turn, slot.starts_at) >= draft.from_minute
    ]


async def slots_of(turn: Turn, round_id: int) -> tuple[Slot, ...]:
    return await turn.records.rounds.free(await turn.records.rounds.of_anyone(round_id), turn.now)


def held_in_rooms(offers: Offers) -> bool:
    """By link or phone nobody walks."""
    return any(offer.held == "room" for offer in offers.values())


def place_of(room_id: int | None, teacher_id: int) -> int:
    """A room that is not known yet is one of the teacher's own: parents walk there, too."""
    return -teacher_id if room_id is None else room_id


async def busy_times(turn: Turn, children: Iterable[int]) -> list[Busy]:
    """One's own meetings, in whichever role, and when a child is met about by another home."""
    own = await turn.records.meetings.coming_of(turn.hats, turn.now)
    found = [Busy(each.starts_at, each.ends_at, where_it_is(each)) for each in own]
    for child_id in children:
        taken = await turn.records.at_once.child_taken(child_id, turn.now)
        found += [Busy(one.starts_at, one.ends_at, child_id=child_id) for one in taken]
    return found


def where_it_is(booking: Booking) -> int | None:
    meeting, teachers = booking.meeting, booking.teachers
    if meeting.held != "room" or not teachers:
        return meeting.room_id
    return place_of(meeting.room_id, teachers[0].person_id)


def minute_at(turn: Turn, at: datetime) -> int:
    """Minutes after midnight, by the school's clock."""
    return minute_of(turn.school.time.local(at))


# How they are said


def said_ways(turn: Turn, found: Sequence[Itinerary], offers: Offers) -> Lines:
    missing = found[0].missing
    return lines(
        text("at-once-ways", count=len(found)),
        *[said_way(turn, number, way, offers) for number, way in enumerate(found, 1)],
        text("at-once-missing", who=names([whom_of(offers, one) for one in missing]))
        if missing
        else None,
    )


def said_way(turn: Turn, number: int, way: Itinerary, offers: Offers) -> Lines:
    said: list[Text] = []
    in_full = len(way.meetings) <= IN_FULL
    for _, meetings in groupby(way.meetings, key=lambda each: day_of(turn, each)):
        on_day = list(meetings)
        day = Moment(on_day[0][1].starts_at, Said.DAY)
        head = (
            text("at-once-also", day=day) if said else text("at-once-way", number=number, day=day)
        )
        said += [head, *(said_meetings(on_day, offers) if in_full else [said_span(on_day)])]
    return lines(*said)


def day_of(turn: Turn, meeting: tuple[Wanted, FreeTime]) -> date:
    return local_day(turn, meeting[1].starts_at)


def said_meetings(on_day: Sequence[tuple[Wanted, FreeTime]], offers: Offers) -> list[Text]:
    return [
        text("at-once-meeting", time=Moment(time.starts_at, Said.TIME), whom=whom_of(offers, one))
        for one, time in on_day
    ]


def said_span(on_day: Sequence[tuple[Wanted, FreeTime]]) -> Text:
    return text(
        "at-once-span",
        begins=Moment(on_day[0][1].starts_at, Said.TIME),
        ends=Moment(on_day[-1][1].ends_at, Said.TIME),
        count=len(on_day),
    )


def whom_of(offers: Offers, one: Wanted) -> str:
    offer = offers[one.child_id, one.teacher_id]
    return f"{offer.teacher_name} · {offer.child}"
