"""A parent says how they like to be called and written to; a teacher, how families call them.

Ewa:  /settings
Ewa:  taps How to write to me
Bot:  How shall teachers write to you? They see it before they answer you.
      You are called Ewa.
      [Voice messages]  [Calls]  [Short]
      [Formal]  [Informal]
      [My name]
      [Back]
Ewa:  taps Short
Ewa:  taps Formal
Bot:  How shall teachers write to you? They see it before they answer you.
      You are called Ewa.
      Likes it short · formally, please
      [Voice messages]  [Calls]  [✓ Short]
      [✓ Formal]  [Informal]
      [My name]
      [Back]
Ewa:  taps My name
Bot:  Now you are called Ewa. Write how you would like to be called, such as Mrs Kowalska.
      [Back]
Ewa:  Mrs Kowalska
Bot:  How shall teachers write to you? They see it before they answer you.
      You are called Mrs Kowalska.
      Likes it short · formally, please
      [Voice messages]  [Calls]  [✓ Short]
      [✓ Formal]  [Informal]
      [My name]  [Undo the name]
      [Back]
Ewa:  Could we talk about reading?
Ewa:  taps Send
Ms Lee reads: Ada K. · 3B · from Mrs Kowalska, mother
      Likes it short · formally, please
      Could we talk about reading?
      [Answer]  [Later]
      [Pass on]  [Note]  [Close]
"""

# A little longer than other files, as its transcript shows what parents and teachers choose.

from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, Conversation, Next, taps, writes
from bot.screen import Button, screen
from bot.turn import Turn
from bot.typed_names import LONGEST, name_in
from bot.words import Text, lines, text
from handlers.messages.manners_said import likes_line
from handlers.names import first_name
from storage.manners_models import Manners
from storage.models import Role
from storage.shelf import NotThere

WAYS = {
    "voice": text("manners-voice"),
    "calls": text("manners-calls"),
    "short": text("manners-short"),
}
ADDRESSES = {"formal": text("manners-be-formal"), "informal": text("manners-be-informal")}
ANY = "any"


class Step(StrEnum):
    NAMING = "naming"


def choosing_manners() -> Conversation:
    return Conversation(
        "manners",
        entry_points=[
            taps(carried.AskManners, opens_manners),
            taps(carried.LikeWay, likes_a_way),
            taps(carried.AddressMe, chooses_address),
            taps(carried.AskName, asks_for_name),
            taps(carried.CallAsListed, chooses_listed_name),
            taps(carried.UndoName, undoes_name),
        ],
        states={Step.NAMING: [writes(writes_name)]},
    )


def role_of(turn: Turn) -> Role:
    """As whom they choose: as they act now, if it is a parent or a teacher. Raises `NotThere`."""
    for role in (turn.role, Role.PARENT, Role.TEACHER):
        if role in {Role.PARENT, Role.TEACHER} and role in turn.roles:
            return role
    raise NotThere


async def opens_manners(turn: Turn, _: carried.AskManners) -> Next:
    await shows_manners(turn, role_of(turn))
    return END


async def shows_manners(turn: Turn, role: Role, *, renamed: bool = False) -> None:
    manners = await turn.records.manners.of(turn.account.id, role)
    name = await called_now(turn, role, manners)
    names = name_row(undo=renamed and manners.called != manners.called_before)
    back = Button(text("button-back"), carried.ShowSettings())
    if role is Role.TEACHER:
        await turn.show(screen(text("manners-teacher", name=name), names, back))
        return
    await turn.show(
        screen(
            lines(text("manners-how"), text("manners-called", name=name), likes_line(manners)),
            tuple(way_button(way, manners) for way in WAYS),
            tuple(address_button(how, manners) for how in ADDRESSES),
            names,
            back,
        )
    )


async def called_now(turn: Turn, role: Role, manners: Manners) -> str:
    """Of a parent others read the first name, of a teacher the whole one."""
    if manners.called is not None:
        return manners.called
    hats = await turn.records.people.hats_of(turn.account)
    listed = next(hat.name for hat in hats if hat.role is role)
    return first_name(listed) if role is Role.PARENT else listed


def way_button(way: str, manners: Manners) -> Button:
    chosen = way in manners.likes
    return Button(marked(WAYS[way], chosen=chosen), carried.LikeWay(way, int(not chosen)))


def address_button(how: str, manners: Manners) -> Button:
    chosen = how == manners.address
    tap = carried.AddressMe(ANY if chosen else how)
    return Button(marked(ADDRESSES[how], chosen=chosen), tap)


def marked(label: Text, *, chosen: bool) -> Text:
    return text("manners-chosen", choice=label) if chosen else label


def name_row(*, undo: bool) -> tuple[Button, ...]:
    named = Button(text("manners-my-name"), carried.AskName())
    return (named, Button(text("manners-undo-name"), carried.UndoName())) if undo else (named,)


async def likes_a_way(turn: Turn, tap: carried.LikeWay) -> Next:
    if tap.way not in WAYS or not turn.parents:
        raise NotThere
    manners = await turn.records.manners.of(turn.account.id, Role.PARENT)
    ways = {*manners.likes, tap.way} if tap.on else {*manners.likes} - {tap.way}
    await turn.records.manners.like(turn.account, Role.PARENT, frozenset(ways))
    return await saved(turn, Role.PARENT)


async def chooses_address(turn: Turn, tap: carried.AddressMe) -> Next:
    if tap.how not in {*ADDRESSES, ANY} or not turn.parents:
        raise NotThere
    how = None if tap.how == ANY else tap.how
    await turn.records.manners.address(turn.account, Role.PARENT, how)
    return await saved(turn, Role.PARENT)


async def saved(turn: Turn, role: Role, *, renamed: bool = False) -> Next:
    turn.answer(text("settings-saved"))
    await shows_manners(turn, role, renamed=renamed)
    return END


async def asks_for_name(turn: Turn, _: carried.AskName) -> Next:
    role = role_of(turn)
    manners = await turn.records.manners.of(turn.account.id, role)
    name = await called_now(turn, role, manners)
    listed = Button(text("manners-as-listed"), carried.CallAsListed())
    await turn.show(
        screen(text("manners-ask-name", name=name), listed if manners.called else None, BACK)
    )
    return Step.NAMING


async def writes_name(turn: Turn) -> Next:
    role, name = role_of(turn), name_in(turn.words)
    if name is None:
        await turn.show(screen(text("manners-no-name", most=LONGEST), BACK))
        return None
    if await turn.records.manners.names_somebody(name, turn.account):
        await turn.show(screen(text("manners-name-taken"), BACK))
        return None
    return await is_called(turn, role, name)


async def chooses_listed_name(turn: Turn, _: carried.CallAsListed) -> Next:
    return await is_called(turn, role_of(turn), None)


async def is_called(turn: Turn, role: Role, name: str | None) -> Next:
    await turn.records.manners.call(turn.account, role, name)
    await turn.note("chose-name", f"role:{role}")
    return await saved(turn, role, renamed=True)


async def undoes_name(turn: Turn, _: carried.UndoName) -> Next:
    role = role_of(turn)
    await turn.records.manners.call_as_before(turn.account, role)
    return await saved(turn, role)


BACK = Button(text("button-back"), carried.AskManners())
