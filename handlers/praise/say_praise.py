"""A teacher says what went well by tapping a strength; for progress it is asked in what.

Ms Lee:  /praise
Ms Lee:  taps Ada K.
Ms Lee:  taps Progress in …
Bot:     Ada K.: progress in what? Tap it or write it.
         [Maths]
         [Just progress]  [Back]
Ms Lee:  reading aloud
Bot:     Ada · 3B · from Ms Lee:
         Ada made progress in reading aloud.
         ─
         To Ewa Kowalska and Piotr Kowalski. Whatever you write or send now is added.
         [Send now]  [For the weekly message]
         [Another strength]  [Other children]
         [Cancel]
Ms Lee:  {child} read a whole page to Jan.
Bot:     Ada · 3B · from Ms Lee:
         Ada made progress in reading aloud.
         Ada read a whole page to Jan.
         ─
         Your sentence also names Jan; another family will read that.
         To Ewa Kowalska and Piotr Kowalski. Whatever you write or send now is added.
         [Send now]  [For the weekly message]
         [Another strength]  [Other children]
         [Cancel]
"""

from bot import taps as carried
from bot.conversation import At, Entry, Next, taps
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Refused, Turn
from bot.words import Text, names, text
from handlers.celebrations.palette import STRENGTHS, Offered, palette
from handlers.praise.own_praise import own_praise
from handlers.praise.praise_card import Step, shows_how_it_stands, stands_on
from handlers.praise.say_in_words import draft_here, writes_elsewhere
from storage.models import Teacher
from storage.praise_models import Praise
from storage.shelf import NotThere

LONGEST_SUBJECT = 60
NO_SUBJECT = ("teach", "tutor", "lehr", "docente", "maestr", "profes", "вчител", "учител", "معلم")
"""What a list may have in place of a subject, such as "Class teacher"."""


def ways_to_say_praise() -> tuple[Entry, ...]:
    return (
        taps(carried.AskStrength, asks_strength),
        taps(carried.PraiseFor, chooses_strength),
        taps(carried.PraiseForOwn, chooses_own),
        taps(carried.PraiseProgress, chooses_subject),
    )


async def asks_strength(turn: Turn, tap: carried.AskStrength) -> Next:
    draft = await own_praise(turn, tap.praise)
    if draft.state != "draft":
        return await shows_how_it_stands(turn, draft.id)
    return await asks_what(turn, draft)


async def asks_what(turn: Turn, draft: Praise) -> Next:
    """What went well, of one child or several."""
    offered = await palette(turn.records, draft.class_id, "strength")
    card = what_card(draft, await whom(turn, draft), offered)
    await stands_on(turn, draft, await turn.show(card))
    return At(Step.SAYING, draft.id)


async def whom(turn: Turn, draft: Praise) -> Text:
    children = await turn.records.praises.children_of(draft)
    return text("praise-children", children=names([child.short_name for child in children]))


def what_card(draft: Praise, children: Text, offered: tuple[Offered, ...]) -> Screen:
    back = (
        Button(text("button-back"), carried.ShowPraise(draft.id))
        if draft.says_something
        else Button(text("praise-another-child"), carried.PraiseSeveral(draft.id, 0))
    )
    return screen(
        text("praise-what", children=children),
        *in_rows_of(3, [strength_button(draft, each) for each in offered]),
        (back, Button(text("praise-change-palette"), carried.ChangePalette(draft.id))),
        Button(text("button-cancel"), carried.DropPraise(draft.id)),
    )


def strength_button(draft: Praise, offered: Offered) -> Button:
    if offered.own is not None:
        return Button(offered.label, carried.PraiseForOwn(draft.id, offered.own.id))
    label = text("praise-progress") if offered.code == "progress" else offered.label
    return Button(label, carried.PraiseFor(draft.id, offered.code or ""))


async def chooses_strength(turn: Turn, tap: carried.PraiseFor) -> Next:
    draft = await own_praise(turn, tap.praise)
    if tap.strength not in STRENGTHS:
        raise NotThere
    if draft.state != "draft":
        return await shows_how_it_stands(turn, draft.id)
    if tap.strength == "progress":
        return await asks_progress(turn, draft)
    await turn.records.praises.choose_strength(draft, tap.strength)
    return await shows_how_it_stands(turn, draft.id)


async def chooses_own(turn: Turn, tap: carried.PraiseForOwn) -> Next:
    draft = await own_praise(turn, tap.praise)
    own = await turn.records.suggestions.own(draft.class_id, tap.own)
    if own.kind != "strength":
        raise NotThere
    if draft.state == "draft":
        await turn.records.praises.choose_strength(draft, None, own=own.id)
    return await shows_how_it_stands(turn, draft.id)


# Progress in what


async def asks_progress(turn: Turn, draft: Praise) -> Next:
    offered = [
        Button(text("praise-subject", subject=each.subject), progress_in(draft, each.id))
        for each in await subjects(turn, draft)
    ]
    card = screen(
        text("praise-progress-what", children=await whom(turn, draft)),
        *in_rows_of(2, offered),
        (
            Button(text("praise-just-progress"), progress_in(draft, 0)),
            Button(text("button-back"), carried.AskStrength(draft.id)),
        ),
    )
    await stands_on(turn, draft, await turn.show(card))
    return At(Step.PROGRESS, draft.id)


def progress_in(draft: Praise, teacher_id: int) -> carried.PraiseProgress:
    return carried.PraiseProgress(draft.id, teacher_id)


async def subjects(turn: Turn, draft: Praise) -> list[Teacher]:
    """What is taught in the class, the teacher's own first, each once."""
    teachers = await turn.records.families.teachers_in(draft.class_id)
    found: dict[str, Teacher] = {}
    for each in sorted(teachers, key=lambda teacher: teacher.id != draft.by_id):
        known = each.subject.casefold()
        if known and not any(word in known for word in NO_SUBJECT):
            found.setdefault(known, each)
    return list(found.values())


async def chooses_subject(turn: Turn, tap: carried.PraiseProgress) -> Next:
    draft = await own_praise(turn, tap.praise)
    teachers = await turn.records.families.teachers_in(draft.class_id)
    found = {each.id: each.subject for each in teachers} | {0: None}
    if tap.teacher not in found:
        raise NotThere
    return await progressed(turn, draft, found[tap.teacher])


async def progressed(turn: Turn, draft: Praise, what: str | None) -> Next:
    if draft.state == "draft":
        await turn.records.praises.choose_strength(draft, "progress", progress_in=what)
    return await shows_how_it_stands(turn, draft.id)


async def writes_progress(turn: Turn) -> Next:
    draft = await draft_here(turn)
    if draft is None:
        return await writes_elsewhere(turn)
    what = " ".join(turn.words.split()).rstrip(".")
    if len(what) > LONGEST_SUBJECT:
        raise Refused(text("praise-progress-short", most=LONGEST_SUBJECT))
    return await progressed(turn, draft, what)
