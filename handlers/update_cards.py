"""How a class update looks: on the families' phones, as a preview, and on its way.

One card for the teacher, edited in place from draft to the last Got it.
"""

import html
import re
from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from bot import taps
from bot.screen import Button, Media, Screen, screen
from bot.voice import Voice
from bot.words import Html, Moment, Said, Text, lines, text
from storage.models import LIVE_STATES, Announcement, Family, FamilyOutcome

IN_FULL = 700  # characters of an update that its card repeats in full; a longer one is shown above
EXCERPT = 120  # characters of it that the card shows then
SENT_STATES = frozenset({"sent", "uncertain"})


def as_families_see_it(update: Announcement) -> Screen:
    """The update itself, in every family's own frame, with Got it where it is asked for."""
    head = {"class_": update.class_name, "teacher": update.author_name}
    words = (
        text("update-to-families", **head, words=Html(update.words))
        if update.words
        else text("update-to-families-file", **head)
    )
    got_it = Button(text("update-got-it"), taps.GotIt(update.id)) if update.asks_got_it else None
    shown = screen(words, got_it)
    return Screen(shown.words, shown.rows, media_of(update))


def media_of(update: Announcement) -> Media | None:
    file = media_in(update)
    return Media(*file) if file else None


def media_in(update: Announcement) -> tuple[str, str] | None:
    """The file of an update: its kind and Telegram's number for it."""
    if update.media_kind is None or update.media_file_id is None:
        return None
    return update.media_kind, update.media_file_id


def is_written(update: Announcement) -> bool:
    return bool(update.words or update.media_kind)


def is_shown_above(update: Announcement) -> bool:
    """Whether the preview needs a message of its own: a file, or words too long for a card."""
    return update.media_kind is not None or len(plain(update.words)) > IN_FULL


def plain(words: str | None) -> str:
    """Telegram's HTML without its tags."""
    return html.unescape(re.sub(r"<[^>]+>", "", words or ""))


def excerpt(update: Announcement) -> Text | None:
    """What the card itself repeats of the update."""
    if is_shown_above(update):
        return None
    head = {"class_": update.class_name, "teacher": update.author_name}
    return text("update-to-families", **head, words=Html(update.words or ""))


def beginning(update: Announcement) -> str:
    """How the words begin, for naming a draft."""
    words = " ".join(plain(update.words).split())
    return words if len(words) <= EXCERPT else f"{words[:EXCERPT]}…"


@dataclass(frozen=True, slots=True)
class Audience:
    """For whom an update is, and who of them can be reached."""

    families: int
    parents: int
    reachable: int
    not_joined: int
    blocked: int


async def audience_of(voice: Voice, update: Announcement) -> Audience:
    parents = await voice.records.families.parents_for(update)
    why_not = Counter(unreachable_reason(parent) for parent in parents)
    return Audience(
        families=await voice.records.families.count_for(update),
        parents=len(parents),
        reachable=why_not[None],
        not_joined=why_not["not-joined"],
        blocked=len(parents) - why_not[None] - why_not["not-joined"],
    )


def unreachable_reason(parent: Family) -> str | None:
    """Why nothing can be sent to this parent now: not-joined, blocked, deactivated; or None."""
    if parent.account_id is None:
        return "not-joined"
    if parent.unreachable_since is not None:
        return parent.unreachable_reason
    return None


def preview(update: Announcement, audience: Audience) -> Screen:
    """The draft as families will see it, to whom it goes, and what can be done with it."""
    asking = update.asks_got_it
    return screen(
        lines(
            excerpt(update),
            text("update-line"),
            text(
                "update-audience",
                class_=update.class_name,
                families=audience.families,
                parents=audience.parents,
                reachable=audience.reachable,
            ),
            *why_not(audience),
            text("update-only-first-photo") if update.media_group else None,
        ),
        Button(text("update-send"), taps.SendUpdate(update.id, update.version)),
        (
            Button(
                text("update-ask-on" if asking else "update-ask-off"),
                taps.AskForGotIt(update.id, int(not asking)),
            ),
            Button(text("update-later"), taps.AskWhenToSend(update.id, update.version)),
        ),
        (
            Button(text("update-change"), taps.ChangeUpdate(update.id)),
            Button(text("button-cancel"), taps.GiveUpUpdate(update.id)),
        ),
    )


