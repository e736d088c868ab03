"""After a talk or a call, a parent or a teacher writes down what was agreed; the other says yes.

Ms Lee:  /recap
Bot:     With whom did you agree something?
         [Ada K. · Ewa]  [Ada K. · Piotr]
         [Omar H. · Layla]  [Sofía G. · Ana]
         [Taras K. · Olena]
         [Cancel]
Ms Lee:  taps Ada K. · Ewa
Bot:     What did you agree with Ewa about Ada K.? Write or say who does what, and until when.
         [Cancel]
Ms Lee:  Ada reads ten minutes every evening.
Bot:     I have asked Ewa whether this is what you agreed about Ada K.:
         “Ada reads ten minutes every evening.”
         [Take back]
Ewa reads: Ms Lee wrote down what you agreed about Ada K.:
         Ada reads ten minutes every evening.
         [Yes, that is right]  [Not quite]
Ewa:     taps Yes, that is right
Ewa reads: Ms Lee wrote down what you agreed about Ada K.:
         Ada reads ten minutes every evening.
         ✓ Agreed by both, Thursday 12 March, 10:00. Ewa said yes.
Ms Lee reads: Ada K. · ✓ Agreed by both, Thursday 12 March, 10:00. Ewa said yes.
         “Ada reads ten minutes every evening.”
"""

from collections.abc import Callable
from enum import StrEnum

from bot import taps as carried
from bot.conversation import (
    END,
    At,
    Callback,
    Conversation,
    Entry,
    Next,
    command,
    sends,
    taps,
    writes,
)
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import lines, names, text
from handlers.answer_anything import does_anything
from handlers.change_sent_message import own_thread
from handlers.message_parts import BARE, CAPTIONED, brought_by, keeps_part, tells_no_way
from handlers.message_standing import opens
from handlers.names import first_name
from handlers.parents.choose_readers import parent_of
from handlers.recap_card import LONGEST, last_agreed
from handlers.recap_relay import sends_version
from handlers.teachers.update_preview import plain
from storage.models import Child, Person, Role
from storage.recap_models import Partner
from storage.shelf import NotThere
from storage.thread_models import Message, Thread, ThreadReader

OTHER_KINDS = tuple(kind for kind in (*CAPTIONED, *BARE) if kind != "voice")
A_PAGE = 8  # parents to choose from
CANCEL = Button(text("button-cancel"), carried.GoHome())


class Step(StrEnum):
    WRITING = "writing"


def writing_recaps() -> Conversation:
    return Conversation(
        "recap",
        entry_points=[
            command("recap", asks_for_recap),
            taps(carried.AskRecap, is_with_its_author),
            taps(carried.AskRecapWithWhom, turns_page),
            taps(carried.RecapWith, chooses_parent),
            taps(carried.RecapAbout, chooses_child),
        ],
        states={Step.WRITING: in_words_or_voice(writes_recap)},
    )


def in_words_or_voice(then: Callback) -> list[Entry]:
    """What was agreed is written or said; who replies to a message meanwhile answers that one."""
    found = (writes(then), sends(then, "voice"), sends(asks_for_words, *OTHER_KINDS))
    return [Entry(not_replying(entry.happens), entry.then) for entry in found]


def not_replying(happens: Callable[[Turn], bool]) -> Callable[[Turn], bool]:
    return lambda turn: turn.answers is None and happens(turn)


async def asks_for_words(turn: Turn) -> Next:
    await turn.show(screen(text("recap-only-words"), CANCEL))
    return None


async def asks_for_recap(turn: Turn) -> Next:
    match turn.role:
        case Role.TEACHER:
            await turn.show(await partners_card(turn, 0))
        case Role.PARENT:
            return await asks_about_whom(turn)
        case _:
            return await does_anything(turn)
    return END


# A teacher: with which parent


async def turns_page(turn: Turn, tap: carried.AskRecapWithWhom) -> Next:
    await turn.show(await partners_card(turn, tap.page))
    return END


