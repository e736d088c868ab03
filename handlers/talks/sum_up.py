"""After a meeting one side writes what was agreed, and who does what by when; the other says yes.

(Ewa has booked Ms Lee at 17:20)
(190 hours later)
Ms Lee:  taps We met
Ms Lee:  taps Write what was agreed
Bot:     What did you agree with Ewa about Ada K.? Write or say who does what, and until when.
         [Cancel]
Ms Lee:  Ada reads aloud every evening.
Bot:     About Ada K., for Ewa, not sent yet:
         “Ada reads aloud every evening.”
         [Send]
         [Add who does what by when]
         [Cancel]
Ms Lee:  taps Add who does what by when
Bot:     Who does it?
         [Ms Lee]  [Ewa]
         [Back]
Ms Lee:  taps Ewa
Bot:     What does Ewa do? Write it in one sentence.
         [Back]
Ms Lee:  Listen for ten minutes
Bot:     “Listen for ten minutes” – by when? Choose a day, or write one: 20 March, Friday 14:00.
         [Today]  [Monday 23 March]
         [Friday 27 March]
         [Back]
Ms Lee:  taps Friday 27 March
Bot:     About Ada K., for Ewa, not sent yet:
         “Ada reads aloud every evening.”
         – Ewa, by Friday 27 March: Listen for ten minutes
         [Send]
         [Add who does what by when]
         [Without: Listen for ten minutes]
         [Cancel]
Ms Lee:  taps Send
Bot:     I have asked Ewa whether this is what you agreed about Ada K.:
         “Ada reads aloud every evening.”
         – Ewa, by Friday 27 March: Listen for ten minutes
         [Take back]
Ewa reads: Ms Lee wrote down what you agreed about Ada K.:
         Ada reads aloud every evening.
         – Ewa, by Friday 27 March: Listen for ten minutes
         [Yes, that is right]  [Not quite]
Ewa:     taps Yes, that is right
Bot:     You promised Ms Lee and Mr Okafor, about Ada K., by Friday 27 March:
         “Listen for ten minutes”
         I will remind you on Thursday 26 March, 08:00.
         [Kept]  [Needs more time]
         [Undo]
"""

from bot import taps as carried
from bot.conversation import END, Conversation, Next, edits, taps, when
from bot.screen import Button, in_rows_of, screen
from bot.turn import Turn
from bot.words import text
from handlers.agreements.promise_actions import promises_own_actions
from handlers.agreements.recap_relay import sends_version
from handlers.agreements.recap_words import CANCEL, asks_what, in_words_or_voice, is_kept
from handlers.agreements.recap_words import Step as Words
from handlers.meetings.meeting_card import as_reader
from handlers.names import first_name
from handlers.talks.add_actions import (
    Step,
    asks_who,
    chooses_day,
    chooses_who,
    drops_action,
    goes_back,
    ways_to_write_action,
    ways_to_write_day,
)
from handlers.talks.ask_what_became import over_with
from handlers.talks.summary_card import own_summary, shows_summary
from storage.meeting_models import Booking
from storage.models import Child, Person, Role
from storage.shelf import NotThere

Pair = tuple[Child, Person]
"""A child and one of its parents, both of the meeting."""


def summing_up() -> Conversation:
    return Conversation(
        "sum-up",
        entry_points=[
            taps(carried.SumUp, asks_for_summary),
            taps(carried.SumUpWith, chooses_with_whom),
            taps(carried.AddAction, asks_who),
            taps(carried.ActionOf, chooses_who),
            taps(carried.ActionOn, chooses_day),
            taps(carried.DropAction, drops_action),
            taps(carried.BackToSummary, goes_back),
            taps(carried.SendSummary, sends),
            when(is_own_draft, edits(changes_summary)),
        ],
        states={
            Words.WRITING: in_words_or_voice(writes_summary),
            Step.WRITING_ACTION: ways_to_write_action(),
            Step.WRITING_ACTION_DAY: ways_to_write_day(),
        },
    )


async def asks_for_summary(turn: Turn, tap: carried.SumUp) -> Next:
    """With one parent about one child nothing more is asked."""
    booking = await over_with(turn, tap.meeting)
    if booking is None:
        return END
    pairs = await pairs_of(turn, booking)
    if len(pairs) == 1:
        return await is_with(turn, booking, pairs[0])
    choices = [
        Button(
            text("recap-with", child=child.short_name, parent=first_name(parent.name)),
            carried.SumUpWith(tap.meeting, child.id, parent.id),
        )
        for child, parent in pairs
    ]
    words = text("recap-with-whom") if pairs else text("recap-nobody")
    await turn.show_new(screen(words, *in_rows_of(2, choices), CANCEL))
    return END


async def chooses_with_whom(turn: Turn, tap: carried.SumUpWith) -> Next:
    booking = await turn.records.meetings.of(turn.hats, tap.meeting)
    for child, parent in await pairs_of(turn, booking):
        if (child.id, parent.id) == (tap.child, tap.person):
            if await over_with(turn, tap.meeting) is None:
                return END
            return await is_with(turn, booking, (child, parent))
    raise NotThere


async def pairs_of(turn: Turn, booking: Booking) -> list[Pair]:
    """Of whom the one who speaks may write: their own children, or those they teach."""
    reader, families = as_reader(booking, turn), turn.records.families
    about, found = {child.id for child in booking.children}, list[Pair]()
    known: set[tuple[int, int]] | None = None
    if reader.role is Role.TEACHER:
        teacher = next(hat for hat in turn.hats if hat.id == reader.person_id)
        partners = await turn.records.recaps.partners(teacher)
        known = {(partner.child_id, partner.parent_id) for partner in partners}
    for person in booking.parents:
        parent = await turn.records.people.of(person.person_id)
        if parent is None or (known is None and person.person_id != reader.person_id):
            continue
        for child in await families.children_of(parent):
            if child.id in about and (known is None or (child.id, parent.id) in known):
                found.append((child, parent))
    return found


async def is_with(turn: Turn, booking: Booking, pair: Pair) -> Next:
    child, parent = pair
    reader = as_reader(booking, turn)
    author = next(hat for hat in turn.hats if hat.id == reader.person_id)
    thread = await turn.records.threads.about(parent, child, turn.now)
    return await asks_what(turn, thread, author, new=True)


async def writes_summary(turn: Turn) -> Next:
    assert turn.place is not None, "only who was asked stands here"
    draft, thread = await own_summary(turn, turn.place.subject_id or 0)
    if not await is_kept(turn, draft):
        return None
    return await shows_summary(turn, draft, thread)


def is_own_draft(turn: Turn) -> bool:
    written = turn.written
    return written is not None and written.kind == "recap" and written.state == "draft"


async def changes_summary(turn: Turn) -> Next:
    """Its author edits their own message before it is sent: the card shows it."""
    assert turn.written is not None, "the entry looked"
    draft, thread = await own_summary(turn, turn.written.id)
    if await is_kept(turn, draft):
        await shows_summary(turn, draft, thread)
    return None


async def sends(turn: Turn, tap: carried.SendSummary) -> Next:
    """Once; a second tap reads as the first: how it stands is on a card of its own."""
    draft, thread = await own_summary(turn, tap.message, sent=True)
    if draft.state == "sent":
        await turn.show(screen(text("summary-sent")))
        return END
    if not await turn.records.messages.parts(draft):
        raise NotThere
    await turn.show(screen(text("summary-sent")))
    await sends_version(turn, draft, thread)
    sent = await turn.records.messages.mine(turn.account, draft.id)
    await promises_own_actions(turn, sent, thread)
    return END
