"""The office names the terms: between two of them there is no school.

Dana: /calendar
Dana: taps Terms
Bot:  Between two terms there is no school.
      Write a term with its name, like: Autumn term 1 Sep – 18 Dec.
      [Back]
Dana: Autumn term 1 Sep - 18 Dec
Bot:  Is this the term?
      1 Sept – 18 Dec 2026 · Autumn term
      [Keep]  [Discard]
Dana: taps Keep
Bot:  Between two terms there is no school.
      Write a term with its name, like: Autumn term 1 Sep – 18 Dec.
      [Undo]
      [Take away: Autumn term, 1 Sept – 18 Dec 2026]
      [Back]
Dana: taps Take away: Autumn term, 1 Sept – 18 Dec 2026
Bot:  Between two terms there is no school.
      Write a term with its name, like: Autumn term 1 Sep – 18 Dec.
      [Undo]
      [Back]
"""

from bot import taps as carried
from bot.calendar_files import LONGEST_NAME, ClosedSpell
from bot.conversation import Entry, Next, taps
from bot.screen import Button, Screen, screen
from bot.turn import Turn
from bot.typed_days import days_in
from bot.words import Days, Text, text
from handlers.office.calendar_card import BACK, Step, shortened, today, undo_button
from handlers.office.calendar_changes import as_json, facts_of, noted, preview_of_one
from storage.calendar_models import Term


def ways_to_name_terms() -> tuple[Entry, ...]:
    return (taps(carried.ShowTerms, opens_terms), taps(carried.RemoveTerm, removes_term))


async def opens_terms(turn: Turn, _: carried.ShowTerms) -> Next:
    return await shows_terms(turn)


async def shows_terms(turn: Turn, undo: int | None = None) -> Next:
    await turn.show(terms_card((await facts_of(turn)).terms, undo))
    return Step.WRITING_TERM


def terms_card(terms: tuple[Term, ...], undo: int | None) -> Screen:
    found = [Button(term_label(term), carried.RemoveTerm(term.id)) for term in terms]
    return screen(text("calendar-terms"), undo_button(undo), *found, BACK)


def term_label(term: Term) -> Text:
    days = Days(term.first_day, term.last_day)
    return text("calendar-term-away", name=shortened(term.name), days=days)


async def writes_term(turn: Turn) -> Next:
    """Show what was understood; what cannot be a term is asked for again."""
    found = days_in(turn.words, today(turn))
    wrong = None
    if found is None or not found.name or found.first_day == found.last_day:
        wrong = text("calendar-term-unclear")
    elif len(found.name) > LONGEST_NAME:
        wrong = text("calendar-name-too-long", count=LONGEST_NAME)
    elif any(
        term.first_day <= found.last_day and found.first_day <= term.last_day
        for term in (await facts_of(turn)).terms
    ):
        wrong = text("calendar-term-overlaps")
    if found is None or wrong is not None:
        await turn.show(screen(wrong or text("calendar-term-unclear"), BACK))
        return None
    spell = ClosedSpell(found.name, found.first_day, found.last_day)
    number = await turn.records.school_calendar.propose(
        turn.account, "terms", as_json((spell,)), turn.now
    )
    await turn.show(preview_of_one(spell, number))
    return None


async def removes_term(turn: Turn, tap: carried.RemoveTerm) -> Next:
    before = await facts_of(turn)
    await turn.records.school_calendar.remove_term(tap.term)
    return await shows_terms(turn, await noted(turn, "terms", before))
