"""The office sees which families were met this term, by class and language, never by teacher.

Dana:    /term
Bot:     This school year, since Friday 1 August: 0 of 6 families were met.
         1A: 0 of 1
         3B: 0 of 5
         By language:
         0 of 3 · English
         0 of 1 · العربية
         0 of 1 · Español
         0 of 1 · Українська
         [1A: not met yet]  [3B: not met yet]
         [Home]
Dana:    taps 3B: not met yet
Bot:     3B, families not met yet:
         Ada K., Jan N., Omar H., Sofía G. and Taras K.
         [Back]
"""

from functools import partial

from bot import taps as carried
from bot.conversation import END, Conversation, Next, command, taps
from bot.screen import Button, Rows, in_rows_of, screen
from bot.turn import Turn
from bot.words import Lines, Text, lines, names, text
from handlers.home import GO_HOME
from handlers.office.count_families_met import Met, counted, in_term, not_met
from handlers.turned_pages import page_of
from storage.models import Role
from storage.proposal_models import Reached
from storage.shelf import NotThere

CLASSES_A_PAGE, NAMES_A_PAGE = 12, 30


def showing_term_meetings() -> Conversation:
    return Conversation(
        "term-meetings",
        role=Role.OFFICE,
        entry_points=[
            command("term", shows_term),
            taps(carried.ShowTermMeetings, turns_page),
            taps(carried.ShowNotMet, shows_not_met),
        ],
    )


def ways_to_term() -> Rows:
    """For the office's card of meetings."""
    return ((Button(text("term-button"), carried.ShowTermMeetings(0)),),)


async def shows_term(turn: Turn) -> Next:
    return await shows_page(turn, 0)


async def turns_page(turn: Turn, tap: carried.ShowTermMeetings) -> Next:
    return await shows_page(turn, tap.page)


async def shows_page(turn: Turn, page: int) -> Next:
    """Classes by their names, a page at a time; for a page that is gone, the last one."""
    found = await in_term(turn)
    classes = sorted({(r.class_name, r.class_id) for family in found.families for r in family})
    here, pages = page_of(classes, page, CLASSES_A_PAGE, carried.ShowTermMeetings)
    of_class = counted(found.families, lambda line: line.class_id)
    ways = [
        Button(text("term-not-met", class_=name), carried.ShowNotMet(number, 0))
        for name, number in here
        if of_class[number].met < of_class[number].families
    ]
    said = lines(
        found.heading(counted(found.families, lambda _: "all").get("all", Met(0, 0))),
        *[class_line(name, of_class[number]) for name, number in here],
        language_lines(turn, found.families),
    )
    await turn.show(screen(said, *in_rows_of(3, ways), pages, GO_HOME))
    return END


def class_line(name: str, met: Met) -> Text:
    return text("term-class", class_=name, met=met.met, families=met.families)


def language_lines(turn: Turn, families: list[list[Reached]]) -> Lines | None:
    """A family that reads two languages is counted in both; the most frequent comes first."""
    if not families:
        return None
    met = counted(families, lambda line: line.language)
    shown = sorted(met.items(), key=lambda found: (-found[1].families, str(found[0])))
    known = turn.school.languages
    return lines(
        text("term-by-language"),
        *[
            text(
                "term-language",
                language=text(f"language-{code}") if code in known else str(code),
                met=found.met,
                families=found.families,
            )
            for code, found in shown
        ],
    )


# Who was not met


async def shows_not_met(turn: Turn, tap: carried.ShowNotMet) -> Next:
    """Children by first name and initial, by the class; a page at a time."""
    found = await in_term(turn)
    here = [r for family in found.families for r in family if r.class_id == tap.school_class]
    if not here:
        raise NotThere
    missed = [one for one in map(not_met(tap.school_class), found.families) if one]
    children = sorted(dict.fromkeys(name for one in missed for name in one))
    opens = partial(carried.ShowNotMet, tap.school_class)
    listed, pages = page_of(children, tap.page, NAMES_A_PAGE, opens)
    said = (
        lines(
            text("term-not-met-yet", class_=here[0].class_name),
            text("term-names", names=names(listed)),
        )
        if listed
        else text("term-all-met", class_=here[0].class_name)
    )
    back = Button(text("button-back"), carried.ShowTermMeetings(0))
    await turn.show(screen(said, pages, back))
    return END
