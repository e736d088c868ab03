"""With a class's weekly messages its families read what the whole school may know, once a week.

Each consent is looked at again at that moment; a family with children in several classes reads it
once, silently, after what is its own.
"""

from datetime import timedelta

from bot.voice import Told, Voice
from handlers.messages.quiet_family import end_of_quiet
from handlers.shout_outs.shout_card import for_school
from storage.outbox_models import Lane
from storage.week_models import Week

LATE = timedelta(hours=48)


async def tells_school(voice: Voice, week: Week) -> None:
    """After a week's own messages were put into the outbox."""
    shelf = voice.records.shout_outs
    of_week = [
        each for each in await shelf.of_week(week.first_day) if each.state in {"allowed", "sent"}
    ]
    found = tuple([each for each in of_week if await shelf.may_leave(each)])
    if not found:
        return
    shown = for_school(found)
    subject = f"school-news:{found[0].id}"
    told = []
    for reader in await shelf.readers(week.class_id):
        until = await end_of_quiet(voice, reader)
        key = f"school-news:{week.first_day.isoformat()}:{reader.account_id}"
        told.append(Told(reader.account_id, key, shown, subject, until))
    await voice.tell_each(told, lane=Lane.ANNOUNCEMENT, until=week.send_at + LATE)
    for each in found:
        await shelf.sent(each, voice.now)
