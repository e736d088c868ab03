"""How a single meeting reads that is not agreed yet: to who asks, who is asked, and colleagues."""

from collections.abc import Sequence
from datetime import datetime

from bot import taps
from bot.screen import Button, Screen, screen
from bot.voice import Voice
from bot.words import Lines, Moment, Text, lines, names, text
from handlers.home import GO_HOME
from handlers.meetings.meeting_card import meeting_card
from handlers.meetings.meeting_lines import meeting_lines, place_line
from handlers.proposals.free_times import free_times
from handlers.proposals.own_meeting import OwnMeeting
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Role
from storage.proposal_models import OfferedTime


async def how_it_stands(voice: Voice, own: OwnMeeting) -> Screen:
    """A single meeting that was sent, on the phone of one who takes part in it."""
    if own.state == "proposed":
        return await (asked_card if own.is_answering else asking_card)(voice, own)
    if own.booking.meeting.starts_at is None:
        return ended_card(own)
    if own.is_moving and own.booking.starts_at > voice.now:
        return await moving_card(voice, own)
    return await meeting_card(voice, own.booking, own.reader)


# Who is asked


async def asked_card(voice: Voice, own: OwnMeeting) -> Screen:
    free = await free_times(voice, own.booking, own.offered)
    return screen(
        lines(
            said_about(own),
            first_line(own),
            too_line(own),
            how_long_and_where(own),
            words_line(own),
            text("proposal-which") if free else text("proposal-when"),
        ),
        *time_buttons(own, free),
        (
            Button(
                text("proposal-other-times") if own.offered else text("proposal-offer-times"),
                taps.AskMeetingTimes(own.number),
            ),
            Button(text("proposal-not-now"), taps.AskToDecline(own.number)),
        ),
    )


def said_about(own: OwnMeeting) -> Text:
    """About whom; a teacher reads the class, too."""
    if own.reader.role is Role.PARENT:
        return text("proposal-about", children=names(own.children))
    classes = dict.fromkeys(child.class_name for child in own.booking.children)
    return text("proposal-about-class", children=names(own.children), classes=names([*classes]))


def first_line(own: OwnMeeting) -> Text:
    who = names([person.name for person in own.speakers])
    if own.offered and own.leader.person_id != own.booking.meeting.asked_by:
        return text("proposal-counter", who=who)
    return text("proposal-asks", who=who)


def too_line(own: OwnMeeting) -> Text | None:
    """Who else is asked: they read each other's names."""
    too = [person.name for person in own.asked if person.person_id != own.reader.person_id]
    return text("proposal-too", who=names(too)) if too else None


def how_long_and_where(own: OwnMeeting) -> Lines:
    """Where is said when it is agreed, but by phone or by video is known before."""
    meeting = own.booking.meeting
    held = None if meeting.held == "link" else place_line(own.booking)
    by_video = text("proposal-by-video") if meeting.held == "link" else None
    return lines(text("proposal-minutes", minutes=meeting.minutes), held, by_video)


def words_line(own: OwnMeeting) -> Text | None:
    words = own.booking.meeting.words
    return text("proposal-words", words=words) if words else None


def time_buttons(own: OwnMeeting, free: Sequence[OfferedTime]) -> list[Button]:
    return [
        Button(
            text("proposal-time", moment=Moment(time.starts_at)),
            taps.AgreeTime(own.number, time.id),
        )
        for time in free
    ]


def time_lines(starts: Sequence[datetime]) -> Lines | None:
    """One a line; none where there are no times."""
    if not starts:
        return None
    return lines(*[text("proposal-time-line", moment=Moment(at)) for at in starts])


# Who asks, and colleagues who were brought in


async def asking_card(voice: Voice, own: OwnMeeting) -> Screen:
    """Times that have passed or were taken are not shown: nobody can choose them."""
    free = await free_times(voice, own.booking, own.offered)
    return screen(
        lines(
            said_about(own),
            *who_asks_whom(own),
            time_lines([time.starts_at for time in free]),
            how_long_and_where(own),
            words_line(own),
        ),
        asking_row(own),
    )


def who_asks_whom(own: OwnMeeting) -> tuple[Text, ...]:
    asked = names([person.name for person in own.asked])
    if own.leader.person_id != own.reader.person_id:
        return (text("proposal-with-you", by=own.leader.name, who=asked),)
    colleagues = names([person.name for person in own.speakers[1:]])
    together = (text("proposal-with", who=colleagues),) if own.speakers[1:] else ()
    return (text("proposal-waits", who=asked), *together)


def asking_row(own: OwnMeeting) -> tuple[Button, ...]:
    """Other times for everyone; who proposed it takes it back, who was asked may still decline."""
    times = Button(text("proposal-other-times"), taps.AskMeetingTimes(own.number))
    if own.is_askers:
        return times, Button(text("proposal-withdraw"), taps.WithdrawProposal(own.number))
    if own.may_decline:
        return times, Button(text("proposal-not-now"), taps.AskToDecline(own.number))
    if own.may_leave:
        return times, Button(text("proposal-cannot-come"), taps.CannotJoin(own.number))
    return (times,)


# Booked, and to be moved


async def moving_card(voice: Voice, own: OwnMeeting) -> Screen:
    free = await free_times(voice, own.booking, own.offered)
    stays = Button(text("proposal-keep-time"), taps.KeepMeetingTime(own.number))
    who = names([person.name for person in own.speakers])
    if own.is_answering:
        return screen(
            lines(
                text("proposal-move", who=who),
                meeting_lines(own.booking, own.reader),
                text("proposal-stays-until"),
            ),
            *time_buttons(own, free),
            (Button(text("proposal-other-times"), taps.AskMeetingTimes(own.number)), stays),
        )
    return screen(
        lines(
            text("proposal-move-asked", who=names([person.name for person in own.asked])),
            time_lines([time.starts_at for time in free]),
            text("proposal-stays"),
            meeting_lines(own.booking, own.reader),
        ),
        stays,
    )


# Over before anything was agreed


def ended_card(own: OwnMeeting) -> Screen:
    again = Button(text("proposal-again"), taps.ProposeAgain(own.number))
    return screen(lines(said_about(own), how_it_ended(own)), again, GO_HOME)


def how_it_ended(own: OwnMeeting) -> Text | Lines:
    meeting = own.booking.meeting
    who = ended_by(own.booking)
    if who is None:
        return text("proposal-passed")
    own_doing = who.person_id == own.reader.person_id
    if meeting.state == "cancelled":
        return (
            text("proposal-you-withdrew") if own_doing else text("proposal-withdrawn", who=who.name)
        )
    said = text("proposal-you-declined") if own_doing else text("proposal-declined", who=who.name)
    return lines(said, text("proposal-words", words=meeting.reason) if meeting.reason else None)


def ended_by(booking: Booking) -> MeetingPerson | None:
    ended = booking.meeting.ended_by
    return next((person for person in booking.people if person.person_id == ended), None)
