"""A teacher asks a family to come, leaves it to them, or says that there is no need this time.

(Ms Lee and Mr Okafor offer times on Thursday 19 March, 17:00 to 18:00)
(Ms Lee looks at the families of the round)
Ms Lee:  taps Ada K.
Bot:     Ada K. · 3B · Parent conferences
         No time yet.
         Parents: Ewa Kowalska and Piotr Kowalski
         [Book for Ewa Kowalska]
         [Book for Piotr Kowalski]
         [Please come]  [If you like]  [No need]
         [Back]
Ms Lee:  taps Please come
Bot:     Ada K.’s parents will read:
         Ms Lee would like to meet you about Ada K. and is glad of any time that suits you.
         [Send]
         [Add a sentence]  [Take it back]
         [Back]
Ms Lee:  taps Add a sentence
Bot:     What would you like to add? Only Ada K.’s parents read it.
         [Back]
Ms Lee:  I have good news about her reading.
Bot:     Ada K.’s parents will read:
         Ms Lee would like to meet you about Ada K. and is glad of any time that suits you.
         “I have good news about her reading.”
         [Send]
         [Add a sentence]  [Take it back]
         [Back]
Ms Lee:  taps Send
Bot:     Told on Thursday 12 March, each parent for themselves:
         Ms Lee would like to meet you about Ada K. and is glad of any time that suits you.
         “I have good news about her reading.”
         [Add a sentence]  [Take it back]
         [Back]
Ewa reads: Parent conferences
         Ms Lee would like to meet you about Ada K. and is glad of any time that suits you.
         “I have good news about her reading.”
         /meet shows the times.
"""

from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Conversation, Next, not_replying, taps, writes
from bot.screen import Button, Screen, screen
from bot.turn import Turn
from bot.words import Moment, Said, lines, text
from handlers.waiting.staff_of_round import own_child, own_round, staff
from handlers.waiting.tell_wish import takes_back, tells_parents
from handlers.waiting.wish_lines import WISHES, wish_lines
from storage.models import Role
from storage.shelf import NotThere
from storage.waiting_models import MeetingWish

LONGEST = 200  # characters: a sentence, not a letter


class Step(StrEnum):
    WRITING = "writing"


def wishing_to_meet() -> Conversation:
    return Conversation(
        "wish-to-meet",
        role=Role.TEACHER,
        entry_points=[
            taps(carried.WishToMeet, wishes),
            taps(carried.ShowWish, shows_wish),
            taps(carried.AskWishWords, asks_for_words),
            taps(carried.TellWish, tells),
            taps(carried.DropWish, drops),
        ],
        states={Step.WRITING: [not_replying(writes(adds_words))]},
    )


async def wishes(turn: Turn, tap: carried.WishToMeet) -> Next:
    """Kept at once, told when the teacher sends it."""
    if tap.how not in WISHES or staff(turn).role is not Role.TEACHER:
        raise NotThere
    found = await own_round(turn, tap.round)
    child = await own_child(turn, found, tap.child)
    wish = await turn.records.waiting.say_wish(found.id, turn.teacher, child.id, tap.how)
    await turn.note("wished-to-meet", f"meeting-wish:{wish.id}")
    return await shows(turn, wish)


async def own_wish(turn: Turn, number: int) -> MeetingWish:
    """A wish of the teacher who speaks, for a family they may still meet. Raises `NotThere`."""
    wish = await turn.records.waiting.wish(number)
    if wish.teacher_id not in {hat.id for hat in turn.hats_as(Role.TEACHER)}:
        raise NotThere
    await own_child(turn, await own_round(turn, wish.round_id), wish.child_id)
    return wish


async def shows_wish(turn: Turn, tap: carried.ShowWish) -> Next:
    return await shows(turn, await own_wish(turn, tap.wish))


async def shows(turn: Turn, wish: MeetingWish) -> Next:
    await turn.show(wish_card(wish))
    return END


def wish_card(wish: MeetingWish) -> Screen:
    """What the family will read, or has read."""
    if wish.told_at is None:
        head = text("wish-will-read", child=wish.child)
    else:
        head = text("wish-was-told", day=Moment(wish.told_at, Said.DAY))
    tell = Button(text("wish-send"), carried.TellWish(wish.id))
    return screen(
        lines(head, wish_lines(wish)),
        tell if wish.told_at is None else None,
        (
            Button(text("wish-add-words"), carried.AskWishWords(wish.id)),
            Button(text("wish-take-back"), carried.DropWish(wish.id)),
        ),
        back_to_family(wish),
    )


def back_to_family(wish: MeetingWish) -> Button:
    return Button(text("button-back"), carried.ShowFamily(wish.round_id, wish.child_id))


async def asks_for_words(turn: Turn, tap: carried.AskWishWords) -> Next:
    wish = await own_wish(turn, tap.wish)
    back = Button(text("button-back"), carried.ShowWish(wish.id))
    await turn.show(screen(text("wish-which-words", child=wish.child), back))
    return At(Step.WRITING, wish.id)


async def adds_words(turn: Turn) -> Next:
    assert turn.place is not None, "only who was asked stands here"
    wish = await own_wish(turn, turn.place.subject_id or 0)
    words = " ".join(turn.words.split())
    if len(words) > LONGEST:
        back = Button(text("button-back"), carried.ShowWish(wish.id))
        await turn.show(screen(text("wish-too-long", most=LONGEST), back))
        return None
    await turn.records.waiting.say_words(wish, words)
    return await shows(turn, await turn.records.waiting.wish(wish.id))


async def tells(turn: Turn, tap: carried.TellWish) -> Next:
    """A second tap tells nobody twice."""
    wish = await own_wish(turn, tap.wish)
    if await turn.records.waiting.told_wish(wish, turn.now):
        await tells_parents(turn, await turn.records.waiting.wish(wish.id))
        await turn.note("told-wish", f"meeting-wish:{wish.id}")
    return await shows(turn, await turn.records.waiting.wish(wish.id))


async def drops(turn: Turn, tap: carried.DropWish) -> Next:
    """Nothing is wished any more; whoever read it sees that, without a sound."""
    wish = await own_wish(turn, tap.wish)
    if wish.told_at is not None:
        await takes_back(turn, wish)
    await turn.records.waiting.drop_wish(wish)
    await turn.note("dropped-wish", f"meeting-wish:{wish.id}")
    await turn.show(screen(text("wish-dropped", child=wish.child), back_to_family(wish)))
    return END
