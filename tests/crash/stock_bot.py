"""What a school would have with a polling bot as its library's manual writes it: the control.

It answers every text by repeating it, as Homeroom does to a command it does not know. The library
tells Telegram that it has a batch as soon as it is fetched, before anyone was answered.
"""

import sys
from typing import Any

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ContextTypes, MessageHandler, filters


async def repeats(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    if update.message is not None and update.message.text is not None:
        await update.message.reply_text(update.message.text)


def run(token: str, api_url: str) -> None:
    application: Application[Any, Any, Any, Any, Any, Any] = (
        ApplicationBuilder().token(token).base_url(f"{api_url}/bot").build()
    )
    application.add_handler(MessageHandler(filters.TEXT, repeats))
    sys.stdout.write("running\n")
    sys.stdout.flush()
    application.run_polling()
