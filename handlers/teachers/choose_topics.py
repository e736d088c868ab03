"""A teacher chooses whether each child has a topic of its own in the chat.

(the bot has topics)
Ms Lee:  /settings
Bot:     Language: English
         Quiet hours: 20:00 to 07:00. What can wait comes after them.
         With topics, what is about one child stands together in this chat.
         [Language]  [Quiet hours]
         [My name]
         [Reading hours]
         [When the weekly message leaves]
         [Meeting reminders]
         [One topic per child: off]
         [Home]
Ms Lee:  taps One topic per child: off
Bot:     Language: English
         Quiet hours: 20:00 to 07:00. What can wait comes after them.
         With topics, what is about one child stands together in this chat.
         [Language]  [Quiet hours]
         [My name]
         [Reading hours]
         [When the weekly message leaves]
         [Meeting reminders]
         [One topic per child: on]
         [Home]
Ewa:     Ada has a cough.
Ewa:     taps Send
Ms Lee reads: Ada K. · 3B · from Ewa, mother
         Ada has a cough.
         [Answer]  [Later]
         [Pass on]  [Note]  [Close]
(Ms Lee opens the topic Ada K. · 3B)
Ms Lee:  Get well soon, Ada!
Bot:     Sent to Ewa, about Ada K.
         “Get well soon, Ada!”
         [Take back]  [Promise …]
"""

from bot.conversation import END, Conversation, Next, taps
from bot.taps import KeepTopics
from bot.turn import Turn
from bot.words import text
from handlers.change_settings import settings_card
from storage.models import Role
from storage.shelf import NotThere


def choosing_topics() -> Conversation:
    return Conversation(
        "choosing-topics", role=Role.TEACHER, entry_points=[taps(KeepTopics, chooses)]
    )


async def chooses(turn: Turn, tap: KeepTopics) -> Next:
    if tap.on > 1:
        raise NotThere
    topics = turn.records.topics
    if tap.on and not await topics.are_there():
        turn.answer(text("topics-none"))
    else:
        await topics.choose(turn.account, turn.now, on=bool(tap.on))
        turn.answer(text("settings-saved"))
    await turn.show(await settings_card(turn, turn.account))
    return END
