"""How it reads that a teacher would like to meet a family, or that there is no need this time.

A family reads it alone, each parent for themselves, and only once the teacher has sent it.
"""

from bot import taps as carried
from bot.screen import Button, Rows
from bot.turn import Turn
from bot.words import Lines, Moment, Said, Text, lines, text
from storage.round_models import Round
from storage.waiting_models import MeetingWish

WISHES = ("requested", "optional", "not-needed")


def wish_lines(wish: MeetingWish) -> Lines:
    """As the family reads it."""
    return lines(
        text(f"see-you-{wish.wish}", teacher=wish.teacher_name, child=wish.child),
        text("wish-words", words=wish.words) if wish.words else None,
    )


async def wishes_told(turn: Turn) -> Lines | None:
    """For a parent's /meet, first of all: what teachers told them; None where there is nothing."""
    found: dict[int, MeetingWish] = {}
    for parent in turn.parents:
        wishes = await turn.records.waiting.wishes_for(parent.id, turn.now)
        found |= {wish.id: wish for wish in wishes}
    told = sorted(found.values(), key=lambda wish: WISHES.index(wish.wish))
    return lines(*[wish_lines(wish) for wish in told]) if told else None


async def own_wish_line(turn: Turn, found: Round, child_id: int) -> Text | None:
    """What the teacher who speaks said of meeting this family."""
    wish = await turn.records.waiting.wish_of(found.id, turn.teacher, child_id)
    if wish is None:
        return None
    said = text(f"see-said-{wish.wish}")
    if wish.told_at is None:
        return text("wish-not-told", wish=said)
    return text("wish-told", wish=said, day=Moment(wish.told_at, Said.DAY))


def wish_rows(found: Round, child_id: int) -> Rows:
    """Whether this family is asked to come: for the teacher's own meeting with them."""
    return (
        tuple(
            Button(text(f"see-me-{how}"), carried.WishToMeet(found.id, child_id, how))
            for how in WISHES
        ),
    )
