"""One child's card in the walk: what went well, the next step, and the whole of it at the end."""

from bot import taps
from bot.conversation import Next
from bot.screen import Button, Rows, screen
from bot.turn import Turn
from bot.words import Moment, Said, Text, lines, names, text
from handlers.celebrations.weekly_message import has_step, weekly_words, went_well
from handlers.composing.known_of_child import last_step, praised, proposed, waits_long
from handlers.composing.offered_words import offered
from handlers.composing.weekly_here import Here, Step, has_well, name_of, stands_at
from handlers.composing.words_to_keep import worth_keeping
from handlers.praise.praise_words import others_named
from storage.praise_models import PraisedChild
from storage.week_models import Weekly


async def shows_child(
    turn: Turn, here: Here, *first: Text | None, back_to: Weekly | None = None
) -> Next:
    """The question that is open about this child, or the whole message if none is."""
    weekly = here.weekly
    if weekly.state == "ready" or (has_well(weekly) and has_step(weekly)):
        return await shows_whole(turn, here, *first)
    praise = await praised(turn, here)
    if has_well(weekly) or praise:
        return await asks_step(turn, here, *first, praise=praise)
    return await asks_well(turn, here, *first, back_to=back_to)


async def asks_well(
    turn: Turn, here: Here, *first: Text | None, page: int = 0, back_to: Weekly | None = None
) -> Next:
    weekly, week = here.weekly, here.week
    back = taps.OpenWeekly(back_to.id) if back_to else taps.ListWeek(week.id, 0)
    await turn.show(
        screen(
            lines(
                *first,
                text("compose-child", child=weekly.child_name),
                text("compose-long-ago") if await waits_long(turn, here) else None,
                await last_step(turn, here),
                text("compose-went-well"),
            ),
            *await offered(turn, here, Step.WELL, page),
            (*set_aside(weekly), Button(text("button-back"), back)),
        )
    )
    return stands_at(Step.WELL, weekly)


async def asks_detail(turn: Turn, here: Here) -> Next:
    weekly = here.weekly
    await turn.show(
        screen(
            lines(
                text("compose-child", child=weekly.child_name),
                went_well(proposed(weekly, await praised(turn, here))),
                text("compose-detail"),
            ),
            Button(text("button-back"), taps.OpenWeekly(weekly.id)),
        )
    )
    return stands_at(Step.DETAIL, weekly)


async def asks_step(
    turn: Turn, here: Here, *first: Text | None, praise: PraisedChild | None, page: int = 0
) -> Next:
    """With this week's praise as what went well, if nothing else is there."""
    weekly, shown = here.weekly, proposed(here.weekly, praise)
    await turn.show(
        screen(
            lines(
                *first,
                text("compose-child", child=weekly.child_name),
                praised_by(praise) if praise else None,
                went_well(shown),
                text("compose-with-voice") if shown.voice_file_id else None,
                await warning(turn, shown),
                await last_step(turn, here),
                text("compose-next-step"),
            ),
            *await offered(turn, here, Step.NEXT, page),
            instead_of_step(weekly),
            set_aside(weekly),
        )
    )
    return stands_at(Step.NEXT, weekly)


def praised_by(praise: PraisedChild) -> Text:
    day = Moment(praise.ended_at, Said.DAY)
    return text("compose-praised", teacher=praise.by_name, day=day)


def instead_of_step(weekly: Weekly) -> tuple[Button, ...]:
    ask = (weekly.id, weekly.version)
    return (
        Button(text("compose-none"), taps.NoStep(*ask)),
        Button(text("compose-add-detail"), taps.AskPart(*ask, Step.DETAIL, 0)),
        Button(text("compose-other-words"), taps.AskPart(*ask, Step.WELL, 0)),
    )


async def shows_whole(turn: Turn, here: Here, *first: Text | None) -> Next:
    weekly = here.weekly
    colleague = await name_of(turn, weekly)
    await turn.show(
        screen(
            lines(
                *first,
                text("compose-whole", child=weekly.child_name),
                text("compose-line"),
                *weekly_words(weekly).lines,
                text("compose-line"),
                text("compose-written-by", teacher=colleague) if colleague else None,
                await warning(turn, weekly),
            ),
            *await ways_on(turn, here),
        )
    )
    return stands_at(Step.DETAIL, weekly)


async def ways_on(turn: Turn, here: Here) -> Rows:
    weekly = here.weekly
    ask = (weekly.id, weekly.version)
    ready = weekly.state == "ready"
    go_on = Button(text("compose-next-child"), taps.NextChild(here.week.id))
    step = "compose-change-step" if has_step(weekly) else "compose-add-step"
    same = Button(text("compose-same"), taps.TickSame(*ask, 0, 0))
    keep = Button(text("compose-keep"), taps.KeepForNextTime(*ask))
    offered_alike = (
        *(() if weekly.voice_file_id else (same,)),
        *((keep,) if await worth_keeping(turn, here) else ()),
    )
    listen = Button(text("compose-listen"), taps.ListenTo(weekly.id))
    return (
        (go_on if ready else Button(text("compose-good"), taps.FindGood(*ask)),),
        (
            Button(text("compose-change-well"), taps.AskPart(*ask, Step.WELL, 0)),
            Button(text(step), taps.AskPart(*ask, Step.NEXT, 0)),
        ),
        offered_alike,
        (listen,) if weekly.voice_file_id else (),
        (*set_aside(weekly), Button(text("compose-all"), taps.ListWeek(here.week.id, 0))),
    )


def set_aside(weekly: Weekly) -> tuple[Button, ...]:
    """Not now or not this week; what is ready or skipped is asked about no more."""
    ask = (weekly.id, weekly.version)
    skip = Button(text("compose-skip"), taps.SkipChild(*ask))
    match weekly.state:
        case "skipped":
            return ()
        case "ready":
            return (skip,)
        case _:
            return (Button(text("compose-later"), taps.PutOff(*ask)), skip)


async def warning(turn: Turn, weekly: Weekly) -> Text | None:
    """When the words name another child of the class."""
    child = weekly.child_first_name
    found = await others_named(turn, weekly.class_id, child, weekly.well, weekly.step)
    return text("compose-names-others", children=names(found), child=child) if found else None
