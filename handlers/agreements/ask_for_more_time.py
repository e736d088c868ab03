"""What cannot be kept in time gets a new day, and the other side an honest sentence.

Ewa:     /promise I will bring the form
Ewa:     taps Tomorrow
Ewa:     taps Needs more time
Bot:     “I will bring the form” – until when? Choose a day, or write one: 20 March, Friday 14:00.
         [Monday 16 March]  [Friday 20 March]
         [Cancel]
Ewa:     taps Monday 16 March
Bot:     Ms Lee and Mr Okafor will read:
         Ewa is sorry and needs until Monday 16 March for:
         “I will bring the form”
         Send it like this, or write it in your own words.
         [Send]
         [Cancel]
Ewa:     taps Send
Bot:     You promised Ms Lee and Mr Okafor, about Ada K., by Monday 16 March:
         “I will bring the form”
         I will remind you on Sunday 15 March, 10:00.
         [Kept]  [Needs more time]
         [Undo]
Ms Lee reads: Ada K. · 3B · from Ewa, mother
         Ewa is sorry and needs until Monday 16 March for:
         “I will bring the form”
         [Answer]
"""

from dataclasses import replace
from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Conversation, Next, not_replying, taps, when, writes
from bot.screen import screen
from bot.turn import Refused, Turn
from bot.words import text
from handlers.agreements.promise_cards import OwnPromise, own_card, own_promise
from handlers.agreements.promise_days import (
    By,
    by_of,
    day_buttons,
    day_of,
    days_from,
    may_be_day,
    must_be_ahead,
    written_by,
)
from handlers.agreements.tell_new_day import (
    CANCEL,
    moves,
    sends_words,
    sentence,
    sentence_card,
    shows_moved,
)
from handlers.agreements.tell_of_promises import tells_news
from handlers.messages.opened_head import local_day
from storage.shelf import NotThere


class Step(StrEnum):
    WRITING_NEW_DAY = "writing-new-day"
    WRITING_SORRY = "writing-sorry"


def asking_for_more_time() -> Conversation:
    return Conversation(
        "more-time",
        entry_points=[
            taps(carried.AskForMoreTime, asks_until_when),
            taps(carried.NeedUntil, chooses_day),
            taps(carried.SendNewDay, sends_ready_sentence),
        ],
        states={
            Step.WRITING_NEW_DAY: [when(may_be_day, writes(writes_day))],
            Step.WRITING_SORRY: [not_replying(writes(writes_sentence))],
        },
    )


async def asks_until_when(turn: Turn, tap: carried.AskForMoreTime) -> Next:
    own = await own_promise(turn, tap.promise)
    if not await is_open(turn, own):
        return None
    last = max(local_day(turn), by_of(own.promise)[0])
    days = await days_from(turn, last)
    buttons = day_buttons(
        turn, days, [carried.NeedUntil(tap.promise, day.toordinal()) for day in days]
    )
    asked = text("promise-until-when", words=own.promise.words or "")
    await turn.show_new(screen(asked, *buttons, CANCEL))
    return At(Step.WRITING_NEW_DAY, tap.promise)


async def is_open(turn: Turn, own: OwnPromise) -> bool:
    """Whether it can still be kept; if not, its card says what became of it."""
    if own.promise.state == "draft":
        raise NotThere
    if own.promise.state != "made":
        await turn.show(await own_card(turn, own))
        return False
    return True


async def chooses_day(turn: Turn, tap: carried.NeedUntil) -> Next:
    own = await own_promise(turn, tap.promise)
    if not await is_open(turn, own):
        return END
    day = day_of(tap.day)
    if day is None:
        raise NotThere
    return await shows_sentence(turn, own, must_be_ahead(turn, (day, None)))


async def writes_day(turn: Turn) -> Next:
    own = await here(turn)
    by = written_by(turn)
    if by is None:
        await turn.show(screen(text("promise-day-unclear"), CANCEL))
        return None
    return await shows_sentence(turn, own, must_be_ahead(turn, by))


async def here(turn: Turn) -> OwnPromise:
    assert turn.place is not None, "only who was asked stands here"
    own = await own_promise(turn, turn.place.subject_id or 0)
    if own.promise.state != "made":
        raise Refused(text("promise-over-already"))
    return own


async def shows_sentence(turn: Turn, own: OwnPromise, by: By) -> Next:
    """Nothing is told before Send, or before it is written otherwise."""
    await turn.records.promises.ask_for(own.promise, *by)
    asked = replace(own, promise=await turn.records.promises.mine(turn.account, own.promise.id))
    await turn.show(await sentence_card(turn, asked, by))
    return At(Step.WRITING_SORRY, own.promise.id)


async def sends_ready_sentence(turn: Turn, tap: carried.SendNewDay) -> Next:
    own = await own_promise(turn, tap.promise)
    asked = own.promise.new_day
    if own.promise.state == "draft" or day_of(tap.day) is None:
        raise NotThere
    if asked is None:  # a second tap: it was told
        await turn.show(await own_card(turn, own))
        return END
    by = must_be_ahead(turn, (asked, own.promise.new_time))
    if asked.toordinal() != tap.day:  # another day was chosen since, on another card
        return await shows_sentence(turn, own, by)
    moved = await moves(turn, own)
    await tells_news(turn, moved, "moved", sentence(turn, moved.promise, by))
    return await shows_moved(turn, moved)


async def writes_sentence(turn: Turn) -> Next:
    """Their own words go to the other side as a message, and the new day counts."""
    own = await here(turn)
    if own.promise.new_day is None:
        raise Refused(text("promise-over-already"))
    must_be_ahead(turn, (own.promise.new_day, own.promise.new_time))
    moved = await moves(turn, own)
    await sends_words(turn, moved)
    return await shows_moved(turn, moved)
