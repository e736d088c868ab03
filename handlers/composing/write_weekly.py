"""A teacher writes or says what went well, or writes the step: at the question they stand at."""

from bot import taps as carried
from bot.conversation import END, Next
from bot.plain_words import plain
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.answer_anything import keeps, writes_freely
from handlers.composing.child_card import shows_child
from handlers.composing.choose_words import has_next_step, shows_after_change
from handlers.composing.known_of_child import takes_proposal
from handlers.composing.weekly_here import (
    Here,
    Step,
    anew,
    here_at,
    is_as_shown,
    name_of,
    stood_at,
)
from handlers.teachers.update_limits import length
from handlers.teachers.update_preview import beginning_of
from storage.shelf import NotThere

LONGEST = 300  # characters of what went well, and of the step: more is no message of a glance


async def writes_words(turn: Turn) -> Next:
    """They go to the question that the teacher has before them."""
    return await comes_with(turn, turn.html or None, None)


async def speaks(turn: Turn) -> Next:
    return await comes_with(turn, turn.html or None, turn.file[1] if turn.file else None)


async def sends_file(turn: Turn) -> Next:
    """A photo has no place here; what is written below it has."""
    here = await standing_here(turn)
    if here is None:
        return await writes_elsewhere(turn)
    if turn.html:
        await turn.show_new(screen(text("compose-photo-left-out")))
        return await comes_with(turn, turn.html, None)
    back = Button(text("button-back"), carried.OpenWeekly(here.weekly.id))
    await turn.show(screen(text("compose-no-photo"), back))
    return None


async def comes_with(turn: Turn, words: str | None, voice: str | None) -> Next:
    here = await standing_here(turn)
    if here is None:
        return await writes_elsewhere(turn)
    if words and length(plain(words)) > LONGEST:
        return await asks_for_less(turn, here, words)
    if not is_as_shown(turn, here):
        return await meets_colleagues_words(turn, here)
    return await fits(turn, here, step_here(turn), words, voice)


async def fits(turn: Turn, here: Here, step: str, words: str | None, voice: str | None) -> Next:
    if step == Step.NEXT:
        if voice is not None or words is None:
            back = Button(text("button-back"), carried.OpenWeekly(here.weekly.id))
            await turn.show(screen(text("compose-step-in-words"), back))
            return None
        return await has_next_step(turn, here, step=words)
    if voice is not None:
        return await says_aloud(turn, here, step, voice, words)
    weekly, told = here.weekly, step == Step.DETAIL
    await turn.records.weeklies.write_well(
        weekly,
        strength=weekly.strength if told else None,
        well=words,
        now=turn.now,
        by=turn.teacher,
    )
    return await shows_after_change(turn, here)


async def says_aloud(turn: Turn, here: Here, step: str, voice: str, words: str | None) -> Next:
    """As a detail it comes with what stands there; as what went well it stands alone."""
    shelf, strength = turn.records, None
    if step == Step.DETAIL:
        here = await takes_proposal(turn, here)
        strength = here.weekly.strength
    if words or (step != Step.DETAIL and here.weekly.state != "open"):
        await shelf.weeklies.write_well(here.weekly, strength=strength, well=words, now=turn.now)
        here = await anew(turn, here)
    await shelf.composing.speak(here.weekly, voice, turn.teacher, turn.now)
    return await shows_after_change(turn, here)


# What does not fit as it is


async def asks_for_less(turn: Turn, here: Here, words: str) -> Next:
    await keeps(turn)
    long = length(plain(words))
    back = Button(text("button-back"), carried.OpenWeekly(here.weekly.id))
    await turn.show(screen(text("compose-too-long", length=long, most=LONGEST), back))
    return None


async def meets_colleagues_words(turn: Turn, here: Here) -> Next:
    """A colleague was quicker: theirs is shown, and what was just written can take its place."""
    kept = await keeps(turn)
    weekly = here.weekly
    mine = carried.TakeMine(weekly.id, weekly.version, step_here(turn), kept)
    who = await name_of(turn, weekly)
    await turn.show_new(
        screen(
            lines(
                text("compose-changed", teacher=who) if who else None,
                text("compose-kept-apart", words=beginning_of(turn.html) or "🎤"),
            ),
            Button(text("compose-take-mine"), mine),
        )
    )
    return await shows_child(turn, here)


async def takes_mine(turn: Turn, here: Here, tap: carried.TakeMine) -> Next:
    kept = await turn.records.kept_words.mine(turn.account, tap.kept)
    if tap.part not in set(Step):
        raise NotThere
    voice = kept.file_id if kept.kind == "voice" else None
    if voice is None and (not kept.words or length(plain(kept.words)) > LONGEST):
        raise NotThere
    return await fits(turn, here, tap.part, kept.words, voice)


# Where they stand


def step_here(turn: Turn) -> str:
    assert turn.place is not None, "only who stands at a step writes into a message"
    return turn.place.step


async def standing_here(turn: Turn) -> Here | None:
    """None when the week has left, or the child or the class is not theirs any more."""
    try:
        here = await here_at(turn, stood_at(turn)[0])
    except NotThere:
        return None
    return here if here.week.state == "planned" else None


async def writes_elsewhere(turn: Turn) -> Next:
    """The message is none any more: what was written is kept like anything else."""
    await writes_freely(turn)
    return END
