"""A teacher has seen a child's message whole and finds it good, or skips or puts off the child."""

from bot import taps as carried
from bot.conversation import END, Entry, Next, taps
from bot.screen import Media, Screen
from bot.taps.of_weekly import OfWeekly
from bot.turn import Turn
from bot.words import text
from handlers.celebrations.own_week import own_week
from handlers.celebrations.week_card import shows_card, shows_what_became
from handlers.composing.child_card import shows_child, shows_whole
from handlers.composing.go_on import goes_on, goes_on_after, says_result
from handlers.composing.known_of_child import in_turn
from handlers.composing.offered_words import subject_of
from handlers.composing.weekly_here import Here, composes, has_well, here_at
from handlers.composing.words_to_keep import worth_keeping
from storage.shelf import NotThere


def ways_to_decide() -> tuple[Entry, ...]:
    return (
        composes(carried.FindGood, finds_good, second_tap),
        composes(carried.SkipChild, skips, second_tap),
        composes(carried.PutOff, puts_off, second_tap),
        composes(carried.KeepForNextTime, keeps_for_next_time, shows_fresh),
        taps(carried.ComposeWeek, begins),
        taps(carried.NextChild, asks_for_next),
        taps(carried.OpenWeekly, opens),
        taps(carried.ListenTo, listens),
    )


async def begins(turn: Turn, tap: carried.ComposeWeek) -> Next:
    """Below the card of the week, which stays and counts."""
    week = await own_week(turn, tap.week)
    if week.state != "planned":
        return await shows_what_became(turn, week)
    await turn.records.composing.composes_again(week, turn.teacher)
    await shows_card(turn, week)
    waiting = await in_turn(turn, week)
    return await shows_child(turn, Here(week, waiting[0])) if waiting else END


async def asks_for_next(turn: Turn, tap: carried.NextChild) -> Next:
    week = await own_week(turn, tap.week)
    if week.state != "planned":
        return await shows_what_became(turn, week)
    return await goes_on(turn, week)


async def opens(turn: Turn, tap: carried.OpenWeekly) -> Next:
    here = await here_at(turn, tap.weekly)
    if here.week.state != "planned":
        return await shows_what_became(turn, here.week)
    if has_well(here.weekly):
        return await shows_whole(turn, here)
    return await shows_child(turn, here)


async def finds_good(turn: Turn, here: Here, _: carried.FindGood) -> Next:
    if not has_well(here.weekly):
        raise NotThere
    if here.weekly.state != "ready":
        await turn.records.weeklies.found_ready(here.weekly, turn.teacher, turn.now)
    child = here.weekly.child_name
    return await goes_on_after(turn, here, text("compose-result-ready", child=child))


async def skips(turn: Turn, here: Here, _: carried.SkipChild) -> Next:
    await turn.records.composing.skip(here.weekly, turn.teacher, turn.now)
    child = here.weekly.child_name
    return await goes_on_after(turn, here, text("compose-result-skipped", child=child))


async def puts_off(turn: Turn, here: Here, _: carried.PutOff) -> Next:
    await turn.records.composing.put_off(here.weekly, turn.teacher, turn.now)
    child = here.weekly.child_name
    return await goes_on_after(turn, here, text("compose-result-later", child=child))


async def second_tap(turn: Turn, here: Here, tap: OfWeekly) -> Next:
    """Their own second tap goes on as the first; what a colleague changed is shown."""
    decided = here.weekly.state in {"ready", "skipped"} or isinstance(tap, carried.PutOff)
    if here.weekly.written_by == turn.teacher.id and decided:
        return await goes_on(turn, here.week, says_result(here), here.weekly)
    return await shows_fresh(turn, here, tap)


async def shows_fresh(turn: Turn, here: Here, _: OfWeekly) -> Next:
    return await shows_child(turn, here)


async def keeps_for_next_time(turn: Turn, here: Here, _: carried.KeepForNextTime) -> Next:
    """For the whole class, and first for who teaches the same."""
    subject, class_id = await subject_of(turn, here.week.class_id), here.week.class_id
    for kind, words in await worth_keeping(turn, here):
        await turn.records.suggestions.add(class_id, kind, words, subject, turn.teacher, turn.now)
    turn.answer(text("compose-kept"))
    return await shows_whole(turn, here)


async def listens(turn: Turn, tap: carried.ListenTo) -> Next:
    here = await here_at(turn, tap.weekly)
    if here.weekly.voice_file_id is None:
        raise NotThere
    said = text("compose-child", child=here.weekly.child_name)
    await turn.show_new(Screen(said, media=Media("voice", here.weekly.voice_file_id)))
    return None
