"""Which message about a child somebody means, who replies to it, changes it, or adds a photo to it.

Whether they may is not asked here: the conversations look, as at any number in a button.
"""

from telegram import Message as TelegramMessage
from telegram import Update

from bot.taps import AgreeRecap, AnswerConcern, AnswerMessage, CorrectRecap, NotATap, WriteNote
from storage.models import Account
from storage.records import Records
from storage.shelf import NotThere
from storage.thread_models import Message

# WriteNote is the only button of a note; below other cards it names what is not answered there.
ANSWERED_BY = (AnswerMessage, AnswerConcern, AgreeRecap, CorrectRecap, WriteNote)


async def replied_to(records: Records, update: Update) -> Message | None:
    """The message about a child that somebody replies to, if it was one of ours that showed it."""
    replied = update.message.reply_to_message if update.message else None
    if replied is None:
        return None
    row_id = await records.outbox.sent_as(replied.chat.id, replied.message_id)
    if row_id is not None:
        return await records.messages.shown_as(row_id)
    return await named_below(records, replied)


async def named_below(records: Records, replied: TelegramMessage) -> Message | None:
    """The message that the buttons name: Telegram may have shown what we do not know of yet.

    So it is while its answer is under way, and for good when the answer was lost.
    """
    rows = replied.reply_markup.inline_keyboard if replied.reply_markup else ()
    for data in (str(button.callback_data or "") for row in rows for button in row):
        for kind in ANSWERED_BY:
            try:
                found = await records.messages.of_anyone(kind.unpack(data).message)
            except (NotATap, NotThere):
                continue
            if found.is_note or kind is not WriteNote:
                return found
    return None


async def belongs_to(records: Records, update: Update, account: Account) -> Message | None:
    """The message about a child that this changes or, as a late part of an album, adds to."""
    if update.edited_message is not None:
        return await changed_by(records, account, update.edited_message.message_id)
    album = update.message.media_group_id if update.message else None
    return await records.messages.with_album(account, album) if album else None


async def changed_by(records: Records, account: Account, number: int) -> Message | None:
    """What goes to no teacher is found once it was sent; before that, where it is written."""
    if concern := await records.concerns.sent_in(account, number):
        return await records.messages.mine(account, concern)
    return await records.messages.written_in(account, number)
