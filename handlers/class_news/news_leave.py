"""What of a class's good news may still leave, asked when it does: as families and teachers chose.

A family that has changed its mind since a teacher approved them is kept; that teacher is told.
"""

from dataclasses import replace

from bot.screen import screen
from bot.voice import Voice
from bot.words import names, text
from handlers.class_news.gather_news import not_allowed
from handlers.class_news.when_news_go import news_go
from storage.outbox_models import Lane
from storage.week_models import Week


async def with_allowed_news(voice: Voice, week: Week) -> Week:
    """The week as it leaves: without good news that may not go with it (any more)."""
    if not week.note or week.note_at is None:
        return week
    if not await news_go(voice, week):
        return replace(week, note=None, note_at=None)
    children = await voice.records.fairness.of_class(week.class_id, voice.now)
    forbidden = await not_allowed(voice, children, week.note)
    if not forbidden:
        return week
    await tells_why(voice, week, forbidden)
    return replace(week, note=None, note_at=None)


async def tells_why(voice: Voice, week: Week, forbidden: tuple[str, ...]) -> None:
    for teacher in await voice.records.composing.teachers_of(week):
        if teacher.teacher_id == week.note_by and teacher.account_id is not None:
            await voice.tell(
                teacher.account_id,
                screen(text("class-news-held", class_=week.class_name, children=names(forbidden))),
                key=f"week-news-held:{week.id}",
                lane=Lane.REMINDER,
                subject=f"week:{week.id}",
            )
