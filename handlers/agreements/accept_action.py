"""What a colleague said yes to in their name, a teacher promises themselves, or leaves alone."""

from bot import taps as carried
from bot.conversation import Conversation, Next, taps
from bot.turn import Turn
from bot.words import text
from handlers.agreements.confirm_recap import asked_version
from handlers.agreements.promise_actions import promises_action
from storage.shelf import NotThere


def accepting_actions() -> Conversation:
    return Conversation("accept-action", entry_points=[taps(carried.AcceptAction, accepts)])


async def accepts(turn: Turn, tap: carried.AcceptAction) -> Next:
    """Once; a second tap says the same."""
    action = await turn.records.agreed_actions.of_anyone(tap.action)
    version = await asked_version(turn, action.message_id)
    person = next((hat for hat in turn.hats if hat.id == action.person_id), None)
    if person is None or version.recap.state != "agreed":
        raise NotThere
    if action.promise_id is None:
        await promises_action(turn, action, version.thread, person)
    turn.answer(text("action-accepted"))
    return None
