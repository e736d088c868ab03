"""A teacher changes a class update, takes Send back, or gives it up.

Ms Lee:  /update
Ms Lee:  On Friday we go to the forest.
Ms Lee:  taps Ask for “Got it”: off
Bot:     3B · Ms Lee
         On Friday we go to the forest.
         ─
         To 5 families of 3B · 6 parents, 5 can be reached
         1 has not joined yet
         [Send]
         [Ask for “Got it”: on]  [Send later]
         [Change]  [Cancel]
Ms Lee:  taps Change
Bot:     3B: what would you like to tell the families? Text, a photo, a file or a voice message.
         [Back]
Ms Lee:  On Monday we go to the forest.
Bot:     3B · Ms Lee
         On Monday we go to the forest.
         ─
         To 5 families of 3B · 6 parents, 5 can be reached
         1 has not joined yet
         [Send]
         [Ask for “Got it”: on]  [Send later]
         [Change]  [Cancel]
Ms Lee:  taps Cancel
Bot:     All right, nothing was sent.
         [Home]
"""

from bot import taps as carried
from bot.conversation import END, At, Entry, Next, taps
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import text
from handlers.answer_anything import changes_words
from handlers.home import GO_HOME
from handlers.teachers.added_words import Written, edited
from handlers.teachers.fresh_update_card import (
    Step,
    changes_preview,
    goes_back_to,
    own_update,
    shows_how_it_stands,
)
from handlers.teachers.update_limits import refuse_too_long
from storage.announcement_models import Announcement


def ways_to_change() -> tuple[Entry, ...]:
    return (
        taps(carried.AskForGotIt, asks_for_got_it),
        taps(carried.ChangeUpdate, changes),
        taps(carried.BackToPreview, goes_back),
        taps(carried.UndoSending, undoes),
        taps(carried.GiveUpUpdate, gives_up),
    )


async def edits_message(turn: Turn) -> Next:
    """The teacher changes a message in the chat: perhaps the one that an update was written in."""
    assert turn.message is not None, "only a message is edited"
    found = await turn.records.announcements.written_in(turn.teacher, turn.message.message_id)
    if found is not None and found.state == "draft":
        await edits_draft(turn, await own_update(turn, found.id))
    elif found is not None:
        await turn.show(screen(text(f"update-edit-{found.state}")))
        await shows_how_it_stands(turn, await own_update(turn, found.id))
    elif turn.place is not None and turn.place.step == Step.CHECKING:
        await says_what_to_do(turn, turn.place.subject_id or 0)
    else:
        await changes_words(turn)
    return None


async def edits_draft(turn: Turn, draft: Announcement) -> None:
    await writes_into(turn, draft, edited(turn, draft))
    await changes_preview(turn, draft, await own_update(turn, draft.id))


async def writes_into(turn: Turn, draft: Announcement, written: Written) -> None:
    """Put it into the draft. Raises `Refused` when it is too long."""
    refuse_too_long(draft, written.words, has_file=written.file is not None)
    await turn.records.announcements.write(
        draft,
        written.words,
        media=written.file,
        media_group=written.album,
        source_message_id=written.message_id,
    )


async def says_what_to_do(turn: Turn, announcement_id: int) -> None:
    """Of an update made of several messages, nobody can tell which words the edited one gave."""
    change = Button(text("update-change"), carried.ChangeUpdate(announcement_id))
    await turn.show(screen(text("update-edit-unclear"), change))


async def asks_for_got_it(turn: Turn, tap: carried.AskForGotIt) -> Next:
    draft = await own_update(turn, tap.announcement)
    await turn.records.announcements.ask_got_it(draft, asks=tap.on == 1)
    return await goes_back_to(turn, await own_update(turn, draft.id))


async def changes(turn: Turn, tap: carried.ChangeUpdate) -> Next:
    draft = await own_update(turn, tap.announcement)
    if draft.state != "draft":
        return await goes_back_to(turn, draft)
    back = Button(text("button-back"), carried.BackToPreview(draft.id))
    await turn.show_new(screen(text("update-what", class_=draft.class_name), back))
    return At(Step.WRITING, draft.id)


async def goes_back(turn: Turn, tap: carried.BackToPreview) -> Next:
    return await goes_back_to(turn, await own_update(turn, tap.announcement))


async def undoes(turn: Turn, tap: carried.UndoSending) -> Next:
    """Take Send back while it has not left; the draft is in hand again."""
    update = await own_update(turn, tap.announcement)
    if await turn.records.announcements.back_to_draft(update):
        turn.answer(text("update-undone"))
        await turn.note("undid-update", f"announcement:{update.id}")
    elif update.state == "sent":
        turn.answer(text("update-too-late"))
    return await goes_back_to(turn, await own_update(turn, update.id))


async def gives_up(turn: Turn, tap: carried.GiveUpUpdate) -> Next:
    draft = await own_update(turn, tap.announcement)
    await turn.records.announcements.drop_draft(draft)
    if draft.state in {"scheduled", "sent"}:
        await shows_how_it_stands(turn, draft)
        return None
    await turn.show(screen(text("update-given-up"), GO_HOME))
    stands_here = turn.place is not None and turn.place.subject_id == draft.id
    return END if stands_here else None
