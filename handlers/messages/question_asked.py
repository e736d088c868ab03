"""The question what to answer: it is asked of one person, about one message, with a way out.

When it was answered, or is asked again, it stays to be read above the answer, but without its
Cancel: that would leave something else.
"""

from bot.screen import Button, Screen, screen
from bot.taps import GoHome
from bot.turn import Turn
from bot.voice import CardAt
from bot.words import Lines, Text, text
from handlers.messages.message_pieces import Shows
from handlers.messages.message_rows import rows_of
from storage.thread_models import Message


async def asks_about(turn: Turn, message: Message, asked: Text | Lines) -> None:
    await closes_questions(turn, message)
    at = await turn.show_new(screen(asked, Button(text("button-cancel"), GoHome())))
    parts = await turn.records.messages.parts(message)
    if at.row_id is not None and parts:
        await turn.records.messages.copied(parts[0], at.row_id, Shows.PROMPT)


async def closes_questions(turn: Turn, message: Message) -> None:
    """A card that says something else by now, as after Cancel, stays as it is."""
    for shown in await rows_of(turn, message):
        if shown.row.shows is not Shows.PROMPT or shown.chat_id != turn.account.id:
            continue
        body = await turn.records.outbox.as_first_said(shown.outbox_id)
        if body is not None:
            at = CardAt(shown.chat_id, shown.outbox_id)
            asked = screen(Screen.from_json(body).words)
            await turn.change_card(at, asked, key=f"question:{shown.outbox_id}")
