"""Families are told of a round, each once, and nobody is woken for it."""

from collections.abc import Iterable
from datetime import timedelta

from bot.screen import Screen
from bot.voice import STALE, Reader, Voice
from handlers.messages.quiet_family import end_of_quiet
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
    readers = [
        Reader(each.account_id, f"{subject}:{each.account_id}", await end_of_quiet(voice, each))
        for each in families
    ]
    await voice.tell_all(readers, news, lane=Lane.ANNOUNCEMENT, subject=subject, lasts=lasts)
