"""After Telegram was not heard for more than a day, who may have written is told, once.

Telegram keeps what people write for a day and then forgets it, so nobody knows what was written in
the first part of a longer silence. A button pressed meanwhile is gone sooner, but its card is still
there to be pressed again, so that a shorter silence is not talked about.
"""

from datetime import datetime, timedelta

from bot.contact import lost_until
from bot.quiet_hours import end_of_quiet_for
from bot.screen import Screen, screen
from bot.voice import Voice
from bot.words import Moment, text
from storage.models import Account
from storage.outbox_models import Lane, Silence

AT_ONCE = 200  # people in one transaction: a turn waits no longer than for these
REPLIES_FIRST = timedelta(minutes=1)  # for what did arrive to be answered


async def tells_who_may_have_written(voice: Voice) -> None:
    """Tell some more of the people of each long silence, and the office when all are told."""
    silences = voice.records.silences
    for silence in await silences.to_tell():
        people = await silences.next_to_tell(silence, AT_ONCE)
        told = [await tells(voice, silence, person, to_people(silence)) for person in people]
        if people:
            await silences.told(silence, people[-1], sum(told))
        else:
            await tells_office(voice, silence)
            await silences.settle(silence, voice.now)


async def tells_office(voice: Voice, silence: Silence) -> None:
    for person in await voice.records.silences.offices():
        await tells(voice, silence, person, to_office(silence))


async def tells(voice: Voice, silence: Silence, person: Account, words: Screen) -> bool:
    """Once for each silence; whether it was for the first time."""
    row = await voice.tell(
        person.id,
        words,
        key=f"silence:{silence.id}:{person.id}",
        lane=Lane.ANNOUNCEMENT,
        subject=f"silence:{silence.id}",
        not_before=await end_of_quiet(voice, person),
    )
    return row is not None


async def end_of_quiet(voice: Voice, person: Account) -> datetime:
    soon = voice.now + REPLIES_FIRST
    return await end_of_quiet_for(person, voice.records, voice.school.time, soon) or soon


def to_people(silence: Silence) -> Screen:
    began, lost, ended = moments(silence)
    return screen(text("silence-over", began=began, lost=lost, ended=ended))


def to_office(silence: Silence) -> Screen:
    began, lost, ended = moments(silence)
    return screen(
        text("silence-over-office", began=began, lost=lost, ended=ended, count=silence.told)
    )


def moments(silence: Silence) -> tuple[Moment, Moment, Moment]:
    """When it began, until when what was written may be lost, and when it was over."""
    assert silence.ended_at is not None, "only what is over is told"
    return Moment(silence.began_at), Moment(lost_until(silence)), Moment(silence.ended_at)
