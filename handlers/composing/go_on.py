"""From one child to the next: the walk, and the card of the week at its end."""

from bot.conversation import END, Next
from bot.turn import Turn
from bot.words import Text, text
from handlers.celebrations.week_card import keeps_cards_true, shows_card
from handlers.composing.child_card import shows_child
from handlers.composing.known_of_child import in_turn
from handlers.composing.weekly_here import Here
from storage.week_models import Week, Weekly


async def goes_on(
    turn: Turn, week: Week, result: Text | None = None, after: Weekly | None = None
) -> Next:
    """The next child who has nothing ready; the card of the week when there is no other."""
    waiting = await in_turn(turn, week)
    if not waiting or (after and waiting[0].id == after.id):
        await shows_card(turn, week, result)
        return END
    return await shows_child(turn, Here(week, waiting[0]), result, back_to=after)


async def goes_on_after(turn: Turn, here: Here, result: Text) -> Next:
    """Something of this child was decided: every card counts anew, and the next one comes."""
    await keeps_cards_true(turn, here.week, f"turn:{turn.received.id}")
    return await goes_on(turn, here.week, result, here.weekly)


def says_result(here: Here) -> Text | None:
    """What became of a child whose card is shown no more."""
    child = here.weekly.child_name
    match here.weekly.state:
        case "ready":
            return text("compose-result-ready", child=child)
        case "skipped":
            return text("compose-result-skipped", child=child)
        case _:
            return text("compose-result-later", child=child) if here.weekly.later_at else None
