"""A child's week as a picture for the phone: a name, one sentence, one next step.

Set like the sheets (`bot.sheets`): what people wrote goes in as data, in any script and direction.
"""

from dataclasses import asdict, dataclass

from bot.sheets import typeset

SHARPNESS = 162  # pixels an inch: 1,080 pixels across, as wide as phones show a photo
TONES = 4  # grounds of the card; a child keeps its own for the school year


@dataclass(frozen=True, slots=True)
class Words:
    """One text of the card, and in which direction it is read."""

    text: str
    right_to_left: bool


@dataclass(frozen=True, slots=True)
class PictureCard:
    """`foot` names class and week. `tone` is 0 to `TONES` - 1; `language` the card's own."""

    name: Words
    well: Words
    step: Words
    foot: Words
    language: str
    tone: int


def drawn_card(card: PictureCard) -> bytes:
    """The card as PNG."""
    return typeset("week.typ", asdict(card), "png", SHARPNESS)
