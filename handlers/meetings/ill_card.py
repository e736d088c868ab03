"""What becomes of the meetings of a teacher who is ill: asked, answered, or to be phoned.

The families are asked once, each in their own waking hours. Who does not answer in time is listed
for the teacher and the office, on a card that is edited in place.
"""

from datetime import datetime, timedelta

from bot import taps
from bot.meeting_reminders import out_of_quiet
from bot.screen import Button, Rows, Screen, screen
from bot.turn import Turn
from bot.voice import CardAt, Voice
from bot.words import Moment, Said, Text, lines, names, text
from handlers.meetings.meeting_lines import meeting_line
from handlers.meetings.plan_reminders import quiet_of
from handlers.meetings.remind_of_meetings import span_of
from handlers.meetings.what_follows import old_card_follows
from storage.meeting_models import Booking, MeetingPerson, Slot
from storage.models import Role
from storage.reminder_models import Illness

OFFERED = 3  # times, one a button
TO_ANSWER = timedelta(hours=2)
AT_LEAST = timedelta(minutes=10)
BEFORE_IT = timedelta(hours=1)  # who travels is to be reached before


def list_when(voice: Voice, ill: list[Booking]) -> datetime:
    """Two hours on; sooner when the first meeting of the day is near."""
    first = min(booking.starts_at for booking in ill)
    return min(voice.now + TO_ANSWER, max(voice.now + AT_LEAST, first - BEFORE_IT))


# Families are asked


async def asks_families(turn: Turn, illness: Illness) -> None:
    latest = illness.list_at
    for row in await turn.records.illnesses.families(illness):
        booking = await turn.records.meetings.of_anyone(row.meeting_id)
        slots = await nearest_times(turn, illness, booking)
        if not slots or not any(parent.account_id for parent in booking.parents):
            await turn.records.illnesses.answer(illness, booking, "no-time", turn.now)
        for parent in booking.parents:
            if parent.account_id is not None:
                told_at = await asks_parent(turn, illness, booking, parent, slots)
                latest = max(latest, told_at + AT_LEAST) if told_at > turn.now else latest
    if latest != illness.list_at:
        await turn.records.illnesses.list_later(illness, latest)


async def nearest_times(voice: Voice, illness: Illness, booking: Booking) -> tuple[Slot, ...]:
    """Free times of the same teacher: the nearest day, and on it the nearest time of day."""
    local = voice.school.time.local
    was = local(booking.starts_at)

    def distance(slot: Slot) -> tuple[int, int, datetime]:
        at = local(slot.starts_at)
        minutes = (at.hour - was.hour) * 60 + at.minute - was.minute
        return abs((at.date() - was.date()).days), abs(minutes), slot.starts_at

    free = await voice.records.illnesses.equal_times(illness, booking, voice.now)
    return tuple(sorted(free, key=distance)[:OFFERED])


async def asks_parent(
    turn: Turn, illness: Illness, booking: Booking, parent: MeetingPerson, slots: tuple[Slot, ...]
) -> datetime:
    """When the message leaves: after their quiet hours, where that is in time."""
    assert parent.account_id is not None, "who has not joined cannot be asked"
    account = await turn.records.accounts.of(parent.account_id)
    assert account is not None, "an account that acts for somebody is there"
    quiet = await quiet_of(turn, Role.PARENT, parent.person_id, account)
    at = out_of_quiet(turn.now, "1d", booking.starts_at, quiet)
    number, version = booking.meeting.id, booking.meeting.sequence
    card = await turn.tell(
        parent.account_id,
        offer_card(illness, booking, parent, slots),
        key=f"ill:{illness.id}:{number}:{parent.person_id}",
        subject=f"meeting:{number}",
        not_before=at if at > turn.now else None,
    )
    await old_card_follows(turn, parent, called_off(illness, booking, parent), version)
    if card is not None:
        await turn.records.meetings.show_on(number, parent.person_id, card)
    return at


def called_off(illness: Illness, booking: Booking, reader: MeetingPerson) -> Screen:
    return screen(
        lines(text("ill-called-off", teacher=illness.teacher_name), meeting_line(booking, reader))
    )


def offer_card(
    illness: Illness,
    booking: Booking,
    reader: MeetingPerson,
    slots: tuple[Slot, ...],
    first: Text | None = None,
) -> Screen:
    """`first` is what just happened, such as a time that was taken meanwhile."""
    asked = text("ill-would-suit") if slots else text("ill-no-time")
    said = lines(first, called_off(illness, booking, reader).words, asked)
    return screen(said, *time_rows(booking, slots))


def time_rows(booking: Booking, slots: tuple[Slot, ...]) -> Rows:
    number = booking.meeting.id
    times = tuple(
        (
            Button(
                text("ill-time", moment=Moment(slot.starts_at)), taps.TakeAfterIll(number, slot.id)
            ),
        )
        for slot in slots
    )
    return (*times, (Button(text("ill-none-suits"), taps.NoneSuits(number)),)) if slots else ()


# How it stands, for whoever said it and for the office


async def illness_card(voice: Voice, illness: Illness) -> Screen:
    rows = await voice.records.illnesses.families(illness)
    told = moved = 0
    waiting: list[str] = []
    to_phone: list[str] = []
    for row in rows:
        booking = await voice.records.meetings.of_anyone(row.meeting_id)
        told += any(parent.account_id for parent in booking.parents)
        if row.has_time:
            moved += 1
        elif row.answer is not None or illness.listed_at is not None:
            to_phone.append(family(booking))
        else:
            waiting.append(family(booking))
    begins, _ = span_of(voice, illness.day)
    return screen(
        lines(
            text(
                "ill-stands",
                teacher=illness.teacher_name,
                day=Moment(begins, Said.DAY),
                told=told,
                all=len(rows),
            ),
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
        shown = await illness_card(voice, fresh)
        for account_id in await readers_of(voice, fresh):
            await voice.tell(
                account_id, shown, key=key_of(fresh, account_id), subject=f"illness:{fresh.id}"
            )
        await illness_follows(voice, fresh)
