"""A single meeting as whoever speaks takes part in it, and what is offered for it at the moment."""

from dataclasses import dataclass
from datetime import datetime

from bot.turn import Turn
from bot.voice import Voice
from handlers.meetings.meeting_card import as_reader
from handlers.reminders.still_theirs import children_of_parents, still_theirs
from storage.meeting_models import Booking, MeetingPerson
from storage.meetings import Place
from storage.models import Role
from storage.proposal_models import OfferedTime
from storage.shelf import NotThere


@dataclass(frozen=True, slots=True)
class OwnMeeting:
    """A meeting, who looks at it, and the times that were offered last.

    `asking` is the side that has spoken last: parents or teachers; the other one answers.
    """

    booking: Booking
    reader: MeetingPerson
    offered: tuple[OfferedTime, ...]
    asking: Role

    @property
    def number(self) -> int:
        return self.booking.meeting.id

    @property
    def state(self) -> str:
        return self.booking.meeting.state

    @property
    def is_answering(self) -> bool:
        return self.reader.role is not self.asking

    @property
    def is_askers(self) -> bool:
        """Whether the reader proposed it in the first place."""
        return self.reader.person_id == self._asked_by

    @property
    def may_decline(self) -> bool:
        """Who is asked, and also who was asked and offered other times since."""
        asker = next((p for p in self.booking.people if p.person_id == self._asked_by), None)
        invited = asker is not None and asker.role is not self.reader.role
        return self.state == "proposed" and (self.is_answering or invited)

    @property
    def may_leave(self) -> bool:
        """A colleague who was brought in; somebody has to stay."""
        colleague = self.reader.role is Role.TEACHER and not self.is_askers
        return colleague and len(self.booking.teachers) > 1

    @property
    def _asked_by(self) -> int:
        return self.booking.meeting.asked_by

    @property
    def is_moving(self) -> bool:
        """Whether it is booked and other times are offered for it."""
        return self.state == "booked" and bool(self.offered)

    def is_to_come(self, now: datetime) -> bool:
        """Whether anything about it can still be changed: it is not agreed yet, or ahead."""
        if self.state == "booked":
            return self.booking.starts_at > now
        return self.state in {"draft", "proposed"}

    @property
    def speakers(self) -> tuple[MeetingPerson, ...]:
        """The side that has spoken last, who proposed it or offered the times first."""
        leading = self.offered[0].offered_by if self.offered else self._asked_by
        people = [person for person in self.booking.people if person.role is self.asking]
        return tuple(sorted(people, key=lambda person: person.person_id != leading))

    @property
    def asked(self) -> tuple[MeetingPerson, ...]:
        """The side that answers."""
        return tuple(person for person in self.booking.people if person.role is not self.asking)

    @property
    def leader(self) -> MeetingPerson:
        """Who proposed it or offered the times."""
        return self.speakers[0]

    @property
    def children(self) -> list[str]:
        return [child.short_name for child in self.booking.children]

    @property
    def place(self) -> Place:
        meeting = self.booking.meeting
        return Place(meeting.held, meeting.room_id, meeting.link)


async def own_meeting(turn: Turn, number: int) -> OwnMeeting:
    """A single meeting that whoever speaks takes part in; a draft only for who began it.

    Raises `NotThere`, also for a parent who does not act for one of the children any more.
    """
    booking = await turn.records.meetings.of(turn.hats, number)
    reader, acting_for = as_reader(booking, turn), await children_of_parents(turn)
    if booking.meeting.round_id is not None or not still_theirs(booking, reader, acting_for):
        raise NotThere
    if booking.meeting.state == "draft" and reader.person_id != booking.meeting.asked_by:
        raise NotThere
    return await as_seen_by(turn, booking, reader)


async def as_seen_by(voice: Voice, booking: Booking, reader: MeetingPerson) -> OwnMeeting:
    offered = await voice.records.proposals.offered(booking)
    asker = next((p for p in booking.people if p.person_id == booking.meeting.asked_by), None)
    asking = asker.role if asker else Role.TEACHER
    return OwnMeeting(booking, reader, offered, offered[0].role if offered else asking)


async def afresh(voice: Voice, own: OwnMeeting) -> OwnMeeting:
    """The same as it stands now, after a change."""
    booking = await voice.records.meetings.of_anyone(own.number)
    here = {person.person_id: person for person in booking.people}
    reader = here.get(own.reader.person_id, own.reader)
    return await as_seen_by(voice, booking, reader)


async def under_lock(turn: Turn, own: OwnMeeting) -> OwnMeeting:
    """As it stands when nobody else can agree, decline or move any more until this turn ends."""
    await turn.records.meetings.lock()
    return await afresh(turn, own)
