"""How praise fared, told honestly to its teacher: who was reached, who waits, who not and why."""

import zlib
from datetime import datetime

from bot.voice import REVOCABLE
from bot.words import Moment, Text, names, text
from handlers.teachers.update_report import SENT_STATES, is_quiet, why_missed
from storage.outbox_models import LIVE_STATES
from storage.praise_models import PraiseOutcome

NAMED = 6  # parents whom a line of the card names; more are counted


def is_still_there(outcome: PraiseOutcome, taken_back_at: datetime) -> bool:
    """Telegram did not let it be removed any more, or nobody knows whether it arrived."""
    long_ago = outcome.sent_at is not None and outcome.sent_at < taken_back_at - REVOCABLE
    return outcome.state == "uncertain" or (outcome.state == "sent" and long_ago)


def report(outcomes: tuple[PraiseOutcome, ...], now: datetime) -> list[Text]:
    quiet = [each for each in outcomes if is_quiet(each, now)]
    waiting = [o.name for o in outcomes if o.state in LIVE_STATES and o not in quiet]
    reached = [each.name for each in outcomes if each.state in SENT_STATES]
    thanked = [each.name for each in outcomes if each.thanked_at is not None]
    found = []
    if reached:
        found.append(text("praise-reached", parents=listed(reached)))
    if waiting:
        found.append(text("praise-waiting", parents=listed(waiting)))
    if quiet:
        until = Moment(max(each.not_before for each in quiet if each.not_before))
        named = listed([each.name for each in quiet])
        found.append(text("praise-quiet", parents=named, moment=until))
    for reason, missed in not_reached(outcomes).items():
        found.append(text(f"praise-missed-{reason}", parents=listed(missed)))
    if thanked:
        found.append(text("praise-thanked", parents=listed(thanked)))
    return found


def not_reached(outcomes: tuple[PraiseOutcome, ...]) -> dict[str, list[str]]:
    """By why: it never left, or could not be sent."""
    found: dict[str, list[str]] = {}
    for each in outcomes:
        if each.state not in SENT_STATES | LIVE_STATES:
            found.setdefault(why_missed(each.reason), []).append(each.name)
    return found


def listed(parents: list[str]) -> Text:
    """Their names, each once; many are counted."""
    found = tuple(dict.fromkeys(parents))
    if len(found) > NAMED:
        return text("praise-many-parents", count=len(found))
    return text("praise-parents", parents=names(found))


def brief(outcomes: tuple[PraiseOutcome, ...], now: datetime) -> str:
    """To see whether a card shows this already."""
    facts = [
        (o.child_id, o.parent_id, o.state, is_quiet(o, now), o.reason, o.thanked_at is not None)
        for o in outcomes
    ]
    return f"{zlib.crc32(repr(facts).encode()):08x}"
