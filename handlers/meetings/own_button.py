"""The button that opens a meeting of one's own: when, and with whom."""

from bot import taps as carried
from bot.screen import Button
from bot.turn import Turn
from bot.words import Moment, Said, names, text
from handlers.meetings.meeting_card import as_reader
from handlers.meetings.meeting_lines import others
from storage.meeting_models import Booking


def own_button(turn: Turn, booking: Booking, said: Said = Said.TIME) -> Button:
    met = [other.name for other in others(booking, as_reader(booking, turn))]
    label = text("meet-own", time=Moment(booking.starts_at, said), with_=names(met))
    return Button(label, carried.ShowMeeting(booking.meeting.id))
