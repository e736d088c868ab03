"""What was told in class follows the family: an edit changes it, a no or a Take back removes it.

Asked once more at the moment when it leaves: a yes of the morning may be a no in the afternoon.
"""

from bot.screen import screen
from bot.voice import REVOCABLE, CardAt, Voice
from bot.words import text
from handlers.home import GO_HOME
from handlers.teachers.fresh_update_card import card_of
from handlers.teachers.update_preview import as_families_see_it
from handlers.wins.told_words import as_told
from handlers.wins.win_standing import words_of
from storage.announcement_models import Announcement
from storage.outbox_models import LIVE_STATES
from storage.thread_models import Message
from storage.win_models import Win


async def may_be_told(voice: Voice, update: Announcement) -> bool:
    """Whether an update that is due may leave; what a family does not allow any more is dropped."""
    if not update.from_home:
        return True
    win = await voice.records.wins.told_by(update)
    if win is None or win.may_be_told:
        return True
    await takes_out(voice, update)
    return False


async def is_not_told(voice: Voice, win: Win) -> None:
    """The update that tells it, if there is one, goes from every phone that still lets it go."""
    if win.announcement_id is not None:
        await takes_out(voice, await voice.records.announcements.of(win.announcement_id))


async def takes_out(voice: Voice, update: Announcement) -> None:
    if not await voice.records.wins.withdraw(update):
        return
    await voice.records.outbox.cancel(f"announcement:{update.id}", voice.now, "taken back")
    for copy in await voice.records.wins.told_copies(update):
        recent = copy.ended_at is not None and copy.ended_at >= voice.now - REVOCABLE
        if copy.state in LIVE_STATES or (copy.state == "sent" and recent):
            await voice.delete(copy.chat_id, copy.outbox_id, key=f"win-back:{copy.outbox_id}")
    if update.author_account_id is not None and update.card_id is not None:
        card = CardAt(update.author_account_id, update.card_id)
        key = f"win-out:{update.id}:{update.version}"
        await voice.change_card(card, screen(text("win-taken-out"), GO_HOME), key=key)


async def win_is_gone(voice: Voice, message: Message) -> None:
    """The parent took the message back."""
    win = await voice.records.wins.of_message(message.id)
    if win is not None:
        await is_not_told(voice, win)


async def win_follows(voice: Voice, message: Message) -> None:
    """The parent changed the words: so do those told in class, unless the teacher chose others."""
    win = await voice.records.wins.of_message(message.id)
    if win is None or win.announcement_id is None or win.shared_words is None:
        return
    update = await voice.records.announcements.of(win.announcement_id)
    told = as_told(win, await words_of(voice, win))
    if update.state == "dropped" or win.shared_words not in (update.words or ""):
        return
    words = (update.words or "").replace(win.shared_words, told)
    await voice.records.announcements.back_to_draft(update)
    await voice.records.wins.reword(update, words)
    await voice.records.wins.tell_in(win, update, told)
    await shows_changed(voice, await voice.records.announcements.of(update.id))


async def shows_changed(voice: Voice, update: Announcement) -> None:
    """On its teacher's card and the phones that have it; what was to leave waits for Send."""
    key = f"win-told:{update.id}:{update.version}"
    if update.author_account_id is not None and update.card_id is not None:
        card = CardAt(update.author_account_id, update.card_id)
        await voice.change_card(card, await card_of(voice, update), key=key)
    if update.state != "sent":
        return
    for copy in await voice.records.wins.told_copies(update):
        at = CardAt(copy.chat_id, copy.outbox_id)
        await voice.change_card(at, as_families_see_it(update), key=f"{key}:{copy.outbox_id}")
