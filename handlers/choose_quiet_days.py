"""A person chooses other quiet hours for some days: a weekday, or days without school.

Ewa:  /settings
Ewa:  taps Quiet hours
Ewa:  taps Other hours on some days
Bot:  Every day: quiet before 07:00 and from 20:00.
      On which days shall it be otherwise?
      [Days without school]
      [Monday]  [Tuesday]
      [Wednesday]  [Thursday]
      [Friday]  [Saturday]
      [Sunday]
      [Back]
Ewa:  taps Days without school
Bot:  Days without school: when shall I be quiet? Choose, or write two times, like 22:00 9:00.
      [21:00 – 08:00]  [22:00 – 09:00]
      [22:00 – 10:00]  [00:00 – 09:00]
      [No quiet hours]
      [Back]
Ewa:  taps 22:00 – 09:00
Bot:  Every day: quiet before 07:00 and from 20:00.
      Days without school: quiet before 09:00 and from 22:00.
      On which days shall it be otherwise?
      [✓ Days without school]
      [Monday]  [Tuesday]
      [Wednesday]  [Thursday]
      [Friday]  [Saturday]
      [Sunday]
      [Back]
Ewa:  taps ✓ Days without school
Ewa:  taps As on other days
Bot:  Every day: quiet before 07:00 and from 20:00.
      On which days shall it be otherwise?
      [Days without school]
      [Monday]  [Tuesday]
      [Wednesday]  [Thursday]
      [Friday]  [Saturday]
      [Sunday]
      [Back]
"""

from datetime import time
from enum import StrEnum
from functools import partial

from bot import taps as carried
from bot.conversation import END, At, Conversation, Next, taps, writes
from bot.quiet_hours import FREE, QuietHours
from bot.school_calendar import WEEK
from bot.school_time import QuietSpan
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import ClockTime, Text, Weekday, lines, text
from handlers.typed_hours import at_minute, offered_hours, two_times_in
from storage.models import Account
from storage.shelf import NotThere

WEEKDAYS = tuple(str(day) for day in range(WEEK))
KINDS = (FREE, *WEEKDAYS)
OFFERED = ((21 * 60, 8 * 60), (22 * 60, 9 * 60), (22 * 60, 10 * 60), (0, 9 * 60))


class Step(StrEnum):
    WRITING_QUIET = "writing-quiet"


def choosing_quiet_days() -> Conversation:
    return Conversation(
        "quiet-days",
        entry_points=[
            taps(carried.AskQuietDays, asks_for_days),
            taps(carried.AskQuietOn, asks_for_hours),
            taps(carried.KeepQuietOn, chooses_hours),
            taps(carried.QuietAsUsual, chooses_as_usual),
        ],
        states={Step.WRITING_QUIET: [writes(writes_quiet)]},
    )


def quiet_of(account: Account) -> QuietHours:
    quiet = QuietHours.of(account)
    assert quiet is not None, "every account has quiet hours"
    return quiet


async def asks_for_days(turn: Turn, _: carried.AskQuietDays) -> Next:
    await turn.show(days_card(quiet_of(turn.account)))
    return END


def days_card(quiet: QuietHours) -> Screen:
    free, *weekdays = (
        Button(day_label(day, chosen=day in quiet.own), carried.AskQuietOn(day)) for day in KINDS
    )
    return screen(
        lines(
            span_line(text("quiet-every-day"), quiet.usual),
            *own_lines(quiet),
            text("quiet-which-days"),
        ),
        free,
        *in_rows_of(2, weekdays),
        BACK,
    )


def own_lines(quiet: QuietHours) -> list[Text]:
    """A line for each kind of day with quiet hours of its own."""
    return [span_line(day_name(day), quiet.own[day]) for day in KINDS if day in quiet.own]


def span_line(day: Text, span: QuietSpan) -> Text:
    begins, ends = ClockTime(span[0]), ClockTime(span[1])
    if span[0] == span[1]:
        return text("quiet-never", day=day)
    if span[0] == time.min:
        return text("quiet-before", day=day, until=ends)
    if span[0] < span[1]:
        return text("quiet-between", day=day, from_=begins, until=ends)
    return text("quiet-around", day=day, from_=begins, until=ends)


def day_name(day: str) -> Text:
    return (
        text("quiet-free") if day == FREE else text("quiet-day", day=Weekday(int(day), leads=True))
    )


def day_label(day: str, *, chosen: bool) -> Text:
    return text("quiet-chosen", day=day_name(day)) if chosen else day_name(day)


async def asks_for_hours(turn: Turn, tap: carried.AskQuietOn) -> Next:
    day = known(tap.day)
    usual = Button(text("quiet-as-usual"), carried.QuietAsUsual(day))
    await turn.show(
        screen(
            text("quiet-which-hours", day=day_name(day)),
            *offered_hours(OFFERED, partial(carried.KeepQuietOn, day)),
            Button(text("settings-quiet-none"), carried.KeepQuietOn(day, 0, 0)),
            usual if day in quiet_of(turn.account).own else None,
            back_to_days(),
        )
    )
    return At(Step.WRITING_QUIET, KINDS.index(day))


async def writes_quiet(turn: Turn) -> Next:
    assert turn.place is not None, "only who stands at this step writes hours"
    found = two_times_in(turn.words)
    if found is None:
        await turn.show(screen(text("settings-quiet-unclear"), back_to_days()))
        return None
    return await keeps(turn, KINDS[turn.place.subject_id or 0], found)


async def chooses_hours(turn: Turn, tap: carried.KeepQuietOn) -> Next:
    span = at_minute(tap.from_minute), at_minute(tap.until_minute)
    return await keeps(turn, known(tap.day), span)


async def chooses_as_usual(turn: Turn, tap: carried.QuietAsUsual) -> Next:
    return await keeps(turn, known(tap.day), None)


async def keeps(turn: Turn, day: str, span: QuietSpan | None) -> Next:
    quiet = quiet_of(turn.account).with_own(day, span)
    await turn.records.accounts.keep_quiet_days(turn.account, quiet.own_as_json)
    await turn.records.outbox.quiet_hours_changed(turn.account.id, turn.now)
    await turn.records.late_answers.quiet_hours_changed(turn.account.id, turn.now)
    turn.answer(text("settings-saved"))
    await turn.show(days_card(quiet))
    return END


def known(day: str) -> str:
    """A kind of day that a button carried. Raises `NotThere` for one that none ever had."""
    if day not in KINDS:
        raise NotThere
    return day


def back_to_days() -> Button:
    return Button(text("button-back"), carried.AskQuietDays())


BACK = Button(text("button-back"), carried.ShowSettings())
