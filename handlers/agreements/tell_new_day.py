"""The other side is told of a promise's new day: in a ready sentence, or in own words."""

from dataclasses import replace

from bot import taps as carried
from bot.conversation import END, Next
from bot.screen import Button, Screen, screen
from bot.turn import Turn
from bot.words import Text, lines, names, text
from handlers.agreements.promise_cards import OwnPromise, own_card, readers_of
from handlers.agreements.promise_days import By, said_by
from handlers.agreements.remind_of_promises import plans_reminders, reminders_of
from handlers.agreements.tell_of_promises import cards_follow, own_card_follows
from handlers.messages.message_parts import brought_by, keeps_part
from handlers.messages.relay_message import relays_to_parent, relays_to_teachers
from storage.models import Role
from storage.promise_models import Promise
from storage.thread_models import ThreadReader

CANCEL = Button(text("button-cancel"), carried.GoHome())


async def sentence_card(turn: Turn, own: OwnPromise, by: By) -> Screen:
    readers = await readers_of(turn, own.promise, own.thread)
    to = [reader.name for reader in readers if not reader.reads_along]
    send = Button(text("message-send"), carried.SendNewDay(own.promise.id, by[0].toordinal()))
    return screen(
        lines(
            text("promise-will-read", to=names(to or [own.thread.parent])),
            sentence(turn, own.promise, by),
            text("promise-or-own-words"),
        ),
        send,
        CANCEL,
    )


def sentence(turn: Turn, promise: Promise, by: By) -> Text:
    return text(
        "promise-needs-until",
        who=promise.promiser,
        by=said_by(turn, by),
        words=promise.words or "",
    )


async def moves(turn: Turn, own: OwnPromise) -> OwnPromise:
    await turn.records.outbox.cancel(reminders_of(own.promise), turn.now, "it was moved")
    await turn.records.promises.move(own.promise)
    await turn.note("moved-promise", f"promise:{own.promise.id}")
    return replace(own, promise=await turn.records.promises.mine(turn.account, own.promise.id))


async def sends_words(turn: Turn, own: OwnPromise) -> None:
    messages, brought = turn.records.messages, brought_by(turn)
    assert brought is not None, "only words are asked here"
    message = await messages.begin(turn.account, turn.now, author=own.person, thread=own.thread)
    await keeps_part(turn, message, brought)
    alone = own.promise.only_to
    if alone is not None:
        only_to = ThreadReader(alone, "", None)
        await messages.address(message, own.person, own.thread, only_to)
    await messages.send(message, turn.now)
    if own.person.role is Role.TEACHER:
        await relays_to_parent(turn, own.thread, message)
        return
    readers = await turn.records.threads.readers(own.thread)
    to = tuple(reader for reader in readers if alone in {None, reader.id})
    await relays_to_teachers(turn, own.thread, message, to)


async def shows_moved(turn: Turn, own: OwnPromise) -> Next:
    first = await plans_reminders(turn, own)
    await cards_follow(turn, own)
    at = await turn.show(await own_card(turn, own, first))
    await own_card_follows(turn, own, at)
    return END
