"""Whom a teacher praises: one child by a tap, or several ticked; who waited longest comes first.

Who was not celebrated for two weeks is marked, for teachers alone and only where it tells anything:
in a class in which nobody was celebrated lately no child stands out.
"""

from dataclasses import replace
from datetime import timedelta

from bot import taps as carried
from bot.conversation import At, Entry, Next, taps
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.voice import Voice
from bot.words import Text, lines, text
from handlers.praise.own_praise import new_draft, own_praise, written_draft
from handlers.praise.praise_card import Step, shows_how_it_stands, stands_on
from handlers.praise.say_praise import asks_what
from storage.celebration_models import CelebratedChild
from storage.praise_models import Praise
from storage.shelf import NotThere

PAGE = 12  # children on a card
SHORT_LABEL = 14  # characters of a name with which three stand in a row
LONG_AGO = timedelta(days=14)


def ways_to_choose_children() -> tuple[Entry, ...]:
    return (
        taps(carried.AskWhomToPraise, turns_page),
        taps(carried.PraiseChild, chooses_child),
        taps(carried.PraiseSeveral, chooses_several),
        taps(carried.TickForPraise, ticks),
    )


async def asks_whom(turn: Turn, draft: Praise, page: int = 0, *, told: Text | None = None) -> Next:
    card = await children_card(turn, draft, page)
    if told is not None:
        card = replace(card, words=lines(told, card.words))
    await stands_on(turn, draft, await turn.show(card))
    return At(Step.CHOOSING, draft.id)


async def turns_page(turn: Turn, tap: carried.AskWhomToPraise) -> Next:
    draft = await own_praise(turn, tap.praise)
    if draft.state != "draft":
        return await shows_how_it_stands(turn, draft.id)
    return await asks_whom(turn, draft, tap.page)


async def chooses_child(turn: Turn, tap: carried.PraiseChild) -> Next:
    draft = await own_praise(turn, tap.praise)
    await is_in_class(turn, draft.class_id, tap.child)
    if draft.state == "dropped" and await written_draft(turn) is None:
        draft = await new_draft(turn, draft.class_id)  # its card is old, and the child is the same
    if draft.state != "draft":
        return await shows_how_it_stands(turn, draft.id)
    await turn.records.praises.is_about(draft, tap.child, only=True)
    return await goes_on(turn, draft.id)


async def goes_on(turn: Turn, praise_id: int) -> Next:
    """To the card once something is said, or else to what is to be said."""
    draft = await own_praise(turn, praise_id)
    if draft.says_something:
        return await shows_how_it_stands(turn, draft.id)
    return await asks_what(turn, draft)


async def chooses_several(turn: Turn, tap: carried.PraiseSeveral) -> Next:
    draft = await own_praise(turn, tap.praise)
    if draft.state != "draft":
        return await shows_how_it_stands(turn, draft.id)
    card = await children_card(turn, draft, tap.page, ticking=True)
    await stands_on(turn, draft, await turn.show(card))
    about = await is_about_somebody(turn, draft)
    return At(Step.SAYING if about else Step.CHOOSING, draft.id)


async def ticks(turn: Turn, tap: carried.TickForPraise) -> Next:
    draft = await own_praise(turn, tap.praise)
    await is_in_class(turn, draft.class_id, tap.child)
    if tap.on not in {0, 1}:
        raise NotThere
    if draft.state == "draft":
        praises = turn.records.praises
        change = praises.is_about if tap.on else praises.is_not_about
        await change(draft, tap.child)
    return await chooses_several(turn, carried.PraiseSeveral(draft.id, tap.page))


async def is_about_somebody(turn: Turn, draft: Praise) -> bool:
    return bool(await turn.records.praises.children_of(draft))


async def is_in_class(voice: Voice, class_id: int, child_id: int) -> None:
    """Raises `NotThere` for a child of another class."""
    children = await voice.records.fairness.of_class(class_id, voice.now)
    if child_id not in {child.child_id for child in children}:
        raise NotThere


async def children_card(voice: Voice, draft: Praise, page: int, *, ticking: bool = False) -> Screen:
    children = await voice.records.fairness.of_class(draft.class_id, voice.now)
    pages = max(1, -(-len(children) // PAGE))
    if page >= pages:
        raise NotThere
    waited = {child.child_id for child in children if has_waited(voice, child)}
    marked = waited if len(waited) < len(children) else set()
    here = children[page * PAGE : (page + 1) * PAGE]
    chosen = {c.id for c in await voice.records.praises.children_of(draft)} if ticking else None
    buttons = [button(draft, child, marked, chosen, page) for child in here]
    width = 3 if all(len(child.short_name) <= SHORT_LABEL for child in here) else 2
    return screen(
        lines(
            asked(draft, len(children), ticking=ticking),
            text("praise-waited") if marked & {child.child_id for child in here} else None,
        ),
        *in_rows_of(width, buttons),
        other_pages(draft, page, pages, ticking=ticking),
        ways_on(draft, ticking=ticking),
    )


def has_waited(voice: Voice, child: CelebratedChild) -> bool:
    return child.last_at is None or child.last_at < voice.now - LONG_AGO


def asked(draft: Praise, children: int, *, ticking: bool) -> Text:
    if not children:
        return text("praise-no-children", class_=draft.class_name)
    return text("praise-tick" if ticking else "praise-whom", class_=draft.class_name)


def button(
    draft: Praise,
    child: CelebratedChild,
    marked: set[int],
    chosen: set[int] | None,
    page: int,
) -> Button:
    """`chosen` are the ticked ones; None where one tap chooses."""
    on = chosen is not None and child.child_id in chosen
    name = "praise-ticked" if on else "praise-child"
    if not on and child.child_id in marked:
        name = "praise-child-waited"
    tap = (
        carried.PraiseChild(draft.id, child.child_id)
        if chosen is None
        else carried.TickForPraise(draft.id, child.child_id, int(not on), page)
    )
    return Button(text(name, child=child.short_name), tap)


def other_pages(
    draft: Praise, page: int, pages: int, *, ticking: bool
) -> tuple[Button, ...] | None:
    turns = carried.PraiseSeveral if ticking else carried.AskWhomToPraise
    before = (Button(text("praise-page-before"), turns(draft.id, page - 1)),) if page else ()
    after = (
        (Button(text("praise-page-after"), turns(draft.id, page + 1)),) if page + 1 < pages else ()
    )
    return (*before, *after) or None


def ways_on(draft: Praise, *, ticking: bool) -> tuple[Button, ...]:
    cancel = Button(text("button-cancel"), carried.DropPraise(draft.id))
    if ticking:
        return (Button(text("praise-go-on"), carried.ShowPraise(draft.id)), cancel)
    return (Button(text("praise-several"), carried.PraiseSeveral(draft.id, 0)), cancel)
