"""By when something is promised is said last, and with that the promise is made."""

from dataclasses import replace
from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Next
from bot.screen import Button, screen
from bot.turn import Refused, Turn
from bot.words import Lines, Text, lines, text
from handlers.agreements.promise_cards import (
    OwnPromise,
    news_waits,
    own_card,
    own_promise,
    readers_of,
)
from handlers.agreements.promise_days import (
    By,
    day_buttons,
    day_of,
    days_to_promise,
    must_be_ahead,
    written_by,
)
from handlers.agreements.remind_of_promises import plans_reminders
from handlers.agreements.tell_of_promises import stands_in_thread, tells_made
from handlers.home import GO_HOME
from handlers.messages.sent_message import read_when
from storage.promise_models import Promise
from storage.shelf import NotThere

CANCEL = Button(text("button-cancel"), carried.GoHome())


class Step(StrEnum):
    WRITING_WORDS = "writing-words"
    WRITING_DAY = "writing-day"


async def here(turn: Turn) -> Promise:
    assert turn.place is not None, "only who was asked stands here"
    draft = (await own_promise(turn, turn.place.subject_id or 0)).promise
    if draft.state != "draft":
        raise Refused(text("promise-made-already"))
    return draft


async def asks_when(turn: Turn, draft: Promise) -> Next:
    days = await days_to_promise(turn)
    buttons = day_buttons(turn, days, [carried.PromiseBy(draft.id, d.toordinal()) for d in days])
    asked = text("promise-by-when", who=draft.promiser, words=draft.words or "")
    await turn.show(screen(asked, *buttons, CANCEL))
    return At(Step.WRITING_DAY, draft.id)


async def chooses_day(turn: Turn, tap: carried.PromiseBy) -> Next:
    own = await own_promise(turn, tap.promise)
    if own.promise.state != "draft":
        return await shows_how_it_stands(turn, own)
    day = day_of(tap.day)
    if day is None or own.promise.words is None:
        raise NotThere
    return await makes(turn, own, must_be_ahead(turn, (day, None)))


async def writes_day(turn: Turn) -> Next:
    draft = await here(turn)
    by = written_by(turn)
    if by is None:
        await turn.show(screen(text("promise-day-unclear"), CANCEL))
        return None
    return await makes(turn, await own_promise(turn, draft.id), must_be_ahead(turn, by))


async def makes(turn: Turn, own: OwnPromise, by: By) -> Next:
    """Made at once: one tap undoes it."""
    if not await readers_of(turn, own.promise, own.thread):
        await turn.show(screen(text("message-nobody-joined"), GO_HOME))
        return END
    made, first = await promises_it(turn, own, by)
    more = lines(first, await read_out_of_hours(turn, made))
    at = await turn.show(await own_card(turn, made, more))
    if at.row_id is not None:
        await turn.records.promises.show_on(made.promise, at.row_id)
    return END


async def promises_it(turn: Turn, own: OwnPromise, by: By) -> tuple[OwnPromise, Text | None]:
    """All that comes of it but the card; says when the first reminder comes."""
    promises, message = turn.records.promises, await stands_in_thread(turn, own)
    await promises.make(own.promise, message, *by, turn.now)
    made = replace(own, promise=await promises.mine(turn.account, own.promise.id))
    await tells_made(turn, made)
    await turn.note("promised", f"promise:{made.promise.id}")
    return made, await plans_reminders(turn, made)


async def read_out_of_hours(turn: Turn, own: OwnPromise) -> Lines | None:
    """When teachers read a parent's promise, and whom to call now; None while all read it."""
    if not own.promise.by_parent or await news_waits(turn, own.promise) is not None:
        return None
    readers = await readers_of(turn, own.promise, own.thread)
    return await read_when(turn, [reader.teacher for reader in readers if reader.teacher])


async def shows_how_it_stands(turn: Turn, own: OwnPromise) -> Next:
    """A second tap, or one on an old card: nothing is promised twice."""
    await turn.show(await own_card(turn, own))
    return END
