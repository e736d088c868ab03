"""A teacher writes a class update and sees it as the families will.

Ms Lee:  /update
Bot:     3B: what would you like to tell the families? Text, a photo, a file or a voice message.
         [Cancel]
Ms Lee:  On Friday we go to the forest. Please bring boots and a coat.
Bot:     3B · Ms Lee
         On Friday we go to the forest. Please bring boots and a coat.
         ─
         To 5 families of 3B · 6 parents, 5 can be reached
         1 has not joined yet
         [Send]
         [Ask for “Got it”: off]  [Send later]
         [Change]  [Cancel]
Ms Lee:  taps Ask for “Got it”: off
Bot:     3B · Ms Lee
         On Friday we go to the forest. Please bring boots and a coat.
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

from enum import StrEnum

from bot import taps as carried
from bot.conversation import END, At, Conversation, Next, command, edits, sends, taps, writes
from bot.screen import Button, screen
from bot.turn import Refused, Turn
from bot.voice import CardAt
from bot.words import text
from handlers.fresh_update_card import card_of, shows_how_it_stands
from handlers.home import GO_HOME
from handlers.update_cards import (
    as_families_see_it,
    beginning,
    is_shown_above,
    is_written,
    media_in,
    plain,
)
from storage.models import Announcement, Role

TEXT_ROOM, CAPTION_ROOM = 3900, 900  # characters; Telegram's 4,096 and 1,024 less our first line


class Step(StrEnum):
    WRITING = "writing"
    CHECKING = "checking"


def writing_class_update() -> Conversation:
    words_or_file = [
        sends(sends_file, "photo", "document", "voice"),
        writes(writes_words),
        sends(sends_unsuitable, "sticker", "video", "audio", "location", "contact", "poll"),
    ]
    return Conversation(
        "class-update",
        role=Role.TEACHER,
        entry_points=[
            command("update", asks_for_update),
            taps(carried.StartUpdate, asks_for_update_by_button),
            taps(carried.ChooseClass, chooses_class),
            taps(carried.UseKeptWords, uses_kept_words),
            taps(carried.GoOnWriting, goes_on),
            taps(carried.StartAnew, starts_anew),
            taps(carried.AskForGotIt, asks_for_got_it),
            taps(carried.ChangeUpdate, changes),
            taps(carried.BackToPreview, goes_back),
            taps(carried.GiveUpUpdate, gives_up),
        ],
        states={
            Step.WRITING: words_or_file,
            Step.CHECKING: [edits(edits_words), *words_or_file],
        },
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
    words = (
        text("update-unfinished", class_=draft.class_name, words=beginning(draft))
        if draft.words
        else text("update-unfinished-file", class_=draft.class_name)
    )
    go_on = Button(text("update-go-on"), carried.GoOnWriting(draft.id))
    anew = Button(text("update-anew"), carried.StartAnew(draft.id))
    await turn.show(screen(words, (go_on, anew)))


async def chooses_class(turn: Turn, tap: carried.ChooseClass) -> Next:
    return await begins(turn, tap.school_class)


async def begins(turn: Turn, class_id: int) -> Next:
    draft = await new_draft(turn, class_id)
    await asks_what(turn, draft)
    return At(Step.WRITING, draft.id)


async def new_draft(turn: Turn, class_id: int) -> Announcement:
    """An empty draft for one of the teacher's classes; an earlier empty one is dropped."""
    school_class = await turn.records.families.class_for(turn.teacher, class_id)
    announcements = turn.records.announcements
    if (left := await announcements.draft_of(turn.teacher)) and not is_written(left):
        await announcements.drop_draft(left)
    return await announcements.begin(turn.teacher, school_class.id, turn.now)


async def asks_what(turn: Turn, draft: Announcement) -> None:
    cancel = Button(text("button-cancel"), carried.GiveUpUpdate(draft.id))
    await turn.show(screen(text("update-what", class_=draft.class_name), cancel))


async def uses_kept_words(turn: Turn, tap: carried.UseKeptWords) -> Next:
    kept = await turn.records.kept_words.mine(turn.account, tap.kept)
    draft = await new_draft(turn, tap.school_class)
    media = (kept.kind, kept.file_id) if kept.file_id else None
    refuse_too_long(kept.words or "", CAPTION_ROOM if media else TEXT_ROOM)
    await turn.records.announcements.write(
        draft, kept.words, media=media, source_message_id=kept.message_id
    )
    return await shows_preview(turn, draft.id)


async def writes_words(turn: Turn) -> Next:
    draft = await draft_in_hand(turn)
    refuse_too_long(turn.html, TEXT_ROOM)
    await turn.records.announcements.write(
        draft, turn.html, source_message_id=turn.message.message_id if turn.message else None
    )
    return await shows_preview(turn, draft.id)


