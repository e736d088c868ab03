"""A teacher begins a class update: for which class, anew, with words kept before, or a draft.

Ms Lee:  The museum was wonderful.
Bot:     I have kept this. Shall it be an update for the families?
         [Update for 3B]
         [Home]
Ms Lee:  taps Update for 3B
Bot:     3B · Ms Lee
         The museum was wonderful.
         ─
         To 5 families of 3B · 6 parents, 5 can be reached
         1 has not joined yet
         [Send]
         [Ask for “Got it”: off]  [Send later]
         [Change]  [Cancel]
(Homeroom is started anew)
Ms Lee:  /update
Bot:     You have an unfinished update for 3B: “The museum was wonderful.”
         [Go on]  [Start anew]
Ms Lee:  taps Start anew
Bot:     3B: what would you like to tell the families? Text, a photo, a file or a voice message.
         [Cancel]
"""

from bot import taps as carried
from bot.conversation import END, Entry, Next, command, taps
from bot.screen import Button, screen
from bot.turn import Turn
from bot.words import Text, text
from handlers.home import GO_HOME
from handlers.teachers.added_words import Written
from handlers.teachers.change_class_update import writes_into
from handlers.teachers.fresh_update_card import (
    asks_what,
    goes_back_to,
    own_update,
    shows_preview,
)
from handlers.teachers.update_limits import SUITABLE_FILES
from handlers.teachers.update_preview import beginning, is_written
from storage.announcement_models import Announcement
from storage.outbox_models import KeptMessage
from storage.shelf import NotThere


def ways_to_begin() -> tuple[Entry, ...]:
    return (
        command("update", asks_for_update),
        taps(carried.StartUpdate, asks_for_update_by_button),
        taps(carried.ChooseClass, chooses_class),
        taps(carried.UseKeptWords, uses_kept_words),
        taps(carried.GoOnWriting, goes_on),
        taps(carried.StartAnew, starts_anew),
    )


async def asks_for_update(turn: Turn) -> Next:
    draft = await turn.records.announcements.draft_of(turn.teacher)
    if draft is not None and is_written(draft):
        await shows_unfinished(turn, draft)
        return END
    classes = await turn.records.families.classes_of(turn.teacher)
    if not classes:
        await turn.show(screen(text("update-no-classes"), GO_HOME))
        return END
    if len(classes) == 1:
        return await begins(turn, classes[0].id)
    choices = [
        Button(text("update-class", class_=k.name), carried.ChooseClass(k.id)) for k in classes
    ]
    await turn.show(screen(text("update-which-class"), *choices, GO_HOME))
    return END


async def asks_for_update_by_button(turn: Turn, _: carried.StartUpdate) -> Next:
    return await asks_for_update(turn)


async def shows_unfinished(turn: Turn, draft: Announcement) -> None:
    go_on = Button(text("update-go-on"), carried.GoOnWriting(draft.id))
    anew = Button(text("update-anew"), carried.StartAnew(draft.id))
    await turn.show(screen(unfinished(draft), (go_on, anew)))


def unfinished(draft: Announcement) -> Text:
    if not draft.words:
        return text("update-unfinished-file", class_=draft.class_name)
    return text("update-unfinished", class_=draft.class_name, words=beginning(draft))


async def chooses_class(turn: Turn, tap: carried.ChooseClass) -> Next:
    return await begins(turn, tap.school_class)


async def begins(turn: Turn, class_id: int) -> Next:
    return await asks_what(turn, await new_draft(turn, class_id))


async def new_draft(turn: Turn, class_id: int) -> Announcement:
    """An empty draft for one of the teacher's classes; an earlier empty one is dropped."""
    school_class = await turn.records.families.class_for(turn.teacher, class_id)
    announcements = turn.records.announcements
    if (left := await announcements.draft_of(turn.teacher)) and not is_written(left):
        await announcements.drop_draft(left)
    return await announcements.begin(turn.teacher, school_class.id, turn.now)


async def uses_kept_words(turn: Turn, tap: carried.UseKeptWords) -> Next:
    """Make an update of what was kept; a second tap shows the one that was made."""
    kept = await turn.records.kept_words.mine(turn.account, tap.kept)
    if kept.kind not in {"text", *SUITABLE_FILES}:
        raise NotThere
    made = await turn.records.announcements.written_in(turn.teacher, kept.message_id)
    if made is not None and made.class_id == tap.school_class:
        return await goes_back_to(turn, await own_update(turn, made.id))
    draft = await new_draft(turn, tap.school_class)
    await write_kept(turn, draft, kept)
    return await shows_preview(turn, draft.id, asked=text("kept-teacher"))


async def write_kept(turn: Turn, draft: Announcement, kept: KeptMessage) -> None:
    file = (kept.kind, kept.file_id) if kept.file_id else None
    await writes_into(
        turn, draft, Written(kept.words, file, album=None, message_id=kept.message_id)
    )


async def goes_on(turn: Turn, tap: carried.GoOnWriting) -> Next:
    draft = await own_update(turn, tap.announcement)
    if draft.state != "draft" or not is_written(draft):
        return await goes_back_to(turn, draft)
    return await shows_preview(turn, draft.id, asked=unfinished(draft))


async def starts_anew(turn: Turn, tap: carried.StartAnew) -> Next:
    await turn.records.announcements.drop_draft(await own_update(turn, tap.announcement))
    return await asks_for_update(turn)
