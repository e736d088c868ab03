"""A person chooses how long before a meeting they are reminded of it.

Ewa:     /settings
Ewa:     taps Meeting reminders
Bot:     How long before a meeting shall I remind you? A video link always comes 10 minutes before.
         [✓ A week before]  [✓ A day before]
         [✓ An hour before]  [10 minutes before]
         [Back]
Ewa:     taps 10 minutes before
Ewa:     taps ✓ A week before
Bot:     How long before a meeting shall I remind you? A video link always comes 10 minutes before.
         [A week before]  [✓ A day before]
         [✓ An hour before]  [✓ 10 minutes before]
         [Back]
"""

from bot import taps as carried
from bot.conversation import END, Conversation, Next, taps
from bot.meeting_reminders import AHEAD, USUAL, chosen_of, in_order
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import Text, text
from handlers.reminders.plan_reminders import plans_anew
from storage.models import Account, Role
from storage.shelf import NotThere

MEETING = frozenset({Role.PARENT, Role.TEACHER})
NAMED = {"7d": "week", "1d": "day", "1h": "hour", "10m": "minutes"}
BACK = Button(text("button-back"), carried.ShowSettings())


def choosing_reminders() -> Conversation:
    return Conversation(
        "meeting-reminders",
        entry_points=[
            taps(carried.AskReminders, asks_when),
            taps(carried.ChooseReminder, chooses),
        ],
    )


def way_to_reminders(turn: Turn) -> Button | None:
    """For the settings of who meets anybody."""
    meets = bool(MEETING & set(turn.roles))
    return Button(text("settings-reminders"), carried.AskReminders()) if meets else None


async def reminders_line(turn: Turn, account: Account) -> Text | None:
    """What the settings say of them, once they are not the usual ones."""
    chosen = await turn.records.meeting_reminders.choice(account.id)
    if chosen is None or not MEETING & set(turn.roles):
        return None
    if not chosen_of(chosen):
        return text("settings-reminders-off")
    return text("settings-reminders-now", ahead=said(chosen_of(chosen)))


def said(ahead: tuple[str, ...]) -> Text:
    """A week before · a day before."""
    first, *others = (text(f"reminders-{NAMED[each]}") for each in ahead)
    for each in others:
        first = text("reminders-joined", first=first, next=each)
    return first


async def asks_when(turn: Turn, _: carried.AskReminders) -> Next:
    if not MEETING & set(turn.roles):
        raise NotThere
    chosen = await chosen_by(turn)
    buttons = [
        Button(
            label(ahead, chosen=ahead in chosen),
            carried.ChooseReminder(ahead, int(ahead not in chosen)),
        )
        for ahead in AHEAD
    ]
    await turn.show(screen(text("reminders-when"), *in_rows_of(2, buttons), BACK))
    return END


async def chosen_by(turn: Turn) -> tuple[str, ...]:
    """What they chose, or the usual for the role they act in."""
    chosen = await turn.records.meeting_reminders.choice(turn.account.id)
    if chosen is not None:
        return chosen_of(chosen)
    return USUAL[turn.role] if turn.role in USUAL else USUAL[Role.PARENT]


def label(ahead: str, *, chosen: bool) -> Text:
    named = text(f"reminders-button-{NAMED[ahead]}")
    return text("reminders-chosen", choice=named) if chosen else named


async def chooses(turn: Turn, tap: carried.ChooseReminder) -> Next:
    if tap.ahead not in AHEAD or tap.on not in {0, 1} or not MEETING & set(turn.roles):
        raise NotThere
    before = await chosen_by(turn)
    after = in_order({*before, tap.ahead} if tap.on else set(before) - {tap.ahead})
    if after != before:
        await turn.records.meeting_reminders.choose(turn.account.id, ",".join(after))
        await plans_anew(turn, turn.account)
    turn.answer(text("settings-saved"))
    return await asks_when(turn, carried.AskReminders())