def why_not(audience: Audience) -> list[Text]:
    found = []
    if audience.not_joined:
        found.append(text("update-not-joined", count=audience.not_joined))
    if audience.blocked:
        found.append(text("update-blocked", count=audience.blocked))
    return found


def on_its_way(update: Announcement, audience: Audience, now: datetime, undo_within: int) -> Screen:
    """Before it leaves: when that is, and how to undo it."""
    assert update.send_at is not None, "a scheduled update has its time"
    soon = (update.send_at - now).total_seconds() <= undo_within
    when = (
        text(
            "update-sending-at",
            time=Moment(update.send_at, Said.SECONDS),
            parents=audience.reachable,
        )
        if soon
        else text("update-scheduled", moment=Moment(update.send_at), parents=audience.reachable)
    )
    return screen(
        lines(excerpt(update), text("update-line"), when),
        Button(text("update-undo"), taps.UndoSending(update.id)),
    )


@dataclass(frozen=True, slots=True)
class Counts:
    """How an update fares with its parents, as the card counts them."""

    sent: int
    waiting: int
    quiet: int
    quiet_until: datetime | None
    not_reached: int
    got_it: int

    @property
    def brief(self) -> str:
        """To see whether a card shows these counts already."""
        until = self.quiet_until.isoformat() if self.quiet_until else "-"
        return f"{self.sent}/{self.waiting}/{self.quiet}/{until}/{self.not_reached}/{self.got_it}"

    @property
    def settled(self) -> bool:
        return not self.waiting and not self.quiet


def count(outcomes: tuple[FamilyOutcome, ...], now: datetime) -> Counts:
    quiet = [outcome for outcome in outcomes if is_quiet(outcome, now)]
    live = [outcome for outcome in outcomes if outcome.state in LIVE_STATES]
    sent = [outcome for outcome in outcomes if outcome.state in SENT_STATES]
    return Counts(
        sent=len(sent),
        waiting=len(live) - len(quiet),
        quiet=len(quiet),
        quiet_until=max((o.not_before for o in quiet if o.not_before), default=None),
        not_reached=len(outcomes) - len(live) - len(sent),
        got_it=sum(outcome.got_it_at is not None for outcome in outcomes),
    )


def is_quiet(outcome: FamilyOutcome, now: datetime) -> bool:
    """Whether it waits for the end of the parent's quiet hours, and not for another try."""
    return (
        outcome.state == "planned"
        and outcome.reason is None
        and outcome.not_before is not None
        and outcome.not_before > now
    )


def sent_card(update: Announcement, counts: Counts) -> Screen:
    """After it left: the honest report, edited as it changes."""
    return screen(
        lines(excerpt(update), text("update-line"), *report(update, counts)),
        Button(text("update-who-not"), taps.ShowNotReached(update.id))
        if counts.waiting or counts.quiet or counts.not_reached
        else None,
    )


def report(update: Announcement, counts: Counts) -> list[Text]:
    found = [text("update-sent-to", count=counts.sent)]
    if counts.waiting:
        found.append(text("update-waiting", count=counts.waiting))
    if counts.quiet and counts.quiet_until:
        moment = Moment(counts.quiet_until)
        found.append(text("update-quiet", count=counts.quiet, moment=moment))
    if counts.not_reached:
        found.append(text("update-not-reached", count=counts.not_reached))
    if update.asks_got_it:
        found.append(text("update-got-it-count", count=counts.got_it, sent=counts.sent))
    return found


NAMED = 30  # parents that the list names; more are counted


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
    if is_quiet(outcome, now) and outcome.not_before is not None:
        until = Moment(outcome.not_before)
        return text("update-name-quiet", name=outcome.name, moment=until)
    if outcome.state in LIVE_STATES:
        return text("update-name-waiting", name=outcome.name)
    known = {"not-joined", "blocked", "deactivated"}
    reason = outcome.reason if outcome.reason in known else "failed"
    return text(f"update-name-{reason}", name=outcome.name)
