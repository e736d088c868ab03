"""One family of a round, for who teaches the child or for the office: its times, and what to do."""

from datetime import datetime

from bot import taps as carried
from bot.conversation import END, Conversation, Next, taps
from bot.screen import Button, Rows, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import Moment, Said, Text, lines, names, text
from handlers.rounds.round_names import called
from handlers.waiting.staff_of_round import own_child, own_round, parents_of, staff
from handlers.waiting.wish_lines import own_wish_line, wish_rows
from storage.meeting_models import Booking
from storage.models import Role
from storage.round_models import Round
from storage.waiting_models import ChildToMeet, ParentToMeet


def seeing_family() -> Conversation:
    return Conversation("family-of-round", entry_points=[taps(carried.ShowFamily, sees_family)])


async def sees_family(turn: Turn, tap: carried.ShowFamily) -> Next:
    found = await own_round(turn, tap.round)
    await turn.show(await family_card(turn, found, await own_child(turn, found, tap.child)))
    return END


async def family_card(turn: Turn, found: Round, child: ChildToMeet) -> Screen:
    """Its times in this round, its parents, and what the teacher wishes."""
    person = staff(turn)
    numbers = await turn.records.waiting.meetings_about(found.id, child.id, person)
    meetings = [await turn.records.meetings.of_anyone(number) for number in numbers]
    parents = await parents_of(turn, child)
    teaches = person.role is Role.TEACHER
    return screen(
        lines(
            text(
                "family-head",
                child=child.short_name,
                class_=child.class_name,
                round=called(found.name),
            ),
            *([meeting_of_family(each) for each in meetings] or [text("family-no-time")]),
            text("family-waits") if child.waits else None,
            parents_line(parents),
            await own_wish_line(turn, found, child.id) if teaches else None,
        ),
        *meeting_rows(meetings, turn.now),
        *in_rows_of(1, [book_button(found, child, each) for each in parents]),
        *(wish_rows(found, child.id) if teaches else ()),
        Button(text("button-back"), carried.ShowClassFamilies(found.id, child.class_id)),
    )


def parents_line(parents: tuple[ParentToMeet, ...]) -> Text:
    if not parents:
        return text("family-no-parents")
    return text("family-parents", parents=names([each.name for each in parents]))


def meeting_of_family(booking: Booking) -> Text:
    """Who meets, for the school's own people."""
    return text(
        "family-meeting",
        moment=Moment(booking.starts_at),
        teachers=names([teacher.name for teacher in booking.teachers]),
        parents=names([parent.name for parent in booking.parents]),
    )


def meeting_rows(meetings: list[Booking], now: datetime) -> Rows:
    """What has begun is moved and cancelled no more."""
    return tuple(
        (
            Button(
                text("family-move", time=Moment(each.starts_at, Said.TIME)),
                carried.MoveForFamily(each.meeting.id, 0),
            ),
            Button(
                text("family-cancel", time=Moment(each.starts_at, Said.TIME)),
                carried.CancelForFamily(each.meeting.id),
            ),
        )
        for each in meetings
        if each.starts_at > now
    )


def book_button(found: Round, child: ChildToMeet, parent: ParentToMeet) -> Button:
    return Button(
        text("family-book", parent=parent.name),
        carried.BookForFamily(found.id, child.id, parent.id),
    )
