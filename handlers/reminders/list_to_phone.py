"""Who has another time, who has not answered and who is to be phoned, on one card edited in place.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
(Ewa has booked Ms Lee at 17:20)
(175 hours later)
Ms Lee:  taps I am ill
Ms Lee:  taps Tell the family
Bot:     Ms Lee is ill on Thursday 19 March. Told 1 of 1.
         To be phoned: Ada K. (Ewa Kowalska)
Ewa reads: Ms Lee is ill. This meeting is called off:
         Thursday 19 March, 17:20 · Ms Lee · Ada K.
         No other time is open. The school calls you to find one.
Dana reads: Ms Lee is ill on Thursday 19 March. Told 1 of 1.
         To be phoned: Ada K. (Ewa Kowalska)
"""

# The card stands with whoever said that the teacher is ill; the list goes to the teacher and the
# office: at once where somebody has no other time, as that family reads that the school calls, else
# when there was time to answer. Whoever has the list is not rung again: it is edited.

from datetime import datetime

from bot.screen import Screen, screen
from bot.turn import Turn
from bot.voice import CardAt, Voice
from bot.words import Moment, Said, lines, names, text
from handlers.meetings.calendars_follow import leaves_calendars
from handlers.messages.quiet_family import quiet_until
from storage.meeting_models import Booking
from storage.reminder_models import Illness


async def illness_card(voice: Voice, illness: Illness) -> Screen:
    rows = await voice.records.illnesses.families(illness)
    met = [await voice.records.meetings.of_anyone(row.meeting_id) for row in rows]
    told = sum(any(parent.account_id for parent in booking.parents) for booking in met)
    moved = sum(row.has_time for row in rows)
    waiting, to_phone = list[str](), list[str]()
    for row, booking in zip(rows, met, strict=True):
        if not row.has_time:
            over = row.answer is not None or illness.listed_at is not None
            (to_phone if over else waiting).append(family(booking))
    begins, _ = voice.school.time.span_of(illness.day)
    head = {"teacher": illness.teacher_name, "day": Moment(begins, Said.DAY)}
    return screen(
        lines(
            text("ill-stands", **head, told=told, all=len(rows)),
            text("ill-moved", count=moved) if moved else None,
            text("ill-waiting", families=names(waiting)) if waiting else None,
            text("ill-to-phone", families=names(to_phone)) if to_phone else None,
            text("ill-by-when", time=Moment(illness.list_at, Said.TIME)) if waiting else None,
            None if waiting or to_phone else text("ill-all-done"),
        )
    )


def family(booking: Booking) -> str:
    """Ada K. (Ewa Kowalska): whom to phone about whom."""
    children = ", ".join(child.short_name for child in booking.children)
    parents = ", ".join(parent.name for parent in booking.parents)
    return f"{children} ({parents})"


async def shows_illness(turn: Turn, illness: Illness) -> None:
    """Show it to whoever said it, or asks again; later changes edit this card."""
    at = await turn.show(await illness_card(turn, illness))
    if at.row_id is not None and turn.account.id == illness.account_id:
        await turn.records.illnesses.show_on(illness, at.row_id)


async def tells_school(turn: Turn, illness: Illness) -> None:
    """Whom to phone, where somebody has no other time; whoever said it reads that on its card.

    Said in the night it rings in the morning, as it does for the families.
    """
    await illness_follows(turn, illness)  # said again, for more families
    rows = await turn.records.illnesses.families(illness)
    if any(row.is_without_time for row in rows):
        for account_id in await readers_of(turn, illness):
            if account_id != turn.account.id:
                wakes = await quiet_until(turn, account_id)
                at = min(wakes, illness.list_at) if wakes else None
                await tells_list(turn, illness, account_id, not_before=at)
    else:
        await tells_teacher(turn, illness)


async def tells_teacher(turn: Turn, illness: Illness) -> None:
    """A teacher for whom the office said it reads what their families were told."""
    teacher = illness.teacher_account_id
    if teacher is not None and teacher != turn.account.id:
        await turn.tell(
            teacher,
            await illness_card(turn, illness),
            key=f"ill-said:{illness.id}",
            subject=f"illness:{illness.id}",
        )


async def illness_follows(voice: Voice, illness: Illness) -> None:
    """The card says how it stands now, wherever it is read."""
    fresh = await voice.records.illnesses.of_day(illness.teacher_id, illness.day)
    assert fresh is not None, "an illness that was said is there"
    shown = await illness_card(voice, fresh)
    cards = [CardAt(fresh.account_id, fresh.card_id)] if fresh.card_id else []
    for account_id in await readers_of(voice, fresh):
        row_id = await voice.records.outbox.said_as(key_of(fresh, account_id))
        if row_id is not None:
            cards.append(CardAt(account_id, row_id))
    for card in cards:
        await voice.change_card(card, shown, key=f"ill-card:{card.row_id}:{fresh.version}")


async def readers_of(voice: Voice, illness: Illness) -> tuple[int, ...]:
    """Who phones: the teacher, and everyone in the office."""
    teacher = illness.teacher_account_id
    offices = await voice.records.illnesses.offices()
    return tuple(dict.fromkeys((*([teacher] if teacher else []), *offices)))


async def tells_list(
    voice: Voice, illness: Illness, account_id: int, not_before: datetime | None = None
) -> None:
    """Once to each, however long it grows: the list that was sent is edited."""
    shown, key = await illness_card(voice, illness), key_of(illness, account_id)
    subject = f"illness:{illness.id}"
    await voice.tell(account_id, shown, key=key, subject=subject, not_before=not_before)


def key_of(illness: Illness, account_id: int) -> str:
    return f"ill-to-phone:{illness.id}:{account_id}"


async def lists_to_phone(voice: Voice) -> None:
    """Who did not answer in time is to be phoned: listed once, and edited as answers come."""
    for illness in await voice.records.illnesses.to_list(voice.now):
        if not await voice.records.illnesses.listed(illness, voice.now):
            continue
        fresh = await voice.records.illnesses.of_day(illness.teacher_id, illness.day)
        rows = await voice.records.illnesses.families(illness)
        if fresh is None or all(row.has_time for row in rows):
            continue
        # Who answered that none suits has taken it out already.
        silent = [row.meeting_id for row in rows if row.answer is None and not row.has_time]
        meetings = voice.records.meetings
        await leaves_calendars(voice, [await meetings.of_anyone(number) for number in silent])
        nobody_new = all(row.has_time or row.is_without_time for row in rows)
        for account_id in await readers_of(voice, fresh):
            if not (nobody_new and account_id == fresh.account_id):  # it is on their card
                await tells_list(voice, fresh, account_id)
        await illness_follows(voice, fresh)
