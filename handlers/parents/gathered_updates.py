"""A day's class updates in one quiet message, for a parent who asked for less.

The message waits in the outbox from the first update on and grows with each; every update's own
report counts it as it counts all others. What is too long for a line is opened by its button.
"""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.plain_words import plain
from bot.screen import Button, Screen, in_rows_of, screen
from bot.taps import ReadGathered
from bot.turn import Turn
from bot.voice import CardAt, Voice
from bot.words import Text, lines, text
from handlers.messages.manners_said import TOGETHER_AT
from handlers.teachers.update_preview import EXCERPT, as_families_see_it, beginning_of
from storage.announcement_models import Announcement
from storage.manners_models import GatheredUpdate
from storage.models import Family
from storage.outbox_models import Lane
from storage.shelf import NotThere

LASTS = timedelta(days=3)  # as long as an update that comes alone
AT_MOST = 20  # updates in one message: more would not fit
A_DAY = timedelta(days=1)


async def gathers(voice: Voice, update: Announcement, parent: Family) -> str:
    """Let an update come with the others of the day; the key of the message that it comes in."""
    assert parent.account_id is not None, "who can be reached has an account"
    subject = about(parent.account_id)
    found = await voice.records.gathered.growing(subject)
    if found is not None and found.updates < AT_MOST:
        return found.dedupe_key
    key = f"{subject}:{update.id}"
    await voice.tell(
        parent.account_id,
        Screen(lines(), silent=True),
        key=key,
        lane=Lane.DIGEST,
        subject=subject,
        not_before=comes_at(voice, parent),
        lasts=LASTS,
    )
    return key


def about(account_id: int) -> str:
    return f"less:{account_id}"


def comes_at(voice: Voice, parent: Family) -> datetime:
    """Today's or tomorrow's hour, or sooner when the time of less is over before it."""
    local = voice.school.time.local(voice.now)
    moment = voice.school.time.moment
    at = moment(local.date(), TOGETHER_AT)
    if at <= voice.now:
        at = moment(local.date() + A_DAY, TOGETHER_AT)
    if parent.less_until is None:
        return at
    return min(at, moment(parent.less_until + A_DAY, time.min))


async def grows(voice: Voice, update: Announcement, key: str) -> None:
    """Write the waiting message anew, with all that is in it now."""
    row_id, chat_id = await voice.records.gathered.row_of(key)
    shown = together(await voice.records.gathered.updates_in(key))
    await voice.change_card(CardAt(chat_id, row_id), shown, key=f"{key}:with:{update.id}")


def together(updates: tuple[GatheredUpdate, ...]) -> Screen:
    told = list(enumerate(updates, start=1))
    buttons = [
        Button(text("less-read", number=number), ReadGathered(update.id))
        for number, update in told
        if says_more(update)
    ]
    shown = screen(
        lines(
            text("less-together"),
            *[line(number, update) for number, update in told],
        ),
        *in_rows_of(3, buttons),
    )
    return replace(shown, silent=True)


def says_more(update: GatheredUpdate) -> bool:
    """Whether there is more of it than its line: a file, formatting or a link, more words."""
    words = update.words or ""
    return update.media_kind is not None or "<" in words or len(plain(words)) > EXCERPT


def line(number: int, update: GatheredUpdate) -> Text:
    head = {"number": number, "class_": update.class_name, "teacher": update.author_name}
    if not update.words:
        return text("less-line-file", **head)
    return text("less-line", **head, words=beginning_of(update.words))


async def comes_now(turn: Turn) -> None:
    await turn.records.gathered.comes_now(about(turn.account.id), turn.now)


async def shows_gathered(turn: Turn, announcement_id: int) -> None:
    await turn.show_new(as_families_see_it(await own_update(turn, announcement_id)))


async def own_update(turn: Turn, announcement_id: int) -> Announcement:
    """An update sent to this parent, by any of their entries in the list. Raises `NotThere`."""
    for parent in turn.parents:
        with suppress(NotThere):
            return await turn.records.announcements.sent_to(parent, announcement_id)
    raise NotThere
