"""Families of a teacher who is ill are offered the nearest equal times, once, in waking hours."""

from datetime import datetime, timedelta

from bot import taps
from bot.meeting_reminders import out_of_quiet
from bot.screen import Button, Rows, Screen, screen
from bot.turn import Turn
from bot.words import Moment, Text, lines, text
from handlers.meetings.calendars_follow import leaves_calendars
from handlers.meetings.meeting_lines import meeting_line
from handlers.meetings.what_follows import old_card_follows
from handlers.reminders.other_times import OtherTime, nearest_times
from handlers.reminders.plan_reminders import quiet_of
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Role
from storage.reminder_models import Illness

TO_ANSWER = timedelta(hours=2)
AT_LEAST = timedelta(minutes=10)
BEFORE_IT = timedelta(hours=1)  # who travels is to be reached before


def list_when(told_at: datetime, ill: list[Booking]) -> datetime:
    """Two hours after they were told; sooner when the first meeting of the day is near."""
    first = min(booking.starts_at for booking in ill)
    return min(told_at + TO_ANSWER, max(told_at + AT_LEAST, first - BEFORE_IT))


# Families are asked


async def asks_families(turn: Turn, illness: Illness, ill: list[Booking]) -> None:
    """Each once; whom no time can be offered is to be phoned at once."""
    told_at, over = turn.now, list[Booking]()
    for called in ill:
        booking = await turn.records.meetings.of_anyone(called.meeting.id)
        times = await nearest_times(turn, illness, booking)
        reached = [parent for parent in booking.parents if parent.account_id is not None]
        if not times or not reached:
            await turn.records.illnesses.answer(illness, booking, "no-time", turn.now)
            over.append(booking)
        for parent in reached:
            told_at = max(told_at, await asks_parent(turn, illness, booking, parent, times))
    await leaves_calendars(turn, over)
    if told_at > turn.now:
        await turn.records.illnesses.list_later(illness, list_when(told_at, ill))


async def asks_parent(
    turn: Turn,
    illness: Illness,
    booking: Booking,
    parent: MeetingPerson,
    times: tuple[OtherTime, ...],
) -> datetime:
    """When the message leaves: after their quiet hours, where that is in time."""
    assert parent.account_id is not None, "who has not joined cannot be asked"
    account = await turn.records.accounts.of(parent.account_id)
    assert account is not None, "an account that acts for somebody is there"
    quiet = await quiet_of(turn, Role.PARENT, parent.person_id, account)
    at = out_of_quiet(turn.now, "1d", booking.starts_at, quiet)
    number, version = booking.meeting.id, booking.meeting.sequence
    card = await turn.tell(
        parent.account_id,
        offer_card(illness, booking, parent, times),
        key=f"ill:{illness.id}:{number}:{parent.person_id}",
        subject=f"meeting:{number}",
        not_before=at if at > turn.now else None,
    )
    await old_card_follows(turn, parent, called_off(illness, booking, parent), version)
    if card is not None:
        await turn.records.meetings.show_on(number, parent.person_id, card)
    return at


def called_off(illness: Illness, booking: Booking, reader: MeetingPerson) -> Screen:
    return screen(
        lines(text("ill-called-off", teacher=illness.teacher_name), meeting_line(booking, reader))
    )


def offer_card(
    illness: Illness,
    booking: Booking,
    reader: MeetingPerson,
    times: tuple[OtherTime, ...],
    first: Text | None = None,
) -> Screen:
    """`first` is what just happened, such as a time that was taken meanwhile."""
    asked = text("ill-would-suit") if times else text("ill-no-time")
    said = lines(first, called_off(illness, booking, reader).words, asked)
    return screen(said, *time_rows(booking, times))


def time_rows(booking: Booking, times: tuple[OtherTime, ...]) -> Rows:
    if not times:
        return ()
    rows = [(Button(text("ill-time", moment=Moment(time.starts_at)), time.tap),) for time in times]
    none = Button(text("ill-none-suits"), taps.NoneSuits(booking.meeting.id))
    return (*rows, (none,))
