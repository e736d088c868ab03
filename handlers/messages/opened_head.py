"""The first line of a message that was opened by a button says so; below it stand its own answers.

"Question · Ada K. · 3B · from Ewa, mother", or "… · absent today" with "Thanks, get well".
"""

from datetime import date, datetime, timedelta

from bot.screen import Button
from bot.taps import AnswerMessage, PromiseCall, ThankForAbsence
from bot.voice import Voice
from bot.words import ClockTime, Days, Text, text
from storage.opener_models import Opened

MORE = "more"  # asked to be told more about a weekly message; then which strength, if only that
SAID_REASONS = {"ill", "doctor", "family"}  # for any other the parent's own words stand below


async def opened_head(voice: Voice, opened: Opened | None, head: Text, at: datetime | None) -> Text:
    """The first line as its reader sees it then."""
    match opened:
        case None:
            return head
        case Opened(opener="absence", first_day=date() as first, last_day=date() as last):
            days = days_said(first, last, local_day(voice, at))
            if opened.undone:
                return text("absence-not-after-all", head=head, days=days)
            if opened.reason not in SAID_REASONS:
                return text("absence-head", head=head, days=days)
            why = text(f"absence-because-{opened.reason}")
            return text("absence-head-why", head=head, days=days, why=why)
        case Opened(call_on=date() as day):
            when = await call_said(voice, opened.opener, day)
            return text("opener-call-head", head=head, when=when)
        case Opened(opener=opener) if opener.startswith(MORE):
            return more_head(opener, head)
        case _:
            return text("opener-head", opener=opener_said(opened.opener), head=head)


async def opened_as(voice: Voice, opened: Opened | None) -> Text | None:
    """The same in a word or two, where the first line is another: in a list, on the sent card."""
    match opened:
        case None:
            return None
        case Opened(opener="absence", first_day=date() as first, last_day=date() as last):
            return text("opened-absent", days=days_said(first, last, local_day(voice)))
        case Opened(call_on=date() as day):
            return text("opened-call", when=await call_said(voice, opened.opener, day))
        case Opened(opener=opener) if opener.startswith(MORE):
            return text("weekly-more")
        case _:
            return opener_said(opened.opener)


def more_head(opener: str, head: Text) -> Text:
    """Asked about a weekly message: what Homeroom said there in its own words stands here."""
    strength = opener.removeprefix(MORE).removeprefix("-")
    if not strength:
        return text("weekly-more-head", head=head)
    return text("weekly-more-head-about", head=head, strength=text(f"palette-strength-{strength}"))


def opened_row(opened: Opened | None) -> tuple[Button, ...]:
    """Its own answers in one tap, and the usual one; nothing for what has none of its own."""
    if opened is None or opened.undone:
        return ()
    answer = Button(text("message-answer"), AnswerMessage(opened.message_id))
    if opened.opener == "absence":
        return (Button(thanks(opened.reason), ThankForAbsence(opened.message_id)), answer)
    if opened.call_on is not None:
        return (Button(text("opener-i-will-call"), PromiseCall(opened.message_id)), answer)
    return ()


def opener_said(opener: str) -> Text:
    return text(f"opener-is-{opener}")


def thanks(reason: str | None) -> Text:
    return text("absence-thanks-get-well" if reason == "ill" else "absence-thanks")


def local_day(voice: Voice, at: datetime | None = None) -> date:
    """The school's day of a moment, or of now."""
    return voice.school.time.local(at or voice.now).date()


async def school_goes_on(voice: Voice) -> bool:
    """Whether there is school today, and it is not over: only then can somebody miss it."""
    hours = (await voice.calendar()).hours_on(local_day(voice))
    return hours is not None and voice.school.time.local(voice.now).time() < hours.closes


def days_said(first: date, last: date, today: date) -> Text:
    """Today or tomorrow by that name, all others by their date."""
    if first == last == today:
        return text("absence-today")
    if first == last == today + timedelta(days=1):
        return text("absence-tomorrow")
    return text("absence-days", days=Days(first, last))


async def call_said(voice: Voice, opener: str, day: date) -> Text:
    """When a parent would like to be called: now until school ends, or half of a day."""
    hours = (await voice.calendar()).hours_on(day)
    if opener == "call-now" and hours is not None:
        return text("call-until", time=ClockTime(hours.closes))
    half = "call-in-the-afternoon" if opener == "call-afternoon" else "call-in-the-morning"
    return text(half, day=voice.school.said_day(day))
