"""Who does what by when, added to what was agreed before it is sent."""

from enum import StrEnum

from bot import taps as carried
from bot.conversation import At, Entry, Next, not_replying, sends, writes
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import text
from handlers.agreements.promise_days import (
    By,
    day_buttons,
    day_of,
    days_to_promise,
    may_be_day,
    must_be_ahead,
    written_by,
)
from handlers.messages.message_parts import ANY_KIND
from handlers.talks.summary_card import AT_MOST, own_summary, shows_summary
from storage.agenda_models import AgreedAction
from storage.models import Role
from storage.shelf import NotThere
from storage.thread_models import Message, Thread

LONGEST = 120  # characters: with three of them the whole is still read at a glance


class Step(StrEnum):
    WRITING_ACTION = "writing-action"
    WRITING_ACTION_DAY = "writing-action-day"


def ways_to_write_action() -> list[Entry]:
    found = (writes(writes_action), sends(wants_words, *ANY_KIND))
    return [not_replying(entry) for entry in found]


def ways_to_write_day() -> list[Entry]:
    """A whole message is no answer to by when, and goes its own way."""
    entry = writes(writes_day)
    return [Entry(lambda turn: may_be_day(turn) and entry.happens(turn), entry.then)]


# Who


async def asks_who(turn: Turn, tap: carried.AddAction) -> Next:
    draft, thread = await own_summary(turn, tap.message)
    if len(await turn.records.agreed_actions.in_message(draft)) >= AT_MOST:
        return await shows_summary(turn, draft, thread)
    choices = [
        Button(text("action-of", who=name), carried.ActionOf(draft.id, person_id))
        for person_id, name in (await sides(turn, draft, thread)).items()
    ]
    await turn.show(screen(text("action-who"), *in_rows_of(2, choices), back_to(draft)))
    return None


async def sides(turn: Turn, draft: Message, thread: Thread) -> dict[int, str]:
    """Who can be meant: the parent, and the teacher who writes or any who reads."""
    teachers = {
        reader.id: reader.name
        for reader in await turn.records.threads.readers(thread)
        if reader.account_id and (draft.author_role == Role.PARENT or reader.id == draft.author_id)
    }
    return {**teachers, thread.parent_id: thread.parent}


async def chooses_who(turn: Turn, tap: carried.ActionOf) -> Next:
    draft, thread = await own_summary(turn, tap.message)
    people, actions = await sides(turn, draft, thread), turn.records.agreed_actions
    if tap.person not in people:
        raise NotThere
    if len(await actions.in_message(draft)) >= AT_MOST:
        return await shows_summary(turn, draft, thread)
    number = await actions.begin(draft, tap.person, turn.now)
    await turn.show(screen(text("action-what", who=people[tap.person]), back_to(draft)))
    return At(Step.WRITING_ACTION, number)


# What


async def writes_action(turn: Turn) -> Next:
    action, draft, _ = await here(turn)
    words = " ".join(turn.words.split())
    if len(words) > LONGEST:
        await turn.show(screen(text("action-too-long", most=LONGEST), back_to(draft)))
        return None
    await turn.records.agreed_actions.write(action, words)
    days = await days_to_promise(turn)
    buttons = day_buttons(turn, days, [carried.ActionOn(action.id, d.toordinal()) for d in days])
    asked = text("action-by-when", words=words)
    await turn.show(screen(asked, *buttons, back_to(draft)))
    return At(Step.WRITING_ACTION_DAY, action.id)


async def wants_words(turn: Turn) -> Next:
    _, draft, _ = await here(turn)
    await turn.show(screen(text("action-in-words"), back_to(draft)))
    return None


async def here(turn: Turn) -> tuple[AgreedAction, Message, Thread]:
    assert turn.place is not None, "only who was asked stands here"
    return await own_action(turn, turn.place.subject_id or 0)


async def own_action(turn: Turn, number: int) -> tuple[AgreedAction, Message, Thread]:
    """An action in a summary of the one who speaks that is not sent yet."""
    action = await turn.records.agreed_actions.of_anyone(number)
    return action, *await own_summary(turn, action.message_id)


# By when


async def chooses_day(turn: Turn, tap: carried.ActionOn) -> Next:
    action, draft, thread = await own_action(turn, tap.action)
    day = day_of(tap.day)
    if day is None or action.words is None:
        raise NotThere
    return await is_by(turn, action, (day, None), (draft, thread))


async def writes_day(turn: Turn) -> Next:
    action, draft, thread = await here(turn)
    by = written_by(turn)
    if by is None:
        await turn.show(screen(text("promise-day-unclear"), back_to(draft)))
        return None
    return await is_by(turn, action, by, (draft, thread))


async def is_by(turn: Turn, action: AgreedAction, by: By, into: tuple[Message, Thread]) -> Next:
    await turn.records.agreed_actions.date(action, *must_be_ahead(turn, by))
    return await shows_summary(turn, *into)


async def drops_action(turn: Turn, tap: carried.DropAction) -> Next:
    """A second tap shows the same card."""
    draft, thread = await own_summary(turn, tap.message)
    for action in await turn.records.agreed_actions.in_message(draft):
        if action.id == tap.action:
            await turn.records.agreed_actions.drop(action)
    return await shows_summary(turn, draft, thread)


async def goes_back(turn: Turn, tap: carried.BackToSummary) -> Next:
    return await shows_summary(turn, *await own_summary(turn, tap.message))


def back_to(draft: Message) -> Button:
    return Button(text("button-back"), carried.BackToSummary(draft.id))
