"""A teacher's inbox: what parents wrote and nobody answered yet, the oldest first.

Ewa:     Ada has a cough, she will stay home today.
Ewa:     taps Send
Ms Lee:  /home
Bot:     3B: 5 of 6 parents have joined
         1 message waits for an answer
         [Open the inbox]
         [New class update]  [Praise]
         [Settings]  [Help]
(2 hours later)
Ms Lee:  /inbox
Bot:     1 message waits for an answer
         1 · Ada K. · 3B · Ewa, mother · 2 hours
         Ada has a cough, she will stay home today.
         [1 · Ada K.]
         [Home]
Ms Lee:  taps 1 · Ada K.
Bot:     Ada K. · 3B · from Ewa, mother
         Ada has a cough, she will stay home today.
         [Answer]  [Later]
         [Pass on]  [Note]  [Close]
"""

from datetime import timedelta

from bot.conversation import END, Conversation, Next, command, taps
from bot.screen import Button, Screen, in_rows_of, screen
from bot.taps import ShowInbox, ShowIncoming
from bot.turn import Turn
from bot.words import Choice, Lines, Moment, Text, lines, text
from handlers.agreements import promised_lines
from handlers.agreements.promised_lines import own_line
from handlers.agreements.recap_card import last_agreed
from handlers.home import GO_HOME
from handlers.messages.message_rows import Phone
from handlers.messages.message_standing import opens, shows_again
from handlers.messages.opened_head import opened_as
from handlers.names import first_name
from handlers.teachers.update_preview import beginning_of
from storage.models import Role
from storage.promise_models import Promise
from storage.unanswered_models import Incoming, Said

A_PAGE = 5  # messages
BEFORE = 3  # of what was said before, above a message that is shown whole
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def showing_inbox() -> Conversation:
    return Conversation(
        "inbox",
        role=Role.TEACHER,
        entry_points=[
            command("inbox", asks_for_inbox),
            taps(ShowInbox, turns_page),
            taps(ShowIncoming, opens_message),
        ],
    )


async def asks_for_inbox(turn: Turn) -> Next:
    await turn.show(await inbox_card(turn, 0))
    return END


async def turns_page(turn: Turn, tap: ShowInbox) -> Next:
    await turn.show(await inbox_card(turn, tap.page))
    return END


async def inbox_card(turn: Turn, page: int) -> Screen:
    """What waits, by age, then what was put off, then what is promised.

    For a page that is gone it is the last one.
    """
    incoming = await turn.records.unanswered.waiting_for(turn.teacher)
    waiting = [message for message in incoming if message.remind_at is None]
    put_off = [message for message in incoming if message.remind_at is not None]
    put_off.sort(key=lambda message: message.remind_at or turn.now)
    promised = await turn.records.promises.made_by(turn.teacher)
    every: list[Incoming | Promise] = [*waiting, *put_off, *promised]
    listed = list(enumerate(every, start=1))
    page = min(page, max(0, (len(listed) - 1) // A_PAGE))
    shown = listed[page * A_PAGE : (page + 1) * A_PAGE]
    return screen(
        lines(
            text("inbox-waiting", count=len(waiting)) if waiting else text("inbox-empty"),
            *[await entry(turn, number, found) for number, found in shown],
        ),
        *in_rows_of(2, [open_button(number, found) for number, found in shown]),
        tuple(other_pages(page, len(listed))),
        GO_HOME,
    )


async def entry(turn: Turn, number: int, incoming: Incoming | Promise) -> Lines:
    if isinstance(incoming, Promise):
        return lines(own_line(turn, number, incoming))
    head = text(
        "inbox-entry",
        number=number,
        child=incoming.child,
        class_=incoming.class_name,
        parent=incoming.parent,
        relation=Choice(incoming.relation),
        waited=waited(turn.now - incoming.sent_at),
    )
    until = incoming.remind_at
    return lines(
        text("inbox-put-off", moment=Moment(until)) if until else None,
        head,
        await said_in_short(turn, incoming),
    )


async def said_in_short(turn: Turn, incoming: Incoming) -> Text:
    """How it begins, and as what it was opened: that may be all it says."""
    opened = await opened_as(turn, await turn.records.openers.of(incoming))
    if opened is None or incoming.words is None:
        return text("inbox-begins", words=opened or begins(incoming.words))
    return text("inbox-opened", opened=opened, words=begins(incoming.words))


def waited(how_long: timedelta) -> Text:
    """How long somebody waits, in the largest unit that is full."""
    if how_long >= DAY:
        return text("inbox-days", count=how_long // DAY)
    if how_long >= HOUR:
        return text("inbox-hours", count=how_long // HOUR)
    if how_long >= MINUTE:
        return text("inbox-minutes", count=how_long // MINUTE)
    return text("inbox-just-now")


def begins(words: str | None) -> Text | str:
    return beginning_of(words) if words else text("inbox-no-words")


def open_button(number: int, incoming: Incoming | Promise) -> Button:
    if isinstance(incoming, Promise):
        return promised_lines.open_button(number, incoming)
    return Button(
        text("inbox-open", number=number, child=incoming.child), ShowIncoming(incoming.id)
    )


def other_pages(page: int, messages: int) -> list[Button]:
    found = []
    if page > 0:
        found.append(Button(text("inbox-page-before"), ShowInbox(page - 1)))
    if messages > (page + 1) * A_PAGE:
        found.append(Button(text("inbox-page-after"), ShowInbox(page + 1)))
    return found


async def opens_message(turn: Turn, tap: ShowIncoming) -> Next:
    """The whole message with its buttons, below the last that was said before it."""
    opened = await opens(turn, turn.teacher, tap.message)
    said = await turn.records.unanswered.said_before(turn.teacher, opened.incoming, BEFORE)
    agreed = await turn.records.recaps.agreed_in(opened.thread, turn.teacher)
    line, what_was_agreed = last_agreed(agreed)
    if said or agreed:
        before = said_lines(said) if said else None
        await turn.show_new(screen(lines(line, before), what_was_agreed))
    await shows_again(turn, opened, Phone(turn.account.id, f"shown:{turn.received.id}"))
    return None


def said_lines(said: tuple[Said, ...]) -> Lines:
    return lines(text("inbox-before"), *[said_line(line) for line in said])


def said_line(said: Said) -> Text:
    words, at = begins(said.words), Moment(said.sent_at)
    if said.kind == "note":
        return text("inbox-said-note", moment=at, author=said.author_name, words=words)
    by_parent = said.author_role == Role.PARENT
    author = said.author_called or said.author_name
    if by_parent and said.author_called is None:
        author = first_name(said.author_name)
    if said.kind == "recap":
        return text("recap-said", moment=at, author=author, words=words)
    return text("inbox-said", moment=at, author=author, words=words)
