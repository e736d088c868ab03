"""The same words for several children, each with their own name: seen whole, then all at once.

Which children are ticked stands in the buttons themselves, and nothing is written before the
teacher has read what each family will read.
"""

from dataclasses import replace

from bot import taps as carried
from bot.conversation import END, Entry, Next
from bot.plain_words import plain
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import Text, lines, text
from handlers.celebrations.weekly_message import weekly_words
from handlers.composing.find_good import second_tap, shows_fresh
from handlers.composing.go_on import goes_on_after
from handlers.composing.list_week import children_of
from handlers.composing.names_in_words import with_name
from handlers.composing.weekly_here import Here, composes, has_well
from handlers.teachers.update_limits import length
from storage.shelf import NotThere
from storage.week_models import Weekly

ON_A_PAGE, MOST_BITS = 24, 59  # a button carries 18 digits
ROOM, FRAME = 3600, 90  # characters of a message for all of them; what stands around each


def ways_to_write_the_same() -> tuple[Entry, ...]:
    return (
        composes(carried.TickSame, ticks, shows_fresh),
        composes(carried.ShowSame, shows_all, shows_fresh),
        composes(carried.FindAllGood, finds_all_good, second_tap),
    )


async def ticks(turn: Turn, here: Here, tap: carried.TickSame) -> Next:
    """Who has nothing yet can be ticked; whose message is begun or ready is left as it is."""
    open_ones = [each for each in await others(turn, here) if each[1].state == "open"]
    first = tap.page * ON_A_PAGE
    ask, shown = (here.weekly.id, here.weekly.version), open_ones[first : first + ON_A_PAGE]
    names = [
        Button(
            ticked_or_not(weekly, ticked=bool(tap.ticked & bit)),
            carried.TickSame(*ask, tap.ticked ^ bit, tap.page),
        )
        for bit, weekly in shown
    ]
    anew = carried.TickSame(*ask, tap.ticked, next_page(tap.page, len(open_ones)))
    show = carried.ShowSame(*ask, tap.ticked)
    count = sum(bool(tap.ticked & bit) for bit, _ in open_ones)
    await turn.show(
        screen(
            text("compose-same-for", child=here.weekly.child_name),
            *in_rows_of(3, names),
            Button(text("compose-more"), anew) if len(open_ones) > ON_A_PAGE else None,
            Button(text("compose-same-show", count=count), show) if count else None,
            Button(text("button-back"), carried.OpenWeekly(here.weekly.id)),
        )
    )
    return END


def ticked_or_not(weekly: Weekly, *, ticked: bool) -> Text:
    name = "compose-list-ready" if ticked else "compose-list-open"
    return text(name, child=weekly.child_name)


def next_page(page: int, children: int) -> int:
    return page + 1 if (page + 1) * ON_A_PAGE < children else 0


async def shows_all(turn: Turn, here: Here, tap: carried.ShowSame) -> Next:
    """As each family will read it."""
    chosen = await ticked(turn, here, tap.ticked)
    ask = (here.weekly.id, here.weekly.version, tap.ticked)
    back = Button(text("button-back"), carried.TickSame(*ask, 0))
    if len(chosen) > at_most(here.weekly):
        await turn.show(screen(text("compose-same-too-many", most=at_most(here.weekly)), back))
        return END
    alike = [here.weekly, *(like(here.weekly, each) for each in chosen)]
    shown = [line for each in alike for line in weekly_words(each).lines]
    good = Button(text("compose-same-good"), carried.FindAllGood(*ask))
    await turn.show(screen(lines(text("compose-same-whole"), *shown), good, back))
    return END


async def finds_all_good(turn: Turn, here: Here, tap: carried.FindAllGood) -> Next:
    chosen = await ticked(turn, here, tap.ticked)
    if len(chosen) > at_most(here.weekly):
        raise NotThere
    ready, by = 1, turn.teacher
    for each in chosen:
        well = like(here.weekly, each).well
        # Who got words from a colleague in between is not open any more, and keeps those.
        ready += await turn.records.composing.ready_as(each, here.weekly, well, by, turn.now)
    if here.weekly.state != "ready":
        await turn.records.weeklies.found_ready(here.weekly, by, turn.now)
    return await goes_on_after(turn, here, text("compose-result-several", count=ready))


async def others(turn: Turn, here: Here) -> list[tuple[int, Weekly]]:
    """The other children of the class, each with its bit; a newcomer takes none of another's."""
    if here.weekly.voice_file_id or not has_well(here.weekly):
        raise NotThere
    numbers = sorted(each.id for each in await turn.records.weeklies.of_week(here.week))
    bits = {number: 1 << place for place, number in enumerate(numbers)}
    return [
        (bits[each.id], each)
        for each in await children_of(turn, here.week)
        if each.id != here.weekly.id and bits[each.id] < 1 << MOST_BITS
    ]


async def ticked(turn: Turn, here: Here, bits: int) -> list[Weekly]:
    """Raises `NotThere` for nobody."""
    chosen = [each for bit, each in await others(turn, here) if bits & bit]
    if not chosen:
        raise NotThere
    return [each for each in chosen if each.state == "open"]


def like(weekly: Weekly, other: Weekly) -> Weekly:
    """The other child's message, made of this one's words."""
    well = with_name(weekly.well, weekly.child_first_name, other.child_first_name)
    return replace(
        other,
        strength=weekly.strength,
        well=well,
        step_code=weekly.step_code,
        step=weekly.step,
    )


def at_most(weekly: Weekly) -> int:
    """For how many others one message can show it whole."""
    own = length(plain(weekly.well)) + length(plain(weekly.step)) + FRAME
    return max(ROOM // own - 1, 1)
