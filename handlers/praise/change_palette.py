"""The teachers of a class change what they can tap: words of their own, and what they hide.

Ms Lee:  /praise
Ms Lee:  taps Ada K.
Ms Lee:  taps Change the palette
Bot:     The strengths of 3B, for all its teachers. Tap one to hide it or to bring it back; to add your own, write it.
         [✓ Kindness]  [✓ Effort]  [✓ Courage]
         [✓ Curiosity]  [✓ Teamwork]  [✓ Progress in …]
         [Back]
Ms Lee:  taps ✓ Courage
Ms Lee:  Patience
Bot:     The strengths of 3B, for all its teachers. Tap one to hide it or to bring it back; to add your own, write it.
         [✓ Patience]  [✓ Kindness]  [✓ Effort]
         [Courage]  [✓ Curiosity]  [✓ Teamwork]
         [✓ Progress in …]
         [Back]
Ms Lee:  taps Back
Ms Lee:  taps Patience
Bot:     Ada · 3B · from Ms Lee:
         ⭐ Patience
         ─
         To Ewa Kowalska and Piotr Kowalski. Whatever you write or send now is added.
         [Send now]  [For the weekly message]
         [Another strength]  [Other children]
         [Cancel]
"""  # noqa: E501 - as a phone shows it

from bot import taps as carried
from bot.conversation import At, Entry, Next, taps
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Refused, Turn
from bot.words import Text, text
from handlers.celebrations.palette import STRENGTHS, label
from handlers.praise.own_praise import own_praise
from handlers.praise.praise_card import Step, stands_on
from handlers.praise.say_in_words import writes_elsewhere
from storage.celebration_models import Suggestion
from storage.praise_models import Praise
from storage.shelf import NotThere

KIND = "strength"
LONGEST = 40  # characters that a button shows whole
MOST = 20  # of the class's own


def ways_to_change_palette() -> tuple[Entry, ...]:
    return (
        taps(carried.ChangePalette, asks_for_changes),
        taps(carried.UseStrength, uses),
        taps(carried.UseOwnStrength, uses_own),
    )


async def asks_for_changes(turn: Turn, tap: carried.ChangePalette) -> Next:
    return await shows_palette(turn, await own_praise(turn, tap.praise))


async def shows_palette(turn: Turn, praise: Praise) -> Next:
    found = await turn.records.suggestions.of_class(praise.class_id, KIND)
    await stands_on(turn, praise, await turn.show(palette_card(praise, found)))
    return At(Step.NAMING, praise.id)


def palette_card(praise: Praise, found: tuple[Suggestion, ...]) -> Screen:
    hidden = {each.code for each in found if each.code and each.hidden}
    own = [
        Button(
            shown(text("palette-own", words=each.words), used=not each.hidden),
            carried.UseOwnStrength(praise.id, each.id, int(each.hidden)),
        )
        for each in found
        if each.words
    ]
    brought = [
        Button(
            shown(strength_label(code), used=code not in hidden),
            carried.UseStrength(praise.id, code, int(code in hidden)),
        )
        for code in STRENGTHS
    ]
    back = Button(text("button-back"), carried.AskStrength(praise.id))
    return screen(
        text("praise-palette", class_=praise.class_name), *in_rows_of(3, [*own, *brought]), back
    )


def strength_label(code: str) -> Text:
    return text("praise-progress") if code == "progress" else label(KIND, code)


def shown(strength: Text, *, used: bool) -> Text:
    return text("praise-used", strength=strength) if used else strength


async def uses(turn: Turn, tap: carried.UseStrength) -> Next:
    praise = await own_praise(turn, tap.praise)
    if tap.strength not in STRENGTHS or tap.on not in {0, 1}:
        raise NotThere
    await turn.records.suggestions.hide(
        praise.class_id, KIND, tap.strength, turn.teacher, turn.now, hidden=not tap.on
    )
    await turn.note("changed-palette", f"class:{praise.class_id}")
    return await shows_palette(turn, praise)


async def uses_own(turn: Turn, tap: carried.UseOwnStrength) -> Next:
    praise = await own_praise(turn, tap.praise)
    own = await turn.records.suggestions.own(praise.class_id, tap.own)
    if own.kind != KIND or tap.on not in {0, 1}:
        raise NotThere
    await turn.records.suggestions.hide_own(own, hidden=not tap.on)
    await turn.note("changed-palette", f"class:{praise.class_id}")
    return await shows_palette(turn, praise)


async def adds_strength(turn: Turn) -> Next:
    """One that is there already is brought back instead of said twice."""
    assert turn.place is not None, "only who stands at the palette adds to it"
    praise = await own_praise(turn, turn.place.subject_id or 0)
    if praise.state != "draft":
        return await writes_elsewhere(turn)
    words = " ".join(turn.words.split())
    if len(words) > LONGEST:
        raise Refused(text("praise-strength-short", most=LONGEST))
    await adds(turn, praise, words)
    return await shows_palette(turn, praise)


async def adds(turn: Turn, praise: Praise, words: str) -> None:
    suggestions = turn.records.suggestions
    own = [each for each in await suggestions.of_class(praise.class_id, KIND) if each.words]
    known = {(each.words or "").casefold(): each for each in own}
    if (there := known.get(words.casefold())) is not None:
        await suggestions.hide_own(there, hidden=False)
    elif len(own) >= MOST:
        raise Refused(text("praise-palette-full", most=MOST))
    else:
        await suggestions.add(praise.class_id, KIND, words, None, turn.teacher, turn.now)
    await turn.note("changed-palette", f"class:{praise.class_id}")
