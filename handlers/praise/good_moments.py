"""A parent looks back at what went well: praise and weekly messages about a child, page by page.

Ms Lee:  /praise
Ms Lee:  taps Ada K.
Ms Lee:  taps Courage
Ms Lee:  taps Send now
(45 seconds later)
Ewa:     /home
Ewa:     taps Good moments of Ada
Bot:     Good moments of Ada K.
         Thursday 12 March · Ms Lee
         Ada showed courage.
         [Home]
"""

from bot import taps as carried
from bot.conversation import Conversation, Next, taps
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import Lines, Moment, Said, Text, lines, text
from handlers.celebrations.palette import step_said
from handlers.home import GO_HOME
from handlers.praise.moments_on_home import moments_of
from handlers.praise.praise_words import for_family, said, with_name
from handlers.praise.thank_for_praise import told_of
from storage.models import Child, Role
from storage.praise_models import GoodMoment
from storage.shelf import NotThere

PAGE = 3  # moments on a card
MOST = 300  # that one can look back at: more than two school years of them


def looking_back() -> Conversation:
    return Conversation(
        "moments",
        role=Role.PARENT,
        entry_points=[taps(carried.ShowMoments, looks_back), taps(carried.ShowMoment, sees_again)],
    )


async def looks_back(turn: Turn, tap: carried.ShowMoments) -> Next:
    child = await turn.records.families.child_for(turn.parents, tap.child)
    found = await moments_of(turn, turn.parents, child, MOST)
    if tap.page and tap.page * PAGE >= len(found):
        raise NotThere
    await turn.show(moments_card(child, found, tap.page))
    return None


def moments_card(child: Child, found: tuple[GoodMoment, ...], page: int) -> Screen:
    here = found[page * PAGE : (page + 1) * PAGE]
    again = [
        Button(
            text("moments-again", day=Moment(each.at, Said.DAY)),
            carried.ShowMoment(each.number, child.id),
        )
        for each in here
        if each.media_kind
    ]
    newer = Button(text("moments-newer"), carried.ShowMoments(child.id, page - 1)) if page else None
    more = len(found) > (page + 1) * PAGE
    older = Button(text("moments-older"), carried.ShowMoments(child.id, page + 1)) if more else None
    return screen(
        lines(
            text("moments-of" if found else "moments-none", child=child.short_name),
            *[told(each, child) for each in here],
        ),
        *in_rows_of(2, again),
        tuple(button for button in (newer, older) if button) or None,
        GO_HOME,
    )


def told(moment: GoodMoment, child: Child) -> Lines:
    return lines(
        dated(moment), *said(moment, child.first_name), next_step(moment, child.first_name)
    )


def dated(moment: GoodMoment) -> Text:
    day = Moment(moment.at, Said.DAY)
    if moment.by_name is None:
        return text("moments-on", day=day)
    return text("moments-by", day=day, teacher=moment.by_name)


def next_step(moment: GoodMoment, child: str) -> Text | None:
    """Of a weekly message: what could be tried at home."""
    if moment.step:
        return text("moments-next", step=with_name(moment.step, child))
    if moment.step_code:
        return text("moments-next", step=step_said(moment.step_code))
    return None


async def sees_again(turn: Turn, tap: carried.ShowMoment) -> Next:
    """The message as it came, with what belongs to it."""
    praise, child = await told_of(turn, tap.praise, tap.child)
    allowed = await turn.records.consents.allows(child.id, "photos")
    await turn.show_new(for_family(praise, child, with_photo=allowed))
    return None
