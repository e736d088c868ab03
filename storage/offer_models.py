"""What a parent may book: a teacher about a child in a round, and what they have there already."""

from dataclasses import dataclass
from datetime import datetime

from storage.models import shortened


@dataclass(frozen=True, slots=True)
class Offer:
    """A teacher whom a parent may meet about a child in a round, whether or not a time is free.

    `mine` is the meeting this parent has with the teacher about the child, `others` how many other
    parents have (never said to this one), `booked` how many meetings this parent has for the child
    in the round, and `children` how many children at the school. `ahead` says whether any of the
    teacher's times is still to come. The link is for who has booked.
    """

    round_id: int
    round_name: str
    state: str
    held: str
    slot_minutes: int
    opens_at: datetime | None
    siblings_at: datetime | None
    closes_at: datetime | None
    two_homes: bool
    most_each: int | None
    teacher_id: int
    teacher_name: str
    link: str | None
    child_id: int
    first_name: str
    last_name: str
    parent_id: int
    children: int
    ahead: bool
    mine: int | None
    others: int
    booked: int

    def __post_init__(self) -> None:
        for flag in ("two_homes", "ahead"):
            object.__setattr__(self, flag, bool(getattr(self, flag)))

    @property
    def child(self) -> str:
        """First name and initial: all that a chat shows of a child."""
        return shortened(self.first_name, self.last_name)

    @property
    def bookable_from(self) -> datetime | None:
        """From when this family can book; None for at once."""
        if self.children > 1 and self.siblings_at is not None:
            return self.siblings_at
        return self.opens_at

    def may_be_booked(self, now: datetime) -> bool:
        """Whether this family can book, or choose another time, in this round now."""
        begins, ends = self.bookable_from, self.closes_at
        return (
            self.state == "open"
            and self.ahead
            and (begins is None or begins <= now)
            and (ends is None or now < ends)
        )

    @property
    def is_of_other_home(self) -> bool:
        """Whether another parent has the one meeting there is for this child."""
        return self.others > 0 and not self.two_homes

    @property
    def is_enough(self) -> bool:
        """Whether this parent has as many meetings for the child as the round allows."""
        return self.most_each is not None and self.booked >= self.most_each
