"""One-line breakages of manners: evenings, names, and writing less for a while.

The same table as `breakages.py`, in a file of its own because that one is long already.
"""

from tests.sabotage.breakages import ENGINE, TALK, Breakage

LATE, LESS = (f"{TALK}test_late_answers.py",), (f"{TALK}test_less.py",)

BREAKAGES_OF_MANNERS = (
    Breakage(
        "what a teacher writes in a parent's quiet hours waits for their end",
        "handlers/messages/relay_message.py",
        "    if until := await quiet_until(voice, parent.account_id):\n",
        "    if (until := await quiet_until(voice, parent.account_id)) and not message:\n",
        LATE,
    ),
    Breakage(
        "quiet hours that became longer are kept, too",
        "handlers/teachers/answer_late.py",
        "        if until is not None:  # they were made longer since\n",
        "        if until is not None and not late:\n",
        LATE,
    ),
    Breakage(
        "what waits and is taken back never leaves",
        "handlers/messages/change_sent_message.py",
        "        await turn.records.late_answers.drop(message)\n",
        "",
        LATE,
    ),
    Breakage(
        "what waits leaves once, whoever sends it",
        "storage/late_answers.sql",
        "where message_id = :message_id and state = 'waiting';\n\n-- name: look_again",
        "where message_id = :message_id;\n\n-- name: look_again",
        LATE,
    ),
    Breakage(
        "no link, number or account hides in a name",
        "bot/typed_names.py",
        '    if set(kinds) - {"L", "M", "."} or',
        "    if",
        (f"{ENGINE}test_typed_names.py",),
    ),
    Breakage(
        "what is gathered waits for its hour though quiet hours change",
        "storage/outbox.sql",
        "  and (subject is null or subject not like 'less:%'); -- what is gathered has its hour",
        ";",
        LESS,
    ),
    Breakage(
        "what asks for Got it is not gathered",
        "handlers/teachers/update_preview.py",
        "    if update.asks_got_it or unreachable_reason(parent) is not None:\n",
        "    if unreachable_reason(parent) is not None:\n",
        LESS,
    ),
)
