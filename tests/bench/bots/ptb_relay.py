"""The same on python-telegram-bot as it comes, people side by side (`concurrent_updates`)."""

import asyncio
import sys
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, MessageHandler, filters

from tests.bench.bots import PACE, TOKEN, WORDS, chats, teacher_of

SEND = InlineKeyboardMarkup([[InlineKeyboardButton("Send", callback_data="send")]])
drafts: dict[int, str] = {}
Bots = Application[Any, Any, Any, Any, Any, Any]


async def asks(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None, "the filter lets only texts through"
    drafts[update.message.chat_id] = update.message.text or ""
    await update.message.reply_text(f"To your teacher:\n“{update.message.text}”", reply_markup=SEND)


async def sends(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    press = update.callback_query
    assert press is not None, "the handler lets only presses through"
    parent = press.from_user.id
    words = f"Ada K. · from Ewa, mother\n{drafts.pop(parent)}"
    await context.bot.send_message(teacher_of(parent, context.bot_data["audience"]), words)
    await context.bot.edit_message_text("Sent.", chat_id=parent, message_id=1)
    await press.answer()


async def announces(application: Bots) -> None:
    for chat_id in chats(application.bot_data["announced"]):
        await asyncio.sleep(1 / PACE)
        await application.bot.send_message(chat_id, WORDS)


async def begins(application: Bots) -> None:
    application.create_task(announces(application))


def poll(url: str, audience: int, *, announcing: bool) -> None:
    builder = Application.builder().token(TOKEN).base_url(f"{url}/bot").concurrent_updates(True)
    application: Bots = builder.post_init(begins).build()
    application.bot_data.update(audience=audience, announced=audience if announcing else 0)
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, asks))
    application.add_handler(CallbackQueryHandler(sends))
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    poll(sys.argv[1], int(sys.argv[2]), announcing="--announce" in sys.argv)
