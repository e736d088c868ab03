"""One-line breakages of what praise promises, and the tests that have to notice."""

from tests.sabotage.breakages import TALK, Breakage

BREAKAGES_OF_PRAISE = (
    Breakage(
        "of a group each family reads its own child's name",
        "handlers/praise/praise_words.py",
        "ROOM_FOR_NAME.sub(lambda _: name, words)",
        "words",
        (f"{TALK}test_praise.py",),
    ),
    Breakage(
        "a photo stays away when the family's consent ends in the last second",
        "storage/withdrawn_rights.sql",
        """o.body like '%"kind": "photo"%'""",
        "false",
        (f"{TALK}test_praise_files.py",),
    ),
    Breakage(
        "who does not act for the child any more does not get its praise",
        "storage/withdrawn_rights.sql",
        "      where h.outbox_id = l.shown_id and p.account_id = l.chat_id)\n",
        "      where true)\n",
        (f"{TALK}test_rights_withdrawn.py",),
    ),
    Breakage(
        "a praise that waits without its photo is still read",
        "handlers/praise/deliver_praise.py",
        "    for found in await voice.records.praises.photos_to_take_out():\n",
        "    for found in ():\n",
        (f"{TALK}test_praise_files.py",),
    ),
)
