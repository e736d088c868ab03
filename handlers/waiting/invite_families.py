"""Families without a time are invited to choose one: kindly, once a day at most, never by night.

Each parent reads it for themselves and about their own children alone.
"""

from bot.screen import Screen
from bot.turn import Turn
from bot.words import names, text
from handlers.messages.manners_said import asks_for_less
from handlers.messages.opened_head import local_day
from handlers.rounds.round_names import called
from storage.outbox_models import Lane
from storage.round_models import Round
from storage.waiting_models import ChildToMeet, ParentToMeet

Parents = tuple[ParentToMeet, ...]


def reachable(children: list[ChildToMeet], parents: Parents) -> list[ChildToMeet]:
    """Who has no time yet and has a parent whom Homeroom reaches."""
    reached = {parent.child_id for parent in parents if parent.account_id is not None}
    return [child for child in children if child.is_to_ask and child.id in reached]


async def invite(turn: Turn, found: Round, children: list[ChildToMeet], parents: Parents) -> None:
    """Everyone once a day, whoever taps; in quiet hours it waits for their end.

    Who asked to be written to less reads it without a sound: it is about their own child.
    """
    to_ask = {child.id: child for child in reachable(children, parents)}
    asked: dict[int, list[str]] = {}
    less: set[int] = set()
    for parent in parents:
        if parent.account_id is not None and parent.child_id in to_ask:
            child = to_ask[parent.child_id]
            asked.setdefault(parent.account_id, []).append(child.short_name)
            if asks_for_less(turn, parent.less_until):
                less.add(parent.account_id)
    for account_id, about in asked.items():
        said = text("families-invitation", children=names(about), round=called(found.name))
        await turn.tell(
            account_id,
            Screen(said, silent=account_id in less),
            key=key_of(turn, found, account_id),
            lane=Lane.ANNOUNCEMENT,
            subject=f"round-invitations:{found.id}",
        )


async def were_invited(
    turn: Turn, found: Round, children: list[ChildToMeet], parents: Parents
) -> int:
    """For how many of these children somebody was invited today."""
    invited = set()
    for parent in parents:
        if parent.account_id is None:
            continue
        if await turn.records.outbox.said_as(key_of(turn, found, parent.account_id)) is not None:
            invited.add(parent.child_id)
    return len(invited & {child.id for child in children})


def key_of(turn: Turn, found: Round, account_id: int) -> str:
    return f"round-invitation:{found.id}:{account_id}:{local_day(turn).isoformat()}"
