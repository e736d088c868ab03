"""The office sees which meetings need an interpreter, by day and language, to book them in time.

Thursday 19 March · Arabic
17:20–17:30 · Ms Lee · Omar H.
Room: 12

No family's name stands there, only who is talked about, so that the list can be shown to whoever
sends the interpreters.
"""

from itertools import groupby

from bot import taps as carried
from bot.conversation import END, Conversation, Next, taps
from bot.screen import Button, Rows, Screen, screen
from bot.turn import Turn
from bot.words import ClockTime, Lines, Moment, Said, lines, names, text
from handlers.home import GO_HOME
from handlers.meetings.meeting_lines import place_line, spoken
from handlers.turned_pages import page_of
from storage.agenda_models import Interpreted
from storage.models import Role

A_PAGE = 8  # meetings


def listing_interpreters() -> Conversation:
    return Conversation(
        "interpreters",
        entry_points=[taps(carried.ShowInterpreters, shows_list)],
        role=Role.OFFICE,
    )


async def ways_to_interpreters(turn: Turn) -> Rows:
    """The button on the office's card of meetings, if any meeting needs one."""
    if not await turn.records.interpreting.coming(turn.now):
        return ()
    return ((Button(text("interpreters-button"), carried.ShowInterpreters(0)),),)


async def shows_list(turn: Turn, tap: carried.ShowInterpreters) -> Next:
    await turn.show(await list_card(turn, tap.page))
    return END


async def list_card(turn: Turn, page: int) -> Screen:
    """Of a page that is gone the last one is shown."""
    found = sorted(await turn.records.interpreting.coming(turn.now), key=lambda i: by_day(turn, i))
    listed, pages = page_of(found, page, A_PAGE, carried.ShowInterpreters)
    said: list[Lines] = []
    for _, group in groupby(listed, key=lambda each: by_day(turn, each)[:2]):
        together = list(group)
        day = Moment(together[0].starts_at, Said.DAY)
        head = text("interpreters-of", day=day, language=spoken(together[0].language))
        said.append(lines(head, *[await meeting_line(turn, each) for each in together]))
    words = lines(*said) if said else text("interpreters-nobody")
    return screen(words, pages, GO_HOME)


def by_day(turn: Turn, each: Interpreted) -> tuple[str, str, str]:
    """By day, then by language, then by time."""
    at = turn.school.time.local(each.starts_at)
    return f"{at:%Y-%m-%d}", each.language, f"{at:%H:%M}"


async def meeting_line(turn: Turn, each: Interpreted) -> Lines:
    """From when until when, with whom, about whom, and where."""
    booking = await turn.records.meetings.of_anyone(each.meeting_id)
    local = turn.school.time.local
    return lines(
        text(
            "interpreters-line",
            from_=ClockTime(local(each.starts_at).time()),
            until=ClockTime(local(each.ends_at).time()),
            teachers=names([teacher.name for teacher in booking.teachers]),
            children=names([child.short_name for child in booking.children]),
        ),
        place_line(booking),
    )
