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

from bot import taps as carried
from bot.conversation import END, Conversation, Next, command, taps
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import text
from handlers.agreements.recap_relay import sends_version
from handlers.agreements.recap_words import CANCEL, Step, asks_what, in_words_or_voice, is_kept
from handlers.answer_anything import does_anything
from handlers.messages.change_sent_message import own_thread
from handlers.messages.message_standing import opens
from handlers.names import first_name
from handlers.parents.own_children import parent_of
from handlers.turned_pages import page_of
from storage.models import Child, Role
from storage.recap_models import Partner
from storage.shelf import NotThere

A_PAGE = 8  # parents to choose from


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
    listed, pages = page_of(found, page, A_PAGE, carried.AskRecapWithWhom)
    words = text("recap-with-whom") if found else text("recap-nobody")
    choices = in_rows_of(2, [with_button(partner) for partner in listed])
    return screen(words, *choices, pages, CANCEL)


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
    child = await turn.records.families.child_for(turn.parents, tap.child)
    return await is_about(turn, child)


async def is_about(turn: Turn, child: Child) -> Next:
    parent = await parent_of(turn, child)
    thread = await turn.records.threads.about(parent, child, turn.now)
    return await asks_what(turn, thread, parent)


async def writes_recap(turn: Turn) -> Next:
    assert turn.place is not None, "only who was asked stands here"
    draft = await turn.records.messages.mine(turn.account, turn.place.subject_id or 0)
    thread = await own_thread(turn, draft)
    if not await is_kept(turn, draft):
        return None
    await sends_version(turn, draft, thread)
    return END
