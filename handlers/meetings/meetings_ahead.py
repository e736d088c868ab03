"""The next meeting stands on the home card and under /today; a teacher sees the day's.

Of a teacher who is a parent, too, in both roles: they can be in one place only, whichever hat they
wear when they look.
"""

from bot.screen import Button
from bot.turn import Turn
from bot.words import Moment, Said, Text, names, text
from handlers.meetings.meeting_card import as_reader
from handlers.meetings.meeting_lines import meeting_line, others
from handlers.meetings.own_ways import ALL_MEETINGS
from handlers.messages.opened_head import local_day
from handlers.today_parts import AT_MOST, NOTHING, TodayPart, headed
from storage.meeting_models import Booking


async def meetings_on_home(turn: Turn) -> tuple[Text | None, Button | None]:
    """For a parent: the next one, and the way to all while there is any, or times to book."""
    line = await next_on_home(turn)
    if line is not None:
        return line, ALL_MEETINGS
    offers = await turn.records.offers.to(turn.account, turn.now)
    may_book = any(offer.may_be_booked(turn.now) for offer in offers)
    return None, ALL_MEETINGS if may_book else None


async def next_on_home(turn: Turn) -> Text | None:
    line = await next_line(turn)
    return text("meet-next", meeting=line) if line else None


async def next_meeting(turn: Turn) -> TodayPart:
    line = await next_line(turn)
    return headed(text("meet-ahead"), [line], ((ALL_MEETINGS,),)) if line else NOTHING


async def next_line(turn: Turn) -> Text | None:
    booked, _ = await turn.records.meetings.next_of(turn.hats, turn.now, most=1)
    return next((meeting_line(booking, as_reader(booking, turn)) for booking in booked), None)


async def meetings_of_the_day(turn: Turn) -> TodayPart:
    """For a teacher: whom they meet today, in its order."""
    _, until = turn.school.time.span_of(local_day(turn))
    booked, count = await turn.records.meetings.next_of(
        turn.hats, turn.now, until=until, most=AT_MOST
    )
    found = [line_of_the_day(turn, booking) for booking in booked]
    part = headed(text("meet-today"), found)
    if count <= len(found):
        return part
    return TodayPart((*part.lines, text("today-more", count=count - len(found))))


def line_of_the_day(turn: Turn, booking: Booking) -> Text:
    return text(
        "meet-today-line",
        time=Moment(booking.starts_at, Said.TIME),
        with_=names([other.name for other in others(booking, as_reader(booking, turn))]),
        children=names([child.short_name for child in booking.children]),
    )
