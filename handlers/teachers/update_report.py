"""How a class update fared, told honestly: to whom it was sent, who waits, who was not reached."""

from datetime import datetime

from bot import taps
from bot.screen import Button, Screen, screen
from bot.words import Moment, Text, lines, text
from handlers.teachers.update_preview import excerpt
from storage.announcement_models import Announcement, Counts, FamilyOutcome
from storage.outbox_models import LIVE_STATES, Lane
from storage.praise_models import PraiseOutcome

SENT_STATES = frozenset({"sent", "uncertain"})
NAMED = 30  # parents that the list names; more are counted
NAMED_REASONS = frozenset({"not-joined", "blocked", "deactivated"})


def why_missed(reason: str | None) -> str:
    """Why somebody was not reached, as far as there are words for it."""
    return reason if reason in NAMED_REASONS else "failed"


def is_quiet(outcome: FamilyOutcome | PraiseOutcome, now: datetime) -> bool:
    """Whether it waits for the end of the parent's quiet hours, and not for another try."""
    return (
        outcome.state == "planned"
        and outcome.reason is None
        and outcome.not_before is not None
        and outcome.not_before > now
    )


def brief(counts: Counts) -> str:
    """To see whether a card shows these counts already."""
    until = counts.quiet_until.isoformat() if counts.quiet_until else "-"
    of_states = f"{counts.sent}/{counts.waiting}/{counts.quiet}/{counts.gathered}"
    return f"{of_states}/{until}/{counts.not_reached}/{counts.got_it}"


def sent_card(update: Announcement, counts: Counts) -> Screen:
    """After it left: the honest report, edited as it changes."""
    who_not = Button(text("update-who-not"), taps.ShowNotReached(update.id))
    return screen(
        lines(excerpt(update), text("update-line"), *report(update, counts)),
        None if counts.all_reached else who_not,
    )


def report(update: Announcement, counts: Counts) -> list[Text]:
    """A line for each way it fared with anybody: zeros say nothing a teacher has to know."""
    found = []
    if counts.sent or counts.all_reached:
        found.append(text("update-sent-to", count=counts.sent))
    if counts.waiting:
        found.append(text("update-waiting", count=counts.waiting))
    if counts.quiet and counts.quiet_until:
        moment = Moment(counts.quiet_until)
        found.append(text("update-quiet", count=counts.quiet, moment=moment))
    if counts.gathered:
        found.append(text("less-in-report", count=counts.gathered))
    if counts.not_reached:
        found.append(text("update-not-reached", count=counts.not_reached))
    if update.asks_got_it and counts.sent:
        found.append(text("update-got-it-count", count=counts.got_it, sent=counts.sent))
    return found


def not_reached_card(
    update: Announcement, outcomes: tuple[FamilyOutcome, ...], now: datetime
) -> Screen:
    """Who has not been reached, and why."""
    missing = [name_line(outcome, now) for outcome in outcomes if outcome.state not in SENT_STATES]
    more = len(missing) - NAMED
    return screen(
        lines(
            *(missing[:NAMED] or [text("update-all-reached")]),
            text("update-and-more", count=more) if more > 0 else None,
        ),
        Button(text("button-back"), taps.BackToPreview(update.id)),
    )


def name_line(outcome: FamilyOutcome, now: datetime) -> Text:
    if outcome.state == "planned" and outcome.lane == Lane.DIGEST:
        return text("less-name", name=outcome.name)
    if is_quiet(outcome, now) and outcome.not_before is not None:
        until = Moment(outcome.not_before)
        return text("update-name-quiet", name=outcome.name, moment=until)
    if outcome.state in LIVE_STATES:
        return text("update-name-waiting", name=outcome.name)
    return text(f"update-name-{why_missed(outcome.reason)}", name=outcome.name)
