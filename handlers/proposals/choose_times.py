"""When somebody could meet: up to five times, written or tapped, all of them free for everyone.

Ms Lee:  /propose
Ms Lee:  taps Ada K. · 3B
Ms Lee:  taps Ewa Kowalska
Bot:     When could you meet? Write up to five times: Tuesday 15:30, Thursday 8:00.
         Or choose a day. Only times at which everyone is free are kept.
         [Friday 13 March]  [Monday 16 March]
         [Tuesday 17 March]  [Wednesday 18 March]
         [Thursday 19 March]  [Friday 20 March]
         [Without times]
         [Cancel]
Ms Lee:  Tuesday 15:30, Thursday 8.00
Bot:     Not sent yet. Ewa Kowalska will read:
         Ada K.
         Ms Lee would like to meet you.
         Tuesday 17 March, 15:30
         Thursday 19 March, 08:00
         20 minutes
         [Send]
         [Times]  [Words]  [20 minutes]
         [Where]  [Who else]
         [Cancel]
"""

from datetime import date, datetime

from bot import taps as carried
from bot.conversation import At, Entry, Next, taps
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.words import ClockTime, Lines, Text, lines, text
from handlers.agreements.promise_days import day_of
from handlers.meetings.carried_moments import minute_of, moment_of
from handlers.messages.opened_head import local_day
from handlers.proposals.free_times import coming_days, free_on, keeps
from handlers.proposals.own_meeting import OwnMeeting, own_meeting
from handlers.proposals.proposal_cards import time_lines
from handlers.proposals.proposal_draft import CANCEL, Step, here, shows_draft, shows_offer
from handlers.proposals.tell_of_proposals import shows_how_it_stands
from handlers.proposals.written_times import times_written
from storage.shelf import NotThere

A_DAY_AT_MOST = 6  # words; what is longer and has no times was not meant for this question


def ways_to_choose_times() -> tuple[Entry, ...]:
    return (
        taps(carried.AskMeetingTimes, asks_times_of),
        taps(carried.MeetingTimesOn, shows_day),
        taps(carried.ChooseMeetingTime, chooses_time),
    )


def may_be_times(entry: Entry) -> Entry:
    """Whether it can answer when; a whole message goes its own way."""

    def happens(turn: Turn) -> bool:
        if turn.answers is not None or not entry.happens(turn):
            return False
        short = len(turn.words.split()) <= A_DAY_AT_MOST
        return short or bool(times_written(turn.words, turn.now, turn.school.time))

    return Entry(happens, entry.then)


async def asks_times_of(turn: Turn, tap: carried.AskMeetingTimes) -> Next:
    return await asks_times(turn, await own_meeting(turn, tap.meeting))


async def asks_times(turn: Turn, own: OwnMeeting, more: Text | Lines | None = None) -> Next:
    if not own.is_to_come(turn.now):
        await shows_how_it_stands(turn, own)
        return None
    await turn.show(await times_card(turn, own, more))
    return At(Step.WRITING_TIMES, own.number)


async def times_card(turn: Turn, own: OwnMeeting, more: Text | Lines | None) -> Screen:
    """What is chosen so far, and days to choose from."""
    chosen = await turn.records.proposals.chosen(own.booking, own.reader.person_id)
    starts = [time.starts_at for time in chosen]
    days = [
        Button(
            text("proposal-day", day=turn.school.said_day(day)),
            carried.MeetingTimesOn(own.number, day.toordinal()),
        )
        for day in await coming_days(turn)
    ]
    return screen(
        lines(more, text("proposal-when-could-you"), time_lines(starts)),
        *in_rows_of(2, days),
        done(own, some=bool(starts)),
        CANCEL if own.state == "draft" else back(own),
    )


def done(own: OwnMeeting, *, some: bool) -> Button | None:
    if some:
        return Button(text("proposal-times-done"), carried.ShowProposal(own.number))
    if own.state == "draft":
        return Button(text("proposal-without-times"), carried.ShowProposal(own.number))
    return None


def back(own: OwnMeeting) -> Button:
    return Button(text("button-back"), carried.ForgetMeetingTimes(own.number))


# Tapped


async def shows_day(turn: Turn, tap: carried.MeetingTimesOn) -> Next:
    own, day = await own_meeting(turn, tap.meeting), day_of(tap.day)
    if day is None:
        raise NotThere
    if not own.is_to_come(turn.now):
        await shows_how_it_stands(turn, own)
        return None
    await turn.show(await day_card(turn, own, day))
    return At(Step.WRITING_TIMES, own.number)


async def day_card(turn: Turn, own: OwnMeeting, day: date) -> Screen:
    """Every half hour at which all are free; what is chosen is ticked."""
    chosen = await turn.records.proposals.chosen(own.booking, own.reader.person_id)
    ticked = {time.starts_at for time in chosen}
    buttons = [time_button(turn, own, at, on=at in ticked) for at in await free_on(turn, own, day)]
    said = text("proposal-free-on", day=turn.school.said_day(day), count=len(buttons))
    days = Button(text("proposal-other-days"), carried.AskMeetingTimes(own.number))
    return screen(said, *in_rows_of(3, buttons), days, done(own, some=bool(ticked)))


def time_button(turn: Turn, own: OwnMeeting, at: datetime, *, on: bool) -> Button:
    clock = ClockTime(turn.school.time.local(at).time())
    label = text("proposal-ticked", time=clock) if on else text("proposal-free", time=clock)
    return Button(label, carried.ChooseMeetingTime(own.number, minute_of(at)))


async def chooses_time(turn: Turn, tap: carried.ChooseMeetingTime) -> Next:
    """On, or off again; five at most."""
    own, at = await own_meeting(turn, tap.meeting), moment_of(tap.at)
    if not own.is_to_come(turn.now):
        await shows_how_it_stands(turn, own)
        return None
    proposals, by = turn.records.proposals, own.reader.person_id
    chosen = {time.starts_at for time in await proposals.chosen(own.booking, by)}
    if at in chosen:
        await proposals.unchoose(own.booking, by, at)
    elif (await keeps(turn, own, [at]))[1]:
        turn.answer(text("proposal-not-free-toast"))
    await turn.show(await day_card(turn, own, local_day(turn, at)))
    return At(Step.WRITING_TIMES, own.number)


# Written


async def writes_times(turn: Turn) -> Next:
    own = await here(turn)
    written = times_written(turn.words, turn.now, turn.school.time)
    if not written:
        return await asks_times(turn, own, text("proposal-times-unclear"))
    if not own.is_to_come(turn.now):
        await shows_how_it_stands(turn, own)
        return None
    kept, refused = await keeps(turn, own, written)
    more = lines(text("proposal-not-free"), time_lines(refused)) if refused else None
    if not kept:
        return await asks_times(turn, own, more)
    return await (shows_draft if own.state == "draft" else shows_offer)(turn, own, more)
