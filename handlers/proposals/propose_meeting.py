"""A teacher proposes to meet one family, or a parent asks for a meeting: with whom, about whom.

Ms Lee:  /propose
Bot:     About whom would you like to meet?
         [Ada K. · 3B]  [Omar H. · 3B]
         [Sofía G. · 3B]  [Taras K. · 3B]
         [Cancel]
Ms Lee:  taps Ada K. · 3B
Bot:     Whom would you like to meet about Ada K.?
         Together they read each other’s names. Asked alone, the others learn nothing of it.
         [Ewa Kowalska]  [Piotr Kowalski]
         [All together]
         [Cancel]
Ms Lee:  taps All together
Ms Lee:  taps Without times
Bot:     Not sent yet. Ewa Kowalska and Piotr Kowalski will read:
         Ada K.
         Ms Lee would like to meet you.
         20 minutes
         Each of them reads that the other is asked, too.
         [Send]
         [Times]  [Words]  [20 minutes]
         [Where]  [Who else]
         [Cancel]
Ms Lee:  taps Send
Ewa reads: Ada K.
         Ms Lee would like to meet you.
         Also asked: Piotr Kowalski.
         20 minutes
         Which times would suit you?
         [Offer times]  [Not now]
Ewa:     /propose
Bot:     Whom would you like to meet about Ada K.?
         [Ms Lee]  [Mr Okafor]
         [All together]
         [Ada K. · Ms Lee: not agreed yet]
         [Cancel]
Ewa:     taps Mr Okafor
Ewa:     taps Without times
Bot:     Not sent yet. Mr Okafor will read:
         Ada K. · 3B
         Ewa Kowalska would like to meet you.
         20 minutes
         [Send]
         [Times]  [Words]  [Who else]
         [Cancel]
"""

from bot import taps as carried
from bot.conversation import END, Conversation, Entry, Next, command, not_replying, taps, writes
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.agreements.make_promise import in_a_role
from handlers.agreements.words_to_promise import replied_to, thread_to_promise_in
from handlers.home import GO_HOME
from handlers.proposals.answer_proposal import declines_in_words, ways_to_answer
from handlers.proposals.begin_proposal import (
    begins_with,
    children_of,
    partners_about,
    proposes_again,
    the_child,
)
from handlers.proposals.choose_team import ways_to_choose_team
from handlers.proposals.choose_times import may_be_times, ways_to_choose_times, writes_times
from handlers.proposals.proposal_draft import CANCEL, Step, forgets_times, sends, shows_proposal
from handlers.proposals.say_where import ways_to_say_where, writes_link, writes_room
from handlers.proposals.shape_proposal import ways_to_shape, writes_words
from handlers.proposals.ways_to_propose import not_agreed_yet
from handlers.turned_pages import page_of
from storage.models import Child, Role
from storage.shelf import NotThere

A_PAGE = 20  # children


def proposing_meetings() -> Conversation:
    return Conversation(
        "propose-meeting",
        entry_points=[
            in_a_role(command("propose", begins)),
            in_a_role(replying(command("meet", begins))),
            taps(carried.ProposeMeeting, turns_page),
            taps(carried.ProposeAbout, chooses_child),
            taps(carried.ProposeTo, chooses_whom),
            taps(carried.ProposeAgain, proposes_again),
            taps(carried.ShowProposal, shows_proposal),
            taps(carried.ForgetMeetingTimes, forgets_times),
            taps(carried.SendProposal, sends),
            *ways_to_choose_times(),
            *ways_to_shape(),
            *ways_to_say_where(),
            *ways_to_choose_team(),
            *ways_to_answer(),
        ],
        states={
            Step.WRITING_TIMES: [may_be_times(writes(writes_times))],
            Step.WRITING_WORDS: [not_replying(writes(writes_words))],
            Step.WRITING_ROOM: [not_replying(writes(writes_room))],
            Step.WRITING_LINK: [not_replying(writes(writes_link))],
            Step.WRITING_WHY_NOT: [not_replying(writes(declines_in_words))],
        },
    )


def replying(entry: Entry) -> Entry:
    """As a reply to a message it is about that message's child."""
    return Entry(lambda turn: turn.answers is not None and entry.happens(turn), entry.then)


# About whom


async def begins(turn: Turn) -> Next:
    """/propose, or /meet as a reply to a message: then its child is known, and its family."""
    about = await replied_to(turn)
    if about is None:
        return await asks_about_whom(turn, 0)
    thread, person = await thread_to_promise_in(turn, about)
    child = await the_child(turn, thread.child_id)
    if person.role is Role.TEACHER and not thread.shared:
        return await begins_with(turn, child, thread.parent_id)
    return await asks_with_whom(turn, child)


async def turns_page(turn: Turn, tap: carried.ProposeMeeting) -> Next:
    if turn.role not in {Role.PARENT, Role.TEACHER}:
        raise NotThere
    return await asks_about_whom(turn, tap.page)


async def asks_about_whom(turn: Turn, page: int) -> Next:
    """With one child there is nothing to ask; for a page that is gone, the last one."""
    children = await children_of(turn)
    if len(children) == 1:
        return await asks_with_whom(turn, children[0])
    here, pages = page_of(children, page, A_PAGE, carried.ProposeMeeting)
    buttons = [child_button(child) for child in here]
    said = text("proposal-about-whom") if children else text("proposal-nobody")
    last, waiting = CANCEL if children else GO_HOME, await not_agreed_yet(turn)
    await turn.show(screen(said, *in_rows_of(2, buttons), pages, *waiting, last))
    return END


def child_button(child: Child) -> Button:
    label = text("proposal-child", child=child.short_name, class_=child.class_name)
    return Button(label, carried.ProposeAbout(child.id))


async def chooses_child(turn: Turn, tap: carried.ProposeAbout) -> Next:
    return await asks_with_whom(turn, await the_child(turn, tap.child))


# With whom


async def asks_with_whom(turn: Turn, child: Child) -> Next:
    partners = await partners_about(turn, child)
    if len(partners) == 1:
        return await begins_with(turn, child, partners[0].id)
    buttons = [
        Button(text("proposal-name", name=who.name), carried.ProposeTo(child.id, who.id))
        for who in partners
    ]
    together = Button(text("proposal-together"), carried.ProposeTo(child.id, 0))
    asked = lines(
        text("proposal-with-whom", child=child.short_name),
        text("proposal-together-means") if turn.role is Role.TEACHER else None,
    )
    if not partners:
        await turn.show(screen(text("proposal-nobody"), GO_HOME))
        return END
    waiting = await not_agreed_yet(turn)
    await turn.show(screen(asked, *in_rows_of(2, buttons), together, *waiting, CANCEL))
    return END


async def chooses_whom(turn: Turn, tap: carried.ProposeTo) -> Next:
    return await begins_with(turn, await the_child(turn, tap.child), tap.person)
