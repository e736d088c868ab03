"""The card of one pause, before it begins and while it lasts, and the card of all of them."""

from datetime import UTC, datetime, timedelta
from enum import StrEnum

from bot import taps
from bot.screen import Button, Screen, in_rows_of, screen
from bot.turn import Turn
from bot.voice import Voice
from bot.words import Lines, Moment, Text, lines, text
from handlers.home import GO_HOME
from handlers.messages.while_paused import what_is_paused
from storage.pause_models import MessagePause

EPOCH, A_MINUTE = datetime(1970, 1, 1, tzinfo=UTC), timedelta(minutes=1)
LISTED = 6  # pauses that have a button; who has more of them pauses everything
BACK = Button(text("button-back"), taps.ShowPauses())


class Step(StrEnum):
    WRITING_NAME = "writing-name"
    WRITING_WORDS = "writing-words"
    WRITING_END = "writing-end"


async def pauses_card(turn: Turn) -> Screen:
    """Whether messages are paused, which, and the ways to pause more."""
    running = await turn.records.message_pauses.running()
    buttons = [
        Button(text("pause-open-card", about=button_name(pause)), taps.ShowPause(pause.id))
        for pause in running[:LISTED]
    ]
    more = len(running) - LISTED
    everything = Button(text("pause-all"), taps.PauseAll())
    return screen(
        lines(
            *([await running_line(turn, pause) for pause in running[:LISTED]] or [OPEN]),
            text("update-and-more", count=more) if more > 0 else None,
            text("pause-how"),
            text("pause-never"),
        ),
        *in_rows_of(2, buttons),
        None if running and running[0].is_of_all else everything,
        Button(text("pause-one"), taps.AskWhomToPause()),
        GO_HOME,
    )


OPEN = text("pause-none")


def button_name(pause: MessagePause) -> Text:
    if pause.is_of_all:
        return text("pause-name-all")
    return text("pause-name-one", child=pause.child, parent=pause.parent_name or "")


async def running_line(voice: Voice, pause: MessagePause) -> Text:
    waiting = await voice.records.message_pauses.count_held(pause)
    return text("pause-running", about=what_is_paused(pause), count=waiting)


async def pause_card(turn: Turn, pause: MessagePause) -> Screen:
    """One pause: prepared, or on."""
    is_on = pause.state == "on"
    begin = Button(text("pause-begin"), taps.BeginPause(pause.id))
    end = Button(text("pause-end"), taps.EndPause(pause.id))
    return screen(
        lines(what_is_paused(pause), await since(turn, pause) if is_on else None, details(pause)),
        end if is_on else begin,
        (
            Button(text("pause-until"), taps.AskPauseEnd(pause.id)),
            Button(text("pause-words"), taps.AskPauseWords(pause.id)),
        ),
        updates_button(pause),
        BACK if is_on else Button(text("button-cancel"), taps.DropPause(pause.id)),
    )


async def since(turn: Turn, pause: MessagePause) -> Lines:
    assert pause.begun_at is not None, "what is on has begun"
    waiting = await turn.records.message_pauses.count_held(pause)
    return lines(
        text("pause-since", moment=Moment(pause.begun_at)), text("pause-waiting", count=waiting)
    )


def details(pause: MessagePause) -> Lines:
    ends = pause.ends_at
    return lines(
        text("pause-ends-never") if ends is None else text("pause-ends", moment=Moment(ends)),
        text("pause-says", words=pause.words) if pause.words else text("pause-says-nothing"),
        updates_line(pause),
        text("pause-never"),
    )


def updates_line(pause: MessagePause) -> Text:
    return text("pause-updates-wait" if pause.with_updates else "pause-updates-go-on")


def updates_button(pause: MessagePause) -> Button | None:
    if not pause.is_of_all:
        return None
    label = text("pause-let-updates-go" if pause.with_updates else "pause-stop-updates")
    return Button(label, taps.PauseUpdates(pause.id, int(not pause.with_updates)))
