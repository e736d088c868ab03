"""What a class's good news are gathered from, as rows read."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class NewsPiece:
    """One that may stand in the good news: `kind` is update, win or words; words are HTML.

    `left_out` is None while no teacher chose. Of a win `child` is whose family told it.
    """

    kind: str
    number: int
    at: datetime
    words: str
    child: str | None
    left_out: bool | None

    def __post_init__(self) -> None:
        if self.left_out is not None:
            object.__setattr__(self, "left_out", bool(self.left_out))
