"""One child's weekly message as its family reads it: what went well, a next step, and the answers.

The teacher's words stand as they were written; what Homeroom brings is said in the reader's
language. There is no number in it, and no other child.
"""

from bot import taps
from bot.screen import Button, Rows, Screen
from bot.voice import Voice
from bot.words import Lines, Text, lines, text
from handlers.celebrations.draw_week import picture_of
from handlers.celebrations.palette import said_of, step_said
from handlers.messages.message_pieces import without_accounts
from storage.week_models import Weekly, WeeklyAnswer

NOBODY = 0  # in place of a teacher: then the child's whole team is written to


async def weekly_screen(voice: Voice, weekly: Weekly, answer: WeeklyAnswer | None = None) -> Screen:
    """The whole message below its picture; with what its reader answered, if anything."""
    said = weekly_words(weekly)
    if answer is not None:
        said = lines(said, *answered_lines(answer))
    rows = ways_to_answer(weekly, await written_by(voice, weekly), answer)
    return Screen(said, rows, picture_of(weekly))


def weekly_words(weekly: Weekly) -> Lines:
    return lines(
        text("weekly-head", child=weekly.child_first_name, class_=weekly.class_name),
        went_well(weekly),
        text("weekly-voice") if weekly.voice_file_id else None,
        next_step(weekly),
    )


def went_well(weekly: Weekly) -> Text | None:
    if weekly.well:
        return text("weekly-well", words=without_accounts(weekly.well))
    return said_of(weekly.child_first_name, weekly.strength) if weekly.strength else None


def next_step(weekly: Weekly) -> Text | None:
    if weekly.step:
        return text("weekly-next", step=without_accounts(weekly.step))
    return text("weekly-next", step=step_said(weekly.step_code)) if weekly.step_code else None


def has_step(weekly: Weekly) -> bool:
    return bool(weekly.step or weekly.step_code)


async def written_by(voice: Voice, weekly: Weekly) -> str | None:
    """How the teacher who found it ready is called; None for one who teaches the class no more."""
    teachers = await voice.records.families.teachers_in(weekly.class_id)
    return next((teacher.name for teacher in teachers if teacher.id == weekly.written_by), None)


def ways_to_answer(weekly: Weekly, teacher: str | None, answer: WeeklyAnswer | None = None) -> Rows:
    """What was answered already is a line above, and no button any more."""
    done = answer or WeeklyAnswer(weekly.id, 0, None, None, None)
    kindly = [
        Button(text("weekly-thank"), taps.ThankForWeek(weekly.id)) if not done.thanked_at else None,
        tried_button(weekly, done) if has_step(weekly) else None,
    ]
    further = [
        Button(text("weekly-more"), taps.AskForMore(weekly.id)) if not done.asked_more_at else None,
        Button(text("weekly-listen"), taps.ReadWeekAloud(weekly.id))
        if weekly.voice_file_id
        else None,
    ]
    to = text("weekly-write", teacher=teacher) if teacher else text("home-write")
    write = Button(to, taps.WriteToOne(weekly.child_id, weekly.written_by or NOBODY))
    tell = Button(text("win-tell"), taps.TellWin(weekly.child_id)) if done.tried_at else None
    rows = (kindly, further, [tell], [write])
    return tuple(found for row in rows if (found := tuple(button for button in row if button)))


def tried_button(weekly: Weekly, answer: WeeklyAnswer) -> Button:
    if answer.tried_at:
        return Button(text("weekly-not-tried"), taps.UndoTried(weekly.id))
    return Button(text("weekly-tried"), taps.TriedStep(weekly.id))


def answered_lines(answer: WeeklyAnswer) -> list[Text]:
    found = []
    if answer.thanked_at:
        found.append(text("weekly-you-thanked"))
    if answer.tried_at:
        found.append(text("weekly-you-tried"))
    if answer.asked_more_at:
        found.append(text("weekly-you-asked"))
    return found
