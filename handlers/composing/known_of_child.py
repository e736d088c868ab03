"""What is known when a child's turn comes: its praise, last week's step, how long it has waited."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from bot.turn import Turn
from bot.voice import Voice
from bot.words import Text, text
from handlers.celebrations.palette import BROUGHT, step_said
from handlers.composing.weekly_here import Here
from handlers.messages.message_pieces import without_accounts
from storage.composing_models import PraisedBefore
from storage.week_models import Week, Weekly

A_DAY = timedelta(days=1)
LONG = 14 * A_DAY
BEFORE_THE_WEEK = 3 * A_DAY  # praise of the days between the last message and this week
LAST_WEEKS = 3 * 7 * A_DAY  # as far back as a step is worth asking about: holidays lie between


@dataclass(frozen=True, slots=True)
class Waiting:
    """A child without a message, and whether nobody has celebrated it for two weeks."""

    weekly: Weekly
    long: bool


async def in_turn(turn: Turn, week: Week) -> list[Waiting]:
    """Who has nothing ready, in the order of the walk.

    What the teacher has begun comes first, then who was not celebrated for longest; then what a
    colleague has begun, and at last what was put off.
    """
    celebrated = await turn.records.fairness.of_class(week.class_id, turn.now)
    there = {each.child_id: (place, each.last_at) for place, each in enumerate(celebrated)}
    known_since = await celebrates_since(turn, week)
    open_ones = [
        weekly
        for weekly in await turn.records.weeklies.of_week(week)
        if weekly.state in {"open", "begun"} and weekly.child_id in there
    ]

    def place(weekly: Weekly) -> tuple[float, int, int]:
        own = weekly.written_by == turn.teacher.id
        begun = 0 if weekly.state == "open" else -1 if own else 1
        later = weekly.later_at.timestamp() if weekly.later_at else 0
        return later, begun, there[weekly.child_id][0]

    def is_long(last: datetime | None) -> bool:
        return (last or known_since or turn.now) <= turn.now - LONG

    return [
        Waiting(weekly, is_long(there[weekly.child_id][1]))
        for weekly in sorted(open_ones, key=place)
    ]


async def celebrates_since(voice: Voice, week: Week) -> datetime | None:
    """When the class had a message two weeks ago: then who has none at all has waited as long."""
    earlier = await voice.records.weeks.of_class(week.class_id, week.first_day - LONG)
    return earlier.ended_at if earlier and earlier.state == "sent" else None


async def waits_long(turn: Turn, here: Here) -> bool:
    found = await in_turn(turn, here.week)
    return any(each.long for each in found if each.weekly.id == here.weekly.id)


async def last_step(turn: Turn, here: Here) -> Text | None:
    """What the family was asked to try, and whether it says that it did."""
    since = here.week.first_day - LAST_WEEKS
    found = await turn.records.composing.last_step(here.weekly, since)
    if found is None:
        return None
    said = step_of(found.step_code, found.step)
    return text("compose-last-step-tried" if found.tried else "compose-last-step", step=said)


def step_of(code: str | None, own: str | None) -> Text | None:
    if own is None and code in BROUGHT["step"]:
        return step_said(str(code))
    return text("compose-words", words=without_accounts(own)) if own else None


async def praised(turn: Turn, here: Here) -> PraisedBefore | None:
    """The praise that the message can be made of, while nothing is written."""
    if here.weekly.state != "open":
        return None
    since = turn.school.time.moment(here.week.first_day - BEFORE_THE_WEEK, time.min)
    found = await turn.records.composing.praise_of(here.weekly, since)
    says = found and (found.words or found.strength or found.own or found.voice_file_id)
    return found if says else None


async def proposed(turn: Turn, here: Here) -> Here:
    """As it would be with this week's praise in it: shown, and kept only with the next tap."""
    praise = await praised(turn, here)
    if praise is None:
        return here
    own = f"{here.weekly.child_first_name}: {praise.own}" if praise.own else None
    weekly = replace(
        here.weekly,
        strength=praise.strength,
        well=praise.words or own,
        voice_file_id=praise.voice_file_id,
        praise_id=praise.id,
    )
    return Here(here.week, weekly)


async def takes_proposal(turn: Turn, here: Here) -> Here:
    """Put the praise into the message, if there is nothing else in it; as it stands then."""
    found = await proposed(turn, here)
    if found is here:
        return here
    shelf, voice = turn.records, found.weekly.voice_file_id
    await shelf.weeklies.write_well(
        here.weekly,
        strength=found.weekly.strength,
        well=found.weekly.well,
        now=turn.now,
        by=turn.teacher,
        praise_id=found.weekly.praise_id,
    )
    taken = Here(here.week, await shelf.weeklies.of(here.weekly.id))
    if voice is None:
        return taken
    await shelf.composing.speak(taken.weekly, voice, turn.teacher, turn.now)
    return Here(here.week, await shelf.weeklies.of(here.weekly.id))
