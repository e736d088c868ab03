"""Each child's messages can have a place of their own in a teacher's chat, if the teacher likes.

Telegram calls it a topic; a bot has topics when its owner switched them on.
"""

import json
from datetime import datetime

from bot.screen import Button
from bot.taps import KeepTopics
from bot.topics import topic_about
from bot.turn import Turn
from bot.voice import Voice
from bot.words import Text, text, to_json
from storage.models import Role
from storage.thread_models import Thread


async def topic_of_child(
    voice: Voice, account_id: int, thread: Thread, at: datetime | None = None
) -> int | None:
    """Where a message about a child stands in a teacher's chat at that time; None: in no topic."""
    name = text("topic-name", child=thread.child, class_=thread.class_name)
    said = json.dumps(to_json(name), ensure_ascii=False)
    return await topic_about(
        voice.records, account_id, thread.child_id, said, at or voice.now, voice.now
    )


async def topics_switch(turn: Turn) -> tuple[Text, Button] | None:
    """For a teacher's settings, if there are topics: what they are, and the switch."""
    if Role.TEACHER not in turn.roles or not await turn.records.topics.are_there():
        return None
    on = await turn.records.topics.are_chosen(turn.account)
    label = text("topics-on") if on else text("topics-off")
    return text("topics-what"), Button(label, KeepTopics(int(not on)))
