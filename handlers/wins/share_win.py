"""With the parent's yes, good news from home becomes a class update, which its teacher sees first.

Ewa:     /write
Ewa:     taps Good news
Ewa:     She read a whole book!
Ewa:     taps Send
Ms Lee:  taps Ask to share in class
Ewa:     taps Yes
Ms Lee:  taps See it as an update
Bot:     3B · Ms Lee
         🏠 Ada: “She read a whole book!”
         ─
         To 5 families of 3B · 6 parents, 5 can be reached
         1 has not joined yet
         [Send]
         [Ask for “Got it”: off]  [Send later]
         [Change]  [Cancel]
Ms Lee:  taps Send
(45 seconds later)
Piotr reads: 3B · Ms Lee
         🏠 Ada: “She read a whole book!”
Ewa:     taps No
Bot:     May Ms Lee tell the families of 3B about Ada, by first name?
         “She read a whole book!”
         ✓ You said no. It is not told, or is taken back where that still works.
         [Yes]
"""

from bot import taps as carried
from bot.conversation import Entry, Next, taps
from bot.screen import screen
from bot.turn import Turn
from bot.words import lines, text
from handlers.teachers.added_words import Written
from handlers.teachers.begin_class_update import new_draft
from handlers.teachers.change_class_update import writes_into
from handlers.teachers.fresh_update_card import goes_back_to, own_update, shows_preview
from handlers.teachers.update_limits import SUITABLE_FILES
from handlers.wins.told_words import as_told
from handlers.wins.win_standing import quoted, win_to_tell, words_of
from storage.announcement_models import Announcement
from storage.win_models import Win


def ways_to_share_wins() -> tuple[Entry, ...]:
    return (taps(carried.ShareWin, shares),)


async def shares(turn: Turn, tap: carried.ShareWin) -> Next:
    """Into a draft; a second tap shows the one that was made."""
    known, win = await win_to_tell(turn, tap.win)
    if win.announcement_id is not None and win.announcement_state != "dropped":
        return await goes_back_to(turn, await own_update(turn, win.announcement_id))
    draft = await new_draft(turn, known.id)
    await writes_win(turn, draft, win)
    await turn.show(screen(lines(text("win-becomes-update"), await quoted(turn, win))))
    return await shows_preview(turn, draft.id)


async def writes_win(turn: Turn, draft: Announcement, win: Win) -> None:
    """The parent's own words, and the first photo, voice message or document of theirs."""
    words = as_told(win, await words_of(turn, win))
    message = await turn.records.messages.of_anyone(win.message_id)
    file = next(
        (
            (part.kind, part.file_id)
            for part in await turn.records.messages.parts(message)
            if part.file_id is not None and part.kind in SUITABLE_FILES
        ),
        None,
    )
    await writes_into(turn, draft, Written(words, file, album=None, message_id=None))
    await turn.records.wins.tell_in(win, draft, words)
