"""How good news for the whole school reads: for its teacher, its family, the office, everyone."""

from dataclasses import replace

from bot import taps
from bot.screen import Button, Screen, screen
from bot.voice import Voice
from bot.words import Text, lines, names, text
from handlers.home import GO_HOME
from handlers.messages.message_pieces import without_accounts
from handlers.praise.praise_words import others_named
from storage.shout_out_models import ShoutOut


def as_read(found: ShoutOut) -> Text:
    """A child by first name and class, and a teacher's words or a parent's as they were written."""
    return text(
        "shout-line",
        child=found.child_first_name,
        class_=found.class_name or "",
        words=without_accounts(found.words or ""),
    )


def for_school(found: tuple[ShoutOut, ...]) -> Screen:
    """What every family reads, once a week; it makes no sound and stays in this chat."""
    shown = screen(lines(text("shout-from-school"), *map(as_read, found)))
    return replace(shown, silent=True, protected=True)


async def teacher_card(voice: Voice, found: ShoutOut) -> Screen:
    if found.state == "dropped":
        return screen(text("shout-given-up"), GO_HOME)
    cancel = Button(text("button-cancel"), taps.DropShoutOut(found.id))
    if found.state == "draft" and not found.words:
        return screen(text("shout-what", child=found.child), cancel)
    said = lines(
        text("shout-as-read"),
        as_read(found),
        text("shout-ruler"),
        await others_line(voice, found),
        text(f"shout-is-{found.state}"),
    )
    if found.state == "draft":
        return screen(said, Button(text("shout-ask"), taps.AskForShoutOut(found.id)), cancel)
    return screen(said, cancel if found.state in {"asked", "allowed"} else None, GO_HOME)


async def others_line(voice: Voice, found: ShoutOut) -> Text | None:
    """Other children of the class whose names the words seem to have: nobody asked for them."""
    if found.class_id is None or found.state != "draft":
        return None
    named = await others_named(voice, found.class_id, found.child_first_name, found.words)
    return text("shout-names-others", children=names(named)) if named else None
