"""The parents of a child read what a teacher wishes, each for themselves, and see it taken back."""

from bot.screen import screen
from bot.turn import Turn
from bot.voice import CardAt
from bot.words import lines, text
from handlers.messages.quiet_family import quiet_until
from handlers.rounds.round_names import called
from handlers.waiting.not_read_yet import is_unsaid
from handlers.waiting.staff_of_round import own_child, own_round, parents_of
from handlers.waiting.wish_lines import wish_lines
from storage.waiting_models import MeetingWish


async def tells_parents(turn: Turn, wish: MeetingWish) -> None:
    """Each parent who acts for the child, in their own language; by night in the morning."""
    said = lines(
        text("wish-head", round=called(wish.round_name)),
        wish_lines(wish),
        text("wish-meet") if wish.wish != "not-needed" else None,
    )
    for account_id in await accounts_of_parents(turn, wish):
        await turn.tell(
            account_id,
            screen(said),
            key=key_of(wish, account_id),
            subject=f"wish:{wish.id}",
            not_before=await quiet_until(turn, account_id),
        )


async def takes_back(turn: Turn, wish: MeetingWish) -> None:
    """Whoever read it sees that it does not hold any more, without a sound."""
    taken_back = text("wish-taken-back", teacher=wish.teacher_name, child=wish.child)
    for account_id in await accounts_of_parents(turn, wish):
        row_id = await turn.records.outbox.said_as(key_of(wish, account_id))
        if row_id is not None and not await is_unsaid(turn, row_id, "wish taken back"):
            at = CardAt(account_id, row_id)
            await turn.change_card(at, screen(taken_back), key=f"meeting-wish-dropped:{row_id}")


async def accounts_of_parents(turn: Turn, wish: MeetingWish) -> tuple[int, ...]:
    found = await own_round(turn, wish.round_id)
    child = await own_child(turn, found, wish.child_id)
    accounts = [parent.account_id for parent in await parents_of(turn, child)]
    return tuple(dict.fromkeys(account for account in accounts if account is not None))


def key_of(wish: MeetingWish, account_id: int) -> str:
    """By when it was told: what is changed and sent again is told again."""
    assert wish.told_at is not None, "it is told from then on"
    return f"meeting-wish:{wish.id}:{int(wish.told_at.timestamp())}:{account_id}"
