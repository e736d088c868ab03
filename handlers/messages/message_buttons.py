"""The buttons below a message about a child: they say what can be done with it as it stands."""

from bot import taps
from bot.screen import Button, Rows
from bot.words import text
from handlers.messages.opened_head import opened_row
from storage.opener_models import Opened
from storage.thread_models import Message
from storage.unanswered_models import Settled


def rows_for_others(message: Message) -> Rows:
    """A colleague can add to a note; a parent can answer a message."""
    if message.is_note:
        return ((Button(text("note-button"), taps.WriteNote(message.id)),),)
    return ((Button(text("message-answer"), taps.AnswerMessage(message.id)),),)


def rows_for_teachers(
    message: Message, settled: Settled | None, opened: Opened | None = None
) -> Rows:
    answer = Button(text("message-answer"), taps.AnswerMessage(message.id))
    note = Button(text("note-button"), taps.WriteNote(message.id))
    if settled is None:
        later = Button(text("later-button"), taps.AskWhenToRemind(message.id))
        pass_on = Button(text("pass-button"), taps.AskWhomToPass(message.id))
        close = Button(text("close-button"), taps.CloseMessage(message.id))
        if message.shared:  # everyone in it was told who reads: it is passed on to nobody else
            return ((answer, later), (note, close))
        if own := opened_row(opened):
            return (own, (later, pass_on), (note, close))
        return ((answer, later), (pass_on, note, close))
    if settled.settled_as == "closed":
        return ((answer, Button(text("close-undo"), taps.ReopenMessage(message.id))),)
    if message.shared:
        return ((answer, note),)
    promise = Button(text("promise-button"), taps.PromiseFrom(message.id))
    return ((answer, note, promise), (Button(text("recap-button"), taps.AskRecap(message.id)),))
