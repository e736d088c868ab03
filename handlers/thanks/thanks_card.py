"""The card of a thanks as its sender sees it, and the message as it is read."""

from zlib import crc32

from bot import taps
from bot.screen import Button, Screen, screen
from bot.words import Text, lines, text
from handlers.home import GO_HOME
from handlers.messages.message_pieces import without_accounts
from handlers.names import short_name
from storage.models import Role
from storage.thanks_models import Thanks


def thanks_card(thanks: Thanks) -> Screen:
    """What will be read, and what can be done about it."""
    said = (head(thanks), words_of(thanks), text("thanks-line"))
    match thanks.state:
        case "draft":
            return screen(
                lines(*said, text("thanks-own-words")),
                Button(text("thanks-send"), taps.SendThanks(thanks.id, seen(thanks))),
                Button(text("button-cancel"), taps.DropThanks(thanks.id)),
            )
        case "sent":
            return screen(
                lines(*said, text("thanks-on-its-way", to=thanks.to_name)),
                Button(text("thanks-undo"), taps.UndoThanks(thanks.id)),
            )
        case "taken-back":
            return screen(lines(*said, text("thanks-taken-back")), GO_HOME)
        case _:
            return screen(text("thanks-given-up"), GO_HOME)


def thanks_message(thanks: Thanks) -> Screen:
    """As it is read: a parent can write back to this teacher."""
    write = Button(
        text("praise-write-to", teacher=thanks.from_name),
        taps.WriteToOne(thanks.child_id, thanks.from_id),
    )
    said = lines(head(thanks), words_of(thanks))
    return screen(said, write) if thanks.from_role is Role.TEACHER else screen(said)


def head(thanks: Thanks) -> Text:
    return text(
        "thanks-head",
        from_=thanks.from_name,
        to=thanks.to_name if thanks.to_role is Role.TEACHER else short_name(thanks.to_name),
        child=thanks.child_name,
    )


def words_of(thanks: Thanks) -> Text:
    """Own words as they were written, or the ready ones in the reader's language."""
    if thanks.words:
        return text("thanks-words", words=without_accounts(thanks.words))
    return text(f"thanks-for-{thanks.reason}") if thanks.reason else text("thanks-alone")


def seen(thanks: Thanks) -> int:
    """A digest of the words: Send on an older card cannot send newer ones."""
    return crc32((thanks.words or "").encode())
