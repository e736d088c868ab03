"""Who has no time yet: a teacher sees it class by class, and invites them with one tap.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
(Piotr has Ms Lee's time at 17:20)
(Ms Lee looks at the families of the round)
Bot:     Parent conferences · 3B
         1 of 5 children: a time is booked.
         No time yet: Jan N., Omar H., Sofía G. and Taras K.
         To phone, as Homeroom does not reach them: Jan N. (Marta Nowak).
         [Invite 3 families]
         [✓ Ada K.]  [Jan N.]  [Omar H.]
         [Sofía G.]  [Taras K.]
         [Home]
Ms Lee:  taps Invite 3 families
Bot:     Parent conferences · 3B
         1 of 5 children: a time is booked.
         No time yet: Jan N., Omar H., Sofía G. and Taras K.
         To phone, as Homeroom does not reach them: Jan N. (Marta Nowak).
         Invited today: 3 families. Tomorrow you can invite them again.
         [✓ Ada K.]  [Jan N.]  [Omar H.]
         [Sofía G.]  [Taras K.]
         [Home]
"""

from collections import defaultdict

from bot import taps as carried
from bot.conversation import END, Conversation, Next, taps
from bot.screen import Button, Rows, in_rows_of, screen
from bot.turn import Turn
from bot.words import Lines, Text, lines, names, text
from handlers.home import GO_HOME
from handlers.rounds.round_names import called
from handlers.waiting.invite_families import invite, reachable, were_invited
from handlers.waiting.staff_of_round import own_children, own_round, own_rounds
from storage.round_models import Round
from storage.shelf import NotThere
from storage.waiting_models import ChildToMeet, ParentToMeet

MOST_BUTTONS = 90  # Telegram takes a hundred


def seeing_families() -> Conversation:
    return Conversation(
        "families-of-round",
        entry_points=[
            taps(carried.ShowFamilies, sees_classes),
            taps(carried.ShowClassFamilies, sees_class),
            taps(carried.InviteFamilies, invites),
        ],
    )


async def ways_to_families(turn: Turn) -> Rows:
    """For /meet of teachers and the office: the families of each round that is not over."""
    return tuple(
        (Button(text("families-button", round=called(found.name)), carried.ShowFamilies(found.id)),)
        for found in await own_rounds(turn)
    )


async def sees_classes(turn: Turn, tap: carried.ShowFamilies) -> Next:
    """How many have a time, class by class; of one class the children at once."""
    found = await own_round(turn, tap.round)
    classes = by_class(await own_children(turn, found))
    if len(classes) == 1:
        return await shows_class(turn, found, next(iter(classes)))
    buttons = [
        Button(
            text("families-class", class_=children[0].class_name),
            carried.ShowClassFamilies(found.id, number),
        )
        for number, children in classes.items()
    ]
    said = [
        text("families-in-class", class_=children[0].class_name, **counts(children))
        for children in classes.values()
    ]
    await turn.show(
        screen(
            lines(
                text("families-round", round=called(found.name)), *(said or [text("families-none")])
            ),
            *in_rows_of(3, buttons[:MOST_BUTTONS]),
            GO_HOME,
        )
    )
    return END


def by_class(children: tuple[ChildToMeet, ...]) -> dict[int, list[ChildToMeet]]:
    found: defaultdict[int, list[ChildToMeet]] = defaultdict(list)
    for child in children:
        found[child.class_id].append(child)
    return dict(found)


def counts(children: list[ChildToMeet]) -> dict[str, int]:
    return {"booked": sum(child.has_meeting for child in children), "all": len(children)}


async def sees_class(turn: Turn, tap: carried.ShowClassFamilies) -> Next:
    return await shows_class(turn, await own_round(turn, tap.round), tap.school_class)


async def invites(turn: Turn, tap: carried.InviteFamilies) -> Next:
    """A second tap invites nobody twice, and says the same."""
    found = await own_round(turn, tap.round)
    children = one_of(by_class(await own_children(turn, found)), tap.school_class)
    parents = await turn.records.waiting.parents_in(tap.school_class)
    await invite(turn, found, children, parents)
    await turn.note("invited-to-book", f"round:{found.id}:{tap.school_class}")
    return await shows_class(turn, found, tap.school_class)


def one_of(classes: dict[int, list[ChildToMeet]], class_id: int) -> list[ChildToMeet]:
    """Raises `NotThere` for a class that this teacher does not meet in the round."""
    if class_id not in classes:
        raise NotThere
    return classes[class_id]


async def shows_class(turn: Turn, found: Round, class_id: int) -> Next:
    classes = by_class(await own_children(turn, found))
    children, parents = one_of(classes, class_id), await turn.records.waiting.parents_in(class_id)
    to_ask = reachable(children, parents)
    invited = await were_invited(turn, found, to_ask, parents)
    await turn.show(
        screen(
            lines(
                text("families-of-class", round=called(found.name), class_=children[0].class_name),
                text("families-booked", **counts(children)),
                *who_has_none(children, parents).lines,
                text("families-invited", count=invited) if invited else None,
            ),
            invite_button(found, class_id, len(to_ask) - invited),
            *in_rows_of(3, [child_button(found, child) for child in children[:MOST_BUTTONS]]),
            ways_back(found, several=len(classes) > 1),
        )
    )
    return END


def who_has_none(children: list[ChildToMeet], parents: tuple[ParentToMeet, ...]) -> Lines:
    """By name, without a word of blame: who may still choose, who waits, whom to phone."""
    to_ask = [child for child in children if child.is_to_ask]
    waiting = [child for child in children if child.waits and not child.has_meeting]
    needless = [child for child in children if child.wish == "not-needed" and not child.has_meeting]
    return lines(
        named("families-no-time", to_ask),
        named("families-waiting", waiting),
        named("families-not-needed", needless),
        to_phone(to_ask, parents),
    )


def named(name: str, children: list[ChildToMeet]) -> Text | None:
    return (
        text(name, children=names([child.short_name for child in children])) if children else None
    )


def to_phone(children: list[ChildToMeet], parents: tuple[ParentToMeet, ...]) -> Text | None:
    """Children of whom no parent can be reached here, with whom to ask for."""
    reached = {parent.child_id for parent in parents if parent.account_id is not None}
    found = []
    for child in children:
        if child.id not in reached:
            whom = [parent.name for parent in parents if parent.child_id == child.id]
            found.append(f"{child.short_name} ({', '.join(whom)})" if whom else child.short_name)
    return text("families-to-phone", children=names(found)) if found else None


def invite_button(found: Round, class_id: int, count: int) -> Button | None:
    if count <= 0:
        return None
    return Button(text("families-invite", count=count), carried.InviteFamilies(found.id, class_id))


def child_button(found: Round, child: ChildToMeet) -> Button:
    label = (
        text("families-child-booked", child=child.short_name)
        if child.has_meeting
        else text("families-child", child=child.short_name)
    )
    return Button(label, carried.ShowFamily(found.id, child.id))


def ways_back(found: Round, *, several: bool) -> tuple[Button, ...]:
    to_classes = (Button(text("button-back"), carried.ShowFamilies(found.id)),) if several else ()
    return (*to_classes, GO_HOME)
