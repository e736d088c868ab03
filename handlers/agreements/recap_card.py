"""What was agreed, as it stands on every phone that has it: who said yes, and what can be done.

The other side has two buttons until somebody answers; a colleague of the teacher only reads along.
"""

from dataclasses import dataclass
from datetime import datetime

from bot import taps
from bot.screen import Button, Rows, Screen, screen
from bot.voice import Voice
from bot.words import Choice, Lines, Moment, Text, lines, names, text
from handlers.agreements.action_lines import action_lines
from handlers.messages.message_pieces import Around, Row, Shows, row_screen
from handlers.messages.sent_message import read_when
from handlers.messages.while_paused import said_while_paused
from handlers.names import first_name
from handlers.parents.message_draft import readers_of, shown
from handlers.teachers.update_preview import beginning_of
from storage.models import Role
from storage.recap_models import Agreed, Recap
from storage.thread_models import Message, MessagePart, Thread

LONGEST = 700  # characters of a version, so that it can be read at a glance and in one message


@dataclass(frozen=True, slots=True)
class Version:
    """One version of what was agreed, with all that is needed to show it."""

    message: Message
    recap: Recap
    thread: Thread
    part: MessagePart
    actions: tuple[Text, ...] = ()

    @property
    def by_parent(self) -> bool:
        return self.message.author_role == Role.PARENT

    @property
    def others(self) -> list[str]:
        """Who is asked, when that is a parent."""
        return [self.thread.parent]


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone that reads it; `answers` when it belongs to the other side."""

    account_id: int
    answers: bool
    not_before: datetime | None = None


async def version_of(voice: Voice, message: Message, thread: Thread) -> Version:
    """Raises `NotThere` when it was taken back."""
    recap = await voice.records.recaps.of(message)
    (part,) = await voice.records.messages.parts(message)
    return Version(message, recap, thread, part, await action_lines(voice, message))


# On the phones of who reads it


def as_seen(version: Version, phone: Phone, *, above: Text | None = None) -> Screen:
    """Below the words how they stand, or the two buttons for who has to answer."""
    asked = phone.answers and version.recap.is_open
    below = lines(*version.actions, None if asked else standing(version.recap))
    around = Around(
        lines(above, head(version, phone)),
        below if below.lines else None,
        answers_to(version.message) if asked else (),
        edited=version.recap.edited_at is not None,
    )
    return row_screen(Row(Shows.WHOLE, (version.part,)), around)


def answers_to(message: Message) -> Rows:
    yes = Button(text("recap-yes"), taps.AgreeRecap(message.id))
    no = Button(text("recap-not-quite"), taps.CorrectRecap(message.id))
    return ((yes, no),)


def head(version: Version, phone: Phone) -> Text:
    message, thread = version.message, version.thread
    author = message.author_name or ""
    which = "again" if version.recap.corrects_id else "first"
    if phone.answers and not version.by_parent:
        return text(f"recap-{which}-from-teacher", child=thread.child, teacher=author)
    about = {"child": thread.child, "class": thread.class_name}
    parent = thread.parent
    if version.by_parent:
        relation = Choice(thread.relation)
        return text(f"recap-{which}-from-parent", parent=parent, relation=relation, **about)
    return text(f"recap-{which}-from-colleague", teacher=author, parent=parent, **about)


def standing(recap: Recap) -> Text | None:
    """Who said yes or put it differently; nothing while it is open."""
    if recap.answered_at is None:
        return None
    name = recap.answered_by_name or ""
    who = first_name(name) if recap.answered_by_role == Role.PARENT else name
    if recap.state == "agreed":
        return text("recap-agreed", who=who, moment=Moment(recap.answered_at))
    return text("recap-corrected", who=who, moment=Moment(recap.answered_at))


# On its author's phone


async def own_card(voice: Voice, version: Version) -> Screen:
    """Who is asked, the words, and how they stand, or that they wait for the end of a pause."""
    child, words = version.thread.child, (*shown((version.part,)), *version.actions)
    if not version.recap.is_open:
        stands = standing(version.recap)
        return screen(lines(text("recap-own", child=child), *words, stands))
    to, out_of_hours = version.others, None
    if version.by_parent:
        found = await readers_of(voice, version.thread, version.message)
        teachers = [teacher for teacher in found if teacher.account_id]
        to, out_of_hours = [who.name for who in teachers], await read_when(voice, teachers)
    head = text("recap-asked", who=names(to), child=child)
    if (pause := await voice.records.message_pauses.holding(version.message)) is not None:
        head = text("pause-kept-for", readers=names(to), child=child)
        out_of_hours = await said_while_paused(voice, pause, to)
    return screen(
        lines(head, *words, out_of_hours),
        Button(text("message-take-back"), taps.TakeBackMessage(version.message.id)),
    )


def told(version: Version) -> Lines:
    """The news for its author that the other side said yes."""
    stands = standing(version.recap)
    return lines(
        text("recap-told", child=version.thread.child, standing=stands),
        *shown((version.part,)),
        *version.actions,
    )


# Found again


def last_agreed(agreed: Agreed | None) -> tuple[Text | None, Button | None]:
    """A line with what both sides agreed last, and the button that shows all of it."""
    if agreed is None:
        return None, None
    words = beginning_of(agreed.words) if agreed.words else text("inbox-no-words")
    line = text("recap-last", moment=Moment(agreed.answered_at), words=words)
    return line, Button(text("recap-show-agreed"), taps.ShowAgreed(agreed.message_id))
