"""What the office adds to a pause: words for who writes meanwhile, and when it ends by itself."""

from datetime import datetime

from bot import taps as carried
from bot.conversation import END, At, Entry, Next, taps
from bot.screen import Button, Screen, screen
from bot.turn import Refused, Turn
from bot.words import Moment, text
from handlers.messages.open_messages_again import lets_letters_go
from handlers.office.pause_card import A_MINUTE, EPOCH, Step, pause_card
from handlers.teachers.remind_later import AS_FAR_AS, written_moment
from storage.pause_models import MessagePause
from storage.shelf import NotThere

LONGEST = 200  # characters: they stand below every message that waits


def ways_to_shape_pause() -> tuple[Entry, ...]:
    return (
        taps(carried.AskPauseWords, asks_for_words),
        taps(carried.DropPauseWords, takes_words_away),
        taps(carried.AskPauseEnd, asks_for_end),
        taps(carried.EndPauseAt, chooses_end),
    )


async def open_pause(turn: Turn, number: int) -> MessagePause:
    """A pause that can be changed; of another it is said what became of it."""
    pause = await turn.records.message_pauses.of(number)
    if pause.state not in {"draft", "on"}:
        raise Refused(text("pause-over" if pause.state == "over" else "pause-given-up"))
    return pause


async def pause_here(turn: Turn) -> MessagePause:
    assert turn.place is not None, "only who was asked stands here"
    return await open_pause(turn, turn.place.subject_id or 0)


def back_to(pause: MessagePause) -> Button:
    return Button(text("button-back"), carried.ShowPause(pause.id))


async def has_changed(turn: Turn, pause: MessagePause) -> Next:
    await turn.note("changed-pause", f"pause:{pause.id}")
    changed = await turn.records.message_pauses.of(pause.id)
    await turn.show(await pause_card(turn, changed))
    return END


# Words


async def asks_for_words(turn: Turn, tap: carried.AskPauseWords) -> Next:
    pause = await open_pause(turn, tap.pause)
    away = Button(text("pause-no-words"), carried.DropPauseWords(pause.id))
    await turn.show(
        screen(text("pause-write-words"), away if pause.words else None, back_to(pause))
    )
    return At(Step.WRITING_WORDS, pause.id)


async def writes_words(turn: Turn) -> Next:
    pause = await pause_here(turn)
    words = " ".join(turn.words.split())
    if len(words) > LONGEST:
        await turn.show(screen(text("pause-words-too-long", count=LONGEST), back_to(pause)))
        return None
    await turn.records.message_pauses.say(pause, words)
    return await has_changed(turn, pause)


async def takes_words_away(turn: Turn, tap: carried.DropPauseWords) -> Next:
    pause = await open_pause(turn, tap.pause)
    await turn.records.message_pauses.say(pause, None)
    return await has_changed(turn, pause)


# Its end


async def asks_for_end(turn: Turn, tap: carried.AskPauseEnd) -> Next:
    pause = await open_pause(turn, tap.pause)
    await turn.show(await end_card(turn, pause))
    return At(Step.WRITING_END, pause.id)


async def end_card(turn: Turn, pause: MessagePause) -> Screen:
    opening = (await turn.calendar()).next_opening(turn.now)
    return screen(
        text("pause-when"),
        end_button(pause, opening) if opening else None,
        Button(text("pause-no-end"), carried.EndPauseAt(pause.id, 0)),
        back_to(pause),
    )


def end_button(pause: MessagePause, at: datetime) -> Button:
    tap = carried.EndPauseAt(pause.id, (at - EPOCH) // A_MINUTE)
    return Button(text("pause-until-then", moment=Moment(at)), tap)


async def chooses_end(turn: Turn, tap: carried.EndPauseAt) -> Next:
    pause = await open_pause(turn, tap.pause)
    if tap.at > (turn.now + AS_FAR_AS - EPOCH) // A_MINUTE:
        raise NotThere
    return await ends_at(turn, pause, EPOCH + tap.at * A_MINUTE if tap.at else None)


async def writes_end(turn: Turn) -> Next:
    pause = await pause_here(turn)
    at = written_moment(turn)
    if at is None:
        await turn.show(screen(text("later-time-unclear"), back_to(pause)))
        return None
    return await ends_at(turn, pause, at)


async def ends_at(turn: Turn, pause: MessagePause, at: datetime | None) -> Next:
    if at is not None and not turn.now < at <= turn.now + AS_FAR_AS:
        raise Refused(text("later-time-past"))
    await turn.records.message_pauses.last(pause, at)
    return await has_changed(turn, pause)


# Class updates


async def lets_updates_go(turn: Turn, pause: MessagePause) -> None:
    """What waited leaves; the sender puts aside again what is no class update."""
    await lets_letters_go(turn, pause)
