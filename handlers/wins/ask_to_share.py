"""A teacher would like to tell good news from home in class: the parent is asked for this one.

Ewa:     /write
Ewa:     taps Good news
Ewa:     She read a whole book!
Ewa:     taps Send
Ms Lee:  taps Ask to share in class
Ewa reads: May Ms Lee tell the families of 3B about Ada, by first name?
         “She read a whole book!”
         [Yes]  [No]
Ewa:     taps Yes
Bot:     May Ms Lee tell the families of 3B about Ada, by first name?
         “She read a whole book!”
         ✓ You said yes. You can say no at any time.
         [No]
Ms Lee reads: Yes: you may tell the families of 3B about Ada.
         “She read a whole book!”
         [See it as an update]  [Tell the whole school]
"""

from dataclasses import replace
from datetime import timedelta

from bot import taps as carried
from bot.conversation import Conversation, Next, taps
from bot.screen import Button, Screen, screen
from bot.turn import Refused, Turn
from bot.voice import Voice
from bot.words import lines, text
from handlers.messages.hours_answers import delivered_at
from handlers.messages.message_standing import (
    Opened,
    around,
    first_line,
    opens,
    paints_anew,
    shows_how_it_stands,
)
from handlers.messages.quiet_family import tells_family
from handlers.wins.win_follows import is_not_told
from handlers.wins.win_standing import quoted
from storage.models import Role
from storage.shelf import NotThere
from storage.win_models import Win

ANSWERS = ("yes", "no")
LASTS = timedelta(days=14)  # afterwards it is no news


async def asks_parent(turn: Turn, tap: carried.AskToShare) -> Next:
    """Asked once, whichever teacher; nothing is told in class without the answer."""
    opened = await opens(turn, turn.teacher, tap.message)
    win = await turn.records.wins.of_message(tap.message)
    if win is None:
        raise NotThere
    if win.is_refused and win.asked_at is None:
        turn.answer(text("win-stays-home"))
    elif await turn.records.wins.ask(win, turn.teacher, turn.now):
        await asks(turn, opened, await turn.records.wins.of(win.id))
        await turn.note("asked-to-share", f"win:{win.id}")
    await shows_how_it_stands(turn, opened)
    return None


async def asks(turn: Turn, opened: Opened, win: Win) -> None:
    account_id = opened.thread.parent_account_id
    assert account_id is not None, "a thread is opened by who has joined"
    turn.answer(text("win-asked", parent=opened.thread.parent))
    asked, about = await question(turn, win), f"win-ask:{win.id}"
    key = f"{about}:{account_id}"
    await tells_family(turn, account_id, asked, key=key, subject=about, lasts=LASTS)


async def question(voice: Voice, win: Win) -> Screen:
    """The question, and what was answered: the other answer stays there to be chosen."""
    said = text(f"win-you-said-{win.may_share}") if win.may_share else None
    asked = text(
        "win-may-share",
        teacher=win.asked_by_name or "",
        class_=win.class_name or "",
        child=win.child_first_name,
    )
    buttons = tuple(
        Button(text(f"win-{answer}"), carried.AnswerWin(win.id, answer))
        for answer in ANSWERS
        if answer != win.may_share
    )
    return screen(lines(asked, await quoted(voice, win), said), buttons)


# The parent answers


def answering_wins() -> Conversation:
    return Conversation(
        "win-answers", role=Role.PARENT, entry_points=[taps(carried.AnswerWin, answers)]
    )


async def answers(turn: Turn, tap: carried.AnswerWin) -> Next:
    win = await asked_win(turn, tap.win)
    if tap.answer not in ANSWERS:
        raise NotThere
    if win.message_state != "sent":
        raise Refused(text("message-taken-back"))
    if await turn.records.wins.answer(win, tap.answer, turn.now):
        if tap.answer == "no":
            await is_not_told(turn, win)
        win = await turn.records.wins.of(win.id)
        await tells_teacher(turn, win)
        await shows_on_copies(turn, win)
        await turn.note(f"win-{tap.answer}", f"win:{win.id}")
    await turn.show(await question(turn, win))
    return None


async def asked_win(turn: Turn, number: int) -> Win:
    """A win that this parent told and was asked about, of a child they act for."""
    win = await turn.records.wins.of(number)
    told_it = win.parent_id in {parent.id for parent in turn.parents}
    if not told_it or win.asked_at is None:
        raise NotThere
    await turn.records.families.child_for(turn.parents, win.child_id)
    return win


async def tells_teacher(turn: Turn, win: Win) -> None:
    """Who asked reads the answer in their own hours; a no comes without a sound."""
    if win.asked_by_account_id is None or win.asked_by is None:
        return
    await turn.tell(
        win.asked_by_account_id,
        replace(await answer_card(turn, win), silent=win.may_share == "no"),
        key=f"win-answer:{win.id}:{turn.received.id}",
        subject=f"message:{win.message_id}",
        not_before=await delivered_at(turn, win.asked_by),
    )


async def answer_card(voice: Voice, win: Win) -> Screen:
    said = "win-answer-yes" if win.may_be_told else "win-answer-no"
    named = {"class_": win.class_name or "", "child": win.child_first_name}
    ways = (
        Button(text("win-share"), carried.ShareWin(win.id)),
        Button(text("shout-tell"), carried.ShoutFromWin(win.id)),
    )
    shown = lines(text(said, **named), await quoted(voice, win))
    return screen(shown, ways if win.may_be_told else None)


async def shows_on_copies(turn: Turn, win: Win) -> None:
    """Every teacher's copy of the message says how it stands now."""
    thread = await turn.records.threads.standing(win.thread_id)
    if thread is None:
        return
    message = await turn.records.messages.of_anyone(win.message_id)
    found = await around(turn, message, await first_line(turn, message, thread))
    await paints_anew(turn, message, lambda _: found)
