"""One-line breakages of what promises promise, and the tests that have to notice."""

from tests.sabotage.breakages import TALK, Breakage

BREAKAGES_OF_PROMISES = (
    Breakage(
        "a promise for one teacher alone is read by no other",
        "handlers/agreements/promise_cards.py",
        "        if promise.only_to in {None, teacher.id}:",
        "        if True:",
        (f"{TALK}test_promises.py",),
    ),
    Breakage(
        "of two late reminders of one promise one is sent",
        "handlers/agreements/remind_of_promises.py",
        "            elif reminder != helpful[-1]:",
        "            elif False:",
        (f"{TALK}test_promise_reminders.py",),
    ),
    Breakage(
        "a parent's promise waits in nobody's inbox",
        "handlers/agreements/tell_of_promises.py",
        'thread=own.thread, kind="promise"\n',
        'thread=own.thread, kind="message"\n',
        (f"{TALK}test_promises.py",),
    ),
    Breakage(
        "the other side reads a new day only when it is sent",
        "handlers/agreements/ask_for_more_time.py",
        "    await turn.records.promises.ask_for(own.promise, *by)\n",
        "    await turn.records.promises.ask_for(own.promise, *by)\n    await moves(turn, own)\n",
        (f"{TALK}test_keep_promises.py",),
    ),
)
