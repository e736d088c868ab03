"""A teacher would like the whole school to know: the words first, then the family is asked.

Ms Lee:  /praise
Ms Lee:  taps Ada K.
Ms Lee:  Ada helped a new boy find his way.
Ms Lee:  taps Send now
(45 seconds later)
Ms Lee:  taps Tell the whole school
Bot:     As every family would read it:
         ⭐ Ada, 3B: “Ada helped a new boy find his way.”
         ─
         To change it, write it anew. The family is asked before anybody reads it.
         [Ask the family]
         [Cancel]
Ms Lee:  Ada showed a new boy around for a week.
Bot:     As every family would read it:
         ⭐ Ada, 3B: “Ada showed a new boy around for a week.”
         ─
         To change it, write it anew. The family is asked before anybody reads it.
         [Ask the family]
         [Cancel]
Ms Lee:  taps Ask the family
Ewa reads: Ms Lee would like every family of the school to read this:
         ⭐ Ada, 3B: “Ada showed a new boy around for a week.”
         It goes out only if everyone who cares for Ada says yes.
         [Yes]  [No]
Piotr:   taps Yes
Ewa:     taps Yes
Bot:     Ms Lee would like every family of the school to read this:
         ⭐ Ada, 3B: “Ada showed a new boy around for a week.”
         It goes out only if everyone who cares for Ada says yes.
         ✓ You said yes.
         [No]
Ms Lee reads: The family says yes: it goes out with the next weekly messages.
         ⭐ Ada, 3B: “Ada showed a new boy around for a week.”
"""

from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Conversation, Next, not_replying, sends, taps, writes
from bot.plain_words import plain
from bot.turn import Refused, Turn
from bot.words import text
from handlers.answer_anything import writes_freely
from handlers.messages.message_parts import ANY_KIND
from handlers.praise.own_praise import own_praise
from handlers.praise.praise_words import with_name
from handlers.shout_outs.answer_shout_out import asks_parents
from handlers.shout_outs.shout_card import teacher_card
from handlers.wins.win_standing import win_to_tell, words_of
from storage.models import Role
from storage.shelf import NotThere
from storage.shout_out_models import ShoutOut

LONGEST = 300  # characters: a handful of them make one message


class Step(StrEnum):
    WRITING = "writing"


def shouting_out() -> Conversation:
    return Conversation(
        "shout-out",
        role=Role.TEACHER,
        entry_points=[
            taps(carried.ShoutFromPraise, begins_with_praise),
            taps(carried.ShoutFromWin, begins_with_win),
            taps(carried.AskForShoutOut, asks_family),
            taps(carried.DropShoutOut, gives_up),
        ],
        states={
            Step.WRITING: [
                not_replying(sends(brings_no_words, *ANY_KIND)),
                not_replying(writes(words_it)),
            ]
        },
    )


async def begins_with_praise(turn: Turn, tap: carried.ShoutFromPraise) -> Next:
    """Of praise for one child; what only a strength said is to be put into words."""
    praise = await own_praise(turn, tap.praise)
    children = await turn.records.praises.children_of(praise)
    if praise.state != "sent" or len(children) != 1:
        raise NotThere
    (child,) = children
    words = with_name(praise.words, child.first_name).html if praise.words else None
    return await begins(turn, child.id, words)


async def begins_with_win(turn: Turn, tap: carried.ShoutFromWin) -> Next:
    """Of good news from home, by the teacher to whom the parent said yes."""
    _, win = await win_to_tell(turn, tap.win)
    return await begins(turn, win.child_id, await words_of(turn, win) or None)


async def begins(turn: Turn, child_id: int, words: str | None) -> Next:
    short = words if words and len(plain(words)) <= LONGEST else None
    draft = await turn.records.shout_outs.begin(turn.teacher, child_id, short, turn.now)
    if draft.is_refused:
        raise Refused(text("shout-not-for-them"))
    await turn.show_new(await teacher_card(turn, draft))
    return At(Step.WRITING, draft.id)


async def own_shout_out(turn: Turn, number: int) -> ShoutOut:
    """One of this teacher's, of a child they teach today. Raises `NotThere`."""
    found = await turn.records.shout_outs.by(turn.teacher, number)
    await turn.records.families.class_for(turn.teacher, found.class_id or 0)
    return found


async def words_it(turn: Turn) -> Next:
    """What is written replaces what stood there: every family reads it just so."""
    assert turn.place is not None, "only who was asked stands here"
    draft = await own_shout_out(turn, turn.place.subject_id or 0)
    if draft.state != "draft":
        await writes_freely(turn)
        return END
    over = len(plain(turn.html)) - LONGEST
    if over > 0:
        raise Refused(text("praise-too-long", over=over))
    await turn.records.shout_outs.write(draft, turn.html)
    await turn.show(await teacher_card(turn, await own_shout_out(turn, draft.id)))
    return At(Step.WRITING, draft.id)


async def brings_no_words(turn: Turn) -> Next:
    assert turn.place is not None, "only who was asked stands here"
    draft = await own_shout_out(turn, turn.place.subject_id or 0)
    if draft.state != "draft":
        await writes_freely(turn)
        return END
    raise Refused(text("shout-words-only"))


async def asks_family(turn: Turn, tap: carried.AskForShoutOut) -> Next:
    draft = await own_shout_out(turn, tap.shout_out)
    if draft.is_refused:
        raise Refused(text("shout-not-for-them"))
    if await turn.records.shout_outs.ask(draft, turn.now):
        if not await asks_parents(turn, draft):
            raise Refused(text("shout-nobody"))
        await turn.note("asked-for-shout-out", f"shout-out:{draft.id}")
    await turn.show(await teacher_card(turn, await own_shout_out(turn, draft.id)))
    return END


async def gives_up(turn: Turn, tap: carried.DropShoutOut) -> Next:
    """Also while the family thinks, or before it leaves."""
    found = await own_shout_out(turn, tap.shout_out)
    await turn.records.shout_outs.drop(found, turn.now)
    await turn.records.outbox.cancel(f"shout-ask:{found.id}", turn.now, "given up")
    await turn.show(await teacher_card(turn, await own_shout_out(turn, found.id)))
    return END
