"""With the week's card a teacher reads who helped, and thanks whom they like; nothing by itself.

(the week of 3B is planned)
(Ewa has kept a promise to Ms Lee)
Ms Lee:  /week
Ms Lee:  taps People who helped
Bot:     People who helped in 3B this week. Would you like to thank somebody?
         Ewa Kowalska (Ada K.): kept a promise
         [Thank Ewa Kowalska]
         [Not this week]
Ms Lee:  taps Thank Ewa Kowalska
Bot:     Ms Lee thanks Ewa K. · Ada K.
         Thank you for keeping your promise!
         ─
         Send it so, or write your own words now.
         [Send]
         [Cancel]
Ms Lee:  Thank you for the cake, Ewa!
Bot:     Ms Lee thanks Ewa K. · Ada K.
         Thank you for the cake, Ewa!
         ─
         Send it so, or write your own words now.
         [Send]
         [Cancel]
Ms Lee:  taps Send
Bot:     Ms Lee thanks Ewa K. · Ada K.
         Thank you for the cake, Ewa!
         ─
         It goes to Ewa Kowalska.
         [Undo]
(45 seconds later)
Ewa reads: Ms Lee thanks Ewa K. · Ada K.
         Thank you for the cake, Ewa!
         [Write to Ms Lee]
"""

from dataclasses import replace
from datetime import datetime, timedelta

from bot import taps as carried
from bot.conversation import END, Conversation, Entry, Next, command, taps
from bot.screen import Button, Screen, screen
from bot.turn import Turn
from bot.voice import Voice
from bot.words import lines, text
from handlers.home import GO_HOME
from handlers.thanks.send_thanks import Step, shows, ways_to_send_thanks, ways_to_word_thanks
from handlers.thanks.thank_teachers import asks_whom, asks_whom_by_button, thanks_teacher
from storage.composing_models import WeekTeacher
from storage.models import Role
from storage.outbox_models import Lane
from storage.shelf import NotThere
from storage.thanks_models import Helper
from storage.week_models import Week

THIS_WEEK = timedelta(days=7)
NOT_AGAIN = timedelta(weeks=3)  # whom a teacher thanked so lately is not suggested
AT_MOST = 5


def thanking() -> Conversation:
    return Conversation(
        "say-thanks",
        entry_points=[
            taps(carried.SeeHelpers, sees),
            taps(carried.ThankNobody, thanks_nobody),
            taps(carried.ThankHelper, thanks_helper),
            in_role_of_parent(command("thank", asks_whom)),
            taps(carried.AskWhomToThank, asks_whom_by_button),
            taps(carried.ThankTeacher, thanks_teacher),
            *ways_to_send_thanks(),
        ],
        states={Step.WORDING: ways_to_word_thanks()},
    )


def in_role_of_parent(entry: Entry) -> Entry:
    return Entry(lambda turn: Role.PARENT in turn.roles and entry.happens(turn), entry.then)


def way_to_helpers(class_id: int) -> Button:
    """For the card of a week."""
    return Button(text("thanks-who-helped"), carried.SeeHelpers(class_id))


async def sees(turn: Turn, tap: carried.SeeHelpers) -> Next:
    known = await turn.records.families.class_for(turn.teacher, tap.school_class)
    helpers = await helpers_in(turn, known.id, turn.teacher.id)
    await turn.show_new(helpers_card(known.id, known.name, helpers))
    return END


async def thanks_nobody(turn: Turn, tap: carried.ThankNobody) -> Next:
    known = await turn.records.families.class_for(turn.teacher, tap.school_class)
    again = Button(text("thanks-who-helped"), carried.SeeHelpers(known.id))
    await turn.show(screen(text("thanks-not-now"), again, GO_HOME))
    return END


async def thanks_helper(turn: Turn, tap: carried.ThankHelper) -> Next:
    """The ready words at first; a second tap goes on with what was begun or shows what was sent."""
    known = await turn.records.families.class_for(turn.teacher, tap.school_class)
    for helper in await helpers_in(turn, known.id, turn.teacher.id):
        if (helper.parent_id, helper.child_id) == (tap.parent, tap.child):
            draft = await turn.records.thanks.begin(
                turn.teacher, helper.parent_id, helper.child_id, turn.now, helped=helper
            )
            return await shows(turn, draft.id, below=True)
    since = turn.now - NOT_AGAIN
    sent = await turn.records.thanks.newest(turn.teacher, tap.parent, tap.child, since)
    if sent is None:
        raise NotThere
    return await shows(turn, sent.id, below=True)


async def helpers_in(voice: Voice, class_id: int, teacher_id: int) -> tuple[Helper, ...]:
    found = await voice.records.thanks.helpers(
        class_id,
        teacher_id,
        since=voice.now - THIS_WEEK,
        now=voice.now,
        thanked=voice.now - NOT_AGAIN,
    )
    return found[:AT_MOST]


def helpers_card(class_id: int, class_name: str, helpers: tuple[Helper, ...]) -> Screen:
    if not helpers:
        return screen(text("thanks-nobody-new", class_=class_name), GO_HOME)
    buttons = [
        Button(
            text("thanks-thank", parent=each.parent_name),
            carried.ThankHelper(class_id, each.parent_id, each.child_id),
        )
        for each in helpers
    ]
    said = [
        text(f"thanks-helper-{each.reason}", parent=each.parent_name, child=each.child_name)
        for each in helpers
    ]
    return screen(
        lines(text("thanks-helpers", class_=class_name), *said),
        *buttons,
        Button(text("thanks-not-this-week"), carried.ThankNobody(class_id)),
    )


# With the week's card


async def nudges(voice: Voice, week: Week, teacher: WeekTeacher, at: datetime | None) -> None:
    """Below the card, without a sound, and only where somebody helped."""
    helpers = await helpers_in(voice, week.class_id, teacher.teacher_id)
    if helpers and teacher.account_id is not None:
        card = helpers_card(week.class_id, week.class_name, helpers)
        await voice.tell(
            teacher.account_id,
            replace(card, silent=True),
            key=f"week-helpers:{week.id}:{teacher.teacher_id}",
            lane=Lane.REMINDER,
            subject=f"week:{week.id}",
            not_before=at,
        )
