"""Kept in one tap: the other side reads it, and may say thank you; what was promised stands.

Ms Lee:  /promise
Bot:     No family has written to you yet. Below any message of yours you can promise something.
         [Home]
Ewa:     Is Ada's coat at school?
Ewa:     taps Send
Ms Lee:  taps Answer
Ms Lee:  I will look for it.
Ms Lee:  taps Promise …
Ms Lee:  taps “I will look for it.”
Ms Lee:  taps Today
Bot:     You promised Ewa, about Ada K., by Thursday 12 March:
         “I will look for it.”
         Also read by Mr Okafor.
         I will remind you on Thursday 12 March, 15:00.
         [Kept]  [Needs more time]
         [Undo]
Ms Lee:  taps Kept
Bot:     You promised Ewa, about Ada K., by Thursday 12 March:
         “I will look for it.”
         Also read by Mr Okafor.
         Kept on Thursday 12 March.
         [Undo]
Ewa reads: Ada K. · Ms Lee
         Ms Lee has kept the promise:
         “I will look for it.”
         [Thank you]  [Answer]
Ewa:     taps Thank you
Bot:     Ada K. · Ms Lee
         Ms Lee has kept the promise:
         “I will look for it.”
         You said thank you.
         [Answer]
Ms Lee reads: Ada K. · Ewa says thank you for:
         “I will look for it.”
"""

from dataclasses import replace

from bot import taps as carried
from bot.conversation import Conversation, Next, taps
from bot.screen import Button
from bot.turn import Refused, Turn
from bot.voice import REVOCABLE
from bot.words import text
from handlers.agreements.promise_cards import (
    OwnPromise,
    is_fresh,
    kept_line,
    own_card,
    own_promise,
    readers_of,
)
from handlers.agreements.remind_of_promises import plans_reminders, reminders_of
from handlers.agreements.tell_of_promises import (
    card_key,
    cards_follow,
    news_key,
    own_card_follows,
    takes_back_news,
    tells_news,
)
from storage.promise_models import Promise
from storage.shelf import NotThere


def keeping_promises() -> Conversation:
    return Conversation(
        "kept-promises",
        entry_points=[
            taps(carried.ShowPromise, shows),
            taps(carried.KeepPromise, keeps),
            taps(carried.UnkeepPromise, keeps_not),
            taps(carried.WithdrawPromise, takes_back),
        ],
    )


async def made_promise(turn: Turn, number: int) -> OwnPromise:
    """One of their own that was made, whatever became of it. Raises `NotThere`."""
    own = await own_promise(turn, number)
    if own.promise.state == "draft":
        raise NotThere
    return own


async def shows(turn: Turn, tap: carried.ShowPromise) -> Next:
    own = await made_promise(turn, tap.promise)
    await turn.show_new(await own_card(turn, own))
    return None


async def keeps(turn: Turn, tap: carried.KeepPromise) -> Next:
    await is_kept(turn, await made_promise(turn, tap.promise))
    await shows_changed(turn, tap.promise)
    return None


async def is_kept(turn: Turn, own: OwnPromise) -> None:
    """Once, however often it is tapped: the other side learns of it."""
    promises, promise = turn.records.promises, own.promise
    if not await promises.keep(promise, turn.now):
        return
    await forgets_reminders(turn, promise)
    kept = replace(own, promise=await promises.mine(turn.account, promise.id))
    thank = Button(text("promise-thank-you"), carried.ThankForPromise(promise.id))
    await tells_news(turn, kept, "kept", kept_line(promise), thank)
    await turn.note("kept-promise", f"promise:{promise.id}")


async def forgets_reminders(turn: Turn, promise: Promise) -> None:
    await turn.records.promises.forget_plans(promise)
    await turn.records.outbox.cancel(reminders_of(promise), turn.now, "not needed any more")


async def shows_changed(turn: Turn, number: int) -> None:
    """How it stands now, on the pressed card and on every other."""
    own = await made_promise(turn, number)
    await cards_follow(turn, own)
    at = await turn.show(await own_card(turn, own))
    await own_card_follows(turn, own, at)


async def keeps_not(turn: Turn, tap: carried.UnkeepPromise) -> Next:
    """Kept was tapped by mistake: the news is taken back, and it is to be kept again."""
    own = await made_promise(turn, tap.promise)
    promise = own.promise
    if promise.state == "kept":
        if promise.ended_at is not None and promise.ended_at < turn.now - REVOCABLE:
            raise Refused(text("message-too-late"))
        readers = await readers_of(turn, promise, own.thread)
        news = {news_key(promise, "kept", reader) for reader in readers}
        await takes_back_news(turn, promise, "kept", news)
        await turn.records.promises.unkeep(promise)
        await plans_reminders(turn, await made_promise(turn, tap.promise))
        await turn.note("kept-promise-undone", f"promise:{promise.id}")
    await shows_changed(turn, tap.promise)
    return None


async def takes_back(turn: Turn, tap: carried.WithdrawPromise) -> Next:
    """At once it vanishes as if never said; later the other side is told."""
    own = await made_promise(turn, tap.promise)
    promise = own.promise
    if await turn.records.promises.withdraw(promise, turn.now):
        await forgets_reminders(turn, promise)
        await tells_taken_back(turn, own)
        await turn.note("took-back-promise", f"promise:{promise.id}")
    await shows_changed(turn, tap.promise)
    return None


async def tells_taken_back(turn: Turn, own: OwnPromise) -> None:
    promise = own.promise
    assert promise.message_id is not None, "it was made"
    message = await turn.records.messages.of_anyone(promise.message_id)
    unread = await turn.records.message_pauses.holding(message) is not None
    if not (is_fresh(turn, promise) or unread):
        now = replace(own, promise=await turn.records.promises.mine(turn.account, promise.id))
        said = text("promise-back-told", who=promise.promiser, words=promise.words or "")
        await tells_news(turn, now, "back", said)
        return
    readers = await readers_of(turn, promise, own.thread)
    await takes_back_news(turn, promise, "promise", {card_key(promise, r) for r in readers})
    await turn.records.messages.take_back(message)
