"""Every change of the calendar: noted once, undone by one tap while nothing changed since.

Days that are to be added are shown first and kept by a tap; until then they wait in the records,
because a button has no room for a name.
"""

import json
from dataclasses import dataclass
from datetime import date

from bot import taps
from bot.calendar_files import ClosedSpell
from bot.conversation import END, Next
from bot.school_calendar import Closure
from bot.screen import Button, Screen, screen
from bot.turn import Turn
from bot.words import Text, lines, text
from handlers.office.calendar_card import calendar_card, closure_line
from storage.calendar_models import CalendarChange, CalendarFacts

LISTED = 8  # days named in a preview; more are counted


async def facts_of(turn: Turn) -> CalendarFacts:
    return await turn.records.school_calendar.facts()


async def noted(turn: Turn, verb: str, before: CalendarFacts) -> int | None:
    """The number to undo a change by that was just made; None when it changed nothing."""
    if await facts_of(turn) == before:
        return None
    number = await turn.records.school_calendar.note_change(turn.account, verb, before, turn.now)
    await has_changed(turn, f"changed-{verb}", number)
    return number


async def has_changed(turn: Turn, verb: str, number: int) -> None:
    await turn.note(verb, f"calendar:{number}")
    await turn.records.outbox.free_days_changed(turn.now)
    await turn.records.late_answers.free_days_changed(turn.now)
    await turn.fresh_calendar()
    turn.answer(text("settings-saved"))


async def undoes(turn: Turn, tap: taps.UndoChange) -> Next:
    change = await turn.records.school_calendar.change_by(turn.account, tap.change)
    if await turn.records.school_calendar.undo(change):
        await has_changed(turn, "undid-change", change.id)
        turn.answer(text("calendar-undone"))
    else:
        turn.answer(text("calendar-undo-late"))
    await turn.show(await calendar_card(turn))
    return END


# Days that are looked at first


@dataclass(frozen=True, slots=True)
class Compared:
    """Days that are to be added, beside those that are there."""

    new: tuple[ClosedSpell, ...]
    changed: tuple[ClosedSpell, ...]
    as_before: int

    @property
    def to_keep(self) -> tuple[ClosedSpell, ...]:
        return tuple(sorted(self.new + self.changed, key=lambda spell: spell.first_day))


def compare(spells: tuple[ClosedSpell, ...], facts: CalendarFacts) -> Compared:
    there = {(days.name, days.first_day, days.last_day) for days in facts.closed}
    events = {days.event_uid for days in facts.closed if days.event_uid}
    fresh = [s for s in spells if (s.name, s.first_day, s.last_day) not in there]
    return Compared(
        tuple(spell for spell in fresh if spell.event_uid not in events),
        tuple(spell for spell in fresh if spell.event_uid in events),
        len(spells) - len(fresh),
    )


async def proposes(turn: Turn, compared: Compared, *, left_out: int = 0) -> None:
    """Show what was understood, and ask before it is kept."""
    counts = [
        text("calendar-preview-new", count=len(compared.new)),
        text("calendar-preview-changed", count=len(compared.changed)) if compared.changed else None,
        text("calendar-preview-same", count=compared.as_before) if compared.as_before else None,
        text("calendar-preview-left-out", count=left_out) if left_out else None,
    ]
    if not compared.to_keep:
        back = Button(text("button-back"), taps.ShowClosedDays(0))
        await turn.show(screen(lines(text("calendar-preview-nothing"), *counts[2:]), back))
        return
    number = await turn.records.school_calendar.propose(
        turn.account, "closed-days", as_json(compared.to_keep), turn.now
    )
    await turn.show(
        screen(
            lines(text("calendar-preview"), *named(compared.to_keep), *counts),
            keep_or_not(number),
        )
    )


def named(spells: tuple[ClosedSpell, ...]) -> list[Text]:
    found = [closure_line(Closure(s.name, s.first_day, s.last_day)) for s in spells[:LISTED]]
    more = len(spells) - LISTED
    return [*found, text("update-and-more", count=more)] if more > 0 else found


def keep_or_not(number: int) -> tuple[Button, Button]:
    return (
        Button(text("calendar-keep"), taps.KeepDays(number)),
        Button(text("calendar-discard"), taps.DiscardDays(number)),
    )


async def keep_proposed(turn: Turn, change: CalendarChange) -> bool:
    """Put the proposed days into the calendar; False when that was done or dropped before."""
    calendar = turn.records.school_calendar
    if not await calendar.keep_proposal(change, await facts_of(turn)):
        return False
    for spell in from_json(change.proposed or "[]"):
        if change.verb == "terms":
            await calendar.add_term(spell.name, spell.first_day, spell.last_day)
        else:
            await calendar.close(spell.name, spell.first_day, spell.last_day, spell.event_uid)
    await has_changed(turn, f"changed-{change.verb}", change.id)
    return True


def as_json(spells: tuple[ClosedSpell, ...]) -> str:
    return json.dumps(
        [[s.name, s.first_day.isoformat(), s.last_day.isoformat(), s.event_uid] for s in spells],
        ensure_ascii=False,
    )


def from_json(written: str) -> list[ClosedSpell]:
    return [
        ClosedSpell(name, date.fromisoformat(first), date.fromisoformat(last), uid)
        for name, first, last, uid in json.loads(written)
    ]


def preview_of_one(spell: ClosedSpell, number: int) -> Screen:
    return screen(lines(text("calendar-preview-term"), *named((spell,))), keep_or_not(number))
