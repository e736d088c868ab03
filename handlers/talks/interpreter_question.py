"""A parent who does not read the school's language is asked once whether they need an interpreter.

When a meeting of theirs is booked for the first time, below its card: until then it matters to
nobody, and a question would stand between them and what they wanted.
"""

from datetime import datetime

from bot import taps as carried
from bot.screen import Button, Screen, screen
from bot.voice import Voice
from bot.words import text
from handlers.meetings.meeting_lines import spoken
from handlers.messages.quiet_family import quiet_until
from storage.meeting_models import Booking
from storage.models import Account, Role
from storage.outbox_models import Lane


async def asks_once_for_interpreter(voice: Voice, booking: Booking, by: int | None) -> None:
    """Each of the parents, in their hours; whoever booked it (an account) is there now."""
    for parent in booking.parents:
        account = await voice.records.accounts.of(parent.account_id) if parent.account_id else None
        if account is not None and reads_another(voice, account):
            here = account.id == by
            await asks(voice, account, None if here else await quiet_until(voice, account.id))


async def asks(voice: Voice, account: Account, not_before: datetime | None) -> None:
    hats = await voice.records.people.hats_of(account)
    parents = tuple(hat for hat in hats if hat.role is Role.PARENT)
    if await voice.records.interpreting.choice_of(parents) is not None:
        return  # asked before, or said so under /settings
    await voice.records.interpreting.ask(parents, voice.now)
    await voice.tell(
        account.id,
        question(voice, account),
        key=f"interpreter-asked:{account.id}",
        lane=Lane.MESSAGE,
        not_before=not_before,
    )


def reads_another(voice: Voice, account: Account) -> bool:
    """Whether they read another language than the school's."""
    return account.language != voice.school.language


def question(voice: Voice, account: Account) -> Screen:
    """Their own language is known from joining; of the school's own none is offered."""
    own = account.language
    offered = Button(text("interpreter-yes", language=spoken(own)), carried.InterpretIn(own))
    return screen(
        text("interpreter-ask"),
        offered if reads_another(voice, account) else None,
        Button(text("interpreter-other"), carried.AskOtherLanguage()),
        Button(text("interpreter-no"), carried.NoInterpreter()),
    )
