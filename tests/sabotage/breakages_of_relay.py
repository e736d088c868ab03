"""One-line breakages of what is promised for messages about a child, as `breakages.py` has them."""

from tests.sabotage.breakages import TALK, Breakage

BREAKAGES_OF_RELAY = (
    Breakage(
        "the mark of an edit is not lost when a colleague answers",
        "handlers/messages/message_standing.py",
        "    painted = row_screen(shown.row, replace(found, edited=shown.was_edited))\n",
        "    painted = row_screen(shown.row, found)\n",
        (f"{TALK}test_message_joined.py",),
    ),
    Breakage(
        "an album that is being sent is not changed behind its back",
        "storage/outbox.sql",
        "where l.id = outbox.album_of and (l.state = 'sending' or l.doubtful))",
        "where l.id = outbox.album_of and l.doubtful)",
        (f"{TALK}test_message_albums.py",),
    ),
    Breakage(
        "every photo of an album ends with it",
        "storage/outbox.py",
        '        await self._change_many("end_albums", shared)\n',
        "",
        (f"{TALK}test_message_albums.py",),
    ),
    Breakage(
        "a PDF does not say who wrote it",
        "bot/hidden_notes.py",
        "    writer.metadata = None\n",
        "",
        (f"{TALK}test_message_file_notes.py",),
    ),
    Breakage(
        "who will not read a message is named to its author",
        "handlers/messages/sent_message.py",
        "    to = [reader.name for reader in readers if reader not in shut]\n",
        "    to = [reader.name for reader in readers]\n",
        (f"{TALK}test_message_unreached.py",),
    ),
)
