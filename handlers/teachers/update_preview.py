"""How a class update looks before it leaves: as families will see it, and to whom it will go.

The card repeats a short update in full; a longer one, or a file, is shown above it and the card
only names it, so that a teacher with several cards can tell them apart.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime

from bot import taps
from bot.plain_words import plain
from bot.screen import Button, Media, Screen, screen
from bot.voice import Voice
from bot.words import ClockTime, Html, Moment, Said, Text, lines, text
from handlers.messages.manners_said import TOGETHER_AT, asks_for_less
from handlers.teachers.added_words import media_in
from storage.announcement_models import Announcement
from storage.models import Family
from storage.week_models import WeeklyReader

IN_FULL = 700  # characters of an update that its card repeats in full; a longer one is shown above
PROFILE = re.compile(r'<a href="tg://user\?id=\d+">(.*?)</a>', re.DOTALL)
EXCERPT = 120  # characters of it that the card shows then


def as_families_see_it(update: Announcement) -> Screen:
    """The update itself, in every family's own frame, with Got it where it is asked for."""
    got_it = Button(text("update-got-it"), taps.GotIt(update.id)) if update.asks_got_it else None
    shown = screen(framed(update, as_written(update)), got_it)
    return Screen(shown.words, shown.rows, media_of(update), protected=update.from_home)


def shown_above(update: Announcement) -> Screen:
    """The same for its teacher, without a button: Got it is for families to tap."""
    return as_families_see_it(replace(update, asks_got_it=False))


def framed(update: Announcement, words: Html | str) -> Text:
    """The words below their class and teacher; a file without words has only these."""
    head = {"class_": update.class_name, "teacher": update.author_name}
    if not update.words:
        return text("update-to-families-file", **head)
    return text("update-to-families", **head, words=words)


def as_written(update: Announcement) -> Html:
    """The teacher's words with their formatting, but without a link to anybody's own account."""
    return Html(PROFILE.sub(r"\1", update.words or ""))


def media_of(update: Announcement) -> Media | None:
    file = media_in(update)
    return Media(*file, anew=update.from_home) if file else None


def is_written(update: Announcement | None) -> bool:
    """Whether there is a draft with anything in it."""
    return update is not None and bool(update.words or update.media_kind)


def is_shown_above(update: Announcement) -> bool:
    """Whether the preview needs a message of its own: a file, or words too long for a card."""
    return update.media_kind is not None or len(plain(update.words)) > IN_FULL


def excerpt(update: Announcement) -> Text:
    """What the card itself repeats of the update."""
    if is_shown_above(update):
        return framed(update, beginning(update))
    return framed(update, as_written(update))


def beginning(update: Announcement) -> str:
    """How the words begin, for naming a draft."""
    return beginning_of(update.words)


def beginning_of(html_words: str | None) -> str:
    words = " ".join(plain(html_words).split())
    return words if len(words) <= EXCERPT else f"{words[:EXCERPT]}…"


@dataclass(frozen=True, slots=True)
class Audience:
    """For whom an update is, and who of them can be reached."""

    families: int
    parents: int
    reachable: int
    not_joined: int
    blocked: int
    less: int


async def audience_of(voice: Voice, update: Announcement) -> Audience:
    parents = await voice.records.families.parents_for(update)
    why_not = Counter(unreachable_reason(parent) for parent in parents)
    return Audience(
        families=await voice.records.families.count_for(update),
        parents=len(parents),
        reachable=why_not[None],
        not_joined=why_not["not-joined"],
        blocked=len(parents) - why_not[None] - why_not["not-joined"],
        less=sum(comes_together(voice, update, parent) for parent in parents),
    )


def unreachable_reason(parent: Family | WeeklyReader) -> str | None:
    """Why nothing can be sent to this parent now: not-joined, blocked, deactivated; or None."""
    if parent.account_id is None:
        return "not-joined"
    if parent.unreachable_since is not None:
        return parent.unreachable_reason
    return None


def comes_together(voice: Voice, update: Announcement, parent: Family) -> bool:
    """Whether it comes with others of the day, to who asked for less; a Got it does not wait."""
    if update.asks_got_it or unreachable_reason(parent) is not None:
        return False
    # What a family may take back comes alone.
    return not update.from_home and asks_for_less(voice, parent.less_until)


def preview(update: Announcement, audience: Audience) -> Screen:
    """The draft as families will see it, to whom it goes, and what can be done with it."""
    return screen(
        lines(
            excerpt(update),
            text("update-line"),
            to_whom(update, audience),
            *why_not(audience),
            text("update-only-first-photo") if update.media_group else None,
        ),
        Button(text("update-send"), taps.SendUpdate(update.id, update.version)),
        (
            got_it_switch(update),
            Button(text("update-later"), taps.AskWhenToSend(update.id, update.version)),
        ),
        (
            Button(text("update-change"), taps.ChangeUpdate(update.id)),
            Button(text("button-cancel"), taps.GiveUpUpdate(update.id)),
        ),
    )


def to_whom(update: Announcement, audience: Audience) -> Text:
    return text(
        "update-audience",
        class_=update.class_name,
        families=audience.families,
        parents=audience.parents,
        reachable=audience.reachable,
    )


def why_not(audience: Audience) -> list[Text]:
    found = []
    if audience.not_joined:
        found.append(text("update-not-joined", count=audience.not_joined))
    if audience.blocked:
        found.append(text("update-blocked", count=audience.blocked))
    if audience.less:
        found.append(text("less-in-preview", count=audience.less, time=ClockTime(TOGETHER_AT)))
    return found


def got_it_switch(update: Announcement) -> Button:
    label = text("update-ask-on" if update.asks_got_it else "update-ask-off")
    return Button(label, taps.AskForGotIt(update.id, int(not update.asks_got_it)))


def on_its_way(update: Announcement, audience: Audience, now: datetime, undo_within: int) -> Screen:
    """Before it leaves: when that is, and how to undo it."""
    assert update.send_at is not None, "a scheduled update has its time"
    seconds_left = (update.send_at - now).total_seconds()
    when = (
        text(
            "update-sending-at",
            time=Moment(update.send_at, Said.SECONDS),
            parents=audience.reachable,
        )
        if seconds_left <= undo_within
        else text("update-scheduled", moment=Moment(update.send_at), parents=audience.reachable)
    )
    return screen(
        lines(excerpt(update), text("update-line"), when),
        Button(text("update-undo"), taps.UndoSending(update.id)),
    )
