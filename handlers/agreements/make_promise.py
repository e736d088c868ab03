"""What somebody will do for a child, and by when, becomes a promise that both sides see.

Ewa:     Could Ada have the reading list?
Ewa:     taps Send
Ms Lee:  taps Answer
Ms Lee:  I will copy it for you.
Ms Lee:  taps Promise …
Bot:     What do you promise to Ewa about Ada K.? Write it as you would say it: “I will …”
         [“I will copy it for you.”]
         [Cancel]
Ms Lee:  taps “I will copy it for you.”
Bot:     It will read: Ms Lee promises, by …:
         “I will copy it for you.”
         By when? Choose a day, or write one: 20 March, Friday 14:00.
         [Today]  [Tomorrow]
         [Monday 16 March]  [Friday 20 March]
         [Cancel]
Ms Lee:  taps Tomorrow
Bot:     You promised Ewa, about Ada K., by Friday 13 March:
         “I will copy it for you.”
         Also read by Mr Okafor.
         I will remind you on Friday 13 March, 08:00.
         [Kept]  [Needs more time]
         [Undo]
Ewa reads: Ada K. · Ms Lee
         Ms Lee promises, by Friday 13 March:
         “I will copy it for you.”
         [Answer]
"""

from bot import taps as carried
from bot.conversation import (
    At,
    Conversation,
    Entry,
    Next,
    command,
    not_replying,
    sends,
    taps,
    when,
    writes,
)
from bot.screen import Button, screen
from bot.turn import Refused, Turn
from bot.words import text
from handlers.agreements.choose_whom_to_promise import asks_whom, promises_about, promises_in
from handlers.agreements.date_promise import (
    CANCEL,
    Step,
    asks_when,
    chooses_day,
    here,
    shows_how_it_stands,
    writes_day,
)
from handlers.agreements.promise_cards import own_promise
from handlers.agreements.promise_days import may_be_day
from handlers.agreements.words_to_promise import (
    LONGEST,
    beginning_of_own,
    on_a_button,
    other_side,
    replied_to,
    thread_to_promise_in,
)
from handlers.messages.message_parts import ANY_KIND
from storage.models import Role
from storage.promise_models import Promise
from storage.shelf import NotThere
from storage.thread_models import Message


def making_promises() -> Conversation:
    no_words = sends(asks_for_words, *ANY_KIND)
    return Conversation(
        "promises",
        entry_points=[
            in_a_role(command("promise", begins)),
            taps(carried.PromiseFrom, begins_from_message),
            taps(carried.PromiseAbout, chooses_child),
            taps(carried.PromiseIn, chooses_thread),
            taps(carried.PromiseTheseWords, takes_own_words),
            taps(carried.PromiseBy, chooses_day),
        ],
        states={
            Step.WRITING_WORDS: [not_replying(writes(writes_words)), not_replying(no_words)],
            Step.WRITING_DAY: [when(may_be_day, writes(writes_day))],
        },
    )


def in_a_role(entry: Entry) -> Entry:
    """The office has no thread to promise in."""
    roles = {Role.PARENT, Role.TEACHER}
    return when(lambda turn: turn.role in roles, entry)


# Where it begins


async def begins(turn: Turn) -> Next:
    """/promise, alone or with the words behind it; as a reply it belongs to that thread."""
    words = turn.command_argument or None
    if words is not None and len(words) > LONGEST:
        raise Refused(text("promise-too-long", most=LONGEST))
    if (about := await replied_to(turn)) is not None:
        return await begins_about(turn, about, words)
    draft = await turn.records.promises.begin(turn.account, turn.now, words=words)
    return await goes_on(turn, draft)


async def begins_from_message(turn: Turn, tap: carried.PromiseFrom) -> Next:
    return await begins_about(turn, await turn.records.messages.of_anyone(tap.message), None)


async def begins_about(turn: Turn, about: Message, words: str | None) -> Next:
    thread, person = await thread_to_promise_in(turn, about)
    promises = turn.records.promises
    draft = await promises.begin_from(turn.account, turn.now, about, thread, person)
    if words is not None:
        await promises.write(draft, words)
        return await goes_on(turn, await promises.mine(turn.account, draft.id))
    return await asks_what(turn, draft)


async def chooses_child(turn: Turn, tap: carried.PromiseAbout) -> Next:
    return await goes_on(turn, await promises_about(turn, tap.promise, tap.child))


async def chooses_thread(turn: Turn, tap: carried.PromiseIn) -> Next:
    return await goes_on(turn, await promises_in(turn, tap.promise, tap.thread))


async def goes_on(turn: Turn, draft: Promise) -> Next:
    """About whom, what, by when: whatever is not known yet is asked for next."""
    if draft.state != "draft":
        return await shows_how_it_stands(turn, await own_promise(turn, draft.id))
    if draft.thread_id is None:
        addressed = await asks_whom(turn, draft)
        return None if addressed is None else await goes_on(turn, addressed)
    if draft.words is None:
        return await asks_what(turn, draft)
    return await asks_when(turn, draft)


# What


async def asks_what(turn: Turn, draft: Promise) -> Next:
    own = await own_promise(turn, draft.id)
    offered = await beginning_of_own(turn, draft)
    button = text("promise-these-words", words=on_a_button(offered))
    asked = text("promise-what", to=other_side(own), child=own.thread.child)
    await turn.show_new(
        screen(
            asked,
            Button(button, carried.PromiseTheseWords(draft.id)) if offered else None,
            CANCEL,
        )
    )
    return At(Step.WRITING_WORDS, draft.id)


async def takes_own_words(turn: Turn, tap: carried.PromiseTheseWords) -> Next:
    own = await own_promise(turn, tap.promise)
    words = await beginning_of_own(turn, own.promise)
    if not words:
        raise NotThere
    if own.promise.state == "draft":
        await turn.records.promises.write(own.promise, words)
    return await goes_on(turn, await turn.records.promises.mine(turn.account, tap.promise))


async def writes_words(turn: Turn) -> Next:
    draft = await here(turn)
    words = " ".join(turn.words.split())
    if len(words) > LONGEST:
        await turn.show(screen(text("promise-too-long", most=LONGEST), CANCEL))
        return None
    await turn.records.promises.write(draft, words)
    return await goes_on(turn, await turn.records.promises.mine(turn.account, draft.id))


async def asks_for_words(turn: Turn) -> Next:
    """A photo or a voice message: a promise is read in one glance, so it is written."""
    await here(turn)
    await turn.show(screen(text("promise-in-words"), CANCEL))
    return None
