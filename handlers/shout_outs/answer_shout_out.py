"""Everyone who acts for the child is asked; one no is enough, and nobody reads whose it was.

Ms Lee:  /praise
Ms Lee:  taps Ada K.
Ms Lee:  Ada helped a new boy find his way.
Ms Lee:  taps Send now
(45 seconds later)
Ms Lee:  taps Tell the whole school
Ms Lee:  taps Ask the family
Ewa:     taps Yes
Piotr:   taps No
Bot:     Ms Lee would like every family of the school to read this:
         ⭐ Ada, 3B: “Ada helped a new boy find his way.”
         It goes out only if everyone who cares for Ada says yes.
         ✓ You said no.
         [Yes]
Ms Lee reads: The family would rather not have this told to the whole school.
         ⭐ Ada, 3B: “Ada helped a new boy find his way.”
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
from handlers.messages.quiet_family import tells_family
from handlers.shout_outs.shout_card import as_read
from storage.models import Role
from storage.shelf import NotThere
from storage.shout_out_models import ShoutOut

ANSWERS = ("yes", "no")
ANSWERED = frozenset({"asked", "allowed", "refused", "withheld", "sent"})
LASTS = timedelta(days=14)


async def asks_parents(voice: Voice, found: ShoutOut) -> bool:
    """On each phone once; False where nobody who acts for the child has one."""
    accounts = {parent.account_id for parent in await voice.records.shout_outs.asked(found)}
    for account_id in accounts - {None}:
        assert account_id is not None, "only who has one is left"
        about = f"shout-ask:{found.id}"
        key = f"{about}:{account_id}"
        await tells_family(
            voice, account_id, question(found, None), key=key, subject=about, lasts=LASTS
        )
    return bool(accounts - {None})


def question(found: ShoutOut, said: str | None) -> Screen:
    """What was answered stands there; the other answer can be chosen at any time.

    Of what has left already a no keeps back the rest, and says that some have read it.
    """
    answer = "no-late" if said == "no" and found.state == "sent" else said
    asked = lines(
        text("shout-may-tell", teacher=found.by_name),
        as_read(found),
        text("shout-all-agree", child=found.child_first_name),
        text(f"shout-you-said-{answer}") if answer else None,
    )
    buttons = tuple(
        Button(text(f"win-{answer}"), carried.AnswerShoutOut(found.id, answer))
        for answer in ANSWERS
        if answer != said
    )
    return screen(asked, buttons)


def answering_shout_outs() -> Conversation:
    return Conversation(
        "shout-out-answers", role=Role.PARENT, entry_points=[taps(carried.AnswerShoutOut, answers)]
    )


async def answers(turn: Turn, tap: carried.AnswerShoutOut) -> Next:
    """For every entry that the list has for this parent."""
    found = await turn.records.shout_outs.of(tap.shout_out)
    own = {parent.id for parent in turn.parents}
    asked = [who for who in await turn.records.shout_outs.asked(found) if who.parent_id in own]
    if not asked or tap.answer not in ANSWERS:
        raise NotThere
    if found.state not in ANSWERED:
        raise Refused(text("shout-given-up"))
    for who in asked:
        if await turn.records.shout_outs.answer(found, who.parent_id, tap.answer, turn.now):
            await turn.note(f"shout-out-{tap.answer}", f"shout-out:{found.id}")
    await takes_together(turn, found)
    await turn.show(question(found, tap.answer))
    return None


async def takes_together(turn: Turn, found: ShoutOut) -> None:
    """All say yes, one says no, or somebody has not answered; its teacher reads what changed."""
    said = [who.answer for who in await turn.records.shout_outs.asked(found)]
    state = "asked"
    if "no" in said:
        state = "refused"
    elif all(answer == "yes" for answer in said):
        state = "allowed"
    changed = await turn.records.shout_outs.becomes(found, state, turn.now)
    if changed and state != "asked" and found.by_account_id is not None:
        await turn.tell(
            found.by_account_id,
            replace(screen(lines(text(f"shout-is-{state}"), as_read(found))), silent=True),
            key=f"shout-told:{found.id}:{turn.received.id}",
            not_before=await delivered_at(turn, found.by_id),
        )
