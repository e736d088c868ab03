"""What was agreed at a meeting as its author sees it before it is sent."""

from collections.abc import Sequence

from bot import taps as carried
from bot.conversation import END, Next
from bot.screen import Button, screen
from bot.turn import Refused, Turn
from bot.words import lines, names, text
from handlers.agreements.action_lines import action_line
from handlers.agreements.recap_words import CANCEL
from handlers.agreements.words_to_promise import on_a_button
from handlers.messages.change_sent_message import own_thread
from handlers.parents.message_draft import shown
from storage.agenda_models import AgreedAction
from storage.models import Role
from storage.shelf import NotThere
from storage.thread_models import Message, Thread

AT_MOST = 3  # actions: below a voice message there is no room for more (Bot API, caption)


async def own_summary(turn: Turn, number: int, *, sent: bool = False) -> tuple[Message, Thread]:
    """What the one who speaks writes down, until it is sent; or also after that."""
    draft = await turn.records.messages.mine(turn.account, number)
    if draft.kind != "recap" or draft.state not in {"draft", "sent"}:
        raise NotThere
    if draft.state == "sent" and not sent:
        raise Refused(text("summary-sent-already"))
    return draft, await own_thread(turn, draft)


async def shows_summary(turn: Turn, draft: Message, thread: Thread) -> Next:
    """Nothing leaves before Send."""
    parts = await turn.records.messages.parts(draft)
    if not parts:
        raise NotThere
    actions = await turn.records.agreed_actions.in_message(draft)
    to = [thread.parent]
    if draft.author_role == Role.PARENT:
        readers = await turn.records.threads.readers(thread)
        to = [reader.name for reader in readers if reader.account_id]
    await turn.show(
        screen(
            lines(
                text("summary-for", child=thread.child, who=names(to)),
                *shown(parts),
                *[action_line(turn, action) for action in actions],
            ),
            *ways_on(draft, actions),
            CANCEL,
        )
    )
    return END


def ways_on(draft: Message, actions: Sequence[AgreedAction]) -> list[Button]:
    add = Button(text("action-add"), carried.AddAction(draft.id))
    return [
        Button(text("summary-send"), carried.SendSummary(draft.id)),
        *([add] if len(actions) < AT_MOST else []),
        *[
            Button(
                text("action-without", words=on_a_button(action.words or "")),
                carried.DropAction(draft.id, action.id),
            )
            for action in actions
        ],
    ]
