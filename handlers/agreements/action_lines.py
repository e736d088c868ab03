"""What somebody is to do after a talk, as it reads below what was agreed."""

from bot.voice import Voice
from bot.words import Text, text
from handlers.agreements.promise_days import said_by
from storage.agenda_models import AgreedAction
from storage.thread_models import Message


async def action_lines(voice: Voice, message: Message) -> tuple[Text, ...]:
    return tuple(
        action_line(voice, action)
        for action in await voice.records.agreed_actions.in_message(message)
    )


def action_line(voice: Voice, action: AgreedAction) -> Text:
    """Who, by when, what."""
    assert action.by_day is not None, "all is said of what is shown"
    by = said_by(voice, (action.by_day, action.by_time))
    return text("action-line", who=action.who, by=by, words=action.words or "")
