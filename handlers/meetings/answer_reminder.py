"""A family says in one tap that they come, come later or cannot come; the teacher's card shows it.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
(Ewa has booked Ms Lee at 17:20)
(175 hours later)
Ewa:     taps Running late
Bot:     How much later will you come?
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         [5 minutes]  [10 minutes]  [15 minutes]
         [On time]
Ewa:     taps 10 minutes
Bot:     Booked:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         Room: 12
         You come about 10 minutes later.
         [Coming]  [Running late]  [Cannot come]
Ms Lee reads: Ewa Kowalska comes about 10 minutes later:
         Thursday 19 March, 17:20 · Ewa Kowalska · Ada K.
Ewa:     taps Cannot come
Bot:     You cannot come then. Another time, or cancel? Nothing is cancelled yet.
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         [Coming]  [Running late]
"""

from bot import taps as carried
from bot.conversation import Conversation, Next, taps
from bot.screen import Button, screen
from bot.turn import Turn
from bot.voice import CardAt
from bot.words import Moment, Said, Text, lines, names, text
from handlers.meetings.meeting_card import (
    as_reader,
    meeting_card,
    shows_meeting,
    stands_on,
    ways_on,
)
from handlers.meetings.meeting_lines import meeting_line, others
from storage.meeting_models import Booking, MeetingPerson
from storage.shelf import NotThere

LATER = (5, 10, 15)  # minutes


def answering_reminders() -> Conversation:
    return Conversation(
        "reminders",
        entry_points=[
            taps(carried.SayComing, comes),
            taps(carried.SayComingToAll, comes_to_all),
            taps(carried.AskHowLate, asks_how_late),
            taps(carried.SayLate, comes_later),
            taps(carried.AskWhichNot, asks_which_not),
            taps(carried.SayCannot, cannot_come),
        ],
    )


async def family_meeting(turn: Turn, number: int) -> tuple[Booking, MeetingPerson]:
    """A meeting about children the speaking parent acts for. Raises `NotThere`."""
    booking = await turn.records.meetings.of(turn.parents, number)
    acting_for = {child.id for child in await turn.records.families.children_of(*turn.parents)}
    if not {child.id for child in booking.children} <= acting_for:
        raise NotThere
    hats = {parent.id for parent in turn.parents}
    return booking, next(person for person in booking.people if person.person_id in hats)


def is_to_come(turn: Turn, booking: Booking) -> bool:
    return booking.meeting.state == "booked" and turn.now < booking.ends_at


async def stands(turn: Turn, booking: Booking) -> Next:
    """An old button, or a meeting that is over: how it stands now."""
    turn.explain_old_card()
    await turn.show(await meeting_card(turn, booking, as_reader(booking, turn)))
    return None


# Coming


async def comes(turn: Turn, tap: carried.SayComing) -> Next:
    booking, reader = await family_meeting(turn, tap.meeting)
    if not is_to_come(turn, booking):
        return await stands(turn, booking)
    await says(turn, booking, reader, "coming")
    await shows_meeting(turn, await turn.records.meetings.of_anyone(tap.meeting))
    return None


async def comes_to_all(turn: Turn, tap: carried.SayComingToAll) -> Next:
    """To every meeting of that day that is to come."""
    first, _ = await family_meeting(turn, tap.meeting)
    if not (day := await same_day(turn, first)):
        return await stands(turn, first)
    said = []
    for booking, reader in day:
        await says(turn, booking, reader, "coming")
        said.append(meeting_line(booking, reader))
    late = Button(text("remind-late-button"), carried.AskHowLate(tap.meeting))
    cannot = Button(text("remind-cannot-button"), carried.AskWhichNot(tap.meeting))
    await turn.show(screen(lines(text("answer-own-coming"), *said), (late, cannot)))
    return None


async def same_day(turn: Turn, first: Booking) -> list[tuple[Booking, MeetingPerson]]:
    """The parent's meetings of the same day that are to come, in their order."""
    day = turn.school.time.local(first.starts_at).date() if first.meeting.starts_at else None
    coming = await turn.records.meetings.coming_of(turn.parents, turn.now)
    return [
        await family_meeting(turn, booking.meeting.id)
        for booking in coming
        if turn.school.time.local(booking.starts_at).date() == day
    ]


