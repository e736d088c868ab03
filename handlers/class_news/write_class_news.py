"""A class's good news: gathered from its updates, seen by a teacher, found good with one tap.

(the week of 3B is planned)
Ms Lee:  /update
Ms Lee:  On Tuesday we planted beans.
Ms Lee:  taps Send
(45 seconds later)
Ms Lee:  /week
Ms Lee:  taps Good news of the class
Bot:     Good news of 3B, with the messages of Friday 13 March, 15:00:
         On Tuesday we planted beans.
         ─
         Tap what to leave out or take. Whatever you write now is added.
         [✓ On Tuesday we planted beans.]
         [Good]
Ms Lee:  The first ones are out!
Bot:     Good news of 3B, with the messages of Friday 13 March, 15:00:
         • On Tuesday we planted beans.
         • The first ones are out!
         ─
         Tap what to leave out or take. Whatever you write now is added.
         [✓ On Tuesday we planted beans.]
         [✓ The first ones are out!]
         [Good]
Ms Lee:  taps ✓ The first ones are out!
Bot:     Good news of 3B, with the messages of Friday 13 March, 15:00:
         On Tuesday we planted beans.
         ─
         Tap what to leave out or take. Whatever you write now is added.
         [✓ On Tuesday we planted beans.]
         [– The first ones are out!]
         [Good]
Ms Lee:  taps Good
Bot:     Good news of 3B, with the messages of Friday 13 March, 15:00:
         On Tuesday we planted beans.
         ─
         Ms Lee found it good.
         [Change]
"""

from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Conversation, Next, not_replying, sends, taps, writes
from bot.screen import Button, screen
from bot.turn import Refused, Turn
from bot.words import text
from handlers.answer_anything import writes_freely
from handlers.celebrations.own_week import own_week
from handlers.celebrations.week_settings import way_to_weeks
from handlers.class_news.gather_news import LONGEST, draft_of
from handlers.class_news.news_card import approved_card, draft_card, left_card
from handlers.class_news.when_news_go import news_go
from handlers.messages.message_parts import ANY_KIND
from storage.class_news_models import NewsPiece
from storage.models import Role
from storage.shelf import NotThere
from storage.week_models import Week


class Step(StrEnum):
    ADDING = "adding"


def writing_class_news() -> Conversation:
    return Conversation(
        "class-news",
        role=Role.TEACHER,
        entry_points=[
            taps(carried.SeeClassNews, sees),
            taps(carried.TickNews, ticks),
            taps(carried.FindNewsGood, finds_good),
            taps(carried.ChangeClassNews, changes),
        ],
        states={
            Step.ADDING: [
                not_replying(writes(adds)),
                not_replying(sends(adds_caption, *ANY_KIND)),
            ]
        },
    )


def way_to_class_news(week: Week) -> Button:
    """For the card of a week."""
    return Button(text("class-news-see"), carried.SeeClassNews(week.id))


async def sees(turn: Turn, tap: carried.SeeClassNews) -> Next:
    return await shows(turn, await own_week(turn, tap.week), below=True)


async def shows(turn: Turn, week: Week, *, below: bool = False) -> Next:
    """As it stands: a draft to write into, found good, or not of this week at all."""
    show = turn.show_new if below else turn.show
    if week.state != "planned":
        await show(left_card(week))
        return END
    if not await news_go(turn, week):
        said = text("class-news-not-now", class_=week.class_name)
        await show(screen(said, way_to_weeks(week.class_id)))
        return END
    if week.note_at is not None:
        await show(await approved_card(turn, week))
        return END
    await show(draft_card(week, await draft_of(turn, week)))
    return At(Step.ADDING, week.id)


# Taken, left out, written


async def ticks(turn: Turn, tap: carried.TickNews) -> Next:
    week = await own_week(turn, tap.week)
    piece = await piece_of(turn, week, tap)
    if week.state != "planned" or week.note_at is not None:
        turn.explain_old_card()
    else:
        await turn.records.class_news.choose(
            week, piece, turn.teacher, turn.now, left_out=not tap.on
        )
    return await shows(turn, week)


async def piece_of(turn: Turn, week: Week, tap: carried.TickNews) -> NewsPiece:
    """One that this week's news can be made of. Raises `NotThere`."""
    for piece, _ in (await draft_of(turn, week)).pieces:
        if (piece.kind, piece.number) == (tap.kind, tap.number) and tap.on in {0, 1}:
            return piece
    raise NotThere


async def adds(turn: Turn) -> Next:
    """A colleague may have found it good meanwhile: with new words it is to be seen again."""
    assert turn.place is not None, "only who stands at a step writes into a draft"
    week = await own_week(turn, turn.place.subject_id or 0)
    if week.state != "planned":
        await writes_freely(turn)
        return END
    over = len(turn.words) - LONGEST
    if over > 0:
        raise Refused(text("class-news-too-long", over=over))
    await turn.records.class_news.add(week, turn.html, turn.teacher, turn.now)
    await turn.records.class_news.take_back(week)
    return await shows(turn, await own_week(turn, week.id))


async def adds_caption(turn: Turn) -> Next:
    """A photo does not go with the news; what is written below it does."""
    if turn.html:
        return await adds(turn)
    raise Refused(text("class-news-in-words"))


# Found good


async def finds_good(turn: Turn, tap: carried.FindNewsGood) -> Next:
    """What goes is what was seen; the second tap finds it good already."""
    week = await own_week(turn, tap.week)
    if week.state == "planned" and week.note_at is None and await news_go(turn, week):
        draft = await draft_of(turn, week)
        if draft.seen == tap.seen and draft.may_leave:
            await turn.records.class_news.approve(week, draft.words, turn.teacher, turn.now)
            await turn.note("approved-class-news", f"week:{week.id}")
        else:
            turn.explain_old_card()
    return await shows(turn, await own_week(turn, week.id))


async def changes(turn: Turn, tap: carried.ChangeClassNews) -> Next:
    week = await own_week(turn, tap.week)
    if await turn.records.class_news.take_back(week):
        await turn.note("changed-class-news", f"week:{week.id}")
    return await shows(turn, await own_week(turn, week.id))
