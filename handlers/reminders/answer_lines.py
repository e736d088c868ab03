"""Who said that they come, come later or cannot come: on the cards of everyone who meets."""

from datetime import timedelta

from bot import taps
from bot.screen import Button
from bot.voice import Voice
from bot.words import Text, text
from storage.meeting_models import Booking, MeetingPerson
from storage.models import Role

ASKED_BEFORE = timedelta(days=1)  # from then on a card asks whether they come


def answers_to(booking: Booking, reader: MeetingPerson) -> tuple[Text, ...]:
    """The reader's own answer first, then those of families they meet."""
    if booking.meeting.state != "booked":
        return ()
    own = [own_answer(reader)] if reader.answer else []
    theirs = [
        their_answer(other)
        for other in booking.parents
        if other.answer and other.person_id != reader.person_id
    ]
    return (*own, *theirs)


def own_answer(reader: MeetingPerson) -> Text:
    if reader.answer == "late":
        return text("answer-own-late", minutes=reader.late_minutes or 0)
    return text("answer-own-coming") if reader.answer == "coming" else text("answer-own-cannot")


def their_answer(other: MeetingPerson) -> Text:
    if other.answer == "late":
        return text("answer-late", name=other.name, minutes=other.late_minutes or 0)
    if other.answer == "coming":
        return text("answer-coming", name=other.name)
    return text("answer-cannot", name=other.name)


def answer_row(voice: Voice, booking: Booking, reader: MeetingPerson) -> tuple[Button, ...]:
    """What a family can say of a meeting that is near."""
    if reader.role is not Role.PARENT or booking.meeting.state != "booked":
        return ()
    near = booking.starts_at - ASKED_BEFORE <= voice.now < booking.ends_at
    return answers_on(booking, reader) if near else ()


def answers_on(booking: Booking, reader: MeetingPerson) -> tuple[Button, ...]:
    """Coming, later, not at all; not again what they said."""
    number = booking.meeting.id
    coming = Button(text("remind-coming-button"), taps.SayComing(number))
    late = Button(text("remind-late-button"), taps.AskHowLate(number))
    cannot = Button(text("remind-cannot-button"), taps.SayCannot(number))
    if reader.answer == "coming":
        return (late, cannot)
    return (coming, late) if reader.answer == "cannot" else (coming, late, cannot)