async def partners_card(turn: Turn, page: int) -> Screen:
    """Who was written with last comes first; for a page that is gone, the last one."""
    found = await turn.records.recaps.partners(turn.teacher)
    page = min(page, max(0, (len(found) - 1) // A_PAGE))
    listed = found[page * A_PAGE : (page + 1) * A_PAGE]
    pages = []
    if page > 0:
        pages.append(Button(text("inbox-page-before"), carried.AskRecapWithWhom(page - 1)))
    if len(found) > (page + 1) * A_PAGE:
        pages.append(Button(text("inbox-page-after"), carried.AskRecapWithWhom(page + 1)))
    words = text("recap-with-whom") if found else text("recap-nobody")
    choices = in_rows_of(2, [with_button(partner) for partner in listed])
    return screen(words, *choices, tuple(pages), CANCEL)


def with_button(partner: Partner) -> Button:
    return Button(
        text("recap-with", child=partner.child, parent=first_name(partner.parent_name)),
        carried.RecapWith(partner.child_id, partner.parent_id),
    )


async def chooses_parent(turn: Turn, tap: carried.RecapWith) -> Next:
    known = await turn.records.recaps.partners(turn.teacher)
    if (tap.child, tap.person) not in {(who.child_id, who.parent_id) for who in known}:
        raise NotThere
    parent = await turn.records.people.of(tap.person)
    assert parent is not None, "the class's list names them"
    children = await turn.records.families.children_of(parent)
    child = next(child for child in children if child.id == tap.child)
    thread = await turn.records.threads.about(parent, child, turn.now)
    return await asks_what(turn, thread, turn.teacher)


async def is_with_its_author(turn: Turn, tap: carried.AskRecap) -> Next:
    """From a parent's message: about its child, and with its readers."""
    opened = await opens(turn, turn.teacher, tap.message)
    if opened.thread.shared:
        raise NotThere
    only_to = opened.message.only_to
    return await asks_what(turn, opened.thread, turn.teacher, only_to, new=True)


# A parent: about which child


async def asks_about_whom(turn: Turn) -> Next:
    """With one child nothing is asked."""
    children = await turn.records.families.children_of(*turn.parents)
    if len(children) == 1:
        return await is_about(turn, children[0])
    choices = [
        Button(text("message-child", child=child.short_name), carried.RecapAbout(child.id))
        for child in children
    ]
    words = text("recap-about-whom") if children else text("recap-nobody")
    await turn.show(screen(words, *in_rows_of(2, choices), CANCEL))
    return END


async def chooses_child(turn: Turn, tap: carried.RecapAbout) -> Next:
    for child in await turn.records.families.children_of(*turn.parents):
        if child.id == tap.child:
            return await is_about(turn, child)
    raise NotThere


async def is_about(turn: Turn, child: Child) -> Next:
    parent = await parent_of(turn, child)
    thread = await turn.records.threads.about(parent, child, turn.now)
    return await asks_what(turn, thread, parent)


# The words


async def asks_what(
    turn: Turn, thread: Thread, author: Person, only_to: int | None = None, *, new: bool = False
) -> Next:
    """What was agreed last stands above the question."""
    line, button = last_agreed(await turn.records.recaps.agreed_in(thread, author))
    others = [first_name(thread.parent_name)]
    if author.role is Role.PARENT:
        teachers = await turn.records.threads.readers(thread)
        others = [teacher.name for teacher in teachers if teacher.account_id]
    if not others:
        await turn.show(screen(text("message-nobody-joined")))
        return END
    asked = text("recap-what", who=names(others), child=thread.child)
    card = screen(lines(line, asked), button, CANCEL)
    await (turn.show_new(card) if new else turn.show(card))
    draft = await begins(turn, thread, author, only_to)
    return At(Step.WRITING, draft.id)


async def begins(turn: Turn, thread: Thread, author: Person, only_to: int | None) -> Message:
    messages = turn.records.messages
    draft = await messages.begin(turn.account, turn.now, author=author, thread=thread, kind="recap")
    if only_to is not None:  # what is for one alone stays between these two
        await messages.address(draft, author, thread, ThreadReader(only_to, "", None))
    return await messages.mine(turn.account, draft.id)


async def writes_recap(turn: Turn) -> Next:
    assert turn.place is not None, "only who was asked stands here"
    draft = await turn.records.messages.mine(turn.account, turn.place.subject_id or 0)
    thread = await own_thread(turn, draft)
    if not await is_kept(turn, draft):
        return None
    await sends_version(turn, draft, thread)
    return END


async def is_kept(turn: Turn, draft: Message) -> bool:
    """Whether their words became those of the draft; if not, they read why."""
    brought = brought_by(turn)
    if brought is None:
        await tells_no_way(turn)
        return False
    if len(plain(brought.words)) > LONGEST:
        await turn.show(screen(text("recap-too-long", most=LONGEST), CANCEL))
        return False
    await keeps_part(turn, draft, brought)
    return True
