"""Good moments of a child to look back at, and the button for them on its parent's home card."""

from bot.screen import Button, in_rows_of
from bot.taps import ShowMoments
from bot.turn import Turn
from bot.voice import Voice
from bot.words import text
from storage.models import Child, Person
from storage.praise_models import GoodMoment


async def ways_to_look_back(turn: Turn, children: tuple[Child, ...]) -> list[tuple[Button, ...]]:
    """For the home card: a button for each child of whom there is something to look back at."""
    buttons = [
        Button(text("moments-button", child=child.first_name), ShowMoments(child.id, 0))
        for child in children
        if await moments_of(turn, turn.parents, child, 1)
    ]
    return list(in_rows_of(2, buttons))


async def moments_of(
    voice: Voice, parents: tuple[Person, ...], child: Child, at_most: int
) -> tuple[GoodMoment, ...]:
    """What this parent was told by any of their entries, the newest first and each once."""
    found: dict[tuple[str, int], GoodMoment] = {}
    for parent in parents:
        for moment in await voice.records.praises.moments(parent, child.id, at_most):
            found[moment.kind, moment.number] = moment
    return tuple(sorted(found.values(), key=lambda moment: moment.at, reverse=True)[:at_most])
