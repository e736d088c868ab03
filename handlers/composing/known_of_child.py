"""What is known when a child's turn comes: its praise, last week's step, how long it has waited."""

import html
from dataclasses import replace
from datetime import datetime, time

from bot.school_calendar import A_DAY
from bot.turn import Turn
from bot.voice import Voice
from bot.words import Text, text
from handlers.celebrations.palette import BROUGHT, step_said
from handlers.composing.weekly_here import Here, anew
from handlers.messages.message_pieces import without_accounts
from handlers.praise.praise_words import with_name
from storage.praise_models import PraisedChild
from storage.week_models import Week, Weekly
from storage.weeks import A_WEEK

LONG = 2 * A_WEEK
BEFORE_THE_WEEK = 3 * A_DAY  # praise of the days between the last message and this week
LAST_WEEKS = 3 * A_WEEK  # as far back as a step is worth asking about: holidays lie between
NOT_READY = frozenset({"open", "begun"})


async def in_turn(turn: Turn, week: Week) -> list[Weekly]:
    """Who has nothing ready, in the order of the walk.

    What the teacher has begun comes first, then who was not celebrated for longest; then what a
    colleague has begun, and at last what was put off.
    """
    celebrated = await turn.records.fairness.of_class(week.class_id, turn.now)
    there = {each.child_id: place for place, each in enumerate(celebrated)}

    def place(weekly: Weekly) -> tuple[float, int, int]:
        own = weekly.written_by == turn.teacher.id
        begun = 0 if weekly.state == "open" else -1 if own else 1
        later = weekly.later_at.timestamp() if weekly.later_at else 0
        return later, begun, there[weekly.child_id]

    everyone = await turn.records.weeklies.of_week(week)
    waiting = (each for each in everyone if each.state in NOT_READY and each.child_id in there)
    return sorted(waiting, key=place)


async def celebrates_since(voice: Voice, week: Week) -> datetime | None:
    """When the class had a message two weeks ago: then who has none at all has waited as long."""
    earlier = await voice.records.weeks.of_class(week.class_id, week.first_day - LONG)
    return earlier.ended_at if earlier and earlier.state == "sent" else None


async def waits_long(turn: Turn, here: Here) -> bool:
    """Whether a child with nothing ready was celebrated by nobody for two weeks."""
    if here.weekly.state not in NOT_READY:
        return False
    celebrated = await turn.records.fairness.of_class(here.week.class_id, turn.now)
    last = next((c.last_at for c in celebrated if c.child_id == here.weekly.child_id), None)
    since = last or await celebrates_since(turn, here.week)
    return since is not None and since <= turn.now - LONG


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


async def praised(turn: Turn, here: Here) -> PraisedChild | None:
    """The newest praise since the last message that says something, while nothing is written."""
    if here.weekly.state != "open":
        return None
    since = await last_left(turn, here.week)
    there = await turn.records.praises.praised_this_week(here.week.class_id, since)
    own = [each for each in there if each.child_id == here.weekly.child_id and says(each)]
    return own[-1] if own else None


def says(praise: PraisedChild) -> bool:
    return bool(praise.words or praise.strength or praise.own_strength or voice_of(praise))


def voice_of(praise: PraisedChild) -> str | None:
    return praise.media_file_id if praise.media_kind == "voice" else None


async def last_left(voice: Voice, week: Week) -> datetime:
    """When the message before this one left: what was praised until then has been in it."""
    before = await voice.records.weeks.of_class(week.class_id, week.first_day - A_WEEK)
    if before is not None and before.ended_at is not None:
        return before.ended_at
    return voice.school.time.moment(week.first_day - BEFORE_THE_WEEK, time.min)


def proposed(weekly: Weekly, praise: PraisedChild | None) -> Weekly:
    """As it would be with this week's praise in it: shown, and kept only with the next tap."""
    if praise is None:
        return weekly
    return replace(
        weekly,
        strength=praise.strength,
        well=words_of(praise, weekly.child_first_name),
        voice_file_id=voice_of(praise),
        praise_id=praise.praise_id,
    )


def words_of(praise: PraisedChild, child: str) -> str | None:
    """Own words, or a strength of the class's own, as Telegram's HTML."""
    if praise.words:
        return with_name(praise.words, child).html
    own = praise.own_strength
    return html.escape(f"{child}: {own}", quote=False) if own else None


async def takes_proposal(turn: Turn, here: Here) -> Here:
    """Put the praise into the message, if there is nothing else in it; as it stands then."""
    praise = await praised(turn, here)
    if praise is None:
        return here
    wanted = proposed(here.weekly, praise)
    await turn.records.weeklies.write_well(
        here.weekly,
        strength=wanted.strength,
        well=wanted.well,
        now=turn.now,
        by=turn.teacher,
        praise_id=wanted.praise_id,
    )
    taken = await anew(turn, here)
    if wanted.voice_file_id is None:
        return taken
    await turn.records.composing.speak(taken.weekly, wanted.voice_file_id, turn.teacher, turn.now)
    return await anew(turn, here)
