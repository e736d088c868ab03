"""Sent now or kept for the weekly message; undone, taken back or given up.

Ms Lee:  /praise
Ms Lee:  taps Several at once
Ms Lee:  taps Omar H.
Ms Lee:  taps Taras K.
Ms Lee:  taps Go on
Ms Lee:  taps Teamwork
Ms Lee:  taps For the weekly message
Bot:     Omar · 3B · from Ms Lee:
         Omar worked well with others.
         ─
         The same for Taras K.: each family reads of its own child alone. Write {child} where the name belongs.
         Kept for the weekly message of 3B.
         [Undo]
         [Home]
Ms Lee:  taps Undo
Ms Lee:  taps Send now
Bot:     Omar · 3B · from Ms Lee:
         Omar worked well with others.
         ─
         The same for Taras K.: each family reads of its own child alone. Write {child} where the name belongs.
         Sending at 10:00:45 to 2 parents.
         [Undo]
(45 seconds later)
Layla reads: عن Omar · 3B · من Ms Lee:
         Omar: تعاون جيد مع الآخرين.
         [❤️ شكرًا]  [الكتابة إلى Ms Lee]
Ms Lee:  taps Take back
Bot:     Omar · 3B · from Ms Lee:
         Omar worked well with others.
         ─
         The same for Taras K.: each family reads of its own child alone. Write {child} where the name belongs.
         Taken back.
         [Home]
"""  # noqa: E501 - as a phone shows it

from datetime import timedelta

from bot import taps as carried
from bot.conversation import END, Entry, Next, taps
from bot.screen import screen
from bot.turn import Refused, Turn
from bot.words import text
from handlers.home import GO_HOME
from handlers.praise.ask_for_photos import asks_for_photos
from handlers.praise.own_praise import audience_of, own_praise
from handlers.praise.praise_card import shows_how_it_stands
from handlers.teachers.fresh_update_card import UNDO_SECONDS
from storage.praise_models import Praise, PraiseOutcome


def ways_to_send_praise() -> tuple[Entry, ...]:
    return (
        taps(carried.SendPraise, sends_now),
        taps(carried.KeepPraise, keeps_for_week),
        taps(carried.UndoPraise, undoes),
        taps(carried.TakeBackPraise, takes_back),
        taps(carried.DropPraise, gives_up),
    )


async def sends_now(turn: Turn, tap: carried.SendPraise) -> Next:
    praise = await own_praise(turn, tap.praise)
    if praise.state == "draft" and await may_leave(turn, praise):
        at = turn.now + timedelta(seconds=UNDO_SECONDS)
        done = await turn.records.praises.schedule(praise, tap.version, at)
        await leaves_hand(turn, praise, "sent-praise", done=done)
    return await shows_how_it_stands(turn, praise.id)


async def keeps_for_week(turn: Turn, tap: carried.KeepPraise) -> Next:
    praise = await own_praise(turn, tap.praise)
    if praise.state == "draft":
        done = await turn.records.praises.keep(praise, tap.version, turn.now)
        await leaves_hand(turn, praise, "kept-praise", done=done)
    return await shows_how_it_stands(turn, praise.id)


async def leaves_hand(turn: Turn, praise: Praise, noted: str, *, done: bool) -> None:
    """What is written now is something else; of a version that is old nothing was done."""
    if not done:
        turn.explain_old_card()
        return
    await asks_for_photos(turn, praise)
    await turn.note(noted, f"praise:{praise.id}")
    await turn.records.conversations.leave(turn.account.id)


async def may_leave(turn: Turn, praise: Praise) -> bool:
    """Whether each family would have something to read; refused where nobody would read it."""
    audience = await audience_of(turn, praise)
    if not audience.is_ready:
        raise Refused(text("praise-nobody"))
    return praise.says_in_words or not audience.without_photo


async def undoes(turn: Turn, tap: carried.UndoPraise) -> Next:
    """While it has not left, or no weekly message was made of it: the draft is in hand again."""
    praise = await own_praise(turn, tap.praise)
    if await turn.records.praises.back_to_draft(praise):
        turn.answer(text("praise-undone"))
        await turn.note("undid-praise", f"praise:{praise.id}")
    elif praise.state in {"sent", "kept"}:
        turn.answer(text("praise-too-late"))
    return await shows_how_it_stands(turn, praise.id)


async def takes_back(turn: Turn, tap: carried.TakeBackPraise) -> Next:
    """It goes from every phone from which Telegram still lets it be removed; the rest is said."""
    praise = await own_praise(turn, tap.praise)
    if await turn.records.praises.take_back(praise, turn.now):
        await turn.records.outbox.cancel(f"praise:{praise.id}", turn.now, "taken back")
        for each in await turn.records.praises.outcomes(praise):
            await removes(turn, each)
        await turn.note("took-back-praise", f"praise:{praise.id}")
    return await shows_how_it_stands(turn, praise.id)


async def removes(turn: Turn, outcome: PraiseOutcome) -> None:
    """What is just being sent goes as soon as it has arrived."""
    account_id, row_id = outcome.account_id, outcome.outbox_id
    if account_id is None or row_id is None:
        return
    if outcome.state == "sending" or await turn.may_delete(row_id):
        await turn.delete(account_id, row_id, key=f"praise-back:{row_id}")


async def gives_up(turn: Turn, tap: carried.DropPraise) -> Next:
    praise = await own_praise(turn, tap.praise)
    if praise.state not in {"draft", "dropped"}:
        return await shows_how_it_stands(turn, praise.id)
    await turn.records.praises.drop_draft(praise, turn.now)
    await turn.show(screen(text("praise-given-up"), GO_HOME))
    stands_here = turn.place is not None and turn.place.subject_id == praise.id
    return END if stands_here else None
