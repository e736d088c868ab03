"""The school this Homeroom serves: its name, its telephone, its clock and its languages."""

from dataclasses import dataclass
from datetime import date, time

from bot.school_time import SchoolTime
from bot.words import Moment, Said

NOON = time(12)
QUIET_HOURS = ("20:00", "07:00")  # until a person chooses their own; the school's wall time


@dataclass(frozen=True, slots=True)
class School:
    name: str
    phone: str | None
    time: SchoolTime
    language: str
    languages: tuple[str, ...]

    def said_day(self, day: date) -> Moment:
        """A day as people read it: by its noon, which is on that day whatever clocks do."""
        return Moment(self.time.moment(day, NOON), Said.DAY)

    def nearest_language(self, code: str | None) -> str:
        """An interface language for Telegram's code ("uk", "es-MX"), or the school's own."""
        spoken = (code or "").partition("-")[0].lower()
        return spoken if spoken in self.languages else self.language
