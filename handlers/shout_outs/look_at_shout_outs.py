"""The evening before, the office sees what the whole school will read, and can keep any back.

Ms Lee:  /praise
Ms Lee:  taps Ada K.
Ms Lee:  Ada helped a new boy find his way.
Ms Lee:  taps Send now
(45 seconds later)
Ms Lee:  taps Tell the whole school
Ms Lee:  taps Ask the family
Ewa:     taps Yes
Piotr:   taps Yes
(Ms Lee has found Ada's week ready)
(7 hours later)
Dana reads: From the school: from Friday 13 March, 15:00 every family reads this.
         1. ⭐ Ada, 3B: “Ada helped a new boy find his way.”
         [Keep 1 back]
Dana:    taps Keep 1 back
Bot:     From the school: from Friday 13 March, 15:00 every family reads this.
         1. Kept back: ⭐ Ada, 3B: “Ada helped a new boy find his way.”
         [Let 1 go out]
Dana:    taps Let 1 go out
(22 hours later)
Piotr reads: From the school
         ⭐ Ada, 3B: “Ada helped a new boy find his way.”
Dana:    taps Keep 1 back
Bot:     From the school: every family reads this.
         1. ⭐ Ada, 3B: “Ada helped a new boy find his way.”
"""

from datetime import datetime, time, timedelta

from bot import taps as carried
from bot.conversation import Conversation, Next, taps
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.voice import Voice
from bot.words import Moment, lines, text
from handlers.shout_outs.answer_shout_out import asks_parents
from handlers.shout_outs.shout_card import as_read
from storage.models import Role
from storage.shelf import NotThere
from storage.shout_out_models import NextWeek, ShoutOut

# In a week, the oldest first, with no order of merit: what is more waits for the next. Read by
# everyone, it stays something special.
AT_MOST = 5
EVENING = time(17)
TIME_TO_LOOK = timedelta(hours=2)  # what is allowed later than that waits for the next week


async def shows_shout_outs(voice: Voice) -> None:
    """The clock's part: which go out next, shown to the office once they are known."""
    shelf = voice.records.shout_outs
    if not await shelf.are_waiting():
        return
    week = await shelf.next_week(voice.now)
    if week is None or not is_time(voice, week):
        return
    for each in await shelf.ask_newcomers(voice.now):
        await asks_parents(voice, each)
    room = AT_MOST - len(await shelf.of_week(week.first_day))
    if room <= 0 or not await shelf.goes_out_in(week.first_day, room):
        return
    found = await shelf.of_week(week.first_day)
    shown = office_card(found, week.send_at)
    newest = max(each.id for each in found)
    for account_id in await shelf.offices():
        key = f"shout-week:{week.first_day.isoformat()}:{newest}:{len(found)}:{account_id}"
        await voice.tell(account_id, shown, key=key)


def is_time(voice: Voice, week: NextWeek) -> bool:
    before = voice.school.time.local(week.send_at).date() - timedelta(days=1)
    evening = voice.school.time.moment(before, EVENING)
    return evening <= voice.now <= week.send_at - TIME_TO_LOOK


def office_card(found: tuple[ShoutOut, ...], send_at: datetime | None) -> Screen:
    buttons = [
        Button(
            text(
                "shout-bring-back" if each.state == "withheld" else "shout-withhold", number=number
            ),
            carried.WithholdShoutOut(each.id, int(each.state != "withheld")),
        )
        for number, each in enumerate(found, start=1)
        if each.state in {"allowed", "withheld"}
    ]
    return screen(
        lines(
            text("shout-office-when", moment=Moment(send_at)) if send_at else text("shout-office"),
            *[
                text(
                    "shout-office-held" if each.state == "withheld" else "shout-office-line",
                    number=number,
                    words=as_read(each),
                )
                for number, each in enumerate(found, start=1)
            ],
        ),
        *in_rows_of(2, buttons),
    )


def looking_at_shout_outs() -> Conversation:
    return Conversation(
        "shout-outs-of-office",
        role=Role.OFFICE,
        entry_points=[taps(carried.WithholdShoutOut, withholds)],
    )


async def withholds(turn: Turn, tap: carried.WithholdShoutOut) -> Next:
    shelf = turn.records.shout_outs
    found = await shelf.of(tap.shout_out)
    if found.week_on is None or tap.on not in {0, 1}:
        raise NotThere
    if await shelf.withhold(found, on=tap.on == 1):
        verb = "withheld-shout-out" if tap.on else "brought-back-shout-out"
        await turn.note(verb, f"shout-out:{found.id}")
    elif found.state == "sent":
        turn.answer(text("shout-too-late"))
    week = await shelf.next_week(turn.now)
    send_at = week.send_at if week and week.first_day == found.week_on else None
    await turn.show(office_card(await shelf.of_week(found.week_on), send_at))
    return None