async def says(
    turn: Turn, booking: Booking, reader: MeetingPerson, answer: str, minutes: int | None = None
) -> bool:
    """Kept, and on the others' cards; False when they said so before."""
    answers = turn.records.meeting_answers
    if not await answers.answer(booking, reader, answer, turn.now, minutes):
        return False
    await turn.note(f"answered {answer}", f"meeting:{booking.meeting.id}")
    fresh = await turn.records.meetings.of_anyone(booking.meeting.id)
    for other in fresh.people:
        if other.card_id is not None and other.account_id not in {None, turn.account.id}:
            await turn.change_card(
                CardAt(other.account_id or 0, other.card_id),
                await meeting_card(turn, fresh, other),
                key=f"meeting-answer:{other.card_id}:{turn.received.id}:{fresh.meeting.id}",
            )
    return True


# Later


async def asks_how_late(turn: Turn, tap: carried.AskHowLate) -> Next:
    """Who has several on that day comes late to the first that is not over."""
    booking, reader = await family_meeting(turn, tap.meeting)
    day = await same_day(turn, booking)
    if not day:
        return await stands(turn, booking)
    if not is_to_come(turn, booking):
        booking, reader = day[0]
    number = booking.meeting.id
    minutes = [
        Button(text("late-minutes", minutes=later), carried.SayLate(number, later))
        for later in LATER
    ]
    asked = lines(text("late-how-much"), meeting_line(booking, reader))
    on_time = Button(text("late-on-time"), carried.SayComing(number))
    await turn.show(screen(asked, tuple(minutes), on_time))
    return None


async def comes_later(turn: Turn, tap: carried.SayLate) -> Next:
    if tap.minutes not in LATER:
        raise NotThere
    booking, reader = await family_meeting(turn, tap.meeting)
    if not is_to_come(turn, booking):
        return await stands(turn, booking)
    if await says(turn, booking, reader, "late", tap.minutes):
        await tells_others(turn, booking, reader, tap.minutes)
    await shows_meeting(turn, await turn.records.meetings.of_anyone(tap.meeting))
    return None


async def tells_others(turn: Turn, booking: Booking, late: MeetingPerson, minutes: int) -> None:
    """At once, as they may be waiting already."""
    for other in booking.people:
        if other.account_id is None or other.account_id == turn.account.id:
            continue
        said = text("late-told", name=late.name, minutes=minutes)
        await turn.tell(
            other.account_id,
            screen(lines(said, meeting_line(booking, other))),
            key=f"comes-later:{booking.meeting.id}:{other.person_id}:{turn.received.id}",
            subject=f"meeting:{booking.meeting.id}",
            lasts=booking.ends_at - turn.now,
        )


# Not at all


async def asks_which_not(turn: Turn, tap: carried.AskWhichNot) -> Next:
    """Who has several meetings on that day says which of them."""
    first, _ = await family_meeting(turn, tap.meeting)
    day = await same_day(turn, first)
    if not day:
        return await stands(turn, first)
    if len(day) == 1:
        return await says_cannot(turn, *day[0])
    which = [
        Button(which_meeting(booking, reader), carried.SayCannot(booking.meeting.id))
        for booking, reader in day
    ]
    to_all = Button(text("answer-to-all"), carried.SayComingToAll(first.meeting.id))
    await turn.show(screen(text("cannot-which"), *which, to_all))
    return None


def which_meeting(booking: Booking, reader: MeetingPerson) -> Text:
    return text(
        "remind-line",
        moment=Moment(booking.starts_at, Said.TIME),
        with_=names([other.name for other in others(booking, reader)]),
        children=names([child.short_name for child in booking.children]),
    )


async def cannot_come(turn: Turn, tap: carried.SayCannot) -> Next:
    booking, reader = await family_meeting(turn, tap.meeting)
    if not is_to_come(turn, booking):
        return await stands(turn, booking)
    return await says_cannot(turn, booking, reader)


async def says_cannot(turn: Turn, booking: Booking, reader: MeetingPerson) -> Next:
    """Nothing is cancelled yet: moving and cancelling are taps of their own, below."""
    await says(turn, booking, reader, "cannot")
    fresh = await turn.records.meetings.of_anyone(booking.meeting.id)
    asked = lines(text("cannot-what-now"), meeting_line(fresh, reader))
    at = await turn.show(screen(asked, *await ways_on(turn, fresh, as_reader(fresh, turn))))
    await stands_on(turn, fresh, reader, at)
    return None
