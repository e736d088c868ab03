"""A teacher writes a class update and sees it as the families will.

Ms Lee:  /update
Bot:     3B: what would you like to tell the families? Text, a photo, a file or a voice message.
         [Cancel]
Ms Lee:  On Friday we go to the forest.
Bot:     3B · Ms Lee
         On Friday we go to the forest.
         ─
         To 5 families of 3B · 6 parents, 5 can be reached
         1 has not joined yet
         [Send]
         [Ask for “Got it”: off]  [Send later]
         [Change]  [Cancel]
Ms Lee:  Please bring boots and a coat.
Bot:     3B · Ms Lee
         On Friday we go to the forest.
         Please bring boots and a coat.
         ─
         To 5 families of 3B · 6 parents, 5 can be reached
         1 has not joined yet
         [Send]
         [Ask for “Got it”: off]  [Send later]
         [Change]  [Cancel]
"""

from bot import taps as carried
from bot.conversation import END, Conversation, Next, edits, sends, writes
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import text
from handlers.answer_anything import writes_freely
from handlers.messages.message_parts import ANY_KIND
from handlers.teachers.added_words import Written, adds_nothing, both, sent
from handlers.teachers.begin_class_update import ways_to_begin
from handlers.teachers.change_class_update import edits_message, ways_to_change, writes_into
from handlers.teachers.fresh_update_card import Step, own_update, shows_preview
from handlers.teachers.send_class_update import ways_to_send
from handlers.teachers.send_update_later import ways_to_send_later, writes_hour
from handlers.teachers.update_limits import SUITABLE_FILES
from handlers.teachers.update_preview import is_written
from handlers.wins.share_win import ways_to_share_wins
from storage.announcement_models import Announcement
from storage.models import Role


def writing_class_update() -> Conversation:
    unsuitable = sends(sends_unsuitable, *ANY_KIND)
    return Conversation(
        "class-update",
        role=Role.TEACHER,
        entry_points=[
            *ways_to_begin(),
            *ways_to_change(),
            *ways_to_send(),
            *ways_to_send_later(),
            *ways_to_share_wins(),
            edits(edits_message),
        ],
        states={
            Step.WRITING: [sends(writes_anew, *SUITABLE_FILES), unsuitable, writes(writes_anew)],
            Step.CHECKING: [sends(writes_more, *SUITABLE_FILES), unsuitable, writes(writes_more)],
            Step.CHOOSING_HOUR: [writes(writes_hour)],
        },
    )


async def writes_anew(turn: Turn) -> Next:
    """The update is this message alone, whatever it said before."""
    draft = await draft_in_hand(turn)
    if draft is None:
        return await writes_elsewhere(turn)
    return await keeps(turn, draft, sent(turn))


async def writes_more(turn: Turn) -> Next:
    """Whoever sends two messages means both."""
    draft = await draft_in_hand(turn)
    if draft is None:
        return await writes_elsewhere(turn)
    more = sent(turn)
    if adds_nothing(draft, more):
        return None  # the preview says that it shows the first of them
    return await keeps(turn, draft, both(draft, more))


async def keeps(turn: Turn, draft: Announcement, written: Written) -> Next:
    await writes_into(turn, draft, written)
    return await shows_preview(turn, draft.id)


async def sends_unsuitable(turn: Turn) -> Next:
    draft = await draft_in_hand(turn)
    if draft is None:
        return await writes_elsewhere(turn)
    await turn.show(screen(text("update-unsuitable"), way_back(draft)))
    return None


def way_back(draft: Announcement) -> Button:
    """To the preview if there is one: a sticker sent by mistake must not cost the words."""
    if is_written(draft):
        return Button(text("button-back"), carried.BackToPreview(draft.id))
    return Button(text("button-cancel"), carried.GiveUpUpdate(draft.id))


async def draft_in_hand(turn: Turn) -> Announcement | None:
    """The draft that the teacher's words belong to; None if it has left or was given up."""
    assert turn.place is not None, "only who stands at a step writes into a draft"
    update = await own_update(turn, turn.place.subject_id or 0)
    return update if update.state == "draft" else None


async def writes_elsewhere(turn: Turn) -> Next:
    """The draft is none any more: what was written is kept like anything else."""
    await writes_freely(turn)
    return END
