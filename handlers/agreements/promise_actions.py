"""What was agreed to be done becomes promises, each made by whoever is to keep it.

The author's own is promised when what was agreed is sent. What the other side is to do is only
proposed, and becomes their promise when they themselves say yes. If it is put differently, or taken
back, what was proposed lapses. Where a colleague said yes, the teacher who is named is asked.
"""

from dataclasses import replace

from bot import taps
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.agreements.action_lines import action_line
from handlers.agreements.date_promise import promises_it
from handlers.agreements.promise_cards import OwnPromise, PromiseReader, own_card
from handlers.agreements.promise_days import over_at
from handlers.agreements.tell_of_promises import arrives_at
from storage.agenda_models import AgreedAction
from storage.models import Person, Role
from storage.thread_models import Message, Thread, ThreadReader


async def promises_own_actions(turn: Turn, message: Message, thread: Thread) -> None:
    """Those of whoever speaks; once, however often they say yes."""
    hats = {hat.id: hat for hat in turn.hats}
    for action in await turn.records.agreed_actions.in_message(message):
        if action.promise_id is None and action.person_id in hats:
            await promises_action(turn, action, thread, hats[action.person_id])


async def promises_action(turn: Turn, action: AgreedAction, thread: Thread, person: Person) -> None:
    """As if they had promised it themselves; but not what was to be done before today."""
    assert action.by_day is not None, "all is said of what was agreed"
    by = action.by_day, action.by_time
    if over_at(turn, by) <= turn.now:
        return
    promises = turn.records.promises
    draft = await promises.begin(turn.account, turn.now, words=action.words)
    await promises.address(draft, thread, person)
    own = OwnPromise(await promises.mine(turn.account, draft.id), thread, person)
    made, first = await promises_it(turn, own, by)
    await turn.records.agreed_actions.became(action, draft.id)
    at = await turn.show_new(replace(await own_card(turn, made, first), silent=True))
    if at.row_id is not None:
        await promises.show_on(made.promise, at.row_id)


async def asks_who_is_named(turn: Turn, message: Message, thread: Thread) -> None:
    """A colleague said yes: the teachers who are to do something are asked themselves."""
    for action in await turn.records.agreed_actions.in_message(message):
        named = action.account_id
        if action.promise_id is not None or action.person_role is not Role.TEACHER:
            continue
        if named in {None, turn.account.id, message.account_id, thread.parent_account_id}:
            continue
        assert named is not None, "just looked"
        teacher = ThreadReader(action.person_id, action.who, None)
        await turn.tell(
            named,
            screen(
                lines(
                    text("action-named", child=thread.child, parent=thread.parent),
                    action_line(turn, action),
                ),
                Button(text("action-accept"), taps.AcceptAction(action.id)),
            ),
            key=f"action-named:{action.id}",
            subject=f"message:{message.id}",
            not_before=await arrives_at(turn, PromiseReader(named, action.who, teacher)),
        )
