"""The rounds in which a parent can book: the days, until when, and whom they can meet.

What is booked already is left out; why somebody cannot be met is said kindly.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import groupby

from bot import taps as carried
from bot.screen import Button, Rows
from bot.turn import Turn
from bot.words import Days, Lines, Moment, Text, lines, text
from handlers.parents.book_meeting import already_enough, none_free, whom
from handlers.rounds.round_lines import days_said
from handlers.rounds.round_names import called
from handlers.waiting.waiting_lines import own_waiting
from storage.offer_models import Offer
from storage.waiting_models import Waiting

AT_A_GLANCE = 6  # teachers as buttons on the first card; of more, a child is chosen first


@dataclass(frozen=True, slots=True)
class OfferedRound:
    """How it reads for this parent, and whom they can meet now."""

    said: Lines
    bookable: tuple[Offer, ...]
    full: tuple[Offer, ...] = ()
    """Teachers without a free time, for whom a parent can wait and does not yet."""

    @property
    def to_wait(self) -> Rows:
        """Each with its name: several may have no free time."""
        return tuple(
            (
                Button(
                    text("wait-for-whom", teacher=offer.teacher_name, child=offer.child),
                    carried.WaitFor(offer.round_id, offer.teacher_id, offer.child_id),
                ),
            )
            for offer in self.full
        )


async def offered(
    turn: Turn, round_id: int | None = None, child_id: int | None = None
) -> list[OfferedRound]:
    """What this parent can book, or will be able to; of one child or of all."""
    found = await turn.records.offers.to(turn.account, turn.now, round_id=round_id)
    rounds = groupby(
        (
            offer
            for offer in found
            if is_to_come(turn, offer) and child_id in {None, offer.child_id}
        ),
        key=lambda offer: offer.round_id,
    )
    waited_for = {whom_about(waiting) for waiting in await own_waiting(turn)}
    return [await offered_round(turn, tuple(offers), waited_for) for _, offers in rounds]


def whom_about(found: Offer | Waiting) -> tuple[int, int, int]:
    """In which round, with whom and about whom."""
    return found.round_id, found.teacher_id, found.child_id


def is_to_come(turn: Turn, offer: Offer) -> bool:
    """Whether there is anything to say of it: not over, not closed, not booked by this parent."""
    open_still = offer.closes_at is None or turn.now < offer.closes_at
    return offer.state == "open" and offer.ahead and offer.mine is None and open_still


async def offered_round(
    turn: Turn, offers: tuple[Offer, ...], waited_for: Collection[tuple[int, int, int]]
) -> OfferedRound:
    """Whom they wait for already (`waited_for`) stands on /meet with a line of its own."""
    first = offers[0]
    head = text("meet-round", round=called(first.round_name), days=await days_of(turn, first))
    begins, ends = first.bookable_from, first.closes_at
    if begins is not None and turn.now < begins:
        return OfferedRound(lines(head, text("meet-bookable-from", moment=Moment(begins))), ())
    free = await turn.records.offers.with_free_times(first.round_id, turn.now)
    why_not = {offer: why_not_bookable(offer, free) for offer in offers}
    bookable = tuple(offer for offer, reason in why_not.items() if reason is None)
    said = lines(
        head,
        text("meet-bookable-until", moment=Moment(ends)) if ends else None,
        *said_once(reason for reason in why_not.values() if reason),
    )
    full = [o for o in offers if o.teacher_id not in free and already_enough(o) is None]
    return OfferedRound(said, bookable, tuple(o for o in full if whom_about(o) not in waited_for))


async def days_of(turn: Turn, offer: Offer) -> Moment | Days:
    found = await turn.records.rounds.of_anyone(offer.round_id)
    return days_said(await turn.records.rounds.days(found), turn)


def why_not_bookable(offer: Offer, free: frozenset[int]) -> Text | None:
    full = none_free(offer) if offer.teacher_id not in free else None
    return already_enough(offer) or full


def said_once(reasons: Iterable[Text]) -> list[Text]:
    """Several children may have the same."""
    found: list[Text] = []
    for reason in reasons:
        if reason not in found:
            found.append(reason)
    return found


def asks_whom(rounds: list[OfferedRound]) -> Text | None:
    """Said once below all of them."""
    return text("meet-tap-whom") if any(found.bookable for found in rounds) else None


def ways_to_book(rounds: list[OfferedRound]) -> list[Button]:
    """Whom to meet, while that can be read at a glance; else about whom first."""
    bookable = [offer for found in rounds for offer in found.bookable]
    if len({offer.round_id for offer in bookable}) > 1 or len(bookable) > AT_A_GLANCE:
        each = {(offer.round_id, offer.child_id): offer for offer in bookable}
        return [about_whom(offer) for offer in each.values()]
    return whom_to_meet(rounds)


def whom_to_meet(rounds: list[OfferedRound]) -> list[Button]:
    return [
        Button(
            whom(offer),
            carried.ChooseTime(offer.round_id, offer.teacher_id, offer.child_id, 0),
        )
        for found in rounds
        for offer in found.bookable
    ]


def about_whom(offer: Offer) -> Button:
    label = text("meet-book-for", child=offer.child, round=called(offer.round_name))
    return Button(label, carried.BookFor(offer.round_id, offer.child_id))
