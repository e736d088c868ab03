"""Whatever nobody else answered: kept if it is words, explained if it is an old button.

Dana:    Who has the key of the gym?
Bot:     I have kept this. With /home you see how everything stands.
         [Home]
Ewa:     /dance
Bot:     I do not know /dance. With /help you see what I can do.
         [Help]  [Home]
"""

from telegram import Message
from telegram.helpers import effective_message_type

from bot.conversation import Conversation, Next, anything, edits, speaks
from bot.screen import Button, Screen, screen
from bot.taps import ShowHelp, UseKeptWords
from bot.turn import Turn
from bot.words import lines, text
from handlers.home import GO_HOME, home_card
from handlers.names import ask_office
from handlers.teachers.update_limits import SUITABLE_FILES
from storage.models import Role
from storage.outbox_models import Lane

COMMAND_SHOWN = 33  # characters: a slash and the longest command Telegram allows


def answering_anything() -> Conversation:
    return Conversation(
        "anything",
        entry_points=[edits(changes_words), speaks(does_anything), anything(stays_silent)],
    )


async def does_anything(turn: Turn) -> Next:
    if turn.press is not None:
        return await presses_old_button(turn)
    if turn.message is None:
        return None  # a reaction, or a kind of update that we do not know: kept in the inbox
    if turn.words.startswith("/"):
        return await writes_unknown_command(turn)
    return await writes_freely(turn)


async def presses_old_button(turn: Turn) -> Next:
    """A button of a version that is gone, or one that no card of ours ever had."""
    turn.explain_old_card()
    await turn.note("refused", ((turn.press and turn.press.data) or "")[:64])
    await turn.show_new(await home_card(turn))
    return None


async def writes_unknown_command(turn: Turn) -> Next:
    if turn.role is None:
        return await writes_freely(turn)
    unknown = text("unknown-command", command=turn.words.split()[0][:COMMAND_SHOWN])
    await turn.show(screen(unknown, (Button(text("home-help"), ShowHelp()), GO_HOME)))
    return None


async def writes_freely(turn: Turn) -> Next:
    known = turn.role is not None
    answer = await answer_to(turn, await keeps(turn)) if known else await home_card(turn)
    if turn.message and (album := turn.message.media_group_id):
        # One answer to an album, whose parts come as messages of their own.
        topic = turn.topic.id if turn.topic else None
        key = f"album:{album}"
        await turn.tell(turn.account.id, answer, key=key, lane=Lane.REPLY, topic=topic)
    else:
        await turn.show(answer)
    return None


async def changes_words(turn: Turn) -> Next:
    if turn.role is None:
        return await writes_freely(turn)
    kept_id = await keeps(turn)
    await turn.show(screen(text("kept-change"), *await as_updates(turn, kept_id), GO_HOME))
    return None


async def keeps(turn: Turn) -> int:
    """Keep what was written or sent, whatever it is; its number."""
    message = turn.message
    assert message is not None, "only messages are kept"
    kind, file_id = turn.file or what_came(message)
    return await turn.records.kept_words.keep(
        turn.account,
        turn.received.id,
        message.message_id,
        kind,
        turn.html or None,
        file_id,
        turn.now,
    )


def what_came(message: Message) -> tuple[str, str | None]:
    """What kind of message it is, and Telegram's number of what came with it, if that is a file."""
    if message.text is not None:
        return "text", None
    kind = effective_message_type(message) or "text"
    return kind, getattr(message.effective_attachment, "file_id", None)


async def answer_to(turn: Turn, kept_id: int) -> Screen:
    match turn.role:
        case Role.TEACHER if found := await as_updates(turn, kept_id):
            only_one = text("update-only-first-photo") if is_of_album(turn) else None
            return screen(lines(text("kept-teacher"), only_one), *found, GO_HOME)
        case Role.TEACHER | Role.OFFICE:
            return screen(text("kept-office"), GO_HOME)
        case _:
            return screen(lines(text("kept-not-passed-on"), ask_office(turn.school)), GO_HOME)


def is_of_album(turn: Turn) -> bool:
    return turn.message is not None and turn.message.media_group_id is not None


async def as_updates(turn: Turn, kept_id: int) -> list[Button]:
    """For a teacher: a button for each class that could read this as an update."""
    suitable = turn.file[0] in SUITABLE_FILES if turn.file else bool(turn.words)
    if turn.role is not Role.TEACHER or not suitable:
        return []
    return [
        Button(text("kept-as-update", class_=known.name), UseKeptWords(kept_id, known.id))
        for known in await turn.records.families.classes_of(turn.teacher)
    ]


async def stays_silent(_: Turn) -> Next:
    """An update that nobody waits for an answer to: it stays in the inbox."""
    return None
