"""Families are told of a round, each once, and nobody is woken for it."""

from collections.abc import Iterable
from datetime import timedelta

from bot.quiet_hours import QuietHours
from bot.screen import Screen
from bot.voice import STALE, Reader, Voice
from storage.outbox_models import Lane
from storage.round_models import RoundFamily


async def tells_families(
    voice: Voice,
    families: Iterable[RoundFamily],
    news: Screen,
    subject: str,
    *,
    lasts: timedelta = STALE,
) -> None:
    """Who was told of this subject before is passed over."""
    calendar, readers = await voice.calendar(), []
    for family in families:
        quiet = QuietHours.of(family)
        wakes = quiet.end(voice.now, calendar) if quiet else None
        readers.append(Reader(family.account_id, f"{subject}:{family.account_id}", wakes))
    await voice.tell_all(readers, news, lane=Lane.ANNOUNCEMENT, subject=subject, lasts=lasts)
