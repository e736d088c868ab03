"""What a teacher can tap in place of writing: the class's own, earlier words, and Homeroom's."""

from bot import taps
from bot.plain_words import plain
from bot.screen import Button, Rows, in_rows_of
from bot.turn import Turn
from bot.words import text
from handlers.celebrations.palette import Offered, palette
from handlers.composing.names_in_words import with_child, with_name
from handlers.composing.weekly_here import Here, Step

KINDS = {Step.WELL: ("well", "strength"), Step.NEXT: ("step",)}
AT_ONCE = 8  # in four rows of two: more are on further pages
EARLIER, LOOKED_BACK = 4, 60  # how many earlier words are offered, of how many
ON_A_BUTTON = 40


async def offered(turn: Turn, here: Here, step: Step, page: int) -> Rows:
    """One page of what can be tapped at this step; beyond the last one it begins again."""
    found = await everything(turn, here, step)
    pages = -(-len(found) // AT_ONCE) or 1
    first = (page % pages) * AT_ONCE
    rows = in_rows_of(2, found[first : first + AT_ONCE])
    if pages == 1:
        return rows
    ask = taps.AskPart(here.weekly.id, here.weekly.version, step, (page + 1) % pages)
    return (*rows, (Button(text("compose-more"), ask),))


async def everything(turn: Turn, here: Here, step: Step) -> list[Button]:
    """The class's own, those of the teacher's subject first; earlier ones; then Homeroom's."""
    subject = await subject_of(turn, here.week.class_id)
    found = [
        each
        for kind in KINDS[step]
        for each in await palette(turn.records, here.week.class_id, kind)
    ]
    own = sorted((e for e in found if e.own), key=lambda e: rank(e, subject))
    child = here.weekly.child_first_name
    known = {
        words if step is Step.NEXT else with_child(words, child)
        for words in (each.own.words or "" for each in own if each.own)
    }
    brought = [button_of(each, here) for each in found if not each.own]
    earlier = await written_before(turn, here, step, known)
    return [*(button_of(each, here) for each in own), *earlier, *brought]


def rank(offer: Offered, subject: str | None) -> int:
    of = offer.own.subject if offer.own else None
    return 0 if of is not None and of == subject else 1 if of is None else 2


async def subject_of(turn: Turn, class_id: int) -> str | None:
    """What this teacher teaches in the class, as the school's list says it."""
    teachers = await turn.records.families.teachers_in(class_id)
    return next((each.subject for each in teachers if each.id == turn.teacher.id), None)


def button_of(offer: Offered, here: Here) -> Button:
    weekly = here.weekly
    if offer.own is None:
        tap = taps.TakeBrought(weekly.id, weekly.version, offer.code or "")
        return Button(offer.label, tap)
    words = offer.own.words or ""
    said = words if offer.own.kind == "step" else with_child(words, weekly.child_first_name)
    label = said if "…" in words else words
    return labelled(label, taps.TakeOwn(weekly.id, weekly.version, offer.own.id))


def labelled(words: str, tap: taps.Tap) -> Button:
    found = " ".join(words.split())
    short = found if len(found) <= ON_A_BUTTON else f"{found[: ON_A_BUTTON - 1]}…"
    return Button(text("compose-words", words=short), tap)


async def written_before(turn: Turn, here: Here, step: Step, known: set[str]) -> list[Button]:
    """What was written of late in words of one's own, with this child's name in it."""
    found: dict[str, Button] = {}
    child, weekly = here.weekly.child_first_name, here.weekly
    for before in await turn.records.composing.written_before(here.week.class_id, LOOKED_BACK):
        html_words = before.step if step is Step.NEXT else before.well
        words = plain(with_name(html_words, before.child, child))
        if before.id == weekly.id or not words or words in known or words in found:
            continue
        found[words] = labelled(words, taps.TakeEarlier(weekly.id, weekly.version, step, before.id))
    return list(found.values())[:EARLIER]
