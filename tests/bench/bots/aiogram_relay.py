"""A bot that passes parents' words to their teacher, on aiogram, as its documentation writes one.

What somebody wrote is in memory until they tap Send; then it goes straight out. Nothing is kept.
With `--announce` a loop tells the first so many chats something meanwhile.
"""

import asyncio
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup
from aiogram.types import Message as TelegramMessage

from tests.bench.bots import PACE, TOKEN, WORDS, chats, teacher_of

dispatcher = Dispatcher()
drafts: dict[int, str] = {}
SEND = InlineKeyboardMarkup(
    inline_keyboard=[[InlineKeyboardButton(text="Send", callback_data="send")]]
)


@dispatcher.message()
async def asks(message: TelegramMessage) -> None:
    drafts[message.chat.id] = message.text or ""
    await message.answer(f"To your teacher:\n“{message.text}”", reply_markup=SEND)


@dispatcher.callback_query()
async def sends(press: CallbackQuery, bot: Bot, audience: int) -> None:
    parent = press.from_user.id
    words = f"Ada K. · from Ewa, mother\n{drafts.pop(parent)}"
    await bot.send_message(teacher_of(parent, audience), words)
    await bot.edit_message_text("Sent.", chat_id=parent, message_id=1)
    await press.answer()


async def announces(bot: Bot, audience: int) -> None:
    for chat_id in chats(audience):
        await asyncio.sleep(1 / PACE)
        await bot.send_message(chat_id, WORDS)


async def poll(url: str, audience: int, *, announcing: bool) -> None:
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    told = asyncio.create_task(announces(bot, audience if announcing else 0))
    await dispatcher.start_polling(bot, audience=audience)
    told.cancel()


if __name__ == "__main__":
    asyncio.run(poll(sys.argv[1], int(sys.argv[2]), announcing="--announce" in sys.argv))