async def sends_file(turn: Turn) -> Next:
    draft, message = await draft_in_hand(turn), turn.message
    assert message is not None, "a file comes in a message"
    album = message.media_group_id
    if album is not None and album == draft.media_group:
        return At(Step.CHECKING, draft.id)  # the preview says that it shows the first of them
    refuse_too_long(turn.html, CAPTION_ROOM)
    await turn.records.announcements.write(
        draft,
        turn.html or None,
        media=turn.file,
        media_group=album,
        source_message_id=message.message_id,
    )
    return await shows_preview(turn, draft.id)


async def sends_unsuitable(turn: Turn) -> Next:
    draft = await draft_in_hand(turn)
    cancel = Button(text("button-cancel"), carried.GiveUpUpdate(draft.id))
    await turn.show(screen(text("update-unsuitable"), cancel))
    return None


async def edits_words(turn: Turn) -> Next:
    draft, message = await draft_in_hand(turn), turn.message
    if message is None or message.message_id != draft.source_message_id:
        return None
    media = media_in(draft)
    refuse_too_long(turn.html, CAPTION_ROOM if media else TEXT_ROOM)
    await turn.records.announcements.write(
        draft,
        turn.html or None,
        media=media,
        media_group=draft.media_group,
        source_message_id=message.message_id,
    )
    await turn.change_card(
        CardAt(turn.account.id, draft.card_id),
        await card_of(turn, await turn.records.announcements.by(turn.teacher, draft.id)),
        key=f"edited:{turn.received.id}",
    )
    return None


def refuse_too_long(words: str, room: int) -> None:
    over = len(plain(words).encode("utf-16-le")) // 2 - room
    if over > 0:
        raise Refused(text("update-too-long", over=over))


async def draft_in_hand(turn: Turn) -> Announcement:
    """The draft that the teacher's words belong to. Raises `NotThere`."""
    assert turn.place is not None, "only who stands at a step writes into a draft"
    return await turn.records.announcements.by(turn.teacher, turn.place.subject_id or 0)


async def shows_preview(turn: Turn, draft_id: int) -> Next:
    draft = await turn.records.announcements.by(turn.teacher, draft_id)
    if is_shown_above(draft):
        await turn.show_new(as_families_see_it(draft))
    await shows_how_it_stands(turn, draft)
    return At(Step.CHECKING, draft.id)


async def goes_on(turn: Turn, tap: carried.GoOnWriting) -> Next:
    draft = await turn.records.announcements.by(turn.teacher, tap.announcement)
    if draft.state != "draft":
        await shows_how_it_stands(turn, draft)
        return None
    return await shows_preview(turn, draft.id)


async def starts_anew(turn: Turn, tap: carried.StartAnew) -> Next:
    draft = await turn.records.announcements.by(turn.teacher, tap.announcement)
    await turn.records.announcements.drop_draft(draft)
    return await asks_for_update(turn)


async def asks_for_got_it(turn: Turn, tap: carried.AskForGotIt) -> Next:
    draft = await turn.records.announcements.by(turn.teacher, tap.announcement)
    await turn.records.announcements.ask_got_it(draft, asks=tap.on == 1)
    return await goes_back_to(turn, tap.announcement)


async def changes(turn: Turn, tap: carried.ChangeUpdate) -> Next:
    draft = await turn.records.announcements.by(turn.teacher, tap.announcement)
    if draft.state != "draft":
        await shows_how_it_stands(turn, draft)
        return None
    await turn.show_new(
        screen(
            text("update-what", class_=draft.class_name),
            Button(text("button-back"), carried.BackToPreview(draft.id)),
        )
    )
    return At(Step.WRITING, draft.id)


async def goes_back(turn: Turn, tap: carried.BackToPreview) -> Next:
    return await goes_back_to(turn, tap.announcement)


async def goes_back_to(turn: Turn, announcement_id: int) -> Next:
    update = await turn.records.announcements.by(turn.teacher, announcement_id)
    if update.state == "draft" and not is_written(update):
        await asks_what(turn, update)
        return At(Step.WRITING, update.id)
    await shows_how_it_stands(turn, update)
    return At(Step.CHECKING, update.id) if update.state == "draft" else None


async def gives_up(turn: Turn, tap: carried.GiveUpUpdate) -> Next:
    draft = await turn.records.announcements.by(turn.teacher, tap.announcement)
    await turn.records.announcements.drop_draft(draft)
    if draft.state in {"scheduled", "sent"}:
        await shows_how_it_stands(turn, draft)
        return None
    await turn.show(screen(text("update-given-up"), GO_HOME))
    return END
