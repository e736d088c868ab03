"""The echo bot of python-telegram-bot's examples: every text comes back, nothing is kept.

As it stands there it answers one person after another; with `--concurrently` several at once.
"""

import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from tests.bench.bots import TOKEN


async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None, "the filter lets only texts through"
    await update.message.reply_text(update.message.text or "")


def poll(url: str, *, concurrently: bool) -> None:
    builder = Application.builder().token(TOKEN).base_url(f"{url}/bot")
    application = builder.concurrent_updates(concurrently).build()
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, echo))
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    poll(sys.argv[1], concurrently="--concurrently" in sys.argv)
