"""Each school morning a class's teachers read who is absent; /absent says it at any time.

Ms Lee:  /absent
Bot:     Nobody is absent today in your classes.
         [Home]
Ewa:     Ada is ill.
Ewa:     taps Send as absence, today
(2 seconds later)
Ms Lee reads: Absent today in 3B: Ada K.
Ms Lee:  /absent
Bot:     Absent today in 3B: Ada K.
         [Home]
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from bot.conversation import END, Conversation, Next, command
from bot.screen import screen
from bot.turn import Turn
from bot.voice import CardAt, Voice
from bot.words import Text, lines, names, text
from handlers.home import GO_HOME
from handlers.messages.opened_head import local_day
from storage.models import Role
from storage.opener_models import AbsentChild
from storage.outbox_models import Lane

LASTS = timedelta(hours=8)  # a morning's list that could not leave helps nobody in the evening


def listing_absences() -> Conversation:
    return Conversation(
        "absent", role=Role.TEACHER, entry_points=[command("absent", asks_who_is_absent)]
    )


async def asks_who_is_absent(turn: Turn) -> Next:
    absent = by_class(await turn.records.absences.on(local_day(turn)))
    classes = await turn.records.families.classes_of(turn.teacher)
    found = [absent_line(known.name, absent[known.id]) for known in classes if known.id in absent]
    await turn.show(screen(lines(*(found or [text("absent-nobody")])), GO_HOME))
    return END


def by_class(absent: Iterable[AbsentChild]) -> dict[int, list[AbsentChild]]:
    found: defaultdict[int, list[AbsentChild]] = defaultdict(list)
    for child in absent:
        found[child.class_id].append(child)
    return found


def absent_line(class_name: str, absent: Iterable[AbsentChild]) -> Text:
    return text("absent-in", class_=class_name, children=names([c.short_name for c in absent]))


async def lists_absences(voice: Voice) -> None:
    """Once school has begun, show every class's list that is new or has changed."""
    day = local_day(voice)
    absent = by_class(await voice.records.absences.on(day))
    shown = {found.class_id: found for found in await voice.records.absences.lists_of(day)}
    if not (absent or shown) or not (await voice.calendar()).is_open(voice.now):
        return
    for class_id in sorted({*absent, *shown}):
        children = absent.get(class_id, [])
        listed = ",".join(str(child.child_id) for child in children)
        before = shown[class_id].listed if class_id in shown else ""
        if listed != before:
            name = children[0].class_name if children else shown[class_id].class_name
            said = (
                absent_line(name, children) if children else text("absent-nobody-in", class_=name)
            )
            await shows_list(voice, class_id, day, said)
            await voice.records.absences.listed(class_id, day, listed)


async def shows_list(voice: Voice, class_id: int, day: date, said: Text) -> None:
    """One card for each of the class's teachers and day, edited in place."""
    for account_id in await voice.records.absences.teachers_reached(class_id):
        key = f"absent:{class_id}:{day}:{account_id}"
        card = await voice.records.outbox.said_as(key)
        if card is None:
            about = f"absent:{class_id}"
            lane = Lane.REMINDER
            await voice.tell(
                account_id, screen(said), key=key, lane=lane, subject=about, lasts=LASTS
            )
        else:
            changed = f"{key}:{voice.now.isoformat()}"
            await voice.change_card(CardAt(account_id, card), screen(said), key=changed)
