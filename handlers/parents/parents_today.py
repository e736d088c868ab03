"""What today brings for a parent: what is asked, what is promised, absences, and what is not sent.

Ewa:     Could Ada have the reading list?
Ewa:     /today
Bot:     Thursday 12 March
         Not sent yet
         “Could Ada have the reading list?”
         [Go on with it]
         [Refresh]  [Home]
Ewa:     taps Go on with it
Bot:     To Ms Lee and Mr Okafor, about Ada K.:
         “Could Ada have the reading list?”
         [Send]
         [Send as absence, today]
         [Add to it]  [Someone else]
         [Cancel]
"""

from datetime import timedelta

from bot import taps as carried
from bot.conversation import Entry, Next, taps
from bot.screen import Button, in_rows_of
from bot.turn import Turn
from bot.words import text
from handlers.agreements.promised_lines import IN_A_LINE
from handlers.meetings.meetings_ahead import next_meeting
from handlers.messages.opened_head import days_said, local_day
from handlers.parents.absence_days import shows_how_it_stands
from handlers.parents.message_draft import own_draft, shows_draft
from handlers.parents.read_class_update import update_for
from handlers.teachers.update_preview import as_families_see_it, beginning_of
from handlers.today_parts import (
    AT_MOST,
    NOTHING,
    AskPart,
    TodayPart,
    headed,
    what_was_promised_to_you,
    what_you_promised,
)
from storage.shelf import NotThere

STILL_ASKED = timedelta(days=14)  # an update that nobody answered for so long asks no more


def ways_on() -> tuple[Entry, ...]:
    return (
        taps(carried.ShowAskedUpdate, shows_update),
        taps(carried.ShowDraft, goes_on_with_draft),
        taps(carried.ShowAbsence, shows_absence),
    )


# What is asked of them


async def updates_that_ask(turn: Turn) -> TodayPart:
    """Class updates that wait for their Got it."""
    since = turn.now - STILL_ASKED
    asked = {
        update.id: update
        for parent in turn.parents
        for update in await turn.records.promises.asked_of(parent, since)
    }
    found = [
        text(
            "today-asked",
            class_=update.class_name,
            teacher=update.author_name,
            words=shortly(update.words),
        )
        for update in asked.values()
    ]
    rows = [
        Button(
            text("today-show-update", class_=update.class_name),
            carried.ShowAskedUpdate(update.id),
        )
        for update in list(asked.values())[:AT_MOST]
    ]
    return headed(text("today-asked-of-you"), found, in_rows_of(2, rows))


def shortly(words: str | None) -> str:
    begins = beginning_of(words)
    return begins if len(begins) <= IN_A_LINE else f"{begins[:IN_A_LINE].rstrip()}…"


async def shows_update(turn: Turn, tap: carried.ShowAskedUpdate) -> Next:
    update = await update_for(turn, tap.announcement)
    await turn.show_new(as_families_see_it(update))
    return None


# What they told and have not sent


async def absences(turn: Turn) -> TodayPart:
    """Today's and those to come, each with the way to take it back."""
    today = local_day(turn)
    told = await turn.records.promises.absences_told(turn.account, today)
    found = [
        text(
            "today-absent",
            child=absence.child,
            days=days_said(absence.first_day, absence.last_day, today),
        )
        for absence in told
    ]
    numbers = dict.fromkeys(absence.id for absence in told[:AT_MOST])
    shown = text("today-show-absence")
    rows = in_rows_of(2, [Button(shown, carried.ShowAbsence(number)) for number in numbers])
    return headed(text("today-absences"), found, rows)


async def shows_absence(turn: Turn, tap: carried.ShowAbsence) -> Next:
    absence = await turn.records.absences.mine(turn.account, tap.absence)
    if absence.state == "draft":
        raise NotThere
    return await shows_how_it_stands(turn, absence)


async def not_sent(turn: Turn) -> TodayPart:
    draft = await turn.records.messages.draft_of(turn.account)
    if draft is None:
        return NOTHING
    parts = await turn.records.messages.parts(draft)
    words = shortly("\n".join(part.words for part in parts if part.words))
    line = text("today-draft", words=words) if words else text("inbox-no-words")
    button = Button(text("today-go-on"), carried.ShowDraft(draft.id))
    return headed(text("today-not-sent"), [line], ((button,),))


async def goes_on_with_draft(turn: Turn, tap: carried.ShowDraft) -> Next:
    draft = await own_draft(turn, tap.message)
    current = await turn.records.messages.draft_of(turn.account)
    if current is None or current.id != draft.id:
        raise NotThere  # a worry for the safeguarding contact, or what was only opened
    await shows_draft(turn, draft.id)
    return None


PARTS: tuple[AskPart, ...] = (
    updates_that_ask,
    next_meeting,
    what_was_promised_to_you,
    what_you_promised,
    absences,
    not_sent,
)
"""What is asked of a parent stands first: whoever adds a question puts its part there."""
