"""What people read while messages are paused: that theirs is kept, until when, and whom to call.

Nobody reads why, nor whether others wait, too: the office may say so in words of its own.
"""

from bot.screen import Button
from bot.taps import ShowPauses
from bot.voice import Voice
from bot.words import Lines, Moment, Text, lines, names, text
from handlers.messages.hours_answers import safety_lines
from handlers.names import ask_office
from storage.opener_models import Absence
from storage.pause_models import MessagePause
from storage.shelf import NotThere


async def said_while_paused(voice: Voice, pause: MessagePause, to: list[str]) -> Lines:
    """Below a message that waits, for its author."""
    office = ask_office(voice.school) if voice.school.phone else None
    return lines(will_get_it(pause, to), words_of(pause), await safety_lines(voice), office)


def will_get_it(pause: MessagePause, to: list[str]) -> Text:
    if pause.ends_at is None:
        return text("pause-will-get", readers=names(to))
    return text("pause-will-get-by", readers=names(to), moment=Moment(pause.ends_at))


def words_of(pause: MessagePause) -> Text | None:
    return text("pause-office-says", words=pause.words) if pause.words else None


async def absence_while_paused(voice: Voice, absence: Absence) -> Lines | None:
    """An absence is on the teachers' list at once; the message that tells of it may wait."""
    for number in await voice.records.openers.messages_about(absence):
        try:
            message = await voice.records.messages.of_anyone(number)
        except NotThere:
            continue
        pause = await voice.records.message_pauses.holding(message)
        if pause is not None:
            return lines(text("pause-absence"), words_of(pause))
    return None


# For the office


def what_is_paused(pause: MessagePause) -> Text:
    if pause.is_of_all:
        return text("pause-of-all")
    return text("pause-of-one", parent=pause.parent_name or "", child=pause.child)


async def pauses_on_home(voice: Voice) -> tuple[Text | None, Button | None]:
    """That messages are paused, how many wait, and the way there; nothing while all is open."""
    pauses = voice.records.message_pauses
    running = await pauses.running()
    if not running:
        return None, None
    waiting = sum([await pauses.count_held(pause) for pause in running])
    of_all = running[0].is_of_all
    line = text("pause-home-all", count=waiting) if of_all else text("pause-home", count=waiting)
    return line, Button(text("pause-home-button"), ShowPauses())
